//! "Er is een berichtje voor je": told once, without a name, a subject or a word of what was said.
use crate::PATH;
use crate::queries::told;
use crate::words::Words;
use kernel::uuid::Uuid;
use kernel::{CentreId, House, PersonId, Result, Writing};
use telling::{Letter, Urgency, What};

const KIND: &str = "conversations_waiting";

/// Tells somebody that something waits, unless they know already and have not looked since.
pub async fn tell(tx: &mut Writing, house: &House, person: PersonId) -> Result<()> {
    let item = Uuid::now_v7();
    if !told::note(tx, person, item).await? {
        return Ok(());
    }
    let letter = |voice: &kernel::Voice| {
        let words = Words(voice);
        Letter {
            subject: words.letter_subject().to_owned(),
            paragraphs: vec![words.letter_waits().to_owned()],
            link: Some((words.letter_link().to_owned(), PATH.to_owned())),
        }
    };
    telling::tell(tx, house, person, What { kind: KIND, item }, letter, Urgency::ForYou).await
}

/// They looked: a letter that has not left yet stays here, and what comes is told again.
pub async fn looked(house: &House, centre: CentreId, person: PersonId) -> Result<()> {
    let mut tx = house.db.read(house.clock.now());
    tx.centre = centre;
    let Some(item) = told::item(&mut tx, person).await? else { return Ok(()) };
    drop(tx);
    let mut tx = house.db.write(house.clock.now()).await?;
    tx.centre = centre;
    telling::withdraw(&mut tx, What { kind: KIND, item }).await?;
    told::forget(&mut tx, person).await?;
    tx.save().await
}
