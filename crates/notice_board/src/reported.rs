//! Notices as those who keep it kind see them.
use crate::looker::Looker;
use crate::notice::{Notice, NoticeId};
use crate::queries::notices;
use crate::words::Words;
use crate::{NAME, hanging};
use askama::Template;
use kernel::{Here, House, PersonId, Result, Tx, Writing};
use moderation::{Item, Moderated, keeps_it_kind};
use std::sync::Arc;

/// What the room hands to those who decide.
pub fn moderated() -> Arc<dyn Moderated> {
    Arc::new(Board)
}

struct Board;

#[derive(Template)]
#[template(path = "reported.html")]
struct Reported<'a> {
    words: Words<'a>,
    notice: &'a Notice,
    name: &'a str,
}

#[async_trait::async_trait]
impl Moderated for Board {
    fn room(&self) -> &'static str {
        NAME
    }

    async fn item(&self, tx: &mut Tx, here: &Here, item: &str) -> Result<Option<Item>> {
        let Ok(id) = item.parse::<NoticeId>() else { return Ok(None) };
        let Some(notice) = notices::with_id(tx, id).await? else { return Ok(None) };
        let looker = Looker::of(tx, here).await?;
        let is_seen = notice.hangs(here.now) && looker.sees(&notice);
        if !is_seen && !keeps_it_kind(here) {
            return Ok(None);
        }
        let words = Words(&here.voice);
        // A passer-by reports a notice without learning whose it is.
        let name = match looker.is_neighbour() {
            true => notice.name().to_owned(),
            false => words.a_neighbour().to_owned(),
        };
        Ok(Some(Item {
            author: notice.author_id,
            html: Reported { words, notice: &notice, name: &name }.render()?,
            name,
            around_before: Vec::new(),
            around_after: Vec::new(),
            text: [notice.title.as_str(), notice.story.as_str()].join("\n"),
            path: notice.path(),
            place: words.title().to_owned(),
            said_at: notice.hung_at,
        }))
    }

    async fn hide(&self, tx: &mut Writing, _: &House, item: &str, is_hidden: bool) -> Result<()> {
        match item.parse::<NoticeId>() {
            Ok(id) => hanging::remove(tx, id, is_hidden).await,
            Err(_) => Ok(()),
        }
    }

    /// Nobody sits at a board all day.
    async fn on_duty(&self, _: &mut Tx, _: &str) -> Result<Vec<PersonId>> {
        Ok(Vec::new())
    }
}
