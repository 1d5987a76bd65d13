//! The agenda for calendars and programs elsewhere: iCalendar, JSON, and Atom for what is new.
//! `docs/feeds.md` says what stands in them.
use crate::announced::{self, Announced, Places};
use crate::calendar::{self, Entry, Status};
use crate::filter::{Asked, Filter};
use crate::must_be_on;
use crate::words::Words;
use axum::response::Response;
use kernel::jiff::SignedDuration;
use kernel::{Anyone, Result, Visit};

pub const ICS_PATH: &str = "/agenda.ics";
/// What was yesterday is of use still, and half a year ahead fits on a telephone.
const BACK: SignedDuration = SignedDuration::from_hours(24);
pub const AHEAD_DAYS: i32 = 183;
/// As many as a telephone takes along.
pub const AT_ONCE: i64 = 2000;

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
    let body = calendar::written(name, entries)?;
    Ok(feeds::answer(calendar::KIND, &filter.address(ICS_PATH), body))
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
