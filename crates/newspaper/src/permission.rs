//! The yes of each person in a photo: who said it and when. Whoever takes it back, is obeyed
//! everywhere at once.
use crate::edit::{self, Aside, Which};
use crate::editor::Editor;
use crate::filled::check_line;
use crate::must_be_on;
use crate::piece::{self, NAME_MAX_CHARS, PieceId, one_line};
use crate::queries::{permissions, pieces};
use crate::words::Words;
use axum::response::Response;
use kernel::{Deed, Error, Problems, Result, id, people};

id!(pub PermissionId: now_v7);

pub const PATH: &str = "/achterkamer/krant/stuk/{stuk}/toestemming";
pub const WITHDRAW_PATH: &str = "/achterkamer/krant/stuk/{stuk}/toestemming/weg";
pub const NOBODY_PATH: &str = "/achterkamer/krant/stuk/{stuk}/niemand";
/// What the log calls it.
pub const WITHDREW: &str = "newspaper_permission_withdrawn";

#[derive(serde::Deserialize)]
pub struct SaidYes {
    stuk: PieceId,
    #[serde(default)]
    wie: String,
    /// For a minor: who said yes for them.
    #[serde(default)]
    ouder: String,
}

pub async fn write_down(mut deed: Deed<Editor, SaidYes>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let piece = piece::at(&mut deed.tx, deed.form.stuk).await?;
    if piece.photo_id.is_none() {
        return Err(Error::NotFound);
    }
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
    permissions::write_down(&mut deed.tx, piece.id, &name, &guardian, deed.who.id).await?;
    let says = Words(&deed.here.voice).permission_kept(name);
    deed.done_saying(&piece.desk_path(), &says).await
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
        && let Some(photo) = piece.photo_id
    {
        pieces::part_from_photo(&mut deed.tx, piece.id).await?;
        photos::remove(&mut deed.tx, photo).await?;
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

/// Nobody can be recognised, so nobody has to be asked; or somebody can after all.
pub async fn say_nobody(mut deed: Deed<Editor, Which>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let piece = piece::at(&mut deed.tx, deed.form.stuk).await?;
    pieces::say_nobody(&mut deed.tx, piece.id, !piece.shows_nobody).await?;
    let says = Words(&deed.here.voice).nobody_kept().to_owned();
    deed.done_saying(&piece.desk_path(), &says).await
}
