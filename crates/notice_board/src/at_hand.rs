//! A photo that was brought along, and waits for the words that belong to it.
use kernel::jiff::SignedDuration;
use kernel::{Here, PersonId, Problems, Result, Writing};
use photos::{PhotoId, Prints, Refusal, SeenBy};

/// How long it waits.
const READY_FOR: SignedDuration = SignedDuration::from_hours(2);

/// Keeps a photo that came with the form for its owner's eyes, so that nobody has to look it up
/// again when the form comes back; else the one that lies ready already.
pub async fn photo(
    tx: &mut Writing,
    here: &Here,
    owner: PersonId,
    ready: Option<PhotoId>,
    brought: &Option<Result<Prints, Refusal>>,
    problems: &mut Problems,
) -> Result<Option<PhotoId>> {
    match brought {
        Some(Ok(prints)) => match photos::keep(tx, prints, Some(owner), SeenBy::Owner).await? {
            Ok(kept) => {
                let goes_at = tx.now + READY_FOR;
                photos::goes_at(tx, kept, goes_at).await?;
                return Ok(Some(kept));
            }
            Err(no_more_place) => problems.add("foto", no_more_place.says(&here.voice)),
        },
        Some(Err(refusal)) => problems.add("foto", refusal.says(&here.voice)),
        None => {}
    }
    match ready {
        Some(ready) if photos::is_ready(tx, ready, owner).await? => Ok(Some(ready)),
        _ => Ok(None),
    }
}
