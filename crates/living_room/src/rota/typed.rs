//! What people type about times and days, read as they mean it.
use super::queries::Host;
use crate::words::Words;
use kernel::hours::{Minute, Span};
use kernel::jiff::civil::Date;
use kernel::{PersonId, Problems};

/// From and to; what is wrong stands beside the first of the two fields.
pub fn span(
    field: &'static str,
    from: &str,
    to: &str,
    words: Words<'_>,
    problems: &mut Problems,
) -> Option<Span> {
    let (Ok(from), Ok(to)) = (Minute::parse(from), Minute::parse(to)) else {
        problems.add(field, words.rota_time_wrong());
        return None;
    };
    let span = Span::new(from, to).ok();
    if span.is_none() {
        problems.add(field, words.rota_times_backwards());
    }
    span
}

/// Those who were ticked; nobody is a problem.
pub fn hosts<'h>(
    field: &'static str,
    ticked: &[PersonId],
    hosts: &'h [Host],
    words: Words<'_>,
    problems: &mut Problems,
) -> Vec<&'h Host> {
    let chosen: Vec<_> = hosts.iter().filter(|host| ticked.contains(&host.id)).collect();
    if chosen.is_empty() {
        problems.add(field, words.rota_who_missing());
    }
    chosen
}

/// A day, as the browser's calendar writes it or as people do: 2026-12-24, 24-12-2026.
pub fn day(raw: &str) -> Option<Date> {
    let raw = raw.trim();
    if let Ok(day) = raw.parse() {
        return Some(day);
    }
    let parts: Vec<&str> = raw.split(['-', '/', '.', ' ']).collect();
    let [day, month, year] = parts[..] else { return None };
    let year = year.parse().ok().filter(|year| 1000 <= *year)?;
    Date::new(year, month.parse().ok()?, day.parse().ok()?).ok()
}
