//! What is new in the agenda, as Atom (RFC 4287): the newest activities first.
use crate::activity::{ActivityId, path_of};
use crate::feed::answer;
use crate::feed_json::moment;
use crate::filter::Filter;
use crate::must_be_on;
use crate::queries::outside;
use crate::share::for_others;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::{Anyone, Here, Nothing, Result, Timestamp, Visit, record};

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

struct Entry {
    id: ActivityId,
    title: String,
    brief: String,
    address: String,
    made: String,
    changed: String,
}

#[derive(Template)]
#[template(path = "agenda.xml")]
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
    let newest = outside::newest(&mut tx, ENTRIES_MAX).await?;
    let begins = house.address_of(&here.centre.settings.host);
    let changed_at = newest.iter().map(|one| one.changed_at).max();
    let entry = |one: New| Entry {
        id: one.id,
        title: for_others(&one.title),
        brief: for_others(&one.brief),
        address: format!("{begins}{}", path_of(&one.slug)),
        made: moment(&here, one.made_at),
        changed: moment(&here, one.changed_at),
    };
    let feed = Feed {
        name: for_others(&Words(&here.voice).feed_name(&here.centre.settings.name)),
        entries: newest.into_iter().map(entry).collect(),
        changed: moment(&here, changed_at.unwrap_or(Timestamp::UNIX_EPOCH)),
        begins: &begins,
        here: &here,
    };
    Ok(answer("application/atom+xml; charset=utf-8", PATH, &Filter::default(), feed.render()?))
}
