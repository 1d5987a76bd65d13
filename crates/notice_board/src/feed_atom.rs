//! What is new on the board, as Atom (RFC 4287): offers alone, and nobody is named.
use crate::feed_json::{answer, moment, newest};
use crate::must_be_on;
use crate::notice::Notice;
use crate::share::for_others;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::{Anyone, Here, Nothing, Result, Timestamp, Visit};

pub const PATH: &str = "/prikbord.atom";

struct Entry {
    notice: Notice,
    kind: String,
    title: String,
    story: String,
    hung: String,
}

#[derive(Template)]
#[template(path = "board.xml")]
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
    let newest = newest(&mut tx, &here, None).await?;
    let words = Words(&here.voice);
    let changed_at = newest.iter().map(|one| one.hung_at).max();
    let entry = |notice: Notice| Entry {
        kind: notice.kind.said(&words).to_owned(),
        title: for_others(&notice.title),
        story: for_others(&notice.story),
        hung: moment(&here, notice.hung_at),
        notice,
    };
    let begins = house.address_of(&here.centre.settings.host);
    let feed = Feed {
        name: for_others(&words.feed_name(here.centre.settings.name.as_str())),
        entries: newest.into_iter().map(entry).collect(),
        changed: moment(&here, changed_at.unwrap_or(Timestamp::UNIX_EPOCH)),
        begins: &begins,
        here: &here,
    };
    Ok(answer("application/atom+xml; charset=utf-8", PATH, None, feed.render()?))
}
