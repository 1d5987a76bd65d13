//! What somebody sends in: a piece, a photo with a line, a tip in steps, or an idea.
use crate::words::Words;
use kernel::{Icon, choice, icon};

choice! {
    pub Kind {
        Piece "stuk",
        Photo "foto",
        Tip "tip",
        Idea "idee",
    } or Piece
}

impl Kind {
    /// In the order of the choices; the smallest is not the last.
    pub const ALL: [Self; 4] = [Self::Piece, Self::Photo, Self::Tip, Self::Idea];

    pub fn find(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|kind| kind.as_str() == word)
    }

    /// "Een stukje"
    pub fn said<'v>(self, words: &Words<'v>) -> &'v str {
        match self {
            Self::Piece => words.kind_piece(),
            Self::Photo => words.kind_photo(),
            Self::Tip => words.kind_tip(),
            Self::Idea => words.kind_idea(),
        }
    }

    /// What stands under it where somebody chooses.
    pub fn hint<'v>(self, words: &Words<'v>) -> &'v str {
        match self {
            Self::Piece => words.kind_piece_hint(),
            Self::Photo => words.kind_photo_hint(),
            Self::Tip => words.kind_tip_hint(),
            Self::Idea => words.kind_idea_hint(),
        }
    }

    pub fn icon(self) -> Icon {
        match self {
            Self::Piece => icon::SCHRIJF,
            Self::Photo => icon::FOTO,
            Self::Tip => icon::LAMP,
            Self::Idea => icon::PRAAT,
        }
    }

    /// Whether it says nothing without a story.
    pub fn needs_story(self) -> bool {
        matches!(self, Self::Piece | Self::Idea)
    }
}

choice! {
    /// By which name a piece stands in the newspaper.
    pub Signed {
        /// The first name of its writer.
        Name "naam",
        /// "een buurtbewoner"
        Nobody "geen",
        /// "de redactie"
        Editors "redactie",
    } or Nobody
}
