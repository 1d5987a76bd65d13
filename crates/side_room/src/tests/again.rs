//! "Nog eens vragen op …": only with a yes, and on that day.
use super::{CANARY, ROOM, can_be_reached, home, plain, post_of, ria_and_koen};
use test_house::{TestCentre, Visitor, days};

async fn wishes(koen: &Visitor<'_>, path: &str, day: &str) {
    let asked = koen.sends(&format!("{path}/nog-eens"), &[("dag", day)]).await;
    asked.sends_on_to(&format!("{path}#laatste"));
}

async fn answers(ria: &Visitor<'_>, answer: &str) {
    ria.sends("/zijkamer/nog-eens", &[("mag", answer)]).await.sends_on_to("/zijkamer#laatste");
}

async fn after_ten_days(linde: &TestCentre) {
    linde.later(days(10));
    linde.ticks().await;
}

#[tokio::test]
async fn with_a_yes_the_worker_asks_on_that_day_and_without_a_word_of_what_it_is_about() {
    let linde = home().await;
    let (ria, koen, path) = ria_and_koen(&linde).await;
    koen.sends(&path, &[("tekst", CANARY)]).await.is(303);
    wishes(&koen, &path, "2026-03-10").await;
    ria.sees(ROOM).await.shows("Mag Koen op dinsdag 10 maart nog eens vragen hoe het gaat?");

    answers(&ria, "ja").await;

    ria.sees(ROOM).await.shows("We vragen het nog eens op dinsdag 10 maart.");
    koen.sees(&path).await.shows("We vragen het nog eens op dinsdag 10 maart.");
    assert!(plain(linde.hands_over(&ria).await).contains("Je zei ja"));
    can_be_reached(&linde, &ria, "Ria").await;
    let before = post_of(&linde, "Ria").await.len();
    after_ten_days(&linde).await;
    ria.sees(ROOM).await.shows("Koen vraagt: hoe gaat het nu?").hides("We vragen het nog eens op");
    let told = post_of(&linde, "Ria").await;
    assert_eq!(told.len(), before + 1);
    for secret in [CANARY, "Koen", "zijkamer", "hoe gaat het"] {
        assert!(!told[0].text.contains(secret), "{}", told[0].text);
    }
}

#[tokio::test]
async fn without_a_yes_nobody_asks_and_a_yes_is_taken_back_at_any_time() {
    let linde = home().await;
    let (ria, koen, path) = ria_and_koen(&linde).await;
    wishes(&koen, &path, "2026-03-10").await;
    koen.sends(&format!("{path}/nog-eens"), &[("dag", "2026-03-09")]).await.is(303);
    koen.sees(&path).await.shows("Er is al een dag gevraagd.");
    answers(&ria, "ja").await;
    answers(&ria, "nee").await;
    ria.sees(ROOM).await.shows("Goed. We vragen niets.").hides("We vragen het nog eens op");
    answers(&ria, "ja").await;
    ria.sees(ROOM).await.shows("Deze vraag is er niet meer.");
    wishes(&koen, &path, "2026-03-10").await;
    after_ten_days(&linde).await;
    ria.sees(ROOM).await.hides("hoe gaat het nu?").hides("Mag Koen");
}

#[tokio::test]
async fn a_day_that_is_over_or_far_is_not_asked_for_and_nobody_else_asks() {
    let linde = home().await;
    let (ria, koen, path) = ria_and_koen(&linde).await;
    for day in ["2026-02-28", "2026-06-01", "morgen"] {
        let again = koen.sends(&format!("{path}/nog-eens"), &[("dag", day)]).await;
        again.is(422).shows("Kies een dag die nog komt").shows(&format!("value=\"{day}\""));
    }
    let joris = super::worker(&linde, "Joris").await;
    joris.sends(&format!("{path}/nog-eens"), &[("dag", "2026-03-10")]).await.is(404);
    ria.sees(ROOM).await.hides("Mag Koen");
}
