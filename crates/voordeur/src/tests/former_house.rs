//! A house that was built with the former version opens with this one, and nothing is lost.
use crate::rooms;
use kernel::db::{Landing, Statement, Value};
use kernel::place::PlaceId;
use kernel::{CentreId, PersonId, Timestamp, Writing, known_place, record, sql};
use test_house::{SignedDuration, TestCentre, days, minutes};

/// Who had tables then; each had one migration.
const FORMER: [&str; 8] = [
    "back_room",
    "coming_in",
    "front_door",
    "kernel",
    "living_room",
    "my_page",
    "photos",
    "telling",
];
const ROOM: &str = "/huiskamer";
const DE_WILG: &str = "de-wilg.test";
/// What an app on somebody's telephone shares with the house.
const SECRET: &[u8] = b"twenty bytes of luck";

record! {
    struct Kept {
        secret: Vec<u8>,
        is_sealed: bool,
    }
}

fn former_landings() -> Vec<Landing> {
    let landings = kernel::house::landings(&rooms::known()).into_iter();
    let former = landings.filter(|(room, _)| FORMER.contains(room));
    let first: Vec<Landing> =
        former.map(|(room, migrations)| (room, migrations.split_at(1).0)).collect();
    assert_eq!(first.len(), FORMER.len());
    first
}

/// Not with `sql!`: today's tables do not understand these statements any more.
async fn put(tx: &mut Writing, text: &'static str, values: Vec<Value>) {
    Statement::new(text, values).run(tx).await.unwrap();
}

async fn add_person(tx: &mut Writing, centre: CentreId, name: &str) -> PersonId {
    let person = PersonId::fresh();
    put(
        tx,
        "insert into person
           (centre_id, id, name, age, standing, language, rules_seen, joined_at, seen_at)
         values ($1, $2, $3, 'adult', 'inside', 'nl', 1, $4, $4)",
        vec![centre.into(), person.into(), name.into(), tx.now.into()],
    )
    .await;
    person
}

/// A line as it was kept then; without an author when they left and took their words along.
async fn add_line(
    tx: &mut Writing,
    centre: CentreId,
    number: i64,
    author: Option<PersonId>,
    text: &str,
) {
    let said_at: Timestamp = tx.now - SignedDuration::from_mins(100 - number);
    put(
        tx,
        "insert into living_room_line (centre_id, number, author_id, text, said_at)
         values ($1, $2, $3, $4, $5)",
        vec![centre.into(), number.into(), author.into(), text.into(), said_at.into()],
    )
    .await;
}

async fn count_lines(tx: &mut Writing, centre: CentreId, last_number: i64) {
    put(
        tx,
        "insert into living_room_counter (centre_id, last_number) values ($1, $2)",
        vec![centre.into(), last_number.into()],
    )
    .await;
}

/// De Linde, which everybody may read along in, and De Wilg, which never chose.
async fn furnish(tx: &mut Writing, linde: CentreId, wilg: CentreId) {
    let (ria, ben) = (add_person(tx, linde, "Ria").await, add_person(tx, linde, "Ben").await);
    // The first nine lines stayed long enough.
    add_line(tx, linde, 10, Some(ria), "Er is soep").await;
    add_line(tx, linde, 11, None, "").await;
    add_line(tx, linde, 12, Some(ben), "Ik kom eraan").await;
    count_lines(tx, linde, 12).await;
    put(
        tx,
        "insert into living_room_choice (centre_id, is_read_by_anyone) values ($1, $2)",
        vec![linde.into(), true.into()],
    )
    .await;
    let (koen, aylin) = (add_person(tx, wilg, "Koen").await, add_person(tx, wilg, "Aylin").await);
    add_line(tx, wilg, 1, Some(koen), "Hier is het stil").await;
    add_line(tx, wilg, 2, Some(aylin), "Nu niet meer").await;
    count_lines(tx, wilg, 2).await;
    put(
        tx,
        "insert into coming_in_place (centre_id, id, name, network, n_tries_max, made_at)
         values ($1, $2, 'Leslokaal', '203.0.113.0/24', 123, $3)",
        vec![linde.into(), PersonId::fresh().into(), tx.now.into()],
    )
    .await;
    put(
        tx,
        "insert into coming_in_factor (centre_id, person_id, secret, confirmed_at, last_step)
         values ($1, $2, $3, $4, 0)",
        vec![linde.into(), ria.into(), SECRET.to_vec().into(), tx.now.into()],
    )
    .await;
}

async fn older_house() -> TestCentre {
    TestCentre::in_an_older_house(&former_landings(), furnish, rooms::known()).await
}

#[tokio::test]
async fn what_was_said_in_the_former_version_stands_in_order_and_goes_on() {
    let linde = older_house().await;
    let fatima = linde.neighbour("Fatima").await;

    let page = fatima.sees(ROOM).await;
    let at = |text: &str| page.text.find(text).expect(text);
    let order = [at("Ria"), at("Er is soep"), at("oud-buur"), at("Ben"), at("Ik kom eraan")];
    assert!(order.is_sorted(), "{order:?}");
    page.shows("live?na=12").hides("Koen").hides("Hier is het stil");

    let mut ear = fatima.listens("/huiskamer/live", Some(10)).await;
    fatima.sends(ROOM, &[("tekst", "Ik ook"), ("regels", "99")]).await.is(303);
    for (number, text) in [(11, "oud-buur"), (12, "Ik kom eraan"), (13, "Ik ook")] {
        let (heard, line) = ear.hears().await.unwrap();
        assert!(heard == number && line.contains(text), "{heard}: {line}");
    }

    linde.later(days(14) - minutes(80));
    linde.forgets().await;
    fatima.sees(ROOM).await.hides("Er is soep").shows("Ik ook");
}

#[tokio::test]
async fn each_centre_keeps_its_own_choice_and_numbers() {
    let linde = older_house().await;
    let street = linde.passer_by();
    street.sees(ROOM).await.is(200).shows("Er is soep");
    street.sees_at(DE_WILG, ROOM).await.is(401).hides("Hier is het stil");

    let mut tx = linde.read().await;
    let (wilg,) = sql!("select id from centre where host = $1", DE_WILG)
        .one::<(CentreId,)>(&mut tx)
        .await
        .unwrap();
    drop(tx);
    let anna = linde.stranger(wilg, "Anna", None).await;
    let page = anna.sees_at(DE_WILG, ROOM).await;
    page.shows("Hier is het stil").shows("Nu niet meer").shows("live?na=2").hides("Er is soep");
    let form = [("tekst", "Dag allebei"), ("regels", "99")];
    anna.sends_at(DE_WILG, ROOM, &form).await.is(303);
    anna.sees_at(DE_WILG, ROOM).await.shows("Dag allebei").shows("live?na=3");
}

#[tokio::test]
async fn a_known_place_moves_and_an_open_secret_is_sealed() {
    let linde = older_house().await;
    let mut tx = linde.read().await;
    let places = known_place::all(&mut tx).await.unwrap();
    let kept = places.iter().map(|place| (place.name.as_str(), place.n_tries_max));
    assert_eq!(kept.collect::<Vec<_>>(), [("Leslokaal", 123)]);

    let kept =
        sql!("select secret, is_sealed from coming_in_factor where centre_id = $1", linde.id)
            .one::<Kept>(&mut tx)
            .await
            .unwrap();
    assert!(kept.is_sealed && !kept.secret.windows(SECRET.len()).any(|bytes| bytes == SECRET));
}

#[tokio::test]
async fn the_own_building_of_each_centre_becomes_a_place() {
    let linde = older_house().await;
    let mo = linde.coordinator("Mo").await;
    let home = format!("/achterkamer/plekken/{}", PlaceId::home_of(linde.id));
    mo.sees(&home).await.is(200).hides("name=\"naam\"");
    mo.sends(&home, &[("drempel", "level")]).await.is(303);
    linde.passer_by().sees("/help").await.shows("Je komt zonder drempel binnen.");
    linde.passer_by().sees_at(DE_WILG, "/help").await.is(200).hides("zonder drempel");
}
