//! An activity as somebody else wrote it down, in the shape in which it comes on our calendar.
use crate::activity::{ABOUT_MAX_CHARS, BRIEF_MAX_CHARS, SPOT_MAX_CHARS, TITLE_MAX_CHARS};
use crate::gathered::text;
use kernel::jiff::ToSpan;
use kernel::jiff::civil::{Date, Time};
use series::{Rule, Series, When};
use std::collections::{BTreeMap, BTreeSet};

/// Nobody looks further ahead in our list.
const AHEAD_DAYS: i32 = 366;
/// Of one activity at a time. What comes every day for a year comes in as the year goes by.
pub const DATES_MAX: usize = 100;
/// Of the name that something has over there.
const UID_MAX_CHARS: usize = 300;
/// Of what there is to tell: more is on the site itself.
const TOLD_MAX_CHARS: usize = 1000;

/// What was found.
#[derive(Clone, Debug, PartialEq, Eq, serde::Serialize, serde::Deserialize)]
pub struct Found {
    /// Its name over there, which stays when everything else changes.
    pub uid: String,
    pub title: String,
    pub brief: String,
    pub about: String,
    pub spot: String,
    /// None: nothing was said about it, which is not the same as free.
    pub cost: Option<String>,
    /// When, as the crate `series` writes it.
    pub series: String,
    /// The days on which it does not happen after all, as `2026-11-26`.
    pub off: Vec<String>,
}

/// The coming dates of something, by the day that is their name.
pub type Days = BTreeMap<Date, When>;

/// The days for which something can be put on the calendar.
pub fn window(today: Date) -> (Date, Date) {
    (today, today.saturating_add(AHEAD_DAYS.days()))
}

impl Found {
    /// Tidies what was read. `None` without a title or a coming date.
    pub fn new(uid: &str, title: &str, told: &str, spot: &str, days: &Days) -> Option<Self> {
        let title = text::line(&text::without_tags(title), TITLE_MAX_CHARS);
        let series = series_of(days)?;
        if title.is_empty() {
            return None;
        }
        let told = text::without_tags(told);
        let told = told.lines().map(str::trim_end).collect::<Vec<_>>().join("\n");
        let told = text::cut(told.trim(), TOLD_MAX_CHARS.min(ABOUT_MAX_CHARS));
        let brief = text::line(told.lines().next().unwrap_or_default(), BRIEF_MAX_CHARS);
        let is_whole = text::line(&told, usize::MAX - 1) == brief;
        Some(Self {
            uid: text::cut(uid, UID_MAX_CHARS),
            title,
            brief,
            about: if is_whole { String::new() } else { told },
            spot: text::line(&text::without_tags(spot), SPOT_MAX_CHARS),
            cost: None,
            series: series.to_string(),
            off: Vec::new(),
        })
    }

    /// When it happens; nothing when what was kept of it cannot be read.
    pub fn when(&self) -> Option<Series> {
        self.series.parse().ok()
    }

    /// The coming dates.
    pub fn dates(&self, today: Date) -> Vec<series::Occurrence> {
        let (from, to) = window(today);
        self.when().map(|series| series.dates(from, to, DATES_MAX)).unwrap_or_default()
    }

    /// The same, as it follows what was known of it: something that happens once and moves to
    /// another day keeps the name of its date, and with it the people who signed up.
    pub fn following(self, former: &Self, today: Date) -> Self {
        let (Some(was), Some(is)) = (former.when(), self.when()) else { return self };
        let name = was.first().start.date();
        let is_once = |series: &Series| series.rule() == Rule::Once && series.extra().is_empty();
        let has_moved = name != is.first().start.date();
        if !is_once(&was) || !is_once(&is) || !has_moved || name < today {
            return self;
        }
        let when = is.dates(today, window(today).1, 1).first().map(|date| date.when);
        let moved = when.and_then(|when| series_of(&Days::from([(name, when)])));
        moved.map(|moved| Self { series: moved.to_string(), ..self.clone() }).unwrap_or(self)
    }

    /// The names of all its dates.
    pub fn names(&self) -> BTreeSet<String> {
        let Some(series) = self.when() else { return BTreeSet::new() };
        let first = series.first().start.date();
        series.extra().iter().chain([&first]).map(Date::to_string).collect()
    }
}

/// Dates as a series that happens once, and on some other days too. What does not fit any more is
/// left for later.
fn series_of(days: &Days) -> Option<Series> {
    let (first, when) = days.first_key_value()?;
    let usual = |day: &Date, time: Time, minutes| When { start: day.to_datetime(time), minutes };
    let (time, minutes) = (when.start.time(), when.minutes);
    let mut series = Series::new(usual(first, time, minutes), Rule::Once, None).ok()?;
    for (day, when) in days.iter().take(DATES_MAX) {
        let is_added = series.add(*day).is_ok();
        if !is_added || (*when != usual(day, time, minutes) && series.change(*day, *when).is_err())
        {
            break;
        }
    }
    Some(series)
}
