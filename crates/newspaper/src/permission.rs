//! The yes of each person in a photo: who said it and when. Whoever takes it back, is obeyed
//! everywhere at once.
use crate::edit::{self, Aside};
use crate::editor::Editor;
use crate::filled::check_line;
use crate::piece::{self, NAME_MAX_CHARS, Piece, PieceId, one_line};
use crate::queries::{more_photos, permissions, pieces};
use crate::words::Words;
use crate::{must_be_on, photographing};
use axum::response::Response;
use kernel::{Deed, Error, Problems, Result, Tx, id, people};
use photos::PhotoId;

id!(pub PermissionId: now_v7);

pub const PATH: &str = "/achterkamer/krant/stuk/{stuk}/toestemming";
pub const WITHDRAW_PATH: &str = "/achterkamer/krant/stuk/{stuk}/toestemming/weg";
pub const NOBODY_PATH: &str = "/achterkamer/krant/stuk/{stuk}/niemand";
/// What the log calls it.
pub const WITHDREW: &str = "newspaper_permission_withdrawn";

#[derive(serde::Deserialize)]
pub struct SaidYes {
    stuk: PieceId,
    /// Of the photo above the piece unless another is named.
    foto: Option<PhotoId>,
    #[serde(default)]
    wie: String,
    /// For a minor: who said yes for them.
    #[serde(default)]
    ouder: String,
}

pub async fn write_down(mut deed: Deed<Editor, SaidYes>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let piece = piece::at(&mut deed.tx, deed.form.stuk).await?;
    let photo = which(&mut deed.tx, &piece, deed.form.foto).await?;
    let (name, guardian) = (one_line(&deed.form.wie), one_line(&deed.form.ouder));
    let words = Words(&deed.here.voice);
    let mut problems = Problems::default();
    if name.is_empty() {
        problems.add("wie", words.permission_who_missing());
    }
    check_line(words, &mut problems, "wie", &name, NAME_MAX_CHARS);
    check_line(words, &mut problems, "ouder", &guardian, NAME_MAX_CHARS);
    if !problems.is_empty() {
        let aside = |form: SaidYes| Aside { wie: form.wie, ouder: form.ouder, ..Aside::default() };
        return edit::refused(deed, piece, aside, problems).await;
    }
    let of = (piece.id, photo);
    permissions::write_down(&mut deed.tx, of, &name, &guardian, deed.who.id).await?;
    let says = Words(&deed.here.voice).permission_kept(name);
    deed.done_saying(&piece.desk_path(), &says).await
}

/// The photo of the piece that is meant: the one above it unless another is named.
///
/// # Errors
/// [`Error::NotFound`] when the piece has no such photo.
async fn which(tx: &mut Tx, piece: &Piece, named: Option<PhotoId>) -> Result<PhotoId> {
    let photo = named.or(piece.photo_id).ok_or(Error::NotFound)?;
    photographing::must_be_of(&more_photos::all_of(tx, piece).await?, photo)?;
    Ok(photo)
}

#[derive(serde::Deserialize)]
pub struct TookBack {
    stuk: PieceId,
    welke: PermissionId,
}

/// Somebody in the photo takes back their yes: nobody sees it from the commit on, also in numbers
/// that came out. What was printed on paper is said, since nobody can take that back.
pub async fn withdraw(mut deed: Deed<Editor, TookBack>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let piece = piece::at(&mut deed.tx, deed.form.stuk).await?;
    let permission = permissions::find(&mut deed.tx, deed.form.welke).await?;
    if permission.piece_id != piece.id {
        return Err(Error::NotFound);
    }
    if permissions::withdraw(&mut deed.tx, permission.id).await?
        && more_photos::all_of(&mut deed.tx, &piece).await?.contains(&permission.photo_id)
    {
        photographing::take_away(&mut deed.tx, &piece, permission.photo_id).await?;
        let (tx, by) = (&mut deed.tx, Some(deed.who.id));
        people::log_act(tx, by, piece.author_id, WITHDREW, &piece.id.to_string()).await?;
    }
    let words = Words(&deed.here.voice);
    let says = match piece.printed_at {
        Some(_) => words.photo_is_gone_from(piece.issue_number),
        None => words.photo_is_gone().to_owned(),
    };
    deed.done_saying(&piece.desk_path(), &says).await
}

#[derive(serde::Deserialize)]
pub struct Seen {
    stuk: PieceId,
    foto: Option<PhotoId>,
}

/// Nobody can be recognised, so nobody has to be asked; or somebody can after all.
pub async fn say_nobody(mut deed: Deed<Editor, Seen>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let piece = piece::at(&mut deed.tx, deed.form.stuk).await?;
    let photo = which(&mut deed.tx, &piece, deed.form.foto).await?;
    if piece.photo_id == Some(photo) {
        pieces::say_nobody(&mut deed.tx, piece.id, !piece.shows_nobody).await?;
    } else {
        more_photos::turn_nobody(&mut deed.tx, piece.id, photo).await?;
    }
    let says = Words(&deed.here.voice).nobody_kept().to_owned();
    deed.done_saying(&piece.desk_path(), &says).await
}
