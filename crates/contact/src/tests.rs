//! Scenes about questions and ideas, on whichever engine the test house stands. They begin on Sunday
//! 1 March 2026, at eleven in the morning; without hours people work from Monday to Friday.
mod asking;
mod following;
mod ideas;
mod inbox;
mod leaving;

use crate::Contact;
use kernel::face::{self, Audience, NewFace};
use kernel::people;
use telling::Telling;
use telling::outbox::{self, Posted};
use test_house::{Seen, TestCentre, Visitor};

pub const CONTACT: &str = "/contact";
pub const FOLLOW: &str = "/contact/volg";
pub const INBOX: &str = "/achterkamer/vragen";
pub const IDEAS: &str = "/ideeen";
/// What no table and no letter may tell.
pub const CANARY: &str = "kanariegeheim";

pub async fn home() -> TestCentre {
    TestCentre::with_rooms(rooms()).await
}

pub fn rooms() -> Vec<Box<dyn kernel::Room>> {
    vec![Box::new(Contact::default()), Box::new(Telling::default())]
}

/// What somebody fills in.
pub fn filled<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let usual = [
        ("bericht", "Ik snap een brief niet: kanariegeheim."),
        ("hoe", "mail"),
        ("adres", "kanarie@demo.invalid"),
    ];
    let is_changed = |name: &str| changes.iter().any(|(changed, _)| *changed == name);
    let rest = usual.into_iter().filter(|(name, _)| !is_changed(name));
    rest.chain(changes.iter().copied()).collect()
}

/// What somebody holds in hand who asked something.
#[derive(Clone)]
pub struct Slip {
    pub path: String,
    pub number: String,
    pub code: String,
}

impl Slip {
    /// What one types to follow it.
    pub fn typed(&self) -> Vec<(&str, &str)> {
        vec![("nummer", self.number.as_str()), ("code", self.code.as_str())]
    }

    pub fn with<'a>(&'a self, text: &'a str) -> Vec<(&'a str, &'a str)> {
        self.typed().into_iter().chain([("bericht", text)]).collect()
    }
}

/// Hands in a form that leads to a slip, and reads it.
pub async fn asks_at(who: &Visitor<'_>, path: &str, changes: &[(&str, &str)]) -> Slip {
    let sent = who.sends(path, &filled(changes)).await;
    sent.is(303);
    let path = sent.goes_to.clone().unwrap();
    let seen = who.sees(&path).await;
    seen.is(200);
    let large: Vec<&str> = seen.text.split("<p class=\"fs-2xl\"><b dir=\"ltr\">").skip(1).collect();
    let word = |at: usize| large[at].split('<').next().unwrap().to_owned();
    Slip { path, number: word(0), code: word(1) }
}

pub async fn asks(who: &Visitor<'_>, changes: &[(&str, &str)]) -> Slip {
    asks_at(who, CONTACT, changes).await
}

pub async fn follows(who: &Visitor<'_>, slip: &Slip) -> Seen {
    who.sends(FOLLOW, &slip.typed()).await
}

/// Where the team reads the question with this number.
pub async fn opens(colleague: &Visitor<'_>, slip: &Slip) -> String {
    let list = colleague.sees(INBOX).await;
    let before = list.text.split(&format!("\">Nummer {}</a>", slip.number)).next().unwrap();
    before.rsplit("href=\"").next().unwrap().to_owned()
}

/// The same, without that a message came in.
pub async fn answers_to(linde: &TestCentre, name: &str) -> Vec<Posted> {
    let mut post = post_of(linde, name).await;
    post.retain(|letter| letter.subject == "Er is antwoord op je vraag");
    post
}

pub async fn shows_face(linde: &TestCentre, who: &Visitor<'_>, role: &str) {
    let mut tx = linde.write().await;
    let shown = NewFace {
        drawing: "fatima",
        photo: None,
        alt: "",
        role,
        about: "",
        audience: Audience::Everyone,
    };
    face::show(&mut tx, who.id(), &shown).await.unwrap();
    tx.save().await.unwrap();
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
