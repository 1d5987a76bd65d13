//! Once a week somebody goes round with what has to be asked.
use super::{COFFEE, Shed, WORKLIST, keep, keep_with, linde, nights, says};
use kernel::people::{self, Role};
use kernel::sql;
use telling::{Choice, HowOften, Way};
use test_house::{Seen, TestCentre, Visitor, days, minutes};

const LIST: &str = "/achterkamer/vraag-na/lijst";
const WHO: &str = "/achterkamer/vraag-na/wie";
/// As a form says it.
const MONDAY: &str = "1";

async fn chooses(mo: &Visitor<'_>, who: &str, day: &str) -> Seen {
    mo.sends(WHO, &[("wie", who), ("dag", day)]).await
}

/// Whom the house told of a list, with all that the letters say.
async fn told(linde: &TestCentre) -> Vec<String> {
    let mut tx = linde.read().await;
    let letters = sql!(
        "select person.name || ' ' || subject || ' ' || body || ' ' || link_path
         from telling_message message
         join person on person.centre_id = message.centre_id and person.id = person_id
         where message.centre_id = $1 and kind = 'freshness_collect'
         order by written_at limit 100",
        tx.centre
    );
    let rows = letters.all::<(String,)>(&mut tx).await.unwrap();
    rows.into_iter().map(|(letter,)| letter).collect()
}

/// Half minutes, so many minutes apart.
async fn ticks(linde: &TestCentre, apart: &[i64]) {
    for n in apart {
        linde.later(minutes(*n));
        linde.ticks().await;
    }
}

const HOUR: i64 = 60;
const DAY: i64 = 24 * HOUR;

/// Coffee that is of nobody, on the Wednesday on which it is to be asked about, at noon. Until then
/// the house was looked after on each Monday.
async fn on_the_wednesday(linde: &TestCentre, who: &Visitor<'_>) {
    keep(linde, COFFEE, None).await;
    let mo = linde.coordinator("Mo").await;
    chooses(&mo, &who.id().to_string(), MONDAY).await.sends_on_to(WORKLIST);
    ticks(linde, &[DAY, 7 * DAY, 7 * DAY, 7 * DAY, 7 * DAY, 7 * DAY, 7 * DAY, 2 * DAY]).await;
}

#[tokio::test]
async fn the_collector_hears_once_a_week_on_that_morning_if_there_is_something_to_ask() {
    let linde = linde(&Shed::default()).await;
    let fatima = linde.host("Fatima").await;
    on_the_wednesday(&linde, &fatima).await;
    assert!(told(&linde).await.is_empty(), "nothing to ask is no letter, and it is no Monday");

    // Since summer time began, eight o'clock is an hour earlier.
    ticks(&linde, &[4 * DAY + 20 * HOUR - 1]).await;
    assert!(told(&linde).await.is_empty(), "a minute before eight");
    ticks(&linde, &[1, 1, 12 * HOUR, 3 * DAY]).await;
    let letters = told(&linde).await;
    assert_eq!(letters.len(), 1, "{letters:?}");
    assert!(letters[0].contains("Fatima Vraag deze mensen Er is deze week 1 ding"), "{letters:?}");
    assert!(letters[0].ends_with(LIST) && !letters[0].contains("koffie"), "{letters:?}");

    ticks(&linde, &[4 * DAY]).await;
    assert_eq!(told(&linde).await.len(), 2, "the next Monday");
    let fatima = linde.host("Fatima").await;
    says(&fatima, WORKLIST, COFFEE, "ja").await.is(303);
    ticks(&linde, &[7 * DAY, 7 * DAY]).await;
    assert_eq!(told(&linde).await.len(), 2, "all was asked");
}

#[tokio::test]
async fn a_house_that_was_away_tells_it_once_when_it_is_back() {
    let linde = linde(&Shed::default()).await;
    let fatima = linde.host("Fatima").await;
    on_the_wednesday(&linde, &fatima).await;
    linde.later(days(15));
    let (one, other) = tokio::join!(linde.house.tick(), linde.house.tick());
    one.unwrap();
    other.unwrap();
    linde.ticks().await;
    assert_eq!(told(&linde).await.len(), 1, "two Mondays went by, and two programs are awake");
}

#[tokio::test]
async fn the_list_says_who_is_asked_what_and_how_to_reach_them() {
    let linde = linde(&Shed::default()).await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    let mut tx = linde.write().await;
    people::add_contact(&mut tx, ria.id(), "sms", "+31600000012").await.unwrap();
    people::add_contact(&mut tx, ben.id(), "sms", "+31600000013").await.unwrap();
    let call = Choice { way: Some(Way::Call), how_often: HowOften::Mine };
    telling::choose(&mut tx, ria.id(), call).await.unwrap();
    tx.save().await.unwrap();
    keep(&linde, COFFEE, None).await;
    for (path, owner) in [("/schuur/thee", &ria), ("/schuur/soep", &ria), ("/schuur/fiets", &ben)] {
        keep_with(&linde, path, Some(owner.id()), "").await;
    }
    linde.host("Fatima").await.sees(LIST).await.is(200).shows("Alles is nagekeken").hides("thee");
    nights(&linde, &[29, 16]).await;

    let fatima = linde.with_role("Fatima", Role::Volunteer).await;
    let list = fatima.sees(LIST).await;
    list.is(200).shows("Er zijn deze week 4 dingen").shows("Er staan namen van buren op");
    list.shows("Niemand staat erbij").shows("030 111 22 33");
    list.shows("Ben").shows("Geen nummer. Loop even langs.").hides("+31600000013");
    list.shows("Ria").shows("+31600000012").shows("thee").shows("soep");
    assert_eq!(list.text.matches("class=\"wie\"").count(), 3, "Ria stands there once");
    list.shows("de-linde.test/achterkamer/vraag-na</b>").shows("class=\"qr\"");
    fatima.sees(WORKLIST).await.shows(LIST).hides(WHO);
}

#[tokio::test]
async fn the_coordinator_chooses_somebody_of_the_team_and_nobody_else_does() {
    let linde = linde(&Shed::default()).await;
    let (fatima, ben) = (linde.host("Fatima").await, linde.neighbour("Ben").await);
    let pim = linde.with_role("Pim", Role::Partner).await;
    let mo = linde.coordinator("Mo").await;
    let id = fatima.id().to_string();
    mo.sees(WHO).await.is(200).shows("Fatima").hides("Ben").hides("Pim").shows("maandag");
    for other in [ben.id(), pim.id()] {
        let again = chooses(&mo, &other.to_string(), MONDAY).await;
        again.is(422).shows("Fout:").shows("Kies iemand van het team");
    }
    for day in ["", "0", "8", "maandag"] {
        let again = chooses(&mo, &id, day).await;
        again.is(422).shows("Kies een dag van de week").shows(&format!("{id}\" selected"));
    }
    linde.passer_by().sees(WHO).await.is(401);
    for visitor in [&fatima, &ben, &pim] {
        visitor.sees(WHO).await.is(403);
        chooses(visitor, &id, MONDAY).await.is(403);
    }
    linde.passer_by().sees(LIST).await.is(401);
    ben.sees(LIST).await.is(403);
    pim.sees(LIST).await.is(403);
    mo.sees(WORKLIST).await.hides("krijgt de lijst").shows(WHO);

    chooses(&mo, &id, "4").await.sends_on_to(WORKLIST);
    fatima.sees(WORKLIST).await.shows("krijgt de lijst elke donderdag");
    mo.sees(WHO).await.shows(&format!("{id}\" selected")).shows("\"4\" selected");
    let known = linde.hands_over(&fatima).await;
    assert!(known.iter().any(|line| line.contains("Vraag deze mensen")), "{known:?}");
    let (wilg, host) = linde.other_centre().await;
    let ada = linde.stranger(wilg, "Ada", Some(Role::Coordinator)).await;
    ada.sees_at(&host, WORKLIST).await.is(200).hides("krijgt de lijst");

    chooses(&mo, "", "4").await.sends_on_to(WORKLIST);
    fatima.sees(WORKLIST).await.hides("krijgt de lijst");
}

#[tokio::test]
async fn who_is_not_of_the_team_any_more_hears_nothing() {
    let linde = linde(&Shed::default()).await;
    let fatima = linde.host("Fatima").await;
    on_the_wednesday(&linde, &fatima).await;
    let mut tx = linde.write().await;
    people::take_role(&mut tx, fatima.id(), Role::Host).await.unwrap();
    tx.save().await.unwrap();
    ticks(&linde, &[7 * DAY, 7 * DAY]).await;
    assert!(told(&linde).await.is_empty());

    linde.lets_go(&fatima).await;
    let mo = linde.coordinator("Mo").await;
    mo.sees(WORKLIST).await.is(200).hides("Fatima");
}
