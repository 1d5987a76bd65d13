//! "Er is een berichtje voor je": told once, without a name, a subject or a word of what was said,
//! and with a link that does not say where it leads.
use crate::queries::told;
use crate::talk::{Party, Talk, TalkId};
use crate::words::Words;
use crate::{DESK, WAY_IN};
use kernel::uuid::Uuid;
use kernel::{CentreId, House, PersonId, Result, Role, Voice, Writing, people};
use telling::{Letter, Urgency, What};

const WAITS: &str = "side_room_waits";
const SOON: &str = "side_room_soon";
const QUEUE: &str = "side_room_queue";
const LOOKED: &str = "side_room_looked";

/// Tells one of the two that something waits, unless they know already and have not looked since.
pub async fn tell(tx: &mut Writing, house: &House, it: &Talk, party: Party) -> Result<()> {
    let (person, path) = match party {
        Party::Resident => (Some(it.resident_id), WAY_IN.to_owned()),
        Party::Worker => (it.worker_id, it.id.desk_path()),
    };
    let Some(person) = person else { return Ok(()) };
    let item = Uuid::now_v7();
    if !told::note(tx, it.id, party, item).await? {
        return Ok(());
    }
    let letter = |voice: &Voice| {
        let words = Words(voice);
        Letter {
            subject: words.letter_subject().to_owned(),
            paragraphs: vec![words.letter_waits().to_owned()],
            link: Some((words.letter_link().to_owned(), path.clone())),
        }
    };
    telling::tell(tx, house, person, What { kind: WAITS, item }, letter, Urgency::ForYou).await
}

/// They looked: a letter that has not left yet stays here, and what comes is told again.
pub async fn looked(house: &House, centre: CentreId, id: TalkId, party: Party) -> Result<()> {
    let mut tx = house.db.read(house.clock.now());
    tx.centre = centre;
    let Some(item) = told::item(&mut tx, id, party).await? else { return Ok(()) };
    drop(tx);
    let mut tx = house.db.write(house.clock.now()).await?;
    tx.centre = centre;
    telling::withdraw(&mut tx, What { kind: WAITS, item }).await?;
    told::forget(&mut tx, id, party).await?;
    tx.save().await
}

/// An appointment is soon, without when and with whom: a telephone on a table shows it to others.
pub async fn it_is_soon(
    tx: &mut Writing,
    house: &House,
    resident: PersonId,
    item: Uuid,
) -> Result<()> {
    let letter = |voice: &Voice| {
        let words = Words(voice);
        Letter {
            subject: words.letter_soon_subject().to_owned(),
            paragraphs: vec![words.letter_soon().to_owned()],
            link: Some((words.letter_link().to_owned(), WAY_IN.to_owned())),
        }
    };
    telling::tell(tx, house, resident, What { kind: SOON, item }, letter, Urgency::ForYou).await
}

/// Somebody waits: these workers hear of it, once of each item.
pub async fn somebody_waits(
    tx: &mut Writing,
    house: &House,
    item: Uuid,
    workers: &[PersonId],
) -> Result<()> {
    for worker in workers {
        let letter = |voice: &Voice| {
            let words = Words(voice);
            Letter {
                subject: words.letter_queue_subject().to_owned(),
                paragraphs: vec![words.letter_queue().to_owned()],
                link: Some((words.letter_queue_link().to_owned(), DESK.to_owned())),
            }
        };
        let what = What { kind: QUEUE, item };
        telling::tell(tx, house, *worker, what, letter, Urgency::ForYou).await?;
    }
    Ok(())
}

/// Somebody looked because of danger to life: every coordinator hears who and that it is so, at
/// once and also at night, and never at whom or why.
pub async fn somebody_looked(tx: &mut Writing, house: &House, name: &str) -> Result<()> {
    let item = Uuid::now_v7();
    for coordinator in people::with_role(tx, |role| role == Role::Coordinator).await? {
        let letter = |voice: &Voice| {
            let words = Words(voice);
            Letter {
                subject: words.letter_looked_subject().to_owned(),
                paragraphs: vec![words.letter_looked(name), words.letter_looked_log().to_owned()],
                link: Some((words.letter_looked_link().to_owned(), "/achterkamer/logboek".into())),
            }
        };
        let what = What { kind: LOOKED, item };
        telling::tell(tx, house, coordinator.id, what, letter, Urgency::Now).await?;
    }
    Ok(())
}
