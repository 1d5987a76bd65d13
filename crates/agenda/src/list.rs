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
use crate::words::Words;
use askama::Template;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use kernel::jiff::civil;
use kernel::spoken::Languages;
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

impl Day {
    fn new(here: &Here, day: civil::Date, listed: &[Listed]) -> Self {
        let lines = listed.iter().map(|one| line(here, one)).collect();
        Self { says: day_says(here, day), lines }
    }
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
#[derive(Clone, Copy, PartialEq, Eq)]
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

    /// The days of whoever asks for none.
    fn usual(here: &Here) -> Self {
        Self { first: here.local_now().date(), n_days: AHEAD, is_month: false }
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
    /// The list as most people open it: from today on, of everything.
    usual: Memo<(), Listing>,
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

    /// What stands on a page that begins on this day.
    async fn listing(
        &self,
        tx: &mut Tx,
        here: &Here,
        span: Span,
        filter: &Filter,
    ) -> Result<Arc<Listing>> {
        let is_usual = span == Span::usual(here) && *filter == Filter::default();
        let find = async |tx: &mut Tx, (): &()| listing(tx, here, span, filter).await;
        if is_usual {
            self.usual.find(tx, (), find).await
        } else {
            find(tx, &()).await.map(Arc::new)
        }
    }
}

/// What stands on a page day by day, and how far it goes.
struct Listing {
    days: Vec<(civil::Date, Vec<Listed>)>,
    span: Span,
}

impl Listing {
    fn listed(&self) -> impl Iterator<Item = &Listed> {
        self.days.iter().flat_map(|(_, listed)| listed)
    }
}

/// Whole days, as many as go on a page; the first of them whatever it holds.
async fn listing(tx: &mut Tx, here: &Here, span: Span, filter: &Filter) -> Result<Listing> {
    let wanted = filter.wanted();
    let is_today = span.first == here.local_now().date();
    let from = if is_today { here.now } else { start_of(here, span.first)? };
    let until = start_of(here, span.end())?;
    let mut listed = dates::listed(tx, from, until, &wanted, dates::ON_A_PAGE + 1).await?;
    let sure = Sure::now(tx).await?;
    if i64::try_from(listed.len()).is_ok_and(|n| n <= dates::ON_A_PAGE) {
        return Ok(Listing { days: by_day(here, span, listed, &sure), span });
    }
    let mut cut = listed.last().map_or(span.first, |one| day_of(here, span, one));
    if listed.first().is_none_or(|one| day_of(here, span, one) == cut) {
        cut = days_after(cut, 1);
        listed = dates::listed(tx, from, start_of(here, cut)?, &wanted, dates::IN_A_DAY).await?;
    }
    let mut days = by_day(here, span, listed, &sure);
    days.retain(|(day, _)| *day < cut);
    Ok(Listing { days, span: span.until(cut) })
}

/// What began before the first day stands on it.
fn day_of(here: &Here, span: Span, one: &Listed) -> civil::Date {
    one.starts_at.to_zoned(here.centre.zone.clone()).date().max(span.first)
}

/// Dates in order of time, under their days. What nobody answers for any more stands below the
/// rest of its day, and in the end nowhere.
fn by_day(
    here: &Here,
    span: Span,
    listed: Vec<Listed>,
    sure: &Sure,
) -> Vec<(civil::Date, Vec<Listed>)> {
    let mut days: Vec<(civil::Date, Vec<Listed>)> = Vec::new();
    for one in listed.into_iter().filter(|one| !sure.is_hidden(&one.slug)) {
        let day = day_of(here, span, &one);
        match days.last_mut() {
            Some((last, listed)) if *last == day => listed.push(one),
            _ => days.push((day, vec![one])),
        }
    }
    for (_, listed) in &mut days {
        listed.sort_by_cached_key(|one| sure.is_sunken(&one.slug));
    }
    days
}

pub async fn show(remembered: Arc<Remembered>, visit: Visit<Anyone, Asked>) -> Result<Response> {
    let Visit { here, asked, mut tx, .. } = visit;
    must_be_on(&here)?;
    let words = Words(&here.voice);
    let filter = Filter::of(&mut tx, &here, &asked.filter).await?;
    let today = here.local_now().date();
    let span = Span::of(&asked, &filter, today);
    let listing = remembered.listing(&mut tx, &here, span, &filter).await?;
    let span = listing.span;
    let (first, last) = (span.first, span.end());
    let address = filter.address(crate::PATH);
    let organisers = remembered.organisers(&mut tx, &here).await?;
    let mut response = page(&AgendaPage {
        words,
        here: &here,
        chips: Chips::new(words, &filter, listing.listed(), &organisers),
        days: listing.days.iter().map(|(day, listed)| Day::new(&here, *day, listed)).collect(),
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

pub fn line(here: &Here, one: &Listed) -> Line {
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
        seats: seats_say(&words, one),
        cost: one.cost.clone(),
        is_off: one.going == Going::Off,
        languages: one.languages,
        level: one.level,
        title: one.title.clone(),
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
