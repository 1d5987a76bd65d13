//! Who waits for a yes: of a host, or of a guardian who stands at the desk.
use crate::back_room::{LET_IN, TURNED_AWAY};
use crate::queries::newcomers::{self, Waiting};
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::{
    BackRoomItem, Deed, Desk, Here, Nothing, PersonId, Result, Visit, Voice, leaving, page, people,
};
use telling::{Letter, Urgency, What};

pub const PATH: &str = "/achterkamer/wachten";

#[derive(Template)]
#[template(path = "desk_waiting.html")]
struct WaitingPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    waiting: Vec<Waiting>,
}

pub async fn show(visit: Visit<Desk, Nothing>) -> Result<Response> {
    let Visit { here, house, mut tx, .. } = visit;
    let (words, menu) = (Words(&here.voice), house.back_room(&here));
    let waiting = newcomers::waiting(&mut tx).await?;
    page(&WaitingPage { words, here: &here, menu, waiting })
}

#[derive(serde::Deserialize)]
pub struct Who {
    wie: PersonId,
}

pub async fn say_yes(mut deed: Deed<Desk, Who>) -> Result<Response> {
    let newcomer = newcomers::who_waits(&mut deed.tx, deed.form.wie).await?;
    people::let_in(&mut deed.tx, newcomer.id).await?;
    let whose_yes = if newcomer.is_child() { "guardian" } else { "host" };
    let by = Some(deed.who.id);
    people::log_act(&mut deed.tx, by, Some(newcomer.id), LET_IN, whose_yes).await?;
    let name = deed.here.centre.settings.name.clone();
    let letter = |voice: &Voice| {
        let words = Words(voice);
        Letter {
            subject: words.let_in_subject(&name),
            paragraphs: vec![words.let_in_told().to_owned()],
            link: Some((words.come_in_now().to_owned(), "/".to_owned())),
        }
    };
    let what = What { kind: "coming_in_yes", item: newcomer.id.0 };
    telling::tell(&mut deed.tx, &deed.house, newcomer.id, what, letter, Urgency::ForYou).await?;
    let says = Words(&deed.here.voice).let_in_done(&newcomer.name);
    deed.done_saying(PATH, &says).await
}

#[derive(Template)]
#[template(path = "desk_turn_away.html")]
struct TurnAwayPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    newcomer: Waiting,
}

pub async fn ask_no(visit: Visit<Desk, Who>) -> Result<Response> {
    let Visit { here, house, asked, mut tx, .. } = visit;
    let (words, menu) = (Words(&here.voice), house.back_room(&here));
    let newcomer = newcomers::who_waits(&mut tx, asked.wie).await?;
    page(&TurnAwayPage { words, here: &here, menu, newcomer })
}

/// Nothing is kept of somebody who was never inside.
pub async fn say_no(mut deed: Deed<Desk, Who>) -> Result<Response> {
    let newcomer = newcomers::who_waits(&mut deed.tx, deed.form.wie).await?;
    leaving::erase(&mut deed.tx, &deed.house, newcomer.id).await?;
    let by = Some(deed.who.id);
    people::log_act(&mut deed.tx, by, None, TURNED_AWAY, "").await?;
    let says = Words(&deed.here.voice).turned_away(&newcomer.name);
    deed.done_saying(PATH, &says).await
}
