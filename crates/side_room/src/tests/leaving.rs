//! What somebody takes along, and what goes with them.
use super::{DESK, ROOM, home, plain, ria_and_koen, says, worker};
use kernel::sql;

#[tokio::test]
async fn a_resident_takes_along_what_they_said_and_who_looked_and_leaves_nothing() {
    let linde = home().await;
    let (ria, koen, path) = ria_and_koen(&linde).await;
    koen.sends(&path, &[("tekst", "Van Koen")]).await.is(303);
    let own = plain(linde.hands_over(&ria).await);
    assert!(own.contains("Ik durf een brief") && own.contains("Koen nam je gesprek aan"), "{own}");
    assert!(!own.contains("Van Koen"), "{own}");
    let did = plain(linde.hands_over(&koen).await);
    assert!(did.contains("Je opende een gesprek") && !did.contains("Ria"), "{did}");

    linde.lets_go(&ria).await;

    koen.sees(&path).await.is(404);
    koen.sends(&path, &[("tekst", "Ben je er nog?")]).await.is(404);
    koen.sees(DESK).await.shows("Je hebt nu geen gesprekken.");
    let mut tx = linde.read().await;
    let left = sql!(
        "select (select count(*) from side_room_talk) + (select count(*) from side_room_line)"
    );
    assert_eq!(left.one::<(i64,)>(&mut tx).await.unwrap(), (0,));
}

#[tokio::test]
async fn what_a_worker_had_waits_again_when_they_leave() {
    let linde = home().await;
    let (ria, koen, path) = ria_and_koen(&linde).await;
    koen.sends(&path, &[("tekst", "Tot morgen")]).await.is(303);
    let joris = worker(&linde, "Joris").await;
    linde.lets_go(&koen).await;
    let own = ria.sees(ROOM).await;
    own.shows("Tot morgen").shows("Iemand die weg is").hides("Koen");
    says(&ria, "Is er iemand?").await;
    joris.sees(DESK).await.shows("Was bij een collega.");
    joris.sees(&path).await.is(404);
}
