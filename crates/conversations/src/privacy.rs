//! What somebody takes along, and what goes with them.
use crate::line::Line;
use crate::live::Live;
use crate::queries::{conversations, lines, seats, told};
use crate::sealed::unlock;
use crate::seeing;
use crate::words::Words;
use kernel::leaving::when;
use kernel::{Exported, PersonId, Result, Tx, Voice, Writing, centre};

/// Everything that somebody wrote, opened, and never what was written to them.
pub async fn export(
    live: &Live,
    tx: &mut Tx,
    voice: &Voice,
    person: PersonId,
) -> Result<Vec<Exported>> {
    let words = Words(voice);
    let zone = centre::settings(tx).await?.zone;
    let (mut said, keys) = (Vec::new(), live.keys()?);
    let all = conversations::of_person(tx, person).await?;
    for company in seeing::with_company(tx, all).await? {
        let Ok(with) = unlock(&keys, tx.centre, &company.it) else { continue };
        let own = company.seats.iter().filter(|seat| seat.person_id == Some(person));
        for seat in own.map(|own| own.seat).collect::<Vec<_>>() {
            for stored in lines::of_seat(tx, company.it.id, seat).await? {
                let line = Line::open(&stored, &with);
                let Some(text) = line.text() else { continue };
                said.push(words.export_line(when(voice, &zone, stored.said_at), text));
            }
        }
    }
    let is_told = told::item(tx, person).await?.is_some();
    let told = is_told.then(|| words.export_told().to_owned());
    let heading = words.export_heading().to_owned();
    said.extend(told);
    Ok(vec![Exported { heading, lines: said }])
}

/// A conversation between two goes when one of them goes, and its key with it. Of the desk and
/// the editors others may still answer.
pub async fn erase(live: &Live, tx: &mut Writing, person: PersonId) -> Result<()> {
    told::forget(tx, person).await?;
    let all = conversations::of_person(tx, person).await?;
    for company in seeing::with_company(tx, all).await? {
        let id = company.it.id;
        let own = company.seats.iter().find(|seat| seat.person_id == Some(person));
        let began = own.is_some_and(|own| own.seat == 0);
        let read_before = own.is_some_and(|own| !own.reads);
        let others = company.readers_beside(person).any(|other| 0 < other.seat);
        if !began && (read_before || !company.is_between_two() && others) {
            seats::stand_up(tx, id, person).await?;
        } else {
            conversations::throw_away(tx, id).await?;
        }
        live.forget_when_saved(tx, id);
    }
    Ok(())
}
