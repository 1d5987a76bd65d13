//! The message that something waits: once, and without a word of it.
use super::{LIST, home, ria_and_ben, says};
use telling::outbox;
use test_house::{TestCentre, minutes};

/// What has left by now. A letter that a tick asks for leaves with the next.
async fn letters(linde: &TestCentre) -> Vec<String> {
    linde.ticks().await;
    linde.ticks().await;
    let post = outbox::newest(&linde.house, &linde.host).await.unwrap();
    post.into_iter().map(|letter| letter.text).collect()
}

async fn has_mail(linde: &TestCentre, person: kernel::PersonId, address: &str) {
    let mut tx = linde.write().await;
    kernel::people::add_contact(&mut tx, person, "mail", address).await.unwrap();
    tx.save().await.unwrap();
}

#[tokio::test]
async fn somebody_is_told_once_until_they_look_and_never_what() {
    let linde = home().await;
    let (ria, ben, path) = ria_and_ben(&linde).await;
    ben.sees(LIST).await.is(200);
    linde.ticks().await;
    has_mail(&linde, ben.id(), "ben@linde.test").await;
    for text in ["Dag Ben", "Ben je er?", "Hallo?"] {
        says(&ria, &path, text).await;
    }

    let told = letters(&linde).await;

    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].contains("Er is een berichtje voor je"), "{}", told[0]);
    for secret in ["Ria", "ladder", "Hallo", "Dag Ben"] {
        assert!(!told[0].contains(secret), "{}", told[0]);
    }
    says(&ria, &path, "En nu?").await;
    assert_eq!(letters(&linde).await.len(), 1);

    ben.sees(LIST).await.is(200);
    linde.ticks().await;
    linde.later(minutes(5));
    says(&ria, &path, "Daar ben je").await;
    assert_eq!(letters(&linde).await.len(), 2);
}

#[tokio::test]
async fn who_has_it_before_them_is_told_only_when_they_went_without_seeing_it() {
    let linde = home().await;
    let (ria, ben, path) = ria_and_ben(&linde).await;
    ben.sees(&path).await.is(200);
    linde.ticks().await;
    has_mail(&linde, ben.id(), "ben@linde.test").await;

    says(&ria, &path, "Je zit er toch bij").await;

    assert_eq!(letters(&linde).await, Vec::<String>::new());
    ben.sees(&path).await.shows("Je zit er toch bij");
    linde.later(minutes(2));
    assert_eq!(letters(&linde).await, Vec::<String>::new());

    ben.sees(&path).await.is(200);
    says(&ria, &path, "En dit?").await;
    assert_eq!(letters(&linde).await, Vec::<String>::new());
    linde.later(minutes(2));
    assert_eq!(letters(&linde).await.len(), 1);
}

#[tokio::test]
async fn a_letter_that_waits_for_the_morning_stays_when_it_was_read_at_night() {
    let linde = home().await;
    linde.later(minutes(60 * 12));
    let (_, ben, path) = ria_and_ben(&linde).await;
    has_mail(&linde, ben.id(), "ben@linde.test").await;
    ben.sees(&path).await.is(200);
    linde.ticks().await;
    linde.later(minutes(60 * 12));
    assert_eq!(letters(&linde).await, Vec::<String>::new());
}
