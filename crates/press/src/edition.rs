//! What is printed, as plain values. Every sentence comes from whoever calls.
use serde::Serialize;

/// A number of the newspaper. Photos are named by their place in `photos`; JPEG, PNG, WebP and
/// drawings in SVG can be printed.
#[derive(Clone, Default, Serialize)]
pub struct Edition {
    /// Tag of the language of the sheet, such as `nl`.
    pub language: String,
    pub is_rtl: bool,
    /// In large type, in one column.
    pub large: bool,
    /// The colour of the front door, as `#0e5b45`.
    pub door: String,
    /// What the file is called by whoever reads it aloud.
    pub title: String,
    pub masthead: Masthead,
    /// "bladzijde {page} van {pages}"; the two in braces are filled in.
    pub page_of: String,
    /// "Bladzijde {page}".
    pub contents_page: String,
    /// Behind the title of a story that goes on: "(vervolg)".
    pub goes_on: String,
    pub articles: Vec<Story>,
    pub offers: Offers,
    pub slip: Slip,
    /// What the house says where there is room.
    pub notices: Vec<Notice>,
    pub agenda: Agenda,
    pub faces: Faces,
    pub call: Call,
    /// Small print, in columns.
    pub colophon: Vec<String>,
    #[serde(skip)]
    pub photos: Vec<Vec<u8>>,
}

/// A poster of one article.
#[derive(Clone, Default, Serialize)]
pub struct Poster {
    pub language: String,
    pub is_rtl: bool,
    pub door: String,
    pub title: String,
    /// What the newspaper is called, with its number.
    pub from: String,
    pub article: Story,
    pub call: Call,
    #[serde(skip)]
    pub photos: Vec<Vec<u8>>,
}

/// The head of the first page.
#[derive(Clone, Default, Serialize)]
pub struct Masthead {
    pub name: String,
    pub left: Ear,
    pub right: Ear,
    /// Number, day, makers.
    pub lines: Vec<String>,
}

/// A little box beside the name.
#[derive(Clone, Default, Serialize)]
pub struct Ear {
    pub title: String,
    pub text: String,
}

/// An article.
#[derive(Clone, Default, Serialize)]
pub struct Story {
    /// The language in which it was written.
    pub language: String,
    pub is_rtl: bool,
    pub rubric: String,
    pub headline: String,
    pub byline: Byline,
    /// Above the short version.
    pub brief_title: String,
    pub brief: Vec<String>,
    pub picture: Option<Picture>,
    pub blocks: Vec<Block>,
    /// Lines below it, each with a bold beginning: corrections, and how to answer.
    pub foot: Vec<[String; 2]>,
}

/// Whose an article is; without a name nothing is printed.
#[derive(Clone, Default, Serialize)]
pub struct Byline {
    /// "door ", with the space.
    pub by: String,
    pub name: String,
    pub spot: String,
    pub face: Option<usize>,
}

/// A photo, and what is said with it.
#[derive(Clone, Default, Serialize)]
pub struct Picture {
    pub photo: usize,
    pub alt: String,
    pub caption: String,
}

/// What kind of block a text is made of.
#[derive(Clone, Copy, Default, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Kind {
    #[default]
    Paragraph,
    Heading,
    Quote,
    Bullets,
    Numbers,
    Picture,
}

/// Lines that belong together.
#[derive(Clone, Default, Serialize)]
pub struct Block {
    pub kind: Kind,
    /// The paragraph before it goes on here.
    pub goes_on: bool,
    pub is_rtl: bool,
    pub lines: Vec<Line>,
    /// Of a list with numbers: one for each line.
    pub numbers: Vec<u16>,
    /// Only of a picture between the text.
    pub picture: Option<Picture>,
}

/// One line, in pieces that look alike.
pub type Line = Vec<Piece>;

/// A part of a line.
#[derive(Clone, Default, Serialize)]
pub struct Piece {
    pub text: String,
    pub is_bold: bool,
    /// Where it leads on a screen; empty: nowhere.
    pub href: String,
}

/// What neighbours offer.
#[derive(Clone, Default, Serialize)]
pub struct Offers {
    pub rubric: String,
    pub title: String,
    pub notes: Vec<Offer>,
}

/// One note from the board.
#[derive(Clone, Default, Serialize)]
pub struct Offer {
    pub kind: String,
    pub text: String,
    pub until: String,
    pub code: String,
}

/// The answer slip.
#[derive(Clone, Default, Serialize)]
pub struct Slip {
    pub title: String,
    pub text: String,
    pub choices: Vec<String>,
    pub message: String,
    pub sender: String,
}

/// A notice of the house.
#[derive(Clone, Default, Serialize)]
pub struct Notice {
    pub title: String,
    pub text: String,
}

/// What there is to do in the coming week.
#[derive(Clone, Default, Serialize)]
pub struct Agenda {
    pub rubric: String,
    pub title: String,
    pub days: Vec<Day>,
}

/// A day of it, in one or two lines: "zaterdag", "21 november".
#[derive(Clone, Default, Serialize)]
pub struct Day {
    pub day: Vec<String>,
    pub lines: Vec<Activity>,
}

/// One thing to do.
#[derive(Clone, Default, Serialize)]
pub struct Activity {
    pub time: String,
    pub what: String,
    /// Behind what it is called, with its comma or space.
    pub about: String,
    pub code: String,
}

/// Who is there for you.
#[derive(Clone, Default, Serialize)]
pub struct Faces {
    pub rubric: String,
    pub people: Vec<Face>,
}

/// One of them.
#[derive(Clone, Default, Serialize)]
pub struct Face {
    pub name: String,
    pub about: String,
    pub face: Option<usize>,
}

/// The way back to the house: the phone number is the largest thing.
#[derive(Clone, Default, Serialize)]
pub struct Call {
    pub title: String,
    pub phone: String,
    pub hours: String,
    /// Lines beside the square.
    pub online: Vec<String>,
    pub code: String,
    /// The square as SVG; `None`: there is none.
    pub qr: Option<String>,
    pub qr_alt: String,
}
