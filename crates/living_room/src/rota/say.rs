//! How the rota is said: days, times and names.
use super::plan::{DoorState, Turn};
use crate::table::Table;
use crate::words::Words;
use kernel::face::Face;
use kernel::hours::Span;
use kernel::jiff::tz::TimeZone;
use kernel::{Here, Voice};

/// "dinsdag 24 november, 13.00 – 17.00 uur"
pub fn when(voice: &Voice, day: impl AsRef<str>, span: Span) -> String {
    Words(voice).rota_when(day, voice.minute(span.from()), voice.minute(span.to()))
}

/// The same of one turn.
pub fn turn(voice: &Voice, zone: &TimeZone, turn: &Turn) -> String {
    when(voice, voice.date(zone, turn.opens), turn.span)
}

/// "Huiskamer", or the name that the table was given.
pub fn table<'a>(voice: &'a Voice, table: &'a Table) -> &'a str {
    if table.is_big() { Words(voice).title() } else { &table.name }
}

/// "Open tot 17.00 uur.", "Nu dicht. Volgende keer open: morgen, 10.00 uur."
pub fn door(here: &Here, door: &DoorState) -> String {
    let words = Words(&here.voice);
    match door {
        DoorState::Open { until: None, .. } => words.rota_always_open().to_owned(),
        DoorState::Open { until: Some(until), .. } => words.rota_open_until(here.clock(*until)),
        DoorState::Closed { next: None } => words.rota_closed().to_owned(),
        DoorState::Closed { next: Some(next) } => words.rota_closed_until(here.moment(next.opens)),
    }
}

/// "Fatima, Mo"
pub fn names(faces: &[Face]) -> String {
    faces.iter().map(|face| face.name.as_str()).collect::<Vec<_>>().join(", ")
}
