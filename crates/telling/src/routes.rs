//! Addresses of telling: the page of an action link, and the post of a demo house.
use crate::action::{Action, Press};
use crate::demo::{self, DemoDesk};
use crate::queries::links::{self, Link};
use crate::words::Words;
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kernel::session::Token;
use kernel::{AtTheGate, Deed, Here, Nothing, Result, Routes, Visit, page};
use std::sync::Arc;

pub type Actions = Arc<[Box<dyn Action>]>;

pub fn routes(actions: Actions, desk: Arc<DemoDesk>) -> Routes {
    let pressing = actions.clone();
    Routes::new()
        .look("/doe/{token}", move |visit| ask(actions.clone(), visit))
        .act("/doe/{token}", move |deed| press(pressing.clone(), deed))
        .look("/demo/post", move |visit: Visit<AtTheGate, Nothing>| demo::show(desk.clone(), visit))
}

#[derive(serde::Deserialize)]
struct Held {
    token: String,
}

#[derive(Template)]
#[template(path = "action.html")]
struct ActionPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    question: String,
    button: &'a str,
}

#[derive(Template)]
#[template(path = "action_gone.html")]
struct ActionGonePage<'a> {
    words: Words<'a>,
    here: &'a Here,
}

/// What this link does, if this program can do it.
fn action_of<'a>(actions: &'a Actions, link: &Link) -> Option<&'a dyn Action> {
    actions.iter().map(Box::as_ref).find(|action| action.purpose() == link.purpose)
}

async fn ask(actions: Actions, visit: Visit<AtTheGate, Held>) -> Result<Response> {
    let Visit { here, asked, mut tx, .. } = visit;
    let link = links::find(&mut tx, &Token::claimed(&asked.token)).await?;
    let found = link.and_then(|link| Some((action_of(&actions, &link)?, link)));
    let Some((action, link)) = found else { return gone(&here) };
    page(&ActionPage {
        words: Words(&here.voice),
        question: action.question(&here.voice, &link.body),
        button: action.button(&here.voice),
        here: &here,
    })
}

async fn press(actions: Actions, mut deed: Deed<AtTheGate, Held>) -> Result<Response> {
    let link = links::take(&mut deed.tx, &Token::claimed(&deed.form.token)).await?;
    let found = link.and_then(|link| Some((action_of(&actions, &link)?, link)));
    let Some((action, link)) = found else {
        let (_, here, _, _) = deed.look_only().await?;
        return gone(&here);
    };
    let mut press = Press {
        tx: &mut deed.tx,
        house: &deed.house,
        here: &deed.here,
        person: link.person_id,
        body: &link.body,
    };
    let done = action.act(&mut press).await?;
    deed.done_saying(&done.goes_to, &done.says).await
}

/// Used, too old, taken back, of another centre or made up: all look the same.
fn gone(here: &Here) -> Result<Response> {
    let page = page(&ActionGonePage { words: Words(&here.voice), here })?;
    Ok((StatusCode::NOT_FOUND, page).into_response())
}
