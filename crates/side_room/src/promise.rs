//! By when whoever leaves a word hears from us.
use kernel::hours::Minute;
use kernel::jiff::civil::{Date, Weekday};
use kernel::jiff::{SignedDuration, ToSpan};
use kernel::{Centre, Here, Result, Timestamp};

/// On the second day after today on which somebody works.
const OPEN_DAYS: usize = 2;
/// A centre that is closed for longer than this promises the last of these days.
const LOOKS_AHEAD_DAYS: usize = 60;

/// The end of the day on which they hear from us at the latest.
pub fn answer_before(centre: &Centre, now: Timestamp) -> Result<Timestamp> {
    let tomorrow = now.to_zoned(centre.zone.clone()).date().tomorrow()?;
    let days = tomorrow.series(1.day()).take(LOOKS_AHEAD_DAYS);
    let day = days.clone().filter(|day| works(centre, *day)).nth(OPEN_DAYS - 1).or(days.last());
    // One moment earlier it is still that day.
    let ends = Minute::LAST.on(day.unwrap_or(tomorrow), &centre.zone);
    Ok(ends - SignedDuration::from_secs(1))
}

/// A day on which the building is open; from Monday to Friday when nobody said when it is.
fn works(centre: &Centre, day: Date) -> bool {
    let has_hours = centre.hours.week.iter().any(|spans| !spans.is_empty());
    let is_weekend = matches!(day.weekday(), Weekday::Saturday | Weekday::Sunday);
    if has_hours { !centre.hours.on(day).is_empty() } else { !is_weekend }
}

/// The month in which this is counted, as 2026-11.
pub fn month(here: &Here) -> String {
    here.local_now().strftime("%Y-%m").to_string()
}
