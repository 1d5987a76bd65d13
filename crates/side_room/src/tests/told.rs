//! Who is told that something waits, and how much is new.
use super::{DESK, ROOM, can_be_reached, home, post_of, ria_and_koen, says};
use test_house::minutes;

#[tokio::test]
async fn who_has_it_before_them_is_told_only_when_they_went_without_seeing_it() {
    let linde = home().await;
    let (ria, koen, path) = ria_and_koen(&linde).await;
    ria.sees(ROOM).await.is(200);
    can_be_reached(&linde, &ria, "Ria").await;

    koen.sends(&path, &[("tekst", "Je zit er toch bij")]).await.is(303);

    assert_eq!(post_of(&linde, "Ria").await.len(), 0);
    ria.sees(ROOM).await.shows("Je zit er toch bij");
    linde.later(minutes(2));
    assert_eq!(post_of(&linde, "Ria").await.len(), 0);

    ria.sees(ROOM).await.is(200);
    koen.sends(&path, &[("tekst", "En dit?")]).await.is(303);
    assert_eq!(post_of(&linde, "Ria").await.len(), 0);
    linde.later(minutes(2));
    assert_eq!(post_of(&linde, "Ria").await.len(), 1);
}

#[tokio::test]
async fn what_is_new_is_counted_until_the_worker_looks() {
    let linde = home().await;
    let (ria, koen, path) = ria_and_koen(&linde).await;
    koen.sees(&path).await.is(200);
    koen.sees(DESK).await.shows("Ria").hides("<span class=\"live\">");
    says(&ria, "Nog iets").await;
    koen.sees(DESK).await.shows("<span class=\"live\">");
    koen.sees(&path).await.shows("Nog iets");
    koen.sees(DESK).await.shows("Ria").hides("<span class=\"live\">");
}
