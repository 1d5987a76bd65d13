//! Acting at the line itself: a keeper who sees something takes it away without a report.
use crate::act::act_on_item;
use crate::case::What;
use crate::decision_form::{DecisionForm, Typed};
use crate::item::{Item, Rooms};
use crate::keeper::Keeper;
use crate::words::Words;
use crate::worklist;
use askama::Template;
use axum::response::Response;
use kernel::{BackRoomItem, Deed, Here, House, Problems, Result, Routes, Visit, page, page_again};

const PATH: &str = "/achterkamer/meldingen/doe";

pub fn routes(routes: Routes, rooms: &Rooms) -> Routes {
    let (asking, acting) = (rooms.clone(), rooms.clone());
    routes
        .look(PATH, move |visit| ask(asking.clone(), visit))
        .act(PATH, move |deed| act(acting.clone(), deed))
}

/// Where a keeper decides about this at once; for the link beside a line that only they see. A
/// room's own form may post the same fields there, and `doe`, `regel` or `reden` with them.
pub fn path_to_act(room: &str, item: &str) -> String {
    format!("{PATH}?kamer={room}&wat={item}")
}

#[derive(serde::Deserialize)]
struct Asked {
    kamer: String,
    wat: String,
}

#[derive(serde::Deserialize)]
struct AskedAndTyped {
    kamer: String,
    wat: String,
    #[serde(flatten)]
    typed: Typed,
}

#[derive(Template)]
#[template(path = "direct.html")]
struct DirectPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    item: &'a Item,
    problems: &'a Problems,
    decision: String,
}

impl<'a> DirectPage<'a> {
    fn new(
        here: &'a Here,
        house: &House,
        (room, key, item): (&'a str, &'a str, &'a Item),
        problems: &'a Problems,
        typed: &'a Typed,
    ) -> Result<Self> {
        let words = Words(&here.voice);
        let decision = DecisionForm {
            words,
            here,
            action: PATH.to_owned(),
            offered: offered(item),
            name: &item.name,
            problems,
            typed,
            hidden: vec![("kamer", room), ("wat", key)],
        };
        let menu = house.back_room(here);
        Ok(Self { words, here, menu, item, problems, decision: decision.render()? })
    }
}

/// Nobody has to do anything to leave it; who has no name here can be neither silent nor outside.
fn offered(item: &Item) -> Vec<What> {
    let fits = |what: &What| what.hides() && (item.author.is_some() || !what.needs_person());
    What::ALL.into_iter().filter(fits).collect()
}

async fn ask(rooms: Rooms, visit: Visit<Keeper, Asked>) -> Result<Response> {
    let Visit { here, house, asked: Asked { kamer, wat }, mut tx, .. } = visit;
    let (_, item) = rooms.look_up(&mut tx, &here, &kamer, &wat).await?;
    let (problems, typed) = (Problems::default(), Typed::default());
    page(&DirectPage::new(&here, &house, (&kamer, &wat, &item), &problems, &typed)?)
}

async fn act(rooms: Rooms, mut deed: Deed<Keeper, AskedAndTyped>) -> Result<Response> {
    let AskedAndTyped { kamer, wat, typed } = &deed.form;
    let (room, item) = rooms.look_up(&mut deed.tx, &deed.here, kamer, wat).await?;
    match typed.check(&deed.here, &offered(&item)) {
        Ok(decision) => {
            let (centre, by) = (&deed.here.centre, deed.who.id);
            let what = (room, wat.as_str(), &item);
            let (tx, house) = (&mut deed.tx, &deed.house);
            let case = act_on_item(tx, house, centre, what, by, &decision).await?;
            let says = Words(&deed.here.voice).decided().to_owned();
            deed.done_saying(&worklist::path_of(case), &says).await
        }
        Err(problems) => {
            let house = deed.house.clone();
            let (_, here, AskedAndTyped { kamer, wat, typed }, _) = deed.look_only().await?;
            page_again(&DirectPage::new(&here, &house, (&kamer, &wat, &item), &problems, &typed)?)
        }
    }
}
