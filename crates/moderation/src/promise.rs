//! Who looks at a report, and by when: what whoever reported it is promised.
use crate::item::Moderated;
use crate::keeper::{Keepers, contains, with_role};
use kernel::jiff::civil::{Date, Time, Weekday, time};
use kernel::jiff::{RoundMode, SignedDuration, ToSpan, Unit, ZonedRound};
use kernel::{Centre, Person, PersonId, Result, Role, Timestamp, Tx};

/// A host who is there looks within this time, rounded up to the hour.
const ON_DUTY_WITHIN: SignedDuration = SignedDuration::from_hours(2);
/// With nobody there, somebody looks before this hour of the next day on which people work.
const NEXT_DAY_BEFORE: Time = time(17, 0, 0, 0);
const LOOKS_AHEAD_DAYS: usize = 14;

/// Who was asked to look.
pub struct Lookers {
    /// Nobody, when it is about the only one who could.
    pub people: Vec<Person>,
    pub are_on_duty: bool,
}

impl Lookers {
    /// The hosts who are there; else the coordinators; else whoever else may decide. Whom it is
    /// about is never one of them.
    pub async fn find(
        tx: &mut Tx,
        room: &dyn Moderated,
        item: &str,
        about: Option<PersonId>,
    ) -> Result<Self> {
        let on_duty = room.on_duty(tx, item).await?;
        let keepers = Keepers::all(tx).await?;
        let may_look = keepers.for_case(about);
        let there = on_duty.into_iter().filter(|host| contains(&may_look, *host));
        let there: Vec<PersonId> = there.collect();
        if !there.is_empty() {
            let people = may_look.into_iter().filter(|keeper| there.contains(&keeper.id));
            return Ok(Self { people: people.cloned().collect(), are_on_duty: true });
        }
        let coordinators = with_role(&may_look, |role| role == Role::Coordinator);
        let asked = if coordinators.is_empty() { may_look } else { coordinators };
        Ok(Self { people: asked.into_iter().cloned().collect(), are_on_duty: false })
    }

    pub fn look_before(&self, centre: &Centre, now: Timestamp) -> Result<Timestamp> {
        if self.are_on_duty {
            let hour = ZonedRound::new().smallest(Unit::Hour).mode(RoundMode::Ceil);
            let latest = (now + ON_DUTY_WITHIN).to_zoned(centre.zone.clone());
            return Ok(latest.round(hour)?.timestamp());
        }
        next_working_day_ends(centre, now)
    }
}

/// Before this moment somebody of the team has looked: at the end of the next day on which people
/// work.
pub fn next_working_day_ends(centre: &Centre, now: Timestamp) -> Result<Timestamp> {
    let day = next_working_day(centre, now)?;
    Ok(day.to_datetime(NEXT_DAY_BEFORE).to_zoned(centre.zone.clone())?.timestamp())
}

/// The next day on which the building is open; from Monday to Friday when nobody said when it is.
fn next_working_day(centre: &Centre, now: Timestamp) -> Result<Date> {
    let has_hours = centre.hours.week.iter().any(|spans| !spans.is_empty());
    let works = |day: &Date| {
        let is_weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
        if has_hours { !centre.hours.on(*day).is_empty() } else { !is_weekend }
    };
    let tomorrow = now.to_zoned(centre.zone.clone()).date().tomorrow()?;
    let found = tomorrow.series(1.day()).take(LOOKS_AHEAD_DAYS).find(works);
    Ok(found.unwrap_or(tomorrow))
}
