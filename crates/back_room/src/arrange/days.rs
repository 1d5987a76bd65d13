//! Days that are different: shut, or open at other hours, for a day or a whole holiday.
use super::week::span;
use super::{Reply, again, keep};
use crate::part::Part;
use crate::queries::centre;
use crate::typed::{day, is_longer, one_line};
use crate::words::Words;
use kernel::hours::{Minute, Spans, spans_to_text};
use kernel::jiff::ToSpan;
use kernel::jiff::civil::Date;
use kernel::{Coordinator, Deed, Here, Problems};

pub const PATH: &str = "/achterkamer/inrichten/dag";
pub const GONE_PATH: &str = "/achterkamer/inrichten/dag-weg";
/// As much as a line on the door.
pub const WHY_MAX_CHARS: usize = 60;
/// Longer than any summer holiday; who is shut for longer changes the week.
const DAYS_MAX: usize = 62;
/// How far ahead one can know.
const AHEAD_YEARS: i64 = 2;

#[derive(Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct DaysForm {
    pub dag: String,
    /// The last day; empty for a single day.
    pub laatste: String,
    pub dagvan: String,
    pub dagtot: String,
    pub waarom: String,
}

/// Days in a row that differ in the same way.
pub struct Different {
    pub first: Date,
    pub last: Date,
    pub spans: Spans,
    pub why: String,
}

impl DaysForm {
    fn check(&self, today: Date, words: &Words<'_>) -> Result<Different, Problems> {
        let mut problems = Problems::default();
        let first = day(&self.dag).filter(|day| today <= *day && *day <= latest(today));
        if first.is_none() {
            problems.add("dag", words.day_wrong());
        }
        let first = first.unwrap_or(today);
        let last = if self.laatste.trim().is_empty() { Some(first) } else { day(&self.laatste) };
        let is_range = |last: &Date| first <= *last && n_days(first, *last) <= DAYS_MAX;
        let last = last.filter(is_range).unwrap_or_else(|| {
            problems.add("laatste", words.last_day_wrong(DAYS_MAX));
            first
        });
        let span = span(&self.dagvan, &self.dagtot, words).unwrap_or_else(|says| {
            problems.add("dagvan", says);
            None
        });
        let why = one_line(&self.waarom);
        if is_longer(&why, WHY_MAX_CHARS) {
            problems.add("waarom", words.too_long(WHY_MAX_CHARS));
        }
        let spans = Spans::new(span.into_iter().collect()).expect("one span overlaps nothing");
        problems.or(Different { first, last, spans, why })
    }
}

fn latest(today: Date) -> Date {
    today.saturating_add(AHEAD_YEARS.years())
}

fn n_days(first: Date, last: Date) -> usize {
    first.series(1.day()).take_while(|day| *day <= last).take(DAYS_MAX + 1).count()
}

pub async fn save(mut deed: Deed<Coordinator, DaysForm>) -> Reply {
    let today = deed.here.local_now().date();
    match deed.form.check(today, &Words(&deed.here.voice)) {
        Ok(different) => {
            let spans = spans_to_text(&different.spans);
            let days = different.first.series(1.day()).take_while(|day| *day <= different.last);
            for day in days {
                centre::keep_day(&mut deed.tx, &day.to_string(), &spans, &different.why).await?;
            }
            keep(deed, Part::Days).await
        }
        Err(problems) => again(deed, problems, |typed, form| typed.days = form).await,
    }
}

#[derive(serde::Deserialize)]
pub struct DaysGone {
    dag: String,
    laatste: String,
}

/// Then the ordinary week counts again.
pub async fn remove(mut deed: Deed<Coordinator, DaysGone>) -> Reply {
    centre::forget_days(&mut deed.tx, &deed.form.dag, &deed.form.laatste).await?;
    keep(deed, Part::Days).await
}

/// A line of the list: days in a row that differ in the same way.
pub struct DaysLine {
    pub first: Date,
    pub last: Date,
    pub says: String,
    /// "dicht", or the times.
    pub times: String,
    pub why: String,
}

/// What is different from today on.
pub fn coming(here: &Here) -> Vec<DaysLine> {
    let today = here.local_now().date();
    let mut rows: Vec<Different> = Vec::new();
    for (day, exception) in here.centre.hours.exceptions.range(today..) {
        let why = exception.why.clone().unwrap_or_default();
        match rows.last_mut() {
            Some(row)
                if row.last.saturating_add(1.day()) == *day
                    && row.spans == exception.spans
                    && row.why == why =>
            {
                row.last = *day;
            }
            _ => {
                let spans = exception.spans.clone();
                rows.push(Different { first: *day, last: *day, spans, why });
            }
        }
    }
    rows.into_iter().map(|row| line(here, row)).collect()
}

fn line(here: &Here, row: Different) -> DaysLine {
    let Different { first, last, spans, why } = row;
    let says = if first == last {
        said(here, first)
    } else {
        here.words().days_from_to(said(here, first), said(here, last))
    };
    let span = |span: &kernel::hours::Span| {
        here.words().hours_from_to(here.voice.minute(span.from()), here.voice.minute(span.to()))
    };
    let times: Vec<String> = spans.iter().map(span).collect();
    let times = if times.is_empty() { here.words().closed().to_owned() } else { times.join(", ") };
    DaysLine { first, last, says, times, why }
}

/// "donderdag 24 december 2026"
pub fn said(here: &Here, day: Date) -> String {
    let zone = &here.centre.zone;
    let noon = Minute::new(12 * 60).expect("noon is a time");
    here.voice.date_with_year(zone, noon.on(day, zone))
}
