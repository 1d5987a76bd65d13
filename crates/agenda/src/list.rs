//! The list: what there is to do, day by day.
use crate::activity::{self, Setting, SigningUp};
use crate::checked::Sure;
use crate::chips::Chips;
use crate::date::Going;
use crate::filter::{self, Filter, days_after, start_of};
use crate::level::Level;
use crate::must_be_on;
use crate::organiser::Organiser;
use crate::queries::dates::{self, Listed};
use crate::queries::organisers;
use crate::spoken::Languages;
use crate::words::Words;
use askama::Template;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use kernel::jiff::civil;
use kernel::{Anyone, Here, Memo, Result, Timestamp, Tx, Visit, page};
use std::sync::Arc;

/// As far ahead as the list goes on one page.
const AHEAD: i32 = 14;
/// Nobody looks further back or ahead than a year (R-Rosa-39).
const AWAY_MAX_DAYS: i32 = 366;

#[derive(Default, serde::Deserialize)]
pub struct Asked {
    #[serde(flatten)]
    filter: filter::Asked,
    /// The first day, as `2026-11-24`; today when nothing was asked.
    #[serde(default)]
    vanaf: String,
    /// A whole month instead, as `2026-12`.
    #[serde(default)]
    maand: String,
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
    pub languages: Languages,
    pub level: Level,
}

#[derive(Template)]
#[template(path = "agenda.html")]
struct AgendaPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    chips: Chips,
    days: Vec<Day>,
    /// The address of the days before and after.
    earlier: Option<String>,
    later: Option<String>,
    filter: Filter,
    /// Its first day stands in the month that one can see as a whole.
    first: civil::Date,
    may_organise: bool,
}

impl AgendaPage<'_> {
    /// The same of every organiser.
    fn address_by_all(&self) -> String {
        Filter { organiser: None, ..self.filter.clone() }.address(crate::PATH)
    }

    fn month_address(&self) -> String {
        format!("{}?maand={}", crate::PATH, self.first.strftime("%Y-%m"))
    }
}

/// Which days the list shows.
struct Span {
    first: civil::Date,
    n_days: i32,
    /// A month as it was asked for, or a fortnight.
    is_month: bool,
}

impl Span {
    fn of(asked: &Asked, filter: &Filter, today: civil::Date) -> Self {
        let (min, max) = (days_after(today, -AWAY_MAX_DAYS), days_after(today, AWAY_MAX_DAYS));
        let month = format!("{}-01", asked.maand).parse::<civil::Date>().ok();
        if let Some(first) = month.filter(|first| min <= *first && *first <= max) {
            return Self { first, n_days: i32::from(first.days_in_month()), is_month: true };
        }
        let first = asked.vanaf.parse().unwrap_or(today).clamp(min, max);
        Self { first, n_days: filter.what.n_days(first).unwrap_or(AHEAD), is_month: false }
    }

    /// The first day after it.
    fn end(&self) -> civil::Date {
        days_after(self.first, self.n_days)
    }

    /// The address of the days that begin then. What is asked of today or this week alone leads on
    /// to everything.
    fn address(&self, first: civil::Date, filter: &Filter) -> String {
        let days = if self.is_month {
            format!("maand={}", first.strftime("%Y-%m"))
        } else {
            format!("vanaf={first}")
        };
        filter.clone().of_any_day(first).address_from(crate::PATH, &days)
    }

    /// As far as the day before this one, when there is more to do than goes on a page.
    fn until(&self, day: civil::Date) -> Self {
        Self { first: self.first, n_days: (day - self.first).get_days(), is_month: false }
    }

    fn earlier(&self) -> civil::Date {
        if self.is_month {
            days_after(self.first, -1).first_of_month()
        } else {
            days_after(self.first, -AHEAD)
        }
    }
}

/// What the list finds alike for everybody.
#[derive(Default)]
pub struct Remembered {
    organisers: Memo<(), Vec<Organiser>>,
}

impl Remembered {
    /// Whoever organises something that comes, the house first; nobody when it is the house alone.
    async fn organisers(&self, tx: &mut Tx, here: &Here) -> Result<Arc<Vec<Organiser>>> {
        let find = async |tx: &mut Tx, (): &()| {
            let others = organisers::of_what_comes(tx, here.now).await?;
            let house = (!others.is_empty()).then(|| Organiser::house(here));
            Ok(house.into_iter().chain(others.into_iter().map(Organiser::from)).collect())
        };
        self.organisers.find(tx, (), find).await
    }
}

/// What stands on a page, and how far it goes.
struct Listing {
    listed: Vec<Listed>,
    span: Span,
}

/// Whole days, as many as go on a page; the first of them whatever it holds.
async fn listing(
    tx: &mut Tx,
    here: &Here,
    span: Span,
    filter: &Filter,
    today: civil::Date,
) -> Result<Listing> {
    let wanted = filter.wanted();
    let from = if span.first == today { here.now } else { start_of(here, span.first)? };
    let until = start_of(here, span.end())?;
    let mut listed = dates::listed(tx, from, until, &wanted, dates::ON_A_PAGE + 1).await?;
    if i64::try_from(listed.len()).is_ok_and(|n| n <= dates::ON_A_PAGE) {
        return Ok(Listing { listed, span });
    }
    let zone = &here.centre.zone;
    let day_of = |one: &Listed| one.starts_at.to_zoned(zone.clone()).date().max(span.first);
    let mut cut = listed.last().map_or(span.first, day_of);
    if listed.first().is_none_or(|one| day_of(one) == cut) {
        cut = days_after(cut, 1);
        listed = dates::listed(tx, from, start_of(here, cut)?, &wanted, dates::IN_A_DAY).await?;
    }
    listed.retain(|one| day_of(one) < cut);
    Ok(Listing { listed, span: span.until(cut) })
}

pub async fn show(remembered: Arc<Remembered>, visit: Visit<Anyone, Asked>) -> Result<Response> {
    let Visit { here, asked, mut tx, .. } = visit;
    must_be_on(&here)?;
    let words = Words(&here.voice);
    let filter = Filter::of(&mut tx, &here, &asked.filter).await?;
    let today = here.local_now().date();
    let span = Span::of(&asked, &filter, today);
    let Listing { listed, span } = listing(&mut tx, &here, span, &filter, today).await?;
    let (first, last) = (span.first, span.end());
    let sure = Sure::now(&mut tx).await?;
    let address = filter.address(crate::PATH);
    let organisers = remembered.organisers(&mut tx, &here).await?;
    let mut response = page(&AgendaPage {
        words,
        here: &here,
        chips: Chips::new(words, &filter, &listed, &organisers),
        days: days(&here, first, listed, &sure),
        earlier: (days_after(today, -AWAY_MAX_DAYS) < first)
            .then(|| span.address(span.earlier(), &filter)),
        later: (last < days_after(today, AWAY_MAX_DAYS)).then(|| span.address(last, &filter)),
        first,
        may_organise: crate::planner::is_team(&here),
        filter: filter.clone(),
    })?;
    if asked.vanaf.is_empty() && asked.maand.is_empty() {
        // What most people look at may lie on the shelf.
        let own = HeaderValue::from_str(&address).expect("an address of our own words");
        response.headers_mut().insert(header::CONTENT_LOCATION, own);
    }
    Ok(response)
}

/// The lines under their days; what began before the first day stands on it. What nobody answers
/// for any more stands below the rest of its day, and in the end nowhere.
fn days(here: &Here, first: civil::Date, mut listed: Vec<Listed>, sure: &Sure) -> Vec<Day> {
    let day_of = |one: &Listed| one.starts_at.to_zoned(here.centre.zone.clone()).date().max(first);
    listed.retain(|one| !sure.is_hidden(&one.slug));
    listed.sort_by_key(|one| (day_of(one), sure.is_sunken(&one.slug)));
    let mut days: Vec<(civil::Date, Day)> = Vec::new();
    for one in listed {
        let day = day_of(&one);
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
pub fn day_says(here: &Here, day: civil::Date) -> String {
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
        // Not everybody tells when it ends.
        to: if one.starts_at == one.ends_at {
            String::new()
        } else {
            words.until(time(one.ends_at))
        },
        place: words.place_says(&place.join(", "), one.is_tentative),
        is_from_home: one.setting != Setting::There,
        seats: seats_say(&words, &one),
        cost: one.cost,
        is_off: one.going == Going::Off,
        languages: one.languages,
        level: one.level,
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
