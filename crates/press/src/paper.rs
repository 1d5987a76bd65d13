//! What the layout program sees of the world: our letters, one sheet of instructions, and values.
use crate::{Printed, Stopped};
use std::sync::LazyLock;
use typst::comemo;
use typst::diag::{FileError, FileResult};
use typst::foundations::{Array, Bytes, Datetime, Dict, Duration, IntoValue as _, Smart};
use typst::syntax::{FileId, RootedPath, Source, VirtualPath, VirtualRoot};
use typst::text::{Font, FontBook};
use typst::utils::LazyHash;
use typst::visualize::{ExchangeFormat, RasterImage, SvgImage};
use typst::{Library, LibraryExt as _, World};
use typst_layout::PagedDocument;
use typst_pdf::PdfOptions;

/// Before every sheet: what people typed is read as values, and values are never read as code.
const BEGIN: &str =
    "#let data = json(sys.inputs.data)\n#let photo(nth) = sys.inputs.photos.at(nth)\n";

macro_rules! letters {
    ($($file:literal)*) => {
        [$(include_bytes!(concat!("../fonts/", $file, ".ttf")).as_slice()),*]
    };
}

static LETTERS: LazyLock<Vec<Font>> = LazyLock::new(|| {
    let files = letters!(
        "voordeur-text-400" "voordeur-text-700" "voordeur-text-800"
        "atkinson-next-ext-400" "atkinson-next-ext-700" "atkinson-next-ext-800"
        "voordeur-stem" "voordeur-stem-ext" "noto-arabic-400" "noto-arabic-700"
    );
    files.into_iter().flat_map(|file| Font::iter(Bytes::new(file))).collect()
});

/// Whether one of our letters can show this sign.
pub fn can_show(sign: char) -> bool {
    LETTERS.iter().any(|font| font.info().coverage.contains(u32::from(sign)))
}

pub struct Paper<'a, D> {
    pub data: &'a D,
    pub photos: Vec<Bytes>,
    pub sheet: &'a str,
}

/// The photos, and the places of those that no program could show: they become empty.
pub fn readable(photos: Vec<Vec<u8>>) -> (Vec<Bytes>, Vec<usize>) {
    let mut left_out = Vec::new();
    let mut readable = Vec::new();
    for (nth, photo) in photos.into_iter().enumerate() {
        let photo = Bytes::new(with_namespace(photo));
        if is_readable(&photo) {
            readable.push(photo);
        } else {
            left_out.push(nth);
            readable.push(Bytes::new([]));
        }
    }
    (readable, left_out)
}

fn is_readable(photo: &Bytes) -> bool {
    match ExchangeFormat::detect(photo) {
        Some(format) => RasterImage::plain(photo.clone(), format).is_ok(),
        None => photo.starts_with(b"<svg") && SvgImage::new(photo.clone()).is_ok(),
    }
}

/// In a page a drawing needs no name of its language; on its own it does.
pub fn with_namespace(drawing: Vec<u8>) -> Vec<u8> {
    const NAMED: &[u8] = b"xmlns=\"http://www.w3.org/2000/svg\"";
    let is_bare =
        drawing.starts_with(b"<svg ") && !drawing.windows(NAMED.len()).any(|part| part == NAMED);
    if is_bare { [b"<svg ", NAMED, b" ", &drawing[5..]].concat() } else { drawing }
}

struct Press {
    library: LazyHash<Library>,
    letters: LazyHash<FontBook>,
    sheet: Source,
}

impl World for Press {
    fn library(&self) -> &LazyHash<Library> {
        &self.library
    }

    fn book(&self) -> &LazyHash<FontBook> {
        &self.letters
    }

    fn main(&self) -> FileId {
        self.sheet.id()
    }

    fn source(&self, id: FileId) -> FileResult<Source> {
        if id == self.sheet.id() { Ok(self.sheet.clone()) } else { Err(FileError::AccessDenied) }
    }

    fn file(&self, _: FileId) -> FileResult<Bytes> {
        Err(FileError::AccessDenied)
    }

    fn font(&self, index: usize) -> Option<Font> {
        LETTERS.get(index).cloned()
    }

    fn today(&self, _: Option<Duration>) -> Option<Datetime> {
        None
    }
}

pub fn print<D: serde::Serialize>(
    paper: &Paper<'_, D>,
    left_out: Vec<usize>,
) -> Result<Printed, Stopped> {
    let data = serde_json::to_vec(paper.data).map_err(|error| Stopped(error.to_string()))?;
    let photos: Array = paper.photos.iter().cloned().map(|photo| photo.into_value()).collect();
    let mut inputs = Dict::new();
    inputs.insert("data".into(), Bytes::new(data).into_value());
    inputs.insert("photos".into(), photos.into_value());
    let path = VirtualPath::new("sheet.typ").map_err(|error| Stopped(error.to_string()))?;
    let id = RootedPath::new(VirtualRoot::Project, path).intern();
    let press = Press {
        library: LazyHash::new(Library::builder().with_inputs(inputs).build()),
        letters: LazyHash::new(FontBook::from_fonts(LETTERS.iter())),
        sheet: Source::new(id, format!("{BEGIN}{}", paper.sheet)),
    };
    let printed = typeset(&press, left_out);
    // What the press remembers of this number, photos among it, helps no other.
    comemo::evict(0);
    printed
}

fn typeset(press: &Press, left_out: Vec<usize>) -> Result<Printed, Stopped> {
    let document = typst::compile::<PagedDocument>(press).output;
    let document = document.map_err(|errors| Stopped::because(&errors))?;
    let options = PdfOptions { creator: Smart::Custom(None), ..PdfOptions::default() };
    let pdf = typst_pdf::pdf(&document, &options).map_err(|errors| Stopped::because(&errors))?;
    Ok(Printed { pdf, n_pages: document.pages().len(), left_out })
}
