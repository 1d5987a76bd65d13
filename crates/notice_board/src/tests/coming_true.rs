//! "Is het gelukt?": it counts when both say so.
use super::{BIKE, bike, fills_in, here_of, home, known};
use kernel::sql;
use test_house::{TestCentre, days};

async fn n_matches(linde: &TestCentre) -> i64 {
    let mut tx = linde.read().await;
    let counted = sql!(
        "select n_matches from notice_board_count where centre_id = $1 and month = $2",
        tx.centre,
        "2026-03"
    )
    .optional::<(i64,)>(&mut tx)
    .await
    .unwrap();
    counted.map_or(0, |(n,)| n)
}

#[tokio::test]
async fn a_match_counts_when_both_confirm_it_whoever_is_first() {
    for owner_first in [true, false] {
        let (linde, _) = home().await;
        let (ria, ben) = (known(&linde, "Ria").await, linde.neighbour("Ben").await);
        fills_in(&ria, &bike(&[])).await.is(303);
        ben.sends(&format!("{BIKE}/gelukt"), &[("gelukt", "ja")]).await.is(404);
        ben.sends(&format!("{BIKE}/reageer"), &[("bericht", "Mag ik hem?")]).await.is(303);
        let ria_says = async || {
            let down = ria.sends(&format!("{BIKE}/haal-weg"), &[("gelukt", "ja")]).await;
            down.is(303);
            let mine = ria.sees("/prikbord/mijn").await;
            mine.shows("Fijn dat het gelukt is!").shows("Gelukt! Dit briefje hangt niet meer");
        };
        if owner_first {
            ria_says().await;
            assert_eq!(n_matches(&linde).await, 0, "one alone is no match");
        }
        ben.sends(&format!("{BIKE}/gelukt"), &[("gelukt", "nee")]).await.is(303);
        let yes = ben.sends(&format!("{BIKE}/gelukt"), &[("gelukt", "ja")]).await;
        yes.sends_on_to("/gesprekken/1");
        if !owner_first {
            assert_eq!(n_matches(&linde).await, 0, "one alone is no match");
            ria_says().await;
        }
        assert_eq!(n_matches(&linde).await, 1);
        // Nobody counts twice, however often they say so.
        ben.sends(&format!("{BIKE}/gelukt"), &[("gelukt", "ja")]).await.is(303);
        ria.sends(&format!("{BIKE}/laat-hangen"), &[]).await.is(303);
        ria.sends(&format!("{BIKE}/haal-weg"), &[("gelukt", "ja")]).await.is(303);
        assert_eq!(n_matches(&linde).await, 1);
        let fatima = linde.host("Fatima").await;
        fatima.sees("/achterkamer/prikbord").await.shows("2026-03");
        linde.passer_by().sees("/prikbord").await.hides("hielpen buren elkaar");
    }
}

#[tokio::test]
async fn in_the_talk_both_are_asked_and_nobody_else() {
    let (linde, talks) = home().await;
    let (ria, ben) = (known(&linde, "Ria").await, linde.neighbour("Ben").await);
    let mia = linde.neighbour("Mia").await;
    fills_in(&ria, &bike(&[])).await.is(303);
    ben.sends(&format!("{BIKE}/reageer"), &[("bericht", "Mag ik hem?")]).await.is(303);
    let talking = kernel::Talking {
        subject: talks.last().subject,
        path: "/gesprekken/1".to_owned(),
        from: ben.id(),
        to: Some(ria.id()),
        is_answered: true,
    };
    let asked = async |who: &test_house::Visitor<'_>| {
        let mut tx = linde.read().await;
        let here = here_of(&linde, who).await;
        linde.house.in_talk(&mut tx, &here, &talking).await.unwrap().concat()
    };
    assert!(asked(&ria).await.contains("/haal-weg"));
    assert!(asked(&ben).await.contains("/gelukt"));
    assert_eq!(asked(&mia).await, "");
    ben.sends(&format!("{BIKE}/gelukt"), &[("gelukt", "nee")]).await.is(303);
    assert_eq!(asked(&ben).await, "", "who said not yet is left alone");
    assert!(asked(&ria).await.contains("/haal-weg"));
    assert!(linde.hands_over(&ben).await.join("\n").contains(": nog niet"));
    linde.later(days(7));
    assert!(asked(&ben).await.contains("/gelukt"), "a week later they are asked again");
    ben.sends(&format!("{BIKE}/gelukt"), &[("gelukt", "ja")]).await.is(303);
    assert!(asked(&ben).await.contains("Dank je wel"));
    // What came true stays so.
    ben.sends(&format!("{BIKE}/gelukt"), &[("gelukt", "nee")]).await.is(303);
    assert!(asked(&ben).await.contains("Dank je wel"));
}
