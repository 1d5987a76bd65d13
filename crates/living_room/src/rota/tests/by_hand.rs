//! The door by hand, and what stays of it.
use super::*;
use crate::rota::{CLOSE_PATH, HAND_OVER_PATH, OPEN_PATH};
use test_house::{days, minutes};

#[tokio::test]
async fn a_host_opens_and_closes_by_hand_and_hands_over() {
    let linde = linde().await;
    let (fatima, nadia) = (host(&linde, "Fatima").await, host(&linde, "Nadia").await);
    fatima.sends(OPEN_PATH, &[("opentot", "23.00")]).await.is(422).shows("binnen 4 uur");
    let aan = nadia.id().to_string();
    fatima.sends(HAND_OVER_PATH, &[("aan", &aan)]).await.sends_on_to(TOOLS);
    assert!(on_duty(&linde).await.is_empty());

    fatima.sends(OPEN_PATH, &[]).await.sends_on_to(TOOLS);
    fatima.sends(OPEN_PATH, &[]).await.sends_on_to(TOOLS);

    fatima.sees(PATH).await.shows("Open tot 15.00 uur.");
    assert_eq!(on_duty(&linde).await, ["Fatima"]);
    fatima.sends(HAND_OVER_PATH, &[("aan", &aan)]).await.sends_on_to(TOOLS);
    assert_eq!(on_duty(&linde).await, ["Nadia"]);
    assert!(post(&linde, "Nadia").await[0].text.contains("nu, tot 15.00 uur"));
    linde.later(hours(1));
    nadia.sends(CLOSE_PATH, &[]).await.sends_on_to(TOOLS);
    nadia.sees(PATH).await.shows("Nu dicht.");
    nadia.sends(CLOSE_PATH, &[]).await.sends_on_to(TOOLS);
    nadia.sends(OPEN_PATH, &[("opentot", "12.30")]).await.sends_on_to(TOOLS);
    nadia.sees(PATH).await.shows("Open tot 12.30 uur.");
    linde.later(minutes(30));
    nadia.sees(PATH).await.shows("Nu dicht.");
}

#[tokio::test]
async fn a_shift_is_handed_over_and_a_door_that_was_closed_stays_shut() {
    let linde = linde().await;
    let (fatima, nadia) = (host(&linde, "Fatima").await, host(&linde, "Nadia").await);
    on_tuesday(&fatima, &fatima).await;
    until_tuesday(&linde).await;
    assert_eq!(on_duty(&linde).await, ["Fatima"]);

    let aan = nadia.id().to_string();
    fatima.sends(HAND_OVER_PATH, &[("aan", &aan)]).await.sends_on_to(TOOLS);
    assert_eq!(on_duty(&linde).await, ["Nadia"]);
    nadia.sends(CLOSE_PATH, &[]).await.sends_on_to(TOOLS);

    linde.later(minutes(30));
    let closed = "Nu dicht. Volgende keer open: dinsdag 10 maart, 13.00 uur.";
    fatima.sees(PATH).await.shows(closed);
}

#[tokio::test]
async fn a_host_who_leaves_takes_their_name_along() {
    let linde = linde().await;
    let (mo, fatima) = (linde.coordinator("Mo").await, host(&linde, "Fatima").await);
    let ria = reached(&linde, linde.neighbour("Ria").await, "Ria@demo.invalid").await;
    on_tuesday(&mo, &fatima).await;
    fatima.sends(OPEN_PATH, &[]).await.sends_on_to(TOOLS);
    ria.sends(COME, &[("opent", &opens(TUESDAY))]).await.sends_on_to(ROOM);
    let known = known(&linde, &fatima).await;
    assert!(known.contains(&"dinsdag, 13.00 – 17.00 uur".to_owned()), "{known:?}");

    linde.lets_go(&fatima).await;

    mo.sees(PATH).await.shows("nog niemand").shows("Nu dicht.");
    assert_eq!(post(&linde, "Ria").await.len(), 1);
    let left = fatima.id().0.simple().to_string();
    assert!(!linde.all_text().await.contains(&left));
}

#[tokio::test]
async fn what_is_over_is_forgotten_after_four_weeks_and_the_week_stays() {
    let linde = linde().await;
    let (mo, fatima) = (linde.coordinator("Mo").await, host(&linde, "Fatima").await);
    let ria = linde.neighbour("Ria").await;
    on_tuesday(&mo, &fatima).await;
    ria.sends(COME, &[("opent", &opens(TUESDAY))]).await.sends_on_to(ROOM);
    fatima.sends(OPEN_PATH, &[]).await.sends_on_to(TOOLS);
    let (opened, weekly) = ("deur geopend of gesloten", "dinsdag, 13.00 – 17.00 uur");
    let has = |known: &[String], text| known.iter().any(|line| line.starts_with(text));
    assert!(has(&known(&linde, &fatima).await, opened));
    assert!(has(&known(&linde, &ria).await, "wilde komen"));

    linde.later(days(31));
    linde.forgets().await;

    assert!(!has(&known(&linde, &ria).await, "wilde komen"));
    assert!(!has(&known(&linde, &fatima).await, opened));
    assert!(has(&known(&linde, &fatima).await, weekly));
}
