//! Known places: they are of the whole house, and each is counted as a whole.
use super::*;
use kernel::Migration;
use kernel::known_place::{self, Bounds};

#[tokio::test]
async fn a_place_that_was_known_to_this_room_is_known_to_the_house() {
    let linde = TestCentre::with_rooms(Vec::new()).await;
    const AS_IT_WAS: &[Migration] = crate::MIGRATIONS.split_at(1).0;
    const A_PLACE: &[Migration] = &[Migration {
        name: "0001_lesson",
        sql: "insert into coming_in_place (centre_id, id, name, network, n_tries_max, made_at)
              select id, id, 'Leslokaal', '203.0.113.0/24', 123, 0 from centre",
    }];
    let landings = |own| {
        [kernel::house::landings(&[]).as_slice(), &[("coming_in", own), ("lesson", A_PLACE)]]
            .concat()
    };
    let (db, now) = (&linde.house.db, linde.house.clock.now());
    db.migrate(&landings(AS_IT_WAS), now).await.unwrap();
    assert!(known_place::all(&mut linde.read().await).await.unwrap().is_empty());

    db.migrate(&landings(crate::MIGRATIONS), now).await.unwrap();

    let places = known_place::all(&mut linde.read().await).await.unwrap();
    assert_eq!(places.len(), 1);
    let kept = (places[0].name.as_str(), places[0].network.as_str(), places[0].n_tries_max);
    assert_eq!(kept, ("Leslokaal", "203.0.113.0/24", 123));
    let hall = Bounds::AT_KNOWN_PLACE;
    let moved = (places[0].n_ears_max, places[0].n_lines_max);
    assert_eq!(moved, (i64::from(hall.n_ears_max), i64::from(hall.n_lines_max)));
}

#[tokio::test]
async fn all_addresses_of_a_known_place_share_its_tries() {
    let linde = linde().await;
    let mut tx = linde.write().await;
    crate::add_place(&mut tx, "Digidak", "203.0.113.0/24", 25).await.unwrap();
    tx.save().await.unwrap();
    for n in 0..25 {
        let address = format!("buur{n}@demo.invalid");
        asks(&browser(&linde, &format!("203.0.113.{n}")), &address).await.is(303);
    }
    asks(&browser(&linde, "203.0.113.200"), "nog@demo.invalid").await.is(429);
    asks(&browser(&linde, "198.51.100.1"), "nog@demo.invalid").await.is(303);
}

#[tokio::test]
async fn a_place_of_one_centre_is_unknown_to_the_other() {
    let linde = linde().await;
    let (wilg, _) = linde.other_centre().await;
    let mut tx = linde.write().await;
    crate::add_place(&mut tx, "Digidak", "203.0.113.0/24", 25).await.unwrap();
    assert_eq!(known_place::all(&mut tx).await.unwrap().len(), 1);
    tx.centre = wilg;
    assert!(known_place::all(&mut tx).await.unwrap().is_empty());
}
