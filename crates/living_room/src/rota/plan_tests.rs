//! The door of a table, without a database.
use super::plan::{Change, DoorState, Going, Opening, Relief, Rota, Shift, ShiftId, Sitting, Turn};
use kernel::hours::{Minute, Span};
use kernel::jiff::civil::{Date, Weekday, date};
use kernel::jiff::tz::TimeZone;
use kernel::{PersonId, Timestamp, uuid};

const FATIMA: PersonId = PersonId(uuid::Uuid::from_u128(1));
const NADIA: PersonId = PersonId(uuid::Uuid::from_u128(2));
const TUESDAY: Date = date(2027, 2, 2);

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

fn span(from: &str, to: &str) -> Span {
    Span::new(Minute::parse(from).unwrap(), Minute::parse(to).unwrap()).unwrap()
}

fn open(hosts: &[PersonId], until: &str) -> DoorState {
    DoorState::Open { hosts: hosts.to_vec(), until: Some(at(until)) }
}

fn closed(opens: &str, until: &str, host: Option<PersonId>) -> DoorState {
    let next = Opening { opens: at(opens), until: at(until), host };
    DoorState::Closed { next: Some(next) }
}

impl Rota {
    fn with(mut self, weekday: Weekday, from: &str, to: &str, host: PersonId) -> Self {
        let (id, span) = (ShiftId::fresh(), span(from, to));
        self.shifts.push(Shift { id, weekday, span, host: Some(host) });
        self
    }

    /// The first shift goes otherwise on this day.
    fn but_on(mut self, date: Date, going: Going, host: PersonId) -> Self {
        let Shift { id, span, .. } = self.shifts[0];
        let (shift, host) = (id, Some(host));
        self.changes.push(Change { shift, date, is_extra: false, span, host, going });
        self
    }

    fn and_by_hand(mut self, is_open: bool, host: PersonId, from: &str, until: &str) -> Self {
        self.sittings.push(Sitting { is_open, host, from: at(from), until: at(until) });
        self
    }

    fn door(&self, shown: &str) -> DoorState {
        self.door_at(&amsterdam(), at(shown))
    }
}

/// Fatima is there on Tuesday afternoon.
fn tuesday() -> Rota {
    Rota::default().with(Weekday::Tuesday, "13.00", "17.00", FATIMA)
}

#[test]
fn the_door_is_open_while_a_host_is_there() {
    let rota = tuesday();
    let today = closed("2027-02-02T13:00", "2027-02-02T17:00", Some(FATIMA));
    let next_week = closed("2027-02-09T13:00", "2027-02-09T17:00", Some(FATIMA));

    assert_eq!(rota.door("2027-02-02T12:59:59"), today);
    assert_eq!(rota.door("2027-02-02T13:00"), open(&[FATIMA], "2027-02-02T17:00"));
    assert_eq!(rota.door("2027-02-02T16:59:59"), open(&[FATIMA], "2027-02-02T17:00"));
    assert_eq!(rota.door("2027-02-02T17:00"), next_week);
    assert_eq!(Rota::default().door("2027-02-02T13:00"), DoorState::Closed { next: None });
}

#[test]
fn shifts_that_touch_are_one_opening_with_one_host_after_the_other() {
    let rota = tuesday().with(Weekday::Tuesday, "17.00", "19.00", NADIA);

    assert_eq!(rota.door("2027-02-02T14:00"), open(&[FATIMA], "2027-02-02T19:00"));
    assert_eq!(rota.door("2027-02-02T17:00"), open(&[NADIA], "2027-02-02T19:00"));
}

#[test]
fn an_evening_past_midnight_is_one_opening() {
    let rota = Rota::default().with(Weekday::Tuesday, "20.00", "24.00", FATIMA);
    let rota = rota.with(Weekday::Wednesday, "0.00", "1.30", FATIMA);

    assert_eq!(rota.door("2027-02-02T23:00"), open(&[FATIMA], "2027-02-03T01:30"));
    assert_eq!(rota.door("2027-02-03T00:00"), open(&[FATIMA], "2027-02-03T01:30"));
    // The page says "today", and that ends at midnight.
}

#[test]
fn in_the_night_that_summer_begins_an_hour_is_missing() {
    let rota = Rota::default().with(Weekday::Sunday, "1.30", "4.00", FATIMA);
    let one_and_a_half_hours = at("2027-03-28T04:00") - at("2027-03-28T01:30");

    assert_eq!(one_and_a_half_hours.total(kernel::jiff::Unit::Minute).unwrap(), 90.0);
    assert_eq!(rota.door("2027-03-28T01:30"), open(&[FATIMA], "2027-03-28T04:00"));
    assert_eq!(rota.door("2027-03-28T03:59:59"), open(&[FATIMA], "2027-03-28T04:00"));

    // A shift that lies wholly within it does not take place that week.
    let skipped = Rota::default().with(Weekday::Sunday, "2.15", "2.45", FATIMA);
    let next_week = closed("2027-04-04T02:15", "2027-04-04T02:45", Some(FATIMA));
    assert_eq!(skipped.door("2027-03-28T01:00"), next_week);

    // In the afternoon the clock on the wall counts.
    let sunday = Rota::default().with(Weekday::Sunday, "14.00", "16.00", FATIMA);
    let opens = closed("2027-03-28T12:00:00Z", "2027-03-28T14:00:00Z", Some(FATIMA));
    assert_eq!(sunday.door("2027-03-27T12:00"), opens);
}

#[test]
fn in_the_night_that_winter_begins_an_hour_comes_twice() {
    let rota = Rota::default().with(Weekday::Sunday, "2.30", "3.30", FATIMA);

    let opens = closed("2027-10-31T02:30:00+02:00", "2027-10-31T03:30:00+01:00", Some(FATIMA));
    assert_eq!(rota.door("2027-10-31T01:00"), opens);
    let is_open = open(&[FATIMA], "2027-10-31T03:30:00+01:00");
    for shown in ["2027-10-31T02:30:00+02:00", "2027-10-31T02:15:00+01:00", "2027-10-31T03:29"] {
        assert_eq!(rota.door(shown), is_open, "{shown}");
    }
    let sunday = Rota::default().with(Weekday::Sunday, "14.00", "16.00", FATIMA);
    let opens = closed("2027-10-31T13:00:00Z", "2027-10-31T15:00:00Z", Some(FATIMA));
    assert_eq!(sunday.door("2027-10-30T12:00"), opens);
}

#[test]
fn a_turn_that_was_called_off_does_not_open_the_door() {
    let rota = tuesday().but_on(TUESDAY, Going::Off, FATIMA);
    let next_week = closed("2027-02-09T13:00", "2027-02-09T17:00", Some(FATIMA));

    assert_eq!(rota.door("2027-02-02T12:00"), next_week);
    assert_eq!(rota.door("2027-02-02T14:00"), next_week);
}

#[test]
fn while_others_are_asked_the_opening_counts_until_it_should_begin() {
    let rota = tuesday().but_on(TUESDAY, Going::Asked, FATIMA);
    let (noon, start) = (at("2027-02-02T12:00"), at("2027-02-02T13:00"));

    assert_eq!(rota.door("2027-02-02T12:00"), closed("2027-02-02T13:00", "2027-02-02T17:00", None));
    assert!(rota.is_promised(&amsterdam(), noon, start));
    let next_week = closed("2027-02-09T13:00", "2027-02-09T17:00", Some(FATIMA));
    assert_eq!(rota.door("2027-02-02T13:00"), next_week);
    assert!(!rota.is_promised(&amsterdam(), start, start));

    let taken = tuesday().but_on(TUESDAY, Going::On, NADIA);
    assert_eq!(taken.door("2027-02-02T13:00"), open(&[NADIA], "2027-02-02T17:00"));
}

#[test]
fn an_open_door_does_not_promise_a_host_who_is_still_sought() {
    let rota = tuesday().with(Weekday::Tuesday, "11.00", "13.00", NADIA);

    let rota = rota.but_on(TUESDAY, Going::Asked, FATIMA);

    assert_eq!(rota.door("2027-02-02T12:00"), open(&[NADIA], "2027-02-02T13:00"));
}

#[test]
fn two_hosts_at_once_keep_the_door_open_when_one_cannot() {
    let rota = tuesday().with(Weekday::Tuesday, "13.00", "17.00", NADIA);
    assert_eq!(rota.door("2027-02-02T14:00"), open(&[FATIMA, NADIA], "2027-02-02T17:00"));

    let rota = rota.but_on(TUESDAY, Going::Asked, FATIMA);

    assert_eq!(rota.door("2027-02-02T14:00"), open(&[NADIA], "2027-02-02T17:00"));
}

#[test]
fn a_shift_that_nobody_does_opens_no_door() {
    let mut rota = tuesday();
    rota.shifts[0].host = None;
    assert_eq!(rota.door("2027-02-02T14:00"), DoorState::Closed { next: None });
}

#[test]
fn an_extra_opening_stands_beside_the_week() {
    let mut rota = tuesday();
    let extra = Turn::extra(&amsterdam(), date(2027, 2, 3), span("10", "12"), NADIA);
    let Turn { shift, date, is_extra, span, host, going, .. } = extra;
    rota.changes.push(Change { shift, date, is_extra, span, host, going });

    assert_eq!(rota.door("2027-02-03T11:00"), open(&[NADIA], "2027-02-03T12:00"));
    let next_week = closed("2027-02-09T13:00", "2027-02-09T17:00", Some(FATIMA));
    assert_eq!(rota.door("2027-02-03T12:00"), next_week);
}

#[test]
fn what_was_changed_about_a_shift_that_is_gone_opens_no_door() {
    let mut rota = tuesday().but_on(TUESDAY, Going::On, NADIA);
    rota.shifts.clear();
    assert_eq!(rota.door("2027-02-02T14:00"), DoorState::Closed { next: None });
}

#[test]
fn a_door_that_was_closed_by_hand_stays_shut_until_the_next_host_begins() {
    let rota = tuesday().with(Weekday::Tuesday, "15.00", "19.00", NADIA);
    let until = rota.closed_by_hand_until(&amsterdam(), at("2027-02-02T14:00"));
    assert_eq!(until, Some(at("2027-02-02T15:00")));

    let rota = rota.and_by_hand(false, FATIMA, "2027-02-02T14:00", "2027-02-02T15:00");

    let opens = closed("2027-02-02T15:00", "2027-02-02T17:00", Some(FATIMA));
    assert_eq!(rota.door("2027-02-02T14:00"), opens);
    assert_eq!(rota.door("2027-02-02T15:00"), open(&[FATIMA, NADIA], "2027-02-02T19:00"));
    let alone = tuesday();
    let until = alone.closed_by_hand_until(&amsterdam(), at("2027-02-02T14:00"));
    assert_eq!(until, Some(at("2027-02-02T17:00")));
    assert_eq!(alone.closed_by_hand_until(&amsterdam(), at("2027-02-02T12:00")), None);
}

#[test]
fn a_door_that_was_opened_by_hand_closes_after_four_hours_or_with_the_shift() {
    let rota = tuesday();
    let until = |shown| rota.open_by_hand_until(&amsterdam(), at(shown));
    assert_eq!(until("2027-02-01T10:00"), at("2027-02-01T14:00"));
    assert_eq!(until("2027-02-02T12:30"), at("2027-02-02T16:30"));
    assert_eq!(until("2027-02-02T13:30"), at("2027-02-02T17:00"));

    let rota = rota.and_by_hand(true, NADIA, "2027-02-02T12:30", "2027-02-02T16:30");

    assert_eq!(rota.door("2027-02-02T12:30"), open(&[NADIA], "2027-02-02T17:00"));
    assert_eq!(rota.on_duty_at(&amsterdam(), at("2027-02-02T13:00")), [NADIA, FATIMA]);
}

#[test]
fn who_closed_the_door_may_open_it_again() {
    let rota = tuesday().and_by_hand(false, FATIMA, "2027-02-02T14:00", "2027-02-02T17:00");
    let rota = rota.and_by_hand(true, NADIA, "2027-02-02T14:30", "2027-02-02T16:00");

    assert_eq!(rota.door("2027-02-02T14:30"), open(&[NADIA], "2027-02-02T16:00"));
    let next_week = closed("2027-02-09T13:00", "2027-02-09T17:00", Some(FATIMA));
    assert_eq!(rota.door("2027-02-02T16:00"), next_week);
}

#[test]
fn who_takes_a_table_over_receives_people_until_the_others_would_have_gone() {
    let rota = tuesday().with(Weekday::Tuesday, "15.00", "19.00", NADIA);
    let until = rota.relief_until(&amsterdam(), at("2027-02-02T14:00"));
    assert_eq!(until, at("2027-02-02T17:00"));
    let nobody_there = rota.relief_until(&amsterdam(), at("2027-02-02T08:00"));
    assert_eq!(nobody_there, at("2027-02-02T12:00"));

    let (by, from) = (PersonId(uuid::Uuid::from_u128(3)), at("2027-02-02T14:00"));
    let rota = Rota { reliefs: vec![Relief { by, from, until }], ..rota };

    let on_duty = |shown| rota.on_duty_at(&amsterdam(), at(shown));
    assert_eq!(rota.door("2027-02-02T14:00"), open(&[by], "2027-02-02T19:00"));
    assert_eq!((on_duty("2027-02-02T16:00"), on_duty("2027-02-02T17:00")), (vec![by], vec![NADIA]));
    assert_eq!(rota.relieved_at(&amsterdam(), at("2027-02-02T16:00")), [FATIMA, NADIA]);
}
