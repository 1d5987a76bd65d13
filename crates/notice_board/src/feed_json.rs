//! What is offered here as JSON, for programs of others. `docs/feeds.md` is their promise: what is
//! there stays, nobody is named but the centre, and what somebody lacks is not told.
use crate::board::Asked;
use crate::kind::Kind;
use crate::looker::Looker;
use crate::must_be_on;
use crate::notice::Notice;
use crate::queries::notices::{self, Wanted};
use axum::response::Response;
use feeds::{Centre, moment};
use kernel::{Anyone, Here, Result, Tx, Visit};
use serde::Serialize;

pub const PATH: &str = "/prikbord.json";
/// As many as somebody reads who was away for a while.
const NOTICES_MAX: i64 = 50;

#[derive(Serialize)]
struct Feed<'a> {
    centre: Centre<'a>,
    notices: Vec<NoticeOf<'a>>,
}

#[derive(Serialize)]
struct NoticeOf<'a> {
    id: String,
    /// `bied`, `doe-mee`, `geef` or `leen`.
    kind: &'a str,
    category: &'a str,
    title: &'a str,
    story: &'a str,
    /// `null`: a neighbour.
    organisation: Option<&'a str>,
    url: String,
    hung: String,
    comes_down: String,
}

/// The newest offers that this visitor may see.
pub async fn newest(tx: &mut Tx, here: &Here, kind: Option<Kind>) -> Result<Vec<Notice>> {
    let wanted = Wanted { kind, ..Wanted::default() };
    let mut newest = notices::hanging(tx, &wanted, NOTICES_MAX).await?;
    let looker = Looker::of(tx, here).await?;
    newest.retain(|notice| looker.sees(notice));
    Ok(newest)
}

pub async fn show(visit: Visit<Anyone, Asked>) -> Result<Response> {
    let Visit { here, house, asked, mut tx, .. } = visit;
    must_be_on(&here)?;
    let kind = asked.kind();
    let newest = newest(&mut tx, &here, kind).await?;
    let begins = house.address_of(&here.centre.settings.host);
    let feed = Feed {
        notices: newest.iter().map(|notice| notice_of(&here, notice, &begins)).collect(),
        centre: Centre::of(&here, &begins),
    };
    let address = kind.map(|kind| format!("{PATH}?soort={}", kind.as_str()));
    Ok(feeds::json(address.as_deref().unwrap_or(PATH), &feed))
}

fn notice_of<'a>(here: &Here, notice: &'a Notice, begins: &str) -> NoticeOf<'a> {
    NoticeOf {
        id: notice.id.to_string(),
        kind: notice.kind.as_str(),
        category: notice.category.as_str(),
        title: &notice.title,
        story: &notice.story,
        organisation: Some(notice.organisation.as_str()).filter(|own| !own.is_empty()),
        url: format!("{begins}{}", notice.path()),
        hung: moment(here, notice.hung_at),
        comes_down: moment(here, notice.comes_down_at),
    }
}
