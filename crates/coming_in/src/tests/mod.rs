//! Scenes of coming in.
mod card;
mod card_as_factor;
mod code;
mod desk;
mod devices;
mod factor;
mod guessing;
mod list;
mod newcomer;
mod passkey;
mod places;
mod telephone;

use crate::{ComingIn, actions};
use kernel::{Age, PersonId, Role, Settings, Standing, people, sql};
use telling::{Telling, outbox};
use test_house::{Seen, SignedDuration, TestCentre, Visitor};

const RIA: &str = "ria@demo.invalid";
const WORD: &str = "zonnebloem";

async fn linde() -> TestCentre {
    let rooms: Vec<Box<dyn kernel::Room>> =
        vec![Box::new(ComingIn::default()), Box::new(Telling::default().with_actions(actions()))];
    // So that a scene can say from where somebody comes.
    let settings = |db, clock, data: &std::path::Path| Settings {
        trusted_proxies: vec!["127.0.0.1/32".parse().unwrap()],
        ..Settings::for_tests(db, clock, data)
    };
    TestCentre::on(settings, rooms).await
}

/// A browser at this address in which nobody came in yet.
fn browser<'a>(linde: &'a TestCentre, from: &str) -> Visitor<'a> {
    linde.passer_by().saying("x-forwarded-for", from)
}

/// Somebody who lives here and can be reached by mail.
async fn resident(linde: &TestCentre, name: &str, mail: &str, roles: &[Role]) -> PersonId {
    let person = linde.person(linde.id, name, Age::Adult, roles).await.id();
    let mut tx = linde.write().await;
    people::add_contact(&mut tx, person, "mail", mail).await.unwrap();
    kernel::session::end_all(&mut tx, &linde.house, person).await.unwrap();
    tx.save().await.unwrap();
    person
}

async fn asks(visitor: &Visitor<'_>, address: &str) -> Seen {
    visitor.sends("/binnenkomen", &[("hoe", "mail"), ("adres", address)]).await
}

/// What lies in the outbox for this address, newest first.
async fn post(linde: &TestCentre, address: &str) -> Vec<outbox::Posted> {
    linde.ticks().await;
    let mut posted = outbox::newest(&linde.house, &linde.host).await.unwrap();
    posted.retain(|letter| letter.to.contains(address));
    posted
}

/// The code in the newest letter to this address. Afterwards a second has gone by.
async fn code_for(linde: &TestCentre, address: &str) -> String {
    let newest = post(linde, address).await.remove(0);
    linde.later(SignedDuration::from_secs(1));
    let mut runs = newest.text.split(|c: char| !c.is_ascii_digit());
    runs.find(|run| run.len() == 6).expect("the letter has a code").to_owned()
}

async fn types(visitor: &Visitor<'_>, code: &str, device: &str) -> Seen {
    visitor.sends("/binnenkomen/code", &[("code", code), ("apparaat", device)]).await
}

async fn comes_in(linde: &TestCentre, visitor: &Visitor<'_>, address: &str, device: &str) -> Seen {
    asks(visitor, address).await.sends_on_to("/binnenkomen/code");
    types(visitor, &code_for(linde, address).await, device).await
}

/// Whoever is inside is not asked to come in.
async fn is_inside(visitor: &Visitor<'_>) -> bool {
    visitor.sees("/binnenkomen").await.status.as_u16() == 303
}

fn wrong(code: &str) -> &'static str {
    if code == "123456" { "654321" } else { "123456" }
}

async fn standing(linde: &TestCentre, person: PersonId) -> Standing {
    people::person(&mut linde.read().await, person).await.unwrap().standing
}

/// Whose address this is.
async fn who(linde: &TestCentre, mail: &str) -> Option<PersonId> {
    people::with_address(&mut linde.read().await, "mail", mail).await.unwrap()
}

async fn arrange(linde: &TestCentre, newcomers: &str, is_open: bool) {
    let mut tx = linde.write().await;
    let opens_at = is_open.then_some(tx.now);
    sql!(
        "update centre set newcomers = $2, opens_at = $3 where id = $1",
        tx.centre,
        newcomers,
        opens_at
    )
    .run(&mut tx)
    .await
    .unwrap();
    kernel::centre::touch(&mut tx).await.unwrap();
    tx.save().await.unwrap();
}

async fn gives_card(linde: &TestCentre, person: PersonId) -> crate::Card {
    let mut tx = linde.write().await;
    linde.expects_an_idle_hold();
    let card = crate::make_card(&mut tx, None, person, WORD).await.unwrap();
    tx.save().await.unwrap();
    card
}
