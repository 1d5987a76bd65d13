//! Scenes in the agenda, on whichever engine the test house stands. They begin on Sunday 1 March
//! 2026, at eleven in the morning.
mod answering;
mod changes;
mod checked;
mod coming;
mod confirming;
mod each_time;
mod elsewhere;
mod flyers;
mod for_whom;
mod found;
mod framing;
mod gathering;
mod mine;
mod nights;
mod on_the_list;
mod one_date;
mod organising;
mod paper;
mod places;
mod proposals;
mod the_day;

use crate::Agenda;
use drafts::Drafts;
use kernel::people;
use moderation::Moderation;
use telling::outbox::{self, Posted};
use telling::{Channel, Telling};
use test_house::{TestCentre, Visitor};

pub async fn home() -> TestCentre {
    home_of(Agenda::default()).await
}

/// De Linde with this agenda, and what it stands on.
pub async fn home_of(agenda: Agenda) -> TestCentre {
    let rooms: Vec<Box<dyn kernel::Room>> = vec![
        Box::new(agenda),
        Box::new(Moderation::new(Vec::new())),
        Box::new(Telling::default().with_actions(crate::actions())),
        Box::new(Drafts),
        Box::new(photos::Photos),
        Box::new(search::Search),
        Box::new(freshness::Freshness::new(vec![crate::checked()])),
    ];
    TestCentre::with_rooms(rooms).await
}

pub const SOUP: &str = "/agenda/samen-soep-koken";
/// The Thursday of that week.
pub const THURSDAY: &str = "2026-03-05";

/// What a host fills in for soup on Thursday.
pub fn soup<'a>(changes: &[(&'a str, &'a str)]) -> Vec<(&'a str, &'a str)> {
    let usual = [
        ("titel", "Samen soep koken"),
        ("kort", "Een grote pan soep."),
        ("dag", THURSDAY),
        ("van", "16.00"),
        ("tot", "19.00"),
        ("herhaal", "niet"),
        ("hoe", "there"),
        ("waar", "Keuken"),
        ("aanmelden", "sign_up"),
        ("plekken", "2"),
        ("lijst", "moves_up"),
        ("tekening", "soep"),
    ];
    let is_changed = |name: &str| changes.iter().any(|(changed, _)| *changed == name);
    let rest = usual.into_iter().filter(|(name, _)| !is_changed(name));
    rest.chain(changes.iter().copied()).collect()
}

/// A centre in which Fatima put soup on the calendar, perhaps with something else than usual.
pub async fn with_soup<'a>(linde: &'a TestCentre, changes: &[(&str, &str)]) -> Visitor<'a> {
    let fatima = linde.host("Fatima").await;
    let done = fatima.sends("/agenda/nieuw", &soup(changes)).await;
    done.is(303);
    fatima
}

pub async fn comes(who: &Visitor<'_>, n: &str) -> test_house::Seen {
    who.sends(&format!("{SOUP}/kom"), &[("op", THURSDAY), ("n", n)]).await
}

/// Ria comes with an address, Ben without one, and Henk is written down by a host.
pub async fn three_come<'a>(linde: &'a TestCentre, fatima: &Visitor<'_>) -> [Visitor<'a>; 2] {
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    let mut tx = linde.write().await;
    people::add_contact(&mut tx, ria.id(), "mail", "ria@demo.invalid").await.unwrap();
    tx.save().await.unwrap();
    comes(&ria, "1").await.is(303);
    comes(&ben, "1").await.is(303);
    let henk = [("op", THURSDAY), ("naam", "Henk"), ("n", "1")];
    fatima.sends(&format!("{SOUP}/wie"), &henk).await.is(303);
    linde.ticks().await;
    [ria, ben]
}

/// The letters of one kind to this person, sent or not.
pub async fn n_letters(linde: &TestCentre, who: &Visitor<'_>, kind: &str) -> i64 {
    let mut tx = linde.read().await;
    let (n,) = kernel::sql!(
        "select count(*) from telling_message
         where centre_id = $1 and person_id = $2 and kind = $3",
        tx.centre,
        who.id(),
        kind
    )
    .one::<(i64,)>(&mut tx)
    .await
    .unwrap();
    n
}

/// What was written to this address, in the order in which it left.
pub async fn post_of(linde: &TestCentre, address: &str) -> Vec<String> {
    linde.ticks().await;
    let mut post = telling::outbox::newest(&linde.house, &linde.host).await.unwrap();
    post.reverse();
    post.into_iter().filter(|own| own.to == address).map(|own| own.text).collect()
}

pub const LIST: &str = "/agenda/samen-soep-koken/wie";

/// Somebody without an account comes; where they are sent on to is their slip.
pub async fn comes_unknown(linde: &TestCentre, name: &str, more: &[(&str, &str)]) -> String {
    let usual = [("op", THURSDAY), ("naam", name), ("n", "1")];
    let is_more = |field: &str| more.iter().any(|(own, _)| *own == field);
    let usual = usual.into_iter().filter(|(field, _)| !is_more(field));
    let form: Vec<_> = usual.chain(more.iter().copied()).collect();
    let done = linde.passer_by().sends(&format!("{SOUP}/kom"), &form).await;
    done.is(303);
    done.headers["location"].to_str().unwrap().to_owned()
}

/// A neighbour who reads mail.
pub async fn with_mail<'a>(linde: &'a TestCentre, name: &str) -> Visitor<'a> {
    let person = linde.neighbour(name).await;
    let mut tx = linde.write().await;
    let address = format!("{}@demo.invalid", name.to_lowercase());
    kernel::people::add_contact(&mut tx, person.id(), Channel::Mail.as_str(), &address)
        .await
        .unwrap();
    tx.save().await.unwrap();
    person
}

/// What lies in the outbox after half a minute's chores, newest first.
pub async fn post(linde: &TestCentre) -> Vec<Posted> {
    linde.ticks().await;
    linde.ticks().await;
    outbox::newest(&linde.house, &linde.host).await.unwrap()
}

/// The path of the first link in a letter that begins like this.
pub fn link_in(letter: &Posted, begin: &str) -> String {
    let at = letter.text.find(begin).unwrap_or_else(|| panic!("{begin} in {}", letter.text));
    letter.text[at..].split_whitespace().next().unwrap().to_owned()
}
