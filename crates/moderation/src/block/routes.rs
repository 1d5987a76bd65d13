//! Addresses of blocking: the page that asks first, and one's own list.
use super::queries::{self, Blocked as Row};
use super::{Blocked, MayBlock, block, may_block, neighbour_seen_by, unblock};
use crate::own_path::own_path;
use crate::words::Words;
use askama::Template;
use axum::response::{IntoResponse, Redirect, Response};
use kernel::{Deed, Error, Here, Neighbour, Person, PersonId, Result, Role, Routes, Visit, page};

const ASK_PATH: &str = "/blokkeren/{wie}";
const BLOCK_PATH: &str = "/blokkeren";
const LIST_PATH: &str = "/mijn/niet-zien";
const UNBLOCK_PATH: &str = "/mijn/niet-zien/weer";

pub fn routes(routes: Routes) -> Routes {
    routes
        .look(ASK_PATH, ask)
        .act(BLOCK_PATH, do_block)
        .look(LIST_PATH, list)
        .act(UNBLOCK_PATH, do_unblock)
}

/// Where one asks not to see somebody any more; `back` is the page from which one comes.
pub fn path_to_block(person: PersonId, back: &str) -> String {
    format!("{BLOCK_PATH}/{person}?terug={back}")
}

#[derive(serde::Deserialize)]
struct Asked {
    wie: PersonId,
    #[serde(default)]
    terug: String,
}

#[derive(Template)]
#[template(path = "block_person.html")]
struct BlockPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    other: &'a Person,
    back: &'a str,
    may: MayBlock,
}

impl BlockPage<'_> {
    fn speaks_on_duty(&self) -> bool {
        self.other.roles.any(|role| matches!(role, Role::Host | Role::Coordinator))
    }
}

async fn ask(visit: Visit<Neighbour, Asked>) -> Result<Response> {
    let Visit { who, here, asked, mut tx, .. } = visit;
    if queries::has_blocked(&mut tx, who.id, asked.wie).await? {
        return Ok(Redirect::to(LIST_PATH).into_response());
    }
    let other = neighbour_seen_by(&mut tx, who.id, asked.wie).await?;
    if other.id == who.id {
        return Err(Error::NotFound);
    }
    let words = Words(&here.voice);
    let may = may_block(&who.roles, &other.roles);
    let back = own_path(&asked.terug).unwrap_or("/");
    page(&BlockPage { words, here: &here, other: &other, back, may })
}

async fn do_block(mut deed: Deed<Neighbour, Asked>) -> Result<Response> {
    let (by, wie) = (deed.who.id, deed.form.wie);
    let words = Words(&deed.here.voice);
    let says = words.block_done().to_owned();
    let goes_to = own_path(&deed.form.terug).unwrap_or(LIST_PATH).to_owned();
    if queries::has_blocked(&mut deed.tx, by, wie).await? {
        return deed.done_saying(&goes_to, &says).await;
    }
    let other = neighbour_seen_by(&mut deed.tx, by, wie).await?;
    if other.id == by {
        return Err(Error::NotFound);
    }
    if may_block(&deed.who.roles, &other.roles) == MayBlock::No {
        return Err(Error::NotAllowed("shut a resident out"));
    }
    match block(&mut deed.tx, &deed.house, by, other.id).await? {
        Blocked::Done => deed.done_saying(&goes_to, &says).await,
        Blocked::ListIsFull => {
            let says = Words(&deed.here.voice).block_list_full().to_owned();
            deed.done_saying(LIST_PATH, &says).await
        }
    }
}

#[derive(Template)]
#[template(path = "block_list.html")]
struct ListPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    blocked: Vec<Row>,
}

async fn list(visit: Visit<Neighbour>) -> Result<Response> {
    let Visit { who, here, mut tx, .. } = visit;
    let blocked = queries::blocked_by(&mut tx, who.id).await?;
    page(&ListPage { words: Words(&here.voice), here: &here, blocked })
}

#[derive(serde::Deserialize)]
struct Whom {
    wie: PersonId,
}

/// What it says holds also when the other does not want to see this person either.
async fn do_unblock(mut deed: Deed<Neighbour, Whom>) -> Result<Response> {
    let (by, wie) = (deed.who.id, deed.form.wie);
    let own = queries::blocked_by(&mut deed.tx, by).await?;
    let Some(row) = own.into_iter().find(|row| row.id == wie) else {
        return deed.done(LIST_PATH).await;
    };
    unblock(&mut deed.tx, &deed.house, by, wie).await?;
    let says = Words(&deed.here.voice).block_list_gone(row.name);
    deed.done_saying(LIST_PATH, &says).await
}
