//! What is offered here as JSON, for programs of others. `docs/feeds.md` is their promise: what is
//! there stays, nobody is named but the centre, and what somebody lacks is not told.
use crate::board::Asked;
use crate::kind::Kind;
use crate::looker::Looker;
use crate::must_be_on;
use crate::notice::Notice;
use crate::queries::notices::{self, Wanted};
use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use kernel::{Anyone, Here, Result, Timestamp, Tx, Visit};
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
struct Centre<'a> {
    name: &'a str,
    url: String,
    phone: &'a str,
    mail: &'a str,
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

/// What a program fetches. It gives the address as its own, so that it may lie on the shelf.
pub fn answer(kind: &'static str, path: &str, of_kind: Option<Kind>, body: String) -> Response {
    let own = match of_kind {
        Some(kind) => format!("{path}?soort={}", kind.as_str()),
        None => path.to_owned(),
    };
    let own = HeaderValue::from_str(&own).expect("an address of our own words");
    let kind = (header::CONTENT_TYPE, HeaderValue::from_static(kind));
    ([kind, (header::CONTENT_LOCATION, own)], body).into_response()
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
    let settings = &here.centre.settings;
    let begins = house.address_of(&settings.host);
    let feed = Feed {
        notices: newest.iter().map(|notice| notice_of(&here, notice, &begins)).collect(),
        centre: Centre {
            name: &settings.name,
            url: format!("{begins}/"),
            phone: &settings.phone,
            mail: &settings.mail,
        },
    };
    let body = serde_json::to_string(&feed).expect("text and numbers are JSON");
    Ok(answer("application/json", PATH, kind, body))
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

/// RFC 3339, on the clock of the centre.
pub fn moment(here: &Here, at: Timestamp) -> String {
    at.to_zoned(here.centre.zone.clone()).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}
