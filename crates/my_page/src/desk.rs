//! The desk: everything of my page, done for somebody who has no device or would rather not.
//!
//! It is done while they sit there. What the house knows of them is shown only after a colleague
//! has said so, and each act is written down with who did it, for the coordinator and for the
//! person: it stands in their own copy. A room that seals what it keeps shows nothing of it here.
mod data;
mod farewell;
mod person;

pub use data::show_data;
pub use farewell::{ask_farewell, go};
pub use person::{
    ask_address, correct_age, correct_language, correct_name, hand_in, show, show_code, take_down,
};

use crate::queries::{self, Listed};
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::{
    ActName, BackRoomItem, Deed, Desk, Error, Here, Person, PersonId, Result, Role, Tx, Visit,
    page, people,
};

pub const PATH: &str = "/achterkamer/namens";

/// What is done here, as the log calls it. The name of the person comes after it.
pub const ACTS: &[ActName] = &[
    ActName { what: DATA_SHOWN, says: |voice| Words(voice).act_data_shown() },
    ActName { what: NAME_CORRECTED, says: |voice| Words(voice).act_name_corrected() },
    ActName { what: AGE_CORRECTED, says: |voice| Words(voice).act_age_corrected() },
    ActName { what: LANGUAGE_CORRECTED, says: |voice| Words(voice).act_language_corrected() },
    ActName { what: ADDRESS_ASKED, says: |voice| Words(voice).act_address_asked() },
    ActName { what: FACE_TAKEN_DOWN, says: |voice| Words(voice).act_face_taken_down() },
    ActName { what: PERSON_LEFT, says: |voice| Words(voice).act_person_left() },
];
const DATA_SHOWN: &str = "data_shown";
const NAME_CORRECTED: &str = "name_corrected";
const AGE_CORRECTED: &str = "age_corrected";
const LANGUAGE_CORRECTED: &str = "language_corrected";
const ADDRESS_ASKED: &str = "address_asked";
const FACE_TAKEN_DOWN: &str = "face_taken_down";
const PERSON_LEFT: &str = "person_left";

/// One page of the list.
const LISTED_MAX: usize = 25;

type Menu = Vec<&'static BackRoomItem>;

#[derive(Template)]
#[template(path = "desk.html")]
struct DeskPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Menu,
    people: Vec<Line<'a>>,
    /// What was looked for; empty for the whole list.
    name: String,
    /// From where the next page goes on.
    next: Option<usize>,
    is_too_many: bool,
}

/// Somebody on the list.
struct Line<'a> {
    id: PersonId,
    name: String,
    age: &'a str,
    since: String,
    may_be_helped: bool,
}

fn lines<'a>(here: &'a Here, colleague: &Desk, listed: Vec<Listed>) -> Vec<Line<'a>> {
    let line = |person: Listed| Line {
        id: person.id,
        may_be_helped: person.n_roles == 0 || colleague.is(Role::Coordinator),
        age: person.age.said(&here.voice),
        since: here.voice.date_with_year(&here.centre.zone, person.joined_at),
        name: person.name,
    };
    listed.into_iter().take(LISTED_MAX).map(line).collect()
}

#[derive(serde::Deserialize)]
pub struct From {
    /// How many of the list were on the pages before.
    #[serde(default)]
    na: usize,
}

/// Who lives here, the newest first.
pub async fn list(visit: Visit<Desk, From>) -> Result<Response> {
    let Visit { who, here, asked, house, mut tx, .. } = visit;
    let listed = queries::newest(&mut tx, asked.na as i64).await?;
    let next = (LISTED_MAX < listed.len()).then_some(asked.na + LISTED_MAX);
    page(&DeskPage {
        words: Words(&here.voice),
        menu: house.back_room(&here),
        people: lines(&here, &who, listed),
        name: String::new(),
        next,
        is_too_many: false,
        here: &here,
    })
}

#[derive(serde::Deserialize)]
pub struct Search {
    #[serde(default)]
    naam: String,
}

/// Finds people by the beginning of a name. It is posted, so that no name stays in an address.
pub async fn find(deed: Deed<Desk, Search>) -> Result<Response> {
    let house = deed.house.clone();
    let (who, here, form, mut tx) = deed.look_only().await?;
    let wanted = form.naam.trim().to_lowercase();
    let begins = |person: &Listed| {
        let name = person.name.to_lowercase();
        name.starts_with(&wanted) || name.split(' ').any(|word| word.starts_with(&wanted))
    };
    let found: Vec<Listed> =
        queries::everybody(&mut tx).await?.into_iter().filter(begins).collect();
    page(&DeskPage {
        words: Words(&here.voice),
        menu: house.back_room(&here),
        is_too_many: LISTED_MAX < found.len(),
        people: lines(&here, &who, found),
        name: form.naam,
        next: None,
        here: &here,
    })
}

/// For whom this colleague may do something: for residents. What concerns somebody of the team,
/// who may see much, only a coordinator does.
async fn for_whom(tx: &mut Tx, colleague: &Desk, id: PersonId) -> Result<Person> {
    let person = people::person(tx, id).await?;
    if person.roles.is_empty() || colleague.is(Role::Coordinator) {
        return Ok(person);
    }
    Err(Error::NotAllowed("do something for somebody of the team"))
}
