//! What shines through the window, and what of the newest number stands at the front door.
use crate::masthead;
use crate::queries::{issues, pieces};
use crate::reader::Reader;
use crate::shown::{Shown, shown};
use crate::words::Words;
use askama::Template;
use kernel::jiff::SignedDuration;
use kernel::{Here, Light, Result, Tx};

/// The window is lit as long as a number is new.
const NEW_FOR: SignedDuration = SignedDuration::from_hours(7 * 24);
/// The opening piece, and a few titles beside it; the newspaper itself has them all.
const SHOWN_MAX: usize = 4;

#[derive(Template)]
#[template(path = "front.html")]
struct Today<'a> {
    words: Words<'a>,
    name: String,
    lead: Shown,
    others: Vec<Shown>,
}

pub async fn light(tx: &mut Tx, here: &Here) -> Result<Light> {
    let newest = issues::newest(tx).await?;
    let new = newest.filter(|issue| issue.published_at.is_some_and(|at| here.now < at + NEW_FOR));
    Ok(match new {
        Some(issue) => {
            let says = Words(&here.voice).number_is_there(issue.number);
            Light { is_lit: true, count: 0, says, faces: Vec::new() }
        }
        None => Light::default(),
    })
}

pub async fn today(tx: &mut Tx, here: &Here) -> Result<Option<String>> {
    let Some(issue) = issues::newest(tx).await? else { return Ok(None) };
    let reader = Reader::of(tx, here).await?;
    let all = pieces::of_issue(tx, issue.id).await?;
    let mut shown = shown(tx, here, &reader, all).await?;
    shown.truncate(SHOWN_MAX);
    if shown.is_empty() {
        return Ok(None);
    }
    let lead = shown.remove(0);
    let name = masthead::name(tx, here).await?;
    let today = Today { words: Words(&here.voice), name, lead, others: shown };
    Ok(Some(today.render()?))
}
