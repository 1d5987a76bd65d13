//! A piece as a page of the newspaper shows it: what it is called, how it begins, and whose it is.
use crate::kind::Signed;
use crate::piece::Piece;
use crate::reader::Reader;
use crate::words::Words;
use kernel::face;
use kernel::scene::Scene;
use kernel::{Here, PersonId, Result, Tx, asset};

/// So much of it stands on the front page.
const BEGIN_MAX_CHARS: usize = 160;

/// Whose a piece is, as far as the writer wants that to be known.
#[derive(Clone)]
pub struct Byline {
    pub name: String,
    pub picture: String,
    /// The street; empty: not said.
    pub spot: String,
}

/// What stands above or beside it.
#[derive(Clone)]
pub struct Picture {
    pub path: String,
    pub alt: String,
}

#[derive(Clone)]
pub struct Shown {
    pub piece: Piece,
    pub byline: Byline,
    pub picture: Option<Picture>,
    /// How it begins, without marks.
    pub begin: String,
}

/// What this reader sees of these pieces, in the same order.
pub async fn shown(
    tx: &mut Tx,
    here: &Here,
    reader: &Reader,
    pieces: Vec<Piece>,
) -> Result<Vec<Shown>> {
    let pieces: Vec<Piece> = pieces.into_iter().filter(|piece| reader.sees(piece)).collect();
    let signed = pieces.iter().filter(|piece| piece.signed == Signed::Name);
    let authors: Vec<(PersonId, String)> =
        signed.filter_map(|piece| Some((piece.author_id?, piece.author_name.clone()))).collect();
    let faces = face::seen_by(tx, reader.audience(), &authors).await?;
    let face_of = |piece: &Piece| {
        let own = faces.iter().find(|face| Some(face.person) == piece.author_id);
        own.map_or_else(|| asset::drawing("").to_owned(), |face| face.picture.clone())
    };
    let words = Words(&here.voice);
    let shown = |piece: Piece| {
        let silhouette = || asset::drawing("").to_owned();
        let (name, picture, spot) = match piece.signed {
            Signed::Name => (piece.writer().to_owned(), face_of(&piece), piece.spot.clone()),
            Signed::Nobody => (words.a_neighbour().to_owned(), silhouette(), String::new()),
            Signed::Editors => (words.the_editors().to_owned(), silhouette(), String::new()),
        };
        Shown {
            byline: Byline { name, picture, spot },
            picture: picture_of(&piece),
            begin: match piece.brief_lines().join(" ") {
                brief if brief.is_empty() => piece.text().excerpt(BEGIN_MAX_CHARS),
                brief => brief,
            },
            piece,
        }
    };
    Ok(pieces.into_iter().map(shown).collect())
}

/// Its photo, or what is drawn in the place of one.
fn picture_of(piece: &Piece) -> Option<Picture> {
    if let Some(photo) = piece.photo_id {
        let path = format!("/foto/{photo}/middel");
        return Some(Picture { path, alt: piece.photo_alt.clone() });
    }
    let scene = Scene::from_word(&piece.drawing);
    let is_drawn = scene.as_str() == piece.drawing;
    is_drawn.then(|| Picture { path: scene.path().to_owned(), alt: String::new() })
}
