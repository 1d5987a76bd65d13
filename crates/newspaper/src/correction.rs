//! What was not right in an article, said below it with its date. The old words stay in the
//! versions.
use crate::edit::{self, Aside};
use crate::editor::Editor;
use crate::piece::{self, PieceId, one_line};
use crate::queries::beside;
use crate::words::Words;
use crate::{must_be_on, printing};
use axum::response::Response;
use kernel::{Deed, Error, Problems, Result, people};

pub const PATH: &str = "/achterkamer/krant/stuk/{stuk}/verbetering";
/// What the log calls it.
pub const CORRECTED: &str = "newspaper_corrected";
pub const TEXT_MAX_CHARS: usize = 300;

#[derive(serde::Deserialize)]
pub struct Corrected {
    stuk: PieceId,
    #[serde(default)]
    verbetering: String,
}

pub async fn correct(mut deed: Deed<Editor, Corrected>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let piece = piece::at(&mut deed.tx, deed.form.stuk).await?;
    if piece.printed_at.is_none() {
        return Err(Error::NotFound);
    }
    let text = one_line(&deed.form.verbetering);
    if text.is_empty() || TEXT_MAX_CHARS < text.chars().count() {
        let says = Words(&deed.here.voice).correction_missing(TEXT_MAX_CHARS);
        let aside = |form: Corrected| Aside { verbetering: form.verbetering, ..Aside::default() };
        return edit::refused(deed, piece, aside, Problems::one("verbetering", says)).await;
    }
    beside::correct(&mut deed.tx, piece.id, &text).await?;
    printing::make_with(&mut deed.tx, &piece).await?;
    let (tx, by) = (&mut deed.tx, Some(deed.who.id));
    people::log_act(tx, by, piece.author_id, CORRECTED, &piece.slug).await?;
    let says = Words(&deed.here.voice).correction_kept().to_owned();
    deed.done_saying(&piece.desk_path(), &says).await
}
