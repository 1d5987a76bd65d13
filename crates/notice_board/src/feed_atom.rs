//! What is new on the board, as Atom (RFC 4287): offers alone, and nobody is named.
use crate::feed_json::newest;
use crate::must_be_on;
use crate::notice::Notice;
use crate::words::Words;
use axum::response::Response;
use feeds::{Atom, Entry};
use kernel::{Anyone, Nothing, Result, Visit};

pub const PATH: &str = "/prikbord.atom";

pub async fn show(visit: Visit<Anyone, Nothing>) -> Result<Response> {
    let Visit { here, house, mut tx, .. } = visit;
    must_be_on(&here)?;
    let newest = newest(&mut tx, &here, None).await?;
    let words = Words(&here.voice);
    let entry = |notice: Notice| Entry {
        id: notice.id.0,
        path: notice.path(),
        title: [notice.kind.said(&words), &notice.title].join(": "),
        summary: notice.story,
        made_at: notice.hung_at,
        changed_at: notice.changed_at.unwrap_or(notice.hung_at),
    };
    let name = words.feed_name(&here.centre.settings.name);
    let entries = newest.into_iter().map(entry).collect();
    Atom { path: PATH, page: crate::PATH, name: &name, entries }.answer(&here, &house)
}
