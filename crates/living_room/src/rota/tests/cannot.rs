//! "Ik kan niet", who takes over, and who wanted to come.
use super::*;
use test_house::{days, minutes};

#[tokio::test]
async fn fatima_cannot_and_whoever_comes_first_takes_over() {
    let linde = linde().await;
    let fatima = host(&linde, "Fatima").await;
    let (_nadia, _ben) = (host(&linde, "Nadia").await, host(&linde, "Ben").await);
    on_tuesday(&fatima, &fatima).await;
    fatima.sees(mine::PATH).await.shows("dinsdag 3 maart, 13.00 – 17.00 uur");
    let turn = first_turn(&fatima).await;

    sends_turn(&fatima, CANNOT, &turn).await;
    sends_turn(&fatima, CANNOT, &turn).await;

    assert!(post(&linde, "Fatima").await.is_empty());
    assert_eq!(post(&linde, "Nadia").await.len(), 1);
    assert_eq!(post(&linde, "Nadia").await[0].subject, "Kun je een beurt overnemen?");
    let (nadias, bens) = (link_for(&linde, "Nadia").await, link_for(&linde, "Ben").await);
    let phone = linde.passer_by();
    let asks = phone.sees(&nadias).await;
    asks.is(200).shows("Neem je deze beurt over? dinsdag 3 maart, 13.00 – 17.00 uur");
    fatima.sees(PATH).await.shows("we zoeken iemand");
    phone.sends(&nadias, &[]).await.sends_on_to(ROOM);
    let late = linde.passer_by();
    late.sends(&bens, &[]).await.sends_on_to(ROOM);
    let says = late.cookie(kernel::cookies::FLASH).unwrap_or_default();
    assert!(says.contains("Nadia"), "{says}");
    assert_eq!(post(&linde, "Fatima").await[0].subject, "Je beurt is overgenomen");
    fatima.sees(mine::PATH).await.hides("dinsdag 3 maart").shows("dinsdag 10 maart");
    until_tuesday(&linde).await;
    assert_eq!(on_duty(&linde).await, ["Nadia"]);
}

#[tokio::test]
async fn who_could_not_can_after_all_and_another_may_press_on_the_page() {
    let linde = linde().await;
    let (fatima, nadia) = (host(&linde, "Fatima").await, host(&linde, "Nadia").await);
    on_tuesday(&fatima, &fatima).await;
    let turn = first_turn(&fatima).await;
    let form = turn.each_ref().map(|(name, value)| (*name, value.as_str()));
    nadia.sends(CANNOT, &form).await.is(404);

    sends_turn(&fatima, CANNOT, &turn).await;
    fatima.sees(mine::PATH).await.shows("Ik kan toch");
    sends_turn(&fatima, TAKE, &turn).await;
    fatima.sees(mine::PATH).await.hides("Ik kan toch");
    sends_turn(&fatima, CANNOT, &turn).await;
    nadia.sees(mine::PATH).await.shows("Wie kan er wel?");
    sends_turn(&nadia, TAKE, &turn).await;

    sends_turn(&fatima, TAKE, &turn).await;
    fatima.sees(mine::PATH).await.shows("Nadia neemt het al over");
    linde.later(days(4));
    sends_turn(&nadia, TAKE, &turn).await;
    nadia.sees(mine::PATH).await.shows("Deze beurt is al voorbij");
}

#[tokio::test]
async fn if_nobody_takes_over_who_wanted_to_come_is_told_once() {
    let linde = linde().await;
    let fatima = host(&linde, "Fatima").await;
    let _nadia = host(&linde, "Nadia").await;
    let ria = reached(&linde, linde.neighbour("Ria").await, "Ria@demo.invalid").await;
    on_tuesday(&fatima, &fatima).await;
    let tuesday = opens(TUESDAY);
    linde.passer_by().sends(COME, &[("opent", &tuesday)]).await.is(401);
    ria.sends(COME, &[("opent", &tuesday)]).await.sends_on_to(ROOM);
    ria.sends(COME, &[("opent", &tuesday)]).await.sends_on_to(ROOM);
    let wanted = "wilde komen: dinsdag 3 maart 2026, 13.00 uur".to_owned();
    assert!(known(&linde, &ria).await.contains(&wanted));

    sends_turn(&fatima, CANNOT, &first_turn(&fatima).await).await;

    fatima.sees(PATH).await.shows("Volgende keer open: dinsdag 3 maart, 13.00 uur.");
    assert!(post(&linde, "Ria").await.is_empty());
    until_tuesday(&linde).await;
    let letters = post(&linde, "Ria").await;
    assert_eq!(letters.len(), 1);
    assert_eq!(letters[0].subject, "Een afspraak gaat niet door");
    assert!(letters[0].text.contains("dinsdag 10 maart, 13.00 uur"), "{}", letters[0].text);
    fatima.sees(PATH).await.shows("Volgende keer open: dinsdag 10 maart, 13.00 uur.");
    linde.later(minutes(5));
    assert_eq!(post(&linde, "Ria").await.len(), 1);
    assert!(!known(&linde, &ria).await.contains(&wanted));
}

#[tokio::test]
async fn the_coordinator_says_then_we_close_and_that_is_told_at_once() {
    let linde = linde().await;
    let (mo, fatima) = (linde.coordinator("Mo").await, host(&linde, "Fatima").await);
    let _nadia = host(&linde, "Nadia").await;
    let ria = reached(&linde, linde.neighbour("Ria").await, "Ria@demo.invalid").await;
    let ben = reached(&linde, linde.neighbour("Ben").await, "Ben@demo.invalid").await;
    on_tuesday(&mo, &fatima).await;
    for (who, path) in [(&ria, COME), (&ben, COME), (&ben, COME_NOT)] {
        who.sends(path, &[("opent", &opens(TUESDAY))]).await.sends_on_to(ROOM);
    }
    let turn = first_turn(&fatima).await;
    sends_turn(&fatima, CANNOT, &turn).await;
    let link = link_for(&linde, "Nadia").await;

    let path = format!("{PATH}/{}/{}", turn[1].1, turn[2].1);
    mo.sees(&path).await.is(200).shows("Dan gaan we dicht");
    mo.sends(&path, &[("doe", "dicht")]).await.sends_on_to(PATH);

    assert_eq!(post(&linde, "Ria").await.len(), 1);
    assert!(post(&linde, "Ben").await.is_empty());
    let page = mo.sees(PATH).await;
    page.shows("gaat niet door").shows("Volgende keer open: dinsdag 10 maart, 13.00 uur.");
    let phone = linde.passer_by();
    phone.sends(&link, &[]).await.sends_on_to(ROOM);
    mo.sees(PATH).await.shows("gaat niet door");
    mo.sends(&path, &[("doe", "gewoon")]).await.sends_on_to(PATH);
    mo.sees(PATH).await.hides("gaat niet door");
}

#[tokio::test]
async fn a_time_that_is_over_cannot_be_come_to() {
    let linde = linde().await;
    let (mo, fatima) = (linde.coordinator("Mo").await, host(&linde, "Fatima").await);
    let ria = linde.neighbour("Ria").await;
    on_tuesday(&mo, &fatima).await;
    until_tuesday(&linde).await;

    for at in [TUESDAY, "2026-03-10T12:30:00Z", "2026-02-24T12:00:00Z"] {
        ria.sends(COME, &[("opent", &opens(at))]).await.sends_on_to(ROOM);
    }
    ria.sends(COME, &[("opent", "9223372036854775807")]).await.is(404);

    let known = known(&linde, &ria).await;
    assert!(!known.iter().any(|line| line.starts_with("wilde komen")), "{known:?}");
}
