//! "Vandaag": the first page of the back room.
use crate::guide::{self, Guide};
use crate::roles;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::page::Shown;
use kernel::{
    BackRoomItem, Here, Result, Role, Routes, Team, TeamFigure, Visit, Waiting, Why, page,
};

pub const PATH: &str = "/achterkamer";

pub fn routes(routes: Routes) -> Routes {
    routes.look(PATH, show)
}

#[derive(Template)]
#[template(path = "today.html")]
struct TodayPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    greeting: String,
    date: String,
    /// What waits for whoever looks, in the order of why.
    waiting: Vec<Waiting>,
    figures: Vec<TeamFigure>,
    welcomes: Vec<Welcome<'a>>,
    is_coordinator: bool,
    /// As long as something is left to do.
    guide: Option<Guide>,
}

struct Welcome<'a> {
    role: &'a str,
    lines: Vec<&'a str>,
}

impl TodayPage<'_> {
    /// The rooms in which there is life now.
    fn lit(&self) -> Vec<&Shown> {
        self.here.rooms.iter().filter(|room| room.light.is_lit).collect()
    }

    fn turns(&self) -> Vec<&Waiting> {
        self.waiting.iter().filter(|own| own.why == Why::Turn).collect()
    }

    /// Whether anything but an own turn waits.
    fn waits(&self) -> bool {
        self.waiting.iter().any(|own| own.why != Why::Turn)
    }

    /// Who asked for this very person: before anything else.
    fn for_you(&self) -> Vec<&Waiting> {
        self.waiting.iter().filter(|own| own.why == Why::ForYou).collect()
    }

    /// The other things that wait, under their headings.
    fn piles(&self) -> Vec<(&str, Vec<&Waiting>)> {
        let (words, waiting) = (&self.words, &self.waiting);
        let headings = [(Why::Late, words.waiting_late()), (Why::Check, words.waiting_check())];
        let pile = |(why, says)| (says, waiting.iter().filter(|own| own.why == why).collect());
        headings.map(pile).into_iter().filter(|(_, pile): &(_, Vec<_>)| !pile.is_empty()).collect()
    }
}

async fn show(visit: Visit<Team>) -> Result<Response> {
    let Visit { who, here, house, mut tx, .. } = visit;
    let words = Words(&here.voice);
    let is_coordinator = who.is(Role::Coordinator);
    let guide = match is_coordinator {
        true => Some(guide::guide(&mut tx, &house, &here).await?).filter(|guide| !guide.is_done()),
        false => None,
    };
    let welcome =
        |role: Role| Welcome { role: role.said(&here.voice), lines: roles::welcome(role, &words) };
    page(&TodayPage {
        words,
        here: &here,
        menu: house.back_room(&here),
        greeting: greeting(&here, &who.name),
        date: here.date(here.now),
        waiting: house.waiting(&mut tx, &here).await?,
        figures: house.team_figures(&mut tx, &here).await?,
        welcomes: who.roles.iter().filter(|role| *role != Role::Partner).map(welcome).collect(),
        is_coordinator,
        guide,
    })
}

/// "Goedemiddag Fatima"
fn greeting(here: &Here, name: &str) -> String {
    let words = Words(&here.voice);
    match here.local_now().hour() {
        6..12 => words.good_morning(name),
        12..18 => words.good_afternoon(name),
        18..24 => words.good_evening(name),
        _ => words.hello(name),
    }
}
