//! Scenes at the newspaper, on whichever engine the test house stands. They begin on Sunday 1 March
//! 2026, at eleven in the morning.
mod calling;
mod editing;
mod issues;
mod leaving;
mod newsletter;
mod permissions;
mod printing;
mod reacting;
mod reading;
mod remarking;
mod rounds;
mod seeds;
mod writing;

use crate::Newspaper;
use drafts::Drafts;
use kernel::{Role, Room, people};
use moderation::Moderation;
use photos::Photos;
use telling::Telling;
use telling::outbox::{self, Posted};
use test_house::{Seen, TestCentre, Visitor};

pub const PAPER: &str = "/krant";
pub const WRITE: &str = "/krant/schrijf";
pub const MINE: &str = "/krant/mijn-stukken";
pub const DESK: &str = "/achterkamer/krant";
pub const ISSUE: &str = "/achterkamer/krant/nummer";
pub const SOUP: &str = "/krant/artikel/de-soep-van-donderdag";

/// A red square of four by four pixels.
pub const PHOTO: &[u8] =
    b"\x89\x50\x4e\x47\x0d\x0a\x1a\x0a\x00\x00\x00\x0d\x49\x48\x44\x52\x00\x00\x00\
\x04\x00\x00\x00\x04\x08\x02\x00\x00\x00\x26\x93\x09\x29\x00\x00\x00\x10\x49\x44\x41\x54\x78\x9c\
\x63\xb8\x23\x22\x02\x47\x0c\xc4\x71\x00\xb3\x43\x10\x41\x72\x20\x31\x67\x00\x00\x00\x00\x49\x45\
\x4e\x44\xae\x42\x60\x82";

/// De Linde with a newspaper.
pub async fn home() -> TestCentre {
    home_with(Vec::new()).await
}

/// The same, with more rooms.
pub async fn home_with(more: Vec<Box<dyn Room>>) -> TestCentre {
    let own: Vec<Box<dyn Room>> = vec![
        Box::new(Newspaper),
        Box::new(Moderation::new(vec![crate::moderated()])),
        Box::new(
            Telling::default().with_actions(crate::actions()).with_mailings(crate::mailings()),
        ),
        Box::new(Drafts),
        Box::new(Photos),
        Box::new(search::Search),
    ];
    TestCentre::with_rooms(own.into_iter().chain(more).collect()).await
}

pub async fn editor<'a>(linde: &'a TestCentre, name: &str) -> Visitor<'a> {
    linde.with_role(name, Role::Editor).await
}

/// What somebody fills in about the soup, all steps together.
pub fn soup<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let usual = [
        ("stap", "3"),
        ("soort", "stuk"),
        ("titel", "De soep van donderdag"),
        ("tekst", "We aten met z'n allen *linzensoep*."),
        ("waar", "Esdoornlaan"),
        ("taal", "nl"),
        ("naam", "naam"),
    ];
    let is_changed = |name: &str| changes.iter().any(|(changed, _)| *changed == name);
    let rest = usual.into_iter().filter(|(name, _)| !is_changed(name));
    rest.chain(changes.iter().copied()).collect()
}

/// Hands in the form, as a browser does that may bring a photo.
pub async fn fills_in(who: &Visitor<'_>, form: &[(&str, &str)]) -> Seen {
    who.sends_file(WRITE, form, "niets", b"").await
}

/// Sends in a piece, and gives its id.
pub async fn sends_in(who: &Visitor<'_>, changes: &[(&str, &str)]) -> String {
    let sent = fills_in(who, &soup(changes)).await;
    sent.is(303);
    sent.goes_to.unwrap().rsplit('/').next().unwrap().to_owned()
}

/// Where an editor works on the piece with this id.
pub fn at_desk(id: &str) -> String {
    format!("{DESK}/stuk/{id}")
}

/// An editor puts a piece that was just sent in into the coming number.
pub async fn plans(editor: &Visitor<'_>, id: &str) {
    let bring = format!("{}/breng", at_desk(id));
    editor.sends(&bring, &[("van", "sent"), ("naar", "editing")]).await.is(303);
    editor.sends(&bring, &[("van", "editing"), ("naar", "planned")]).await.is(303);
}

pub async fn finishes(editor: &Visitor<'_>, number: &str) -> Seen {
    editor.sends(&format!("{ISSUE}/klaar"), &[("nummer", number)]).await
}

/// Number 1 with the soup of this neighbour, and the id of that piece.
pub async fn is_out(linde: &TestCentre, ria: &Visitor<'_>) -> String {
    let piet = editor(linde, "Piet").await;
    let id = sends_in(ria, &[]).await;
    plans(&piet, &id).await;
    finishes(&piet, "1").await.sends_on_to("/krant/1");
    id
}

pub async fn can_be_reached(linde: &TestCentre, who: &Visitor<'_>, name: &str) {
    let mut tx = linde.write().await;
    let address = format!("{}@demo.invalid", name.to_lowercase());
    people::add_contact(&mut tx, who.id(), "mail", &address).await.unwrap();
    tx.save().await.unwrap();
}

/// What was written to this address, newest first.
pub async fn post_of(linde: &TestCentre, name: &str) -> Vec<Posted> {
    linde.ticks().await;
    linde.ticks().await;
    let post = outbox::newest(&linde.house, &linde.host).await.unwrap();
    let address = format!("{}@demo.invalid", name.to_lowercase());
    post.into_iter().filter(|letter| letter.to == address).collect()
}
