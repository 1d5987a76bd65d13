//! The week, and turns that go otherwise.
use super::*;
use crate::rota::demo::furnish;
use crate::rota::{CLOSE_PATH, DoorState, OPEN_PATH, door};
use kernel::{Demo, Role};
use test_house::days;

#[tokio::test]
async fn the_door_follows_the_rota() {
    let linde = linde().await;
    let (mo, fatima) = (linde.coordinator("Mo").await, host(&linde, "Fatima").await);
    mo.sees(PATH).await.is(200).shows("Nu dicht.").shows("Er staat nog niemand in het rooster");

    on_tuesday(&mo, &fatima).await;

    let page = fatima.sees(PATH).await;
    page.shows("dinsdag, 13.00 – 17.00 uur").shows("dinsdag 3 maart, 13.00 – 17.00 uur");
    page.shows("Nu dicht. Volgende keer open: dinsdag 3 maart, 13.00 uur.");
    until_tuesday(&linde).await;
    fatima.sees(PATH).await.shows("Open tot 17.00 uur.");
    linde.later(hours(4));
    let closed = "Nu dicht. Volgende keer open: dinsdag 10 maart, 13.00 uur.";
    fatima.sees(PATH).await.shows(closed);
}

#[tokio::test]
async fn the_rota_is_made_by_hosts_and_nobody_else() {
    let linde = linde().await;
    let (mo, fatima) = (linde.coordinator("Mo").await, host(&linde, "Fatima").await);
    let ria = linde.neighbour("Ria").await;
    on_tuesday(&mo, &fatima).await;
    let shift = mo.sees(PATH).await.field("beurt");

    for path in [PATH, mine::PATH] {
        linde.passer_by().sees(path).await.is(401);
        ria.sees(path).await.is(403);
        fatima.sees(path).await.is(200);
    }
    for path in [SHIFT, GONE, EXTRA, OPEN_PATH, CLOSE_PATH] {
        ria.sends(path, &[("beurt", &shift)]).await.is(403);
    }
    let (wilg, wilg_host) = linde.other_centre().await;
    let anna = linde.stranger(wilg, "Anna", Some(Role::Host)).await;
    anna.sees(PATH).await.is(401);
    anna.sees_at(&wilg_host, PATH).await.is(200).hides("Fatima");
    anna.sends_at(&wilg_host, GONE, &[("beurt", &shift)]).await.is(303);
    mo.sees(PATH).await.shows("dinsdag, 13.00 – 17.00 uur");
    mo.sends(GONE, &[("beurt", &shift)]).await.sends_on_to(PATH);
    mo.sees(PATH).await.hides("dinsdag, 13.00 – 17.00 uur");
}

#[tokio::test]
async fn a_shift_that_is_not_right_comes_back_as_it_was_typed() {
    let linde = linde().await;
    let (mo, fatima) = (linde.coordinator("Mo").await, host(&linde, "Fatima").await);
    let who = fatima.id().to_string();
    let sends = async |van, tot, wie| {
        mo.sends(SHIFT, &[("dag", "2"), ("van", van), ("tot", tot), ("wie", wie)]).await
    };

    let page = sends("negen", "17", &who).await;
    page.is(422).shows("Fout:").shows("Schrijf een begin en een eind").shows("value=\"negen\"");
    sends("20", "1", &who).await.is(422).shows("Het eind komt na het begin");
    let ria = linde.neighbour("Ria").await.id().to_string();
    sends("9", "10", &ria).await.is(422).shows("Kies wie er ontvangt");
    sends("13", "17", &who).await.is(303);
    sends("16.30", "18", &who).await.is(422).shows("Fatima heeft dan al een beurt");
    sends("17", "18", &who).await.is(303);
    mo.sends(SHIFT, &[("dag", "9"), ("van", "9"), ("tot", "10"), ("wie", &who)])
        .await
        .is(422)
        .shows("Kies een dag");
}

#[tokio::test]
async fn one_turn_goes_otherwise_with_another_host_at_other_times() {
    let linde = linde().await;
    let (mo, fatima) = (linde.coordinator("Mo").await, host(&linde, "Fatima").await);
    let nadia = host(&linde, "Nadia").await;
    on_tuesday(&mo, &fatima).await;
    let turn = first_turn(&fatima).await;
    let path = format!("{PATH}/{}/{}", turn[1].1, turn[2].1);
    let who = nadia.id().to_string();
    let sends = async |van, tot| {
        mo.sends(&path, &[("doe", "anders"), ("van", van), ("tot", tot), ("wie", &who)]).await
    };

    sends("15", "14").await.is(422).shows("Het eind komt na het begin").shows("value=\"15\"");
    sends("14", "15.30").await.sends_on_to(PATH);

    mo.sees(PATH).await.shows("dinsdag 3 maart, 14.00 – 15.30 uur").shows("anders");
    assert_eq!(post(&linde, "Nadia").await[0].subject, "Je staat in het rooster");
    mo.sees(&format!("{PATH}/{}/2026-03-04", turn[1].1)).await.is(404);
    mo.sees(&format!("{PATH}/{}/morgen", turn[1].1)).await.is(404);
    linde.later(days(3));
    mo.sees(&path).await.is(404);
}

#[tokio::test]
async fn an_extra_opening_and_what_is_wrong_with_it() {
    let linde = linde().await;
    let (mo, fatima) = (linde.coordinator("Mo").await, host(&linde, "Fatima").await);
    let who = fatima.id().to_string();
    let sends = async |day, from| {
        let form =
            [("datum", day), ("extravan", from), ("extratot", "21"), ("extrawie", who.as_str())];
        mo.sends(EXTRA, &form).await
    };

    sends("28-2-2026", "19").await.is(422).shows("Kies een dag vanaf vandaag");
    sends("5-3-2026", "").await.is(422).shows("Schrijf een begin").shows("value=\"5-3-2026\"");
    sends("5-3-2026", "19").await.sends_on_to(PATH);

    mo.sees(PATH).await.shows("Volgende keer open: donderdag 5 maart, 19.00 uur.");
    fatima.sees(mine::PATH).await.shows("donderdag 5 maart, 19.00 – 21.00 uur");
}

#[tokio::test]
async fn who_is_no_host_any_more_opens_no_door() {
    let linde = linde().await;
    let (mo, fatima) = (linde.coordinator("Mo").await, host(&linde, "Fatima").await);
    on_tuesday(&mo, &fatima).await;
    let turn = first_turn(&fatima).await;
    sends_turn(&fatima, CANNOT, &turn).await;
    until_tuesday(&linde).await;
    sends_turn(&fatima, TAKE, &turn).await;
    assert_eq!(on_duty(&linde).await, ["Fatima"]);

    let mut tx = linde.write().await;
    people::take_role(&mut tx, fatima.id(), Role::Host).await.unwrap();
    tx.save().await.unwrap();

    assert!(on_duty(&linde).await.is_empty());
    mo.sees(PATH).await.shows("Nu dicht.").shows("nog niemand");
}

#[tokio::test]
async fn in_the_demo_the_big_table_is_open_on_tuesday_afternoon() {
    let linde = linde().await;
    let (mo, fatima) = (linde.coordinator("Mo").await, linde.host("Fatima").await);
    let mut tx = linde.write().await;
    tx.now = "2026-11-24T13:00:00Z".parse().unwrap();
    let people = vec![("mo", mo.id()), ("fatima", fatima.id())];

    let demo = Demo { centre: "de-linde", people, photos: linde.house.photos.clone() };
    furnish(&mut tx, &demo).await.unwrap();

    let big = TableId(tx.centre.0);
    let table = tables::with_id(&mut tx, big).await.unwrap().unwrap();
    let zone = kernel::centre::settings(&mut tx).await.unwrap().zone;
    let until = Some("2026-11-24T16:00:00Z".parse().unwrap());
    let open = DoorState::Open { hosts: vec![fatima.id()], until };
    assert_eq!(door(&mut tx, &table, &zone).await.unwrap(), open);
    tx.now = "2026-11-24T05:00:00Z".parse().unwrap();
    for _ in 0..7 {
        tx.now += hours(24);
        let today = zone.to_datetime(tx.now).date().weekday();
        let week = crate::rota::week(&mut tx, big, &zone).await.unwrap();
        let is_today = |at: Timestamp| zone.to_datetime(at).date().weekday() == today;
        assert!(week.iter().any(|opening| is_today(opening.opens)), "{today:?}");
    }
}

#[tokio::test]
async fn a_table_that_ends_leaves_the_rota_and_who_wanted_to_come_is_told() {
    let linde = linde().await;
    let (mo, fatima) = (linde.coordinator("Mo").await, host(&linde, "Fatima").await);
    let ria = reached(&linde, linde.neighbour("Ria").await, "Ria@demo.invalid").await;
    on_tuesday(&mo, &fatima).await;
    ria.sends(COME, &[("opent", &opens(TUESDAY))]).await.sends_on_to(ROOM);
    assert!(post(&linde, "Ria").await.is_empty());

    let mut tx = linde.write().await;
    let big = TableId(tx.centre.0);
    crate::rota::end(&mut tx, big).await.unwrap();
    tx.save().await.unwrap();

    assert_eq!(post(&linde, "Ria").await.len(), 1);
    fatima.sees(mine::PATH).await.hides("dinsdag");
}
