//! The ways in which people repeat something, as days on the calendar.
use crate::{Problem, Series};
use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};

/// How many weeks or months lie between two turns at most: a year of weeks. Beyond it, nobody
/// says "every".
pub const EVERY_MAX: u8 = 52;

/// When it happens again.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Rule {
    Once,
    /// Every so many weeks; a week begins on Monday, and the one of the first day counts.
    Weekly {
        every: u8,
        on: Weekdays,
    },
    /// Every so many months, as on the second Tuesday.
    MonthlyOn {
        every: u8,
        nth: Nth,
        weekday: Weekday,
    },
    /// Every so many months on a day of the month. A month without that day has it on its last:
    /// whoever meets "on the 31st" wants to meet in June too.
    Monthly {
        every: u8,
        day: i8,
    },
    /// Every year. What falls on 29 February falls on the 28th in other years.
    Yearly {
        month: i8,
        day: i8,
    },
}

/// Which of the weekdays in a month. Without a fifth: few months have one, and people say "last".
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Nth {
    First,
    Second,
    Third,
    Fourth,
    Last,
}

/// Days of the week, at least one.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Weekdays {
    /// A bit for each, Monday first.
    bits: u8,
}

/// A series as one says it. Each has a sentence in the rooms.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Shape {
    Once,
    /// Without a rule, on days that somebody chose.
    OnSomeDays,
    EveryDay,
    /// Monday to Friday.
    OnWorkdays,
    Weekly {
        every: u8,
        on: Weekdays,
    },
    MonthlyOn {
        every: u8,
        nth: Nth,
        weekday: Weekday,
    },
    /// From the 29th on one may add: or on the last day.
    Monthly {
        every: u8,
        day: i8,
    },
    /// On the last day of the month.
    AtMonthsEnd {
        every: u8,
    },
    Yearly {
        month: i8,
        day: i8,
    },
}

impl Series {
    /// How to say when it happens, but for its last day and its exceptions.
    pub fn shape(&self) -> Shape {
        match self.rule {
            Rule::Once if self.extra.is_empty() => Shape::Once,
            Rule::Once => Shape::OnSomeDays,
            Rule::Weekly { every: 1, on: Weekdays::ALL } => Shape::EveryDay,
            Rule::Weekly { every: 1, on: Weekdays::WORKDAYS } => Shape::OnWorkdays,
            Rule::Weekly { every, on } => Shape::Weekly { every, on },
            Rule::MonthlyOn { every, nth, weekday } => Shape::MonthlyOn { every, nth, weekday },
            Rule::Monthly { every, day: 31 } => Shape::AtMonthsEnd { every },
            Rule::Monthly { every, day } => Shape::Monthly { every, day },
            Rule::Yearly { month, day } => Shape::Yearly { month, day },
        }
    }
}

impl Rule {
    pub(crate) fn check(self) -> Result<(), Problem> {
        match self {
            Rule::Once => Ok(()),
            Rule::Weekly { every, .. }
            | Rule::MonthlyOn { every, .. }
            | Rule::Monthly { every, .. }
                if !(1..=EVERY_MAX).contains(&every) =>
            {
                Err(Problem::Every)
            }
            Rule::Weekly { .. } | Rule::MonthlyOn { .. } => Ok(()),
            Rule::Monthly { day, .. } if (1..=31).contains(&day) => Ok(()),
            // A leap year has every day.
            Rule::Yearly { month, day } if Date::new(2000, month, day).is_ok() => Ok(()),
            Rule::Monthly { .. } | Rule::Yearly { .. } => Err(Problem::NoSuchDay),
        }
    }

    /// The days from one to another, in order. Begins at `from`, not at the first turn, however
    /// long ago that was.
    pub(crate) fn days(self, first: Date, from: Date, to: Date) -> impl Iterator<Item = Date> {
        let from = from.max(first);
        let turns = self.turn_of(first, from)..=self.turn_of(first, to);
        turns
            .flat_map(move |turn| self.turn(first, turn))
            .filter(move |day| from <= *day && *day <= to)
    }

    /// Which turn a day falls in or behind: a week, a month or a year, the one of the first day
    /// being 0.
    fn turn_of(self, first: Date, day: Date) -> i32 {
        match self {
            Rule::Once => 0,
            Rule::Weekly { every, .. } => {
                (monday_of(day) - monday_of(first)).get_days() / 7 / i32::from(every)
            }
            Rule::MonthlyOn { every, .. } | Rule::Monthly { every, .. } => {
                let months = |date: Date| i32::from(date.year()) * 12 + i32::from(date.month());
                (months(day) - months(first)) / i32::from(every)
            }
            Rule::Yearly { .. } => i32::from(day.year()) - i32::from(first.year()),
        }
    }

    /// The days of one turn, in order; also those before the first day of the series.
    fn turn(self, first: Date, turn: i32) -> Vec<Date> {
        let month = |every: u8| first.first_of_month() + (turn * i32::from(every)).months();
        match self {
            Rule::Once => vec![first],
            Rule::Weekly { every, on } => {
                let monday = monday_of(first) + (turn * i32::from(every)).weeks();
                on.iter().map(|day| monday + day.to_monday_zero_offset().days()).collect()
            }
            Rule::MonthlyOn { every, nth, weekday } => vec![
                month(every)
                    .nth_weekday_of_month(nth.number(), weekday)
                    .expect("a month has four of each weekday and so a last one"),
            ],
            Rule::Monthly { every, day } => vec![day_in(month(every), day)],
            Rule::Yearly { month, day } => {
                vec![day_in(date(first.year(), month, 1) + turn.years(), day)]
            }
        }
    }
}

impl Nth {
    /// As calendars count: the last one is -1.
    pub(crate) fn number(self) -> i8 {
        match self {
            Nth::First => 1,
            Nth::Second => 2,
            Nth::Third => 3,
            Nth::Fourth => 4,
            Nth::Last => -1,
        }
    }

    pub(crate) fn of_number(number: i8) -> Option<Self> {
        [Nth::First, Nth::Second, Nth::Third, Nth::Fourth, Nth::Last]
            .into_iter()
            .find(|nth| nth.number() == number)
    }
}

impl Weekdays {
    pub const ALL: Self = Self { bits: 0b111_1111 };
    /// Monday to Friday.
    pub const WORKDAYS: Self = Self { bits: 0b001_1111 };

    /// None if there is not one day.
    pub fn new(days: impl IntoIterator<Item = Weekday>) -> Option<Self> {
        let bits = days.into_iter().fold(0, |bits, day| bits | bit(day));
        (bits != 0).then_some(Self { bits })
    }

    pub fn has(self, day: Weekday) -> bool {
        self.bits & bit(day) != 0
    }

    /// Monday first.
    pub fn iter(self) -> impl Iterator<Item = Weekday> {
        Weekday::Monday.cycle_forward().take(7).filter(move |day| self.has(*day))
    }
}

fn bit(day: Weekday) -> u8 {
    1 << day.to_monday_zero_offset()
}

fn monday_of(day: Date) -> Date {
    day.saturating_sub(day.weekday().to_monday_zero_offset().days())
}

/// A day of the month that begins with `month`, or its last day.
fn day_in(month: Date, day: i8) -> Date {
    (month + (day - 1).days()).min(month.last_of_month())
}
