//! What others do, fetched from a site of our own behind a made-up name.
mod lists;
mod sources;
mod street;

use crate::Agenda;
use fetching::Fetching;
use street::Site;
use test_house::{Seen, TestCentre, Visitor};

pub const SOURCES: &str = "/achterkamer/agenda/bronnen";
pub const LIST: &str = "/achterkamer/agenda/bronnen/lijst";
pub const SOUP: &str = "/agenda/soep";

/// De Linde, in a street where the site of the library lies.
pub async fn home(site: &Site) -> TestCentre {
    super::home_of(Agenda::over(Fetching::over(site.clone(), site.clone()))).await
}

/// A calendar with these activities: name, title, and what else is said of them.
pub fn calendar(events: &[(&str, &str, &str)]) -> String {
    let events = events.iter().map(|(uid, title, rest)| {
        format!("BEGIN:VEVENT\r\nUID:{uid}\r\nSUMMARY:{title}\r\n{rest}\r\nEND:VEVENT\r\n")
    });
    format!("BEGIN:VCALENDAR\r\n{}END:VCALENDAR\r\n", events.collect::<String>())
}

/// The street has no certificates, so its sites speak plainly.
pub const ADDRESS: &str = "http://bibliotheek.example/agenda.ics";
/// On Thursday from four to six, at the clock of the centre.
pub const THURSDAY: &str = "DTSTART:20260305T150000Z\r\nDTEND:20260305T170000Z";

/// Looks at the site of the library, and comes to what would come.
pub async fn looks(who: &Visitor<'_>) -> String {
    let form = [("naam", "Bibliotheek"), ("adres", ADDRESS)];
    who.sends(SOURCES, &form).await.is(303).goes_to.clone().unwrap()
}

/// Puts what was looked at on the calendar, and comes to where that leads.
pub async fn takes_in(who: &Visitor<'_>, look: &str, form: &[(&str, &str)]) -> String {
    let taken: Seen = who.sends(look, form).await;
    taken.is(303).goes_to.clone().unwrap()
}
