//! How much somebody should be able to do already, as a picture with words: a stair of three steps
//! (R-Vitale-6). Whoever reads with difficulty counts the steps.
use crate::assets::icon;
use crate::words::Words;
use kernel::{Icon, choice};

choice! {
    pub Level {
        Easy "makkelijk",
        Usual "gewoon",
        Hard "moeilijker",
        /// Nobody said.
        Unsaid "",
    } or Unsaid
}

impl Level {
    pub const ALL: [Self; 3] = [Self::Easy, Self::Usual, Self::Hard];

    pub fn is_said(self) -> bool {
        self != Self::Unsaid
    }

    pub fn icon(self) -> Icon {
        match self {
            Self::Easy | Self::Unsaid => icon::TRAP_LAAG,
            Self::Usual => icon::TRAP_MIDDEN,
            Self::Hard => icon::TRAP_HOOG,
        }
    }

    /// "Voor beginners"
    pub fn said<'v>(self, words: &Words<'v>) -> &'v str {
        match self {
            Self::Easy => words.level_easy(),
            Self::Usual => words.level_usual(),
            Self::Hard => words.level_hard(),
            Self::Unsaid => "",
        }
    }

    /// "Je hoeft nog niets te kunnen."
    pub fn means<'v>(self, words: &Words<'v>) -> &'v str {
        match self {
            Self::Easy => words.level_easy_means(),
            Self::Usual => words.level_usual_means(),
            Self::Hard => words.level_hard_means(),
            Self::Unsaid => "",
        }
    }
}
