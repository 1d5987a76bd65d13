//! A round on paper, for the neighbour who walks it: doors in order, first names, and no more than
//! that. Who walks another round does not see it.
use crate::at_home;
use crate::delivery::{Delivery, Round, RoundId};
use crate::editor::Editor;
use crate::must_be_on;
use crate::queries::rounds;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::{Error, Here, Neighbour, Result, Visit, page};

pub const PATH: &str = "/krant/ronde/{ronde}";

#[derive(serde::Deserialize)]
pub struct Asked {
    ronde: RoundId,
}

#[derive(Template)]
#[template(path = "round_sheet.html")]
struct RoundSheet<'a> {
    words: Words<'a>,
    here: &'a Here,
    round: Round,
    doors: Vec<Delivery>,
    /// Where whoever looks came from.
    back: String,
    printed_on: String,
}

pub async fn show(visit: Visit<Neighbour, Asked>) -> Result<Response> {
    let Visit { who, here, asked, mut tx, .. } = visit;
    must_be_on(&here)?;
    let round = rounds::round(&mut tx, asked.ronde).await?.ok_or(Error::NotFound)?;
    let is_editor = here.lets_in::<Editor>(Some(&who.0));
    if round.deliverer_id != Some(who.id) && !is_editor {
        return Err(Error::NotFound);
    }
    let back = if is_editor { round.path() } else { at_home::PATH.to_owned() };
    page(&RoundSheet {
        words: Words(&here.voice),
        here: &here,
        doors: rounds::in_round(&mut tx, round.id).await?,
        printed_on: here.date(here.now),
        round,
        back,
    })
}
