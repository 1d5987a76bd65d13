//! The languages that are spoken, by people and at activities: those of neighbourhoods here
//! (`domain.md` §6). Each stands in every list by the name that its own speakers give it, and in
//! Latin letters beside that where whoever reads, or an old telephone, may not know the script.
use crate::Result;
use crate::db::Column;

/// One of them.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Spoken {
    /// As `lang="…"` wants it (BCP 47).
    pub tag: &'static str,
    pub own_name: &'static str,
}

const fn spoken(tag: &'static str, own_name: &'static str) -> Spoken {
    Spoken { tag, own_name }
}

impl Spoken {
    pub const ALL: [Self; 15] = [
        spoken("nl", "Nederlands"),
        spoken("en", "English"),
        spoken("tr", "Türkçe"),
        spoken("ar", "العربية"),
        spoken("ber", "Tamaziɣt"),
        spoken("pl", "Polski"),
        spoken("uk", "Українська (Ukrajinska)"),
        spoken("ti", "ትግርኛ (Tigrinya)"),
        spoken("so", "Soomaali"),
        spoken("fa", "فارسی (Farsi / Dari)"),
        spoken("bg", "Български (Balgarski)"),
        spoken("ro", "Română"),
        spoken("fr", "Français"),
        spoken("es", "Español"),
        spoken("dse", "Nederlandse Gebarentaal"),
    ];

    pub fn from_tag(tag: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|own| own.tag == tag)
    }
}

/// Some of them, one bit each; none when nobody said.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub struct Languages(u16);

impl Languages {
    /// From the tags of a form; what we do not know is left out.
    pub fn from_tags<'a>(tags: impl IntoIterator<Item = &'a str>) -> Self {
        let bit = |tag: &str| Spoken::ALL.iter().position(|own| own.tag == tag);
        Self(tags.into_iter().filter_map(bit).fold(0, |bits, n| bits | 1 << n))
    }

    pub fn one(spoken: Spoken) -> Self {
        Self::from_tags([spoken.tag])
    }

    pub fn and(self, other: Self) -> Self {
        Self(self.0 | other.0)
    }

    pub fn is_empty(self) -> bool {
        self.0 == 0
    }

    pub fn iter(self) -> impl Iterator<Item = Spoken> {
        let all = Spoken::ALL.into_iter().enumerate();
        all.filter(move |(n, _)| self.0 & 1 << n != 0).map(|(_, spoken)| spoken)
    }

    /// As it is stored: each tag between spaces, so that `like '% ar %'` finds it.
    pub fn stored(self) -> String {
        if self.is_empty() {
            return String::new();
        }
        self.iter().fold(" ".to_owned(), |text, own| text + own.tag + " ")
    }

    /// "Nederlands, Türkçe"
    pub fn names(self) -> String {
        self.iter().map(|own| own.own_name).collect::<Vec<_>>().join(", ")
    }
}

impl Column for Languages {
    type Stored = String;
    fn from_stored(stored: String) -> Result<Self> {
        Ok(Self::from_tags(stored.split(' ').filter(|tag| !tag.is_empty())))
    }
}

#[cfg(test)]
mod tests {
    use super::{Languages, Spoken};
    use crate::db::Column as _;

    #[test]
    fn each_comes_back_as_it_was_stored_and_nonsense_is_left_out() {
        for one in Spoken::ALL {
            let stored = Languages::one(one).stored();
            assert_eq!(stored, format!(" {} ", one.tag));
            assert_eq!(Languages::from_stored(stored).unwrap(), Languages::one(one));
            assert_eq!(Spoken::from_tag(one.tag), Some(one));
        }
        let all = Languages::from_tags(Spoken::ALL.map(|own| own.tag));
        assert_eq!(all.iter().count(), Spoken::ALL.len());
        let some = Languages::from_tags(["klingon", "ar", "", "nl", "ar"]);
        assert_eq!(
            (some.stored().as_str(), some.names().as_str()),
            (" nl ar ", "Nederlands, العربية")
        );
        assert_eq!(Languages::default().stored(), "");
        assert!(Languages::from_stored(String::new()).unwrap().is_empty());
    }
}
