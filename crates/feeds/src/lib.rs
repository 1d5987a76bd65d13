//! Feeds: what the house tells programs of others, without being asked for a key.
//!
//! `docs/feeds.md` is their promise: what is there stays, and nobody is named but the centre. A
//! room says what stands in its feeds; here is how they are written down and handed over.
mod atom;

pub use atom::{Atom, Entry};

use axum::http::{HeaderValue, header};
use axum::response::{IntoResponse, Response};
use kernel::{Here, Timestamp};
use serde::Serialize;

/// The centre, as every feed in JSON names it.
#[derive(Serialize)]
pub struct Centre<'a> {
    name: &'a str,
    url: String,
    phone: &'a str,
    mail: &'a str,
}

impl<'a> Centre<'a> {
    /// `begins` is where the links of this house begin.
    pub fn of(here: &'a Here, begins: &str) -> Self {
        let settings = &here.centre.settings;
        Self {
            name: &settings.name,
            url: format!("{begins}/"),
            phone: &settings.phone,
            mail: &settings.mail,
        }
    }
}

/// What a program fetches at `address`, which holds all that was asked. It gives that address as its
/// own, so that it may lie on the shelf.
pub fn answer(kind: &'static str, address: &str, body: String) -> Response {
    let own = HeaderValue::from_str(address).expect("an address of our own words");
    let kind = (header::CONTENT_TYPE, HeaderValue::from_static(kind));
    ([kind, (header::CONTENT_LOCATION, own)], body).into_response()
}

/// The same as JSON.
pub fn json(address: &str, feed: &impl Serialize) -> Response {
    let body = serde_json::to_string(feed).expect("text and numbers are JSON");
    answer("application/json", address, body)
}

/// RFC 3339, on the clock of the centre.
pub fn moment(here: &Here, at: Timestamp) -> String {
    at.to_zoned(here.centre.zone.clone()).strftime("%Y-%m-%dT%H:%M:%S%:z").to_string()
}

/// Without the marks around names in a sentence, of which other programs make boxes, and without
/// control characters, which XML does not know.
pub fn for_others(text: &str) -> String {
    let is_mark = |letter: &char| ['\u{2068}', '\u{2069}'].contains(letter);
    text.chars().filter(|own| !is_mark(own) && (*own == '\n' || !own.is_control())).collect()
}
