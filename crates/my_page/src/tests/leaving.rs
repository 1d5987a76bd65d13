//! Scenes of taking everything along, and of leaving.
use super::{MINE, gives_address, linde, post};
use kernel::face::{Audience, NewFace};
use kernel::organisation::OrganisationId;
use kernel::{Device, Role, face, people, session, sql};
use std::fs;
use test_house::{TestCentre, Visitor};

/// What the tables of the kernel and of this room hold of Ria, each under a word of its own.
const CANARIES: [&str; 9] = [
    "Kanarienaam",
    "kanariemail@linde.example",
    "+31600009999",
    "Kanarieover",
    "Kanariefunctie",
    "Kanariealt",
    "Kanariedaad",
    "kanarienieuw@linde.example",
    "Kanarieapparaat",
];

async fn full_of_canaries(linde: &TestCentre) -> Visitor<'_> {
    let ria = linde.with_role("Kanarienaam", Role::Ambassador).await;
    gives_address(linde, &ria, "mail", "kanariemail@linde.example").await;
    gives_address(linde, &ria, "sms", "+31600009999").await;
    let mut tx = linde.write().await;
    let face = NewFace {
        drawing: "lin",
        photo: None,
        alt: "Kanariealt",
        role: "Kanariefunctie",
        about: "Kanarieover",
        audience: Audience::Neighbourhood,
    };
    face::show(&mut tx, ria.id(), &face).await.unwrap();
    people::log_act(&mut tx, None, Some(ria.id()), "name_corrected", "Kanariedaad").await.unwrap();
    people::log_act(&mut tx, Some(ria.id()), None, "role_given", "van een ander").await.unwrap();
    session::begin(&mut tx, ria.id(), Device::Own, "Kanarieapparaat", None).await.unwrap();
    sql!(
        "insert into organisation (centre_id, id, name, kind) values ($1, $2, 'Kanariewerk', 'other')",
        linde.id,
        OrganisationId::fresh()
    )
    .run(&mut tx)
    .await
    .unwrap();
    sql!(
        "update person set rules_seen = 7,
           organisation_id = (select id from organisation where centre_id = $1)
         where centre_id = $1",
        linde.id
    )
    .run(&mut tx)
    .await
    .unwrap();
    tx.save().await.unwrap();
    ria.sends("/mijn/bereik", &[("adres", "kanarienieuw@linde.example")]).await.is(303);
    post(linde).await;
    ria
}

/// Whether the files of an SQLite house still hold this; a PostgreSQL house has none of its own.
fn is_in_a_file(linde: &TestCentre, text: &str) -> bool {
    let files = ["voordeur.db", "voordeur.db-wal"].map(|name| linde.data().join(name));
    let bytes = files.iter().filter_map(|file| fs::read(file).ok());
    bytes.into_iter().any(|bytes| bytes.windows(text.len()).any(|part| part == text.as_bytes()))
}

#[tokio::test]
async fn ria_reads_and_takes_along_everything() {
    let linde = linde().await;
    let ria = full_of_canaries(&linde).await;

    let page = ria.sees("/mijn/alles").await;
    let file = ria.sees("/mijn/alles.html").await;
    let data = ria.sees("/mijn/alles.json").await;

    for seen in [&page, &file, &data] {
        seen.is(200).hides("van een ander");
        CANARIES.iter().for_each(|canary| {
            seen.shows(canary);
        });
        seen.shows("ambassadeur").shows("Kanariewerk").shows("versie 7").shows("Nederlands");
        seen.shows("paste de naam aan, namens Kanariedaad").shows("de buurt");
    }
    let disposition = |seen: &test_house::Seen| seen.headers["content-disposition"].clone();
    assert_eq!(disposition(&file), "attachment; filename=\"mijn-gegevens.html\"");
    assert_eq!(disposition(&data), "attachment; filename=\"mijn-gegevens.json\"");
    assert_eq!(data.headers["content-type"], "application/json");
    let read: serde_json::Value = serde_json::from_slice(&data.bytes).unwrap();
    assert_eq!(read["centre"], "De Linde");
    assert_eq!(read["parts"][0]["heading"], "Over jou");
}

#[tokio::test]
async fn who_leaves_leaves_nothing_behind() {
    let linde = linde().await;
    let ria = full_of_canaries(&linde).await;
    let ben = linde.neighbour("Ben").await;
    let id = ria.id().0.simple().to_string();
    let before = linde.all_text().await;
    assert!(before.contains(&id) && CANARIES.iter().all(|canary| before.contains(canary)));
    ria.sees("/mijn/weg").await.is(200).shows("Dit gaat weg").shows("Dit blijft");

    let gone = ria.sends("/mijn/weg", &[]).await;

    gone.sends_on_to("/mijn/tot-ziens");
    assert_eq!(gone.headers["clear-site-data"], "\"cache\", \"cookies\", \"storage\"");
    assert_eq!(ria.cookie(session::cookie_name(&linde.house)), None);
    ria.sees("/mijn/tot-ziens").await.is(200).shows("Alles over jou is weg").hides("Kanarie");
    ria.sees(MINE).await.is(401);
    linde.ticks().await;
    let after = linde.all_text().await;
    CANARIES.iter().for_each(|canary| assert!(!after.contains(canary), "{canary}:\n{after}"));
    assert!(!after.contains(&id), "her number is still there:\n{after}");
    ben.sees(MINE).await.is(200);
    // After the night not even the file remembers.
    assert_eq!(is_in_a_file(&linde, "Kanarienaam"), linde.house.db.is_sqlite());
    linde.forgets().await;
    CANARIES.iter().for_each(|canary| assert!(!is_in_a_file(&linde, canary), "{canary}"));
}

#[tokio::test]
async fn the_same_goodbye_twice_is_one_goodbye() {
    let linde = linde().await;
    let ria = linde.neighbour("Ria").await;
    let key = ria.sees("/mijn/weg").await.field("sleutel");
    ria.sends("/mijn/weg", &[("sleutel", &key)]).await.sends_on_to("/mijn/tot-ziens");
    ria.sends("/mijn/weg", &[("sleutel", &key)]).await.sends_on_to("/mijn/tot-ziens");
    ria.sends("/mijn/weg", &[]).await.is(401);
    linde.passer_by().sends("/mijn/weg", &[]).await.is(401);
}

#[tokio::test]
async fn the_last_coordinator_first_makes_room_for_another() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    mo.sees("/mijn/weg").await.is(200).shows("de enige coördinator").hides("Ja, haal alles");
    mo.sends("/mijn/weg", &[]).await.is(422).shows("Geef eerst iemand anders die rol");
    mo.sees(MINE).await.is(200);

    let anna = linde.coordinator("Anna").await;
    mo.sends("/mijn/weg", &[]).await.sends_on_to("/mijn/tot-ziens");

    anna.sends("/mijn/weg", &[]).await.is(422);
    anna.sees(MINE).await.is(200);
}

#[tokio::test]
async fn two_coordinators_who_leave_at_once_do_not_both_leave() {
    let linde = linde().await;
    let (mo, anna) = (linde.coordinator("Mo").await, linde.coordinator("Anna").await);
    let (one, other) = tokio::join!(mo.sends("/mijn/weg", &[]), anna.sends("/mijn/weg", &[]));
    let mut answers = [one.status.as_u16(), other.status.as_u16()];
    answers.sort_unstable();
    assert_eq!(answers, [303, 422]);
}

#[tokio::test]
async fn on_a_borrowed_device_no_copy_stays_behind_and_its_own_cookie_does() {
    let linde = linde().await;
    let ria = linde.neighbour("Ria").await;
    for path in [MINE, "/mijn/alles"] {
        ria.sees(path).await.shows("/mijn/alles.json").hides("Bewaar hier dus geen kopie");
    }
    let mut tx = linde.write().await;
    let token = session::begin(&mut tx, ria.id(), Device::Centre, "tablet", None).await.unwrap();
    tx.save().await.unwrap();
    ria.keep(&format!("{}={}", session::cookie_name(&linde.house), token.as_str()));
    for path in [MINE, "/mijn/alles"] {
        ria.sees(path).await.shows("Bewaar hier dus geen kopie").hides("/mijn/alles.json");
    }
    let gone = ria.sends("/mijn/weg", &[]).await;
    assert_eq!(gone.headers["clear-site-data"], "\"cache\", \"storage\"");
    assert_eq!(ria.cookie(session::cookie_name(&linde.house)), None);
}
