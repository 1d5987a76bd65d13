//! One page on paper for who receives people: twelve steps, to hang beside the screen.
use crate::rota;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::{Here, Host, Nothing, Result, Visit, page};

pub const PATH: &str = "/achterkamer/huiskamer/uitleg";

#[derive(Template)]
#[template(path = "guide.html")]
struct GuideSheet<'a> {
    words: Words<'a>,
    here: &'a Here,
    printed_on: String,
}

pub async fn show(visit: Visit<Host, Nothing>) -> Result<Response> {
    let here = &visit.here;
    page(&GuideSheet { words: Words(&here.voice), here, printed_on: here.date(here.now) })
}
