//! When something happens, again and again (R-Rosa-28, R-Vitale-8).
//!
//! A series is a rule for the calendar and a time on the clock on the wall, with its exceptions.
//! It knows no zone: whoever wants an instant says where the wall stands. So coffee at ten stays at
//! ten when the clocks change.
//!
//! There is at most one occurrence a day, and its name is the day that the rule gave it. The name
//! stays when the occurrence is moved, and so do the people who signed up for it.
pub mod foreign;
mod rule;
#[cfg(test)]
mod tests;
mod text;

pub use rule::{EVERY_MAX, Nth, Rule, Shape, Weekdays};

use jiff::civil::{Date, DateTime, Time, date};
use jiff::tz::TimeZone;
use jiff::{Timestamp, ToSpan};
use std::collections::{BTreeMap, BTreeSet};

/// The days that a series can reach. An end that nobody set lies there, so that every walk ends.
const REACH: std::ops::RangeInclusive<Date> = date(2000, 1, 1)..=date(2199, 12, 31);
/// The longest that one occurrence lasts: two weeks, as a summer camp.
pub const MINUTES_MAX: u16 = 14 * 24 * 60;
/// Days added, skipped and moved in one series: one for each day of a year. More is another rule.
pub const EXCEPTIONS_MAX: usize = 366;

/// Something that happens once or again and again.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Series {
    first: Date,
    start: Time,
    minutes: u16,
    rule: Rule,
    until: Option<Date>,
    extra: BTreeSet<Date>,
    skipped: BTreeSet<Date>,
    moved: BTreeMap<Date, When>,
}

/// A day and a time on the clock on the wall, and how long by that clock; 0 if no end was told.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct When {
    pub start: DateTime,
    pub minutes: u16,
}

/// One time that it happens.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Occurrence {
    /// Its name within the series: the day that the rule gave it, also after it was moved.
    pub day: Date,
    /// Where it was moved to, or the usual time of that day.
    pub when: When,
}

/// Why this cannot be a series.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Problem {
    #[error("every {EVERY_MAX} weeks or months at most, and every one at least")]
    Every,
    #[error("no month has this day")]
    NoSuchDay,
    #[error("a day before 2000 or after 2199")]
    OutOfReach,
    #[error("longer than {MINUTES_MAX} minutes")]
    TooLong,
    #[error("ends before it begins")]
    NeverHappens,
    #[error("does not happen on that day")]
    NotThatDay,
    #[error("more than {EXCEPTIONS_MAX} exceptions")]
    TooManyExceptions,
    #[error("a stored form that cannot be read")]
    Unreadable,
}

impl Series {
    /// Begins on the first day from that of `first` on that fits the rule, and ends on the last one
    /// that is not after `until`. Seconds are dropped.
    pub fn new(first: When, rule: Rule, until: Option<Date>) -> Result<Self, Problem> {
        rule.check()?;
        let When { start, minutes } = first.checked()?;
        let last = until.unwrap_or(*REACH.end());
        if !REACH.contains(&last) {
            return Err(Problem::OutOfReach);
        }
        let day = rule.days(start.date(), start.date(), last).next();
        Ok(Self {
            first: day.ok_or(Problem::NeverHappens)?,
            start: start.time(),
            minutes,
            rule,
            until,
            extra: BTreeSet::new(),
            skipped: BTreeSet::new(),
            moved: BTreeMap::new(),
        })
    }

    /// The first day that the rule gives, with the usual time.
    pub fn first(&self) -> When {
        self.usual(self.first)
    }

    pub fn rule(&self) -> Rule {
        self.rule
    }

    /// The last day that the rule may give.
    pub fn until(&self) -> Option<Date> {
        self.until
    }

    /// Days that the rule does not give.
    pub fn extra(&self) -> &BTreeSet<Date> {
        &self.extra
    }

    /// Days on which it does not happen after all, so that a page can say so.
    pub fn skipped(&self) -> &BTreeSet<Date> {
        &self.skipped
    }

    /// Occurrences that have another time, by name.
    pub fn moved(&self) -> &BTreeMap<Date, When> {
        &self.moved
    }

    /// Also on this day; what was skipped comes back.
    pub fn add(&mut self, day: Date) -> Result<(), Problem> {
        if !REACH.contains(&day) {
            return Err(Problem::OutOfReach);
        }
        if !self.has(day) {
            self.room_for_one_more()?;
            self.extra.insert(day);
        }
        self.skipped.remove(&day);
        Ok(())
    }

    /// Not on this day.
    pub fn skip(&mut self, day: Date) -> Result<(), Problem> {
        self.may_except(day, self.skipped.contains(&day))?;
        self.skipped.insert(day);
        Ok(())
    }

    /// One occurrence at another time, perhaps on another day. The usual time takes that back.
    pub fn change(&mut self, day: Date, to: When) -> Result<(), Problem> {
        let to = to.checked()?;
        self.may_except(day, self.moved.contains_key(&day))?;
        if to == self.usual(day) {
            self.moved.remove(&day);
        } else {
            self.moved.insert(day, to);
        }
        Ok(())
    }

    /// Ends the series: neither this day nor a later one happens.
    pub fn end_before(&mut self, day: Date) -> Result<(), Problem> {
        let last = day.yesterday().map_err(|_| Problem::OutOfReach)?;
        if last < self.first {
            return Err(Problem::NeverHappens);
        }
        self.until = Some(self.until.map_or(last, |until| until.min(last)));
        self.extra.retain(|extra| *extra < day);
        self.skipped.retain(|skipped| *skipped < day);
        self.moved.retain(|moved, _| *moved < day);
        Ok(())
    }

    /// What starts from one day to another, in order, at most `max` occurrences. The walk begins at
    /// `from` and not at the first day, and it ends with the reach of a series.
    pub fn dates(&self, from: Date, to: Date, max: usize) -> Vec<Occurrence> {
        let by_rule = self.rule.days(self.first, from, to.min(self.last()));
        let usual = by_rule.filter(|day| !self.moved.contains_key(day));
        let mut found: Vec<_> = usual.filter_map(|day| self.occurrence(day)).take(max).collect();
        let by_hand: BTreeSet<Date> = self.extra.iter().chain(self.moved.keys()).copied().collect();
        let by_hand = by_hand.into_iter().filter_map(|day| self.occurrence(day));
        found.extend(by_hand.filter(|found| (from..=to).contains(&found.when.start.date())));
        found.sort_unstable_by_key(|found| (found.when.start, found.day));
        found.truncate(max);
        found
    }

    /// The occurrence of this name, unless it is skipped or there never was one.
    pub fn occurrence(&self, day: Date) -> Option<Occurrence> {
        if self.skipped.contains(&day) || !self.has(day) {
            return None;
        }
        let when = self.moved.get(&day).copied().unwrap_or_else(|| self.usual(day));
        Some(Occurrence { day, when })
    }

    /// Whether an occurrence has this name, be it skipped or not.
    fn has(&self, day: Date) -> bool {
        let mut by_rule = self.rule.days(self.first, day, day.min(self.last()));
        self.extra.contains(&day) || by_rule.next().is_some()
    }

    fn last(&self) -> Date {
        self.until.unwrap_or(*REACH.end())
    }

    fn usual(&self, day: Date) -> When {
        When { start: day.to_datetime(self.start), minutes: self.minutes }
    }

    fn may_except(&self, day: Date, is_exception: bool) -> Result<(), Problem> {
        if !self.has(day) {
            return Err(Problem::NotThatDay);
        }
        if is_exception { Ok(()) } else { self.room_for_one_more() }
    }

    fn room_for_one_more(&self) -> Result<(), Problem> {
        let n_exceptions = self.extra.len() + self.skipped.len() + self.moved.len();
        if n_exceptions < EXCEPTIONS_MAX { Ok(()) } else { Err(Problem::TooManyExceptions) }
    }
}

impl When {
    /// A night from ten to two ends at two, also when it lasts an hour more or less.
    pub fn end(&self) -> DateTime {
        self.start.saturating_add(i64::from(self.minutes).minutes())
    }

    pub fn starts_at(&self, zone: &TimeZone) -> Timestamp {
        instant(self.start, zone)
    }

    /// Never before the start, also when a start in the missing hour had to move past the end.
    pub fn ends_at(&self, zone: &TimeZone) -> Timestamp {
        instant(self.end(), zone).max(self.starts_at(zone))
    }

    /// Whole minutes within reach.
    fn checked(self) -> Result<Self, Problem> {
        if !REACH.contains(&self.start.date()) {
            return Err(Problem::OutOfReach);
        }
        if self.minutes > MINUTES_MAX {
            return Err(Problem::TooLong);
        }
        let start = self.start.date().at(self.start.hour(), self.start.minute(), 0, 0);
        Ok(Self { start, ..self })
    }
}

/// When the clock on the wall shows this. In spring a time in the missing hour moves on as far as
/// the clock jumps: half past two is half past three. In autumn the first of both hours counts.
/// A year that no instant can have gives the last instant there is, or the first.
pub fn instant(local: DateTime, zone: &TimeZone) -> Timestamp {
    let end_of_time = if local.year() > 0 { Timestamp::MAX } else { Timestamp::MIN };
    zone.to_ambiguous_timestamp(local).compatible().unwrap_or(end_of_time)
}
