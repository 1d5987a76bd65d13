//! Who is there: a choice, and true within a minute or three.
use super::{LIVE, ROOM, home, says};
use test_house::{SignedDuration, minutes};

#[tokio::test]
async fn who_only_reads_is_not_shown() {
    let linde = home().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    ria.sees(ROOM).await.shows("Kom binnen");
    ben.sees(ROOM).await.hides("<bdi>Ria</bdi>").hides("iemand is er");

    ria.sends("/huiskamer/binnen", &[]).await.sends_on_to("/huiskamer#laatste");

    ben.sees(ROOM).await.shows("<bdi>Ria</bdi>").shows("iemand is er");
    ria.sees(ROOM).await.shows("data-als=\"buiten\" hidden").shows("Zwaai");
    ben.sends("/huiskamer/binnen", &[]).await.is(303);
    ben.sees(ROOM).await.shows("2 mensen nu");

    ria.sends("/huiskamer/buiten", &[]).await.sends_on_to("/");
    ben.sees(ROOM).await.hides("<bdi>Ria</bdi>");
}

#[tokio::test]
async fn who_gives_no_sign_of_life_is_gone_after_three_minutes() {
    let linde = home().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    ria.sends("/huiskamer/binnen", &[]).await.is(303);

    // Without script each page is a sign of life, written down with the chores of the half minute.
    linde.later(minutes(2));
    ria.sees(ROOM).await.shows("data-als=\"buiten\" hidden");
    linde.ticks().await;
    linde.later(minutes(2));
    ben.sees(ROOM).await.shows("<bdi>Ria</bdi>");

    linde.later(minutes(2));
    ben.sees(ROOM).await.hides("<bdi>Ria</bdi>");
    // Looking later does not bring somebody back in.
    ria.sees(ROOM).await.shows("data-als=\"binnen\" hidden");
    linde.ticks().await;
    ben.sees(ROOM).await.hides("<bdi>Ria</bdi>");
}

#[tokio::test]
async fn who_says_something_is_there() {
    let linde = home().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    says(&ria, "Hallo").await;
    ben.sees(ROOM).await.shows("iemand is er");
}

#[tokio::test]
async fn faces_come_and_go_on_the_open_page() {
    let linde = home().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    let mut ear = ben.listens(LIVE, None).await;

    ria.sends("/huiskamer/binnen", &[]).await.is(303);

    let scene = ear.sees_until("Ria").await;
    assert!(scene.starts_with("iemand is er\n"), "{scene}");
    ria.sends("/huiskamer/buiten", &[]).await.is(303);
    assert!(!ear.sees_next().await.contains("Ria"));
}

#[tokio::test]
async fn nobody_is_kept_as_having_been_there_for_longer_than_a_day() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    ria.sends("/huiskamer/binnen", &[]).await.is(303);
    linde.later(SignedDuration::from_hours(25));
    linde.forgets().await;
    let (n,) = kernel::sql!("select count(*) from living_room_presence")
        .one::<(i64,)>(&mut linde.read().await)
        .await
        .unwrap();
    assert_eq!(n, 0);
}
