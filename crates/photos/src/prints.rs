//! A print: a photo in one of three sizes, as a JPEG that is never too heavy for a cheap phone.
use image::RgbImage;
use image::codecs::jpeg::JpegEncoder;
use image::imageops::{self, FilterType};

/// The sizes in which every photo is kept.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Size {
    /// In a list, beside a name.
    Small,
    /// On a page.
    Medium,
    /// On its own, and in the printed newspaper.
    Large,
}

impl Size {
    pub const ALL: [Self; 3] = [Self::Small, Self::Medium, Self::Large];

    /// As it stands in addresses and in the names of files.
    pub fn word(self) -> &'static str {
        match self {
            Self::Small => "klein",
            Self::Medium => "middel",
            Self::Large => "groot",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|size| size.word() == word)
    }

    /// Pixels of the longest side. A photo that is smaller stays as it is.
    pub const fn edge_max(self) -> u32 {
        match self {
            Self::Small => 160,
            Self::Medium => 720,
            Self::Large => 1600,
        }
    }

    /// Of the finished JPEG.
    pub const fn bytes_max(self) -> usize {
        match self {
            Self::Small => 12_000,
            Self::Medium => 60_000,
            Self::Large => 250_000,
        }
    }
}

/// From "no difference to be seen" down to where edges begin to crumble.
const QUALITIES: [u8; 4] = [82, 68, 54, QUALITY_MIN];
const QUALITY_MIN: u8 = 40;

pub(crate) struct Print {
    pub(crate) jpeg: Vec<u8>,
    pub(crate) width: u32,
    pub(crate) height: u32,
}

/// The best print that fits: first we give up quality, then pixels.
pub(crate) fn print(photo: &RgbImage, size: Size) -> Print {
    let scaled = within(photo, size.edge_max());
    let mut print = encoded(&scaled, QUALITIES[0]);
    for quality in &QUALITIES[1..] {
        if print.jpeg.len() > size.bytes_max() {
            print = encoded(&scaled, *quality);
        }
    }
    while print.jpeg.len() > size.bytes_max() {
        print = encoded(&within(photo, smaller_edge(&print, size)), QUALITY_MIN);
    }
    print
}

/// A pixel takes about as many bytes in a smaller print. Never much smaller at once: a photo becomes
/// smoother too, and would lose more than it needs.
fn smaller_edge(print: &Print, size: Size) -> u32 {
    let share = size.bytes_max() as f64 / print.jpeg.len() as f64;
    let edge = print.width.max(print.height);
    (f64::from(edge) * (0.97 * share.sqrt()).max(0.75)) as u32
}

/// The photo with no side longer than `edge`.
pub(crate) fn within(photo: &RgbImage, edge: u32) -> RgbImage {
    let (width, height) = photo.dimensions();
    let longest = width.max(height);
    if longest <= edge {
        return photo.clone();
    }
    let side = |length: u32| (length * edge / longest).max(1);
    imageops::resize(photo, side(width), side(height), FilterType::Lanczos3)
}

fn encoded(photo: &RgbImage, quality: u8) -> Print {
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, quality)
        .encode_image(photo)
        .expect("a photo of this size can be a JPEG, and memory takes it");
    Print { jpeg, width: photo.width(), height: photo.height() }
}
