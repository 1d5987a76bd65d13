//! What the resident keeps: the whole talk as text, or on paper.
use crate::appointment::Time;
use crate::line::{Line, Showing};
use crate::queries::{lines, times};
use crate::sealed::unlock;
use crate::talk::Company;
use crate::words::Words;
use crate::worker::Stay;
use crate::{must_be_on, seeing};
use askama::Template;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use kernel::{Error, Here, House, Nothing, Result, Tx, Visit, page};

pub const FILE_PATH: &str = "/zijkamer/bewaar";
pub const PAPER_PATH: &str = "/zijkamer/papier";
/// What the file is called where it is kept: nothing that says what it is.
const FILE_NAME: &str = "attachment; filename=\"tekst.txt\"";

/// The talk by days: the day as it is said, and its lines in words. At the end stands when the two
/// meet.
async fn written_out(
    tx: &mut Tx,
    house: &House,
    here: &Here,
    company: &Company,
) -> Result<Vec<(String, Vec<String>)>> {
    let with = unlock(&house.keys, tx.centre, &company.it)?;
    let showing = Showing { centre: &here.centre, company };
    let mut days: Vec<(String, Vec<String>)> = Vec::new();
    for stored in lines::all(tx, company.it.id).await? {
        let line = Line::open(&stored, &with);
        let (day, says) = (here.date(line.said_at), showing.written_out(&line, Words(&here.voice)));
        match days.last_mut().filter(|(said, _)| *said == day) {
            Some((_, lines)) => lines.push(says),
            None => days.push((day, vec![says])),
        }
    }
    let words = Words(&here.voice);
    let agreed = times::coming(tx, company.it.id).await?.into_iter().filter(Time::is_agreed);
    let agreed: Vec<String> = agreed.map(|own| own.says(&words, here)).collect();
    if !agreed.is_empty() {
        days.push((words.agreed_title().to_owned(), agreed));
    }
    Ok(days)
}

/// As a file. No browser keeps it by itself.
pub async fn file(visit: Visit<Stay, Nothing>) -> Result<Response> {
    let Visit { who, here, house, mut tx, .. } = visit;
    must_be_on(&here)?;
    let company = seeing::own(&mut tx, who.id).await?.ok_or(Error::NotFound)?;
    let days = written_out(&mut tx, &house, &here, &company).await?;
    let day = |(day, lines): (String, Vec<String>)| format!("{day}\n\n{}\n", lines.join("\n"));
    let text: Vec<String> = days.into_iter().map(day).collect();
    // The marks around names are for a page.
    let text = text.join("\n").replace(['\u{2068}', '\u{2069}'], "");
    let mut response = text.into_response();
    let headers = response.headers_mut();
    let kind = HeaderValue::from_static("text/plain; charset=utf-8");
    headers.insert(header::CONTENT_TYPE, kind);
    headers.insert(header::CONTENT_DISPOSITION, HeaderValue::from_static(FILE_NAME));
    headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-store"));
    Ok(response)
}

#[derive(Template)]
#[template(path = "paper.html")]
struct PaperPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    days: Vec<(String, Vec<String>)>,
}

pub async fn paper(visit: Visit<Stay, Nothing>) -> Result<Response> {
    let Visit { who, here, house, mut tx, .. } = visit;
    must_be_on(&here)?;
    let company = seeing::own(&mut tx, who.id).await?.ok_or(Error::NotFound)?;
    let days = written_out(&mut tx, &house, &here, &company).await?;
    page(&PaperPage { words: Words(&here.voice), here: &here, days })
}
