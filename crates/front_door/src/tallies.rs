//! Turven: the desk tallies who walked in and who called, without names.
use crate::definitions::{Figure, SHOWN_FROM, Shown};
use crate::queries;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::jiff::ToSpan;
use kernel::{
    BackRoomItem, Deed, Desk, Error, Here, House, Nothing, Result, Tx, Visit, page, page_again,
};

pub const PATH: &str = "/achterkamer/turven";
/// A sheet of paper full of strokes.
const TALLY_MAX: i64 = 500;
const DAYS_SHOWN: i32 = 7;

#[derive(serde::Deserialize)]
pub struct Strokes {
    wat: String,
    #[serde(default)]
    hoeveel: String,
}

/// One line of the last days: the day, and its figures in the order of [`Figure::ALL`].
struct Line {
    day: String,
    said: [String; 3],
}

#[derive(Template)]
#[template(path = "tallies.html")]
struct TalliesPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    week: Vec<Line>,
    figure: Figure,
    typed: String,
    problem: Option<&'a str>,
}

impl TalliesPage<'_> {
    fn label(&self, figure: &Figure) -> &str {
        match figure {
            Figure::Visitors => self.words.tally_visitors(),
            Figure::WalkIns => self.words.tally_walk_ins(),
            Figure::Calls => self.words.tally_calls(),
        }
    }
}

/// A number of people in words.
fn said(words: Words<'_>, here: &Here, n: i64) -> String {
    match Shown::of(n) {
        Shown::Nobody => words.nobody().to_owned(),
        Shown::Few => words.few(SHOWN_FROM),
        Shown::Exactly(n) => here.voice.number(n),
    }
}

async fn last_days(tx: &mut Tx, here: &Here) -> Result<Vec<Line>> {
    let words = Words(&here.voice);
    let today = here.local_now().date();
    let tallies = queries::tallies(tx, today - (DAYS_SHOWN - 1).days(), today).await?;
    let mut week = Vec::new();
    for days_ago in 0..DAYS_SHOWN {
        let date = today - days_ago.days();
        let stored = date.to_string();
        let noon = date.at(12, 0, 0, 0).to_zoned(here.centre.zone.clone())?;
        let figures = Figure::ALL.map(|figure| {
            let is_it =
                |tally: &&queries::Tally| tally.day == stored && tally.kind == figure.as_str();
            said(words, here, tallies.iter().find(is_it).map_or(0, |tally| tally.n))
        });
        week.push(Line { day: here.date(noon.timestamp()), said: figures });
    }
    Ok(week)
}

/// The page with this in its form.
async fn tallies(
    tx: &mut Tx,
    here: &Here,
    house: &House,
    figure: Figure,
    typed: String,
    problem: Option<&str>,
) -> Result<Response> {
    let (words, menu) = (Words(&here.voice), house.back_room(here));
    let week = last_days(tx, here).await?;
    let tallies = TalliesPage { words, here, menu, week, figure, typed, problem };
    if problem.is_none() { page(&tallies) } else { page_again(&tallies) }
}

pub async fn show(visit: Visit<Desk, Nothing>) -> Result<Response> {
    let Visit { here, house, mut tx, .. } = visit;
    tallies(&mut tx, &here, &house, Figure::WalkIns, String::new(), None).await
}

pub async fn add(mut deed: Deed<Desk, Strokes>) -> Result<Response> {
    let figure = Figure::from_word(&deed.form.wat).filter(|wat| Figure::ON_PAPER.contains(wat));
    let figure = figure.ok_or_else(|| Error::NotUnderstood("what was tallied".to_owned()))?;
    let n = deed.form.hoeveel.trim().parse().ok().filter(|n| (1..=TALLY_MAX).contains(n));
    let Some(n) = n else {
        let house = deed.house.clone();
        let (_, here, form, mut tx) = deed.look_only().await?;
        let problem = Some(Words(&here.voice).tally_how_many_wrong());
        return tallies(&mut tx, &here, &house, figure, form.hoeveel, problem).await;
    };
    let today = deed.here.local_now().date();
    queries::tally(&mut deed.tx, today, figure, n).await?;
    let added = Words(&deed.here.voice).tally_added(n);
    deed.done_saying(PATH, &added).await
}
