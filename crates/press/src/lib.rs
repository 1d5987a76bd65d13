//! The press: a number of the newspaper becomes paper.
//!
//! Plain words and photos go in, and PDF comes out: a tagged newspaper of n × 4 pages of A4, the
//! same on sheets of A3 in the order in which they are folded, and a poster of one article. The
//! press knows no room, asks no network and reads no file: its letters are in the program, and
//! every sentence is handed in. What people typed reaches the layout as values, never as its code.
//!
//! Setting type takes a compiler of its own, which takes long to build. So it is here only with the
//! feature `pdf`; without it every file is refused, and [`IS_HERE`] says so beforehand.
mod edition;
#[cfg(feature = "pdf")]
mod fitting;
#[cfg(feature = "pdf")]
mod folding;
#[cfg(feature = "pdf")]
mod paper;
#[cfg(feature = "pdf")]
mod pouring;
#[cfg(feature = "pdf")]
mod printing;
#[cfg(all(test, feature = "pdf"))]
mod tests;

pub use edition::{
    Activity, Agenda, Block, Byline, Call, Day, Ear, Edition, Face, Faces, Kind, Line, Masthead,
    Notice, Offer, Offers, Picture, Piece, Poster, Slip, Story,
};

#[cfg(feature = "pdf")]
pub use printing::{newspaper, poster, sheets};

/// Whether this program was built with the press.
pub const IS_HERE: bool = cfg!(feature = "pdf");

/// A file that came off the press.
pub struct Printed {
    /// The PDF itself.
    pub pdf: Vec<u8>,
    /// How many pages it has.
    pub n_pages: usize,
    /// Places of the photos that could not be read and were left out.
    pub left_out: Vec<usize>,
}

/// The press stopped. It says where in our own layout, and never which words were being printed.
#[derive(Debug, thiserror::Error)]
#[error("the press stopped: {0}")]
pub struct Stopped(String);

/// Without the press no file is made.
///
/// # Errors
/// Always.
#[cfg(not(feature = "pdf"))]
pub fn newspaper(_: Edition) -> Result<Printed, Stopped> {
    Err(Stopped::not_here())
}

/// As [`newspaper`].
///
/// # Errors
/// Always.
#[cfg(not(feature = "pdf"))]
pub fn sheets(_: &Printed, _: &str, _: &str) -> Result<Printed, Stopped> {
    Err(Stopped::not_here())
}

/// As [`newspaper`].
///
/// # Errors
/// Always.
#[cfg(not(feature = "pdf"))]
pub fn poster(_: Poster) -> Result<Printed, Stopped> {
    Err(Stopped::not_here())
}

#[cfg(not(feature = "pdf"))]
impl Stopped {
    fn not_here() -> Self {
        Self("it was not built in".to_owned())
    }
}
