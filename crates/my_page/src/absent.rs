//! People who no longer come: told twice, and then forgotten (`promises.md` §4: 18 months).
use crate::leaving;
use crate::queries::absent as queries;
use crate::words::Words;
use kernel::jiff::civil::time;
use kernel::jiff::tz::TimeZone;
use kernel::jiff::{SignedDuration, ToSpan};
use kernel::term::PEOPLE;
use kernel::{
    CentreId, House, Job, PersonId, Result, Standing, Timestamp, Voice, Work, jobs, people,
};
use telling::{Letter, Urgency, What};

/// The first warning comes a month before somebody is forgotten, the second half a month.
const FIRST_BEFORE_DAYS: i64 = 31;
const BETWEEN_DAYS: i64 = 15;

const WARN: &str = "my_page-warn";

fn days(n: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * n)
}

/// Each night and in each centre, a hundred at most; the others have one more night.
pub async fn round(house: &House) -> Result<()> {
    for centre in house.each_centre().await? {
        note_who_is_told(house, centre).await?;
        forget_who_was_told(house, centre).await?;
    }
    Ok(())
}

/// The letters leave in the morning: this is the night.
async fn note_who_is_told(house: &House, centre: CentreId) -> Result<()> {
    let mut tx = house.db.write(house.clock.now()).await?;
    let centre = house.centres.by_id(&mut tx, centre).await?;
    let (zone, known_days) = (&centre.zone, centre.terms.days(&PEOPLE));
    queries::welcome_back(&mut tx).await?;
    let first_after = days(known_days - FIRST_BEFORE_DAYS);
    let (seen_before, told_before) = (tx.now - first_after, tx.now - days(BETWEEN_DAYS));
    let morning = next_morning(zone, tx.now)?;
    for absent in queries::to_be_told(&mut tx, seen_before, told_before).await? {
        let person = people::person(&mut tx, absent.person_id).await?;
        if leaving::is_last_coordinator(&mut tx, &person).await? {
            continue;
        }
        queries::note_told(&mut tx, person.id).await?;
        let body = format!("{} {}", absent.n_told + 1, person.id);
        jobs::enqueue(&mut tx, WARN, body, morning).await?;
    }
    tx.save().await
}

/// Ten o'clock, when somebody can ask at the desk what it means.
fn next_morning(zone: &TimeZone, now: Timestamp) -> Result<Timestamp> {
    let local = now.to_zoned(zone.clone());
    let today = local.date().to_datetime(time(10, 0, 0, 0)).to_zoned(zone.clone())?;
    let morning = if today.timestamp() < now { today.checked_add(1.day())? } else { today };
    Ok(morning.timestamp())
}

async fn forget_who_was_told(house: &House, centre: CentreId) -> Result<()> {
    let now = house.clock.now();
    let mut look = house.db.read(now);
    let known_days = house.centres.by_id(&mut look, centre).await?.terms.days(&PEOPLE);
    let (seen_before, told_before) = (now - days(known_days), now - days(BETWEEN_DAYS));
    let absent = queries::to_be_forgotten(&mut look, seen_before, told_before).await?;
    drop(look);
    for absent in absent {
        let mut tx = house.db.write(now).await?;
        tx.centre = centre;
        let person = people::person(&mut tx, absent.person_id).await?;
        if leaving::leave(&mut tx, house, &person).await? {
            tx.save().await?;
        }
    }
    Ok(())
}

/// Tells somebody that we will forget them unless they come by.
pub fn job() -> Job {
    Job::new(WARN, async |work: Work| {
        let Some((nth, person)) = work.body.split_once(' ') else { return Ok(()) };
        let Ok(person) = person.parse::<PersonId>() else { return Ok(()) };
        let kind = if nth == "1" { "my_page-warn-first" } else { "my_page-warn-second" };
        let mut tx = work.house.db.write(work.house.clock.now()).await?;
        tx.centre = work.centre;
        // Whoever came back since is not told.
        let Some(told_at) = queries::told_at(&mut tx, person).await? else { return Ok(()) };
        // Who was only put on the list never said that we may write, and is forgotten untold.
        if people::person(&mut tx, person).await?.standing == Standing::Invited {
            return Ok(());
        }
        let centre = work.house.centres.by_id(&mut tx, work.centre).await?;
        let goes_at = told_at + days(if nth == "1" { 2 * BETWEEN_DAYS } else { BETWEEN_DAYS });
        let letter = |voice: &Voice| {
            let words = Words(voice);
            let date = voice.date_with_year(&centre.zone, goes_at);
            Letter {
                subject: words.letter_warn_subject(&centre.settings.name),
                paragraphs: vec![
                    words.letter_warn(&centre.settings.name),
                    words.letter_warn_when(date),
                    words.letter_warn_stay().to_owned(),
                ],
                link: Some((words.letter_warn_come_in().to_owned(), "/binnenkomen".to_owned())),
            }
        };
        let what = What { kind, item: person.0 };
        telling::tell(&mut tx, &work.house, person, what, letter, Urgency::Now).await?;
        tx.save().await
    })
}
