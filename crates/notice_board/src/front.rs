//! What shines through the window, and what hangs beside the front door.
use crate::card::{Card, cards};
use crate::hanging::days;
use crate::looker::Looker;
use crate::notice::Notice;
use crate::queries::notices::{self, Wanted};
use crate::words::Words;
use askama::Template;
use kernel::{Here, Light, Result, Tx};

/// The newest few; the board itself has them all.
const SHOWN_MAX: usize = 3;
/// So many are counted at most.
const COUNTED_MAX: i64 = 50;

#[derive(Template)]
#[template(path = "front.html")]
struct Today<'a> {
    words: Words<'a>,
    cards: Vec<Card>,
}

/// The newest that this visitor may see. The front door is read by search engines, so a passer-by
/// finds no requests there.
async fn newest(tx: &mut Tx, here: &Here) -> Result<(Looker, Vec<Notice>)> {
    let looker = Looker::of(tx, here).await?;
    let has_requests = looker.is_neighbour();
    let wanted = Wanted { has_requests, ..Wanted::default() };
    let mut newest = notices::hanging(tx, &wanted, COUNTED_MAX).await?;
    newest.retain(|notice| looker.sees(notice));
    Ok((looker, newest))
}

/// Lit while something hung up in the last day.
pub async fn light(tx: &mut Tx, here: &Here) -> Result<Light> {
    let (_, newest) = newest(tx, here).await?;
    let since = here.now - days(1);
    let n = newest.iter().filter(|notice| since < notice.hung_at).count() as i64;
    if n == 0 {
        return Ok(Light::default());
    }
    let says = Words(&here.voice).n_new(n);
    Ok(Light { is_lit: true, count: n, says, faces: Vec::new() })
}

pub async fn today(tx: &mut Tx, here: &Here) -> Result<Option<String>> {
    let (looker, mut newest) = newest(tx, here).await?;
    newest.truncate(SHOWN_MAX);
    if newest.is_empty() {
        return Ok(None);
    }
    let cards = cards(tx, here, &looker, &newest).await?;
    Ok(Some(Today { words: Words(&here.voice), cards }.render()?))
}
