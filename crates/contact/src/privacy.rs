//! What somebody takes along, and what goes with them.
use crate::queries::{ideas, lines, questions};
use crate::sealed::Unlocked;
use crate::words::Words;
use kernel::leaving::when;
use kernel::{Exported, Keys, PersonId, Result, Tx, Voice, Writing, centre};

/// What somebody asked, and what they were answered; of a colleague the numbers of what they did.
pub async fn export(
    keys: &Keys,
    tx: &mut Tx,
    voice: &Voice,
    person: PersonId,
) -> Result<Vec<Exported>> {
    let words = Words(voice);
    let zone = centre::settings(tx).await?.zone;
    let mut asked = Vec::new();
    for it in questions::of_asker(tx, person).await? {
        let with = Unlocked::with(keys, tx.centre, &it)?;
        let to = with.address(&it)?.unwrap_or_default();
        asked.push(words.export_question(
            it.number.to_string(),
            when(voice, &zone, it.asked_at),
            to,
        ));
        for stored in lines::of(tx, it.id).await? {
            if stored.kind.is_for_the_asker() {
                asked.push(with.line(stored)?.text);
            }
        }
    }
    let shown = ideas::of_author(tx, person).await?.into_iter().map(|(text,)| text).collect();
    let done = questions::of_colleague(tx, person).await?.into_iter();
    let done = done.map(|(number,)| words.export_colleague(number.to_string())).collect();
    let part = |heading: &str, lines| Exported { heading: heading.to_owned(), lines };
    Ok(vec![
        part(words.export_asked(), asked),
        part(words.export_ideas(), shown),
        part(words.export_did(), done),
    ])
}

pub async fn erase(tx: &mut Writing, person: PersonId) -> Result<()> {
    lines::erase(tx, person).await?;
    ideas::erase(tx, person).await?;
    questions::erase(tx, person).await
}
