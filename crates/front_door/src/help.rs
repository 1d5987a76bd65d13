//! Hulp?: whom to call, when the door is open, how to come in, how to get into the building, and
//! who helps when we are closed.
use crate::coming_days;
use crate::helplines::{self, Helpline};
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::place::{self, Access, Place, Point};
use kernel::{AtTheGate, Face, Here, Nothing, Result, Visit, face, page};

pub const PATH: &str = "/help";

#[derive(Template)]
#[template(path = "help.html")]
struct HelpPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    /// Beside the named person, who comes first.
    others: Vec<Face>,
    coming_days: Vec<(String, String, String)>,
    access: &'a Access,
    /// Where the own building lies.
    point: Option<Point>,
    /// Beside the own building.
    places: Vec<Place>,
    helplines: &'static [Helpline],
}

impl HelpPage<'_> {
    fn name_of(&self, line: &Helpline) -> &str {
        (line.name)(self.words)
    }
    fn purpose_of(&self, line: &Helpline) -> &str {
        (line.is_for)(self.words)
    }
}

pub async fn show(visit: Visit<AtTheGate, Nothing>) -> Result<Response> {
    let Visit { here, mut tx, .. } = visit;
    let mut others = face::at_the_door(&mut tx).await?;
    let contact = here.centre.contact.as_ref().map(|contact| contact.person);
    others.retain(|face| Some(face.person) != contact);
    let mut places = place::all(&mut tx).await?;
    let point = places.iter().find(|place| place.is_home).and_then(|place| place.point);
    places.retain(|place| !place.is_home);
    page(&HelpPage {
        words: Words(&here.voice),
        here: &here,
        others,
        coming_days: coming_days::lines(&here),
        access: &here.centre.access,
        point,
        places,
        helplines: helplines::of(here.centre.jurisdiction),
    })
}
