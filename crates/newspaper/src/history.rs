//! The versions of a piece: each can be read, and brought back.
use crate::difference::{Difference, Part};
use crate::edit::Which;
use crate::editor::Editor;
use crate::piece::{self, Piece, PieceId};
use crate::queries::versions::{self, Version};
use crate::words::Words;
use crate::{editing, must_be_on};
use askama::Template;
use axum::response::Response;
use kernel::{BackRoomItem, Deed, Error, Here, Result, Visit, page};

pub const PATH: &str = "/achterkamer/krant/stuk/{stuk}/versies";

/// A version with all its words under each other, beside those of now.
struct Shown {
    version: Version,
    difference: Difference,
}

#[derive(Template)]
#[template(path = "history.html")]
struct HistoryPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    piece: Piece,
    versions: Vec<Shown>,
}

impl HistoryPage<'_> {
    fn says(&self, version: &Version) -> String {
        let when = self.here.moment(version.made_at);
        match version.by_name.as_str() {
            "" => when,
            name => self.words.version_by(name, when),
        }
    }
}

pub async fn show(visit: Visit<Editor, Which>) -> Result<Response> {
    let Visit { here, house, asked, mut tx, .. } = visit;
    must_be_on(&here)?;
    let piece = piece::at(&mut tx, asked.stuk).await?;
    let kept = versions::of_piece(&mut tx, piece.id).await?.into_iter();
    let now = piece.wording().as_text();
    let versions = kept
        .filter(|(version, _)| version.number != piece.version)
        .map(|(version, wording)| {
            let difference = Difference::between(&wording.as_text(), &now);
            Shown { version, difference }
        })
        .collect();
    let (words, menu) = (Words(&here.voice), house.back_room(&here));
    page(&HistoryPage { words, here: &here, menu, piece, versions })
}

#[derive(serde::Deserialize)]
pub struct Back {
    stuk: PieceId,
    /// The version that comes back.
    #[serde(default)]
    nummer: i64,
    /// The version that the editor saw as the newest.
    #[serde(default)]
    versie: i64,
}

/// Brings an older version back, as a new one: nothing goes.
pub async fn restore(mut deed: Deed<Editor, Back>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let (tx, form, by) = (&mut deed.tx, &deed.form, deed.who.id);
    let piece = piece::at(tx, form.stuk).await?;
    let (_, wording) = versions::find(tx, piece.id, form.nummer).await?.ok_or(Error::NotFound)?;
    let is_kept = editing::change(tx, &piece, &wording, form.versie, by).await?;
    let words = Words(&deed.here.voice);
    let says = if is_kept { words.is_back() } else { words.somebody_was_first() }.to_owned();
    let path = if is_kept { piece.desk_path() } else { format!("{}/versies", piece.desk_path()) };
    deed.done_saying(&path, &says).await
}
