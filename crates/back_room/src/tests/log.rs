//! What the team did.
use super::{arranges, linde};
use test_house::{days, minutes};

const LOG: &str = "/achterkamer/logboek";

#[tokio::test]
async fn every_change_of_the_house_is_written_down() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    mo.sees(LOG).await.shows("Hier staat nog niets");
    arranges(&mo, "kleur", &[("deur", "blauw")]).await;
    arranges(&mo, "land", &[("land", "be")]).await;
    mo.sends("/achterkamer/huisregels", &[("regels", "Wees lief.")]).await.is(303);
    let log = mo.sees(LOG).await;
    log.shows("<bdi>Mo</bdi>").shows("vandaag, 11.00 uur").shows("veranderde");
    for part in ["De kleur van de deur", "In welk land?", "Huisregels</bdi>"] {
        log.shows(part);
    }
}

#[tokio::test]
async fn a_long_log_has_pages_and_ends_after_a_year() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    for _ in 0..51 {
        arranges(&mo, "feestdagen", &[]).await;
        linde.later(minutes(1));
    }
    mo.sees(LOG)
        .await
        .shows("Regel 1 tot 50 van 51")
        .shows("href=\"/achterkamer/logboek?vanaf=50\"");
    mo.sees(&format!("{LOG}?vanaf=50")).await.shows("Regel 51 tot 51 van 51").hides("vanaf=100");
    linde.later(days(20));
    linde.forgets().await;
    linde.coordinator("Anna").await.sees(LOG).await.shows("van 51");
}

#[tokio::test]
async fn who_left_is_not_named_any_more() {
    let linde = linde().await;
    let (mo, ria) = (linde.coordinator("Mo").await, linde.neighbour("Ria").await);
    let form = [("rol", "host"), ("wat", "geef")];
    mo.sends(&format!("/achterkamer/mensen/{}/rol", ria.id()), &form).await.is(303);
    mo.sees(LOG).await.shows("<bdi>Ria</bdi>");
    linde.lets_go(&ria).await;
    mo.sees(LOG).await.shows("gaf een rol").hides("Ria");
}

#[tokio::test]
async fn only_a_coordinator_of_this_centre_reads_the_log() {
    let linde = linde().await;
    let (wilg, host) = linde.other_centre().await;
    let mo = linde.coordinator("Mo").await;
    arranges(&mo, "kleur", &[("deur", "blauw")]).await;
    linde.passer_by().sees(LOG).await.is(401);
    linde.neighbour("Ria").await.sees(LOG).await.is(403);
    linde.host("Fatima").await.sees(LOG).await.is(403);
    let anna = linde.stranger(wilg, "Anna", Some(kernel::Role::Coordinator)).await;
    anna.sees_at(&host, LOG).await.is(200).shows("Hier staat nog niets");
}
