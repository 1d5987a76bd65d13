//! "Weekblad": one week on A4 in large letters, for the door of somebody's fridge. It says nothing
//! that changes by the hour, and a code only where one can ring and name it.
use crate::announced::{self, Announced, Places};
use crate::filter::{self, Filter, days_after, start_of};
use crate::must_be_on;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::jiff::civil::{Date, Weekday};
use kernel::{Anyone, Here, Result, Timestamp, Visit, page, qr};

pub const PATH: &str = "/agenda/weekblad";
/// More than twenty things on each day.
const LINES_MAX: i64 = 150;
/// So many lines of one day stay on one sheet.
const STAYS_TOGETHER_MAX: usize = 5;
/// Nobody prints further away than the list goes; so far one leafs by pressing.
const AWAY_MAX_DAYS: i32 = 366;
const LEAFED_MAX_DAYS: i32 = 56;

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub struct Asked {
    #[serde(flatten)]
    filter: filter::Asked,
    /// Any day of the week that is meant; none is this week.
    vanaf: String,
}

struct Day {
    weekday: String,
    number: i8,
    lines: Vec<Line>,
}

impl Day {
    /// Whether it may go on on the next sheet.
    fn is_long(&self) -> bool {
        STAYS_TOGETHER_MAX < self.lines.len()
    }
}

struct Line {
    time: String,
    title: String,
    place: String,
    /// Empty: free.
    cost: String,
    is_off: bool,
    /// Empty: walk in.
    code: String,
}

#[derive(Template)]
#[template(path = "week_sheet.html")]
struct WeekSheet<'a> {
    words: Words<'a>,
    here: &'a Here,
    from: String,
    to: String,
    days: Vec<Day>,
    /// The addresses of the weeks before and after.
    earlier: Option<String>,
    later: Option<String>,
    qr: String,
    typed_address: String,
    printed_on: String,
}

pub async fn show(visit: Visit<Anyone, Asked>) -> Result<Response> {
    let Visit { here, house, street, asked, mut tx, .. } = visit;
    must_be_on(&here)?;
    let filter = Filter::of(&mut tx, &here, &asked.filter).await?;
    let today = here.local_now().date();
    let meant = asked.vanaf.parse().unwrap_or(today);
    let (min, max) = (days_after(today, -AWAY_MAX_DAYS), days_after(today, AWAY_MAX_DAYS));
    let monday = monday_of(meant.clamp(min, max));
    let from = start_of(&here, monday)?;
    let listed = announced::listed(&mut tx, &here, from, (monday, 7), &filter, LINES_MAX).await?;
    let places = Places::of_centre(&mut tx).await?;
    let begins = house.address_of(&street.host);
    let address = format!("{begins}{}", crate::PATH);
    let week = |n_days| {
        let first = days_after(monday, n_days);
        let is_near = (days_after(today, -LEAFED_MAX_DAYS)..days_after(today, LEAFED_MAX_DAYS))
            .contains(&first);
        is_near.then(|| filter.address_from(PATH, &format!("vanaf={first}")))
    };
    page(&WeekSheet {
        words: Words(&here.voice),
        from: here.voice.day(monday),
        to: here.voice.day(days_after(monday, 6)),
        days: days(&here, &places, monday, listed),
        earlier: week(-7),
        later: week(7),
        qr: qr::svg(&address)?,
        typed_address: address.split("://").last().unwrap_or_default().to_owned(),
        printed_on: here.date(here.now),
        here: &here,
    })
}

fn monday_of(day: Date) -> Date {
    days_after(day, -i32::from(day.weekday().since(Weekday::Monday)))
}

/// Only days on which there is something; what began before Monday stands on Monday.
fn days(here: &Here, places: &Places, monday: Date, listed: Vec<Announced>) -> Vec<Day> {
    let mut days: Vec<(Date, Day)> = Vec::new();
    for one in listed {
        let date = one.starts_at.to_zoned(here.centre.zone.clone()).date().max(monday);
        if days.last().is_none_or(|(last, _)| *last != date) {
            let weekday = here.voice.weekday(date.weekday());
            days.push((date, Day { weekday, number: date.day(), lines: Vec::new() }));
        }
        if let Some((_, day)) = days.last_mut() {
            day.lines.push(line(here, places, one));
        }
    }
    days.into_iter().map(|(_, day)| day).collect()
}

fn line(here: &Here, places: &Places, one: Announced) -> Line {
    let time = |at: Timestamp| here.voice.time(at.to_zoned(here.centre.zone.clone()).time());
    // Whoever has this sheet knows the house; the room is enough.
    let words = Words(&here.voice);
    let place = match one.spot.as_str() {
        "" => places.name(&words, &one.at()),
        spot => words.place_says(spot, one.is_tentative),
    };
    Line {
        time: time(one.starts_at),
        place,
        is_off: one.is_off(),
        code: if one.takes_sign_ups() { one.short_code } else { String::new() },
        title: one.title,
        cost: one.cost,
    }
}
