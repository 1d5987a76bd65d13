//! Scenes at the door of De Linde.
use super::{
    DoorSign, Exception, Hours, Jurisdiction, Minute, Notice, Spans, State, spans_from_text,
    week_from_text,
};
use jiff::civil::{Date, Weekday, date};
use jiff::tz::TimeZone;
use jiff::{SignedDuration, Timestamp};
use std::collections::BTreeMap;

const OFFICE_WEEK: &str = "540-1260;540-1260;540-1260;540-1260;540-1260;600-1020;";
const ALWAYS: &str = "0-1440;0-1440;0-1440;0-1440;0-1440;0-1440;0-1440";
const MINUTE: SignedDuration = SignedDuration::from_mins(1);

fn hours(week: &str) -> Hours {
    Hours {
        week: week_from_text(week).unwrap(),
        exceptions: BTreeMap::new(),
        closed_on_holidays: true,
        jurisdiction: Jurisdiction::Nl,
    }
}

fn everyday(spans: &str) -> Hours {
    hours(&[spans; 7].join(";"))
}

impl Hours {
    fn but_on(mut self, date: Date, spans: &str) -> Self {
        let spans = spans_from_text(spans).unwrap();
        self.exceptions.insert(date, Exception { spans, why: None });
        self
    }

    fn at(&self, shown: &str) -> State {
        self.state(&amsterdam(), at(shown), None)
    }

    fn changes_after(&self, shown: &str) -> Timestamp {
        self.next_change(&amsterdam(), at(shown), None)
    }
}

fn amsterdam() -> TimeZone {
    TimeZone::get("Europe/Amsterdam").unwrap()
}

/// A moment by the clock of Amsterdam; with an offset where that clock shows a time twice.
fn at(shown: &str) -> Timestamp {
    shown.parse().unwrap_or_else(|_| {
        let shown = shown.parse().unwrap();
        amsterdam().to_ambiguous_timestamp(shown).unambiguous().unwrap()
    })
}

fn open_until(shown: &str) -> State {
    State::Open { until: at(shown) }
}

fn closed_until(shown: &str) -> State {
    State::Closed { opens: Some(at(shown)) }
}

fn closed_notice(until: &str) -> Notice {
    Notice { sentence: None, is_closed: true, until: at(until) }
}

#[test]
fn on_an_ordinary_day_the_door_opens_at_nine_and_closes_at_nine() {
    let linde = hours(OFFICE_WEEK);

    assert_eq!(linde.at("2027-02-02T08:59:59"), closed_until("2027-02-02T09:00"));
    assert_eq!(linde.at("2027-02-02T09:00"), open_until("2027-02-02T21:00"));
    assert_eq!(linde.at("2027-02-02T20:59:59"), open_until("2027-02-02T21:00"));
    assert_eq!(linde.at("2027-02-02T21:00"), closed_until("2027-02-03T09:00"));
}

#[test]
fn on_saturday_evening_the_door_waits_for_monday() {
    let linde = hours(OFFICE_WEEK);

    assert_eq!(linde.at("2027-02-06T17:00"), closed_until("2027-02-08T09:00"));
    assert_eq!(linde.at("2027-02-07T12:00"), closed_until("2027-02-08T09:00"));
}

#[test]
fn between_morning_and_afternoon_the_door_is_shut() {
    let linde = everyday("540-720,780-1020");

    assert_eq!(linde.at("2027-02-02T11:00"), open_until("2027-02-02T12:00"));
    assert_eq!(linde.at("2027-02-02T12:30"), closed_until("2027-02-02T13:00"));
}

#[test]
fn spans_that_touch_are_one_opening() {
    assert_eq!(everyday("540-720,720-1020").at("2027-02-02T10:00"), open_until("2027-02-02T17:00"));
}

#[test]
fn an_evening_past_midnight_is_one_opening() {
    let linde = everyday("").but_on(date(2027, 2, 5), "1200-1440");
    let linde = linde.but_on(date(2027, 2, 6), "0-90,600-1020");

    assert_eq!(linde.at("2027-02-05T23:00"), open_until("2027-02-06T01:30"));
    assert_eq!(linde.at("2027-02-06T00:00"), open_until("2027-02-06T01:30"));
    assert_eq!(linde.at("2027-02-06T01:30"), closed_until("2027-02-06T10:00"));
    // The page says "today", and that ends at midnight.
    assert_eq!(linde.changes_after("2027-02-05T23:00"), at("2027-02-06T00:00"));
}

#[test]
fn an_evening_until_midnight_ends_there() {
    let linde = everyday("1200-1440");

    assert_eq!(linde.at("2027-02-05T23:00"), open_until("2027-02-06T00:00"));
    assert_eq!(linde.at("2027-02-06T00:00"), closed_until("2027-02-06T20:00"));
}

#[test]
fn a_week_without_hours_has_no_next_opening() {
    let linde = hours(";;;;;;");

    assert_eq!(linde.at("2027-02-05T12:00"), State::Closed { opens: None });
    assert_eq!(linde.changes_after("2027-02-05T12:00"), at("2027-02-06T00:00"));
}

#[test]
fn a_door_that_never_closes_is_open_as_far_as_one_looks() {
    let linde = Hours { closed_on_holidays: false, ..hours(ALWAYS) };

    assert_eq!(linde.at("2027-02-05T12:00"), open_until("2027-04-06T00:00"));
    assert_eq!(linde.changes_after("2027-02-05T12:00"), at("2027-02-06T00:00"));
}

#[test]
fn the_search_for_an_opening_ends_after_sixty_days() {
    let shut = everyday("");

    // The first day that counts is today.
    let in_time = shut.clone().but_on(date(2027, 4, 5), "540-600");
    assert_eq!(in_time.at("2027-02-05T12:00"), closed_until("2027-04-05T09:00"));
    let too_late = shut.but_on(date(2027, 4, 6), "540-600");
    assert_eq!(too_late.at("2027-02-05T12:00"), State::Closed { opens: None });
    assert_eq!(too_late.at("2027-02-06T00:00"), closed_until("2027-04-06T09:00"));
}

#[test]
fn on_a_holiday_the_door_stays_shut_if_the_centre_says_so() {
    let linde = hours(OFFICE_WEEK);

    assert_eq!(linde.at("2027-05-06T12:00"), closed_until("2027-05-07T09:00"));
    let works_on = Hours { closed_on_holidays: false, ..linde.clone() };
    assert_eq!(works_on.at("2027-05-06T12:00"), open_until("2027-05-06T21:00"));
    // The first of November is a holiday in Belgium only.
    assert_eq!(linde.at("2027-11-01T12:00"), open_until("2027-11-01T21:00"));
    let leuven = Hours { jurisdiction: Jurisdiction::Be, ..linde };
    assert_eq!(leuven.at("2027-11-01T12:00"), closed_until("2027-11-02T09:00"));
}

#[test]
fn an_exception_goes_before_a_holiday_and_before_the_week() {
    let linde = hours(OFFICE_WEEK)
        .but_on(date(2027, 12, 24), "540-900")
        .but_on(date(2027, 12, 26), "720-960")
        .but_on(date(2027, 12, 27), "");

    assert_eq!(linde.at("2027-12-24T14:00"), open_until("2027-12-24T15:00"));
    assert_eq!(linde.at("2027-12-24T15:00"), closed_until("2027-12-26T12:00"));
    assert_eq!(linde.at("2027-12-26T16:00"), closed_until("2027-12-28T09:00"));
    assert!(linde.on(date(2027, 12, 25)).is_empty());
    assert!(linde.on(date(2027, 12, 27)).is_empty());
}

#[test]
fn closed_today_hangs_on_the_door_until_its_end() {
    let (linde, zone) = (hours(OFFICE_WEEK), amsterdam());
    let noon = at("2027-02-02T12:00");

    let all_day = closed_notice("2027-02-02T21:00");
    assert_eq!(linde.state(&zone, noon, Some(&all_day)), closed_until("2027-02-03T09:00"));
    assert_eq!(linde.next_change(&zone, noon, Some(&all_day)), all_day.until);

    let an_hour = closed_notice("2027-02-02T13:00");
    assert_eq!(linde.state(&zone, noon, Some(&an_hour)), closed_until("2027-02-02T13:00"));
    assert_eq!(
        linde.state(&zone, an_hour.until, Some(&an_hour)),
        open_until("2027-02-02T21:00"),
        "a notice whose time is over hangs no longer"
    );
    assert_eq!(
        linde.next_change(&zone, an_hour.until, Some(&an_hour)),
        at("2027-02-02T21:00"),
        "and changes nothing any more"
    );
}

#[test]
fn a_sentence_on_the_door_leaves_it_open() {
    let (linde, zone) = (hours(OFFICE_WEEK), amsterdam());
    let until = at("2027-02-02T15:00");
    let sentence = Some("De lift is stuk, bel even.".to_owned());
    let sign = DoorSign { notice: Some(Notice { sentence, is_closed: false, until }) };

    let noon = at("2027-02-02T12:00");
    assert_eq!(linde.state(&zone, noon, sign.at(noon)), open_until("2027-02-02T21:00"));
    assert_eq!(linde.next_change(&zone, noon, sign.at(noon)), until);
    assert_eq!(sign.at(noon), sign.notice.as_ref());
    assert_eq!(sign.at(until), None);
}

#[test]
fn a_notice_for_ever_keeps_the_door_shut_for_ever() {
    let (linde, zone) = (hours(OFFICE_WEEK), amsterdam());
    let noon = at("2027-02-02T12:00");
    let for_ever = Notice { sentence: None, is_closed: true, until: Timestamp::MAX };

    let state = linde.state(&zone, noon, Some(&for_ever));

    assert_eq!(state, State::Closed { opens: None });
    assert_eq!(linde.next_change(&zone, noon, Some(&for_ever)), at("2027-02-03T00:00"));
}

#[test]
fn when_summer_time_begins_the_hours_stay_those_of_the_clock_on_the_wall() {
    // That Sunday is Easter, and only 23 hours long.
    let linde = Hours { closed_on_holidays: false, ..everyday("540-1260") };

    assert_eq!(linde.at("2027-03-27T22:00"), closed_until("2027-03-28T07:00:00Z"));
    assert_eq!(linde.at("2027-03-28T09:00"), State::Open { until: at("2027-03-28T19:00:00Z") });
    assert_eq!(linde.changes_after("2027-03-28T01:00"), at("2027-03-28T09:00"));
    assert_eq!(linde.changes_after("2027-03-28T22:00"), at("2027-03-28T22:00:00Z"));
}

#[test]
fn an_opening_in_the_hour_that_is_skipped_begins_at_the_jump() {
    let sunday = date(2027, 3, 28);
    let night = |spans: &str| everyday("").but_on(sunday, spans);

    assert_eq!(night("150-300").at("2027-03-28T01:59"), closed_until("2027-03-28T03:00"));
    assert_eq!(night("150-300").at("2027-03-28T03:00"), open_until("2027-03-28T05:00"));
    assert_eq!(night("60-150").at("2027-03-28T01:00"), open_until("2027-03-28T03:00"));
    // Wholly within it, there is nothing left of it.
    assert_eq!(night("130-170").at("2027-03-28T01:00"), State::Closed { opens: None });
}

#[test]
fn an_opening_in_the_hour_that_comes_twice_counts_the_first_time() {
    let linde = everyday("").but_on(date(2027, 10, 31), "60-150");

    assert_eq!(linde.at("2027-10-31T01:00"), open_until("2027-10-31T02:30:00+02:00"));
    assert_eq!(linde.at("2027-10-31T02:45:00+02:00"), State::Closed { opens: None });
    assert_eq!(linde.at("2027-10-31T02:15:00+01:00"), State::Closed { opens: None });
}

#[test]
fn the_night_of_winter_time_is_an_hour_longer() {
    let linde = everyday("0-1440");

    let midnight = Minute::LAST.on(date(2027, 10, 31), &amsterdam());
    let day = midnight.duration_since(at("2027-10-31T00:00"));
    assert_eq!(day, SignedDuration::from_hours(25));
    assert_eq!(linde.changes_after("2027-10-31T00:00"), at("2027-11-01T00:00"));
}

#[test]
fn brussels_keeps_the_same_clock() {
    let (linde, brussels) = (everyday("540-1260"), TimeZone::get("Europe/Brussels").unwrap());
    for day in [date(2027, 3, 27), date(2027, 3, 30), date(2027, 10, 31), date(2027, 11, 1)] {
        let morning = Minute::parse("6").unwrap().on(day, &brussels);
        assert_eq!(linde.state(&brussels, morning, None), linde.state(&amsterdam(), morning, None));
    }
}

#[test]
fn the_footer_shows_the_week_in_three_lines() {
    let linde = hours(OFFICE_WEEK);

    let lines = linde.summary();

    let days: Vec<_> = lines.iter().map(|line| (line.first, line.last)).collect();
    assert_eq!(
        days,
        [
            (Weekday::Monday, Weekday::Friday),
            (Weekday::Saturday, Weekday::Saturday),
            (Weekday::Sunday, Weekday::Sunday),
        ]
    );
    let shown = |spans: &Spans| {
        let spans = spans.iter().map(|span| format!("{} – {}", span.from(), span.to()));
        spans.collect::<Vec<_>>().join(", ")
    };
    let shown: Vec<_> = lines.iter().map(|line| shown(line.spans)).collect();
    assert_eq!(shown, ["9.00 – 21.00", "10.00 – 17.00", ""]);
}

#[test]
fn equal_days_that_are_not_neighbours_stay_apart() {
    assert_eq!(hours("540-600;;540-600;;;;540-600").summary().len(), 5);
    assert_eq!(hours(";;;;;;").summary().len(), 1);
}

/// Evenings past midnight, a pause at noon, a Belgian first of May and a Sunday before dawn.
fn busy_house() -> Hours {
    Hours {
        jurisdiction: Jurisdiction::Be,
        ..hours("540-720,780-1440;0-120,540-1020;;540-1260;1200-1440;0-180,600-1020;60-170,720-960")
    }
    .but_on(date(2027, 3, 29), "600-1440")
    .but_on(date(2027, 3, 30), "")
}

#[test]
fn minute_by_minute_the_state_is_that_of_the_clock_on_the_wall() {
    let (linde, zone) = (busy_house(), amsterdam());
    let walks = ["2027-03-26T00:00", "2027-04-29T00:00", "2027-10-29T00:00"];
    for start in walks {
        let mut now = at(start);
        let end = now + SignedDuration::from_hours(6 * 24);
        while now < end {
            let shown = zone.to_datetime(now);
            let minute = 60 * shown.hour() as u16 + shown.minute() as u16;
            let is_open = linde
                .on(shown.date())
                .iter()
                .any(|span| (span.from().get()..span.to().get()).contains(&minute));
            let is_first_time = zone.to_ambiguous_timestamp(shown).earlier().unwrap() == now;
            let state = linde.state(&zone, now, None);
            assert!(
                !is_first_time || matches!(state, State::Open { .. }) == is_open,
                "{shown}: {state:?}"
            );
            now += MINUTE;
        }
    }
}

#[test]
fn all_year_the_state_holds_exactly_until_the_next_change() {
    let (linde, zone) = (busy_house(), amsterdam());
    let end = at("2028-01-01T00:00");
    let notices = [
        None,
        Some(closed_notice("2027-03-28T10:30")),
        Some(Notice { is_closed: false, ..closed_notice("2027-10-31T13:15") }),
    ];
    for notice in notices.iter().map(Option::as_ref) {
        let mut now = at("2027-01-01T00:00");
        while now < end {
            let state = linde.state(&zone, now, notice);
            let change = linde.next_change(&zone, now, notice);
            assert!(now < change, "{now}");
            assert!(change <= now + SignedDuration::from_hours(25), "{now}");
            for moment in
                [now + change.duration_since(now) / 2, change - SignedDuration::from_millis(1)]
            {
                assert_eq!(linde.state(&zone, moment, notice), state, "{moment} after {now}");
                assert_eq!(linde.next_change(&zone, moment, notice), change, "{moment}");
            }
            let turn = match state {
                State::Open { until } => Some(until),
                State::Closed { opens } => opens,
            };
            if turn == Some(change) {
                let then = linde.state(&zone, change, notice);
                let was_open = matches!(state, State::Open { .. });
                assert_eq!(matches!(then, State::Closed { .. }), was_open, "{change}");
            }
            now = change;
        }
    }
}
