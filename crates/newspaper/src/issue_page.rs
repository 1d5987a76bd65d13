//! `/krant`: one number, which is finished. It has no end that scrolls away, and counts nobody.
use crate::delivery::PickUp;
use crate::issue::Issue;
use crate::kind::Signed;
use crate::printing::{self, Papers};
use crate::queries::{issues, pick_ups, pieces};
use crate::reader::Reader;
use crate::shown::{Shown, shown};
use crate::words::Words;
use crate::{masthead, must_be_on};
use askama::Template;
use axum::response::Response;
use kernel::jiff::civil::Date;
use kernel::{Anyone, Error, Here, Nothing, Result, Tx, Visit, page};

pub const PATH: &str = "/krant/{nummer}";

#[derive(Template)]
#[template(path = "issue.html")]
struct IssuePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    /// What the newspaper is called.
    name: String,
    issue: Issue,
    /// "vrijdag 20 november 2026"
    day: String,
    /// "vrijdag 27 november"; empty: not said.
    next_day: String,
    lead: Option<Shown>,
    /// The other pieces, in two columns.
    columns: [Vec<Shown>; 2],
    makers: Vec<String>,
    /// Who said that it was ready, as far as whoever reads sees them; or empty.
    finished_by: String,
    n_makers: usize,
    papers: Papers,
    before: Option<i64>,
    after: Option<i64>,
    /// Where a pile of newspapers lies.
    pick_ups: Vec<PickUp>,
}

#[derive(Template)]
#[template(path = "no_issue.html")]
struct NoIssuePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    name: String,
    pick_ups: Vec<PickUp>,
}

#[derive(serde::Deserialize)]
pub struct Asked {
    pub nummer: String,
}

/// The newest number.
pub async fn show(visit: Visit<Anyone, Nothing>) -> Result<Response> {
    let Visit { here, mut tx, .. } = visit;
    must_be_on(&here)?;
    match issues::newest(&mut tx).await? {
        Some(issue) => page(&issue_page(&mut tx, &here, issue).await?),
        None => {
            let name = masthead::name(&mut tx, &here).await?;
            let pick_ups = pick_ups::all(&mut tx).await?;
            page(&NoIssuePage { words: Words(&here.voice), here: &here, name, pick_ups })
        }
    }
}

pub async fn show_one(visit: Visit<Anyone, Asked>) -> Result<Response> {
    let Visit { here, asked, mut tx, .. } = visit;
    must_be_on(&here)?;
    let number = asked.nummer.parse().map_err(|_| Error::NotFound)?;
    let issue = issues::with_number(&mut tx, number).await?.ok_or(Error::NotFound)?;
    page(&issue_page(&mut tx, &here, issue).await?)
}

async fn issue_page<'a>(tx: &mut Tx, here: &'a Here, issue: Issue) -> Result<IssuePage<'a>> {
    let words = Words(&here.voice);
    let reader = Reader::of(tx, here).await?;
    let all = pieces::of_issue(tx, issue.id).await?;
    let mut shown = shown(tx, here, &reader, all).await?;
    let finished_by = finished_by(&issue, &reader);
    let makers = makers(&shown, &finished_by);
    let n_makers = makers.len();
    let lead = (!shown.is_empty()).then(|| shown.remove(0));
    let right = shown.split_off(shown.len().div_ceil(2));
    let numbers: Vec<i64> = issues::all(tx).await?.iter().map(|other| other.number).collect();
    let published_at = issue.published_at.ok_or(Error::NotFound)?;
    Ok(IssuePage {
        name: masthead::name(tx, here).await?,
        day: here.voice.date_with_year(&here.centre.zone, published_at),
        next_day: next_day(here, &issue),
        before: numbers.iter().copied().filter(|number| *number < issue.number).max(),
        after: numbers.iter().copied().filter(|number| issue.number < *number).min(),
        pick_ups: pick_ups::all(tx).await?,
        columns: [shown, right],
        lead,
        makers,
        finished_by,
        n_makers,
        papers: Papers::of(tx, here, issue.id).await?,
        issue,
        words,
        here,
    })
}

/// When the next number comes, as long as that day is still to come.
fn next_day(here: &Here, issue: &Issue) -> String {
    let day = issue.next_on.parse::<Date>().ok();
    let day = day.filter(|day| here.local_now().date() < *day);
    day.map(|day| here.voice.day(day)).unwrap_or_default()
}

fn finished_by(issue: &Issue, reader: &Reader) -> String {
    let is_seen = issue.final_editor_id.is_some_and(|editor| reader.sees_person(editor));
    if is_seen { issue.final_editor_name.clone() } else { String::new() }
}

/// Who made this number: whoever signed a piece, and whoever said that it was ready.
pub fn makers(shown: &[Shown], finished_by: &str) -> Vec<String> {
    let mut makers: Vec<String> = Vec::new();
    let signed = shown.iter().filter(|own| own.piece.signed == Signed::Name);
    for name in signed.map(|own| own.byline.name.as_str()).chain([finished_by]) {
        if !name.is_empty() && !makers.iter().any(|known| known == name) {
            makers.push(name.to_owned());
        }
    }
    makers
}
