//! "Ik kom elke keer", and not any more.
use super::{SOUP, THURSDAY, comes_unknown, home, with_soup};

const NEXT: &str = "2026-03-12";

#[tokio::test]
async fn one_press_comes_to_every_date_with_a_place_and_says_which_are_full() {
    let linde = home().await;
    let weekly = [("herhaal", "week"), ("plekken", "1"), ("lijst", "none")];
    with_soup(&linde, &weekly).await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    ben.sends(&format!("{SOUP}/kom"), &[("op", NEXT), ("n", "1")]).await.is(303);
    ria.sees(SOUP).await.shows("Ik kom elke keer");

    let every = [("op", THURSDAY), ("n", "1"), ("keer", "elke")];
    ria.sends(&format!("{SOUP}/kom"), &every).await.is(303);

    let page = ria.sees(SOUP).await;
    page.shows("Je staat op de lijst").shows("Vol op:").shows("donderdag 12 maart");
    ria.sees(&format!("{SOUP}?op={NEXT}")).await.hides("Je staat op de lijst");
    ria.sees(&format!("{SOUP}?op=2026-03-19")).await.shows("Je staat op de lijst");
    ria.sees(&format!("{SOUP}?op=2026-05-28")).await.shows("Je staat op de lijst");
    ria.sees(&format!("{SOUP}?op=2026-06-11")).await.hides("Je staat op de lijst");

    ria.sends(&format!("{SOUP}/kom-niet"), &[("op", THURSDAY)]).await.is(303);
    ria.sees(&format!("{SOUP}?op=2026-03-19")).await.shows("Je staat op de lijst");
    let all = [("op", "2026-03-19"), ("alle", "ja")];
    ria.sends(&format!("{SOUP}/kom-niet"), &all).await.is(303);
    for day in ["2026-03-19", "2026-05-28"] {
        ria.sees(&format!("{SOUP}?op={day}")).await.hides("Je staat op de lijst");
    }
    ben.sees(&format!("{SOUP}?op={NEXT}")).await.shows("Je staat op de lijst");
}

#[tokio::test]
async fn one_slip_holds_all_dates_and_takes_off_one_or_all() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[("herhaal", "week"), ("tm", "2026-03-19")]).await;
    let slip = comes_unknown(&linde, "Henk", &[("keer", "elke")]).await;
    let page = linde.passer_by().sees(&slip).await;
    page.shows("donderdag 12 maart").shows("donderdag 19 maart").shows("Alle keren");
    let at = page.text.find("donderdag 12 maart</option>").unwrap();
    let next = page.text[..at].rsplit("value=\"").next().unwrap()[..36].to_owned();
    let list = |op: &str| format!("{}?op={op}", super::LIST);
    fatima.sees(&list(NEXT)).await.shows("Henk");

    let one = [("naam", "Henk"), ("keer", next.as_str())];
    linde.passer_by().sends(&slip, &one).await.sends_on_to(&slip);

    fatima.sees(&list(NEXT)).await.hides("Henk");
    fatima.sees(&list(THURSDAY)).await.shows("Henk");
    let all = [("naam", "Henk"), ("keer", "alle")];
    linde.passer_by().sends(&slip, &[("naam", "Piet"), ("keer", "alle")]).await.is(422);
    linde.passer_by().sends(&slip, &all).await.is(303);
    for day in [THURSDAY, "2026-03-19"] {
        fatima.sees(&list(day)).await.hides("Henk");
    }
}

#[tokio::test]
async fn what_happens_once_asks_nothing_about_other_times() {
    let linde = home().await;
    with_soup(&linde, &[]).await;
    linde.passer_by().sees(SOUP).await.hides("Ik kom elke keer");
}
