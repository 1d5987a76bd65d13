//! Scenes in the back room.
mod arrange;
mod hours;
mod log;
mod opening;
mod organisations;
mod own_words;
mod parlour;
mod people;
mod places;
mod rooms;
mod rules;
mod terms;
mod today;

use crate::BackRoom;
use parlour::Parlour;
use telling::Telling;
use test_house::{Seen, TestCentre, Visitor};

const ARRANGE: &str = "/achterkamer/inrichten";
const PARLOUR: &str = "/salon";

/// De Linde with a back room, and one room that can be switched off.
async fn linde() -> TestCentre {
    let telling = Box::new(Telling::default());
    TestCentre::with_rooms(vec![telling, Box::new(Parlour), Box::new(BackRoom)]).await
}

/// Hands in a form of the page "Inrichten", which is then saved.
async fn arranges(coordinator: &Visitor<'_>, part: &str, form: &[(&str, &str)]) -> Seen {
    let answer = coordinator.sends(&format!("{ARRANGE}/{part}"), form).await;
    answer.sends_on_to(ARRANGE);
    coordinator.sees(ARRANGE).await
}

/// Somebody of the team shows themselves to everyone.
async fn shows_face(linde: &TestCentre, who: &Visitor<'_>) {
    let mut tx = linde.write().await;
    let face = kernel::face::NewFace {
        drawing: "fatma",
        photo: None,
        alt: "lacht",
        role: "gastvrouw",
        about: "",
        audience: kernel::face::Audience::Everyone,
    };
    kernel::face::show(&mut tx, who.id(), &face).await.unwrap();
    tx.save().await.unwrap();
}
