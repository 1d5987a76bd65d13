//! Scenes at the wall of faces, on whichever engine the test house stands. They begin on Sunday 1
//! March 2026, at eleven in the morning.
mod hanging;
mod looking;
mod writing;

use crate::WhoIsWho;
use kernel::face::{self, Audience, NewFace};
use kernel::{Attending, Here, PersonId, Result, Role, Tx};
use moderation::Moderation;
use photos::Photos;
use std::sync::{Arc, Mutex, PoisonError};
use test_house::{TestCentre, Visitor};

pub const WALL: &str = "/wie-is-wie";
pub const MINE: &str = "/wie-is-wie/mij";

/// A table, and who sits at it.
#[derive(Clone, Default)]
pub struct Table(Arc<Mutex<Vec<PersonId>>>);

impl Table {
    pub fn seats(&self, people: &[&Visitor<'_>]) {
        let mut seated = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *seated = people.iter().map(|person| person.id()).collect();
    }
}

test_house::bare_room!(Table, "table", {
    async fn attending(&self, _: &mut Tx, here: &Here) -> Result<Vec<Attending>> {
        let seated = self.0.lock().unwrap_or_else(PoisonError::into_inner).clone();
        let says = "nu aan tafel".to_owned();
        let sits = |person| Attending { person, is_now: true, at: here.now, says: says.clone() };
        Ok(seated.into_iter().map(sits).collect())
    }
});

pub fn rooms() -> Vec<Box<dyn kernel::Room>> {
    vec![
        Box::new(WhoIsWho),
        Box::new(Moderation::new(vec![crate::moderated()])),
        Box::new(telling::Telling::default()),
        Box::new(Photos),
        Box::new(search::Search),
        Box::new(freshness::Freshness::new(vec![crate::checked()])),
    ]
}

/// De Linde with a wall, and a table to sit at.
pub async fn home() -> (TestCentre, Table) {
    let table = Table::default();
    let mut rooms = rooms();
    rooms.push(Box::new(table.clone()));
    (TestCentre::with_rooms(rooms).await, table)
}

/// Where somebody's card hangs.
pub fn card_of(person: &Visitor<'_>) -> String {
    format!("{WALL}/{}", person.id())
}

/// Somebody of the team, whose face everyone sees at the front door.
pub async fn at_the_door<'a>(linde: &'a TestCentre, name: &str, role: Role) -> Visitor<'a> {
    let person = linde.with_role(name, role).await;
    let mut tx = linde.write().await;
    let shown = NewFace {
        drawing: "nadia",
        photo: None,
        alt: "",
        role: "gastvrouw",
        about: "Ik zit bij de ingang.",
        audience: Audience::Everyone,
    };
    face::show(&mut tx, person.id(), &shown).await.unwrap();
    tx.save().await.unwrap();
    person
}

/// Hangs up a card; the first says to whom.
pub async fn hangs(person: &Visitor<'_>, audience: &str, more: &[(&str, &str)]) {
    let form = [[("wie", audience)].as_slice(), more].concat();
    person.sends(MINE, &form).await.is(303);
}
