//! One date that is different, and dates that go on or not.
use super::{SOUP, THURSDAY, comes, home, post_of, soup, three_come, with_soup};
use test_house::{TestCentre, Visitor, days};

const NEXT: &str = "2026-03-12";

fn day(path: &str) -> String {
    format!("{SOUP}/{path}")
}

async fn weekly<'a>(linde: &'a TestCentre) -> Visitor<'a> {
    with_soup(linde, &[("plekken", "9"), ("herhaal", "week")]).await
}

#[tokio::test]
async fn what_was_changed_by_hand_survives_the_night_and_the_series() {
    let linde = home().await;
    let fatima = weekly(&linde).await;
    three_come(&linde, &fatima).await;
    let before = post_of(&linde, "ria@demo.invalid").await.len();
    fatima.sees(&format!("{SOUP}/dag?op={THURSDAY}")).await.is(200).shows("value=\"16.00\"");
    let by_hand = [
        ("op", THURSDAY),
        ("dag", "2026-03-06"),
        ("van", "14.00"),
        ("tot", "15.00"),
        ("waar", "Tuinkamer"),
        ("voorbehoud", "ja"),
        ("bij", "Dit keer met taart."),
    ];

    fatima.sends(&day("dag"), &by_hand).await.is(303);

    let letter = post_of(&linde, "ria@demo.invalid").await.remove(before);
    assert!(letter.contains("Het is nu op vrijdag 6 maart, 14.00 uur."), "{letter}");
    assert!(letter.contains("Eerst was het op donderdag 5 maart, 16.00 uur."), "{letter}");
    assert!(letter.contains("Tuinkamer") && letter.contains("Dit keer met taart."), "{letter}");
    for _ in 0..2 {
        let page = linde.passer_by().sees(&format!("{SOUP}?op={THURSDAY}")).await;
        page.shows("vrijdag 6 maart, 14.00 tot 15.00 uur").shows("Tuinkamer");
        page.shows("Locatie onder voorbehoud").shows("Dit keer met taart.");
        linde.forgets().await;
        let series = [("plekken", "9"), ("herhaal", "week"), ("van", "17.00")];
        fatima.sends(&day("pas-aan"), &soup(&series)).await.is(303);
    }
    linde.passer_by().sees(&format!("{SOUP}?op={NEXT}")).await.shows("17.00 tot 19.00 uur");
    linde.passer_by().sees("/agenda").await.shows("Tuinkamer (onder voorbehoud)");
    let feed = linde.passer_by().sees("/agenda.ics").await;
    feed.shows("LOCATION:Tuinkamer (onder voorbehoud)").shows("DTSTART:20260306T130000Z");
    // Also when the series moves to another day of the week.
    let wednesday = [("plekken", "9"), ("herhaal", "week"), ("dag", "2026-03-11")];
    fatima.sends(&day("pas-aan"), &soup(&wednesday)).await.is(303);
    let page = linde.passer_by().sees(&format!("{SOUP}?op={THURSDAY}")).await;
    page.shows("vrijdag 6 maart, 14.00 tot 15.00 uur").hides("Gaat niet door");
    assert_eq!(post_of(&linde, "ria@demo.invalid").await.len(), before + 1);
}

#[tokio::test]
async fn a_date_becomes_as_always_again() {
    let linde = home().await;
    let fatima = weekly(&linde).await;
    let by_hand = [("op", THURSDAY), ("dag", THURSDAY), ("van", "14.00"), ("tot", "15.00")];
    fatima.sends(&day("dag"), &by_hand).await.sends_on_to(&format!("{SOUP}?op={THURSDAY}"));
    fatima.sees(&format!("{SOUP}/dag?op={THURSDAY}")).await.shows("Weer zoals altijd");

    fatima.sends(&day("zoals-altijd"), &[("op", THURSDAY)]).await.is(303);

    let page = linde.passer_by().sees(SOUP).await;
    page.shows("16.00 tot 19.00 uur").shows("Keuken");
    fatima.sees(&format!("{SOUP}/dag?op={THURSDAY}")).await.hides("Weer zoals altijd");
    let later = soup(&[("plekken", "9"), ("herhaal", "week"), ("van", "17.00")]);
    fatima.sends(&day("pas-aan"), &later).await.is(303);
    linde.passer_by().sees(SOUP).await.shows("17.00 tot 19.00 uur");
}

#[tokio::test]
async fn what_was_off_goes_on_after_all_and_everybody_hears_both() {
    let linde = home().await;
    let fatima = weekly(&linde).await;
    three_come(&linde, &fatima).await;
    let before = post_of(&linde, "ria@demo.invalid").await.len();
    let off = [("op", THURSDAY), ("waarom", "De kok is ziek.")];
    fatima.sends(&day("gaat-niet-door"), &off).await.is(303);
    linde.forgets().await;
    linde.passer_by().sees(SOUP).await.shows("Gaat niet door").shows("De kok is ziek.");

    fatima.sends(&day("gaat-toch-door"), &[("op", THURSDAY)]).await.is(303);

    linde.passer_by().sees(SOUP).await.hides("Gaat niet door").hides("De kok is ziek.");
    let post = post_of(&linde, "ria@demo.invalid").await;
    assert!(post[before].contains("Dit gaat niet door: De kok is ziek."), "{}", post[before]);
    assert!(post[before + 1].contains("Het gaat toch door."), "{}", post[before + 1]);
    assert_eq!(post.len(), before + 2);
    comes(&linde.neighbour("Ama").await, "1").await.is(303);
}

#[tokio::test]
async fn the_rest_of_a_series_is_called_off_at_once() {
    let linde = home().await;
    let fatima = weekly(&linde).await;
    let [ria, _] = three_come(&linde, &fatima).await;
    for op in [NEXT, "2026-03-19"] {
        ria.sends(&format!("{SOUP}/kom"), &[("op", op), ("n", "1")]).await.is(303);
    }
    let before = post_of(&linde, "ria@demo.invalid").await.len();

    let rest = [("op", NEXT), ("hoever", "rest"), ("waarom", "De keuken gaat dicht.")];
    fatima.sends(&day("gaat-niet-door"), &rest).await.is(303);

    linde.forgets().await;
    linde.passer_by().sees(SOUP).await.hides("Gaat niet door");
    for op in [NEXT, "2026-03-19"] {
        let page = linde.passer_by().sees(&format!("{SOUP}?op={op}")).await;
        page.shows("Gaat niet door").shows("De keuken gaat dicht.");
    }
    linde.passer_by().sees(&format!("{SOUP}?op=2026-03-26")).await.is(404);
    let post = post_of(&linde, "ria@demo.invalid").await;
    assert_eq!(post.len(), before + 1);
    assert!(post[before].contains("12 maart") && post[before].contains("19 maart"));
    // And from the very first day on.
    let all = [("op", THURSDAY), ("hoever", "rest")];
    fatima.sends(&day("gaat-niet-door"), &all).await.is(303);
    linde.forgets().await;
    linde.passer_by().sees(SOUP).await.shows("Gaat niet door");
}

#[tokio::test]
async fn one_day_more_and_one_day_less_stay_so_when_the_series_changes() {
    let linde = home().await;
    let fatima = weekly(&linde).await;
    let extra = [("dag", "2026-03-07"), ("van", "10.00"), ("tot", "11.00")];
    fatima.sends(&day("dagen"), &extra).await.sends_on_to(&day("dagen"));
    fatima.sends(&day("dagen"), &extra).await.is(422).shows("Op deze dag is het al.");
    let wrong = [("dag", "2020-03-07"), ("van", "soep"), ("tot", "11.00")];
    fatima.sends(&day("dagen"), &wrong).await.is(422).shows("Vul hier een tijd in");
    fatima.sends(&day("dagen/sla-over"), &[("op", NEXT)]).await.is(303);
    fatima.sees(&day("dagen")).await.shows("Deze dagen slaan we over").shows("zaterdag 7 maart");

    let later = soup(&[("plekken", "9"), ("herhaal", "week"), ("van", "17.00")]);
    fatima.sends(&day("pas-aan"), &later).await.is(303);
    linde.forgets().await;

    linde.passer_by().sees(&format!("{SOUP}?op=2026-03-07")).await.shows("10.00 tot 11.00 uur");
    linde.passer_by().sees(&format!("{SOUP}?op={NEXT}")).await.is(404);
    fatima.sends(&day("dagen/toch"), &[("op", NEXT)]).await.is(303);
    linde.passer_by().sees(&format!("{SOUP}?op={NEXT}")).await.shows("17.00 tot 19.00 uur");
    fatima.sends(&day("dagen/sla-over"), &[("op", "2026-03-13")]).await.is(404);
    fatima.sends(&day("dagen/sla-over"), &[("op", "onzin")]).await.is(404);
}

#[tokio::test]
async fn nobody_else_changes_a_date_and_nonsense_comes_back() {
    let linde = home().await;
    let fatima = weekly(&linde).await;
    let ria = linde.neighbour("Ria").await;
    let (wilg, _) = linde.other_centre().await;
    let anna = linde.stranger(wilg, "Anna", Some(kernel::Role::Coordinator)).await;
    let form = [("op", THURSDAY), ("dag", THURSDAY), ("van", "14.00"), ("tot", "15.00")];
    for path in ["dag", "gaat-toch-door", "gaat-niet-door", "zoals-altijd"] {
        ria.sends(&day(path), &form).await.is(403);
        linde.passer_by().sends(&day(path), &form).await.is(401);
        anna.sends(&day(path), &form).await.is(401);
    }
    for path in [format!("{SOUP}/dag?op={THURSDAY}"), day("dagen"), day("pas-aan"), day("wie")] {
        ria.sees(&path).await.is(403);
        linde.passer_by().sees(&path).await.is(401);
    }
    let long = "x".repeat(500);
    let wrong =
        [("op", THURSDAY), ("dag", "2026-02-01"), ("van", ""), ("tot", "15.00"), ("bij", &long)];
    let page = fatima.sends(&day("dag"), &wrong).await;
    page.is(422).shows("Kies een dag die nog komt.").shows("Vul hier een tijd in");
    let far = [("op", THURSDAY), ("dag", "2029-02-01"), ("van", "14.00"), ("tot", "15.00")];
    fatima.sends(&day("dag"), &far).await.is(422);
    fatima.sends(&day("dag"), &[("op", "2026-03-06"), ("dag", THURSDAY)]).await.is(404);
    fatima.sees(&format!("{SOUP}/dag")).await.is(404);
    linde.later(days(400));
    linde.host("Mo").await.sees(&format!("{SOUP}/dag?op={THURSDAY}")).await.is(200);
}
