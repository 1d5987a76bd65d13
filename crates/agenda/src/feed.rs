//! The agenda for calendars and programs elsewhere: iCalendar, JSON, and Atom for what is new.
//! `docs/feeds.md` says what stands in them.
use crate::announced::{self, Announced, Places};
use crate::calendar::{self, Entry, Status};
use crate::filter::{Asked, Filter};
use crate::must_be_on;
use crate::words::Words;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use kernel::jiff::SignedDuration;
use kernel::{Anyone, Result, Visit};

pub const ICS_PATH: &str = "/agenda.ics";
/// What was yesterday is of use still, and half a year ahead fits on a telephone.
const BACK: SignedDuration = SignedDuration::from_hours(24);
pub const AHEAD_DAYS: i32 = 183;
/// As many as a telephone takes along.
pub const AT_ONCE: i64 = 2000;

/// What a program fetches. It gives the address as its own, so that it may lie on the shelf.
pub fn answer(kind: &'static str, path: &str, filter: &Filter, body: String) -> Response {
    let own = HeaderValue::from_str(&filter.address(path)).expect("an address of our own words");
    let kind = (header::CONTENT_TYPE, HeaderValue::from_static(kind));
    ([kind, (header::CONTENT_LOCATION, own)], body).into_response()
}

pub async fn show(visit: Visit<Anyone, Asked>) -> Result<Response> {
    let Visit { here, house, asked, mut tx, .. } = visit;
    must_be_on(&here)?;
    let filter = Filter::of(&mut tx, &here, &asked).await?;
    let days = (here.local_now().date(), AHEAD_DAYS);
    let listed = announced::listed(&mut tx, &here, here.now - BACK, days, &filter, AT_ONCE).await?;
    let places = Places::of_centre(&mut tx).await?;
    let host = &here.centre.settings.host;
    let begins = house.address_of(host);
    let words = Words(&here.voice);
    let name = words.feed_name(&here.centre.settings.name);
    let entries = listed.into_iter().map(|one| entry(one, &words, &places, &begins, host));
    let entries = entries.collect();
    Ok(answer(calendar::KIND, ICS_PATH, &filter, calendar::written(name, entries)?))
}

fn entry(one: Announced, words: &Words<'_>, places: &Places, begins: &str, host: &str) -> Entry {
    Entry {
        uid: one.uid(host),
        address: format!("{begins}{}", one.path()),
        place: places.whole(words, &one.at()),
        point: places.point(&one.at()),
        languages: one.languages,
        status: if one.is_off() { Status::Cancelled } else { Status::Confirmed },
        brief: one.brief,
        title: one.title,
        starts_at: one.starts_at,
        ends_at: one.ends_at,
        made_at: one.made_at,
        changed_at: one.changed_at,
    }
}
