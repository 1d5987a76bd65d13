//! The hours of an ordinary week, and whether holidays shut the door.
use super::{Reply, again, keep};
use crate::part::Part;
use crate::queries::centre;
use crate::typed::time_or_none;
use crate::words::Words;
use kernel::hours::{Hours, Minute, Span, Spans, holidays, week_to_text};
use kernel::jiff::civil::{Date, Weekday};
use kernel::{Coordinator, Deed, Here, Problems, Voice};

pub const PATH: &str = "/achterkamer/inrichten/uren";
pub const HOLIDAYS_PATH: &str = "/achterkamer/inrichten/feestdagen";

/// The `id` of the first field of each day, Monday first.
const DAYS: [&str; 7] =
    ["maandag", "dinsdag", "woensdag", "donderdag", "vrijdag", "zaterdag", "zondag"];
/// Before and after a pause in the middle of the day.
const SPANS_A_DAY: usize = 2;

/// Fourteen times each: the first spans of Monday to Sunday, and then the second ones.
#[derive(Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct WeekForm {
    van: Vec<String>,
    tot: Vec<String>,
}

/// A row of the table.
pub struct DayRow<'a> {
    pub id: &'static str,
    pub name: String,
    pub from: &'a str,
    pub to: &'a str,
}

impl WeekForm {
    pub fn kept(hours: &Hours) -> Self {
        let span = |n: usize| hours.week.iter().map(move |day| day.get(n));
        let spans: Vec<Option<&Span>> = (0..SPANS_A_DAY).flat_map(span).collect();
        let time = |minute: Option<Minute>| minute.map(|time| time.to_string()).unwrap_or_default();
        Self {
            van: spans.iter().map(|span| time(span.map(|span| span.from()))).collect(),
            tot: spans.iter().map(|span| time(span.map(|span| span.to()))).collect(),
        }
    }

    fn times(&self, n: usize, day: usize) -> (&str, &str) {
        let at = n * DAYS.len() + day;
        (time_at(&self.van, at), time_at(&self.tot, at))
    }

    /// The first or the second spans of the week, as rows.
    pub fn rows(&self, n: usize, voice: &Voice) -> Vec<DayRow<'_>> {
        let days = Weekday::Monday.cycle_forward().zip(DAYS).enumerate();
        days.map(|(at, (day, id))| {
            let (from, to) = self.times(n, at);
            DayRow { id, name: voice.weekday(day), from, to }
        })
        .collect()
    }

    /// Whether some day has a pause.
    pub fn has_pause(&self) -> bool {
        (0..DAYS.len()).any(|day| self.times(1, day) != ("", ""))
    }

    fn check(&self, voice: &Voice) -> Result<[Spans; 7], Problems> {
        let words = Words(voice);
        let mut problems = Problems::default();
        let week = std::array::from_fn(|day| {
            self.day(day, &words).unwrap_or_else(|says| {
                let name = voice.weekday(Weekday::Monday.wrapping_add(day as i64));
                problems.add(DAYS[day], words.on_day(name, says));
                Spans::closed()
            })
        });
        problems.or(week)
    }

    fn day<'v>(&self, day: usize, words: &Words<'v>) -> Result<Spans, &'v str> {
        let mut spans = Vec::new();
        for n in 0..SPANS_A_DAY {
            let (from, to) = self.times(n, day);
            spans.extend(span(from, to, words)?);
        }
        Spans::new(spans).map_err(|_| words.times_overlap())
    }
}

fn time_at(times: &[String], at: usize) -> &str {
    times.get(at).map_or("", String::as_str)
}

/// From and to, both or neither; the error says what to do.
pub fn span<'v>(from: &str, to: &str, words: &Words<'v>) -> Result<Option<Span>, &'v str> {
    let time = |raw: &str| time_or_none(raw).map_err(|()| words.time_wrong());
    match (time(from)?, time(to)?) {
        (None, None) => Ok(None),
        (Some(from), Some(to)) => {
            Span::new(from, to).map(Some).map_err(|_| words.times_backwards())
        }
        _ => Err(words.times_half()),
    }
}

pub async fn save(mut deed: Deed<Coordinator, WeekForm>) -> Reply {
    match deed.form.check(&deed.here.voice) {
        Ok(week) => {
            centre::keep_week(&mut deed.tx, &week_to_text(&week)).await?;
            keep(deed, Part::Week).await
        }
        Err(problems) => again(deed, problems, |typed, form| typed.week = form).await,
    }
}

#[derive(serde::Deserialize)]
pub struct HolidaysForm {
    /// There when the box is ticked.
    #[serde(default)]
    dicht: String,
}

pub async fn save_holidays(mut deed: Deed<Coordinator, HolidaysForm>) -> Reply {
    centre::keep_holidays(&mut deed.tx, !deed.form.dicht.is_empty()).await?;
    keep(deed, Part::Holidays).await
}

/// How many of the coming holidays the page names.
const HOLIDAYS_NAMED: usize = 4;

/// The next public holidays, as days.
pub fn next_holidays(here: &Here) -> Vec<String> {
    let today = here.local_now().date();
    let year = |year: i16| holidays(here.centre.jurisdiction, year);
    let days = [year(today.year()), year(today.year() + 1)].into_iter().flatten();
    let mut days: Vec<Date> = days.map(|(day, _)| day).filter(|day| today <= *day).collect();
    days.dedup();
    let days = days.into_iter().take(HOLIDAYS_NAMED);
    days.map(|day| super::days::said(here, day)).collect()
}
