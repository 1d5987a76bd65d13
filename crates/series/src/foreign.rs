//! Series that come in from other calendars (RFC 5545), written by anybody or by a machine.
//!
//! What is stored is their own text: the lines DTSTART, RRULE, RDATE and EXDATE, unfolded. It is
//! expanded when it is read, for some time ahead and with a limit on everything.
//! An occurrence that its calendar moved is an EXDATE here and an event of its own elsewhere.
use crate::instant;
use ical::recur::expand::IcalRecurExpand;
use ical::recur::{IcalRecurDateTime, IcalRecurFreq, IcalRecurRule};
use jiff::ToSpan;
use jiff::civil::{Date, DateTime, Time};
use jiff::tz::TimeZone;
use std::collections::BTreeSet;

/// How far ahead is looked: nobody plans further, and feeds are read again.
pub const YEARS_MAX: i64 = 2;
/// Of one series in one answer: more than one a day for a year.
pub const DATES_MAX: usize = 500;
/// A rule and a year of dates that are left out, with their zones.
const TEXT_MAX_BYTES: usize = 20_000;
/// Longer than any rule that people make; the time for each day grows with it.
const RULE_MAX_BYTES: usize = 300;
/// One is what the standard advises; some write one for each weekday.
const RULES_MAX: usize = 7;
/// A tour each half hour of a long day.
const TIMES_A_DAY_MAX: usize = 24;
/// Expansion begins at the first date, and each date is a step: one a day since 1900 can be read.
const STEPS_MAX: usize = 50_000;
const FIRST_YEAR: i16 = 1900;

/// A series of another calendar.
#[derive(Clone, Debug)]
pub struct Foreign {
    /// On its own clock, as are all its times.
    start: DateTime,
    clock: TimeZone,
    /// The clock on our wall.
    here: TimeZone,
    rules: Vec<IcalRecurRule>,
    extra: Vec<DateTime>,
    skipped: BTreeSet<DateTime>,
    /// Left out whatever the time.
    skipped_days: BTreeSet<Date>,
}

/// What was found, on the clock on our wall and in order.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Found {
    pub dates: Vec<DateTime>,
    /// There are more than [`DATES_MAX`] in this time.
    pub has_more: bool,
}

/// Why a series from elsewhere stays outside.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refused {
    #[error("not lines of iCalendar that say when something happens")]
    Unreadable,
    #[error("a time zone that is not known here")]
    UnknownZone,
    #[error("longer than a series can be")]
    TooLarge,
    #[error("more often than {TIMES_A_DAY_MAX} times a day, or by the hour, minute or second")]
    TooOften,
    #[error("more than {STEPS_MAX} dates from its first date on")]
    TooManySteps,
}

/// A day or a time, as it stands in a line.
enum Told {
    Day(Date),
    Time(DateTime),
}

/// A line such as `EXDATE;TZID=Europe/Brussels:20260403T190000`.
struct Line<'a> {
    name: String,
    /// None on a time that goes by whichever clock hangs there.
    clock: Option<TimeZone>,
    value: &'a str,
}

impl Foreign {
    /// Reads the lines. `here` is the clock on our wall; `zone_called` finds a zone by the name that
    /// the other calendar gave it.
    pub fn read(
        text: &str,
        here: &TimeZone,
        zone_called: impl Fn(&str) -> Option<TimeZone>,
    ) -> Result<Self, Refused> {
        if text.len() > TEXT_MAX_BYTES {
            return Err(Refused::TooLarge);
        }
        let lines = text.lines().filter(|line| !line.trim().is_empty());
        let lines: Vec<Line<'_>> =
            lines.map(|line| Line::read(line, &zone_called)).collect::<Result<_, _>>()?;
        let start = lines.iter().find(|line| line.name == "DTSTART").ok_or(Refused::Unreadable)?;
        let mut foreign = Self::beginning(start, here)?;
        for line in &lines {
            foreign.hear(line)?;
        }
        Ok(foreign)
    }

    /// When a line such as `DTEND;TZID=Europe/Brussels:20260403T190000` says something happens, on
    /// the clock on our wall; for a whole day when it begins, and that it is one.
    ///
    /// # Errors
    /// As [`Foreign::read`].
    pub fn moment(
        line: &str,
        here: &TimeZone,
        zone_called: impl Fn(&str) -> Option<TimeZone>,
    ) -> Result<(DateTime, bool), Refused> {
        let line = Line::read(line, &zone_called)?;
        let Self { start, clock, .. } = Self::beginning(&line, here)?;
        let is_day = matches!(told(line.value)?, (Told::Day(_), _));
        Ok((instant(start, &clock).to_zoned(here.clone()).datetime(), is_day))
    }

    fn beginning(line: &Line<'_>, here: &TimeZone) -> Result<Self, Refused> {
        let (start, clock) = match told(line.value)? {
            // A whole day is the same day everywhere.
            (Told::Day(day), _) => (day.to_datetime(Time::midnight()), here.clone()),
            (Told::Time(time), true) => (time, TimeZone::UTC),
            (Told::Time(time), false) => (time, line.clock.as_ref().unwrap_or(here).clone()),
        };
        if start.year() < FIRST_YEAR {
            return Err(Refused::Unreadable);
        }
        Ok(Self {
            start,
            clock,
            here: here.clone(),
            rules: Vec::new(),
            extra: Vec::new(),
            skipped: BTreeSet::new(),
            skipped_days: BTreeSet::new(),
        })
    }

    fn hear(&mut self, line: &Line<'_>) -> Result<(), Refused> {
        match line.name.as_str() {
            "DTSTART" => {}
            "RRULE" => self.rules.push(self.rule(line.value)?),
            "RDATE" => {
                for value in line.value.split(',') {
                    // A period begins with its start.
                    let start = value.split('/').next().unwrap_or(value);
                    self.extra.push(match self.on_its_clock(start, line.clock.as_ref())? {
                        Told::Day(day) => day.to_datetime(self.start.time()),
                        Told::Time(time) => time,
                    });
                }
            }
            "EXDATE" => {
                for value in line.value.split(',') {
                    match self.on_its_clock(value, line.clock.as_ref())? {
                        Told::Day(day) => self.skipped_days.insert(day),
                        Told::Time(time) => self.skipped.insert(time),
                    };
                }
            }
            // EXRULE too: it would take dates away, and is out of use since 2009.
            _ => return Err(Refused::Unreadable),
        }
        Ok(())
    }

    fn rule(&self, text: &str) -> Result<IcalRecurRule, Refused> {
        if text.len() > RULE_MAX_BYTES || self.rules.len() == RULES_MAX {
            return Err(Refused::TooLarge);
        }
        let mut rule = IcalRecurRule::parse(text).map_err(|_| Refused::Unreadable)?;
        let often = [IcalRecurFreq::Hourly, IcalRecurFreq::Minutely, IcalRecurFreq::Secondly];
        let times = [&rule.by_hour, &rule.by_minute, &rule.by_second];
        let n_times: usize = times.iter().map(|times| times.len().max(1)).product();
        if often.contains(&rule.freq) || n_times > TIMES_A_DAY_MAX {
            return Err(Refused::TooOften);
        }
        if rule.scale.as_ref().is_some_and(|scale| scale != "GREGORIAN") {
            return Err(Refused::Unreadable);
        }
        // The library takes the end for a time on the rule's clock; it is mostly told in UTC.
        let parts = text.split(';').filter_map(|part| part.split_once('='));
        let mut ends = parts.filter(|(name, _)| name.trim().eq_ignore_ascii_case("UNTIL"));
        if let Some((_, end)) = ends.next_back() {
            rule.until = Some(ical_time(match self.on_its_clock(end.trim(), None)? {
                Told::Day(day) => day.at(23, 59, 59, 0),
                Told::Time(time) => time,
            }));
        }
        Ok(rule)
    }

    /// On the clock of this series.
    fn on_its_clock(&self, value: &str, clock: Option<&TimeZone>) -> Result<Told, Refused> {
        let on_another = |time, clock| instant(time, clock).to_zoned(self.clock.clone()).datetime();
        Ok(match (told(value)?, clock) {
            ((Told::Time(time), true), _) => Told::Time(on_another(time, &TimeZone::UTC)),
            ((Told::Time(time), false), Some(clock)) => Told::Time(on_another(time, clock)),
            ((told, _), _) => told,
        })
    }

    /// What happens from one day to another, at most [`YEARS_MAX`] later. The first date of the
    /// series always counts. A time in the missing hour moves on as in our own series.
    pub fn dates(&self, from: Date, to: Date) -> Result<Found, Refused> {
        let to = to.min(from.saturating_add(YEARS_MAX.years()));
        // Another clock may be a day before ours, or behind.
        let begin = from.saturating_sub(1.day()).at(0, 0, 0, 0);
        let end = to.saturating_add(1.day()).at(23, 59, 59, 0);
        let mut times: BTreeSet<DateTime> = self.extra.iter().copied().collect();
        times.insert(self.start);
        let mut steps = 0;
        for rule in &self.rules {
            // Also ends a search for what never comes, as the 30th of February.
            let until = ical_time(end);
            let until = Some(rule.until.map_or(until, |end| end.min(until)));
            let rule = IcalRecurRule { until, ..rule.clone() };
            for time in IcalRecurExpand::new(rule, ical_time(self.start)) {
                steps += 1;
                if steps > STEPS_MAX {
                    return Err(Refused::TooManySteps);
                }
                times.insert(our_time(time)?);
            }
        }
        let near = times.range(begin..=end.max(begin));
        let kept = near.filter(|time| {
            !self.skipped.contains(time) && !self.skipped_days.contains(&time.date())
        });
        let here = kept.map(|time| instant(*time, &self.clock).to_zoned(self.here.clone()));
        let here = here
            .map(|time| time.datetime())
            .filter(|time| from <= time.date() && time.date() <= to);
        let mut dates: Vec<DateTime> = here.collect::<BTreeSet<_>>().into_iter().collect();
        let has_more = dates.len() > DATES_MAX;
        dates.truncate(DATES_MAX);
        Ok(Found { dates, has_more })
    }
}

impl<'a> Line<'a> {
    fn read(
        line: &'a str,
        zone_called: impl Fn(&str) -> Option<TimeZone>,
    ) -> Result<Self, Refused> {
        let (head, value) = line.split_once(outside_quotes(':')).ok_or(Refused::Unreadable)?;
        let mut parameters = head.split(outside_quotes(';'));
        let name = parameters.next().unwrap_or(head).trim().to_ascii_uppercase();
        let mut zones = parameters
            .filter_map(|parameter| parameter.split_once('='))
            .filter(|(name, _)| name.eq_ignore_ascii_case("TZID"));
        let clock = match zones.next() {
            Some((_, zone)) => {
                Some(zone_called(zone.trim_matches('"')).ok_or(Refused::UnknownZone)?)
            }
            None => None,
        };
        Ok(Self { name, clock, value: value.trim() })
    }
}

/// Finds a sign where it divides a line. Zones have names as `"(UTC+01:00) Amsterdam, Bern"`.
fn outside_quotes(sign: char) -> impl FnMut(char) -> bool {
    let mut is_quoted = false;
    move |next| {
        is_quoted ^= next == '"';
        next == sign && !is_quoted
    }
}

/// What a value says, and whether it says it in UTC.
fn told(value: &str) -> Result<(Told, bool), Refused> {
    let time = IcalRecurDateTime::parse(value).map_err(|_| Refused::Unreadable)?;
    let time = our_time(time)?;
    let is_day = value.len() == "20260403".len();
    let told = if is_day { Told::Day(time.date()) } else { Told::Time(time) };
    Ok((told, value.ends_with(['Z', 'z'])))
}

/// The sixtieth second, which leap seconds are, is the one before.
fn our_time(time: IcalRecurDateTime) -> Result<DateTime, Refused> {
    let small = |number: u8| number as i8;
    let year = i16::try_from(time.year).map_err(|_| Refused::Unreadable)?;
    let (month, day) = (small(time.month), small(time.day));
    let (hour, minute, second) = (small(time.hour), small(time.minute), small(time.second.min(59)));
    DateTime::new(year, month, day, hour, minute, second, 0).map_err(|_| Refused::Unreadable)
}

fn ical_time(time: DateTime) -> IcalRecurDateTime {
    let small = |number: i8| number.unsigned_abs();
    IcalRecurDateTime {
        year: i32::from(time.year()),
        month: small(time.month()),
        day: small(time.day()),
        hour: small(time.hour()),
        minute: small(time.minute()),
        second: small(time.second()),
    }
}
