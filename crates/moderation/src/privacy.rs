//! What somebody takes along of reports and decisions, and what stays when they leave.
use crate::queries::of_person;
use crate::receipt;
use crate::words::Words;
use kernel::leaving::when;
use kernel::{Exported, PersonId, Result, Tx, Voice, Writing};

/// What somebody reported, and what was decided about them; never who was the other.
pub async fn export(tx: &mut Tx, voice: &Voice, person: PersonId) -> Result<Vec<Exported>> {
    let words = Words(voice);
    let zone = kernel::centre::settings(tx).await?.zone;
    let when = |at| when(voice, &zone, at);
    let mut reported = Vec::new();
    for row in of_person::reported_by(tx, person).await? {
        let wrong = row.wrong.said(&words);
        reported.push(words.export_reported(when(row.reported_at), row.place, wrong));
        reported.extend(Some(row.words).filter(|words| !words.is_empty()));
    }
    let mut decided = Vec::new();
    for row in of_person::decided_about(tx, person).await? {
        let done = receipt::outcome(row.what, &words);
        decided.push(words.export_decided(when(row.done_at), row.place, done));
        decided.extend(row.until_at.map(|until| words.holds_until(when(until))));
        decided.extend(row.evidence.filter(|text| !text.is_empty()));
        decided.extend(receipt::reasons(&words, &Some(row.rule), &Some(row.reason)));
        decided.extend(row.appeal.map(|appeal| words.export_appeal(appeal)));
    }
    Ok(vec![
        Exported { heading: words.export_reported_heading().to_owned(), lines: reported },
        Exported { heading: words.export_decided_heading().to_owned(), lines: decided },
    ])
}

/// The cases stay for the team and for those who reported them, without a name.
pub async fn erase(tx: &mut Writing, person: PersonId) -> Result<()> {
    of_person::forget_as_author(tx, person).await?;
    of_person::forget_as_reporter(tx, person).await?;
    of_person::forget_as_keeper(tx, person).await
}
