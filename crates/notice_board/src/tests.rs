//! Scenes at the notice board, on whichever engine the test house stands. They begin on Sunday 1
//! March 2026, at eleven in the morning.
mod answering;
mod bad_input;
mod changing;
mod coming_true;
mod desk;
mod elsewhere;
mod fitting;
mod freshness;
mod hanging;
mod holding;
mod looking;
mod partners;
mod stories;
mod talks;

use crate::NoticeBoard;
use crate::tests::talks::Talks;
use drafts::Drafts;
use kernel::{Here, people};
use moderation::Moderation;
use photos::Photos;
use std::sync::Arc;
use telling::Telling;
use telling::outbox::{self, Posted};
use test_house::{Seen, TestCentre, Visitor};

pub const BOARD: &str = "/prikbord";
pub const NEW: &str = "/prikbord/nieuw";
pub const BIKE: &str = "/prikbord/bakfiets-te-leen";
pub const CURTAINS: &str = "/prikbord/wie-maakt-mijn-gordijnen-korter";

/// A red square of four by four pixels.
pub const PHOTO: &[u8] =
    b"\x89\x50\x4e\x47\x0d\x0a\x1a\x0a\x00\x00\x00\x0d\x49\x48\x44\x52\x00\x00\x00\
\x04\x00\x00\x00\x04\x08\x02\x00\x00\x00\x26\x93\x09\x29\x00\x00\x00\x10\x49\x44\x41\x54\x78\x9c\
\x63\xb8\x23\x22\x02\x47\x0c\xc4\x71\x00\xb3\x43\x10\x41\x72\x20\x31\x67\x00\x00\x00\x00\x49\x45\
\x4e\x44\xae\x42\x60\x82";

/// De Linde with a board, and neighbours who can talk in private.
pub async fn home() -> (TestCentre, Arc<Talks>) {
    let talks = Arc::new(Talks::default());
    let mut rooms = without_talk();
    rooms.push(Box::new(talks::Room(talks.clone())));
    (TestCentre::with_rooms(rooms).await, talks)
}

pub fn without_talk() -> Vec<Box<dyn kernel::Room>> {
    vec![
        Box::new(NoticeBoard::default()),
        Box::new(Moderation::new(vec![crate::moderated()])),
        Box::new(Telling::default()),
        Box::new(Drafts),
        Box::new(Photos),
        Box::new(search::Search),
        Box::new(::freshness::Freshness::new(vec![crate::checked()])),
    ]
}

/// What somebody fills in about a bicycle, all steps together.
pub fn bike<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let usual = [
        ("stap", "3"),
        ("soort", "leen"),
        ("titel", "Bakfiets te leen"),
        ("meer", "Er passen twee kinderen in."),
        ("wat", "vervoer"),
        ("waar", "Tuinstraat"),
    ];
    let is_changed = |name: &str| changes.iter().any(|(changed, _)| *changed == name);
    let rest = usual.into_iter().filter(|(name, _)| !is_changed(name));
    rest.chain(changes.iter().copied()).collect()
}

/// What somebody fills in who asks for help with curtains.
pub fn curtains<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let usual = [
        ("soort", "zoek"),
        ("titel", "Wie maakt mijn gordijnen korter?"),
        ("meer", "Het zijn er vier."),
        ("wat", "klus"),
        ("waar", "Lindeplein"),
    ];
    let is_changed = |name: &str| changes.iter().any(|(changed, _)| *changed == name);
    let rest = usual.into_iter().filter(|(name, _)| !is_changed(name));
    bike(&rest.chain(changes.iter().copied()).collect::<Vec<_>>())
}

/// Hands in the form, as a browser does that may bring a photo.
pub async fn fills_in(who: &Visitor<'_>, form: &[(&str, &str)]) -> Seen {
    who.sends_file(NEW, form, "niets", b"").await
}

/// A neighbour with a mail address, whom somebody of the team knows.
pub async fn known<'a>(linde: &'a TestCentre, name: &str) -> Visitor<'a> {
    let who = with_mail(linde, name).await;
    let mut tx = linde.write().await;
    crate::queries::vouched::vouch(&mut tx, who.id(), who.id()).await.unwrap();
    tx.save().await.unwrap();
    who
}

pub async fn with_mail<'a>(linde: &'a TestCentre, name: &str) -> Visitor<'a> {
    let who = linde.neighbour(name).await;
    can_be_reached(linde, &who, name).await;
    who
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

/// Two people wish not to see each other.
pub async fn are_parted(linde: &TestCentre, by: &Visitor<'_>, other: &Visitor<'_>) {
    let mut tx = linde.write().await;
    moderation::block::block(&mut tx, &linde.house, by.id(), other.id()).await.unwrap();
    tx.save().await.unwrap();
}

/// A page as this neighbour sees it, as far as a room asks.
pub async fn here_of(linde: &TestCentre, who: &test_house::Visitor<'_>) -> Here {
    let mut tx = linde.read().await;
    let centre = linde.house.centres.by_id(&mut tx, linde.id).await.unwrap();
    let person = kernel::people::person(&mut tx, who.id()).await.unwrap();
    Here {
        voice: centre.voice(kernel::Language::Nl),
        now: tx.now,
        centre,
        person: Some(person),
        guest: None,
        is_borrowed: false,
        path: String::new(),
        flash: None,
        has_large_letters: false,
        rooms: Vec::new(),
        own_rooms: Vec::new(),
        is_demo: false,
    }
}
