//! Public holidays in the Netherlands and in Belgium, as the law has them now.
use super::Jurisdiction;
use jiff::ToSpan;
use jiff::civil::{Date, Weekday, date};

/// A public holiday. Its name is a matter of words.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Holiday {
    /// 1 January.
    NewYear,
    EasterSunday,
    EasterMonday,
    /// 27 April; 26 April when the 27th is a Sunday.
    KingsDay,
    /// 1 May.
    LabourDay,
    /// 5 May, once in five years: in the other years most people simply work.
    LiberationDay,
    /// 39 days after Easter, always a Thursday.
    Ascension,
    WhitSunday,
    WhitMonday,
    /// 21 July.
    BelgianNationalDay,
    /// 15 August.
    Assumption,
    /// 1 November.
    AllSaints,
    /// 11 November.
    Armistice,
    /// 25 December.
    Christmas,
    /// 26 December.
    SecondChristmasDay,
}

/// The holidays of a year, in order. Two of them may fall on the same day.
///
/// # Panics
/// In a year that a [`Date`] cannot have.
pub fn holidays(jurisdiction: Jurisdiction, year: i16) -> Vec<(Date, Holiday)> {
    let easter = easter_sunday(year);
    let mut days = vec![
        (date(year, 1, 1), Holiday::NewYear),
        (easter + 1.day(), Holiday::EasterMonday),
        (easter + 39.days(), Holiday::Ascension),
        (easter + 50.days(), Holiday::WhitMonday),
        (date(year, 12, 25), Holiday::Christmas),
    ];
    match jurisdiction {
        Jurisdiction::Nl => {
            days.extend([
                (easter, Holiday::EasterSunday),
                (kings_day(year), Holiday::KingsDay),
                (easter + 49.days(), Holiday::WhitSunday),
                (date(year, 12, 26), Holiday::SecondChristmasDay),
            ]);
            if year % 5 == 0 {
                days.push((date(year, 5, 5), Holiday::LiberationDay));
            }
        }
        Jurisdiction::Be => days.extend([
            (date(year, 5, 1), Holiday::LabourDay),
            (date(year, 7, 21), Holiday::BelgianNationalDay),
            (date(year, 8, 15), Holiday::Assumption),
            (date(year, 11, 1), Holiday::AllSaints),
            (date(year, 11, 11), Holiday::Armistice),
        ]),
    }
    // Of two on one day, what moves with Easter stays in front: this sort keeps their order.
    days.sort_by_key(|(date, _)| *date);
    days
}

/// The holiday of this day; of two that fall together, the one that moves with Easter.
pub fn holiday_on(jurisdiction: Jurisdiction, date: Date) -> Option<Holiday> {
    let mut days = holidays(jurisdiction, date.year()).into_iter();
    days.find_map(|(day, holiday)| (day == date).then_some(holiday))
}

fn kings_day(year: i16) -> Date {
    let birthday = date(year, 4, 27);
    if birthday.weekday() == Weekday::Sunday { birthday - 1.day() } else { birthday }
}

/// The first Sunday after the first full moon of spring, by the moon of the church calendar.
fn easter_sunday(year: i16) -> Date {
    let century = year / 100;
    let year_of_the_moon = year % 19;
    // Every few centuries the sun and the moon drift a day apart from the calendar.
    let sun = century - century / 4;
    let moon = (century - (century + 8) / 25 + 1) / 3;
    let full_moon = match (19 * year_of_the_moon + sun - moon + 15) % 30 {
        29 => 28,
        28 if 10 < year_of_the_moon => 27,
        days => days,
    };
    let full_moon = date(year, 3, 21) + i64::from(full_moon).days();
    full_moon.nth_weekday(1, Weekday::Sunday).expect("a Sunday comes within the week")
}

#[cfg(test)]
mod tests {
    use super::{Holiday, easter_sunday, holiday_on, holidays};
    use crate::hours::Jurisdiction::{Be, Nl};
    use jiff::civil::date;

    #[test]
    fn easter_falls_where_the_calendar_has_it() {
        let known = [
            (1818, 3, 22),
            (1943, 4, 25),
            (1954, 4, 18),
            (1981, 4, 19),
            (2000, 4, 23),
            (2008, 3, 23),
            (2024, 3, 31),
            (2025, 4, 20),
            (2026, 4, 5),
            (2027, 3, 28),
            (2038, 4, 25),
            (2049, 4, 18),
            (2076, 4, 19),
            (2285, 3, 22),
            (3165, 4, 18),
        ];
        for (year, month, day) in known {
            assert_eq!(easter_sunday(year), date(year, month, day));
        }
    }

    #[test]
    fn the_dutch_year_has_its_holidays_in_order() {
        let year = [
            (date(2027, 1, 1), Holiday::NewYear),
            (date(2027, 3, 28), Holiday::EasterSunday),
            (date(2027, 3, 29), Holiday::EasterMonday),
            (date(2027, 4, 27), Holiday::KingsDay),
            (date(2027, 5, 6), Holiday::Ascension),
            (date(2027, 5, 16), Holiday::WhitSunday),
            (date(2027, 5, 17), Holiday::WhitMonday),
            (date(2027, 12, 25), Holiday::Christmas),
            (date(2027, 12, 26), Holiday::SecondChristmasDay),
        ];
        assert_eq!(holidays(Nl, 2027), year);
    }

    #[test]
    fn the_belgian_year_has_its_ten_holidays_in_order() {
        let year = [
            (date(2027, 1, 1), Holiday::NewYear),
            (date(2027, 3, 29), Holiday::EasterMonday),
            (date(2027, 5, 1), Holiday::LabourDay),
            (date(2027, 5, 6), Holiday::Ascension),
            (date(2027, 5, 17), Holiday::WhitMonday),
            (date(2027, 7, 21), Holiday::BelgianNationalDay),
            (date(2027, 8, 15), Holiday::Assumption),
            (date(2027, 11, 1), Holiday::AllSaints),
            (date(2027, 11, 11), Holiday::Armistice),
            (date(2027, 12, 25), Holiday::Christmas),
        ];
        assert_eq!(holidays(Be, 2027), year);
    }

    #[test]
    fn kings_day_makes_way_for_a_sunday() {
        assert_eq!(holiday_on(Nl, date(2026, 4, 27)), Some(Holiday::KingsDay));
        assert_eq!(holiday_on(Nl, date(2031, 4, 26)), Some(Holiday::KingsDay));
        assert_eq!(holiday_on(Nl, date(2031, 4, 27)), None);
        assert_eq!(holiday_on(Be, date(2026, 4, 27)), None);
    }

    #[test]
    fn liberation_day_is_free_once_in_five_years() {
        assert_eq!(holiday_on(Nl, date(2030, 5, 5)), Some(Holiday::LiberationDay));
        assert_eq!(holiday_on(Nl, date(2027, 5, 5)), None);
    }

    #[test]
    fn of_two_holidays_on_one_day_the_moving_one_is_named() {
        assert_eq!(holiday_on(Nl, date(2005, 5, 5)), Some(Holiday::Ascension));
        assert_eq!(holiday_on(Be, date(2008, 5, 1)), Some(Holiday::Ascension));
        assert_eq!(holidays(Be, 2008).len(), 10);
    }
}
