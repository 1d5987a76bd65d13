//! A centre's own words, which it says instead of ours.
use super::leaf::pieces;
use super::{Language, Leaf};
use std::collections::HashMap;

/// No sentence of ours is near it; who writes more wants to write a page.
pub const OWN_WORDS_MAX_CHARS: usize = 500;

/// Own words by language and by the key of the leaf that they stand in for.
#[derive(Debug, Default)]
pub struct OwnWords([HashMap<String, String>; Language::ALL.len()]);

/// Why a text cannot stand in for ours.
#[derive(Debug, PartialEq, Eq)]
pub enum OwnWordProblem {
    Empty,
    TooLong,
    /// The name of a placeholder of ours that is not in the text.
    Missing(String),
    /// The name of a placeholder in the text that we could not fill.
    Unknown(String),
}

impl FromIterator<(Language, String, String)> for OwnWords {
    /// From language, key and text.
    fn from_iter<T: IntoIterator<Item = (Language, String, String)>>(rows: T) -> Self {
        let mut own = Self::default();
        for (language, key, text) in rows {
            own.0[language as usize].insert(key, text);
        }
        own
    }
}

impl OwnWords {
    /// Whether a text may stand in for what this leaf says in this language. It keeps the very
    /// placeholders of the original: a sign-up without its day helps nobody.
    pub fn check(leaf: &Leaf, language: Language, text: &str) -> Result<(), OwnWordProblem> {
        if text.trim().is_empty() {
            return Err(OwnWordProblem::Empty);
        }
        if OWN_WORDS_MAX_CHARS < text.chars().count() {
            return Err(OwnWordProblem::TooLong);
        }
        let original = leaf.original(language);
        if let Some(name) = first_that_lacks(original, text) {
            return Err(OwnWordProblem::Missing(name.to_owned()));
        }
        if let Some(name) = first_that_lacks(text, original) {
            return Err(OwnWordProblem::Unknown(name.to_owned()));
        }
        Ok(())
    }

    /// Own words that no longer fit, because our sentence has changed since, are passed over.
    pub(super) fn text(&self, leaf: &Leaf, language: Language) -> Option<&str> {
        let text = self.0[language as usize].get(leaf.key)?;
        Self::check(leaf, language, text).is_ok().then_some(text)
    }
}

/// The first placeholder of one text that another lacks.
fn first_that_lacks<'a>(text: &'a str, other: &str) -> Option<&'a str> {
    let is_in_other = |name| pieces(other).1.any(|(other, _)| other == name);
    pieces(text).1.map(|(name, _)| name).find(|name| !is_in_other(*name))
}

#[cfg(test)]
mod tests {
    use super::*;

    static SIGNED_UP: Leaf = Leaf {
        key: "calendar/signed-up",
        texts: [Some("Tot {day}, {name}!"), None, None, None, None, None],
    };

    #[test]
    fn own_words_keep_the_placeholders() {
        let check = |text: &str| OwnWords::check(&SIGNED_UP, Language::Nl, text);
        assert_eq!(check("Dag { name }, we zien je {day}."), Ok(()));
        assert_eq!(check("Tot {day}!"), Err(OwnWordProblem::Missing("name".to_owned())));
        let unknown = |name: &str| Err(OwnWordProblem::Unknown(name.to_owned()));
        assert_eq!(check("Tot {day}, {name}, {naam}!"), unknown("naam"));
        assert_eq!(check("Tot {day}, {name} {"), unknown(""));
        assert_eq!(check(" \n"), Err(OwnWordProblem::Empty));
        assert_eq!(check(&"a".repeat(501)), Err(OwnWordProblem::TooLong));
        assert_eq!(check(&format!("{{day}}{{name}}{}", "é".repeat(489))), Ok(()));
    }

    #[test]
    fn the_original_is_what_this_language_says() {
        let leaf = Leaf {
            key: "notice_board/n-notices/one",
            texts: [Some("{n} briefje"), None, None, None, None, Some("إعلان واحد")],
        };
        assert_eq!(OwnWords::check(&leaf, Language::Ar, "ورقة واحدة"), Ok(()));
        let missing = Err(OwnWordProblem::Missing("n".to_owned()));
        assert_eq!(OwnWords::check(&leaf, Language::Nl, "Eén kaartje"), missing);
        assert_eq!(OwnWords::check(&leaf, Language::Tr, "Bir not"), missing);
    }
}
