//! Scenes of people who no longer come.
use super::{MINE, linde, post, ria_by_mail};
use kernel::people::Newcomer;
use kernel::{Age, Standing, people, session};
use test_house::{TestCentre, Visitor, days};

/// Time goes by in steps that the house takes for time and not for a jump of its clock.
async fn nights(linde: &TestCentre, n: i64) {
    for _ in 0..n {
        linde.later(days(1));
        linde.forgets().await;
        linde.ticks().await;
    }
}

/// The same, with a round each fortnight while nothing happens.
async fn fortnights(linde: &TestCentre, n: i64) {
    for _ in 0..n {
        linde.later(days(14));
        linde.forgets().await;
        linde.ticks().await;
    }
}

async fn letters_to_ria(linde: &TestCentre) -> Vec<String> {
    let letters = post(linde).await;
    let to_ria = letters.into_iter().filter(|letter| letter.to == "ria@linde.example");
    to_ria.map(|letter| letter.text).collect()
}

async fn is_known(linde: &TestCentre, who: &Visitor<'_>) -> bool {
    let mut tx = linde.read().await;
    people::person(&mut tx, who.id()).await.is_ok()
}

#[tokio::test]
async fn who_no_longer_comes_is_told_twice_and_then_forgotten() {
    let linde = linde().await;
    let ria = ria_by_mail(&linde).await;
    let mo = linde.coordinator("Mo").await;
    fortnights(&linde, 36).await; // 504 days
    nights(&linde, 13).await;
    assert!(letters_to_ria(&linde).await.is_empty());

    nights(&linde, 3).await;
    let letters = letters_to_ria(&linde).await;
    assert_eq!(letters.len(), 1);
    assert!(letters[0].contains("Op dinsdag 31 augustus 2027 halen we"), "{}", letters[0]);
    assert!(letters[0].contains("/binnenkomen"));
    nights(&linde, 14).await;
    assert_eq!(letters_to_ria(&linde).await.len(), 2);
    nights(&linde, 13).await; // 547 days
    assert!(is_known(&linde, &ria).await);

    nights(&linde, 3).await;

    assert!(!is_known(&linde, &ria).await);
    assert!(!linde.all_text().await.contains("ria@linde.example"));
    assert!(is_known(&linde, &mo).await, "the last coordinator stays");
    assert_eq!(letters_to_ria(&linde).await.len(), 2);
}

#[tokio::test]
async fn who_comes_back_is_not_forgotten() {
    let linde = linde().await;
    let ria = ria_by_mail(&linde).await;
    fortnights(&linde, 37).await; // 518 days
    nights(&linde, 2).await;
    assert_eq!(letters_to_ria(&linde).await.len(), 1);
    let mut tx = linde.write().await;
    let own = kernel::Device::Own;
    let token = session::begin(&mut tx, ria.id(), own, "phone", None).await.unwrap();
    tx.save().await.unwrap();
    ria.keep(&format!("{}={}", session::cookie_name(&linde.house), token.as_str()));

    nights(&linde, 60).await;

    assert_eq!(letters_to_ria(&linde).await.len(), 1);
    assert!(is_known(&linde, &ria).await);
    ria.sees(MINE).await.is(401);
}

#[tokio::test]
async fn nobody_is_forgotten_untold_when_the_house_was_closed_for_long() {
    let linde = linde().await;
    let ria = ria_by_mail(&linde).await;
    linde.later(days(900));
    linde.house.accept_clock().await.unwrap();
    linde.forgets().await;
    assert!(is_known(&linde, &ria).await);
    nights(&linde, 1).await;
    assert_eq!(letters_to_ria(&linde).await.len(), 1);
    nights(&linde, 13).await;
    assert!(is_known(&linde, &ria).await);
    nights(&linde, 20).await;
    assert!(!is_known(&linde, &ria).await);
}

#[tokio::test]
async fn who_was_only_put_on_the_list_is_forgotten_without_a_letter() {
    let linde = linde().await;
    let ria = ria_by_mail(&linde).await;
    let mut tx = linde.write().await;
    let newcomer = Newcomer {
        name: "Jokekanarie",
        age: Age::Unknown,
        standing: Standing::Invited,
        language: "nl",
    };
    let joke = people::add(&mut tx, &newcomer).await.unwrap();
    people::add_contact(&mut tx, joke, "mail", "joke@linde.example").await.unwrap();
    tx.save().await.unwrap();
    fortnights(&linde, 36).await;
    nights(&linde, 16).await;
    assert_eq!(letters_to_ria(&linde).await.len(), 1, "who came in is told by now");
    assert!(linde.all_text().await.contains("Jokekanarie"), "nobody is forgotten before the day");

    nights(&linde, 32).await;

    assert!(!is_known(&linde, &ria).await);
    let left = linde.all_text().await;
    assert!(!left.contains("Jokekanarie") && !left.contains("joke@linde.example"));
    let letters = post(&linde).await;
    assert!(letters.iter().all(|letter| letter.to != "joke@linde.example"), "she never said yes");
}
