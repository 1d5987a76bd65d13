//! Acting at once: a keeper sees something and does not wait until somebody reports it. What is
//! done is kept, told, undone and judged anew exactly as after a report.
use crate::case::CaseId;
use crate::decide::{Decision, case_seen_by, decide, open_case};
use crate::item::{Item, Moderated};
use crate::keeper::{Keepers, contains};
use crate::queries::cases::{self, NewCase};
use kernel::{Centre, Error, House, Person, PersonId, Result, Tx, Writing};

/// Decides at once about what stands under this key in a room.
///
/// # Errors
/// [`Error::NotAllowed`] about oneself, and about a colleague for who is no coordinator: those
/// can be reported.
pub async fn act_on_item(
    tx: &mut Writing,
    house: &House,
    centre: &Centre,
    (room, key, item): (&dyn Moderated, &str, &Item),
    by: PersonId,
    decision: &Decision,
) -> Result<CaseId> {
    may_decide(tx, item.author, by).await?;
    if decision.what.needs_person() && item.author.is_none() {
        return Err(Error::NotUnderstood("nobody is to be silent".to_owned()));
    }
    let (id, _) = open_case(tx, centre, room, key, item).await?;
    let (case, _) = case_seen_by(tx, id, by).await?;
    decide(tx, house, Some(room), &case, by, decision).await?;
    Ok(id)
}

/// The place where somebody is silent from now on, or from which they go outside.
pub struct Spot<'a> {
    pub room: &'static str,
    pub path: &'a str,
    pub place: &'a str,
}

/// Decides at once about somebody, without anything that they said.
///
/// # Errors
/// As [`act_on_item`].
pub async fn act_on_person(
    tx: &mut Writing,
    house: &House,
    spot: &Spot<'_>,
    person: &Person,
    by: PersonId,
    decision: &Decision,
) -> Result<CaseId> {
    may_decide(tx, Some(person.id), by).await?;
    let id = CaseId::fresh();
    let new = NewCase {
        id,
        room: spot.room,
        item: "",
        about: Some(person.id),
        path: spot.path,
        place: spot.place,
        look_before: tx.now,
        with: Some(by),
        name: &person.name,
        evidence: "",
        said_at: tx.now,
    };
    cases::keep(tx, &new).await?;
    let (case, _) = case_seen_by(tx, id, by).await?;
    decide(tx, house, None, &case, by, decision).await?;
    Ok(id)
}

async fn may_decide(tx: &mut Tx, about: Option<PersonId>, by: PersonId) -> Result<()> {
    let keepers = Keepers::all(tx).await?;
    if contains(&keepers.for_case(about), by) {
        Ok(())
    } else {
        Err(Error::NotAllowed("decide about this person"))
    }
}
