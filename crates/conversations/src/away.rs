//! Throwing a conversation away, and what one finds where none is any more.
use crate::conversation::ConversationId;
use crate::live::Live;
use crate::queries::conversations;
use crate::words::Words;
use crate::{PATH as LIST, list_page, seeing};
use askama::Template;
use axum::http::StatusCode;
use axum::response::{IntoResponse, Response};
use kernel::{Deed, Here, Neighbour, Result, Visit, page};

pub const PATH: &str = "/gesprekken/{gesprek}/weg";

#[derive(Template)]
#[template(path = "gone.html")]
struct GonePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    /// What somebody was typing when it ended.
    text: &'a str,
}

/// Thrown away, never begun, of others, or with somebody who does not want to see this person:
/// nobody can tell which.
pub fn gone(here: &Here, text: &str) -> Result<Response> {
    let page = page(&GonePage { words: Words(&here.voice), here, text })?;
    Ok((StatusCode::NOT_FOUND, page).into_response())
}

#[derive(serde::Deserialize)]
pub struct Which {
    gesprek: ConversationId,
}

#[derive(Template)]
#[template(path = "away.html")]
struct AwayPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    id: ConversationId,
    name: String,
}

pub async fn ask(visit: Visit<Neighbour, Which>) -> Result<Response> {
    let Visit { who, here, asked, mut tx, .. } = visit;
    let Some(company) = seeing::find(&mut tx, &here, &who, asked.gesprek).await? else {
        return gone(&here, "");
    };
    let words = Words(&here.voice);
    let name = list_page::names_beside(&words, &who, &company);
    page(&AwayPage { words, here: &here, id: asked.gesprek, name })
}

/// "Gooi dit gesprek weg": for both, at once.
pub async fn throw_away(live: Live, mut deed: Deed<Neighbour, Which>) -> Result<Response> {
    let id = deed.form.gesprek;
    let (who, here, tx) = (&deed.who, &deed.here, &mut deed.tx);
    if seeing::find(tx, here, who, id).await?.is_none() {
        let (_, here, _, _) = deed.look_only().await?;
        return gone(&here, "");
    }
    conversations::throw_away(tx, id).await?;
    live.forget_when_saved(tx, id);
    let says = Words(&deed.here.voice).thrown_away().to_owned();
    deed.done_saying(LIST, &says).await
}
