//! What somebody finds who tries the demo house.
use super::home;
use kernel::Demo;
use test_house::{TestCentre, Visitor};

const WORKLIST: &str = "/achterkamer/meldingen";

async fn furnish(linde: &TestCentre, cast: &[(&'static str, &Visitor<'_>)]) {
    let people = cast.iter().map(|(name, who)| (*name, who.id())).collect();
    let demo = Demo { centre: "de-linde", people, photos: linde.house.photos.clone() };
    let mut tx = linde.write().await;
    for room in linde.house.rooms.iter() {
        room.furnish(&mut tx, &demo).await.unwrap();
    }
    tx.save().await.unwrap();
}

#[tokio::test]
async fn a_coordinator_finds_a_report_a_decision_and_somebody_who_does_not_agree() {
    let linde = home().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    let (tess, bas) = (linde.neighbour("Tess").await, linde.neighbour("Bas").await);
    let (fatima, mo) = (linde.host("Fatima").await, linde.coordinator("Mo").await);
    let cast = [("ria", &ria), ("ben", &ben), ("tess", &tess), ("bas", &bas), ("fatima", &fatima)];

    furnish(&linde, &cast).await;

    mo.sees(WORKLIST).await.shows("Open (1)").shows("Niet mee eens (1)").shows("Over Bas");
    mo.sees("/achterkamer/meldingen?stand=bezwaar").await.shows("Over Tess");
    mo.sees("/achterkamer/meldingen?stand=klaar").await.shows("Over Bas");
    fatima.sees("/achterkamer/meldingen?stand=bezwaar").await.hides("Over Tess");
    let table = ria.sees("/huiskamer/taaltafel").await;
    table.shows("weggehaald").shows("alvast 20 euro").hides("goedkoper").hides("domme vraag");
    ria.sees("/huiskamer").await.hides("weggehaald");
    linde.passer_by().sees("/melding/voorbeeld-1").await.shows("Reclame hoort hier niet.");
    tess.sees("/mijn/besluiten").await.shows("Ben en ik plagen elkaar altijd zo.");
    linde.ticks().await;
}

#[tokio::test]
async fn where_this_part_of_the_cast_does_not_live_nothing_waits() {
    let linde = home().await;
    let mo = linde.coordinator("Mo").await;
    furnish(&linde, &[("mo", &mo)]).await;
    mo.sees(WORKLIST).await.shows("Open (0)").shows("Niet mee eens (0)");
}
