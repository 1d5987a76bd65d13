//! Appointments: offered, picked, called off, and neutral wherever others look.
use super::{CANARY, ROOM, can_be_reached, home, post_of, ria_and_koen, says, waiting};
use test_house::{Visitor, days, minutes};

async fn offers(koen: &Visitor<'_>, path: &str, day: &str, time: &str, place: &str) {
    let form = [("dag", day), ("tijd", time), ("waar", place)];
    koen.sends(&format!("{path}/tijd"), &form).await.sends_on_to(&format!("{path}#laatste"));
}

async fn does(ria: &Visitor<'_>, what: &str) {
    let time = ria.sees(ROOM).await.field("tijd");
    let form = [("tijd", time.as_str()), ("doe", what)];
    ria.sends("/zijkamer/tijd", &form).await.sends_on_to("/zijkamer#laatste");
}

#[tokio::test]
async fn a_worker_offers_times_the_resident_picks_one_and_it_is_in_a_calendar_without_a_word() {
    let linde = home().await;
    let (ria, koen, path) = ria_and_koen(&linde).await;
    offers(&koen, &path, "2026-03-03", "14.00", "building").await;
    offers(&koen, &path, "2026-03-04", "9.30", "phone").await;
    let own = ria.sees(ROOM).await;
    own.shows("dinsdag 3 maart").shows("woensdag 4 maart").shows("in het gebouw");

    does(&ria, "kies").await;

    let own = ria.sees(ROOM).await;
    own.shows("Jullie afspraak").shows("dinsdag 3 maart").hides("woensdag 4 maart");
    koen.sees(&path).await.shows("afgesproken").hides("woensdag 4 maart");
    let file = ria.sees("/zijkamer/afspraak.ics").await;
    file.is(200).shows("DTSTART:20260303T130000Z").shows("SUMMARY:De Linde");
    file.hides("Koen").hides("Ria").hides("zijkamer");
    assert!(linde.hands_over(&ria).await.join("\n").contains("3 maart"));
    for kept in ["/zijkamer/bewaar", "/zijkamer/papier"] {
        ria.sees(kept).await.shows("dinsdag 3 maart").shows("14.00");
    }

    does(&ria, "af").await;
    ria.sees(ROOM).await.hides("Jullie afspraak").shows("De afspraak gaat niet door.");
    ria.sees("/zijkamer/afspraak.ics").await.is(200).hides("DTSTART");
}

#[tokio::test]
async fn a_time_that_is_over_or_is_no_time_is_not_offered_and_what_was_typed_stays() {
    let linde = home().await;
    let (_, koen, path) = ria_and_koen(&linde).await;
    for (day, time) in [("2026-02-28", "14.00"), ("gisteren", "14.00"), ("2026-03-03", "later")] {
        let form = [("dag", day), ("tijd", time), ("waar", "phone")];
        let again = koen.sends(&format!("{path}/tijd"), &form).await;
        again.is(422).shows("Kies een dag en een tijd").shows(&format!("value=\"{time}\""));
    }
}

#[tokio::test]
async fn the_same_time_is_picked_once_and_a_late_pick_changes_nothing() {
    let linde = home().await;
    let (ria, koen, path) = ria_and_koen(&linde).await;
    let ben = linde.neighbour("Ben").await;
    says(&ben, CANARY).await;
    let other = waiting(&koen).await;
    koen.sends(&format!("{other}/neem"), &[]).await.is(303);
    for path in [&path, &other] {
        offers(&koen, path, "2026-03-03", "14.00", "building").await;
    }
    does(&ria, "kies").await;
    does(&ben, "kies").await;
    ben.sees(ROOM).await.shows("Deze tijd is er niet meer.").hides("Jullie afspraak");
    does(&ben, "geen").await;
    ben.sees(ROOM).await.hides("dinsdag 3 maart");
    linde.later(days(3));
    ria.sees(ROOM).await.hides("Jullie afspraak");
}

#[tokio::test]
async fn the_day_before_one_hears_that_it_is_soon_and_not_what() {
    let linde = home().await;
    let (ria, koen, path) = ria_and_koen(&linde).await;
    offers(&koen, &path, "2026-03-03", "14.00", "building").await;
    does(&ria, "kies").await;
    can_be_reached(&linde, &ria, "Ria").await;
    assert_eq!(post_of(&linde, "Ria").await.len(), 0);
    linde.later(days(1) + minutes(60 * 4));
    let told = post_of(&linde, "Ria").await;
    assert_eq!(told.len(), 1);
    assert!(told[0].text.contains("Denk aan je afspraak"), "{}", told[0].text);
    for secret in ["Koen", "zijkamer", "14.00"] {
        assert!(!told[0].text.contains(secret), "{}", told[0].text);
    }
    assert_eq!(post_of(&linde, "Ria").await.len(), 1);
}

#[tokio::test]
async fn the_question_sheet_is_for_everybody_and_sends_nothing() {
    let linde = home().await;
    let sheet = linde.passer_by().sees("/zijkamer/blad").await;
    sheet.is(200).shows("<title>De Linde</title>").shows("Wat wil ik vragen?");
    let own = sheet.text.split("<article").nth(1).unwrap().split("</article>").next().unwrap();
    assert!(!own.contains("<form") && !own.contains(" name="), "{own}");
    linde.passer_by().sees(ROOM).await.shows("href=\"/zijkamer/blad\"");
}
