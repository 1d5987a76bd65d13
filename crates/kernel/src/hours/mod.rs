//! Hours: when a door is open, of the centre itself or of a table, a host or a worker in it.
//!
//! Plain values: the time comes in, a state or a moment comes out, and words are made elsewhere.
mod holidays;
mod span;
mod stored;
#[cfg(test)]
mod tests;

pub use holidays::{Holiday, holiday_on, holidays};
pub use span::{Minute, NotATime, Span, Spans, Unfit};
pub use stored::{NotHours, spans_from_text, spans_to_text, week_from_text, week_to_text};

use jiff::civil::{Date, Weekday};
use jiff::{Timestamp, ToSpan, tz::TimeZone};
use std::collections::BTreeMap;

/// A door that stays shut longer than this has no next opening that one can tell.
const LOOKS_AHEAD_DAYS: usize = 60;

/// The country whose rules a centre follows.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Jurisdiction {
    /// The Netherlands.
    Nl,
    /// Belgium.
    Be,
}

/// When a door is open: an ordinary week, and the days that are different.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Hours {
    /// Monday first.
    pub week: [Spans; 7],
    /// Days that differ; they go before holidays and before the week.
    pub exceptions: BTreeMap<Date, Exception>,
    /// Whether a public holiday shuts the door.
    pub closed_on_holidays: bool,
    /// Whose holidays.
    pub jurisdiction: Jurisdiction,
}

/// One day that is different.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Exception {
    /// None when the door stays shut all day.
    pub spans: Spans,
    /// What the host wrote about it, such as "we paint the hall".
    pub why: Option<String>,
}

/// Whether the door is open now.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum State {
    /// Of a door that never closes, `until` lies some 60 days ahead.
    Open { until: Timestamp },
    /// Without `opens`, nobody knows of an opening in the next 60 days.
    Closed { opens: Option<Timestamp> },
}

/// What hangs on the door itself, for now: "closed today", or one sentence.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct DoorSign {
    pub notice: Option<Notice>,
}

impl DoorSign {
    /// The notice, unless its time is over.
    pub fn at(&self, now: Timestamp) -> Option<&Notice> {
        self.notice.as_ref().filter(|notice| notice.hangs_at(now))
    }
}

/// A notice on the door, which comes down by itself.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Notice {
    pub sentence: Option<String>,
    /// Keeps the door shut, whatever the hours say.
    pub is_closed: bool,
    /// The first moment at which it no longer hangs.
    pub until: Timestamp,
}

impl Notice {
    fn hangs_at(&self, now: Timestamp) -> bool {
        now < self.until
    }
}

/// Neighbouring weekdays with the same hours, as one line of the footer.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weekdays<'a> {
    pub first: Weekday,
    /// The same as `first` when the day stands alone.
    pub last: Weekday,
    pub spans: &'a Spans,
}

impl Hours {
    /// The spans of this day; none when the door stays shut.
    pub fn on(&self, date: Date) -> &[Span] {
        if let Some(exception) = self.exceptions.get(&date) {
            return &exception.spans;
        }
        if self.closed_on_holidays && holiday_on(self.jurisdiction, date).is_some() {
            return &[];
        }
        &self.week[usize::from(date.weekday().to_monday_zero_offset().unsigned_abs())]
    }

    /// Whether the door is open, and until when it stays so.
    ///
    /// Spans that touch are one opening, across midnight too.
    /// After a notice that closes the door, the search for an opening starts at its end.
    pub fn state(&self, zone: &TimeZone, now: Timestamp, notice: Option<&Notice>) -> State {
        if let Some(notice) = notice.filter(|notice| notice.is_closed && notice.hangs_at(now)) {
            return match self.state(zone, notice.until, None) {
                State::Open { .. } => State::Closed { opens: Some(notice.until) },
                closed => closed,
            };
        }
        let mut openings = self.openings(zone, now).skip_while(|opening| opening.until <= now);
        let Some(Opening { opens, mut until }) = openings.next() else {
            return State::Closed { opens: None };
        };
        if now < opens {
            return State::Closed { opens: Some(opens) };
        }
        for next in openings {
            if until < next.opens {
                break;
            }
            until = next.until;
        }
        State::Open { until }
    }

    /// The next moment at which [`state`](Self::state) can give another answer, or a page that
    /// says "today" can be wrong: at the latest the coming midnight.
    pub fn next_change(
        &self,
        zone: &TimeZone,
        now: Timestamp,
        notice: Option<&Notice>,
    ) -> Timestamp {
        let turn = match self.state(zone, now, notice) {
            State::Open { until } => Some(until),
            State::Closed { opens } => opens,
        };
        let comes_down = notice.filter(|notice| notice.hangs_at(now)).map(|notice| notice.until);
        let midnight = Minute::LAST.on(zone.to_datetime(now).date(), zone);
        [turn, comes_down].into_iter().flatten().fold(midnight, Timestamp::min)
    }

    /// The ordinary week in as few lines as possible, from Monday to Sunday.
    pub fn summary(&self) -> Vec<Weekdays<'_>> {
        let mut lines: Vec<Weekdays<'_>> = Vec::new();
        for (day, spans) in Weekday::Monday.cycle_forward().zip(&self.week) {
            match lines.last_mut() {
                Some(line) if line.spans == spans => line.last = day,
                _ => lines.push(Weekdays { first: day, last: day, spans }),
            }
        }
        lines
    }

    /// Every span from today on, in order.
    fn openings(&self, zone: &TimeZone, now: Timestamp) -> impl Iterator<Item = Opening> {
        let days = zone.to_datetime(now).date().series(1.day()).take(LOOKS_AHEAD_DAYS);
        days.flat_map(move |date| {
            self.on(date).iter().map(move |span| Opening {
                opens: span.from().on(date, zone),
                until: span.to().on(date, zone),
            })
        })
        // A span can lie wholly within the hour that summer time skips.
        .filter(|opening| opening.opens < opening.until)
    }
}

/// A span on a certain day.
struct Opening {
    opens: Timestamp,
    until: Timestamp,
}
