//! Taal and Grotere letters: two choices that the browser remembers, because somebody chose them.
use crate::way_back::WayBack;
use crate::words::Words;
use askama::Template;
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Redirect, Response};
use kernel::{AtTheGate, Here, House, Result, Visit, cookies, page};

/// How long a browser remembers a choice.
pub const REMEMBERED_S: i64 = 365 * 24 * 60 * 60;

/// The choice as a cookie; on a device of somebody else only until the browser closes.
pub fn remember(house: &House, here: &Here, name: &str, value: &str) -> HeaderValue {
    let max_age_s = (!here.is_borrowed).then_some(REMEMBERED_S);
    cookies::set(house, name, value, max_age_s)
}

#[derive(Template)]
#[template(path = "languages.html")]
struct LanguagesPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    way_back: &'a str,
}

pub async fn show_languages(visit: Visit<AtTheGate, WayBack>) -> Result<Response> {
    let words = Words(&visit.here.voice);
    page(&LanguagesPage { words, here: &visit.here, way_back: visit.asked.path() })
}

/// Larger letters, or the usual ones again.
pub async fn change_letters(visit: Visit<AtTheGate, WayBack>) -> Result<Response> {
    let Visit { here, house, asked, .. } = visit;
    let cookie = if here.has_large_letters {
        cookies::set(&house, cookies::LETTERS, "", Some(0))
    } else {
        remember(&house, &here, cookies::LETTERS, "groot")
    };
    let mut response = Redirect::to(asked.path()).into_response();
    response.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(response)
}
