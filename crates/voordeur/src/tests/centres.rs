//! Nothing of one centre is ever visible in another, whoever looks and wherever.
use super::whole_house;
use crate::rooms;
use axum::http::Method;
use kernel::people::{self, Newcomer};
use kernel::{Age, CentreId, PersonId, Role, Standing, sql};
use test_house::{TestCentre, days};

/// What nobody may find at the other door.
const CANARIES: [&str; 5] =
    ["Kanariestraat", "Kanariepiet", "kanarie@elders.test", "Kanarie zegt", "061234567"];

/// De Wilg, full of canaries, and in it somebody with the very id of somebody in De Linde.
async fn furnish(linde: &TestCentre, wilg: CentreId, twin: PersonId) {
    let mut tx = linde.write().await;
    tx.centre = wilg;
    sql!(
        "update centre set street = 'Kanariestraat 9', phone = '061234567',
           welcome = 'Kanarie zegt hallo', version = version + 1 where id = $1",
        wilg
    )
    .run(&mut tx)
    .await
    .unwrap();
    let newcomer = Newcomer {
        name: "Kanariepiet",
        age: Age::Adult,
        standing: Standing::Inside,
        language: "nl",
    };
    let person = people::add(&mut tx, &newcomer).await.unwrap();
    people::add_contact(&mut tx, person, "mail", "kanarie@elders.test").await.unwrap();
    people::give_role(&mut tx, person, Role::Host).await.unwrap();
    sql!(
        "insert into person
           (centre_id, id, name, age, standing, language, rules_seen, joined_at, seen_at)
         select centre_id, $2, name, age, standing, language, rules_seen, joined_at, seen_at
         from person where centre_id = $1 and id = $3",
        wilg,
        twin,
        person
    )
    .run(&mut tx)
    .await
    .unwrap();
    sql!(
        "insert into living_room_table (centre_id, id, slug, name, scene, read_by, keep_days, door,
           takes_notes, mode, programme, slow_s, is_paused, last_number)
         values ($1, $1, '', '', 'huiskamer', 'neighbours', 14, 'always', $2, 'table', '', 0, $2, 2)",
        wilg,
        false
    )
    .run(&mut tx)
    .await
    .unwrap();
    for (number, author) in [(1_i64, person), (2, twin)] {
        sql!(
            "insert into living_room_line (centre_id, table_id, number, author_id, kind, text,
               caller, photo_alt, taken_by, said_at, goes_at)
             values ($1, $1, $2, $3, 'said', 'Kanarie zegt iets', '', '', '', $4, $5)",
            wilg,
            number,
            author,
            tx.now,
            tx.now + days(14)
        )
        .run(&mut tx)
        .await
        .unwrap();
    }
    tx.save().await.unwrap();
}

#[tokio::test]
async fn no_canary_of_one_centre_sings_in_the_other() {
    let linde = whole_house().await;
    let (wilg, host) = linde.other_centre().await;
    let (mo, ria) = (linde.coordinator("Mo").await, linde.neighbour("Ria").await);
    furnish(&linde, wilg, ria.id()).await;
    let anna = linde.stranger(wilg, "Anna", Some(Role::Coordinator)).await;
    let street = linde.passer_by();

    // The premise: at their own door the canaries are there to be found.
    let own = anna.sees_at(&host, "/huiskamer").await;
    own.shows("Kanarie zegt iets").shows("Kanariepiet");
    anna.sees_at(&host, "/help").await.shows("Kanariestraat 9");
    anna.sees_at(&host, &format!("/achterkamer/mensen/{}", ria.id())).await.shows("Kanariepiet");

    for address in kernel::house::addresses(&rooms::known()) {
        if address.method != Method::GET || address.path.ends_with("/live") {
            continue;
        }
        let id = ria.id().to_string();
        let part = |part: &str| if part.starts_with('{') { id.clone() } else { part.to_owned() };
        let path = address.path.split('/').map(part).collect::<Vec<_>>().join("/");
        for visitor in [&mo, &ria, &anna, &street] {
            visitor.keep("taal=nl");
            let seen = visitor.sees(&path).await;
            for canary in CANARIES {
                assert!(!seen.text.contains(canary), "{canary} sings at {path}");
            }
        }
    }
}

#[tokio::test]
async fn every_form_can_be_told_from_the_next() {
    let linde = whole_house().await;
    let mo = linde.coordinator("Mo").await;
    let mut n_forms = 0;
    for address in kernel::house::addresses(&rooms::known()) {
        let is_plain = !address.path.contains('{') && !address.path.ends_with("/live");
        if address.method == Method::GET && is_plain {
            let seen = mo.sees(address.path).await;
            // A question changes nothing, and may be asked twice.
            let questions = seen.text.matches("method=\"post\" role=\"search\"").count();
            let forms = seen.text.matches("method=\"post\"").count() - questions;
            let keys = seen.text.matches("name=\"sleutel\"").count();
            assert_eq!(forms, keys, "{}", address.path);
            n_forms += forms;
        }
    }
    assert!(40 < n_forms, "only {n_forms} forms were found");
}
