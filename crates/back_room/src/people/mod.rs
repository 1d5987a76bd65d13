//! Mensen: who is on the list, who is what, and who is invited.
mod invite;
mod person;

use crate::paging::Paging;
use crate::queries::people::{self as queries, PersonRow, Wanted};
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::people::Roles;
use kernel::{BackRoomItem, Here, Result, Role, Routes, Standing, Team, Visit, page};

pub const PATH: &str = "/achterkamer/mensen";

pub fn routes(routes: Routes) -> Routes {
    person::routes(invite::routes(routes.look(PATH, show)))
}

#[derive(serde::Deserialize)]
struct Asked {
    /// The beginning of a first name.
    #[serde(default)]
    zoek: String,
    #[serde(default)]
    wie: Who,
    #[serde(default)]
    vanaf: i64,
}

#[derive(Clone, Copy, Default, PartialEq, Eq, serde::Deserialize)]
#[serde(rename_all = "lowercase")]
enum Who {
    #[default]
    Team,
    Iedereen,
}

#[derive(Template)]
#[template(path = "people.html")]
struct PeoplePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    people: Vec<PersonRow>,
    paging: Paging,
    search: String,
    is_everybody: bool,
    may_see_everybody: bool,
    is_coordinator: bool,
}

impl PeoplePage<'_> {
    fn roles(&self, roles: &Roles) -> String {
        let names: Vec<&str> = roles.iter().map(|role| role.said(&self.here.voice)).collect();
        names.join(", ")
    }

    fn standing(&self, person: &PersonRow) -> Option<&str> {
        standing(person.standing, &self.words)
    }

    /// The list that is shown, as its address says it.
    fn which(&self) -> &'static str {
        if self.is_everybody { "iedereen" } else { "team" }
    }
}

/// What stands beside a name of somebody who is not inside yet. Guests stand in no list of people.
fn standing<'v>(standing: Standing, words: &Words<'v>) -> Option<&'v str> {
    match standing {
        Standing::Inside | Standing::Guest => None,
        Standing::Waiting => Some(words.standing_waiting()),
        Standing::Invited => Some(words.standing_invited()),
    }
}

/// Residents are listed only for who helps them at the desk: whoever goes from door to door has
/// no list of people (`domain.md` §1f).
async fn show(visit: Visit<Team, Asked>) -> Result<Response> {
    let Visit { who, here, house, asked, mut tx, .. } = visit;
    let may_see_everybody = who.roles.any(Role::is_at_desk);
    let is_everybody = may_see_everybody && asked.wie == Who::Iedereen;
    let wanted = Wanted::new(&asked.zoek, is_everybody);
    let paging = Paging::new(asked.vanaf, queries::n_people(&mut tx, &wanted).await?);
    page(&PeoplePage {
        words: Words(&here.voice),
        here: &here,
        menu: house.back_room(&here),
        people: queries::people(&mut tx, &wanted, paging.skipped).await?,
        paging,
        search: asked.zoek,
        is_everybody,
        may_see_everybody,
        is_coordinator: who.is(Role::Coordinator),
    })
}
