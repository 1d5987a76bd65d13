//! Scenes of telling.
mod demo;
mod fake_servers;
mod links;
mod news;
mod telling_people;
mod transport;
mod writing_back;

use crate::outbox::{self, Posted};
use crate::{Channel, Letter, Telling, Urgency, What};
use kernel::uuid::Uuid;
use kernel::{PersonId, Voice, people};
use test_house::{TestCentre, Visitor};

const RIAS_MAIL: &str = "ria@demo.invalid";
const RIAS_PHONE: &str = "+31600000012";

async fn linde() -> TestCentre {
    TestCentre::with(Telling::default()).await
}

/// Somebody with an address.
async fn reached<'a>(
    linde: &'a TestCentre,
    name: &str,
    channel: Channel,
    address: &str,
) -> Visitor<'a> {
    let person = linde.neighbour(name).await;
    let mut tx = linde.write().await;
    people::add_contact(&mut tx, person.id(), channel.as_str(), address).await.unwrap();
    tx.save().await.unwrap();
    person
}

fn about(item: u128) -> What {
    What { kind: "soup", item: Uuid::from_u128(item) }
}

fn letter(subject: &str) -> Letter {
    Letter {
        subject: subject.to_owned(),
        paragraphs: vec!["De soep is klaar.".to_owned(), "Kom je ook?".to_owned()],
        link: Some(("Bekijk het in de agenda".to_owned(), "/agenda/soep".to_owned())),
    }
}

async fn tells(linde: &TestCentre, who: PersonId, what: What, subject: &str, urgency: Urgency) {
    let write = |_: &Voice| letter(subject);
    let mut tx = linde.write().await;
    crate::tell(&mut tx, &linde.house, who, what, write, urgency).await.unwrap();
    tx.save().await.unwrap();
}

/// What lies in the outbox after half a minute's chores, newest first.
async fn post(linde: &TestCentre) -> Vec<Posted> {
    linde.ticks().await;
    outbox::newest(&linde.house, &linde.host).await.unwrap()
}

async fn subjects(linde: &TestCentre) -> Vec<String> {
    post(linde).await.into_iter().map(|letter| letter.subject).collect()
}
