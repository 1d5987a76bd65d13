//! What came of reading somebody else's text, and what to say about what did not fit.
use crate::gathered::found::Found;
use crate::words::Words;
use std::collections::{BTreeMap, BTreeSet};
use std::time::{Duration, Instant};

/// Of one source, file or list: more than a town does in a year.
pub const FOUND_MAX: usize = 1000;
/// Of all these together: each is a line on the calendar.
pub const DATES_MAX: usize = 3000;
/// From the first line to the last; longer it is a trick.
pub const WORK_MAX: Duration = Duration::from_secs(2);

/// So many are named; more is another kind of list.
const WRONG_LINES_MAX: usize = 10;

/// Everything that was found.
#[derive(Clone, Debug, Default, serde::Serialize, serde::Deserialize)]
pub struct Read {
    pub found: Vec<Found>,
    /// What is there and stayed outside, by name: it is not gone.
    pub others: BTreeSet<String>,
    /// Why, and how often.
    pub faults: BTreeMap<Fault, usize>,
    /// The first lines of a list that say nothing.
    pub wrong_lines: Vec<usize>,
    n_dates: usize,
}

/// Why something stayed outside.
#[derive(
    Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, serde::Serialize, serde::Deserialize,
)]
pub enum Fault {
    /// There are more than we take, or reading it all takes too long.
    TooMuch,
    UnknownZone,
    /// A rule that nobody of flesh and blood keeps.
    TooOften,
    /// No time to be read, or a rule that says nothing.
    NoTime,
    NoTitle,
    /// Longer than a summer camp.
    TooLong,
    /// Only the first of a day came in.
    MoreThanOnceADay,
    /// Marked as private over there.
    Private,
    /// It is over, or further away than a year.
    NotNow,
    /// A line of a list that cannot be read.
    Line,
}

impl Fault {
    /// How it is said, and of how many.
    pub fn says(self, words: &Words<'_>, n: usize) -> String {
        let n = i64::try_from(n).unwrap_or(i64::MAX);
        match self {
            Self::TooMuch => words.gather_too_much(FOUND_MAX as i64),
            Self::UnknownZone => words.gather_unknown_zone(n),
            Self::TooOften => words.gather_too_often(n),
            Self::NoTime => words.gather_no_time(n),
            Self::NoTitle => words.gather_no_title(n),
            Self::TooLong => words.gather_too_long(n),
            Self::MoreThanOnceADay => words.gather_more_than_once_a_day(n),
            Self::Private => words.gather_private(n),
            Self::NotNow => words.gather_not_now(n),
            Self::Line => words.gather_line_wrong(n),
        }
    }
}

impl Read {
    /// Whether everything there is was read, so that what was not seen is gone.
    pub fn is_whole(&self) -> bool {
        !self.faults.contains_key(&Fault::TooMuch)
    }

    pub fn leave(&mut self, uid: &str, fault: Fault) {
        *self.faults.entry(fault).or_default() += 1;
        if fault != Fault::NotNow && self.others.len() < FOUND_MAX {
            self.others.insert(uid.to_owned());
        }
    }

    /// A line of a list that says nothing.
    pub fn cannot_read(&mut self, line: usize) {
        if self.wrong_lines.len() < WRONG_LINES_MAX {
            self.wrong_lines.push(line);
        }
        self.leave("", Fault::Line);
    }

    /// Takes one up, as long as there is room.
    pub fn take(&mut self, found: Found) {
        let n_dates = self.n_dates + found.names().len();
        if self.found.len() == FOUND_MAX || DATES_MAX < n_dates {
            return self.leave(&found.uid, Fault::TooMuch);
        }
        self.n_dates = n_dates;
        self.found.push(found);
    }
}

/// When the work has to be over.
#[derive(Clone, Copy)]
pub struct Until(Instant);

impl Until {
    pub fn from_now() -> Self {
        Self(Instant::now() + WORK_MAX)
    }

    pub fn is_over(self) -> bool {
        self.0 <= Instant::now()
    }
}
