//! What a visitor reads when something went wrong: one clear sentence and a way onward.
use crate::language::{Language, Words};
use crate::{Error, Here, House, Result, Voice, page, visit};
use askama::Template;
use axum::extract::Request;
use axum::http::request::Parts;
use axum::http::{HeaderValue, StatusCode, header};
use axum::response::{IntoResponse, Redirect, Response};
use std::time::Duration;
use tokio::time::timeout;

/// What is still known of a request when its answer failed.
pub struct About(Parts);

impl About {
    pub fn of(request: &Request) -> Self {
        let mut parts = Request::new(()).into_parts().0;
        parts.uri = request.uri().clone();
        parts.method = request.method().clone();
        parts.headers = request.headers().clone();
        if let Some(peer) = request.extensions().get::<crate::street::Peer>() {
            parts.extensions.insert(*peer);
        }
        Self(parts)
    }
}

/// How soon a browser may try again by itself, in seconds.
const RETRY_S: &str = "5";
/// For the page with the look of the centre, the house is asked once more. Whoever had to wait
/// already does not wait long for that.
const LOOK_MAX: Duration = Duration::from_millis(500);

#[derive(Template)]
#[template(path = "sorry.html")]
struct SorryPage<'a> {
    here: Here,
    title: &'a str,
    sentence: String,
    /// Where to go on, and what the link says.
    onward: String,
    onward_says: &'a str,
    tries_again: bool,
}

#[derive(Template)]
#[template(path = "bare.html")]
struct BarePage<'a> {
    voice: &'a Voice,
    words: Words<'a>,
    title: &'a str,
    sentence: String,
    may_go_home: bool,
    tries_again: bool,
}

/// The page for an error; written in the log once when it is our fault.
pub async fn answer(house: &House, about: About, error: Error) -> Response {
    let status = error.status();
    if status.is_server_error() {
        // What stands deeper in an address may be a secret, as the token of a link.
        let room = about.0.uri.path().split('/').nth(1).unwrap_or_default();
        tracing::error!(room, error = &error as &dyn std::error::Error, "a visit went wrong");
    }
    if matches!(error, Error::SecondFactorFirst) {
        return Redirect::to("/binnenkomen/tweede-sleutel").into_response();
    }
    let mut response = match timeout(LOOK_MAX, in_the_house(house, &about.0, &error)).await {
        Ok(Ok(page)) => page,
        Ok(Err(_)) | Err(_) => bare(&about.0, &error),
    };
    *response.status_mut() = status;
    if status == StatusCode::SERVICE_UNAVAILABLE || status == StatusCode::TOO_MANY_REQUESTS {
        response.headers_mut().insert(header::RETRY_AFTER, HeaderValue::from_static(RETRY_S));
    }
    response
}

/// With the door, the footer and the telephone number of the centre around it.
async fn in_the_house(house: &House, parts: &Parts, error: &Error) -> Result<Response> {
    let mut tx = house.db.read(house.clock.now());
    let (mut here, _, _) = visit::look_around(house, parts, &mut tx).await?;
    here.look_at_the_windows(house, &mut tx).await?;
    drop(tx);
    let words = here.words();
    let sentence = sentence(words, error, Some(&here));
    let (onward, onward_says) = match error {
        Error::SignInFirst => (come_in_and_back(parts), words.come_in()),
        Error::NotOpenYet => ("/binnenkomen".to_owned(), words.i_am_invited()),
        _ => ("/".to_owned(), words.to_the_front_door()),
    };
    let title = match error {
        Error::SignInFirst => words.come_in_first(),
        Error::NotOpenYet => words.not_open_yet_title(),
        Error::Waiting => words.waiting_title(),
        Error::NotFound => words.not_found_title(),
        _ => words.sorry(),
    };
    page(&SorryPage {
        here: here.clone(),
        title,
        sentence,
        onward,
        onward_says,
        tries_again: tries_again(parts, error),
    })
}

/// "/prikbord/nieuw": empty before the first stroke, a room and a page of it.
const PLAIN_PARTS_MAX: usize = 3;

/// Where one comes in, and after that is back at what one looked for.
fn come_in_and_back(parts: &Parts) -> String {
    // What stands deeper in an address may be somebody's, and is not written down again.
    let is_plain = |path: &str| {
        let mut parts = path.split('/').skip(1);
        path.split('/').count() <= PLAIN_PARTS_MAX
            && parts.all(|part| part.parse::<uuid::Uuid>().is_err())
    };
    let path = Some(parts.uri.path()).filter(|path| parts.method.is_safe() && is_plain(path));
    let path = path.unwrap_or("/");
    let path = percent_encoding::utf8_percent_encode(path, percent_encoding::NON_ALPHANUMERIC);
    format!("/binnenkomen?terug={path}")
}

/// A page that was only looked for comes by itself in a moment; a form is never sent twice.
fn tries_again(parts: &Parts, error: &Error) -> bool {
    parts.method.is_safe() && error.status() == StatusCode::SERVICE_UNAVAILABLE
}

/// When not even the centre can be found, or the database is away.
fn bare(parts: &Parts, error: &Error) -> Response {
    let asked = parts.headers.get(header::ACCEPT_LANGUAGE).and_then(|value| value.to_str().ok());
    let voice = Voice::plain(Language::choose(None, asked, &Language::ALL, Language::Nl));
    let words = Words(&voice);
    let sentence = sentence(words, error, None);
    let tries_again = tries_again(parts, error);
    let may_go_home = !matches!(error, Error::NoCentre);
    let title = if may_go_home { words.sorry() } else { words.no_centre_title() };
    let page = page(&BarePage { voice: &voice, words, title, sentence, may_go_home, tries_again });
    page.unwrap_or_else(|_| StatusCode::INTERNAL_SERVER_ERROR.into_response())
}

fn sentence(words: Words<'_>, error: &Error, here: Option<&Here>) -> String {
    let plain = match error {
        Error::NotFound => words.not_found(),
        Error::NoCentre => words.no_centre(),
        Error::NotAllowed(_) => words.not_allowed(),
        Error::SignInFirst => words.sign_in_first(),
        Error::Waiting => words.waiting(),
        Error::NotOpenYet => {
            let opens = here.and_then(|here| Some((here, here.centre.opens_at?)));
            return match opens {
                Some((here, opens_at)) => words.opens_on(here.date(opens_at)),
                None => words.opens_soon().to_owned(),
            };
        }
        Error::NotUnderstood(_) => words.not_understood(),
        Error::TooLarge => words.too_large(),
        Error::TooSlow => words.too_slow(),
        Error::TooOften => words.too_often(),
        Error::NotKept(_) => words.not_kept(),
        Error::KeyMissing { .. } => words.key_missing(),
        Error::TooBusy | Error::Database(_) => words.try_again_soon(),
        _ => words.our_mistake(),
    };
    plain.to_owned()
}
