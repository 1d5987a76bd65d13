//! The papers beside the door: how we treat each other, what we keep of you, and for whom this
//! house is accessible. Made from the settings, so that they say what is true here.
use crate::queries;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::hours::Jurisdiction;
use kernel::jiff::civil::{Date, date};
use kernel::{AtTheGate, Cookie, Here, House, Nothing, Result, Visit, page};

/// When somebody last went through what the statement of accessibility says.
const STATED_ON: Date = date(2026, 11, 22);

#[derive(Template)]
#[template(path = "rules.html")]
struct RulesPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    /// "Versie 2, van 24 november 2026"
    version: Option<String>,
}

pub async fn show_rules(visit: Visit<AtTheGate, Nothing>) -> Result<Response> {
    let Visit { here, mut tx, .. } = visit;
    let words = Words(&here.voice);
    let version = here.centre.rules.version;
    let written_at = queries::rules_written_at(&mut tx, version).await?;
    let version = written_at.map(|written_at| {
        let date = here.voice.date_with_year(&here.centre.zone, written_at);
        words.rules_version(version, date)
    });
    page(&RulesPage { words, here: &here, version })
}

/// Who watches over the rights of people; a name and an address, the same in every language.
struct Supervisor {
    name: &'static str,
    address: &'static str,
}

#[derive(Template)]
#[template(path = "privacy.html")]
struct PrivacyPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    /// What, and how long.
    kept: Vec<(&'a str, String)>,
    /// Who could still read what is said in confidence.
    readers: Vec<&'a str>,
    /// Name, purpose, and how long.
    cookies: Vec<(&'static str, &'a str, String)>,
    supervisor: Supervisor,
}

pub async fn show_privacy(visit: Visit<AtTheGate, Nothing>) -> Result<Response> {
    let Visit { here, house, .. } = visit;
    let words = Words(&here.voice);
    page(&PrivacyPage {
        words,
        here: &here,
        kept: kept(words, &here, &house),
        readers: readers(&here, &house),
        cookies: cookies(words, &here, &house),
        supervisor: supervisor(here.centre.jurisdiction),
    })
}

/// What the nightly round throws away and when; said once, also where it is kept in two tables.
fn kept<'a>(words: Words<'a>, here: &'a Here, house: &House) -> Vec<(&'a str, String)> {
    let mut kept: Vec<(&str, String)> = Vec::new();
    for retention in house.retention() {
        let line =
            ((retention.what)(&here.voice), kept_for(words, here.centre.terms.days(retention)));
        if !kept.contains(&line) {
            kept.push(line);
        }
    }
    kept
}

/// What the rooms that are on here say of it.
fn readers<'a>(here: &'a Here, house: &House) -> Vec<&'a str> {
    let rooms = house.rooms.iter().filter(|room| here.centre.has(room.name()));
    rooms.flat_map(|room| room.who_can_read()).map(|says| says(&here.voice)).collect()
}

/// From two months on, nobody counts in days.
const DAYS_COUNTED_MAX: i64 = 60;
const DAY_S: i64 = 24 * 60 * 60;

fn kept_for(words: Words<'_>, days: i64) -> String {
    match days {
        0 => words.kept_until_over().to_owned(),
        1..DAYS_COUNTED_MAX => words.n_days(days),
        // Twelve months in 365 days, rounded.
        days => words.n_months((days * 12 + 182) / 365),
    }
}

/// What each room puts in a browser: name, purpose, how long.
fn cookies<'a>(
    words: Words<'a>,
    here: &'a Here,
    house: &House,
) -> Vec<(&'static str, &'a str, String)> {
    let cookies = house.rooms.iter().flat_map(|room| room.cookies());
    let line = |cookie: &'static Cookie| {
        let lasts = match cookie.max_age_s {
            ..DAY_S => words.n_minutes(cookie.max_age_s / 60),
            seconds => kept_for(words, seconds / DAY_S),
        };
        (cookie.name, (cookie.what)(&here.voice), lasts)
    };
    cookies.map(line).collect()
}

fn supervisor(jurisdiction: Jurisdiction) -> Supervisor {
    match jurisdiction {
        Jurisdiction::Nl => Supervisor {
            name: "Autoriteit Persoonsgegevens",
            address: "https://autoriteitpersoonsgegevens.nl",
        },
        Jurisdiction::Be => Supervisor {
            name: "Gegevensbeschermingsautoriteit",
            address: "https://www.gegevensbeschermingsautoriteit.be",
        },
    }
}

#[derive(Template)]
#[template(path = "accessibility.html")]
struct AccessibilityPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    stated_on: String,
}

pub async fn show_accessibility(visit: Visit<AtTheGate, Nothing>) -> Result<Response> {
    let here = visit.here;
    let noon = STATED_ON.at(12, 0, 0, 0).to_zoned(here.centre.zone.clone())?;
    let stated_on = here.voice.date_with_year(&here.centre.zone, noon.timestamp());
    page(&AccessibilityPage { words: Words(&here.voice), here: &here, stated_on })
}
