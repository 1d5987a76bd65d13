//! Which pages lie beside each other on a sheet that is folded once.
use crate::paper::{self, Paper};
use crate::{Printed, Stopped};
use typst::foundations::Bytes;

#[derive(serde::Serialize)]
struct Sheets<'a> {
    title: &'a str,
    language: &'a str,
    /// From the first side to the last; pages count from one.
    sides: Vec<[usize; 2]>,
}

pub fn sheets(newspaper: &Printed, title: &str, language: &str) -> Result<Printed, Stopped> {
    let data = Sheets { title, language, sides: sides(newspaper.n_pages) };
    let photos = vec![Bytes::new(newspaper.pdf.clone())];
    paper::print(
        &Paper { data: &data, photos, sheet: include_str!("../typst/sheets.typ") },
        Vec::new(),
    )
}

/// Of four pages: the last beside the first, and on the back the second beside the third.
pub(crate) fn sides(n_pages: usize) -> Vec<[usize; 2]> {
    let outer = (0..n_pages / 2).map(|nth| match nth % 2 {
        0 => [n_pages - nth, nth + 1],
        _ => [nth + 1, n_pages - nth],
    });
    outer.collect()
}
