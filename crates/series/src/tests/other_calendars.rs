//! What comes in from other calendars, what goes out to them, and that both ways of counting agree.
use super::{day, series, starts, when, zone};
use crate::foreign::{DATES_MAX, Foreign, Found, Refused};
use crate::*;
use jiff::civil::Weekday;
use std::time::{Duration, Instant};

fn read(lines: &str) -> Result<Foreign, Refused> {
    let zone_called = |name: &str| match name {
        "(UTC+01:00) Amsterdam, Bern" => Some(zone("Europe/Amsterdam")),
        name => TimeZone::get(name).ok(),
    };
    Foreign::read(lines, &zone("Europe/Amsterdam"), zone_called)
}

fn found(lines: &str, from: &str, to: &str) -> Result<Found, Refused> {
    read(lines)?.dates(day(from), day(to))
}

/// Days and times on our wall.
fn times(lines: &str, from: &str, to: &str) -> Vec<String> {
    let found = found(lines, from, to).unwrap();
    found.dates.iter().map(|time| time.strftime("%m-%d %H:%M").to_string()).collect()
}

#[test]
fn a_foreign_series_keeps_its_own_clock() {
    let rule = "RRULE:FREQ=WEEKLY";
    let brussels = format!("DTSTART;TZID=Europe/Brussels:20260322T190000\n{rule}");
    let expected = ["03-22 19:00", "03-29 19:00"];
    assert_eq!(times(&brussels, "2026-03-20", "2026-03-30"), expected);
    assert_eq!(times(&brussels, "2026-10-18", "2026-10-25"), ["10-18 19:00", "10-25 19:00"]);
    // There the clocks change three weeks earlier.
    let new_york = format!("DTSTART;TZID=America/New_York:20260301T130000\r\n{rule}\r\n");
    let expected = ["03-01 19:00", "03-08 18:00", "03-15 18:00", "03-22 18:00", "03-29 19:00"];
    assert_eq!(times(&new_york, "2026-03-01", "2026-04-01"), expected);
    let utc = format!("DTSTART:20260322T180000Z\n{rule}");
    assert_eq!(times(&utc, "2026-03-20", "2026-03-30"), ["03-22 19:00", "03-29 20:00"]);
    let floating = format!("DTSTART:20260322T023000\n{rule}");
    assert_eq!(times(&floating, "2026-03-20", "2026-03-30"), ["03-22 02:30", "03-29 03:30"]);
    let whole_day = format!("DTSTART;VALUE=DATE:20260322\n{rule}");
    assert_eq!(times(&whole_day, "2026-03-20", "2026-03-30"), ["03-22 00:00", "03-29 00:00"]);
    let outlook = format!("DTSTART;TZID=\"(UTC+01:00) Amsterdam, Bern\":20260322T190000\n{rule}");
    assert_eq!(times(&outlook, "2026-03-20", "2026-03-23"), ["03-22 19:00"]);
}

#[test]
fn dates_are_added_and_left_out_however_they_are_told() {
    let lines = "DTSTART;TZID=Europe/Amsterdam:20260303T190000
RRULE:FREQ=WEEKLY;UNTIL=20260407T170000Z
EXDATE:20260310T180000Z
EXDATE;VALUE=DATE:20260317
EXDATE;TZID=Europe/London:20260324T180000
rdate;value=period:20260401T170000Z/PT1H,20260402T170000Z/20260402T180000Z
RDATE;VALUE=DATE:20260501";
    let expected =
        ["03-03 19:00", "03-31 19:00", "04-01 19:00", "04-02 19:00", "04-07 19:00", "05-01 19:00"];
    assert_eq!(times(lines, "2026-03-01", "2026-12-31"), expected);
    let until_a_day = "DTSTART:20260303T190000\nRRULE:FREQ=DAILY;UNTIL=20260304";
    assert_eq!(times(until_a_day, "2026-01-01", "2026-12-31"), ["03-03 19:00", "03-04 19:00"]);
}

#[test]
fn looking_ahead_ends_after_two_years_and_five_hundred_dates() {
    let monthly = "DTSTART:19990101T100000\nRRULE:FREQ=MONTHLY";
    let found_monthly = found(monthly, "2026-01-01", "2199-12-31").unwrap();
    assert_eq!((found_monthly.dates.len(), found_monthly.has_more), (25, false));
    let daily = "DTSTART:19990101T100000\nRRULE:FREQ=DAILY";
    let found_daily = found(daily, "2026-01-01", "2199-12-31").unwrap();
    assert_eq!((found_daily.dates.len(), found_daily.has_more), (DATES_MAX, true));
    assert_eq!(found_daily.dates[0], "2026-01-01T10:00".parse().unwrap());
}

#[test]
fn whoever_asks_too_much_hears_so_soon() {
    let sixty: Vec<String> = (0..60).map(|number: u8| number.to_string()).collect();
    let each_second = format!("FREQ=DAILY;BYMINUTE={0}", sixty.join(","));
    let hours: Vec<String> = (0..24).map(|hour: u8| hour.to_string()).collect();
    let each_hour = format!("FREQ=DAILY;BYHOUR={}", hours.join(","));
    let many_rules = "RRULE:FREQ=YEARLY\n".repeat(8);
    let cases = [
        ("FREQ=SECONDLY;UNTIL=30260101T000000Z", Err(Refused::TooOften)),
        ("FREQ=MINUTELY", Err(Refused::TooOften)),
        ("FREQ=HOURLY;INTERVAL=24", Err(Refused::TooOften)),
        (&each_second, Err(Refused::TooOften)),
        ("FREQ=YEARLY;BYDAY=MO;BYHOUR=1,2,3,4,5;BYMINUTE=1,2,3,4,5", Err(Refused::TooOften)),
        (&each_hour, Err(Refused::TooManySteps)),
        ("FREQ=DAILY;COUNT=4294967295", Ok(365)),
        // What never comes.
        ("FREQ=YEARLY;BYMONTH=2;BYMONTHDAY=30", Ok(0)),
        ("FREQ=DAILY;BYSETPOS=2", Ok(0)),
        ("FREQ=WEEKLY;BYMONTH=2;BYSETPOS=366", Ok(0)),
        ("FREQ=DAILY;INTERVAL=4294967295", Ok(0)),
        (&many_rules["RRULE:".len()..], Err(Refused::TooLarge)),
    ];
    let begin = Instant::now();
    for (rule, expected) in cases {
        let lines = format!("DTSTART:19000101T000000\nRRULE:{rule}");
        let found = found(&lines, "2030-01-01", "2030-12-31");
        assert_eq!(found.map(|found| found.dates.len()), expected, "{rule}");
    }
    assert!(begin.elapsed() < Duration::from_secs(2));
}

#[test]
fn what_is_no_series_stays_outside() {
    let long = format!("DTSTART:20260101T100000\nRDATE:{}", "20260101,".repeat(3_000));
    assert_eq!(read(&long).err(), Some(Refused::TooLarge));
    let lines = "DTSTART;TZID=Nowhere/Land:20260101T100000";
    assert_eq!(read(lines).err(), Some(Refused::UnknownZone));
    for lines in [
        "",
        "RRULE:FREQ=DAILY",
        "DTSTART",
        "DTSTART:",
        "DTSTART:2026-01-01",
        "DTSTART:20260230",
        "DTSTART:00010101",
        "DTSTART:20260101T100000+01",
        "DTSTART:20260101é0000000",
        "DTSTART:20260101\nRRULE:",
        "DTSTART:20260101\nRRULE:FREQ=OFTEN",
        "DTSTART:20260101\nRRULE:FREQ=DAILY;INTERVAL=0",
        "DTSTART:20260101\nRRULE:FREQ=DAILY;INTERVAL=99999999999",
        "DTSTART:20260101\nRRULE:FREQ=DAILY;BYDAY=€",
        "DTSTART:20260101\nRRULE:FREQ=DAILY;UNTIL=tomorrow",
        "DTSTART:20260101\nRRULE:FREQ=YEARLY;RSCALE=HEBREW",
        "DTSTART:20260101\nRDATE:20260102,soon",
        "DTSTART:20260101\nEXRULE:FREQ=DAILY",
        "DTSTART:20260101\nSUMMARY:Soup",
    ] {
        assert_eq!(read(lines).err(), Some(Refused::Unreadable), "{lines}");
    }
}

#[test]
fn our_rules_go_out_as_others_read_them() {
    let out = |text: &str| text.parse::<Series>().unwrap().rrule(&zone("Europe/Brussels"));
    assert_eq!(out("1 2026-05-09T10:00/0 once +2026-05-10"), None);
    for (stored, rule) in [
        ("w2:TU,TH ..2026-06-30", "FREQ=WEEKLY;INTERVAL=2;BYDAY=TU,TH;UNTIL=20260630T215959Z"),
        ("m1:-1FR ..2026-12-31", "FREQ=MONTHLY;INTERVAL=1;BYDAY=-1FR;UNTIL=20261231T225959Z"),
        ("m1:30", "FREQ=MONTHLY;INTERVAL=1;BYMONTHDAY=28,29,30;BYSETPOS=-1"),
        ("y:12-5", "FREQ=YEARLY;BYMONTH=12;BYMONTHDAY=5"),
    ] {
        assert_eq!(out(&format!("1 2026-01-13T10:00/120 {stored}")).unwrap(), rule);
    }
}

/// Chance that repeats itself (splitmix64).
struct Chance(u64);

impl Chance {
    fn below(&mut self, n: u64) -> u64 {
        self.0 = self.0.wrapping_add(0x9e37_79b9_7f4a_7c15);
        let mixed = (self.0 ^ (self.0 >> 30)).wrapping_mul(0xbf58_476d_1ce4_e5b9);
        let mixed = (mixed ^ (mixed >> 27)).wrapping_mul(0x94d0_49bb_1331_11eb);
        (mixed ^ (mixed >> 31)) % n
    }

    /// From 1 to `n`.
    fn number(&mut self, n: u64) -> i8 {
        i8::try_from(self.below(n) + 1).unwrap()
    }

    fn day(&mut self) -> Date {
        date(2000, 1, 1) + i64::try_from(self.below(365 * 150)).unwrap().days()
    }

    fn rule(&mut self) -> Rule {
        let every_max = if self.below(5) == 0 { 52 } else { 4 };
        let every = self.number(every_max).unsigned_abs();
        let weekday = Weekday::from_monday_one_offset(self.number(7)).unwrap();
        match self.below(4) {
            0 => {
                let others: Vec<_> = Weekdays::ALL.iter().filter(|_| self.below(3) == 0).collect();
                Rule::Weekly {
                    every,
                    on: Weekdays::new(others.into_iter().chain([weekday])).unwrap(),
                }
            }
            1 => {
                let all = [Nth::First, Nth::Second, Nth::Third, Nth::Fourth, Nth::Last];
                Rule::MonthlyOn { every, nth: all[self.below(5) as usize], weekday }
            }
            2 => Rule::Monthly { every, day: self.number(31) },
            _ if self.below(4) == 0 => Rule::Yearly { month: 2, day: 29 },
            _ => Rule::Yearly { month: self.number(12), day: self.number(28) },
        }
    }
}

#[test]
fn a_thousand_rules_mean_the_same_to_the_library() {
    let mut chance = Chance(4);
    let (mut n_rules, mut n_dates) = (0, 0);
    while n_rules < 1_000 {
        let zone = zone(["Europe/Amsterdam", "Europe/Brussels"][chance.below(2) as usize]);
        let start = chance.day().at(chance.number(24) - 1, chance.number(60) - 1, 0, 0);
        let rule = chance.rule();
        let until = (chance.below(3) == 0).then(|| chance.day());
        let Ok(series) = Series::new(When { start, minutes: 60 }, rule, until) else { continue };
        let from = series.first().start.date() + (chance.below(3_000) as i64 - 100).days();
        let to = from + (chance.below(729) as i64).days();

        let first = series.first().start.strftime("%Y%m%dT%H%M%S");
        let name = zone.iana_name().unwrap();
        let lines = format!("DTSTART;TZID={name}:{first}\nRRULE:{}", series.rrule(&zone).unwrap());
        let theirs = Foreign::read(&lines, &zone, |name| TimeZone::get(name).ok()).unwrap();
        let theirs = theirs.dates(from, to).unwrap().dates;
        let ours = series.dates(from, to, DATES_MAX);
        let on_the_wall = |found: &Occurrence| found.when.starts_at(&zone).to_zoned(zone.clone());
        let ours: Vec<DateTime> = ours.iter().map(|found| on_the_wall(found).datetime()).collect();
        assert_eq!(ours, theirs, "{series} from {from} to {to}: {lines}");
        n_rules += 1;
        n_dates += ours.len();

        assert_eq!(series.to_string().parse(), Ok(series));
    }
    assert!(n_dates > 10_000, "{n_dates}");
}

#[test]
fn our_exceptions_mean_the_same_to_the_library() {
    let mut soup = series("2026-03-03T10:00", Rule::Weekly { every: 1, on: Weekdays::WORKDAYS });
    soup.skip(day("2026-03-04")).unwrap();
    soup.add(day("2026-03-07")).unwrap();
    soup.change(day("2026-03-05"), when("2026-03-06T15:00", 60)).unwrap();
    let expected = ["2026-03-03", "2026-03-06", "2026-03-06T15", "2026-03-07", "2026-03-09"];
    assert_eq!(starts(&soup, "2026-03-01", "2026-03-09"), expected);

    let mut lines = format!(
        "DTSTART:20260303T100000\nRRULE:{}\n",
        soup.rrule(&zone("Europe/Brussels")).unwrap()
    );
    for day in soup.skipped().iter().chain(soup.moved().keys()) {
        lines += &day.strftime("EXDATE:%Y%m%dT100000\n").to_string();
    }
    let moved = soup.moved().values().map(|to| to.start);
    for time in soup.extra().iter().map(|day| day.at(10, 0, 0, 0)).chain(moved) {
        lines += &time.strftime("RDATE:%Y%m%dT%H%M%S\n").to_string();
    }
    let expected = ["03-03 10:00", "03-06 10:00", "03-06 15:00", "03-07 10:00", "03-09 10:00"];
    assert_eq!(times(&lines, "2026-03-01", "2026-03-09"), expected);
}
