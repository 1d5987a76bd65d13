//! The collector: somebody of the team who goes round once a week with what has to be asked
//! (R-Ruwaard-18).
use crate::list_page;
use crate::queries::{self, collectors};
use crate::words::Words;
use kernel::jiff::civil::{Time, Weekday, time};
use kernel::jiff::tz::TimeZone;
use kernel::jiff::{Span, ToSpan};
use kernel::{CentreId, House, PersonId, Result, Timestamp, Voice, Writing, centre, record, uuid};
use telling::{Letter, Urgency, What};

/// By the clock of the centre; nothing leaves earlier in the morning.
const IS_THERE_AT: Time = time(8, 0, 0, 0);

record! {
    pub struct Collector {
        pub person_id: PersonId,
        pub name: String,
        /// Monday is 1.
        weekday: i64,
        /// When the next list is there.
        pub next_at: Timestamp,
    }
}

impl Collector {
    pub fn weekday(&self) -> Weekday {
        let n = i8::try_from(self.weekday).unwrap_or_default();
        Weekday::from_monday_one_offset(n).unwrap_or(Weekday::Monday)
    }
}

/// The next such morning after this moment.
pub fn next_round(zone: &TimeZone, now: Timestamp, on: Weekday) -> Result<Timestamp> {
    let today = now.to_zoned(zone.clone()).date();
    let day = today.checked_add(i32::from(on.since(today.weekday())).days())?;
    let morning = |later: Span| -> Result<Timestamp> {
        let day = day.checked_add(later)?.to_datetime(IS_THERE_AT);
        Ok(day.to_zoned(zone.clone())?.timestamp())
    };
    let first = morning(0.days())?;
    if now < first { Ok(first) } else { morning(1.week()) }
}

/// From the next such morning on, this person goes round.
pub async fn choose(tx: &mut Writing, person: PersonId, on: Weekday) -> Result<()> {
    let (zone, now) = (centre::settings(tx).await?.zone, tx.now);
    let next_at = next_round(&zone, now, on)?;
    collectors::choose(tx, person, on.to_monday_one_offset(), next_at).await
}

/// Each half minute: where the list is due, its collector is told. A house that was away tells it
/// when it is back.
pub async fn round(house: &House) -> Result<()> {
    for centre in house.each_centre().await? {
        if is_due(house, centre).await? {
            let mut tx = house.db.write(house.clock.now()).await?;
            tx.centre = centre;
            go_round(&mut tx, house).await?;
            tx.save().await?;
        }
    }
    Ok(())
}

async fn is_due(house: &House, centre: CentreId) -> Result<bool> {
    let mut look = house.db.read(house.clock.now());
    look.centre = centre;
    let collector = collectors::of_centre(&mut look).await?;
    Ok(collector.is_some_and(|collector| collector.next_at <= look.now))
}

/// One letter about this week, unless there is nothing to ask. It names nobody and nothing: what
/// is asked of whom stands behind coming in.
async fn go_round(tx: &mut Writing, house: &House) -> Result<()> {
    let (zone, now) = (centre::settings(tx).await?.zone, tx.now);
    let collector = collectors::of_centre(tx).await?;
    let Some(collector) = collector.filter(|own| own.next_at <= now) else { return Ok(()) };
    let next = next_round(&zone, now, collector.weekday())?;
    let is_ours = collectors::go_on(tx, collector.next_at, next).await?;
    let n_things = queries::n_to_find_out(tx).await?;
    if !is_ours || n_things == 0 {
        return Ok(());
    }
    let letter = |voice: &Voice| {
        let words = Words(voice);
        Letter {
            subject: words.list_title().to_owned(),
            paragraphs: vec![words.list_lead(n_things), words.list_letter().to_owned()],
            link: Some((words.list_link().to_owned(), list_page::PATH.to_owned())),
        }
    };
    let what = What { kind: "freshness_collect", item: uuid::Uuid::now_v7() };
    telling::tell(tx, house, collector.person_id, what, letter, Urgency::ForYou).await
}

#[cfg(test)]
mod tests {
    use super::*;

    fn next(zone: &str, now: &str, on: Weekday) -> String {
        let zone = TimeZone::get(zone).unwrap();
        next_round(&zone, now.parse().unwrap(), on).unwrap().to_string()
    }

    #[test]
    fn the_next_round_is_on_that_weekday_at_eight_by_the_clock_on_the_wall() {
        let monday = |now| next("Europe/Amsterdam", now, Weekday::Monday);
        assert_eq!(monday("2026-03-01T10:00:00Z"), "2026-03-02T07:00:00Z");
        assert_eq!(monday("2026-03-02T06:59:59Z"), "2026-03-02T07:00:00Z");
        assert_eq!(monday("2026-03-02T07:00:00Z"), "2026-03-09T07:00:00Z");
    }

    #[test]
    fn when_the_clocks_change_it_stays_eight() {
        for zone in ["Europe/Amsterdam", "Europe/Brussels"] {
            let (sunday, monday) = (Weekday::Sunday, Weekday::Monday);
            assert_eq!(next(zone, "2026-03-22T07:00:00Z", sunday), "2026-03-29T06:00:00Z");
            assert_eq!(next(zone, "2026-03-23T07:00:00Z", monday), "2026-03-30T06:00:00Z");
            assert_eq!(next(zone, "2026-10-18T06:00:00Z", sunday), "2026-10-25T07:00:00Z");
            assert_eq!(next(zone, "2026-10-19T06:00:00Z", monday), "2026-10-26T07:00:00Z");
        }
    }
}
