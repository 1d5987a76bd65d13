//! What shines through the window, and what hangs beside the front door.
use crate::card::{Card, cards};
use crate::hanging::days;
use crate::looker::Looker;
use crate::notice::{Notice, State};
use crate::queries::notices::{self, Fresh, Wanted};
use crate::words::Words;
use askama::Template;
use kernel::{Here, Light, Memo, OnPaper, Result, Tx};

/// The newest few; the board itself has them all.
const SHOWN_MAX: usize = 3;
/// So many are looked at for that: some may be of people whom one does not see.
const LOOKED_AT_MAX: i64 = 20;
/// So many are counted at most.
const COUNTED_MAX: i64 = 50;

#[derive(Template)]
#[template(path = "front.html")]
struct Today<'a> {
    words: Words<'a>,
    cards: Vec<Card>,
}

/// Its owner sees so long on the front door that a host did not hang something up.
const REFUSED_SHOWN_DAYS: i64 = 14;

#[derive(Template)]
#[template(path = "front_refused.html")]
struct Refused<'a> {
    words: Words<'a>,
    notice: Notice,
}

/// That a notice of one's own was not hung up, on a device of one's own.
pub async fn refused(tx: &mut Tx, here: &Here) -> Result<Option<String>> {
    let Some(person) = here.person.as_ref().filter(|_| !here.is_borrowed) else { return Ok(None) };
    let mut own = notices::of_author(tx, person.id).await?.into_iter();
    let is_news = |one: &Notice| {
        let is_refused = one.state == State::Refused && !one.is_removed;
        is_refused && here.now < one.look_before + days(REFUSED_SHOWN_DAYS)
    };
    let refused = own.find(is_news);
    let refused = refused.map(|notice| Refused { words: Words(&here.voice), notice }.render());
    Ok(refused.transpose()?)
}

/// Lit while something hung up in the last day.
pub async fn light(fresh: &Memo<(), Vec<Fresh>>, tx: &mut Tx, here: &Here) -> Result<Light> {
    let look =
        async |tx: &mut Tx, (): &()| notices::fresh(tx, here.now - days(1), COUNTED_MAX).await;
    let fresh = fresh.find(tx, (), look).await?;
    if fresh.is_empty() {
        return Ok(Light::default());
    }
    let looker = Looker::of(tx, here).await?;
    let has_requests = looker.is_neighbour();
    let is_seen = |one: &&Fresh| {
        looker.sees_of(one.author_id, one.kind) && (has_requests || !one.kind.is_request())
    };
    let n = fresh.iter().filter(is_seen).count() as i64;
    if n == 0 {
        return Ok(Light::default());
    }
    let says = Words(&here.voice).n_new(n);
    Ok(Light { is_lit: true, count: n, says, faces: Vec::new() })
}

/// The newest that this visitor may see. The front door is read by search engines, so a passer-by
/// finds no requests there.
pub async fn today(tx: &mut Tx, here: &Here) -> Result<Option<String>> {
    let looker = Looker::of(tx, here).await?;
    let has_requests = looker.is_neighbour();
    let wanted = Wanted { has_requests, ..Wanted::default() };
    let mut newest = notices::hanging(tx, &wanted, LOOKED_AT_MAX).await?;
    newest.retain(|notice| looker.sees(notice));
    newest.truncate(SHOWN_MAX);
    if newest.is_empty() {
        return Ok(None);
    }
    let cards = cards(tx, here, &looker, &newest).await?;
    Ok(Some(Today { words: Words(&here.voice), cards }.render()?))
}

/// The newest that a passer-by may see, for the printed newspaper: no names, and no streets.
pub async fn on_paper(tx: &mut Tx, here: &Here) -> Result<Vec<OnPaper>> {
    let looker = Looker::of(tx, here).await?;
    let wanted = Wanted { has_requests: false, ..Wanted::default() };
    let mut newest = notices::hanging(tx, &wanted, LOOKED_AT_MAX).await?;
    newest.retain(|notice| looker.sees(notice) && !notice.short_code.is_empty());
    let words = Words(&here.voice);
    let line = |notice: Notice| OnPaper {
        kind: notice.kind.said(&words).to_owned(),
        until: words.hangs_until(here.date(notice.comes_down_at)),
        says: notice.title,
        code: notice.short_code,
    };
    Ok(newest.into_iter().map(line).collect())
}
