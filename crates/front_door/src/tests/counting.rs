//! Counting: how many came, never who.
use super::*;
use crate::definitions::Figure;
use crate::{tally, visitors};
use kernel::CentreId;
use kernel::jiff::civil::{Date, date};
use test_house::{SignedDuration, days};

const SUNDAY: Date = date(2026, 3, 1);
const TALLIES: &str = "/achterkamer/turven";
const PHONE: &str = "Mozilla/5.0 (telephone)";

async fn n_visitors(linde: &TestCentre, centre: CentreId, from: Date, to: Date) -> i64 {
    linde.ticks().await;
    let mut tx = linde.read().await;
    tx.centre = centre;
    visitors(&mut tx, from, to).await.unwrap()
}

#[tokio::test]
async fn a_device_counts_once_a_day() {
    let linde = quiet_house().await;
    let (wilg, host) = linde.other_centre().await;
    assert_eq!(n_visitors(&linde, linde.id, SUNDAY, SUNDAY).await, 0);
    let phone = linde.passer_by().saying("user-agent", PHONE);
    let laptop = linde.passer_by().saying("user-agent", "Mozilla/5.0 (laptop)");
    for path in ["/", "/help", "/ar", "/"] {
        phone.sees(path).await.is(200);
    }
    laptop.sees("/").await.is(200);
    // This one gets the same page as the laptop did, from the shelf.
    let tablet = linde.passer_by().saying("user-agent", "Mozilla/5.0 (tablet)");
    tablet.sees("/").await.is(200);
    tablet.sees("/bestaat-niet").await.is(404);
    assert_eq!(n_visitors(&linde, linde.id, SUNDAY, SUNDAY).await, 3);

    phone.sees("/").await;
    phone.sees_at(&host, "/").await;
    assert_eq!(n_visitors(&linde, linde.id, SUNDAY, SUNDAY).await, 3);
    assert_eq!(n_visitors(&linde, wilg, SUNDAY, SUNDAY).await, 1);

    linde.later(SignedDuration::from_hours(14));
    phone.sees("/").await;
    let monday = date(2026, 3, 2);
    assert_eq!(n_visitors(&linde, linde.id, monday, monday).await, 1);
    assert_eq!(n_visitors(&linde, linde.id, SUNDAY, monday).await, 4);
    assert_eq!(phone.cookie("taal").as_deref(), Some("ar"), "the only cookie is their own choice");
}

#[tokio::test]
async fn programs_and_days_before_the_opening_do_not_count() {
    let linde = quiet_house().await;
    for program in ["SearchBot/2.1 (+https://bot.example)", "WebCrawler", ""] {
        linde.passer_by().saying("user-agent", program).sees("/").await.is(200);
    }
    linde.passer_by().sees("/").await.is(200);
    opens_at(&linde, Some(linde.house.clock.now() + days(1))).await;
    let phone = linde.passer_by().saying("user-agent", PHONE);
    phone.sees("/").await.is(200);
    assert_eq!(n_visitors(&linde, linde.id, SUNDAY, SUNDAY).await, 0);

    linde.later(days(1));
    phone.sees("/").await.is(200);
    assert_eq!(n_visitors(&linde, linde.id, SUNDAY, date(2026, 3, 2)).await, 1);
}

#[tokio::test]
async fn the_desk_tallies_who_came_by() {
    let linde = quiet_house().await;
    let fatima = linde.host("Fatima").await;
    fatima.sees(TALLIES).await.is(200).shows("niemand").hides("minder dan 10</td>");
    let key = fatima.sees(TALLIES).await.field("sleutel");
    let form = [("wat", "walk_ins"), ("hoeveel", " 7 "), ("sleutel", key.as_str())];

    fatima.sends(TALLIES, &form).await.sends_on_to(TALLIES);
    fatima.sends(TALLIES, &form).await.sends_on_to(TALLIES);

    let page = fatima.sees(TALLIES).await;
    page.shows("Erbij geteld: 7.").shows("minder dan 10</td>").shows("zondag 1 maart");
    fatima.sends(TALLIES, &[("wat", "walk_ins"), ("hoeveel", "5")]).await.is(303);
    fatima.sees(TALLIES).await.shows(">12</td>");
}

#[tokio::test]
async fn a_number_that_cannot_be_is_explained() {
    let linde = quiet_house().await;
    let fatima = linde.host("Fatima").await;
    for typed in ["", "0", "-3", "501", "veel", "9999999999999999999999"] {
        let again = fatima.sends(TALLIES, &[("wat", "calls"), ("hoeveel", typed)]).await;
        again.is(422).shows("Typ een getal van 1 tot en met 500").shows("value=\"calls\" checked");
        again.shows(&format!("value=\"{typed}\""));
    }
    fatima.sends(TALLIES, &[("wat", "visitors"), ("hoeveel", "9")]).await.is(400);
    fatima.sees(TALLIES).await.hides("minder dan 10</td>");
}

#[tokio::test]
async fn only_the_desk_tallies() {
    let linde = quiet_house().await;
    let form = [("wat", "calls"), ("hoeveel", "20")];
    linde.passer_by().sees(TALLIES).await.is(401);
    linde.passer_by().sends(TALLIES, &form).await.is(401);
    let ria = linde.neighbour("Ria").await;
    ria.sees(TALLIES).await.is(403);
    ria.sends(TALLIES, &form).await.is(403);
    let editor = linde.with_role("Piet", kernel::Role::Editor).await;
    editor.sends(TALLIES, &form).await.is(403);
    let (wilg, host) = linde.other_centre().await;
    let anna = linde.stranger(wilg, "Anna", Some(kernel::Role::Host)).await;
    anna.sends(TALLIES, &form).await.is(401);
    let fatima = linde.host("Fatima").await;
    fatima.sees(TALLIES).await.hides(">20</td>");
    fatima.sends(TALLIES, &form).await.is(303);
    fatima.sees(TALLIES).await.shows(">20</td>");
    anna.sees_at(&host, TALLIES).await.is(200).hides(">20</td>");
}

#[tokio::test]
async fn paper_is_no_visit_to_the_site() {
    let linde = quiet_house().await;
    let mut tx = linde.write().await;
    tally(&mut tx, SUNDAY, Figure::Calls, 30).await.unwrap();
    tx.save().await.unwrap();
    assert_eq!(n_visitors(&linde, linde.id, SUNDAY, SUNDAY).await, 0);
}
