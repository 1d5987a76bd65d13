//! What editors do with a piece: change its words, never unseen over each other's.
use crate::piece::{Piece, Wording};
use crate::queries::{pieces, versions};
use crate::{mine, publishing};
use kernel::{PersonId, Result, Writing};

/// Keeps new words as the next version, in the place of version `before`. False when somebody else
/// was first; words that stand there already are kept by doing nothing.
pub async fn change(
    tx: &mut Writing,
    piece: &Piece,
    wording: &Wording,
    before: i64,
    by: PersonId,
) -> Result<bool> {
    if piece.wording() == *wording {
        return Ok(true);
    }
    if !pieces::put_wording(tx, piece.id, wording, before).await? {
        return Ok(false);
    }
    versions::keep(tx, piece.id, before + 1, wording, Some(by)).await?;
    if piece.is_read()
        && let Some(changed) = pieces::with_id(tx, piece.id).await?
    {
        publishing::tell_the_floor(tx, &changed).await?;
    }
    Ok(true)
}

/// All words of a piece under each other, to lay beside others.
pub fn as_text(wording: &Wording) -> String {
    mine::written(wording)
}
