//! The list: what there is to do, day by day.
use crate::activity::{self, Mark, Marks, Setting, SigningUp};
use crate::date::Going;
use crate::must_be_on;
use crate::queries::dates::{self, Listed, Wanted};
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::jiff::ToSpan;
use kernel::jiff::civil::{self, Weekday};
use kernel::{Anyone, Here, Result, Timestamp, Visit, page};

/// As far ahead as the list goes on one page.
const AHEAD: i32 = 14;
/// Nobody looks further back or ahead than a year (R-Rosa-39).
const AWAY_MAX_DAYS: i32 = 366;

#[derive(Default, serde::Deserialize)]
pub struct Asked {
    /// A filter; none or what nobody knows is everything.
    #[serde(default)]
    wat: String,
    /// The first day, as `2026-11-24`; today when nothing was asked.
    #[serde(default)]
    vanaf: String,
}

/// One chip above the list.
struct Filter<'a> {
    word: &'static str,
    says: &'a str,
    is_chosen: bool,
}

/// One day with what there is to do on it.
struct Day {
    says: String,
    lines: Vec<Line>,
}

/// One date as the list shows it.
pub struct Line {
    pub path: String,
    pub title: String,
    pub picture: &'static str,
    /// "Vandaag", for a list that has no days above it.
    pub day: String,
    pub from: String,
    pub to: String,
    pub place: String,
    /// Whether one takes part from home.
    pub is_from_home: bool,
    pub cost: String,
    /// "nog 3 plekken", "vol", "geen aanmelding nodig".
    pub seats: String,
    pub is_off: bool,
}

#[derive(Template)]
#[template(path = "agenda.html")]
struct AgendaPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    filters: Vec<Filter<'a>>,
    days: Vec<Day>,
    /// The days before and after, as `vanaf` says them.
    earlier: Option<String>,
    later: Option<String>,
    wat: &'static str,
    may_organise: bool,
}

/// What the chips ask for, in their order.
const FILTERS: [&str; 10] = [
    "", "vandaag", "week", "gratis", "thuis", "kinderen", "leren", "digitaal", "vrouwen", "buiten",
];

fn filter_says<'v>(words: &Words<'v>, word: &str) -> &'v str {
    match word {
        "vandaag" => words.filter_today(),
        "week" => words.filter_week(),
        "gratis" => words.filter_free(),
        "thuis" => words.filter_home(),
        "" => words.filter_all(),
        mark => Mark::from_word(mark).said(words),
    }
}

pub async fn show(visit: Visit<Anyone, Asked>) -> Result<Response> {
    let Visit { here, asked, mut tx, .. } = visit;
    must_be_on(&here)?;
    let words = Words(&here.voice);
    let wat = FILTERS.into_iter().find(|word| *word == asked.wat).unwrap_or_default();
    let today = here.local_now().date();
    let first = asked.vanaf.parse::<civil::Date>().ok().unwrap_or(today);
    let first = first.clamp(
        today.saturating_sub(AWAY_MAX_DAYS.days()),
        today.saturating_add(AWAY_MAX_DAYS.days()),
    );
    let n_days = match wat {
        "vandaag" => 1,
        "week" => days_left_of_week(first),
        _ => AHEAD,
    };
    let last = first.saturating_add(n_days.days());
    let from = if first == today { here.now } else { start_of(&here, first)? };
    let wanted = Wanted {
        mark: match wat {
            "" | "vandaag" | "week" | "gratis" | "thuis" => String::new(),
            mark => Marks::from_words([mark]).stored(),
        },
        is_free: wat == "gratis",
        is_from_home: wat == "thuis",
    };
    let listed =
        dates::listed(&mut tx, from, start_of(&here, last)?, &wanted, dates::ON_A_PAGE).await?;
    let filters = FILTERS.map(|word| {
        let says = filter_says(&words, word);
        Filter { word, says, is_chosen: word == wat }
    });
    page(&AgendaPage {
        words,
        here: &here,
        filters: filters.into(),
        days: days(&here, first, listed),
        earlier: (today.saturating_sub(AWAY_MAX_DAYS.days()) < first)
            .then(|| first.saturating_sub(AHEAD.days()).to_string()),
        later: (last < today.saturating_add(AWAY_MAX_DAYS.days())).then(|| last.to_string()),
        wat,
        may_organise: crate::planner::is_team(&here),
    })
}

/// With Sunday as its last day, as the calendar hangs here.
fn days_left_of_week(today: civil::Date) -> i32 {
    i32::from(Weekday::Sunday.since(today.weekday())) + 1
}

fn start_of(here: &Here, day: civil::Date) -> Result<Timestamp> {
    Ok(day.to_zoned(here.centre.zone.clone())?.timestamp())
}

/// The lines under their days; what began before the first day stands on it.
fn days(here: &Here, first: civil::Date, listed: Vec<Listed>) -> Vec<Day> {
    let mut days: Vec<(civil::Date, Day)> = Vec::new();
    for one in listed {
        let day = one.starts_at.to_zoned(here.centre.zone.clone()).date().max(first);
        if days.last().is_none_or(|(last, _)| *last != day) {
            days.push((day, Day { says: day_says(here, day), lines: Vec::new() }));
        }
        if let Some((_, last)) = days.last_mut() {
            last.lines.push(line(here, one));
        }
    }
    days.into_iter().map(|(_, day)| day).collect()
}

/// "Vandaag, zaterdag 21 november"
fn day_says(here: &Here, day: civil::Date) -> String {
    let words = Words(&here.voice);
    let today = here.local_now().date();
    let date = here.voice.day(day);
    if day == today {
        words.day_today(date)
    } else if Some(day) == today.tomorrow().ok() {
        words.day_tomorrow(date)
    } else {
        words.day_other(date)
    }
}

pub fn line(here: &Here, one: Listed) -> Line {
    let words = Words(&here.voice);
    let time = |at: Timestamp| here.voice.time(at.to_zoned(here.centre.zone.clone()).time());
    let place = [one.spot.as_str(), one.place.as_deref().unwrap_or_default()];
    let place: Vec<&str> = place.into_iter().filter(|part| !part.is_empty()).collect();
    Line {
        path: format!("{}?op={}", activity::path_of(&one.slug), one.on_date),
        picture: one.scene.path(),
        day: day_says(here, one.starts_at.to_zoned(here.centre.zone.clone()).date()),
        from: time(one.starts_at),
        to: words.until(time(one.ends_at)),
        place: words.place_says(&place.join(", "), one.is_tentative),
        is_from_home: one.setting != Setting::There,
        seats: seats_say(&words, &one),
        cost: one.cost,
        is_off: one.going == Going::Off,
        title: one.title,
    }
}

impl Words<'_> {
    /// "Keuken, De Linde (onder voorbehoud)"
    pub fn place_says(&self, place: &str, is_tentative: bool) -> String {
        if is_tentative && !place.is_empty() {
            self.place_tentative(place)
        } else {
            place.to_owned()
        }
    }
}

/// "nog 3 plekken", "vol", "loop binnen".
fn seats_say(words: &Words<'_>, one: &Listed) -> String {
    match (one.sign_up, one.n_places) {
        (SigningUp::WalkIn, _) => words.walk_in().to_owned(),
        (SigningUp::SignUp, None) => words.sign_up_wanted().to_owned(),
        (SigningUp::SignUp, Some(n)) if n <= one.n_placed => words.full().to_owned(),
        (SigningUp::SignUp, Some(n)) => words.n_places_left(n - one.n_placed),
    }
}
