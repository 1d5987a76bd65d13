//! The screen in the hall: today and tomorrow, to be read from the other side.
//!
//! Nobody sits at it. It fetches itself anew each minute, without a script, until somebody holds
//! it still; and nobody is named on it.
use crate::announced::{self, Announced, Places};
use crate::filter::{self, Filter};
use crate::must_be_on;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::jiff::civil::Date;
use kernel::{Anyone, Here, Result, Timestamp, Visit, page, qr};

pub const PATH: &str = "/agenda/scherm";
const RELOADS_S: u32 = 60;
/// What fits of one day at this size; the agenda itself has the rest.
const LINES_MAX: usize = 5;
const AT_ONCE: i64 = 100;
/// From here until then the screen is dark, like the windows outside.
const EVENING_FROM_H: i8 = 18;
const EVENING_TO_H: i8 = 7;

/// A date as it is told where nobody can ask more.
pub struct Told {
    pub path: String,
    pub title: String,
    pub from: String,
    pub until: String,
    pub place: String,
    /// Empty: free.
    pub cost: String,
    pub is_off: bool,
}

pub fn told(here: &Here, places: &Places, one: Announced) -> Told {
    let time = |at: Timestamp| here.voice.time(at.to_zoned(here.centre.zone.clone()).time());
    let words = Words(&here.voice);
    Told {
        path: one.path(),
        from: time(one.starts_at),
        until: words.until(time(one.ends_at)),
        place: places.name(&words, &one.at()),
        is_off: one.is_off(),
        title: one.title,
        cost: one.cost,
    }
}

#[derive(Default, serde::Deserialize)]
pub struct Asked {
    #[serde(default)]
    pauze: String,
}

/// One day, and what there is on it.
pub struct Day {
    pub says: String,
    pub lines: Vec<Told>,
}

#[derive(Template)]
#[template(path = "hall.html")]
struct HallPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    days: Vec<Day>,
    n_more: usize,
    is_still: bool,
    is_evening: bool,
    /// When this was true.
    as_of: String,
    qr: String,
    typed_address: String,
}

impl HallPage<'_> {
    fn reloads_s(&self) -> u32 {
        RELOADS_S
    }
}

pub async fn show(visit: Visit<Anyone, Asked>) -> Result<Response> {
    let Visit { here, house, street, asked, mut tx, .. } = visit;
    must_be_on(&here)?;
    let now = here.local_now();
    let today = now.date();
    let both = (today, 2);
    let listed =
        announced::listed(&mut tx, &here, here.now, both, &Filter::default(), AT_ONCE).await?;
    let places = Places::of_centre(&mut tx).await?;
    let tomorrow = filter::start_of(&here, filter::days_after(today, 1))?;
    let (first, second): (Vec<_>, Vec<_>) =
        listed.into_iter().partition(|one| one.starts_at < tomorrow);
    let n_more = [&first, &second].map(|day| day.len().saturating_sub(LINES_MAX)).iter().sum();
    let day = |date: Date, listed: Vec<Announced>| Day {
        says: crate::list::day_says(&here, date),
        lines: listed.into_iter().take(LINES_MAX).map(|one| told(&here, &places, one)).collect(),
    };
    // The address that was reached: on a local network only that one is good on a screen.
    let begins = house.address_of(&street.host);
    let address = format!("{begins}{}", crate::PATH);
    page(&HallPage {
        words: Words(&here.voice),
        days: vec![day(today, first), day(filter::days_after(today, 1), second)],
        n_more,
        is_still: !asked.pauze.is_empty(),
        is_evening: now.hour() < EVENING_TO_H || EVENING_FROM_H <= now.hour(),
        as_of: here.clock(here.now),
        qr: qr::svg(&address)?,
        typed_address: address.split("://").last().unwrap_or_default().to_owned(),
        here: &here,
    })
}
