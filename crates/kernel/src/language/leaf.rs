//! Leaves: the texts of sentences, as the Fluent files have them.
use super::Language;

/// One text in every language in which we say it: a whole sentence, or one variant of it.
#[derive(Debug)]
pub struct Leaf {
    /// Crate, sentence and, where a number chooses, variant: "living_room/n-people/one".
    pub key: &'static str,
    /// In nl, nl-BE, nl-u, en, tr and ar, with placeholders written `{name}`.
    pub texts: [Option<&'static str>; 6],
}

impl Leaf {
    /// As this language says it everywhere; Flemish and formal Dutch may differ.
    pub fn text(&self, language: Language) -> Option<&'static str> {
        self.text_of(language, false, false)
    }

    pub(super) fn text_of(
        &self,
        language: Language,
        is_flemish: bool,
        is_formal: bool,
    ) -> Option<&'static str> {
        let [dutch, flemish, formal, english, turkish, arabic] = self.texts;
        match language {
            Language::Nl if is_formal && formal.is_some() => formal,
            Language::Nl if is_flemish && flemish.is_some() => flemish,
            Language::Nl => dutch,
            Language::En => english,
            Language::Tr => turkish,
            Language::Ar => arabic,
        }
    }

    /// What a centre's own words in this language stand in for.
    pub(super) fn original(&self, language: Language) -> &'static str {
        let somewhere = || self.texts.into_iter().flatten().next();
        self.text(language).or_else(somewhere).unwrap_or_default()
    }

    /// "one" of "living_room/n-people/one".
    pub(super) fn variant(&self) -> &'static str {
        self.key.rsplit('/').next().unwrap_or_default()
    }
}

/// What comes in the place of a placeholder.
#[derive(Clone, Copy, Debug)]
pub enum Fill<'a> {
    /// Wrapped in Unicode isolates, so that a Turkish name stays whole in an Arabic sentence.
    Text(&'a str),
    /// Written as the language writes numbers.
    Number(i64),
}

/// A number as a sentence takes it, however the template holds it.
pub trait Count {
    fn count(self) -> i64;
}

macro_rules! counts {
    ($($type:ty),*) => {$(
        impl Count for $type {
            fn count(self) -> i64 { self as i64 }
        }
    )*};
}
counts!(i32, i64, u8, u16, u32, usize);

impl<T: Count + Copy> Count for &T {
    fn count(self) -> i64 {
        (*self).count()
    }
}

/// A text in pieces: what stands before the first placeholder, then each placeholder with what
/// follows it.
pub(super) fn pieces(text: &str) -> (&str, impl Iterator<Item = (&str, &str)>) {
    let mut parts = text.split('{');
    let before = parts.next().unwrap_or_default();
    let placeholders = parts.map(|part| part.split_once('}').unwrap_or((part, "")));
    (before, placeholders.map(|(name, after)| (name.trim(), after)))
}
