//! The desk for bringing the newspaper round: who asked, in which round they are, where a pile
//! lies, and so how many newspapers there are to print. Only editors see it.
use crate::at_home::{self, STOPPED};
use crate::delivery::{
    AskedBy, COPIES_MAX, Delivery, DeliveryId, PICK_UP_NAME_MAX_CHARS, PICK_UPS_MAX, PickUp,
    PickUpId, Round, RoundId, round_path,
};
use crate::editor::Editor;
use crate::filled::check_line;
use crate::piece::one_line;
use crate::queries::rounds::Walker;
use crate::queries::{pick_ups, rounds};
use crate::round_page::RoundForm;
use crate::words::Words;
use crate::{must_be_on, round_page};
use askama::Template;
use axum::response::Response;
use kernel::{
    BackRoomItem, Deed, Error, Here, House, Nothing, Problems, Result, Timestamp, Tx, Visit, page,
    page_again, people,
};

pub const PATH: &str = "/achterkamer/krant/bezorgen";
pub const ROUND_PATH: &str = "/achterkamer/krant/bezorgen/ronde";
pub const PUT_PATH: &str = "/achterkamer/krant/bezorgen/adres/in";
pub const UP_PATH: &str = "/achterkamer/krant/bezorgen/adres/hoger";
pub const STOP_PATH: &str = "/achterkamer/krant/bezorgen/adres/stop";
pub const PICK_UP_PATH: &str = "/achterkamer/krant/bezorgen/plek";
pub const PICK_UP_CHANGE_PATH: &str = "/achterkamer/krant/bezorgen/plek/aantal";
pub const PICK_UP_AWAY_PATH: &str = "/achterkamer/krant/bezorgen/plek/weg";

/// A new pick-up place as it was filled in.
#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub struct PickUpForm {
    plek: String,
    aantal: String,
}

#[derive(Template)]
#[template(path = "rounds_desk.html")]
struct RoundsDesk<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    waiting: Vec<Delivery>,
    rounds: Vec<Round>,
    walkers: Vec<Walker>,
    pick_ups: Vec<PickUp>,
    round_form: RoundForm,
    pick_up_form: PickUpForm,
    problems: Problems,
}

impl RoundsDesk<'_> {
    /// How, by whom and when it was asked.
    fn asked_says(&self, own: &Delivery) -> String {
        let (words, day) = (self.words, self.day(own.asked_at));
        let typist = if own.typist.is_empty() { words.rounds_somebody() } else { &own.typist };
        match own.asked_by {
            AskedBy::Themselves => words.rounds_asked_themselves(day),
            AskedBy::Phone => words.rounds_asked_phone(typist, day),
            AskedBy::Desk => words.rounds_asked_desk(typist, day),
        }
    }

    fn day(&self, at: Timestamp) -> String {
        self.here.date(at)
    }

    fn n_waiting_large(&self) -> i64 {
        let is_large = |own: &&Delivery| own.print == crate::delivery::Print::Large;
        self.waiting.iter().filter(is_large).count() as i64
    }

    fn n_waiting_normal(&self) -> i64 {
        self.waiting.len() as i64 - self.n_waiting_large()
    }

    fn n_picked_up(&self) -> i64 {
        self.pick_ups.iter().map(|own| own.n_copies).sum()
    }

    /// The print run with normal letters: all doors, and what lies in piles.
    fn n_normal(&self) -> i64 {
        let brought: i64 = self.rounds.iter().map(|round| round.n_normal).sum();
        brought + self.n_waiting_normal() + self.n_picked_up()
    }

    fn n_large(&self) -> i64 {
        self.rounds.iter().map(|round| round.n_large).sum::<i64>() + self.n_waiting_large()
    }

    fn n_all(&self) -> i64 {
        self.n_normal() + self.n_large()
    }
}

async fn rounds_desk<'a>(
    tx: &mut Tx,
    house: &House,
    here: &'a Here,
    (round_form, pick_up_form): (RoundForm, PickUpForm),
    problems: Problems,
) -> Result<RoundsDesk<'a>> {
    Ok(RoundsDesk {
        words: Words(&here.voice),
        here,
        menu: house.back_room(here),
        waiting: rounds::waiting(tx).await?,
        rounds: rounds::all_rounds(tx).await?,
        walkers: rounds::walkers(tx).await?,
        pick_ups: pick_ups::all(tx).await?,
        round_form,
        pick_up_form,
        problems,
    })
}

pub async fn show(visit: Visit<Editor, Nothing>) -> Result<Response> {
    let Visit { here, house, mut tx, .. } = visit;
    must_be_on(&here)?;
    let empty = (RoundForm::default(), PickUpForm::default());
    page(&rounds_desk(&mut tx, &house, &here, empty, Problems::default()).await?)
}

/// A new round, with or without somebody who walks it.
pub async fn begin(mut deed: Deed<Editor, RoundForm>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let problems = deed.form.problems(Words(&deed.here.voice));
    if !problems.is_empty() {
        let house = deed.house.clone();
        let (_, here, form, mut tx) = deed.look_only().await?;
        let filled = (form, PickUpForm::default());
        return page_again(&rounds_desk(&mut tx, &house, &here, filled, problems).await?);
    }
    let id = RoundId::fresh();
    let deliverer = round_page::deliverer(&mut deed, None).await?;
    rounds::begin(&mut deed.tx, id, &one_line(&deed.form.naam), deliverer).await?;
    let says = Words(&deed.here.voice).round_kept().to_owned();
    deed.done_saying(PATH, &says).await
}

#[derive(serde::Deserialize)]
pub struct Chosen {
    adres: DeliveryId,
    /// Where it goes.
    #[serde(default)]
    ronde: String,
}

async fn chosen(deed: &mut Deed<Editor, Chosen>) -> Result<Delivery> {
    must_be_on(&deed.here)?;
    rounds::with_id(&mut deed.tx, deed.form.adres).await?.ok_or(Error::NotFound)
}

/// Where the editor pressed: in the round of this address, or on the desk.
fn back(own: &Delivery) -> String {
    own.round_id.map_or_else(|| PATH.to_owned(), round_path)
}

/// Puts an address at the end of a round.
pub async fn put(mut deed: Deed<Editor, Chosen>) -> Result<Response> {
    let own = chosen(&mut deed).await?;
    let round = deed.form.ronde.parse().map_err(|_| Error::NotFound)?;
    let round = rounds::round(&mut deed.tx, round).await?.ok_or(Error::NotFound)?;
    if own.round_id != Some(round.id) {
        let last = rounds::in_round(&mut deed.tx, round.id).await?.pop();
        let place = last.map_or(0, |last| last.place) + 1;
        rounds::put(&mut deed.tx, own.id, round.id, place).await?;
    }
    let says = Words(&deed.here.voice).rounds_is_put(round.name.as_str());
    deed.done_saying(&back(&own), &says).await
}

/// A door changes places with the one before it.
pub async fn put_up(mut deed: Deed<Editor, Chosen>) -> Result<Response> {
    let own = chosen(&mut deed).await?;
    if let Some(round) = own.round_id {
        let doors = rounds::in_round(&mut deed.tx, round).await?;
        let at = doors.iter().position(|door| door.id == own.id);
        if let Some(at) = at.filter(|at| 0 < *at) {
            rounds::put(&mut deed.tx, doors[at - 1].id, round, own.place).await?;
            rounds::put(&mut deed.tx, own.id, round, doors[at - 1].place).await?;
        }
    }
    deed.done(&back(&own)).await
}

/// Somebody wants it no longer: the address is gone at once.
pub async fn stop(mut deed: Deed<Editor, Chosen>) -> Result<Response> {
    let own = chosen(&mut deed).await?;
    at_home::stop(&mut deed.tx, &own).await?;
    let by = Some(deed.who.id);
    people::log_act(&mut deed.tx, by, own.person_id, STOPPED, &own.id.to_string()).await?;
    let says = Words(&deed.here.voice).home_stopped_for().to_owned();
    deed.done_saying(&back(&own), &says).await
}

/// So many newspapers lie there; `None`: that is no number of newspapers.
fn copies(typed: &str) -> Option<i64> {
    typed.trim().parse().ok().filter(|n| (1..=COPIES_MAX).contains(n))
}

/// A place where a pile lies.
pub async fn add_pick_up(mut deed: Deed<Editor, PickUpForm>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let words = Words(&deed.here.voice);
    let (name, n_copies) = (one_line(&deed.form.plek), copies(&deed.form.aantal));
    let mut problems = Problems::default();
    if name.is_empty() {
        problems.add("plek", words.place_name_missing());
    }
    check_line(words, &mut problems, "plek", &name, PICK_UP_NAME_MAX_CHARS);
    if n_copies.is_none() {
        problems.add("aantal", words.place_n_wrong(COPIES_MAX));
    }
    if PICK_UPS_MAX <= pick_ups::all(&mut deed.tx).await?.len() {
        problems.add("plek", words.places_max(PICK_UPS_MAX));
    }
    let (Some(n_copies), true) = (n_copies, problems.is_empty()) else {
        let house = deed.house.clone();
        let (_, here, form, mut tx) = deed.look_only().await?;
        let filled = (RoundForm::default(), form);
        return page_again(&rounds_desk(&mut tx, &house, &here, filled, problems).await?);
    };
    pick_ups::add(&mut deed.tx, &name, n_copies).await?;
    let says = Words(&deed.here.voice).round_kept().to_owned();
    deed.done_saying(PATH, &says).await
}

#[derive(serde::Deserialize)]
pub struct Pile {
    welke: PickUpId,
    #[serde(default)]
    aantal: String,
}

/// More newspapers at a place, or fewer.
pub async fn change_pick_up(mut deed: Deed<Editor, Pile>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let Some(n_copies) = copies(&deed.form.aantal) else {
        let house = deed.house.clone();
        let (_, here, _, mut tx) = deed.look_only().await?;
        let says = Words(&here.voice).place_n_wrong(COPIES_MAX);
        let problems = Problems::one("plekken", says);
        let empty = (RoundForm::default(), PickUpForm::default());
        return page_again(&rounds_desk(&mut tx, &house, &here, empty, problems).await?);
    };
    pick_ups::change(&mut deed.tx, deed.form.welke, n_copies).await?;
    let says = Words(&deed.here.voice).round_kept().to_owned();
    deed.done_saying(PATH, &says).await
}

pub async fn remove_pick_up(mut deed: Deed<Editor, Pile>) -> Result<Response> {
    must_be_on(&deed.here)?;
    pick_ups::remove(&mut deed.tx, deed.form.welke).await?;
    let says = Words(&deed.here.voice).place_gone().to_owned();
    deed.done_saying(PATH, &says).await
}
