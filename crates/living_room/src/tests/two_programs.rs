//! Another program on the same database: what was taken away is told by neither.
use super::{LIVE, ROOM, home, rooms, says};
use crate::table::{TableId, topic};
use kernel::{Ring, Settings};
use test_house::{Listener, TestCentre, Visitor};

/// A second program on the database of this scene, without a doorbell between the two.
async fn second_program(linde: &TestCentre) -> kernel::OpenHouse {
    let clock = kernel::Clock::standing_at(linde.house.clock.now());
    let settings = Settings::for_tests(linde.house.db.clone(), clock, linde.data());
    kernel::open(settings, rooms()).await.unwrap()
}

async fn listens(other: &kernel::OpenHouse, who: &Visitor<'_>, heard: i64) -> Listener {
    who.listens_at(&other.router, LIVE, Some(heard)).await
}

/// The next look of the other program.
fn looks(linde: &TestCentre, other: &kernel::OpenHouse) {
    let big = topic(linde.id, TableId(linde.id.0));
    other.house.doorbell.ring(&big, Ring { number: 1 });
}

#[tokio::test]
async fn the_other_program_forgets_what_was_taken_away_with_its_next_look() {
    let linde = home().await;
    let other = second_program(&linde).await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    let mut ear = listens(&other, &ben, 0).await;
    says(&ria, "Geheim van Ria").await;
    says(&ria, "Kanarie van Ria").await;
    looks(&linde, &other);
    for said in ["Geheim", "Kanarie"] {
        assert!(ear.hears().await.unwrap().1.contains(said), "it heard it before");
    }

    ria.sends("/huiskamer/regel/terug", &[("nummer", "1")]).await.sends_on_to(ROOM);
    looks(&linde, &other);

    let (number, change) = ear.hears().await.unwrap();
    assert!(number == 3 && !change.contains("Geheim"), "{change}");
    let (_, first) = listens(&other, &ben, 0).await.hears().await.unwrap();
    assert!(!first.contains("Geheim"), "{first}");

    linde.lets_go(&ria).await;
    says(&ben, "Waar is Ria?").await;
    looks(&linde, &other);
    assert_eq!(ear.hears().await.unwrap().0, 4);
    let mut late = listens(&other, &ben, 1).await;
    let (number, left) = late.hears().await.unwrap();
    assert!(number == 2 && !left.contains("Kanarie") && !left.contains("Ria"), "{left}");
}
