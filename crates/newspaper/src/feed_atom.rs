//! What is new in the newspaper, as Atom (RFC 4287).
use crate::queries::pieces;
use crate::reader::Reader;
use crate::share::{for_others, moment};
use crate::shown::{Shown, shown};
use crate::{masthead, must_be_on};
use askama::Template;
use axum::http::header;
use axum::response::{IntoResponse, Response};
use kernel::{Anyone, Here, Nothing, Result, Timestamp, Visit};

pub const PATH: &str = "/krant.atom";
/// As many as somebody reads who was away for a while.
const ENTRIES_MAX: i64 = 50;

struct Entry {
    shown: Shown,
    title: String,
    name: String,
    begin: String,
    printed: String,
    changed: String,
}

#[derive(Template)]
#[template(path = "newspaper.xml")]
struct Feed<'a> {
    here: &'a Here,
    name: String,
    begins: &'a str,
    entries: Vec<Entry>,
    changed: String,
}

pub async fn show(visit: Visit<Anyone, Nothing>) -> Result<Response> {
    let Visit { here, house, mut tx, .. } = visit;
    must_be_on(&here)?;
    let reader = Reader::of(&mut tx, &here).await?;
    let newest = pieces::newest(&mut tx, ENTRIES_MAX).await?;
    let newest = shown(&mut tx, &here, &reader, newest).await?;
    let begins = house.address_of(&here.centre.settings.host);
    let changed_at = |own: &Shown| {
        own.piece.printed_at.map_or(own.piece.changed_at, |at| at.max(own.piece.changed_at))
    };
    let last = newest.iter().map(changed_at).max().unwrap_or(Timestamp::UNIX_EPOCH);
    let entry = |own: Shown| Entry {
        title: for_others(&own.piece.title),
        name: for_others(&own.byline.name),
        begin: for_others(&own.begin),
        printed: moment(&here, own.piece.printed_at.unwrap_or(own.piece.changed_at)),
        changed: moment(&here, changed_at(&own)),
        shown: own,
    };
    let feed = Feed {
        name: for_others(&masthead::name(&mut tx, &here).await?),
        entries: newest.into_iter().map(entry).collect(),
        changed: moment(&here, last),
        begins: &begins,
        here: &here,
    };
    let kind = (header::CONTENT_TYPE, "application/atom+xml; charset=utf-8");
    Ok(([kind, (header::CONTENT_LOCATION, PATH)], feed.render()?).into_response())
}
