//! The log: what the team did, for a year.
use crate::paging::Paging;
use crate::part::Part;
use crate::queries::people::{self as queries, ActRow};
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::{
    BackRoomItem, Coordinator, Here, House, Result, Role, Routes, Timestamp, Visit, page,
};

pub const PATH: &str = "/achterkamer/logboek";

pub fn routes(routes: Routes) -> Routes {
    routes.look(PATH, show)
}

/// An act as people read it.
pub struct ActLine {
    pub done_at: Timestamp,
    pub moment: String,
    /// Nobody: an operator, the house itself, or somebody who left.
    pub by: Option<String>,
    pub about: Option<String>,
    pub what: String,
    pub detail: String,
}

/// Acts with their names in words.
pub fn lines(house: &House, here: &Here, acts: Vec<ActRow>) -> Vec<ActLine> {
    let words = Words(&here.voice);
    let line = |act: ActRow| ActLine {
        done_at: act.done_at,
        moment: here.moment(act.done_at),
        by: act.by_name,
        about: act.about_name,
        what: house.act_says(&here.voice, &act.what).to_owned(),
        detail: detail(&act.detail, &words).to_owned(),
    };
    acts.into_iter().map(line).collect()
}

/// Roles and parts of the centre are written down by their key.
fn detail<'a>(key: &'a str, words: &Words<'a>) -> &'a str {
    let role = Role::from_word(key).map(|role| role.said(words.0));
    role.or_else(|| Part::from_word(key).map(|part| part.says(words))).unwrap_or(key)
}

#[derive(serde::Deserialize)]
struct Asked {
    #[serde(default)]
    vanaf: i64,
}

#[derive(Template)]
#[template(path = "log.html")]
struct LogPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    acts: Vec<ActLine>,
    paging: Paging,
}

async fn show(visit: Visit<Coordinator, Asked>) -> Result<Response> {
    let Visit { here, house, asked, mut tx, .. } = visit;
    let paging = Paging::new(asked.vanaf, queries::n_acts(&mut tx).await?);
    let acts = queries::acts(&mut tx, paging.skipped).await?;
    page(&LogPage {
        words: Words(&here.voice),
        here: &here,
        menu: house.back_room(&here),
        acts: lines(&house, &here, acts),
        paging,
    })
}
