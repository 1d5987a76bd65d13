//! How long a centre keeps things.
use super::linde;
use kernel::{CentreId, Role, sql};
use test_house::{TestCentre, days};

const TERMS: &str = "/achterkamer/bewaren";
const RULES: &str = "/achterkamer/huisregels";
const ACTS: &str = "act.done_at";
const PEOPLE: &str = "person.seen_at";

async fn n_acts(linde: &TestCentre, centre: CentreId) -> i64 {
    let mut tx = linde.read().await;
    let acts = sql!("select count(*) from act where centre_id = $1", centre);
    acts.one::<(i64,)>(&mut tx).await.unwrap().0
}

/// Nights in which this many days go by; the house trusts no clock that jumps a whole month.
async fn nights(linde: &TestCentre, n_days: i64) {
    for _ in 0..n_days / 29 {
        linde.later(days(29));
        linde.forgets().await;
    }
    linde.later(days(n_days % 29));
    linde.forgets().await;
}

#[tokio::test]
async fn what_a_centre_keeps_shorter_goes_there_and_nowhere_else() {
    let linde = linde().await;
    let (wilg, host) = linde.other_centre().await;
    let mo = linde.coordinator("Mo").await;
    let anna = linde.stranger(wilg, "Anna", Some(Role::Coordinator)).await;
    mo.sees(TERMS).await.shows("90 tot 365").shows("value=\"365\"").shows("183 tot 548");
    anna.sends_at(&host, RULES, &[("regels", "Wees lief.")]).await.is(303);

    let form = [("wat", PEOPLE), ("dagen", "548"), ("wat", ACTS), ("dagen", "90")];
    mo.sends(TERMS, &form).await.sends_on_to(TERMS);

    mo.sees(TERMS).await.shows("Dit is bewaard").shows("value=\"90\"");
    anna.sees_at(&host, TERMS).await.shows("value=\"365\"").hides("value=\"90\"");
    nights(&linde, 89).await;
    assert_eq!((n_acts(&linde, linde.id).await, n_acts(&linde, wilg).await), (1, 1));
    nights(&linde, 2).await;
    assert_eq!((n_acts(&linde, linde.id).await, n_acts(&linde, wilg).await), (0, 1));
    nights(&linde, 275).await;
    assert_eq!(n_acts(&linde, wilg).await, 0);
}

#[tokio::test]
async fn nothing_is_kept_longer_than_the_house_does_nor_too_short_to_be_of_use() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    for typed in ["89", "366", "-1", "lang", ""] {
        let page = mo.sends(TERMS, &[("wat", ACTS), ("dagen", typed)]).await;
        let kept = format!("value=\"{typed}\"");
        page.is(422).shows("Schrijf een getal van 90 tot 365").shows(&kept);
    }
    mo.sees(TERMS).await.shows("value=\"365\"");
    mo.sends(TERMS, &[("wat", "session.ends_at"), ("dagen", "9999")]).await.is(303);
    for (visitor, status) in [
        (linde.passer_by(), 401),
        (linde.neighbour("Ria").await, 403),
        (linde.host("Fatima").await, 403),
    ] {
        visitor.sees(TERMS).await.is(status);
    }
}
