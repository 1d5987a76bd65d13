//! Scenes at the notice board, on whichever engine the test house stands. They begin on Sunday 1
//! March 2026, at eleven in the morning.
mod answering;
mod coming_true;
mod desk;
mod elsewhere;
mod fitting;
mod freshness;
mod hanging;
mod holding;
mod looking;
mod partners;
mod talks;

use crate::NoticeBoard;
use crate::tests::talks::Talks;
use drafts::Drafts;
use kernel::people;
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

/// De Linde with a board, and neighbours who can talk in private.
pub async fn home() -> (TestCentre, Arc<Talks>) {
    let talks = Arc::new(Talks::default());
    let mut rooms = without_talk();
    rooms.push(Box::new(talks::Room(talks.clone())));
    (TestCentre::with_rooms(rooms).await, talks)
}

pub fn without_talk() -> Vec<Box<dyn kernel::Room>> {
    vec![
        Box::new(NoticeBoard),
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
