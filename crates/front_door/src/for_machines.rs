//! For machines at the door: search engines, browsers that look for an icon, and whoever found a
//! hole in the house and wants to tell us.
use axum::http::header;
use axum::response::{IntoResponse, Redirect, Response};
use kernel::jiff::SignedDuration;
use kernel::{AtTheGate, Language, Nothing, Result, Visit};

/// What a search engine may show beside what rooms hand in; where neighbours talk is never there.
const PUBLIC: [&str; 5] = ["/$", "/help$", "/huisregels$", "/privacy$", "/toegankelijkheid$"];
/// After this, somebody who found a hole looks for a newer address first.
const SECURITY_LASTS: SignedDuration = SignedDuration::from_hours(180 * 24);

fn plain(text: String) -> Response {
    ([(header::CONTENT_TYPE, "text/plain; charset=utf-8")], text).into_response()
}

/// Before the opening day nothing is for search engines.
pub async fn show_robots(visit: Visit<AtTheGate, Nothing>) -> Result<Response> {
    let centre = &visit.here.centre;
    let rooms = visit.house.rooms.iter().filter(|room| centre.has(room.name()));
    let mut text = "User-agent: *\nDisallow: /\n".to_owned();
    if centre.is_open_at(visit.here.now) {
        let starts = centre.languages.iter().copied().map(Language::start_path);
        for path in PUBLIC.iter().chain(rooms.flat_map(|room| room.found_by_search())) {
            text += &format!("Allow: {path}\n");
        }
        for path in starts {
            text += &format!("Allow: {path}$\n");
        }
        text += "Allow: /a/\n";
    }
    Ok(plain(text))
}

pub async fn show_icon(_: Visit<AtTheGate, Nothing>) -> Result<Response> {
    Ok(Redirect::to(kernel::asset::FAVICON_SVG.path).into_response())
}

/// RFC 9116.
pub async fn show_security(visit: Visit<AtTheGate, Nothing>) -> Result<Response> {
    let settings = &visit.here.centre.settings;
    let begins = visit.house.address_of(&settings.host);
    let mail = match settings.mail.as_str() {
        "" => String::new(),
        mail => format!("Contact: mailto:{mail}\n"),
    };
    let expires = visit.here.now + SECURITY_LASTS;
    let languages = visit.here.centre.languages.iter().map(|language| language.tag());
    let languages = languages.collect::<Vec<_>>().join(", ");
    Ok(plain(format!(
        "{mail}Contact: {begins}/help\nExpires: {expires}\nPreferred-Languages: {languages}\n\
         Canonical: {begins}/.well-known/security.txt\n"
    )))
}
