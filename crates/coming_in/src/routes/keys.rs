//! Second keys of the team: who lost one, comes to the coordinator, face to face.
use crate::back_room::FACTOR_RESET;
use crate::queries::factors::{self, KeyHolder};
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::{
    BackRoomItem, Coordinator, Deed, Here, Nothing, Person, PersonId, Result, Visit, page, people,
};

pub const PATH: &str = "/achterkamer/sleutels";

#[derive(Template)]
#[template(path = "desk_keys.html")]
struct KeysPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    holders: Vec<KeyHolder>,
}

pub async fn show(visit: Visit<Coordinator, Nothing>) -> Result<Response> {
    let Visit { here, house, mut tx, .. } = visit;
    let holders = factors::holders(&mut tx).await?;
    let (words, menu) = (Words(&here.voice), house.back_room(&here));
    page(&KeysPage { words, here: &here, menu, holders })
}

#[derive(serde::Deserialize)]
pub struct Whose {
    wie: PersonId,
}

#[derive(Template)]
#[template(path = "desk_key.html")]
struct KeyPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    person: Person,
}

pub async fn ask(visit: Visit<Coordinator, Whose>) -> Result<Response> {
    let Visit { here, house, asked, mut tx, .. } = visit;
    let person = people::person(&mut tx, asked.wie).await?;
    let (words, menu) = (Words(&here.voice), house.back_room(&here));
    page(&KeyPage { words, here: &here, menu, person })
}

/// The next time in the back room a new key is made.
pub async fn reset(mut deed: Deed<Coordinator, Whose>) -> Result<Response> {
    let person = people::person(&mut deed.tx, deed.form.wie).await?;
    factors::forget(&mut deed.tx, person.id).await?;
    let by = Some(deed.who.id);
    people::log_act(&mut deed.tx, by, Some(person.id), FACTOR_RESET, "").await?;
    let says = Words(&deed.here.voice).key_forgotten(&person.name);
    deed.done_saying(PATH, &says).await
}
