//! An article in full: its words, its photos, and what was corrected in it.
use crate::queries::beside::{self, Correction};
use crate::queries::more_photos::{self, MorePhoto};
use crate::shown::Shown;
use kernel::{Result, Tx};

pub struct Told {
    pub shown: Shown,
    /// The text, with everything that was typed escaped.
    pub text: String,
    /// Photos below the text.
    pub more: Vec<MorePhoto>,
    pub corrections: Vec<Correction>,
    /// How deep the headings within it lie: 2 below a page's title.
    pub level: u8,
}

impl Told {
    pub async fn of(tx: &mut Tx, shown: Shown, level: u8) -> Result<Self> {
        Ok(Self {
            text: shown.piece.text().html(level).to_string(),
            more: more_photos::of_piece(tx, shown.piece.id).await?,
            corrections: beside::corrections(tx, shown.piece.id).await?,
            level,
            shown,
        })
    }
}
