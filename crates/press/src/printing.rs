//! The three things that come off the press.
use crate::paper::{self, Paper};
use crate::{Edition, Poster, Printed, Stopped, folding};
use typst::diag::SourceDiagnostic;
use typst::ecow::EcoVec;

impl Stopped {
    /// Of what went wrong only which kind it was: messages may repeat what was typed.
    pub(crate) fn because(errors: &EcoVec<SourceDiagnostic>) -> Self {
        Self(format!("{} mistakes in the layout", errors.len()))
    }
}

/// Prints the newspaper as n × 4 pages of A4.
///
/// # Errors
/// When the layout cannot be made; nothing that people type should lead there.
pub fn newspaper(mut edition: Edition) -> Result<Printed, Stopped> {
    let photos = std::mem::take(&mut edition.photos);
    let (photos, left_out) = paper::readable(photos);
    edition.leave_out(&left_out);
    edition.pour();
    let sheet = [
        include_str!("../typst/letters.typ"),
        include_str!("../typst/edition.typ"),
        include_str!("../typst/stories.typ"),
        include_str!("../typst/pages.typ"),
    ];
    paper::print(&Paper { data: &edition, photos, sheet: &sheet.concat() }, left_out)
}

/// Puts the pages of a newspaper on sheets of A3, two by two, so that the sheets laid on each
/// other and folded once are the newspaper.
///
/// # Errors
/// When `newspaper` is no PDF of this press.
pub fn sheets(newspaper: &Printed, title: &str, language: &str) -> Result<Printed, Stopped> {
    folding::sheets(newspaper, title, language)
}

/// Prints one article as a poster of A4.
///
/// # Errors
/// As [`newspaper`].
pub fn poster(mut poster: Poster) -> Result<Printed, Stopped> {
    let photos = std::mem::take(&mut poster.photos);
    let (photos, left_out) = paper::readable(photos);
    poster.leave_out(&left_out);
    poster.pour();
    let sheet = [include_str!("../typst/letters.typ"), include_str!("../typst/poster.typ")];
    paper::print(&Paper { data: &poster, photos, sheet: &sheet.concat() }, left_out)
}
