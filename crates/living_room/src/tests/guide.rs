//! The page of the host on paper.
use super::{ROOM, home};

const GUIDE: &str = "/achterkamer/huiskamer/uitleg";

#[tokio::test]
async fn the_guide_fits_a_host_who_was_never_told_anything() {
    let linde = home().await;
    let fatima = linde.host("Fatima").await;
    fatima.sees(ROOM).await.shows(GUIDE);
    fatima.sees("/achterkamer/huiskamer/rooster").await.shows(GUIDE);

    let sheet = fatima.sees(GUIDE).await;

    sheet.is(200).shows("Bel meteen 112").shows("“Open de deur”").shows("“Ik kan niet”");
    sheet.shows("De Linde").shows("030 000 00 00").shows("Afgedrukt op");
    assert_eq!(sheet.text.matches("<li>").count(), 12);
    fatima.reads("ar").sees(GUIDE).await.shows("dir=\"rtl\"").shows("اتصل فورًا بالرقم 112");
}

#[tokio::test]
async fn the_guide_lies_with_the_hosts_of_this_centre_alone() {
    let linde = home().await;
    let (wilg, host) = linde.other_centre().await;
    let anna = linde.stranger(wilg, "Anna", Some(kernel::Role::Host)).await;
    linde.passer_by().sees(GUIDE).await.is(401);
    linde.neighbour("Ria").await.sees(GUIDE).await.is(403);
    anna.sees(GUIDE).await.is(401);
    anna.sees_at(&host, GUIDE).await.is(200).hides("De Linde");
}
