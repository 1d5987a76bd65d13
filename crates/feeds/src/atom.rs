//! What is new, as Atom (RFC 4287).
use crate::{answer, for_others, moment};
use askama::Template;
use axum::response::Response;
use kernel::uuid::Uuid;
use kernel::{Here, House, Result, Timestamp};

/// What is new on one page of the house, the newest first.
pub struct Atom<'a> {
    /// Where the feed is.
    pub path: &'static str,
    /// The page that people read instead.
    pub page: &'static str,
    pub name: &'a str,
    pub entries: Vec<Entry>,
}

/// Something that was put up.
pub struct Entry {
    pub id: Uuid,
    pub title: String,
    /// In a few sentences.
    pub summary: String,
    /// Where it stands in this house.
    pub path: String,
    pub made_at: Timestamp,
    pub changed_at: Timestamp,
}

#[derive(Template)]
#[template(path = "atom.xml")]
struct Written<'a> {
    here: &'a Here,
    begins: &'a str,
    feed: &'a Atom<'a>,
    changed_at: Timestamp,
}

impl Written<'_> {
    fn moment(&self, at: &Timestamp) -> String {
        moment(self.here, *at)
    }

    fn plain(&self, text: &str) -> String {
        for_others(text)
    }
}

impl Atom<'_> {
    pub fn answer(&self, here: &Here, house: &House) -> Result<Response> {
        let begins = house.address_of(&here.centre.settings.host);
        let changed_at = self.entries.iter().map(|entry| entry.changed_at).max();
        let changed_at = changed_at.unwrap_or(Timestamp::UNIX_EPOCH);
        let written = Written { here, begins: &begins, feed: self, changed_at };
        Ok(answer("application/atom+xml; charset=utf-8", self.path, written.render()?))
    }
}
