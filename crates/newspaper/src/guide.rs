//! One page on paper for who makes the newspaper: ten steps, to begin within a quarter of an hour.
use crate::desk;
use crate::editor::Editor;
use crate::must_be_on;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::{Here, Nothing, Result, Visit, page};

pub const PATH: &str = "/achterkamer/krant/uitleg";

#[derive(Template)]
#[template(path = "guide.html")]
struct GuideSheet<'a> {
    words: Words<'a>,
    here: &'a Here,
    printed_on: String,
}

pub async fn show(visit: Visit<Editor, Nothing>) -> Result<Response> {
    let here = &visit.here;
    must_be_on(here)?;
    page(&GuideSheet { words: Words(&here.voice), here, printed_on: here.date(here.now) })
}
