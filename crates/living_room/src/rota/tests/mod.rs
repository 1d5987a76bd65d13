//! Scenes of the rota, the door and the hosts.
mod by_hand;
mod cannot;
mod week;

use super::{PATH, TakeOver, mine};
use crate::LivingRoom;
use crate::queries::tables;
use crate::table::{DoorKind, Table, TableId};
use kernel::{Timestamp, people};
use telling::{Telling, outbox};
use test_house::{SignedDuration, TestCentre, Visitor};

const SHIFT: &str = "/achterkamer/huiskamer/rooster/beurt";
const GONE: &str = "/achterkamer/huiskamer/rooster/weg";
const EXTRA: &str = "/achterkamer/huiskamer/rooster/extra";
const CANNOT: &str = "/achterkamer/huiskamer/mijn-beurten/ik-kan-niet";
const TAKE: &str = "/achterkamer/huiskamer/mijn-beurten/overnemen";
const COME: &str = "/huiskamer/rooster/ik-kom";
const COME_NOT: &str = "/huiskamer/rooster/toch-niet";
const ROOM: &str = "/huiskamer";
const TOOLS: &str = "/huiskamer?gereedschap=open#gereedschap";
/// The first Tuesday of the scenes, at one in the afternoon.
const TUESDAY: &str = "2026-03-03T12:00:00Z";

fn hours(n: i64) -> SignedDuration {
    SignedDuration::from_hours(n)
}

/// De Linde on a Sunday at eleven; the big table keeps to the rota.
async fn linde() -> TestCentre {
    let telling = Telling::default().with_actions(vec![Box::new(TakeOver)]);
    let rooms: Vec<Box<dyn kernel::Room>> =
        vec![Box::new(LivingRoom::default()), Box::new(telling)];
    let linde = TestCentre::with_rooms(rooms).await;
    let mut tx = linde.write().await;
    let table = Table { door: DoorKind::Rota, ..Table::big(tx.centre) };
    tables::settle(&mut tx, &table).await.unwrap();
    tx.save().await.unwrap();
    linde
}

async fn reached<'a>(linde: &'a TestCentre, visitor: Visitor<'a>, mail: &str) -> Visitor<'a> {
    let mut tx = linde.write().await;
    people::add_contact(&mut tx, visitor.id(), "mail", mail).await.unwrap();
    tx.save().await.unwrap();
    visitor
}

async fn host<'a>(linde: &'a TestCentre, name: &str) -> Visitor<'a> {
    reached(linde, linde.host(name).await, &format!("{name}@demo.invalid")).await
}

/// What lies in the outbox for somebody, newest first.
async fn post(linde: &TestCentre, name: &str) -> Vec<outbox::Posted> {
    linde.ticks().await;
    linde.ticks().await;
    let mut posted = outbox::newest(&linde.house, &linde.host).await.unwrap();
    posted.retain(|letter| letter.to.contains(&format!("{name}@")));
    posted
}

/// The link that lies in the newest letter to somebody.
async fn link_for(linde: &TestCentre, name: &str) -> String {
    let letter = post(linde, name).await.remove(0);
    let at = letter.text.find("/doe/").expect("the letter has a link");
    letter.text[at..].split_whitespace().next().unwrap().to_owned()
}

/// Puts somebody in the rota for Tuesday afternoon.
async fn on_tuesday(by: &Visitor<'_>, host: &Visitor<'_>) {
    let who = host.id().to_string();
    let form = [("dag", "2"), ("van", "13"), ("tot", "17.00 uur"), ("wie", who.as_str())];
    by.sends(SHIFT, &form).await.sends_on_to(PATH);
}

/// The fields that name the first turn on somebody's own page.
async fn first_turn(host: &Visitor<'_>) -> [(&'static str, String); 3] {
    let page = host.sees(mine::PATH).await;
    ["tafel", "beurt", "dag"].map(|name| (name, page.field(name)))
}

async fn sends_turn(host: &Visitor<'_>, path: &str, turn: &[(&'static str, String); 3]) {
    let form = turn.each_ref().map(|(name, value)| (*name, value.as_str()));
    host.sends(path, &form).await.sends_on_to(mine::PATH);
}

fn opens(at: &str) -> String {
    at.parse::<Timestamp>().unwrap().as_millisecond().to_string()
}

async fn until_tuesday(linde: &TestCentre) {
    let now = linde.house.clock.now();
    linde.later(TUESDAY.parse::<Timestamp>().unwrap().duration_since(now));
}

/// What the house knows about somebody, without the invisible marks around names.
async fn known(linde: &TestCentre, person: &Visitor<'_>) -> Vec<String> {
    let lines = linde.hands_over(person).await.into_iter();
    lines.map(|line| line.replace(['\u{2068}', '\u{2069}'], "")).collect()
}

/// Who receives people now, by name.
async fn on_duty(linde: &TestCentre) -> Vec<String> {
    let mut tx = linde.read().await;
    let big = TableId(tx.centre.0);
    let zone = kernel::centre::settings(&mut tx).await.unwrap().zone;
    let hosts = super::on_duty(&mut tx, big, &zone).await.unwrap();
    people::people(&mut tx, &hosts).await.unwrap().into_iter().map(|host| host.name).collect()
}
