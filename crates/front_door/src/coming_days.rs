//! The days ahead on which the door opens at other times than usual.
use crate::words::{Sentence, Words};
use kernel::Here;
use kernel::hours::{Holiday, Hours, Span, holiday_on};
use kernel::jiff::ToSpan;
use kernel::jiff::civil::Date;

/// How far somebody plans a visit.
const LOOKS_AHEAD_DAYS: usize = 60;
/// What one still reads.
const DAYS_MAX: usize = 12;

/// A day that is different.
struct ComingDay<'a> {
    date: Date,
    spans: &'a [Span],
    why: Why<'a>,
}

enum Why<'a> {
    Written(&'a str),
    Holiday(Holiday),
    Unsaid,
}

fn coming_days(hours: &Hours, today: Date) -> Vec<ComingDay<'_>> {
    let different = |date: Date| {
        let why = match hours.exceptions.get(&date) {
            Some(exception) => exception.why.as_deref().map_or(Why::Unsaid, Why::Written),
            None if hours.closed_on_holidays => Why::Holiday(holiday_on(hours.jurisdiction, date)?),
            None => return None,
        };
        Some(ComingDay { date, spans: hours.on(date), why })
    };
    today.series(1.day()).take(LOOKS_AHEAD_DAYS).filter_map(different).take(DAYS_MAX).collect()
}

/// As lines for a page: "donderdag 24 december", "9.00 – 15.00 uur", and why.
pub fn lines(here: &Here) -> Vec<(String, String, String)> {
    let words = Words(&here.voice);
    let line = |day: ComingDay<'_>| {
        let noon = day.date.at(12, 0, 0, 0).to_zoned(here.centre.zone.clone()).ok()?;
        let why = match day.why {
            Why::Written(why) => why.to_owned(),
            Why::Holiday(holiday) => name(holiday)(words).to_owned(),
            Why::Unsaid => String::new(),
        };
        Some((here.date(noon.timestamp()), here.hours_say(day.spans), why))
    };
    let days = coming_days(&here.centre.hours, here.local_now().date());
    days.into_iter().filter_map(line).collect()
}

fn name(holiday: Holiday) -> Sentence {
    match holiday {
        Holiday::NewYear => |words| words.holiday_new_year(),
        Holiday::EasterSunday => |words| words.holiday_easter_sunday(),
        Holiday::EasterMonday => |words| words.holiday_easter_monday(),
        Holiday::KingsDay => |words| words.holiday_kings_day(),
        Holiday::LabourDay => |words| words.holiday_labour_day(),
        Holiday::LiberationDay => |words| words.holiday_liberation_day(),
        Holiday::Ascension => |words| words.holiday_ascension(),
        Holiday::WhitSunday => |words| words.holiday_whit_sunday(),
        Holiday::WhitMonday => |words| words.holiday_whit_monday(),
        Holiday::BelgianNationalDay => |words| words.holiday_belgian_national_day(),
        Holiday::Assumption => |words| words.holiday_assumption(),
        Holiday::AllSaints => |words| words.holiday_all_saints(),
        Holiday::Armistice => |words| words.holiday_armistice(),
        Holiday::Christmas => |words| words.holiday_christmas(),
        Holiday::SecondChristmasDay => |words| words.holiday_second_christmas_day(),
    }
}
