//! The question sheet: what I want to ask, whom, and what I take along. It is filled in on one's own
//! screen or on paper; nothing of it comes to the house.
use crate::must_be_on;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::{Anyone, Here, Icon, Nothing, Result, Visit, icon, page};

pub const PATH: &str = "/zijkamer/blad";

#[derive(Template)]
#[template(path = "sheet.html")]
struct SheetPage<'a> {
    words: Words<'a>,
    here: &'a Here,
}

impl SheetPage<'_> {
    /// What it may be about, each with its picture.
    fn subjects(&self) -> [(Icon, &str); 6] {
        let words = &self.words;
        [
            (icon::MAIL, words.sheet_letter()),
            (icon::EURO, words.sheet_money()),
            (icon::HUIS, words.sheet_home()),
            (icon::HART, words.sheet_health()),
            (icon::MENSEN, words.sheet_family()),
            (icon::VRAAG, words.sheet_else()),
        ]
    }

    fn takes_along(&self) -> [(Icon, &str); 4] {
        let words = &self.words;
        [
            (icon::KRANT, words.sheet_take_letter()),
            (icon::KAARTJE, words.sheet_take_card()),
            (icon::SCHRIJF, words.sheet_take_pen()),
            (icon::MENSEN, words.sheet_take_somebody()),
        ]
    }
}

pub async fn show(visit: Visit<Anyone, Nothing>) -> Result<Response> {
    let Visit { here, .. } = visit;
    must_be_on(&here)?;
    page(&SheetPage { words: Words(&here.voice), here: &here })
}
