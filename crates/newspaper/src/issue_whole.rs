//! A number on one page, each article in full: to read on, and to print with any browser.
use crate::issue::Issue;
use crate::queries::{issues, pieces};
use crate::reader::Reader;
use crate::shown::shown;
use crate::told::Told;
use crate::words::Words;
use crate::{issue_page, masthead, must_be_on};
use askama::Template;
use axum::response::Response;
use kernel::{Anyone, Error, Here, Result, Visit, page};

pub const PATH: &str = "/krant/{nummer}/alles";
/// Below the title of its article, which lies below that of the newspaper.
const HEADING_LEVEL: u8 = 3;

pub fn path_of(number: i64) -> String {
    PATH.replace("{nummer}", &number.to_string())
}

#[derive(Template)]
#[template(path = "issue_whole.html")]
struct WholePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    /// What the newspaper is called.
    name: String,
    issue: Issue,
    /// "vrijdag 20 november 2026"
    day: String,
    articles: Vec<Told>,
    /// Where whoever has it on paper finds it again.
    address: String,
}

pub async fn show(visit: Visit<Anyone, issue_page::Asked>) -> Result<Response> {
    let Visit { here, house, asked, mut tx, .. } = visit;
    must_be_on(&here)?;
    let number = asked.nummer.parse().map_err(|_| Error::NotFound)?;
    let issue = issues::with_number(&mut tx, number).await?.ok_or(Error::NotFound)?;
    let published_at = issue.published_at.ok_or(Error::NotFound)?;
    let reader = Reader::of(&mut tx, &here).await?;
    let all = pieces::of_issue(&mut tx, issue.id).await?;
    let mut articles = Vec::new();
    for own in shown(&mut tx, &here, &reader, all).await? {
        articles.push(Told::of(&mut tx, own, HEADING_LEVEL).await?);
    }
    let home = house.address_of(&here.centre.settings.host);
    page(&WholePage {
        address: format!("{home}{}", issue.path()),
        name: masthead::name(&mut tx, &here).await?,
        day: here.voice.date_with_year(&here.centre.zone, published_at),
        words: Words(&here.voice),
        here: &here,
        issue,
        articles,
    })
}
