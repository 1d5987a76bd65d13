//! What editors do with a piece: change its words, never unseen over each other's.
use crate::piece::{Piece, State, Wording, keep_for};
use crate::queries::{more_photos, pieces, versions};
use crate::{printing, publishing};
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
    keep_photos(tx, piece).await?;
    if piece.is_read()
        && let Some(changed) = pieces::with_id(tx, piece.id).await?
    {
        publishing::tell_the_floor(tx, &changed).await?;
        printing::make_with(tx, &changed).await?;
    }
    Ok(true)
}

/// Brings a piece to where `brought` says. False when it stood otherwise than `from` meanwhile.
pub async fn bring(tx: &mut Writing, brought: &Piece, from: State) -> Result<bool> {
    let is_first = pieces::bring(tx, brought, from).await?;
    if is_first {
        keep_photos(tx, brought).await?;
    }
    Ok(is_first)
}

/// The photos of what is worked on stay as long as their piece does.
async fn keep_photos(tx: &mut Writing, piece: &Piece) -> Result<()> {
    if piece.state == State::Printed {
        return Ok(());
    }
    let goes_at = tx.now + keep_for();
    for photo in more_photos::all_of(tx, piece).await? {
        photos::goes_at(tx, photo, goes_at).await?;
    }
    Ok(())
}
