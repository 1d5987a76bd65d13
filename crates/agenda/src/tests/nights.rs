//! What the night does with activities, and what it leaves alone.
use super::{SOUP, home, soup};
use crate::activity::ActivityId;
use crate::queries::activities;
use kernel::jiff::SignedDuration;
use kernel::sql;
use kernel::uuid::Uuid;
use test_house::{TestCentre, days};

const WORKLIST: &str = "/achterkamer/vraag-na";

/// Nights, so many days apart.
async fn nights(linde: &TestCentre, apart: &[i64]) {
    for n in apart {
        linde.later(days(*n));
        linde.forgets().await;
    }
}

/// The slugs of what the coming night looks at.
async fn looked_at(linde: &TestCentre) -> Vec<String> {
    let mut tx = linde.read().await;
    let since = tx.now - SignedDuration::from_hours(31 * 24);
    let today = tx.now.to_string()[..10].to_owned();
    let first = ActivityId(Uuid::nil());
    let all = activities::to_look_after(&mut tx, first, since, &today).await.unwrap();
    all.into_iter().map(|activity| activity.slug).collect()
}

#[tokio::test]
async fn what_happens_once_is_left_alone_until_it_is_over_and_what_comes_again_grows() {
    let linde = home().await;
    let fatima = linde.host("Fatima").await;
    for (title, day, again) in [
        ("Soep", "2026-03-05", "niet"),
        ("Fiets", "2026-06-04", "niet"),
        ("Koffie", "2026-03-05", "week"),
    ] {
        let form = soup(&[("titel", title), ("dag", day), ("herhaal", again)]);
        fatima.sends("/agenda/nieuw", &form).await.is(303);
    }
    assert_eq!(looked_at(&linde).await, ["koffie"]);
    let visitor = linde.passer_by();
    visitor.sees("/agenda/koffie?op=2027-03-11").await.is(404);

    nights(&linde, &[10]).await;
    visitor.sees("/agenda/koffie?op=2027-03-11").await.is(200);
    assert_eq!(looked_at(&linde).await, ["soep", "koffie"], "soup is over");
    nights(&linde, &[29, 6]).await;
    assert_eq!(looked_at(&linde).await, ["koffie"], "soup was over for a month");
    let fatima = linde.host("Fatima").await;
    let list = fatima.sees(WORKLIST).await;
    list.shows("Van de 2 dingen").hides("Soep");
}

#[tokio::test]
async fn what_is_more_than_a_year_ahead_gets_its_date_when_the_time_comes() {
    let linde = home().await;
    let fatima = linde.host("Fatima").await;
    fatima.sends("/agenda/nieuw", &soup(&[])).await.is(303);
    let mut tx = linde.write().await;
    let far = "1 2027-03-10T16:00/180 once";
    sql!("update agenda_activity set series = $2 where centre_id = $1", tx.centre, far)
        .run(&mut tx)
        .await
        .unwrap();
    sql!("delete from agenda_date where centre_id = $1", tx.centre).run(&mut tx).await.unwrap();
    tx.save().await.unwrap();
    nights(&linde, &[1]).await;
    let visitor = linde.passer_by();
    visitor.sees(&format!("{SOUP}?op=2027-03-10")).await.is(404);
    nights(&linde, &[14]).await;
    visitor.sees(&format!("{SOUP}?op=2027-03-10")).await.is(200).shows("woensdag 10 maart");
    assert!(looked_at(&linde).await.is_empty());
}

#[tokio::test]
async fn what_happens_once_and_nobody_answers_for_is_not_found_until_somebody_does() {
    let linde = home().await;
    let fatima = linde.host("Fatima").await;
    fatima.sends("/agenda/nieuw", &soup(&[("dag", "2026-08-06")])).await.is(303);
    let visitor = linde.passer_by();
    let asks = async || visitor.sends("/zoeken", &[("vraag", "soep")]).await;
    nights(&linde, &[29, 29, 3]).await;
    asks().await.shows(SOUP);
    nights(&linde, &[14]).await;
    asks().await.hides(SOUP);
    let fatima = linde.host("Fatima").await;
    fatima.sends(WORKLIST, &[("wat", SOUP), ("antwoord", "ja")]).await.is(303);
    asks().await.shows(SOUP);
}

#[tokio::test]
async fn a_night_looks_at_everything_however_much_there_is() {
    let linde = home().await;
    let fatima = linde.host("Fatima").await;
    fatima.sends("/agenda/nieuw", &soup(&[])).await.is(303);
    let mut tx = linde.write().await;
    let one = activities::with_slug(&mut tx, "samen-soep-koken").await.unwrap().unwrap();
    for n in 0..201 {
        let series = "1 2026-03-05T16:00/180 y:3-5".to_owned();
        let slug = format!("feest-{n}");
        let more =
            crate::activity::Activity { id: ActivityId::fresh(), slug, series, ..one.clone() };
        activities::keep(&mut tx, &more).await.unwrap();
    }
    tx.save().await.unwrap();
    linde.passer_by().sees("/agenda/feest-200?op=2026-03-05").await.is(404);
    linde.forgets().await;
    linde.passer_by().sees("/agenda/feest-0?op=2026-03-05").await.is(200);
    linde.passer_by().sees("/agenda/feest-200?op=2026-03-05").await.is(200);
}
