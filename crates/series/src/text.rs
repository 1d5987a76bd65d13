//! A series as text: for one column of a table, and as other calendars read it.
//!
//! The stored form is one line of words: its version, the first start with the length in minutes,
//! the rule, and then, in this order, the last day, days added, days skipped and changes. So
//! `1 2026-01-13T10:00/120 w1:TU,TH ..2026-06-30 -2026-02-17 2026-03-03=2026-03-04T11:00/90` is every
//! Tuesday and Thursday from ten to twelve, except on one day, and once a day later.
use crate::{Nth, Problem, Rule, Series, Weekdays, When, instant};
use jiff::civil::{DateTime, Weekday};
use jiff::tz::TimeZone;
use std::fmt::{self, Display, Formatter};
use std::str::FromStr;

const VERSION: &str = "1";
const START: &str = "%Y-%m-%dT%H:%M";

impl Display for Series {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{VERSION} {} {}", self.first(), self.rule)?;
        if let Some(until) = self.until {
            write!(f, " ..{until}")?;
        }
        self.extra.iter().try_for_each(|day| write!(f, " +{day}"))?;
        self.skipped.iter().try_for_each(|day| write!(f, " -{day}"))?;
        self.moved.iter().try_for_each(|(day, to)| write!(f, " {day}={to}"))
    }
}

impl FromStr for Series {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Self, Problem> {
        let mut words = text.split(' ');
        if words.next() != Some(VERSION) {
            return Err(Problem::Unreadable);
        }
        let first: When = parse(words.next().ok_or(Problem::Unreadable)?)?;
        let rule: Rule = parse(words.next().ok_or(Problem::Unreadable)?)?;
        let words: Vec<&str> = words.collect();
        let until = words.iter().find_map(|word| word.strip_prefix("..")).map(parse).transpose()?;
        let mut series = Series::new(first, rule, until)?;
        for word in words.into_iter().filter(|word| !word.starts_with("..")) {
            if let Some(day) = word.strip_prefix('+') {
                series.add(parse(day)?)?;
            } else if let Some(day) = word.strip_prefix('-') {
                series.skip(parse(day)?)?;
            } else {
                let (day, to) = word.split_once('=').ok_or(Problem::Unreadable)?;
                series.change(parse(day)?, parse(to)?)?;
            }
        }
        Ok(series)
    }
}

impl Display for When {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.start.strftime(START), self.minutes)
    }
}

impl FromStr for When {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Self, Problem> {
        let (start, minutes) = text.split_once('/').ok_or(Problem::Unreadable)?;
        let start = DateTime::strptime(START, start).map_err(|_| Problem::Unreadable)?;
        Ok(Self { start, minutes: parse(minutes)? })
    }
}

impl Display for Rule {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Rule::Once => write!(f, "once"),
            Rule::Weekly { every, on } => write!(f, "w{every}:{on}"),
            Rule::MonthlyOn { every, nth, weekday } => {
                write!(f, "m{every}:{}{}", nth.number(), name_of(*weekday))
            }
            Rule::Monthly { every, day } => write!(f, "m{every}:{day}"),
            Rule::Yearly { month, day } => write!(f, "y:{month}-{day}"),
        }
    }
}

impl FromStr for Rule {
    type Err = Problem;

    fn from_str(text: &str) -> Result<Self, Problem> {
        if text == "once" {
            return Ok(Rule::Once);
        }
        let (turn, days) = text.split_once(':').ok_or(Problem::Unreadable)?;
        if turn == "y" {
            let (month, day) = days.split_once('-').ok_or(Problem::Unreadable)?;
            return Ok(Rule::Yearly { month: parse(month)?, day: parse(day)? });
        }
        if let Some(every) = turn.strip_prefix('w') {
            let on: Option<Vec<Weekday>> = days.split(',').map(weekday_called).collect();
            let on = on.and_then(Weekdays::new).ok_or(Problem::Unreadable)?;
            return Ok(Rule::Weekly { every: parse(every)?, on });
        }
        let every = parse(turn.strip_prefix('m').ok_or(Problem::Unreadable)?)?;
        let name = days.trim_start_matches(|sign: char| sign == '-' || sign.is_ascii_digit());
        let number = parse(&days[..days.len() - name.len()])?;
        if name.is_empty() {
            return Ok(Rule::Monthly { every, day: number });
        }
        let nth = Nth::of_number(number).ok_or(Problem::Unreadable)?;
        let weekday = weekday_called(name).ok_or(Problem::Unreadable)?;
        Ok(Rule::MonthlyOn { every, nth, weekday })
    }
}

impl Display for Weekdays {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let names: Vec<&str> = self.iter().map(name_of).collect();
        write!(f, "{}", names.join(","))
    }
}

impl Series {
    /// The rule as other calendars read it (RFC 5545, RRULE), to go with a DTSTART of
    /// [`Series::first`]; none for what has no rule. There the end is an instant, hence the zone.
    pub fn rrule(&self, zone: &TimeZone) -> Option<String> {
        let rule = match self.rule {
            Rule::Once => return None,
            Rule::Weekly { every, on } => format!("FREQ=WEEKLY;INTERVAL={every};BYDAY={on}"),
            Rule::MonthlyOn { every, nth, weekday } => {
                let (nth, weekday) = (nth.number(), name_of(weekday));
                format!("FREQ=MONTHLY;INTERVAL={every};BYDAY={nth}{weekday}")
            }
            Rule::Monthly { every, day } => {
                format!("FREQ=MONTHLY;INTERVAL={every};{}", day_or_the_last(day))
            }
            Rule::Yearly { month: 2, day: 29 } => "FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=-1".to_owned(),
            Rule::Yearly { month, day } => format!("FREQ=YEARLY;BYMONTH={month};BYMONTHDAY={day}"),
        };
        let Some(until) = self.until else { return Some(rule) };
        let end = instant(until.at(23, 59, 59, 0), zone).strftime("%Y%m%dT%H%M%SZ");
        Some(format!("{rule};UNTIL={end}"))
    }
}

/// Other calendars leave out a month that lacks the day. So they hear of all days that it may be,
/// and take the last one that there is.
fn day_or_the_last(day: i8) -> String {
    match day {
        29 => "BYMONTHDAY=28,29;BYSETPOS=-1".to_owned(),
        30 => "BYMONTHDAY=28,29,30;BYSETPOS=-1".to_owned(),
        31 => "BYMONTHDAY=-1".to_owned(),
        _ => format!("BYMONTHDAY={day}"),
    }
}

/// As iCalendar calls it.
fn name_of(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "MO",
        Weekday::Tuesday => "TU",
        Weekday::Wednesday => "WE",
        Weekday::Thursday => "TH",
        Weekday::Friday => "FR",
        Weekday::Saturday => "SA",
        Weekday::Sunday => "SU",
    }
}

fn weekday_called(name: &str) -> Option<Weekday> {
    Weekday::Monday.cycle_forward().take(7).find(|day| name_of(*day) == name)
}

fn parse<T: FromStr>(text: &str) -> Result<T, Problem> {
    text.parse().map_err(|_| Problem::Unreadable)
}
