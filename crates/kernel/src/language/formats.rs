//! How each language writes numbers, dates and times, and which plural it uses.
use super::Language;
use icu_calendar::types::Weekday;
use icu_calendar::{Date, Gregorian};
use icu_datetime::fieldsets::{E, MDE, T, YMDE};
use icu_datetime::{FixedCalendarDateTimeFormatter, NoCalendarFormatter};
use icu_decimal::DecimalFormatter;
use icu_decimal::input::Decimal;
use icu_locale_core::Locale;
use icu_plurals::{PluralCategory, PluralRules};
use icu_time::Time;
use jiff::civil;
use std::sync::LazyLock;

struct Formats {
    weekday: FixedCalendarDateTimeFormatter<Gregorian, E>,
    date: FixedCalendarDateTimeFormatter<Gregorian, MDE>,
    date_with_year: FixedCalendarDateTimeFormatter<Gregorian, YMDE>,
    time: NoCalendarFormatter<T>,
    number: DecimalFormatter,
    plural: PluralRules,
}

static FORMATS: LazyLock<[Formats; Language::ALL.len()]> = LazyLock::new(|| {
    Language::ALL.map(|language| {
        let locale: Locale = locale(language).parse().expect("our own tags are tags");
        let known = "icu knows the languages that we chose";
        Formats {
            weekday: FixedCalendarDateTimeFormatter::try_new((&locale).into(), E::long())
                .expect(known),
            date: FixedCalendarDateTimeFormatter::try_new((&locale).into(), MDE::long())
                .expect(known),
            date_with_year: FixedCalendarDateTimeFormatter::try_new((&locale).into(), YMDE::long())
                .expect(known),
            time: NoCalendarFormatter::try_new((&locale).into(), T::hm()).expect(known),
            number: DecimalFormatter::try_new((&locale).into(), Default::default()).expect(known),
            plural: PluralRules::try_new((&locale).into(), Default::default()).expect(known),
        }
    })
});

/// As these languages are read here: the 24-hour clock, and the digits on every door and bus.
fn locale(language: Language) -> &'static str {
    match language {
        Language::Nl => "nl",
        Language::En => "en-GB",
        Language::Tr => "tr",
        Language::Ar => "ar-u-hc-h23-nu-latn",
    }
}

impl Language {
    fn formats(self) -> &'static Formats {
        &FORMATS[self as usize]
    }

    pub(super) fn number(self, n: i64) -> String {
        self.formats().number.format(&Decimal::from(n)).to_string()
    }

    pub(super) fn weekday(self, day: civil::Weekday) -> String {
        let day = Weekday::from_days_since_sunday(day.to_sunday_zero_offset().into());
        self.formats().weekday.format(&day).to_string()
    }

    pub(super) fn date(self, date: civil::Date) -> String {
        self.formats().date.format(&gregorian(date)).to_string()
    }

    pub(super) fn date_with_year(self, date: civil::Date) -> String {
        self.formats().date_with_year.format(&gregorian(date)).to_string()
    }

    pub(super) fn time(self, time: civil::Time) -> String {
        let time = Time::try_new(time.hour() as u8, time.minute() as u8, 0, 0)
            .expect("jiff's times are times");
        let time = self.formats().time.format(&time).to_string();
        // Dutch writes a full stop and no nought in front, as the tables of Unicode do not know.
        if self == Self::Nl {
            time.strip_prefix('0').unwrap_or(&time).replace(':', ".")
        } else {
            time
        }
    }

    /// The word for the plural of this number, as Fluent files name their variants.
    pub(super) fn plural(self, n: i64) -> &'static str {
        match self.formats().plural.category_for(n.unsigned_abs()) {
            PluralCategory::Zero => "zero",
            PluralCategory::One => "one",
            PluralCategory::Two => "two",
            PluralCategory::Few => "few",
            PluralCategory::Many => "many",
            PluralCategory::Other => "other",
        }
    }
}

fn gregorian(date: civil::Date) -> Date<Gregorian> {
    Date::try_new_gregorian(date.year().into(), date.month() as u8, date.day() as u8)
        .expect("jiff's dates are Gregorian")
}

#[cfg(test)]
mod tests {
    use super::*;
    use jiff::civil::{date, time};

    fn in_all<T>(say: impl Fn(Language) -> T) -> [T; 4] {
        Language::ALL.map(say)
    }

    #[test]
    fn dates_are_written_as_each_language_writes_them() {
        let day = date(2026, 11, 24);
        assert_eq!(
            in_all(|language| language.date(day)),
            ["dinsdag 24 november", "Tuesday 24 November", "24 Kasım Salı", "الثلاثاء، 24 نوفمبر"]
        );
        assert_eq!(
            in_all(|language| language.date_with_year(day)),
            [
                "dinsdag 24 november 2026",
                "Tuesday, 24 November 2026",
                "24 Kasım 2026 Salı",
                "الثلاثاء، 24 نوفمبر 2026"
            ]
        );
        assert_eq!(
            in_all(|language| language.weekday(day.weekday())),
            ["dinsdag", "Tuesday", "Salı", "الثلاثاء"]
        );
    }

    #[test]
    fn clocks_count_to_24_and_digits_are_those_of_the_street() {
        assert_eq!(
            in_all(|language| language.time(time(16, 5, 0, 0))),
            ["16.05", "16:05", "16:05", "16:05"]
        );
        assert_eq!(Language::Nl.time(time(9, 0, 0, 0)), "9.00");
        assert_eq!(Language::Nl.time(time(0, 30, 0, 0)), "0.30");
        assert_eq!(
            in_all(|language| language.number(1_234_567)),
            ["1.234.567", "1,234,567", "1.234.567", "1,234,567"]
        );
    }

    #[test]
    fn arabic_has_more_plurals_than_dutch() {
        let plurals = |language: Language| [0, 1, 2, 5, 11, 100].map(|n| language.plural(n));
        assert_eq!(plurals(Language::Nl), ["other", "one", "other", "other", "other", "other"]);
        assert_eq!(plurals(Language::Ar), ["zero", "one", "two", "few", "many", "other"]);
    }
}
