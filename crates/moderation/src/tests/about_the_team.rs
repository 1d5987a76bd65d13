//! A report about somebody of the team never reaches that person.
use super::*;
use kernel::Role;

#[tokio::test]
async fn a_report_about_the_host_on_duty_goes_to_the_coordinator() {
    let linde = Linde::open().await;
    let fatima = linde.host_on_duty("Fatima").await;
    let (mo, koen) = (
        linde.centre.coordinator("Mo").await,
        linde.centre.with_role("Koen", Role::Moderator).await,
    );
    linde.can_be_reached(&mo, "Mo").await;
    let (ria, bo) = (linde.centre.neighbour("Ria").await, linde.centre.neighbour("Bo").await);
    let line = linde.says(&fatima, "Fatima", "Ga jij maar weg");

    let page = ria.sees(&path_to_report(&line)).await;
    page.shows("Dit lezen later: Mo.").hides("Dit lezen nu");
    let receipt = reports(&ria, &line, "naar").await;
    ria.sees(&receipt).await.shows("Mo kijkt ernaar");

    let path = first_case(&mo, WORKLIST).await;
    mo.sees(WORKLIST).await.shows("Open (1)");
    for unaware in [&fatima, &koen] {
        unaware.sees(WORKLIST).await.is(200).shows("Open (0)").hides("Over Fatima");
        unaware.sees(&path).await.is(404);
        for deed in ["", "/neem", "/ongedaan"] {
            unaware.sends(&format!("{path}{deed}"), &[("doe", "laat")]).await.is(404);
        }
        let form = [("besluit", "terug")];
        unaware.sends(&format!("{path}/bezwaar"), &form).await.is(404);
    }
    assert!(linde.post_for("Fatima").await.is_empty());
    assert_eq!(linde.post_for("Mo").await.len(), 1);
    let team = [fatima.id(), mo.id(), koen.id()];
    let waiting = crate::waiting_for(&mut linde.centre.read().await, &team).await.unwrap();
    assert_eq!(waiting, [(mo.id(), 1)]);

    // The premise: a report about a resident reaches both.
    reports(&ria, &linde.says(&bo, "Bo", MONEY), "vals").await;
    for aware in [&fatima, &koen] {
        aware.sees(WORKLIST).await.shows("Open (1)").shows("Over Bo");
    }

    decides(&mo, &path, "weg", "Iedereen is hier welkom.").await;
    fatima.sees("/achterkamer/meldingen?stand=klaar").await.hides("Over Fatima");
    fatima.sees(&path).await.is(404);
    fatima.sees(DECISIONS).await.shows("Iedereen is hier welkom.").hides("M 1");
}

#[tokio::test]
async fn a_report_about_the_only_coordinator_goes_to_a_worker_or_a_moderator() {
    let linde = Linde::open().await;
    let (fatima, mo) = (linde.host_on_duty("Fatima").await, linde.centre.coordinator("Mo").await);
    let koen = linde.centre.with_role("Koen", Role::SocialWorker).await;
    let ria = linde.centre.neighbour("Ria").await;
    let line = linde.says(&mo, "Mo", "Ga jij maar weg");
    ria.sees(&path_to_report(&line)).await.shows("Dit lezen later: Koen.");
    reports(&ria, &line, "naar").await;
    let path = first_case(&koen, WORKLIST).await;
    for unaware in [&fatima, &mo] {
        unaware.sees(WORKLIST).await.shows("Open (0)");
        unaware.sees(&path).await.is(404);
    }

    let ada = linde.centre.coordinator("Ada").await;

    ada.sees(&path).await.is(200);
    koen.sees(&path).await.is(404);
    mo.sees(&path).await.is(404);
}

#[tokio::test]
async fn with_nobody_left_the_report_is_kept_until_somebody_may_look() {
    let linde = Linde::open().await;
    let (fatima, mo) = (linde.host_on_duty("Fatima").await, linde.centre.coordinator("Mo").await);
    let ria = linde.centre.neighbour("Ria").await;
    let line = linde.says(&mo, "Mo", "Ga jij maar weg");

    ria.sees(&path_to_report(&line)).await.shows("We zoeken nog iemand die dit leest.");
    let receipt = reports(&ria, &line, "naar").await;
    ria.sees(&receipt).await.is(200).shows("We kijken ernaar voor: morgen, 17.00 uur");
    linde.centre.forgets().await;
    for unaware in [&fatima, &mo] {
        unaware.sees(WORKLIST).await.shows("Open (0)");
    }
    let koen = linde.centre.with_role("Koen", Role::Moderator).await;
    koen.sees(WORKLIST).await.shows("Over Mo");
}
