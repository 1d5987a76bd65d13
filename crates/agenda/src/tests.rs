//! Scenes in the agenda, on whichever engine the test house stands. They begin on Sunday 1 March
//! 2026, at eleven in the morning.
mod coming;
mod found;
mod organising;
mod places;

use crate::Agenda;
use moderation::Moderation;
use telling::Telling;
use test_house::{TestCentre, Visitor};

pub async fn home() -> TestCentre {
    let moderation = Moderation::new(Vec::new());
    let telling = Telling::default();
    let search = Box::new(search::Search);
    TestCentre::with_rooms(vec![Box::new(Agenda), Box::new(moderation), Box::new(telling), search])
        .await
}

pub const SOUP: &str = "/agenda/samen-soep-koken";
/// The Thursday of that week.
pub const THURSDAY: &str = "2026-03-05";

/// What a host fills in for soup on Thursday.
pub fn soup<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let usual = [
        ("titel", "Samen soep koken"),
        ("kort", "Een grote pan soep."),
        ("dag", THURSDAY),
        ("van", "16.00"),
        ("tot", "19.00"),
        ("herhaal", "niet"),
        ("hoe", "there"),
        ("waar", "Keuken"),
        ("aanmelden", "sign_up"),
        ("plekken", "2"),
        ("lijst", "moves_up"),
        ("tekening", "soep"),
    ];
    let is_changed = |name: &str| changes.iter().any(|(changed, _)| *changed == name);
    let rest = usual.into_iter().filter(|(name, _)| !is_changed(name));
    rest.chain(changes.iter().copied()).collect()
}

/// A centre in which Fatima put soup on the calendar, perhaps with something else than usual.
pub async fn with_soup<'a>(linde: &'a TestCentre, changes: &[(&str, &str)]) -> Visitor<'a> {
    let fatima = linde.host("Fatima").await;
    let done = fatima.sends("/achterkamer/agenda/nieuw", &soup(changes)).await;
    done.is(303);
    fatima
}

pub async fn comes(who: &Visitor<'_>, n: &str) -> test_house::Seen {
    who.sends(&format!("{SOUP}/kom"), &[("op", THURSDAY), ("n", n)]).await
}
