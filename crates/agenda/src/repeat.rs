//! How something comes again, as a form asks it.
use crate::words::Words;
use kernel::hours::Minute;
use kernel::jiff::civil::{Date, DateTime, Weekday};
use series::{Nth, Problem, Rule, Series, Weekdays, When};

/// The ways that a form offers. What a series has beside it stays when nobody changes it.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Again {
    Once,
    Weekly,
    EveryOtherWeek,
    /// Every three weeks or more.
    EveryFewWeeks,
    /// On the same weekday of each month, as the second Tuesday.
    Monthly,
    /// On the last such weekday of each month.
    MonthlyLast,
    /// On the same date of each month.
    MonthlyDay,
    Yearly,
}

impl Again {
    pub const ALL: [Self; 8] = [
        Self::Once,
        Self::Weekly,
        Self::EveryOtherWeek,
        Self::EveryFewWeeks,
        Self::Monthly,
        Self::MonthlyLast,
        Self::MonthlyDay,
        Self::Yearly,
    ];

    pub fn as_str(self) -> &'static str {
        match self {
            Self::Once => "niet",
            Self::Weekly => "week",
            Self::EveryOtherWeek => "om-de-week",
            Self::EveryFewWeeks => "weken",
            Self::Monthly => "maand",
            Self::MonthlyLast => "maand-laatste",
            Self::MonthlyDay => "maand-datum",
            Self::Yearly => "jaar",
        }
    }

    pub fn from_word(word: &str) -> Self {
        Self::ALL.into_iter().find(|again| again.as_str() == word).unwrap_or(Self::Once)
    }

    pub fn of(series: &Series) -> Self {
        match series.rule() {
            Rule::Weekly { every: 1, .. } => Self::Weekly,
            Rule::Weekly { every: 2, .. } => Self::EveryOtherWeek,
            Rule::Weekly { .. } => Self::EveryFewWeeks,
            Rule::MonthlyOn { nth: Nth::Last, .. } => Self::MonthlyLast,
            Rule::MonthlyOn { .. } => Self::Monthly,
            Rule::Monthly { .. } => Self::MonthlyDay,
            Rule::Yearly { .. } => Self::Yearly,
            Rule::Once => Self::Once,
        }
    }

    pub fn said<'v>(self, words: &Words<'v>) -> &'v str {
        match self {
            Self::Once => words.again_once(),
            Self::Weekly => words.again_weekly(),
            Self::EveryOtherWeek => words.again_every_other_week(),
            Self::EveryFewWeeks => words.again_every_few_weeks(),
            Self::Monthly => words.again_monthly(),
            Self::MonthlyLast => words.again_monthly_last(),
            Self::MonthlyDay => words.again_monthly_day(),
            Self::Yearly => words.again_yearly(),
        }
    }

    /// Whether other days of the week can go with it.
    fn goes_by_week(self) -> bool {
        matches!(self, Self::Weekly | Self::EveryOtherWeek | Self::EveryFewWeeks)
    }
}

/// How it comes again, as somebody filled it in.
#[derive(Clone, Debug)]
pub struct How {
    pub again: Again,
    /// With [`Again::EveryFewWeeks`].
    pub n_weeks: u8,
    /// Other days of the week, beside that of the first day.
    pub also_on: Vec<Weekday>,
}

impl How {
    pub fn of(series: &Series) -> Self {
        let first = series.first().start.date().weekday();
        let (n_weeks, also_on) = match series.rule() {
            Rule::Weekly { every, on } => (every, on.iter().filter(|day| *day != first).collect()),
            _ => (FEW_WEEKS, Vec::new()),
        };
        Self { again: Again::of(series), n_weeks, also_on }
    }

    /// Without other weekdays.
    pub fn plainly(again: Again) -> Self {
        Self { again, n_weeks: FEW_WEEKS, also_on: Vec::new() }
    }

    /// As a rule that begins on this day.
    fn rule(&self, first: Date) -> Rule {
        let also_on = self.also_on.iter().copied().filter(|_| self.again.goes_by_week());
        let on = Weekdays::new(also_on.chain([first.weekday()])).expect("one day is a day");
        let weekday = first.weekday();
        match self.again {
            Again::Once => Rule::Once,
            Again::Weekly => Rule::Weekly { every: 1, on },
            Again::EveryOtherWeek => Rule::Weekly { every: 2, on },
            Again::EveryFewWeeks => Rule::Weekly { every: self.n_weeks, on },
            Again::Monthly => Rule::MonthlyOn { every: 1, nth: nth(first), weekday },
            Again::MonthlyLast => Rule::MonthlyOn { every: 1, nth: Nth::Last, weekday },
            Again::MonthlyDay => Rule::Monthly { every: 1, day: first.day() },
            Again::Yearly => Rule::Yearly { month: first.month(), day: first.day() },
        }
    }
}

/// What a form proposes for [`Again::EveryFewWeeks`].
pub const FEW_WEEKS: u8 = 3;

/// The word of a weekday in a form.
pub fn weekday_word(day: Weekday) -> &'static str {
    match day {
        Weekday::Monday => "ma",
        Weekday::Tuesday => "di",
        Weekday::Wednesday => "wo",
        Weekday::Thursday => "do",
        Weekday::Friday => "vr",
        Weekday::Saturday => "za",
        Weekday::Sunday => "zo",
    }
}

/// Monday first.
pub fn weekdays() -> impl Iterator<Item = Weekday> {
    Weekday::Monday.cycle_forward().take(7)
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
    how: &How,
    until: Option<Date>,
) -> Result<Series, Problem> {
    Series::new(when(day, from, to), how.rule(day), until)
}

/// One time on one day. What ends before it begins ends the next day.
pub fn when(day: Date, from: Minute, to: Minute) -> When {
    let a_day = Minute::LAST.get();
    let minutes = (to.get() + a_day - from.get()) % a_day;
    let start = day.at((from.get() / 60) as i8 % 24, (from.get() % 60) as i8, 0, 0);
    When { start, minutes }
}

/// What was an exception stays one in another series, as far as it has such days.
pub fn carry_over(former: &Series, series: &mut Series) {
    for day in former.extra() {
        series.add(*day).ok();
    }
    for day in former.skipped() {
        series.skip(*day).ok();
    }
    for (day, to) in former.moved() {
        series.change(*day, *to).ok();
    }
}

/// The time of the day of this moment.
pub fn minute_of(at: DateTime) -> Minute {
    let minutes = 60 * u16::from(at.hour().unsigned_abs()) + u16::from(at.minute().unsigned_abs());
    Minute::new(minutes).unwrap_or(Minute::LAST)
}
