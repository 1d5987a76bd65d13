//! "Vraag na": what nobody answered, for the team to ask in person or by phone. It prints as a list
//! to take along (R-Ruwaard-18).
use crate::answer::Answer;
use crate::item::{COUNTS_DAYS, Item, Stage, days};
use crate::queries::Tally;
use crate::words::Words;
use crate::{Rooms, queries};
use askama::Template;
use axum::response::Response;
use kernel::{
    BackRoomItem, Deed, Error, Here, Nothing, PersonId, Result, Routes, Team, Tx, Visit, page,
    people,
};
use std::collections::HashMap;

pub const PATH: &str = "/achterkamer/vraag-na";

pub fn routes(routes: Routes, rooms: Rooms) -> Routes {
    routes
        .look(PATH, show)
        .act(PATH, move |deed: Deed<Team, AnswerForm>| answer(rooms.clone(), deed))
}

/// So much fits on two sheets; the rest comes when these are done.
const LINES_MAX: usize = 60;

struct Line {
    item: Item,
    /// First name of who knows; empty when nobody does.
    owner: String,
    /// "sinds dinsdag 3 november"
    since: String,
}

#[derive(Template)]
#[template(path = "worklist.html")]
struct WorklistPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    lines: Vec<Line>,
    /// More than fit.
    n_more: usize,
    tally: Tally,
}

impl WorklistPage<'_> {
    /// What became of it; `None` while there is only nobody to ask.
    fn stage_says(&self, item: &Item) -> Option<&str> {
        match item.stage(self.here.now) {
            Stage::Fresh | Stage::Asked => (0 < item.n_asked).then(|| self.words.stage_asked()),
            Stage::Sunken => Some(self.words.stage_sunken()),
            Stage::Hidden => Some(self.words.stage_hidden()),
        }
    }

    fn phone_link(&self, phone: &str) -> String {
        kernel::page::phone_link(phone)
    }
}

/// What of rooms that are on is to be asked about: at once what is of nobody, else what was asked
/// and not answered.
async fn to_find_out(tx: &mut Tx, here: &Here) -> Result<Vec<Item>> {
    let due = queries::due(tx, here.now).await?.into_iter();
    let is_ours = |item: &Item| item.owner_id.is_none() || 0 < item.n_asked;
    Ok(due.filter(|item| is_ours(item) && here.centre.has(&item.room)).collect())
}

async fn show(visit: Visit<Team, Nothing>) -> Result<Response> {
    let Visit { here, house, mut tx, .. } = visit;
    let items = to_find_out(&mut tx, &here).await?;
    let owners: Vec<PersonId> = items.iter().filter_map(|item| item.owner_id).collect();
    let mut names: HashMap<PersonId, String> = HashMap::new();
    for some in owners.chunks(LINES_MAX) {
        names
            .extend(people::people(&mut tx, some).await?.into_iter().map(|own| (own.id, own.name)));
    }
    let tally = queries::tally(&mut tx, here.now - days(COUNTS_DAYS)).await?;
    let n_more = items.len().saturating_sub(LINES_MAX);
    let line = |item: Item| Line {
        owner: item.owner_id.and_then(|owner| names.get(&owner).cloned()).unwrap_or_default(),
        since: here.voice.date(&here.centre.zone, item.checked_at),
        item,
    };
    page(&WorklistPage {
        words: Words(&here.voice),
        here: &here,
        menu: house.back_room(&here),
        lines: items.into_iter().take(LINES_MAX).map(line).collect(),
        n_more,
        tally,
    })
}

#[derive(serde::Deserialize)]
struct AnswerForm {
    /// What it is about, by its address.
    wat: String,
    antwoord: Answer,
}

async fn answer(rooms: Rooms, mut deed: Deed<Team, AnswerForm>) -> Result<Response> {
    let item = queries::at(&mut deed.tx, &deed.form.wat).await?;
    let is_on = item.is_some_and(|item| deed.here.centre.has(&item.room));
    if !is_on {
        return Err(Error::NotFound);
    }
    let answer = deed.form.antwoord;
    answer.give(&mut deed.tx, &deed.house, &rooms, &deed.form.wat).await?;
    let says = answer.says(&Words(&deed.here.voice)).to_owned();
    deed.done_saying(PATH, &says).await
}
