//! What is new in the agenda, as Atom (RFC 4287): the newest activities first.
use crate::activity::{ActivityId, path_of};
use crate::must_be_on;
use crate::queries::outside;
use crate::words::Words;
use axum::response::Response;
use feeds::{Atom, Entry};
use kernel::{Anyone, Nothing, Result, Timestamp, Visit, record};

pub const PATH: &str = "/agenda.atom";
/// As many as somebody reads who was away for a while.
const ENTRIES_MAX: i64 = 50;

record! {
    /// An activity that was put up not long ago.
    pub struct New {
        pub id: ActivityId,
        pub slug: String,
        pub title: String,
        pub brief: String,
        pub made_at: Timestamp,
        pub changed_at: Timestamp,
    }
}

pub async fn show(visit: Visit<Anyone, Nothing>) -> Result<Response> {
    let Visit { here, house, mut tx, .. } = visit;
    must_be_on(&here)?;
    let newest = outside::newest(&mut tx, ENTRIES_MAX).await?;
    let entry = |one: New| Entry {
        id: one.id.0,
        path: path_of(&one.slug),
        title: one.title,
        summary: one.brief,
        made_at: one.made_at,
        changed_at: one.changed_at,
    };
    let name = Words(&here.voice).feed_name(&here.centre.settings.name);
    let entries = newest.into_iter().map(entry).collect();
    Atom { path: PATH, page: crate::PATH, name: &name, entries }.answer(&here, &house)
}
