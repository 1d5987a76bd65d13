//! Codes on paper: typed with cold fingers, they lead to a page of the house.
use crate::words::Words;
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Redirect, Response};
use kernel::jiff::SignedDuration;
use kernel::short_code::{self, ShortCode};
use kernel::{AtTheGate, Here, Result, Timestamp, Visit, page, page_again};

#[derive(Template)]
#[template(path = "code.html")]
struct CodePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    typed: String,
    problem: Option<&'a str>,
}

#[derive(Template)]
#[template(path = "code_over.html")]
struct OverPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    title: String,
    ended_on: String,
}

/// The last day on which a code leads somewhere: one that ends at midnight, ends with the day.
pub fn last_day(here: &Here, ends_at: Timestamp) -> String {
    here.date(ends_at - SignedDuration::from_secs(1))
}

#[derive(serde::Deserialize)]
pub struct Typed {
    code: Option<String>,
}

pub async fn ask(visit: Visit<AtTheGate, Typed>) -> Result<Response> {
    let Visit { here, asked, .. } = visit;
    let words = Words(&here.voice);
    let Some(typed) = asked.code else {
        return page(&CodePage { words, here: &here, typed: String::new(), problem: None });
    };
    // Who typed the whole address of the paper, is understood as well.
    let code = short_code::tidied(typed.rsplit('/').next().unwrap_or_default());
    if code.is_empty() {
        let problem = Some(words.code_missing());
        return page_again(&CodePage { words, here: &here, typed, problem });
    }
    Ok(Redirect::to(&format!("/k/{code}")).into_response())
}

#[derive(serde::Deserialize)]
pub struct Asked {
    kode: String,
}

/// Leads on. Who may enter there, the other page decides.
pub async fn follow(visit: Visit<AtTheGate, Asked>) -> Result<Response> {
    let Visit { here, asked, mut tx, .. } = visit;
    let words = Words(&here.voice);
    match short_code::find(&mut tx, &asked.kode).await? {
        None => {
            let problem = Some(words.code_unknown());
            let page = page(&CodePage { words, here: &here, typed: asked.kode, problem })?;
            Ok((StatusCode::NOT_FOUND, page).into_response())
        }
        Some(ShortCode { title, ends_at: Some(ends_at), .. })
            if ends_at <= here.now && !title.is_empty() =>
        {
            let ended_on = last_day(&here, ends_at);
            let page = page(&OverPage { words, here: &here, title, ended_on })?;
            Ok((StatusCode::GONE, page).into_response())
        }
        Some(found) => Ok(Redirect::to(&found.path).into_response()),
    }
}
