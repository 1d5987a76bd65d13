//! When this worker talks in a usual week, and until when not.
use crate::queries::workers;
use crate::words::Words;
use crate::worker::{self, SocialWorker};
use askama::Template;
use axum::response::Response;
use kernel::hours::{Minute, Span, Spans, week_to_text};
use kernel::jiff::civil::{Date, Weekday};
use kernel::{
    BackRoomItem, Deed, Here, House, Nothing, Problems, Result, Timestamp, Visit, page, page_again,
};

pub const PATH: &str = "/achterkamer/zijkamer/uren";

/// Seven days, Monday first; a day without times is free.
#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub struct Week {
    van: Vec<String>,
    tot: Vec<String>,
    /// The day on which they are back, as 2026-12-01; empty: they are there.
    weg: String,
}

#[derive(Template)]
#[template(path = "hours.html")]
struct HoursPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    form: Week,
    problems: Problems,
}

/// One day in the form.
struct Day {
    nth: usize,
    name: String,
    van: String,
    tot: String,
}

impl HoursPage<'_> {
    fn days(&self) -> Vec<Day> {
        let at = |all: &[String], nth: usize| all.get(nth).cloned().unwrap_or_default();
        let days = Weekday::Monday.cycle_forward().take(7).enumerate();
        let day = |(nth, day)| Day {
            nth,
            name: self.here.voice.weekday(day),
            van: at(&self.form.van, nth),
            tot: at(&self.form.tot, nth),
        };
        days.map(day).collect()
    }
}

fn hours_page<'a>(house: &House, here: &'a Here, form: Week, problems: Problems) -> HoursPage<'a> {
    HoursPage { words: Words(&here.voice), here, menu: house.back_room(here), form, problems }
}

pub async fn show(visit: Visit<SocialWorker, Nothing>) -> Result<Response> {
    let Visit { who, here, house, mut tx, .. } = visit;
    worker::must_talk(&mut tx, &here, who.id).await?;
    let all = worker::all(&mut tx, &here.centre).await?;
    let own = all.into_iter().find(|own| own.id == who.id);
    let form = own.map(|own| filled(&here, &own)).unwrap_or_default();
    page(&hours_page(&house, &here, form, Problems::default()))
}

fn filled(here: &Here, own: &worker::Worker) -> Week {
    let times = own.week.iter().map(|spans| match spans.first() {
        Some(first) => {
            let last = spans.last().unwrap_or(first);
            (first.from().to_string(), last.to().to_string())
        }
        None => (String::new(), String::new()),
    });
    let (van, tot) = times.unzip();
    let back = own.away_until.filter(|_| own.is_away(here.now));
    let day = |at: Timestamp| at.to_zoned(here.centre.zone.clone()).date().to_string();
    Week { van, tot, weg: back.map(day).unwrap_or_default() }
}

/// What was typed, or what is not right about it.
fn checked(here: &Here, form: &Week) -> Result<([Spans; 7], Option<Timestamp>), Problems> {
    let words = Words(&here.voice);
    let (mut week, mut problems): ([Spans; 7], _) = Default::default();
    for (nth, own) in week.iter_mut().enumerate() {
        let at =
            |all: &[String]| all.get(nth).map(|text| text.trim().to_owned()).unwrap_or_default();
        let (from, to) = (at(&form.van), at(&form.tot));
        if from.is_empty() && to.is_empty() {
            continue;
        }
        match span(&from, &to) {
            Some(spans) => *own = spans,
            None => problems_add(&mut problems, nth, words.hours_wrong()),
        }
    }
    let back = form.weg.trim();
    let mut away_until = None;
    if !back.is_empty() {
        let midnight = Minute::new(0).ok();
        match back.parse::<Date>().ok().zip(midnight) {
            Some((day, midnight)) => away_until = Some(midnight.on(day, &here.centre.zone)),
            None => problems.add("weg", words.away_wrong()),
        }
    }
    problems.or((week, away_until))
}

fn problems_add(problems: &mut Problems, nth: usize, says: &str) {
    problems.add(format!("van{nth}"), says);
}

fn span(from: &str, to: &str) -> Option<Spans> {
    let span = Span::new(Minute::parse(from).ok()?, Minute::parse(to).ok()?).ok()?;
    Spans::new(vec![span]).ok()
}

pub async fn keep(mut deed: Deed<SocialWorker, Week>) -> Result<Response> {
    worker::must_talk(&mut deed.tx, &deed.here, deed.who.id).await?;
    match checked(&deed.here, &deed.form) {
        Ok((week, away_until)) => {
            let week = week_to_text(&week);
            workers::keep(&mut deed.tx, deed.who.id, &week, away_until).await?;
            let says = Words(&deed.here.voice).hours_kept().to_owned();
            deed.done_saying(PATH, &says).await
        }
        Err(problems) => {
            let house = deed.house.clone();
            let (_, here, form, _) = deed.look_only().await?;
            page_again(&hours_page(&house, &here, form, problems))
        }
    }
}
