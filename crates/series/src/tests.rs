//! Series of our own over the years, with their exceptions, and when the clocks change.
mod other_calendars;

use crate::*;
use jiff::civil::Weekday::{self, *};

fn zone(name: &str) -> TimeZone {
    TimeZone::get(name).unwrap()
}

fn day(text: &str) -> Date {
    text.parse().unwrap()
}

fn when(start: &str, minutes: u16) -> When {
    When { start: start.parse().unwrap(), minutes }
}

fn series(first: &str, rule: Rule) -> Series {
    Series::new(when(first, 60), rule, None).unwrap()
}

fn weekly(every: u8, on: impl IntoIterator<Item = Weekday>) -> Rule {
    Rule::Weekly { every, on: Weekdays::new(on).unwrap() }
}

/// When it starts, as text: the day, and the hour where it is not ten.
fn starts(series: &Series, from: &str, to: &str) -> Vec<String> {
    let found = series.dates(day(from), day(to), 100);
    let starts = found.iter().map(|found| found.when.start.strftime("%Y-%m-%dT%H").to_string());
    starts.map(|start| start.trim_end_matches("T10").to_owned()).collect()
}

#[test]
fn once_is_once() {
    let party = series("2026-05-09T10:00", Rule::Once);
    assert_eq!(starts(&party, "2026-01-01", "2030-01-01"), ["2026-05-09"]);
    assert_eq!(starts(&party, "2026-05-10", "2030-01-01"), [""; 0]);
    assert_eq!(starts(&party, "2026-05-09", "2026-05-01"), [""; 0]);
}

#[test]
fn every_second_week_counts_from_the_week_of_the_first_day() {
    // A Thursday; the Tuesday of that week is over.
    let soup = series("2026-01-08T10:00", weekly(2, [Tuesday, Thursday]));
    let expected = ["2026-01-08", "2026-01-20", "2026-01-22", "2026-02-03"];
    assert_eq!(starts(&soup, "2026-01-01", "2026-02-03"), expected);
    assert_eq!(starts(&soup, "2031-06-01", "2031-06-12"), ["2031-06-03", "2031-06-05"]);
}

#[test]
fn it_begins_on_the_first_day_that_fits() {
    let monday = weekly(1, [Monday]);
    assert_eq!(series("2026-01-08T10:00:59", monday).first(), when("2026-01-12T10:00", 60));
    let ends = |until| Series::new(when("2026-01-08T10:00", 60), monday, Some(day(until)));
    assert_eq!(ends("2026-01-12").unwrap().dates(day("2026-01-01"), day("2027-01-01"), 9).len(), 1);
    assert_eq!(ends("2026-01-11"), Err(Problem::NeverHappens));
}

#[test]
fn the_last_friday_is_sometimes_the_fifth() {
    let last = Rule::MonthlyOn { every: 1, nth: Nth::Last, weekday: Friday };
    let expected = ["2026-01-30", "2026-02-27", "2026-03-27", "2026-04-24", "2026-05-29"];
    assert_eq!(starts(&series("2026-01-01T10:00", last), "2026-01-01", "2026-05-31"), expected);
    let fourth = Rule::MonthlyOn { every: 2, nth: Nth::Fourth, weekday: Friday };
    let expected = ["2026-01-23", "2026-03-27", "2026-05-22"];
    assert_eq!(starts(&series("2026-01-01T10:00", fourth), "2026-01-01", "2026-05-31"), expected);
}

#[test]
fn a_month_without_the_day_has_it_on_its_last() {
    let on_31 = series("2028-01-31T10:00", Rule::Monthly { every: 1, day: 31 });
    let expected = ["2028-01-31", "2028-02-29", "2028-03-31", "2028-04-30"];
    assert_eq!(starts(&on_31, "2028-01-01", "2028-04-30"), expected);
    let on_30 = series("2026-12-30T10:00", Rule::Monthly { every: 2, day: 30 });
    assert_eq!(starts(&on_30, "2027-01-01", "2027-04-30"), ["2027-02-28", "2027-04-30"]);
}

#[test]
fn a_leap_day_comes_a_day_earlier_in_other_years() {
    let leap = series("2024-02-29T10:00", Rule::Yearly { month: 2, day: 29 });
    let expected = ["2027-02-28", "2028-02-29", "2029-02-28"];
    assert_eq!(starts(&leap, "2027-01-01", "2029-12-31"), expected);
    // Every four years for the Gregorian calendar, but not in 2100.
    assert_eq!(starts(&leap, "2100-01-01", "2100-12-31"), ["2100-02-28"]);
}

#[test]
fn a_moved_date_keeps_its_name() {
    let mut soup = series("2026-01-06T10:00", weekly(1, [Tuesday]));
    soup.change(day("2026-01-13"), when("2026-01-15T14:00", 30)).unwrap();
    let moved = Occurrence { day: day("2026-01-13"), when: when("2026-01-15T14:00", 30) };
    assert_eq!(soup.occurrence(day("2026-01-13")), Some(moved));
    let expected = ["2026-01-06", "2026-01-15T14", "2026-01-20"];
    assert_eq!(starts(&soup, "2026-01-01", "2026-01-20"), expected);
    // It is looked for where it is, not where it was.
    assert_eq!(starts(&soup, "2026-01-13", "2026-01-14"), [""; 0]);
    assert_eq!(soup.dates(day("2026-01-14"), day("2026-01-19"), 9), [moved]);
    soup.change(day("2026-01-13"), when("2026-01-13T10:00", 60)).unwrap();
    assert_eq!(soup, series("2026-01-06T10:00", weekly(1, [Tuesday])));
}

#[test]
fn days_are_added_skipped_and_brought_back() {
    let mut soup = series("2026-01-06T10:00", weekly(1, [Tuesday]));
    soup.add(day("2026-01-07")).unwrap();
    soup.skip(day("2026-01-13")).unwrap();
    assert_eq!(soup.occurrence(day("2026-01-13")), None);
    assert_eq!(starts(&soup, "2026-01-01", "2026-01-19"), ["2026-01-06", "2026-01-07"]);
    soup.add(day("2026-01-13")).unwrap();
    soup.skip(day("2026-01-07")).unwrap();
    assert_eq!(starts(&soup, "2026-01-01", "2026-01-19"), ["2026-01-06", "2026-01-13"]);
    assert_eq!(soup.skip(day("2026-01-14")), Err(Problem::NotThatDay));
    assert_eq!(
        soup.change(day("2026-01-14"), when("2026-01-14T10:00", 60)),
        Err(Problem::NotThatDay)
    );
}

#[test]
fn the_rest_is_called_off() {
    let mut soup = series("2026-01-06T10:00", weekly(1, [Tuesday]));
    soup.add(day("2026-02-01")).unwrap();
    soup.change(day("2026-01-13"), when("2026-01-30T10:00", 60)).unwrap();
    soup.end_before(day("2026-01-20")).unwrap();
    assert_eq!(starts(&soup, "2026-01-01", "2027-01-01"), ["2026-01-06", "2026-01-30"]);
    assert_eq!(soup.end_before(day("2026-01-06")), Err(Problem::NeverHappens));
}

#[test]
fn everything_has_a_limit() {
    let daily = weekly(1, Monday.cycle_forward().take(7));
    let mut soup = series("2000-01-01T10:00", daily);
    assert_eq!(soup.dates(Date::MIN, Date::MAX, 7).len(), 7);
    assert_eq!(soup.dates(Date::MAX, Date::MIN, 7), []);
    assert_eq!(soup.occurrence(Date::MIN), None);
    assert_eq!(soup.dates(Date::MIN, Date::MAX, usize::MAX).len(), 200 * 365 + 49);
    for day in day("2000-01-01").series(1.day()).take(EXCEPTIONS_MAX) {
        soup.skip(day).unwrap();
    }
    assert_eq!(soup.skip(day("2001-01-01")), Err(Problem::TooManyExceptions));
    assert_eq!(soup.skip(day("2000-01-01")), Ok(()));
    assert_eq!(soup.to_string().parse(), Ok(soup));

    let new = |start, minutes, rule| Series::new(when(start, minutes), rule, None);
    assert_eq!(new("2026-01-01T10:00", 0, weekly(0, [Monday])), Err(Problem::Every));
    assert_eq!(new("2026-01-01T10:00", 0, weekly(53, [Monday])), Err(Problem::Every));
    for rule in [Rule::Monthly { every: 1, day: 32 }, Rule::Yearly { month: 2, day: 30 }] {
        assert_eq!(new("2026-01-01T10:00", 0, rule), Err(Problem::NoSuchDay));
    }
    assert_eq!(new("2026-01-01T10:00", MINUTES_MAX + 1, Rule::Once), Err(Problem::TooLong));
    assert_eq!(new("1999-12-31T10:00", 0, Rule::Once), Err(Problem::OutOfReach));
    assert_eq!(Weekdays::new([]), None);
}

#[test]
fn ten_stays_ten_when_the_clocks_change() {
    let soup = series("2026-03-22T10:00", weekly(1, [Sunday]));
    for zone in [zone("Europe/Amsterdam"), zone("Europe/Brussels")] {
        let starts = |from, to| {
            let found = soup.dates(day(from), day(to), 9);
            found.iter().map(|found| found.when.starts_at(&zone).to_string()).collect::<Vec<_>>()
        };
        assert_eq!(starts("2026-03-22", "2026-03-22"), ["2026-03-22T09:00:00Z"]);
        assert_eq!(starts("2026-03-29", "2026-03-29"), ["2026-03-29T08:00:00Z"]);
        assert_eq!(starts("2026-10-18", "2026-10-18"), ["2026-10-18T08:00:00Z"]);
        assert_eq!(starts("2026-10-25", "2026-10-25"), ["2026-10-25T09:00:00Z"]);
    }
}

#[test]
fn the_missing_hour_moves_on_and_of_the_doubled_hour_the_first_counts() {
    for zone in [zone("Europe/Amsterdam"), zone("Europe/Brussels")] {
        let times = |start, minutes| {
            let when = when(start, minutes);
            let time = |at: Timestamp| at.strftime("%H:%M").to_string();
            [time(when.starts_at(&zone)), time(when.ends_at(&zone))]
        };
        // 02:30 is shown as 03:30, which is 01:30 in UTC; until half past four.
        assert_eq!(times("2026-03-29T02:30", 120), ["01:30", "02:30"]);
        // Until three: that is over before it begins.
        assert_eq!(times("2026-03-29T02:30", 30), ["01:30", "01:30"]);
        // From half past one until half past two, which is half past three.
        assert_eq!(times("2026-03-29T01:30", 60), ["00:30", "01:30"]);
        // A night shift from ten to six is an hour shorter, and in autumn an hour longer.
        assert_eq!(times("2026-03-28T22:00", 480), ["21:00", "04:00"]);
        assert_eq!(times("2026-10-24T22:00", 480), ["20:00", "05:00"]);
        // The first of two half past twos, and the first quarter to three.
        assert_eq!(times("2026-10-25T02:30", 15), ["00:30", "00:45"]);
        assert_eq!(times("2026-10-25T02:30", 60), ["00:30", "02:30"]);
    }
}

#[test]
fn the_stored_form_can_be_read_by_people_and_by_us() {
    for text in [
        "1 2026-05-09T10:00/0 once",
        "1 2026-05-09T10:00/90 once +2026-05-16 +2026-05-23",
        "1 2026-01-13T10:00/120 w1:TU,TH ..2026-06-30 +2026-02-02 -2026-02-17 2026-03-03=2026-03-04T11:00/90",
        "1 2026-01-13T23:30/120 w26:TU +2025-01-01 -2025-01-01 2025-01-01=2027-01-01T00:00/0",
        "1 2026-01-13T10:00/120 m1:2TU",
        "1 2026-01-30T10:00/120 m3:-1FR",
        "1 2026-02-28T10:00/120 m1:31 ..2026-02-28",
        "1 2028-02-29T10:00/120 y:2-29",
    ] {
        let series: Series = text.parse().unwrap();
        assert_eq!(series.to_string(), text);
    }
    for text in [
        "",
        "2 2026-05-09T10:00/0 once",
        "1 2026-05-09/0 once",
        "1 2026-05-09T10:00/0 w1:",
        "1 2026-05-09T10:00/0 w1:TU,XX",
        "1 2026-05-09T10:00/0 m1:5TU",
        "1 2026-05-09T10:00/0 m1:TU",
        "1 2026-05-09T10:00/0 m1:2é",
        "1 2026-05-09T10:00/0 y:2",
        "1 2026-05-09T10:00/0 once ",
        "1 2026-05-09T10:00/0 once *2026-05-10",
        "1 2026-05-09T10:00/70000 once",
    ] {
        assert_eq!(text.parse::<Series>(), Err(Problem::Unreadable), "{text}");
    }
    let skips = "1 2026-05-09T10:00/0 once -2026-05-10".parse::<Series>();
    assert_eq!(skips, Err(Problem::NotThatDay));
}

#[test]
fn a_series_has_a_shape_that_one_can_say() {
    let shape = |rule: Rule| series("2026-01-06T10:00", rule).shape();
    let week = Monday.cycle_forward();
    assert_eq!(shape(weekly(1, week.take(7))), Shape::EveryDay);
    assert_eq!(shape(weekly(1, Monday.cycle_forward().take(5))), Shape::OnWorkdays);
    let on = Weekdays::ALL;
    assert_eq!(shape(Rule::Weekly { every: 2, on }), Shape::Weekly { every: 2, on });
    assert_eq!(shape(Rule::Monthly { every: 3, day: 31 }), Shape::AtMonthsEnd { every: 3 });
    let mut workshop = series("2026-01-06T10:00", Rule::Once);
    assert_eq!(workshop.shape(), Shape::Once);
    workshop.add(day("2026-01-20")).unwrap();
    assert_eq!(workshop.shape(), Shape::OnSomeDays);
}
