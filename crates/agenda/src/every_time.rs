//! "Ik kom elke keer": one press for a date and those after it.
//!
//! Dates are taken in hand in the order of their days, by whoever signs up as by whoever cancels,
//! so that two who do so at once wait for each other and not in a circle.
use crate::activity::Activity;
use crate::asking::{self, Answers};
use crate::coming::{self, Comer};
use crate::date::Date;
use crate::queries::{dates, sign_ups};
use crate::seats::Standing;
use crate::words::Words;
use kernel::jiff::SignedDuration;
use kernel::uuid::Uuid;
use kernel::{Here, House, Result, Writing};

/// A season: whoever comes every time says so again after that.
const AHEAD: SignedDuration = SignedDuration::from_hours(24 * 92);
/// Three months of weeks.
const DATES_MAX: usize = 14;

/// What became of the other dates.
#[derive(Default)]
pub struct Also {
    pub coming: Vec<Date>,
    /// There was no place; nobody waits there unasked.
    pub full: Vec<Date>,
}

impl Also {
    /// Which dates are full; empty when none is.
    pub fn full_says(&self, here: &Here) -> String {
        let dates: Vec<String> = self.full.iter().map(|date| here.date(date.starts_at)).collect();
        if dates.is_empty() { String::new() } else { Words(&here.voice).full_on(dates.join("; ")) }
    }
}

/// Signs up for each date after the first where there is a place.
pub async fn sign_up(
    tx: &mut Writing,
    house: &House,
    activity: &Activity,
    first: &Date,
    comer: &Comer,
    answers: &Answers,
) -> Result<Also> {
    let comer = Comer { gets_slip: false, ..comer.clone() };
    let mut also = Also::default();
    for date in later(tx, activity, first).await? {
        let Some(date) = dates::hold(tx, activity.id, &date.on_date).await? else { continue };
        if !date.is_on() {
            continue;
        }
        if let Some(person) = comer.person
            && sign_ups::of_person(tx, activity.id, &date.on_date, person).await?.is_some()
        {
            continue;
        }
        let parties = coming::parties(tx, activity, &date).await?;
        match coming::place_for(activity, &date, &parties, &comer, tx.now) {
            Ok(Standing::Coming) => {
                let own = coming::sign_up(tx, activity, &date, &comer, Standing::Coming).await?;
                asking::keep_answers(tx, own.id, answers).await?;
                coming::settle(tx, house, activity, &date).await?;
                also.coming.push(date);
            }
            _ => also.full.push(date),
        }
    }
    Ok(also)
}

/// The dates after this one, as far as one press reaches, in the order of their days.
async fn later(tx: &mut Writing, activity: &Activity, first: &Date) -> Result<Vec<Date>> {
    let now = tx.now;
    let mut later = dates::coming(tx, activity.id, now).await?;
    later.retain(|date| first.on_date < date.on_date && date.starts_at < now + AHEAD);
    later.sort_by(|one, other| one.on_date.cmp(&other.on_date));
    later.truncate(DATES_MAX);
    Ok(later)
}

/// Takes somebody off all dates of the same press that are still to come.
pub async fn cancel(
    tx: &mut Writing,
    house: &House,
    activity: &Activity,
    together: Uuid,
) -> Result<()> {
    for own in sign_ups::together(tx, together).await? {
        if let Some(date) = dates::hold(tx, activity.id, &own.on_date).await? {
            coming::cancel(tx, house, activity, &date, own.id).await?;
        }
    }
    Ok(())
}
