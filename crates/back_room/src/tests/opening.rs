//! The day on which the door opens.
use super::{ARRANGE, PARLOUR, arranges, linde};
use test_house::{TestCentre, days};

async fn not_yet_open() -> TestCentre {
    let linde = linde().await;
    let mo = linde.coordinator("Mo van vroeger").await;
    arranges(&mo, "opening", &[("wat", "later")]).await;
    linde
}

#[tokio::test]
async fn before_its_day_only_invited_people_come_in() {
    let linde = not_yet_open().await;
    let (mo, ria) = (linde.coordinator("Mo").await, linde.neighbour("Ria").await);
    linde.passer_by().sees(PARLOUR).await.is(403).shows("De deur gaat binnenkort open");
    ria.sees(PARLOUR).await.is(200);

    let form = [("opendag", "24-3-2026"), ("openuur", "10.00"), ("wat", "dag")];
    let page = arranges(&mo, "opening", &form).await;

    page.shows("De deur gaat open: dinsdag 24 maart, 10.00 uur").shows("value=\"2026-03-24\"");
    page.shows("value=\"10.00\"");
    linde.passer_by().sees(PARLOUR).await.shows("De deur gaat open op dinsdag 24 maart");
    linde.later(days(23));
    linde.passer_by().sees(PARLOUR).await.is(200);
}

#[tokio::test]
async fn the_door_opens_now_and_may_be_shut_again() {
    let linde = not_yet_open().await;
    let mo = linde.coordinator("Mo").await;
    let page = arranges(&mo, "opening", &[("wat", "nu")]).await;
    page.shows("De deur is open voor iedereen").hides("name=\"opendag\"");
    linde.passer_by().sees(PARLOUR).await.is(200);
    arranges(&mo, "opening", &[("wat", "later")]).await.shows("die jij uitnodigt");
    linde.passer_by().sees(PARLOUR).await.is(403);
}

#[tokio::test]
async fn a_day_that_is_over_cannot_be_chosen() {
    let linde = not_yet_open().await;
    let mo = linde.coordinator("Mo").await;
    let opening = |day, hour| [("opendag", day), ("openuur", hour), ("wat", "dag")];
    let wrong = [
        (opening("2026-02-01", ""), "Kies een dag die nog komt"),
        (opening("", ""), "Kies een dag die nog komt"),
        (opening("2026-03-01", "9.00"), "Kies een dag die nog komt"),
        (opening("2026-03-10", "vroeg"), "Schrijf een tijd zoals"),
    ];
    for (form, says) in wrong {
        mo.sends(&format!("{ARRANGE}/opening"), &form).await.is(422).shows(says);
    }
    mo.sees(ARRANGE).await.hides("De deur gaat open:");
}
