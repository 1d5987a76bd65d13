//! "Ik ben mijn pas kwijt": whoever is in withdraws their own card at once, from home.
use crate::back_room::CARD_WITHDRAWN;
use crate::queries::cards;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::{Deed, Here, Known, Result, Visit, page, people};

pub const PATH: &str = "/pas/kwijt";

#[derive(Template)]
#[template(path = "lost_card.html")]
struct LostCardPage<'a> {
    words: Words<'a>,
    here: &'a Here,
}

pub async fn ask(visit: Visit<Known>) -> Result<Response> {
    page(&LostCardPage { words: Words(&visit.here.voice), here: &visit.here })
}

pub async fn withdraw(mut deed: Deed<Known>) -> Result<Response> {
    let own = deed.who.id;
    if 0 < cards::withdraw(&mut deed.tx, own).await? {
        people::log_act(&mut deed.tx, Some(own), Some(own), CARD_WITHDRAWN, "").await?;
    }
    let says = Words(&deed.here.voice).lost_done().to_owned();
    deed.done_saying("/mijn", &says).await
}
