//! Somebody looks at a page: what the rooms that count are told of it, and no more.
use crate::House;
use crate::street::{Peer, Street};
use axum::extract::Request;
use axum::http::{Method, header};

/// One look at one page. It names nobody, and nobody keeps it.
pub struct PassingBy {
    pub path: String,
    pub street: Street,
    /// What the browser calls itself; empty when it says nothing.
    pub browser: String,
}

impl PassingBy {
    /// `None` for what is no look: a form, or a file that a page brings along.
    pub(crate) fn of(house: &House, request: &Request) -> Option<Self> {
        let path = request.uri().path();
        if request.method() != Method::GET || path.starts_with("/a/") {
            return None;
        }
        let peer = request.extensions().get::<Peer>().copied();
        let browser = request.headers().get(header::USER_AGENT);
        let browser = browser.and_then(|browser| browser.to_str().ok()).unwrap_or_default();
        Some(Self {
            path: path.to_owned(),
            street: Street::of(peer, request.headers(), &house.trusted_proxies),
            browser: browser.to_owned(),
        })
    }

    /// Tells every room, once the page was found.
    pub(crate) fn tell(&self, house: &House) {
        let Some(centre) = house.centres.known_at(&self.street.host) else { return };
        let now = house.clock.now();
        house.rooms.iter().for_each(|room| room.passed_by(&centre, self, now));
    }
}
