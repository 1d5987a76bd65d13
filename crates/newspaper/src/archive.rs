//! All numbers of the newspaper, the newest first.
use crate::issue::Issue;
use crate::queries::{issues, pieces};
use crate::reader::Reader;
use crate::words::Words;
use crate::{masthead, must_be_on};
use askama::Template;
use axum::response::Response;
use kernel::{Anyone, Here, Nothing, Result, Visit, page};

pub const PATH: &str = "/krant/nummers";
/// Of so many numbers the titles stand below it; of older ones the number alone.
const WITH_TITLES_MAX: usize = 12;

struct Bound {
    issue: Issue,
    day: String,
    titles: Vec<(String, String)>,
}

#[derive(Template)]
#[template(path = "archive.html")]
struct ArchivePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    name: String,
    numbers: Vec<Bound>,
}

pub async fn show(visit: Visit<Anyone, Nothing>) -> Result<Response> {
    let Visit { here, mut tx, .. } = visit;
    must_be_on(&here)?;
    let reader = Reader::of(&mut tx, &here).await?;
    let mut numbers = Vec::new();
    for (n, issue) in issues::all(&mut tx).await?.into_iter().enumerate() {
        let pieces = match n < WITH_TITLES_MAX {
            true => pieces::of_issue(&mut tx, issue.id).await?,
            false => Vec::new(),
        };
        let titles = pieces.iter().filter(|piece| reader.sees(piece));
        let titles = titles.map(|piece| (piece.path(), piece.title.clone())).collect();
        let day = issue.published_at.map(|at| here.voice.date_with_year(&here.centre.zone, at));
        numbers.push(Bound { issue, day: day.unwrap_or_default(), titles });
    }
    let name = masthead::name(&mut tx, &here).await?;
    page(&ArchivePage { words: Words(&here.voice), here: &here, name, numbers })
}
