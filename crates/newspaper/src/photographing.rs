//! The photos of a piece: an editor adds one with what stands below it, or takes one away.
use crate::edit::{self, Aside};
use crate::editor::Editor;
use crate::filled::check_line;
use crate::piece::{self, ALT_MAX_CHARS, CAPTION_MAX_CHARS, Piece, PieceId, keep_for, one_line};
use crate::queries::more_photos::{self, MorePhoto};
use crate::queries::pieces;
use crate::words::Words;
use crate::{must_be_on, printing};
use axum::response::Response;
use kernel::{Deed, Error, Problems, Result, Writing};
use photos::{PhotoId, Prints, SeenBy, WithPhoto};

pub const ADD_PATH: &str = "/achterkamer/krant/stuk/{stuk}/foto";
pub const AWAY_PATH: &str = "/achterkamer/krant/stuk/{stuk}/foto/weg";
/// More would be an album, and each asks for the yes of everybody in it.
pub const PHOTOS_MAX: usize = 8;

#[derive(serde::Deserialize)]
pub struct Brought {
    stuk: PieceId,
    /// What stands below it.
    #[serde(default)]
    bij: String,
    /// What one sees on it.
    #[serde(default)]
    ziet: String,
}

/// As long as the piece is worked on: what everybody reads gets no photo that nobody asked about.
pub async fn add(mut deed: Deed<Editor, WithPhoto<Brought>>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let piece = piece::at(&mut deed.tx, deed.form.form.stuk).await?;
    if !piece.state.is_at_work() {
        return Err(Error::NotFound);
    }
    let n_photos = more_photos::all_of(&mut deed.tx, &piece).await?.len();
    let mut problems = problems(&deed, n_photos);
    let brought = match &deed.form.photo {
        Some(Ok(prints)) if problems.is_empty() => prints,
        _ => return again(deed, piece, problems).await,
    };
    let (caption, alt) = (one_line(&deed.form.form.bij), one_line(&deed.form.form.ziet));
    if let Some(says) = keep(&mut deed.tx, &piece, brought, (&caption, &alt), n_photos)
        .await?
        .map(|no_more_place| no_more_place.says(&deed.here.voice).to_owned())
    {
        problems.add("foto", says);
        return again(deed, piece, problems).await;
    }
    let says = Words(&deed.here.voice).photo_added().to_owned();
    deed.done_saying(&piece.desk_path(), &says).await
}

fn problems(deed: &Deed<Editor, WithPhoto<Brought>>, n_photos: usize) -> Problems {
    let (words, form) = (Words(&deed.here.voice), &deed.form.form);
    let mut problems = Problems::default();
    match &deed.form.photo {
        None => problems.add("foto", words.photo_missing()),
        Some(_) if PHOTOS_MAX <= n_photos => problems.add("foto", words.photos_max(PHOTOS_MAX)),
        Some(_) => {}
    }
    if form.ziet.trim().is_empty() {
        problems.add("ziet", words.alt_missing());
    }
    check_line(words, &mut problems, "bij", &form.bij, CAPTION_MAX_CHARS);
    check_line(words, &mut problems, "ziet", &form.ziet, ALT_MAX_CHARS);
    let comes_back = !problems.is_empty();
    if problems.at("foto").is_none()
        && let Some(says) = deed.form.says(&deed.here.voice, comes_back)
    {
        problems.add("foto", says);
    }
    problems
}

/// The first stands above the piece, the others below its text. It belongs to the centre.
async fn keep(
    tx: &mut Writing,
    piece: &Piece,
    prints: &Prints,
    (caption, alt): (&str, &str),
    n_photos: usize,
) -> Result<Option<photos::NoMorePlace>> {
    let photo_id = match photos::keep(tx, prints, None, SeenBy::Neighbours).await? {
        Ok(kept) => kept,
        Err(no_more_place) => return Ok(Some(no_more_place)),
    };
    let goes_at = tx.now + keep_for();
    photos::goes_at(tx, photo_id, goes_at).await?;
    if piece.photo_id.is_none() {
        pieces::put_photo(tx, piece.id, photo_id, caption, alt).await?;
        return Ok(None);
    }
    let more = MorePhoto {
        photo_id,
        piece_id: piece.id,
        caption: caption.to_owned(),
        photo_alt: alt.to_owned(),
        shows_nobody: false,
    };
    more_photos::add(tx, &more, n_photos as i64).await?;
    Ok(None)
}

async fn again(
    deed: Deed<Editor, WithPhoto<Brought>>,
    piece: Piece,
    problems: Problems,
) -> Result<Response> {
    let aside = |WithPhoto { form, .. }: WithPhoto<Brought>| Aside {
        bij: form.bij,
        ziet: form.ziet,
        ..Aside::default()
    };
    edit::refused(deed, piece, aside, problems).await
}

#[derive(serde::Deserialize)]
pub struct Which {
    stuk: PieceId,
    foto: PhotoId,
}

/// The piece goes on without this photo.
pub async fn put_away(mut deed: Deed<Editor, Which>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let piece = piece::at(&mut deed.tx, deed.form.stuk).await?;
    if must_be_of(&more_photos::all_of(&mut deed.tx, &piece).await?, deed.form.foto).is_ok() {
        take_away(&mut deed.tx, &piece, deed.form.foto).await?;
    }
    let says = Words(&deed.here.voice).photo_is_gone().to_owned();
    deed.done_saying(&piece.desk_path(), &says).await
}

/// # Errors
/// [`Error::NotFound`] when it is a photo of something else.
pub fn must_be_of(of_piece: &[PhotoId], photo: PhotoId) -> Result<()> {
    if of_piece.contains(&photo) { Ok(()) } else { Err(Error::NotFound) }
}

/// From this commit on nobody sees this photo of the piece.
pub async fn take_away(tx: &mut Writing, piece: &Piece, photo: PhotoId) -> Result<()> {
    if piece.photo_id == Some(photo) {
        pieces::part_from_photo(tx, piece.id).await?;
    } else {
        more_photos::remove(tx, piece.id, photo).await?;
    }
    photos::remove(tx, photo).await?;
    printing::make_with(tx, piece).await
}
