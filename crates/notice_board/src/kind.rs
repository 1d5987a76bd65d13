//! What a notice is: a kind, as its colour and its picture say, and a category to look by.
use crate::words::Words;
use kernel::{Icon, choice, icon};

choice! {
    /// What somebody wants with a notice.
    pub Kind {
        Seeks "zoek",
        Offers "bied",
        JoinIn "doe-mee",
        GivesAway "geef",
        Lends "leen",
    } or Seeks
}

impl Kind {
    /// In the order of the chips.
    pub const ALL: [Self; 5] =
        [Self::Seeks, Self::Offers, Self::JoinIn, Self::GivesAway, Self::Lends];

    pub fn find(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }

    /// Somebody lacks something: shown to fewer people, told nowhere else, and found by no search
    /// engine.
    pub fn is_request(self) -> bool {
        self == Self::Seeks
    }

    /// Whether it is about this moment, and so hangs shorter.
    pub fn is_soon_over(self) -> bool {
        matches!(self, Self::Seeks | Self::JoinIn)
    }

    /// Whether one may be what the other is about.
    pub fn meets(self, other: Self) -> bool {
        match self {
            Self::Seeks => !other.is_request(),
            Self::Offers | Self::GivesAway | Self::Lends => other.is_request(),
            Self::JoinIn => matches!(other, Self::Seeks | Self::JoinIn),
        }
    }

    /// "Ik zoek"
    pub fn said<'v>(self, words: &Words<'v>) -> &'v str {
        match self {
            Self::Seeks => words.kind_seeks(),
            Self::Offers => words.kind_offers(),
            Self::JoinIn => words.kind_join_in(),
            Self::GivesAway => words.kind_gives_away(),
            Self::Lends => words.kind_lends(),
        }
    }

    /// "iets of iemand": what stands under it where somebody chooses.
    pub fn hint<'v>(self, words: &Words<'v>) -> &'v str {
        match self {
            Self::Seeks => words.kind_seeks_hint(),
            Self::Offers => words.kind_offers_hint(),
            Self::JoinIn => words.kind_join_in_hint(),
            Self::GivesAway => words.kind_gives_away_hint(),
            Self::Lends => words.kind_lends_hint(),
        }
    }

    pub fn icon(self) -> Icon {
        match self {
            Self::Seeks => icon::VRAAG,
            Self::Offers | Self::GivesAway => icon::GEEF,
            Self::JoinIn => icon::HART,
            Self::Lends => icon::HERHAAL,
        }
    }

    /// The class of the design that gives the paper its colour.
    pub fn colour(self) -> &'static str {
        match self {
            Self::Seeks => "zoek",
            Self::Offers | Self::GivesAway | Self::Lends => "bied",
            Self::JoinIn => "club",
        }
    }
}

choice! {
    /// What it is about.
    pub Category {
        Chores "klus",
        Things "spullen",
        Food "eten",
        Transport "vervoer",
        Company "gezelschap",
        Language "taal",
        Digital "digitaal",
        Green "groen",
        Other "anders",
    } or Other
}

impl Category {
    pub const ALL: [Self; 9] = [
        Self::Chores,
        Self::Things,
        Self::Food,
        Self::Transport,
        Self::Company,
        Self::Language,
        Self::Digital,
        Self::Green,
        Self::Other,
    ];

    pub fn find(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|category| category.as_str() == word)
    }

    /// "Klusjes"
    pub fn said<'v>(self, words: &Words<'v>) -> &'v str {
        match self {
            Self::Chores => words.category_chores(),
            Self::Things => words.category_things(),
            Self::Food => words.category_food(),
            Self::Transport => words.category_transport(),
            Self::Company => words.category_company(),
            Self::Language => words.category_language(),
            Self::Digital => words.category_digital(),
            Self::Green => words.category_green(),
            Self::Other => words.category_other(),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::Kind;

    #[test]
    fn whoever_meets_is_met() {
        for (one, other) in Kind::ALL.into_iter().flat_map(|one| Kind::ALL.map(|two| (one, two))) {
            assert_eq!(one.meets(other), other.meets(one), "{one:?} {other:?}");
        }
        assert!(Kind::Seeks.meets(Kind::Lends) && !Kind::Seeks.meets(Kind::Seeks));
    }
}
