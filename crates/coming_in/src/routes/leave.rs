//! "Stop en ga weg": nothing stays behind, not in the browser and not behind its back arrow.
use super::carrying;
use crate::carried::Carried;
use crate::queries::devices;
use crate::words::Words;
use askama::Template;
use axum::http::{HeaderName, HeaderValue};
use axum::response::Response;
use kernel::{AtTheGate, Deed, Here, Nothing, Result, Visit, cookies, page, session};

const CLEAR_SITE_DATA: HeaderName = HeaderName::from_static("clear-site-data");

pub async fn leave(mut deed: Deed<AtTheGate>) -> Result<Response> {
    if let Some(session) = &deed.who.0 {
        session::end(&mut deed.tx, &deed.house, session.person.id, session.id).await?;
    }
    let house = deed.house.clone();
    let centre = Carried::Centre.by(&house, &deed.headers);
    // A device of the centre stays one: its own cookie is not somebody's, so we take ours one by
    // one. So too where a browser does not know the header.
    let clears = match devices::is_of_centre(&mut deed.tx, centre.as_ref()).await? {
        true => r#""cache", "storage""#,
        false => r#""cache", "cookies", "storage""#,
    };
    let mut response = deed.done("/weg").await?;
    response.headers_mut().insert(CLEAR_SITE_DATA, HeaderValue::from_static(clears));
    let ours = [session::cookie_name(&house), cookies::LANGUAGE, cookies::LETTERS, cookies::FLASH];
    let ours = ours.map(|name| cookies::set(&house, name, "", Some(0)));
    let carried = [Carried::Asked, Carried::Known].map(|carried| carried.take_away(&house));
    Ok(carrying(response, ours.into_iter().chain(carried)))
}

#[derive(Template)]
#[template(path = "gone.html")]
struct GonePage<'a> {
    words: Words<'a>,
    here: &'a Here,
}

pub async fn gone(visit: Visit<AtTheGate, Nothing>) -> Result<Response> {
    page(&GonePage { words: Words(&visit.here.voice), here: &visit.here })
}
