//! An appointment for somebody without a device: a slip to take along, and a name that only the
//! worker reads.
use super::{DESK, home, plain, ria_and_koen, worker};
use test_house::{TestCentre, Visitor, days};

const NEW: &str = "/achterkamer/zijkamer/afspraak";
const NAME: &str = "Kanariecor";

async fn agrees(koen: &Visitor<'_>) -> String {
    let form = [("naam", NAME), ("dag", "2026-03-03"), ("tijd", "14.00"), ("waar", "building")];
    let kept = koen.sends(NEW, &form).await;
    kept.is(303).goes_to.clone().unwrap()
}

async fn koen_alone(linde: &TestCentre) -> (Visitor<'_>, String) {
    let koen = worker(linde, "Koen").await;
    let slip = agrees(&koen).await;
    (koen, slip)
}

#[tokio::test]
async fn a_slip_says_when_and_where_and_the_name_lies_sealed() {
    let linde = home().await;
    let (koen, slip) = koen_alone(&linde).await;
    let paper = koen.sees(&slip).await;
    paper.is(200).shows("<title>De Linde</title>").shows("dinsdag 3 maart").shows(NAME);
    koen.sees(DESK).await.shows(NAME).shows("in het gebouw");
    assert!(!linde.all_text().await.contains(NAME));
    let joris = worker(&linde, "Joris").await;
    joris.sees(DESK).await.hides(NAME);
    joris.sees(&slip).await.is(404);
    joris.sends(&format!("{slip}/af"), &[]).await.is(303);
    assert!(plain(linde.hands_over(&koen).await).contains("Je hebt een afspraak aan de balie"));

    linde.lets_go(&koen).await;
    joris.sees(DESK).await.shows(NAME);
    joris.sends(&format!("{slip}/af"), &[]).await.sends_on_to(DESK);
    joris.sees(DESK).await.hides(NAME);
}

#[tokio::test]
async fn a_worker_is_at_one_place_at_a_time() {
    let linde = home().await;
    let (ria, koen, path) = ria_and_koen(&linde).await;
    agrees(&koen).await;
    let form = [("naam", "Cor"), ("dag", "2026-03-03"), ("tijd", "14.00")];
    let again = koen.sends(NEW, &form).await;
    again.is(422).shows("Je hebt dan al een afspraak.").shows("value=\"Cor\"");
    let offer = [("dag", "2026-03-03"), ("tijd", "14.00"), ("waar", "phone")];
    koen.sends(&format!("{path}/tijd"), &offer).await.is(303);
    let time = ria.sees(super::ROOM).await.field("tijd");
    ria.sends("/zijkamer/tijd", &[("tijd", time.as_str()), ("doe", "kies")]).await.is(303);
    ria.sees(super::ROOM).await.shows("Deze tijd is er niet meer.").hides("Jullie afspraak");
    for (name, day) in [("", "2026-03-04"), ("Cor", "2026-02-01")] {
        let form = [("naam", name), ("dag", day), ("tijd", "14.00")];
        koen.sends(NEW, &form).await.is(422).shows(day);
    }
}

#[tokio::test]
async fn a_week_after_the_day_it_is_gone() {
    let linde = home().await;
    let (koen, slip) = koen_alone(&linde).await;
    linde.later(days(9));
    linde.forgets().await;
    koen.sees(&slip).await.is(200);
    linde.later(days(2));
    linde.forgets().await;
    koen.sees(&slip).await.is(404);
}
