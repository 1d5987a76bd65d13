//! How something comes again, as a form asks it.
use crate::words::Words;
use kernel::hours::Minute;
use kernel::jiff::civil::{Date, DateTime};
use series::{Nth, Problem, Rule, Series, Weekdays, When};

/// The ways that a form offers. What a series has beside it stays when nobody changes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    Once,
    Weekly,
    EveryOtherWeek,
    /// On the same weekday of each month, as the second Tuesday.
    Monthly,
}

impl Again {
    pub const ALL: [Self; 4] = [Self::Once, Self::Weekly, Self::EveryOtherWeek, Self::Monthly];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Once => "niet",
            Self::Weekly => "week",
            Self::EveryOtherWeek => "om-de-week",
            Self::Monthly => "maand",
        }
    }

    pub fn from_word(word: &str) -> Self {
        Self::ALL.into_iter().find(|again| again.as_str() == word).unwrap_or(Self::Once)
    }

    pub fn of(series: &Series) -> Self {
        match series.rule() {
            Rule::Weekly { every: 1, .. } => Self::Weekly,
            Rule::Weekly { .. } => Self::EveryOtherWeek,
            Rule::MonthlyOn { .. } | Rule::Monthly { .. } => Self::Monthly,
            Rule::Once | Rule::Yearly { .. } => Self::Once,
        }
    }

    pub fn said<'v>(self, words: &Words<'v>) -> &'v str {
        match self {
            Self::Once => words.again_once(),
            Self::Weekly => words.again_weekly(),
            Self::EveryOtherWeek => words.again_every_other_week(),
            Self::Monthly => words.again_monthly(),
        }
    }

    /// As a rule that begins on this day.
    fn rule(self, first: Date) -> Rule {
        let on = || Weekdays::new([first.weekday()]).expect("one day is a day");
        match self {
            Self::Once => Rule::Once,
            Self::Weekly => Rule::Weekly { every: 1, on: on() },
            Self::EveryOtherWeek => Rule::Weekly { every: 2, on: on() },
            Self::Monthly => {
                Rule::MonthlyOn { every: 1, nth: nth(first), weekday: first.weekday() }
            }
        }
    }
}

/// Which of its weekdays in the month this day is; a fifth is the last.
fn nth(day: Date) -> Nth {
    match (day.day() - 1) / 7 {
        0 => Nth::First,
        1 => Nth::Second,
        2 => Nth::Third,
        3 => Nth::Fourth,
        _ => Nth::Last,
    }
}

/// A series that begins on this day. What ends before it begins ends the next day.
///
/// # Errors
/// As [`Series::new`].
pub fn series(
    day: Date,
    from: Minute,
    to: Minute,
    again: Again,
    until: Option<Date>,
) -> Result<Series, Problem> {
    let a_day = Minute::LAST.get();
    let minutes = (to.get() + a_day - from.get()) % a_day;
    let start = day.at((from.get() / 60) as i8 % 24, (from.get() % 60) as i8, 0, 0);
    Series::new(When { start, minutes }, again.rule(day), until)
}

/// The time of the day of this moment.
pub fn minute_of(at: DateTime) -> Minute {
    let minutes = 60 * u16::from(at.hour().unsigned_abs()) + u16::from(at.minute().unsigned_abs());
    Minute::new(minutes).unwrap_or(Minute::LAST)
}
