//! Articles as those who keep it kind see them.
use crate::piece::{Piece, PieceId};
use crate::queries::{pieces, remarks};
use crate::reader::Reader;
use crate::remark::{self, Remark, RemarkId};
use crate::shown::{Shown, shown};
use crate::words::Words;
use crate::{NAME, publishing, remarking};
use askama::Template;
use kernel::{Here, House, PersonId, Result, Role, Tx, Writing};
use moderation::{Item, Moderated};
use std::sync::Arc;

/// What the room hands to those who decide.
pub fn moderated() -> Arc<dyn Moderated> {
    Arc::new(Newspaper)
}

struct Newspaper;

#[derive(Template)]
#[template(path = "reported.html")]
struct Reported<'a> {
    piece: &'a Piece,
    name: &'a str,
}

#[async_trait::async_trait]
impl Moderated for Newspaper {
    fn room(&self) -> &'static str {
        NAME
    }

    async fn item(&self, tx: &mut Tx, here: &Here, item: &str) -> Result<Option<Item>> {
        if let Some(id) = remark::read_key(item) {
            return remark_item(tx, here, id).await;
        }
        let Ok(id) = item.parse::<PieceId>() else { return Ok(None) };
        let Some(piece) = pieces::with_id(tx, id).await? else { return Ok(None) };
        let Some(printed_at) = piece.printed_at else { return Ok(None) };
        let reader = Reader::of(tx, here).await?;
        if !reader.sees(&piece) && !is_keeper(here) {
            return Ok(None);
        }
        let words = Words(&here.voice);
        let seen = shown(tx, here, &reader, vec![piece.clone()]).await?.pop();
        let name = match seen {
            Some(Shown { byline, .. }) => byline.name,
            None => words.a_neighbour().to_owned(),
        };
        Ok(Some(Item {
            author: piece.author_id,
            html: Reported { piece: &piece, name: &name }.render()?,
            name,
            around_before: Vec::new(),
            around_after: Vec::new(),
            text: piece.wording().as_text(),
            path: piece.path(),
            place: words.title().to_owned(),
            said_at: printed_at,
        }))
    }

    async fn hide(&self, tx: &mut Writing, _: &House, item: &str, is_hidden: bool) -> Result<()> {
        if let Some(id) = remark::read_key(item) {
            return remarks::remove(tx, id, is_hidden).await;
        }
        match item.parse::<PieceId>() {
            Ok(id) => publishing::remove(tx, id, is_hidden).await,
            Err(_) => Ok(()),
        }
    }

    /// Nobody sits at a newspaper all day.
    async fn on_duty(&self, _: &mut Tx, _: &str) -> Result<Vec<PersonId>> {
        Ok(Vec::new())
    }
}

#[derive(Template)]
#[template(path = "reported_remark.html")]
struct ReportedRemark<'a> {
    remark: &'a Remark,
}

/// What was said below an article, for whoever reads it there.
async fn remark_item(tx: &mut Tx, here: &Here, id: RemarkId) -> Result<Option<Item>> {
    let Some(remark) = remarks::with_id(tx, id).await? else { return Ok(None) };
    let Some(piece) = pieces::with_id(tx, remark.piece_id).await? else { return Ok(None) };
    let reader = Reader::of(tx, here).await?;
    let is_seen = remark.is_read()
        && reader.sees(&piece)
        && reader.sees_person(remark.by_id)
        && remarking::reader_of(tx, here).await?.is_some();
    if !is_seen && !is_keeper(here) {
        return Ok(None);
    }
    Ok(Some(Item {
        author: Some(remark.by_id),
        html: ReportedRemark { remark: &remark }.render()?,
        name: remark.by_name.clone(),
        around_before: Vec::new(),
        around_after: Vec::new(),
        path: format!("{}#{}", piece.path(), remark.key()),
        place: Words(&here.voice).title().to_owned(),
        said_at: remark.said_at,
        text: remark.text,
    }))
}

/// Whoever keeps it kind also sees what was taken away.
fn is_keeper(here: &Here) -> bool {
    let keeps = |role| {
        matches!(role, Role::Host | Role::Moderator | Role::SocialWorker | Role::Coordinator)
    };
    here.person.as_ref().is_some_and(|person| person.roles.any(keeps))
}
