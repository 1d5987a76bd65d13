//! People who do not want to see each other.
//!
//! Whoever blocked somebody and whoever was blocked no longer see each other: in lists, counts,
//! quotes and letters. Only who blocked can tell; to the other it is as if that person had left.
//! What is shown all the same stands in one table, [`Exception`].
mod exception;
mod queries;
mod routes;
#[cfg(test)]
mod tests;

pub use exception::{Context, Exception, Place, Viewer, is_hidden};
pub use routes::{path_to_block, routes};

use crate::waiting::look_around_when_saved;
use crate::words::Words;
use kernel::leaving::when;
use kernel::organisation::{self, Sight};
use kernel::people::{self, Roles};
use kernel::{
    Error, Exported, Holds, House, Person, PersonId, Result, Role, Standing, Table, Tx, Voice,
    Writing,
};
use std::collections::HashSet;

/// A longer list is not one that somebody oversees; then a talk with a host helps more.
const BLOCKS_MAX: i64 = 200;

/// Goes when one of the two leaves, and not before: hiding has no term.
pub const TABLE: Table = Table { name: "moderation_block", holds: Holds::Personal };

/// Everybody whom this person does not see, whoever of the two wanted that: one look a visit.
/// For a single pair see [`neighbour_seen_by`].
pub async fn unseen_by(tx: &mut Tx, person: PersonId) -> Result<HashSet<PersonId>> {
    let unseen = queries::unseen_by(tx, person).await?;
    Ok(unseen.into_iter().map(|(id,)| id).collect())
}

/// Every pair of this centre that do not see each other, for what goes to many at once.
pub async fn all_unseen(tx: &mut Tx) -> Result<Vec<(PersonId, PersonId)>> {
    let pairs = queries::pairs(tx).await?;
    Ok(pairs.into_iter().map(|pair| (pair.by_id, pair.other_id)).collect())
}

/// Somebody who is inside or a guest, as a page about them needs it.
///
/// # Errors
/// [`Error::NotFound`] when the viewer does not see them, exactly as for somebody who was never
/// here.
pub async fn neighbour_seen_by(tx: &mut Tx, viewer: PersonId, id: PersonId) -> Result<Person> {
    let person = people::person(tx, id).await?;
    let is_here = matches!(person.standing, Standing::Inside | Standing::Guest);
    let is_unseen = !is_here || unseen_by(tx, viewer).await?.contains(&id);
    // Who comes for a landlord or a benefit office learns of no resident who they are (R-Vitale-26).
    let is_team = person.roles.any(|role| role != Role::Partner);
    let is_hidden = !is_team && organisation::sight_of(tx, viewer).await? == Sight::Public;
    if is_unseen || is_hidden { Err(Error::NotFound) } else { Ok(person) }
}

/// How it went.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Blocked {
    Done,
    /// Somebody has to go from the list first.
    ListIsFull,
}

/// From now on these two do not see each other. Twice is once.
pub async fn block(
    tx: &mut Writing,
    house: &House,
    by: PersonId,
    other: PersonId,
) -> Result<Blocked> {
    look_around_when_saved(tx, house);
    let is_kept = queries::block(tx, by, other, BLOCKS_MAX).await?
        || queries::has_blocked(tx, by, other).await?;
    Ok(if is_kept { Blocked::Done } else { Blocked::ListIsFull })
}

/// Takes back one's own wish. If the other wished the same, they still do not see each other.
pub async fn unblock(tx: &mut Writing, house: &House, by: PersonId, other: PersonId) -> Result<()> {
    look_around_when_saved(tx, house);
    queries::unblock(tx, by, other).await
}

/// Whom somebody may block, by what both are here.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum MayBlock {
    Yes,
    /// As a neighbour. On duty they see everything, and can be reached by everybody.
    OffDuty,
    /// Contact and help are their work here: no resident is shut out from that.
    No,
}

/// What somebody with these roles may do about somebody with those.
pub fn may_block(by: &Roles, other: &Roles) -> MayBlock {
    let helps = by.any(|role| matches!(role, Role::SocialWorker | Role::Coordinator));
    if helps && other.is_empty() {
        MayBlock::No
    } else if helps || by.any(|role| role == Role::Host) {
        MayBlock::OffDuty
    } else {
        MayBlock::Yes
    }
}

/// Whom somebody does not want to see; never who does not want to see them.
pub async fn export(tx: &mut Tx, voice: &Voice, person: PersonId) -> Result<Exported> {
    let words = Words(voice);
    let zone = kernel::centre::settings(tx).await?.zone;
    let own = queries::blocked_by(tx, person).await?;
    let line = |row: queries::Blocked| {
        words.block_export_line(when(voice, &zone, row.blocked_at), row.name)
    };
    let lines = own.into_iter().map(line).collect();
    Ok(Exported { heading: words.block_export_heading().to_owned(), lines })
}

/// Forgets somebody's wishes, and those of others about them.
pub async fn erase(tx: &mut Writing, person: PersonId) -> Result<()> {
    queries::erase(tx, person).await
}
