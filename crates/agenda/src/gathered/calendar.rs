//! Reads calendars of others (iCalendar, RFC 5545), as badly as they come.
//!
//! Line by line and without a tree, so that a file of nothing but beginnings has no depth to fall
//! into. A line that cannot be read is skipped; an activity that cannot be read is counted.
use crate::gathered::found::{Days, Found, window};
use crate::gathered::read::{Fault, Read, Until};
use crate::gathered::{text, zones};
use ical::tree::line::IcalLine;
use kernel::jiff::civil::{Date, DateTime};
use kernel::jiff::tz::TimeZone;
use kernel::jiff::{Span, Unit};
use series::foreign::{Foreign, Refused};
use series::{MINUTES_MAX, When};
use std::collections::BTreeMap;

/// The text is not a calendar: mostly it is the page around one.
#[derive(Debug, PartialEq, Eq)]
pub struct NotACalendar;

/// Of one activity, what is kept of each line: more than any note.
const VALUE_MAX_CHARS: usize = 20_000;
/// Parts within parts; an alarm in an activity in a calendar are three.
const DEPTH_MAX: usize = 16;

/// One activity as its lines say it.
#[derive(Default)]
struct Event {
    uid: String,
    summary: String,
    description: String,
    location: String,
    url: String,
    /// DTSTART, RRULE, RDATE and EXDATE.
    when: String,
    /// As lines.
    start: String,
    end: String,
    /// Which occurrence this is instead of, as a line.
    instead_of: String,
    duration: String,
    is_off: bool,
    is_private: bool,
}

/// Reads everything that still comes. `here` is the clock on our wall.
///
/// # Errors
/// When it does not begin as a calendar does.
pub fn read(bytes: &[u8], here: &TimeZone, today: Date) -> Result<Read, NotACalendar> {
    let until = Until::from_now();
    let whole = text::decoded(bytes);
    let begins = whole.trim_start().get(.."BEGIN:VCALENDAR".len());
    if !begins.is_some_and(|begins| begins.eq_ignore_ascii_case("BEGIN:VCALENDAR")) {
        return Err(NotACalendar);
    }
    let mut read = Read::default();
    let events = events(whole.as_bytes(), until, &mut read);
    let mut by_uid: BTreeMap<String, Vec<Event>> = BTreeMap::new();
    for event in events {
        let start = if event.uid.is_empty() { event.start.as_str() } else { "" };
        let uid = format!("{}{start}", event.uid);
        by_uid.entry(uid).or_default().push(event);
    }
    for (uid, events) in by_uid {
        if until.is_over() {
            read.leave(&uid, Fault::TooMuch);
            break;
        }
        match one(&uid, &events, here, today, &mut read) {
            Ok(found) => read.take(found),
            Err(fault) => read.leave(&uid, fault),
        }
    }
    Ok(read)
}

/// The activities of a calendar, whatever else stands between them.
fn events(mut rest: &[u8], until: Until, read: &mut Read) -> Vec<Event> {
    let mut events = Vec::new();
    let mut inside: Vec<String> = Vec::new();
    let mut n_lines = 0_usize;
    while !rest.is_empty() {
        n_lines += 1;
        if n_lines.is_multiple_of(1000) && until.is_over() {
            read.leave("", Fault::TooMuch);
            break;
        }
        let Ok((line, after)) = IcalLine::take(rest) else {
            let (_, after) = IcalLine::take_physical(rest);
            rest = after;
            continue;
        };
        rest = after;
        let name = line.name.get().to_ascii_uppercase();
        match name.as_str() {
            "BEGIN" => {
                let part = line.raw_value_str().trim().to_ascii_uppercase();
                if part == "VEVENT" {
                    events.push(Event::default());
                    // What was left open before is closed by this.
                    inside.clear();
                }
                if inside.len() < DEPTH_MAX {
                    inside.push(part);
                }
            }
            "END" => {
                inside.pop();
            }
            _ if inside.last().is_some_and(|part| part == "VEVENT") => {
                if let Some(event) = events.last_mut() {
                    event.hear(&name, &line);
                }
            }
            _ => {}
        }
    }
    events
}

impl Event {
    fn hear(&mut self, name: &str, line: &IcalLine<'_>) {
        let told = || text::cut(line.value.decode().trim(), VALUE_MAX_CHARS);
        match name {
            "UID" => self.uid = told(),
            "SUMMARY" => self.summary = told(),
            "DESCRIPTION" => self.description = told(),
            "LOCATION" => self.location = told(),
            "URL" => self.url = told(),
            "DURATION" => self.duration = told(),
            "STATUS" => self.is_off = told().eq_ignore_ascii_case("CANCELLED"),
            "CLASS" => self.is_private = !told().eq_ignore_ascii_case("PUBLIC"),
            "DTSTART" => self.start = with_zone(name, line),
            "DTEND" => self.end = with_zone(name, line),
            "RECURRENCE-ID" => self.instead_of = with_zone(name, line),
            _ => {}
        }
        if matches!(name, "DTSTART" | "RRULE" | "RDATE" | "EXDATE") {
            self.when += &with_zone(name, line);
            self.when.push('\n');
        }
    }

    /// When it begins on our wall, and how long it lasts.
    fn first(&self, here: &TimeZone) -> Result<When, Fault> {
        let moment = |line: &str| Foreign::moment(line, here, zones::called).map_err(fault);
        let (start, is_day) = moment(&self.start)?;
        let end =
            if self.end.is_empty() { self.after(start, is_day) } else { moment(&self.end)?.0 };
        let minutes = minutes_between(start, end);
        if i64::from(MINUTES_MAX) < minutes {
            return Err(Fault::TooLong);
        }
        // A whole day ends before the next begins.
        let minutes = if is_day { minutes - 1 } else { minutes };
        Ok(When { start, minutes: u16::try_from(minutes.max(0)).unwrap_or(0) })
    }

    /// The end of what says how long it lasts, or nothing about it.
    fn after(&self, start: DateTime, is_day: bool) -> DateTime {
        let whole = if is_day { Span::new().days(1) } else { Span::new() };
        let lasts = self.duration.parse::<Span>().unwrap_or(whole);
        start.checked_add(lasts).unwrap_or(start)
    }
}

fn minutes_between(start: DateTime, end: DateTime) -> i64 {
    let span = start.until((Unit::Minute, end));
    span.map_or(i64::MAX, |span| span.get_minutes())
}

/// A line about time, with nothing but its zone.
fn with_zone(name: &str, line: &IcalLine<'_>) -> String {
    let mut zones = line.params.iter().filter(|own| own.name.get().eq_ignore_ascii_case("TZID"));
    let zone = zones.next().map(|zone| {
        let name: Vec<&str> = zone.values.iter().map(|value| value.get()).collect();
        format!(";TZID=\"{}\"", name.join(",").replace('"', ""))
    });
    let value = line.raw_value_str().into_owned();
    let value = text::cut(value.trim(), VALUE_MAX_CHARS);
    format!("{name}{}:{value}", zone.unwrap_or_default())
}

fn fault(refused: Refused) -> Fault {
    match refused {
        Refused::UnknownZone => Fault::UnknownZone,
        Refused::TooOften | Refused::TooManySteps | Refused::TooLarge => Fault::TooOften,
        Refused::Unreadable => Fault::NoTime,
    }
}

/// One activity: its series, and the occurrences that are otherwise.
fn one(
    uid: &str,
    events: &[Event],
    here: &TimeZone,
    today: Date,
    read: &mut Read,
) -> Result<Found, Fault> {
    let is_main = |event: &&Event| event.instead_of.is_empty();
    // The last that was written is how it is now; of a series that is not here one date counts.
    let main = events.iter().rfind(is_main).or(events.last()).ok_or(Fault::NoTime)?;
    if events.iter().any(|event| event.is_private) {
        return Err(Fault::Private);
    }
    if main.summary.trim().is_empty() {
        return Err(Fault::NoTitle);
    }
    let (mut days, is_more) = main.days(here, today)?;
    let mut off = if main.is_off { days.keys().map(Date::to_string).collect() } else { Vec::new() };
    for other in events.iter().filter(|event| !is_main(event)) {
        let line = &other.instead_of;
        let Ok((at, _)) = Foreign::moment(line, here, zones::called) else { continue };
        match other.first(here) {
            _ if other.is_off => off.push(at.date().to_string()),
            Ok(when) if today <= when.start.date() => _ = days.insert(at.date(), when),
            Ok(_) => _ = days.remove(&at.date()),
            Err(_) => {}
        }
    }
    off.retain(|day| days.keys().any(|own| own.to_string() == *day));
    if days.is_empty() {
        return Err(Fault::NotNow);
    }
    if is_more {
        *read.faults.entry(Fault::MoreThanOnceADay).or_default() += 1;
    }
    let is_site = main.url.starts_with("https://") || main.url.starts_with("http://");
    let told = match (is_site, main.description.contains(&main.url)) {
        (true, false) => format!("{}\n\n{}", main.description, main.url),
        _ => main.description.clone(),
    };
    let found = Found::new(uid, &main.summary, &told, &main.location, &days);
    found.map(|found| Found { off, ..found }).ok_or(Fault::NoTime)
}

impl Event {
    /// Its coming dates, and whether some day has more than one of them.
    fn days(&self, here: &TimeZone, today: Date) -> Result<(Days, bool), Fault> {
        let first = self.first(here)?;
        let (from, to) = window(today);
        let series = Foreign::read(&self.when, here, zones::called).map_err(fault)?;
        // What began yesterday and goes on is not on the list either.
        let dates = series.dates(from, to).map_err(fault)?.dates;
        let n_dates = dates.len();
        let mut days = Days::new();
        for start in dates {
            days.entry(start.date()).or_insert(When { start, ..first });
        }
        let is_more = days.len() < n_dates;
        Ok((days, is_more))
    }
}
