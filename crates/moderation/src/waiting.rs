//! How much waits for whoever keeps it kind, said where they are at work.
use crate::keeper::{Keepers, contains};
use crate::queries::cases;
use crate::words::Words;
use crate::worklist;
use askama::Template;
use kernel::people::LOOK_AROUND;
use kernel::{Here, House, PersonId, Result, Ring, Topic, Tx, Voice, Writing};

/// How many reports wait for each of these people: those that stand in their worklist. Nobody
/// counts what is about themselves.
pub async fn waiting_for(tx: &mut Tx, people: &[PersonId]) -> Result<Vec<(PersonId, i64)>> {
    if people.is_empty() {
        return Ok(Vec::new());
    }
    let open = cases::open(tx).await?;
    let keepers = Keepers::all(tx).await?;
    let n_of = |person: PersonId| {
        let own = open.iter().filter(|(about,)| contains(&keepers.for_case(*about), person));
        (person, own.count() as i64)
    };
    Ok(people.iter().copied().map(n_of).filter(|(_, n)| 0 < *n).collect())
}

/// The same for the first page of the back room.
pub async fn waiting(tx: &mut Tx, here: &Here) -> Result<Vec<kernel::Waiting>> {
    let Some(person) = &here.person else { return Ok(Vec::new()) };
    let n = waiting_for(tx, &[person.id]).await?.first().map_or(0, |(_, n)| *n);
    let says = Words(&here.voice).n_waiting(n);
    Ok(kernel::Waiting::to_look_at(n as usize, kernel::icon::LET_OP, says, worklist::PATH))
}

#[derive(Template)]
#[template(path = "waiting.html")]
struct Waiting<'a> {
    words: Words<'a>,
    n: i64,
}

/// "1 melding wacht", with the way to the worklist; one line of HTML.
pub fn waiting_notice(voice: &Voice, n: i64) -> Result<String> {
    Ok(Waiting { words: Words(voice), n }.render()?)
}

/// Whoever listens now may see something else after the commit.
pub(crate) fn look_around_when_saved(tx: &mut Writing, house: &House) {
    let (doorbell, topic) = (house.doorbell.clone(), Topic::of(tx.centre, LOOK_AROUND));
    tx.when_saved(move || doorbell.ring(&topic, Ring::look()));
}
