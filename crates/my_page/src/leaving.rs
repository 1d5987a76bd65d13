//! Leaving: "Haal alles over mij weg", asked once more, and then done at once.
use crate::words::Words;
use askama::Template;
use axum::http::{HeaderValue, header};
use axum::response::Response;
use kernel::{
    AtTheGate, Deed, Device, Here, House, Known, Nothing, Person, Result, Role, Tx, Visit, Writing,
    centre, cookies, leaving, page, page_again, session,
};

/// Where somebody is who has just left; nothing there tells who that was.
const GOODBYE: &str = "/mijn/tot-ziens";

#[derive(Template)]
#[template(path = "leave.html")]
struct LeavePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    /// Then somebody else has to become coordinator first.
    is_last_coordinator: bool,
}

/// Whether the centre would have no coordinator without this person.
pub async fn is_last_coordinator(tx: &mut Tx, person: &Person) -> Result<bool> {
    Ok(person.is(Role::Coordinator)
        && kernel::people::n_other_coordinators(tx, person.id).await? == 0)
}

/// Takes somebody out of the house, unless they are its last coordinator; then false.
pub async fn leave(tx: &mut Writing, house: &House, person: &Person) -> Result<bool> {
    // Two coordinators who leave at the same moment do so one after the other.
    centre::touch(tx).await?;
    if is_last_coordinator(tx, person).await? {
        return Ok(false);
    }
    leaving::erase(tx, house, person.id).await?;
    Ok(true)
}

pub async fn ask(visit: Visit<Known, Nothing>) -> Result<Response> {
    let Visit { who, here, mut tx, .. } = visit;
    let is_last_coordinator = is_last_coordinator(&mut tx, &who).await?;
    page(&LeavePage { words: Words(&here.voice), here: &here, is_last_coordinator })
}

pub async fn go(mut deed: Deed<Known, Nothing>) -> Result<Response> {
    if !leave(&mut deed.tx, &deed.house, &deed.who).await? {
        let (_, here, _, _) = deed.look_only().await?;
        let words = Words(&here.voice);
        return page_again(&LeavePage { words, here: &here, is_last_coordinator: true });
    }
    let house = deed.house.clone();
    // A device of the centre stays one: its own cookie is nobody's, so only ours go.
    let clears = match deed.who.0.device {
        Device::Centre => "\"cache\", \"storage\"",
        Device::Own | Device::Borrowed => "\"cache\", \"cookies\", \"storage\"",
    };
    let mut response = deed.done(GOODBYE).await?;
    let headers = response.headers_mut();
    for name in [session::cookie_name(&house), cookies::LANGUAGE, cookies::LETTERS] {
        headers.append(header::SET_COOKIE, cookies::set(&house, name, "", Some(0)));
    }
    headers.insert("clear-site-data", HeaderValue::from_static(clears));
    Ok(response)
}

#[derive(Template)]
#[template(path = "goodbye.html")]
struct GoodbyePage<'a> {
    words: Words<'a>,
    here: &'a Here,
}

pub async fn say_goodbye(visit: Visit<AtTheGate, Nothing>) -> Result<Response> {
    page(&GoodbyePage { words: Words(&visit.here.voice), here: &visit.here })
}
