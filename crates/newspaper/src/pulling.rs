//! Taking an article out of the newspaper, and putting it back with one press: what an editor does
//! can be undone.
use crate::edit::Which;
use crate::editor::Editor;
use crate::piece::{self, State};
use crate::queries::pieces;
use crate::words::Words;
use crate::{letters, must_be_on, printing, publishing};
use axum::response::Response;
use kernel::{Deed, Error, Result, people};

pub const PULL_PATH: &str = "/achterkamer/krant/stuk/{stuk}/haal-uit";
pub const BACK_PATH: &str = "/achterkamer/krant/stuk/{stuk}/zet-terug";
/// What the log calls it.
pub const PULLED: &str = "newspaper_pulled";

pub async fn pull(deed: Deed<Editor, Which>) -> Result<Response> {
    bring(deed, State::Printed, State::Pulled).await
}

pub async fn put_back(deed: Deed<Editor, Which>) -> Result<Response> {
    bring(deed, State::Pulled, State::Printed).await
}

/// Everybody reads it from the commit on, or nobody but its writer and the editors.
async fn bring(mut deed: Deed<Editor, Which>, from: State, to: State) -> Result<Response> {
    must_be_on(&deed.here)?;
    let piece = piece::at(&mut deed.tx, deed.form.stuk).await?;
    if piece.printed_at.is_none() {
        return Err(Error::NotFound);
    }
    let is_first = pieces::pull(&mut deed.tx, piece.id, from, to).await?;
    if is_first {
        let pulled = piece::at(&mut deed.tx, piece.id).await?;
        publishing::tell_the_floor(&mut deed.tx, &pulled).await?;
        printing::make_with(&mut deed.tx, &pulled).await?;
        if to == State::Pulled {
            letters::pulled(&mut deed.tx, &deed.house, &pulled).await?;
            let (tx, by) = (&mut deed.tx, Some(deed.who.id));
            people::log_act(tx, by, piece.author_id, PULLED, &piece.slug).await?;
        }
    }
    let words = Words(&deed.here.voice);
    let says = if is_first { to.said(&words) } else { words.somebody_was_first() }.to_owned();
    deed.done_saying(&piece.desk_path(), &says).await
}
