//! Languages: which one a visitor reads, and how a centre speaks it.
//!
//! A sentence is a method of a crate's `Words`, which the crate `words` writes from Fluent files.
//! What it says lies in a [`Leaf`]; which of its texts is said, the centre's [`Voice`] decides.
mod formats;
mod leaf;
mod own_words;
mod voice;

pub use leaf::{Count, Fill, Leaf};
pub use own_words::{OWN_WORDS_MAX_CHARS, OwnWordProblem, OwnWords};
pub use voice::Voice;
pub use words::{LEAVES, Sentence, Words};

#[derive(Clone, Copy, Debug, PartialEq, Eq, Hash)]
pub enum Language {
    Nl,
    En,
    Tr,
    Ar,
}

impl Language {
    pub const ALL: [Self; 4] = [Self::Nl, Self::En, Self::Tr, Self::Ar];
    /// As `lang="…"` wants it; a [`Voice`] may know more.
    pub fn tag(self) -> &'static str {
        match self {
            Self::Nl => "nl",
            Self::En => "en",
            Self::Tr => "tr",
            Self::Ar => "ar",
        }
    }

    pub fn direction(self) -> &'static str {
        if self == Self::Ar { "rtl" } else { "ltr" }
    }

    /// What its speakers call it, so that they find it in a list of languages.
    pub fn own_name(self) -> &'static str {
        match self {
            Self::Nl => "Nederlands",
            Self::En => "English",
            Self::Tr => "Türkçe",
            Self::Ar => "العربية",
        }
    }

    /// Where the front door speaks this language, for a poster or a search engine.
    pub fn start_path(self) -> &'static str {
        match self {
            Self::Nl => "/nl",
            Self::En => "/en",
            Self::Tr => "/tr",
            Self::Ar => "/ar",
        }
    }

    /// The language whose start address this is.
    pub fn starting_at(path: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|language| language.start_path() == path)
    }

    /// Also from a longer tag, as `ar-MA`.
    pub fn from_tag(tag: &str) -> Option<Self> {
        let primary = tag.split('-').next()?.trim();
        Self::ALL.into_iter().find(|language| language.tag().eq_ignore_ascii_case(primary))
    }

    /// What the visitor chose; else what the browser asks for most; else the centre's own. Only
    /// a language that the centre offers is chosen.
    pub fn choose(
        cookie: Option<&str>,
        accept_language: Option<&str>,
        offered: &[Self],
        default: Self,
    ) -> Self {
        let offered = |tag: &str| Self::from_tag(tag).filter(|found| offered.contains(found));
        let mut most_wanted = (0.0, default);
        for wish in accept_language.unwrap_or_default().split(',') {
            let (tag, weight) = wish.split_once(";q=").unwrap_or((wish, "1"));
            let weight = weight.trim().parse().unwrap_or(0.0);
            // Of two equal wishes the first is meant.
            if let Some(language) = offered(tag)
                && most_wanted.0 < weight
            {
                most_wanted = (weight, language);
            }
        }
        cookie.and_then(offered).unwrap_or(most_wanted.1)
    }
}

/// Brings in the words of this crate, as its `build.rs` wrote them.
#[macro_export]
macro_rules! words {
    () => {
        /// What this crate says, in the voice of one centre.
        #[derive(Clone, Copy)]
        pub struct Words<'v>(pub &'v $crate::language::Voice);

        /// A sentence that is chosen now and said later: `|words| words.text_missing()`.
        pub type Sentence = for<'v> fn(Words<'v>) -> &'v str;

        include!(concat!(env!("OUT_DIR"), "/words.rs"));
    };
}

mod words {
    crate::words!();
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_visitors_own_choice_comes_before_the_browsers_wish() {
        let choose = |cookie, asked| Language::choose(cookie, asked, &Language::ALL, Language::Nl);
        assert_eq!(choose(None, Some("fr, tr-TR;q=0.9, en;q=0.8")), Language::Tr);
        assert_eq!(choose(None, Some("en;q=0.5,ar;q=0.7")), Language::Ar);
        assert_eq!(choose(None, Some("en, ar")), Language::En);
        assert_eq!(choose(Some("en"), Some("ar")), Language::En);
        assert_eq!(choose(Some("klingon"), Some("ar-MA")), Language::Ar);
        assert_eq!(choose(None, Some("fr, en;q=0, ;;q=, *")), Language::Nl);
        assert_eq!(choose(None, None), Language::Nl);
    }

    #[test]
    fn only_what_the_centre_offers_is_chosen() {
        let offered = [Language::Nl, Language::Tr];
        let choose = |cookie, asked| Language::choose(cookie, asked, &offered, Language::Nl);
        assert_eq!(choose(Some("tr"), None), Language::Tr);
        assert_eq!(choose(Some("ar"), Some("en, tr;q=0.1")), Language::Tr);
        assert_eq!(choose(Some("ar"), Some("en")), Language::Nl);
    }
}
