//! The shelf: pages and feeds that every passer-by sees alike, made once and handed out as they are.
//!
//! A page lies here by centre, address and language, in each packing that was asked for. It is
//! thrown away as soon as anything is written in its centre, and after half a minute in any case,
//! because pages also know what time it is. Whoever carries a session, or anything else of their
//! own, never gets a page from the shelf.
//!
//! An address with a question mark is kept only when the answer names that very address in
//! `Content-Location`: a room knows which filters it has, and nobody fills the shelf with others.
use crate::packing::{self, Coding, PAGE_MAX_BYTES};
use crate::{CentreId, House, Language, Timestamp, cookies};
use axum::body::{Body, Bytes, HttpBody as _, to_bytes};
use axum::extract::Request;
use axum::http::{HeaderMap, HeaderValue, Method, StatusCode, header};
use axum::response::Response;
use jiff::SignedDuration;
use sha2::{Digest, Sha256};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, OnceLock, PoisonError};

/// The clock on a page, and life behind its windows, are at most this old.
const STAYS: SignedDuration = SignedDuration::from_secs(30);
/// More pages than all centres of one house have; then the shelf begins anew.
const PAGES_MAX: usize = 4096;

#[derive(Default)]
pub struct Shelf(Mutex<HashMap<Place, Arc<Kept>>>);

/// Where a page lies.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) struct Place {
    centre: CentreId,
    /// The path, and what was asked after it.
    address: String,
    language: Language,
}

/// A page that was asked for: where it would lie, and how many changes it can know of.
pub(crate) struct Wanted {
    place: Place,
    n_changes: u64,
}

struct Kept {
    n_changes: u64,
    until: Timestamp,
    headers: HeaderMap,
    etag: HeaderValue,
    /// Since when it has been like this, in whole seconds.
    modified_at: Timestamp,
    modified: HeaderValue,
    plain: Bytes,
    /// Packed when somebody first asks for it like that.
    gzip: OnceLock<Bytes>,
    brotli: OnceLock<Bytes>,
}

impl Shelf {
    /// Which page a request asks for, when it is one that everybody sees alike.
    pub(crate) fn wanted(&self, house: &House, request: &Request) -> Option<Wanted> {
        if request.method() != Method::GET {
            return None;
        }
        let address = request.uri().path_and_query()?.as_str();
        let headers = request.headers();
        if carries_something(headers) {
            return None;
        }
        let peer = request.extensions().get().copied();
        let street = crate::street::Street::of(peer, headers, &house.trusted_proxies);
        let centre = house.centres.known_at(&street.host)?;
        let asked = headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
        let chosen = cookies::get(headers, cookies::LANGUAGE);
        let language = Language::choose(chosen, asked, &centre.languages, centre.language());
        let place = Place { centre: centre.id, address: address.to_owned(), language };
        Some(Wanted { n_changes: house.db.n_changes(centre.id), place })
    }

    /// The page as it lies here, if it still holds.
    pub(crate) fn find(
        &self,
        wanted: &Wanted,
        house: &House,
        headers: &HeaderMap,
    ) -> Option<Response> {
        let kept = self.lock().get(&wanted.place).cloned()?;
        let holds = kept.n_changes == wanted.n_changes && house.clock.now() < kept.until;
        holds.then(|| kept.answer(headers))
    }

    /// Puts an answer on the shelf if it is a page for everybody, and hands it on.
    pub(crate) async fn keep(
        &self,
        wanted: Wanted,
        house: &House,
        asked: &HeaderMap,
        response: Response,
    ) -> Response {
        let said = response.headers();
        let is_page = response.status() == StatusCode::OK
            && !said.contains_key(header::SET_COOKIE)
            && packing::is_text(said)
            && wanted.place.is_named_by(said);
        let is_small =
            response.body().size_hint().exact().is_some_and(|n| n <= PAGE_MAX_BYTES as u64);
        if !is_page || !is_small {
            return response;
        }
        let (parts, body) = response.into_parts();
        let Ok(plain) = to_bytes(body, PAGE_MAX_BYTES).await else {
            return Response::from_parts(parts, Body::empty());
        };
        // The key of a form belongs to one visitor.
        if has_form_key(&plain) {
            return Response::from_parts(parts, Body::from(plain));
        }
        let former = self.lock().get(&wanted.place).cloned();
        let former = former.as_deref();
        let kept = Arc::new(Kept::new(&wanted, house.clock.now(), former, parts.headers, plain));
        let answer = kept.answer(asked);
        let mut pages = self.lock();
        if PAGES_MAX <= pages.len() {
            pages.clear();
        }
        pages.insert(wanted.place, kept);
        answer
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<Place, Arc<Kept>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl Place {
    /// Whether an answer may lie here: one to a bare path, or one that gives this very address as
    /// its own.
    fn is_named_by(&self, headers: &HeaderMap) -> bool {
        let own = headers.get(header::CONTENT_LOCATION);
        !self.address.contains('?') || own.is_some_and(|own| own == self.address.as_str())
    }
}

/// A cookie other than the chosen language makes a page somebody's own.
fn carries_something(headers: &HeaderMap) -> bool {
    let lines = headers.get_all(header::COOKIE).iter();
    let mut pairs = lines.flat_map(|line| line.as_bytes().split(|byte| *byte == b';'));
    pairs.any(|pair| !pair.trim_ascii().is_empty() && !pair.trim_ascii().starts_with(b"taal="))
}

fn whole_second(at: Timestamp) -> Timestamp {
    Timestamp::from_second(at.as_second()).unwrap_or(at)
}

fn has_form_key(page: &[u8]) -> bool {
    let mark = b"name=\"sleutel\"";
    page.windows(mark.len()).any(|piece| piece == mark)
}

impl Kept {
    /// What is the same as the former has the same date; what is not, has a later one.
    fn new(
        wanted: &Wanted,
        now: Timestamp,
        former: Option<&Self>,
        mut headers: HeaderMap,
        plain: Bytes,
    ) -> Self {
        let digest = Sha256::digest(&plain);
        let hash: String = digest[..10].iter().map(|byte| format!("{byte:02x}")).collect();
        let etag = HeaderValue::from_str(&format!("W/\"{hash}\"")).expect("hexadecimal digits");
        let modified_at = match former {
            Some(former) if former.etag == etag => former.modified_at,
            Some(former) => {
                whole_second(now).max(former.modified_at + SignedDuration::from_secs(1))
            }
            None => whole_second(now),
        };
        let modified = modified_at.strftime("%a, %d %b %Y %H:%M:%S GMT").to_string();
        let modified = HeaderValue::from_str(&modified).expect("letters and digits");
        headers.remove(header::CONTENT_LENGTH);
        headers.insert(header::ETAG, etag.clone());
        headers.insert(header::LAST_MODIFIED, modified.clone());
        // May be kept, but is asked for each time: then the answer is mostly "as you have it".
        headers.insert(header::CACHE_CONTROL, HeaderValue::from_static("no-cache"));
        let varies = HeaderValue::from_static("cookie, accept-language, accept-encoding");
        headers.insert(header::VARY, varies);
        Self {
            n_changes: wanted.n_changes,
            until: now + STAYS,
            headers,
            etag,
            modified_at,
            modified,
            plain,
            gzip: OnceLock::new(),
            brotli: OnceLock::new(),
        }
    }

    /// Whether the browser has this very page: one of those that it lists, or else the one of this
    /// date (RFC 9110, section 13.1).
    fn is_held(&self, asked: &HeaderMap) -> bool {
        let Some(held) = asked.get(header::IF_NONE_MATCH) else {
            return asked.get(header::IF_MODIFIED_SINCE) == Some(&self.modified);
        };
        let own = self.etag.to_str().unwrap_or_default();
        held.to_str().is_ok_and(|held| held.split(',').any(|one| one.trim() == own))
    }

    fn packed(&self, coding: Coding) -> &OnceLock<Bytes> {
        match coding {
            Coding::Brotli => &self.brotli,
            Coding::Gzip => &self.gzip,
        }
    }

    fn answer(&self, asked: &HeaderMap) -> Response {
        let mut response = Response::new(Body::empty());
        *response.headers_mut() = self.headers.clone();
        if self.is_held(asked) {
            *response.status_mut() = StatusCode::NOT_MODIFIED;
            return response;
        }
        let coding = Coding::asked(asked);
        let bytes = match coding {
            Some(coding) => self.packed(coding).get_or_init(|| coding.pack_well(&self.plain)),
            None => &self.plain,
        };
        if let Some(coding) = coding {
            response.headers_mut().insert(header::CONTENT_ENCODING, coding.header());
        }
        *response.body_mut() = Body::from(bytes.clone());
        response
    }
}
