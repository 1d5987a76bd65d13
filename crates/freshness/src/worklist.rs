//! "Vraag na": what nobody answered, for the team to ask in person or by phone.
use crate::answer::Answer;
use crate::collector::Collector;
use crate::item::{COUNTS_DAYS, Item, Stage, days};
use crate::queries::{Tally, collectors};
use crate::words::Words;
use crate::{Rooms, queries};
use askama::Template;
use axum::response::Response;
use kernel::{
    BackRoomItem, Deed, Error, Here, PersonId, Result, Role, Routes, Team, Tx, Visit, Waiting,
    page, people,
};
use std::collections::HashMap;

pub const PATH: &str = "/achterkamer/vraag-na";

pub fn routes(routes: Routes, rooms: Rooms) -> Routes {
    routes
        .look(PATH, show)
        .act(PATH, move |deed: Deed<Team, AnswerForm>| answer(rooms.clone(), deed))
}

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
    /// Whoever goes round with all this once a week.
    collector: Option<Collector>,
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

    /// "Fatima krijgt elke maandag de lijst."
    fn collector_says(&self, collector: &Collector) -> String {
        let weekday = self.here.voice.weekday(collector.weekday());
        self.words.collector_gets(&collector.name, weekday)
    }

    fn may_choose_collector(&self) -> bool {
        self.here.person.as_ref().is_some_and(|person| person.is(Role::Coordinator))
    }
}

/// What of rooms that are on stands at this address.
async fn found(tx: &mut Tx, here: &Here, path: &str) -> Result<Item> {
    let item = queries::at(tx, path).await?.filter(|item| here.centre.has(&item.room));
    item.ok_or(Error::NotFound)
}

#[derive(serde::Deserialize)]
struct Asked {
    /// The address of what somebody says has stopped, and has not confirmed yet.
    stopt: Option<String>,
}

#[derive(Template)]
#[template(path = "worklist_stop.html")]
struct StopPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    item: Item,
    /// Where "no" leads back to.
    back: &'static str,
}

async fn show(visit: Visit<Team, Asked>) -> Result<Response> {
    let Visit { here, house, mut tx, asked, .. } = visit;
    let (words, menu) = (Words(&here.voice), house.back_room(&here));
    if let Some(path) = asked.stopt {
        let item = found(&mut tx, &here, &path).await?;
        return page(&StopPage { words, here: &here, menu, item, back: PATH });
    }
    let items = queries::to_find_out(&mut tx).await?;
    let owners: Vec<PersonId> = items.iter().filter_map(|item| item.owner_id).collect();
    let owners = people::people(&mut tx, &owners).await?.into_iter();
    let names: HashMap<PersonId, String> = owners.map(|own| (own.id, own.name)).collect();
    let tally = queries::tally(&mut tx, here.now - days(COUNTS_DAYS)).await?;
    let n_more = queries::n_to_find_out(&mut tx).await?.saturating_sub(items.len());
    let line = |item: Item| Line {
        owner: item.owner_id.and_then(|owner| names.get(&owner).cloned()).unwrap_or_default(),
        since: here.voice.date(&here.centre.zone, item.checked_at),
        item,
    };
    let lines = items.into_iter().map(line).collect();
    let collector = collectors::of_centre(&mut tx).await?;
    page(&WorklistPage { words, here: &here, menu, lines, n_more, tally, collector })
}

#[derive(serde::Deserialize)]
struct AnswerForm {
    /// What it is about, by its address.
    wat: String,
    antwoord: Answer,
}

async fn answer(rooms: Rooms, mut deed: Deed<Team, AnswerForm>) -> Result<Response> {
    found(&mut deed.tx, &deed.here, &deed.form.wat).await?;
    let answer = deed.form.antwoord;
    answer.give(&mut deed.tx, &deed.house, &rooms, &deed.form.wat).await?;
    let says = answer.says(&Words(&deed.here.voice)).to_owned();
    deed.done_saying(PATH, &says).await
}

/// Partners are asked, and ask nobody.
pub fn is_of_the_team(role: Role) -> bool {
    role != Role::Partner
}

/// What waits, for the first page of the back room.
pub async fn waiting(tx: &mut Tx, here: &Here) -> Result<Vec<Waiting>> {
    if !here.has_role(is_of_the_team) {
        return Ok(Vec::new());
    }
    let n = queries::n_to_find_out(tx).await?;
    let says = Words(&here.voice).waiting_to_find_out(n as i64);
    Ok(Waiting::to_look_at(n, kernel::icon::VINK, says, PATH))
}
