//! Finishing a number: from that commit on everybody reads it, and it does not change any more but
//! by corrections.
use crate::issue::Issue;
use crate::piece::{Piece, PieceId, State, keep_for};
use crate::queries::{issues, more_photos, pieces, rounds};
use crate::{NAME, printing};
use kernel::{Error, PersonId, Result, Writing, slug};
use photos::SeenBy;
use search::{Audience, Entry};

/// So much of a piece stands below its title where it is found.
const BRIEF_MAX_CHARS: usize = 140;

/// The number that is being made; when there is none, it begins with this editor as the one who
/// finishes it.
pub async fn in_the_making(tx: &mut Writing, editor: PersonId) -> Result<Issue> {
    if let Some(issue) = issues::in_the_making(tx).await? {
        return Ok(issue);
    }
    let number = issues::highest_number(tx).await? + 1;
    issues::begin(tx, number, editor).await?;
    issues::in_the_making(tx).await?.ok_or(Error::TooBusy)
}

/// Finishes the number with these pieces, in this order, and gives them as everybody reads them.
/// `None` when somebody else pressed just before: then nothing happens a second time.
pub async fn finish(
    tx: &mut Writing,
    issue: &Issue,
    planned: &[Piece],
) -> Result<Option<Vec<Piece>>> {
    if !issues::publish(tx, issue.id).await? {
        return Ok(None);
    }
    let mut printed = Vec::new();
    for (place, piece) in (1..).zip(planned) {
        let slug = free_slug(tx, &piece.title).await?;
        pieces::print(tx, piece.id, &slug, place).await?;
        if let Some(own) = pieces::with_id(tx, piece.id).await? {
            tell_the_floor(tx, &own).await?;
            printed.push(own);
        }
    }
    printing::make(tx, issue.id).await?;
    rounds::go_on(tx).await?;
    Ok(Some(printed))
}

/// A word for its address that no piece has.
async fn free_slug(tx: &mut Writing, title: &str) -> Result<String> {
    let wished = slug::of(title).unwrap_or_else(|| "stuk-1".to_owned());
    let taken = pieces::slugs_like(tx, &wished).await?;
    Ok(slug::free(&wished, |slug| taken.iter().any(|own| own == slug)))
}

/// What is in the newspaper is found, and its photos are for everybody; what is taken away is not.
pub async fn tell_the_floor(tx: &mut Writing, piece: &Piece) -> Result<()> {
    let seen_by = if piece.is_read() { SeenBy::Everyone } else { SeenBy::Owner };
    for photo in more_photos::all_of(tx, piece).await? {
        photos::show_to(tx, photo, seen_by).await?;
        match piece.state {
            State::Printed => photos::stays(tx, photo).await?,
            _ => {
                let goes_at = tx.now + keep_for();
                photos::goes_at(tx, photo, goes_at).await?;
            }
        }
    }
    let path = piece.path();
    if !piece.is_read() {
        return search::take_out(tx, &path).await;
    }
    let text = piece.text();
    let entry = Entry {
        room: NAME,
        path: &path,
        audience: Audience::Everyone,
        person: piece.author_id,
        title: &piece.title,
        brief: &text.excerpt(BRIEF_MAX_CHARS),
        text: &text.plain(),
        at: None,
        ends_at: None,
    };
    search::put(tx, &entry).await
}

/// Somebody who keeps it kind takes a piece away, or brings it back.
pub async fn remove(tx: &mut Writing, id: PieceId, is_removed: bool) -> Result<()> {
    pieces::remove(tx, id, is_removed).await?;
    match pieces::with_id(tx, id).await? {
        Some(piece) if piece.printed_at.is_some() => {
            tell_the_floor(tx, &piece).await?;
            printing::make_with(tx, &piece).await
        }
        _ => Ok(()),
    }
}
