//! The day itself, from home and in the building, and what is left of it afterwards.
use super::{
    LIST, SOUP, THURSDAY, comes, comes_unknown, home, link_in, post, with_mail, with_soup,
};
use test_house::{SignedDuration, days, minutes};

const ASKING: &str = "/agenda/samen-soep-koken/aanmelden";
const CHECK_IN: &str = "/agenda/samen-soep-koken/binnen";
const OUTCOME: &str = "/agenda/samen-soep-koken/terugblik";
const LINK: &str = "https://meedoen.example.org/soep";

fn hours(n: i64) -> SignedDuration {
    SignedDuration::from_hours(n)
}

#[tokio::test]
async fn who_comes_sees_the_link_from_half_an_hour_before_until_the_end_and_nobody_else() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[("hoe", "both"), ("plekken", "9")]).await;
    let form = [("link", LINK), ("telefoon", "030 111 11 11")];
    fatima.sends(ASKING, &form).await.is(303);
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    let from_home = [("op", THURSDAY), ("n", "1"), ("vanuit", "huis")];
    ria.sends(&format!("{SOUP}/kom"), &from_home).await.is(303);
    let slip = comes_unknown(&linde, "Henk", &[]).await;
    ria.sees(SOUP).await.hides(LINK).shows("staat hier vanaf donderdag 5 maart, 15.30 uur");

    linde.later(days(4) + hours(4) + minutes(29)); // 15.29
    ria.sees(SOUP).await.hides(LINK);
    linde.later(minutes(1));

    ria.sees(SOUP).await.shows(LINK).shows("030 111 11 11");
    linde.passer_by().sees(&slip).await.shows(LINK);
    ben.sees(SOUP).await.hides(LINK).hides("030 111 11 11");
    linde.passer_by().sees(SOUP).await.hides(LINK);
    for page in ["/agenda", "/agenda.ics"] {
        ria.sees(page).await.hides(LINK);
    }
    fatima.sees(LIST).await.shows("1 vanuit huis").shows("2 mensen komen");
    linde.later(hours(3) + minutes(30));
    ria.sees(&format!("{SOUP}?op={THURSDAY}")).await.hides(LINK);
}

#[tokio::test]
async fn where_nobody_signs_up_whoever_came_in_sees_the_link() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[("hoe", "home"), ("aanmelden", "walk_in")]).await;
    fatima
        .sends(ASKING, &[("link", "javascript:alert(1)")])
        .await
        .is(422)
        .shows("Dit is geen link");
    fatima.sends(ASKING, &[("link", LINK)]).await.is(303);
    linde.later(days(4) + hours(4) + minutes(45));
    linde.neighbour("Ria").await.sees(SOUP).await.shows(LINK);
    linde.passer_by().sees(SOUP).await.hides(LINK);
}

#[tokio::test]
async fn a_host_ticks_who_comes_in_or_only_counts() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[("plekken", "9")]).await;
    let ria = linde.neighbour("Ria").await;
    comes(&ria, "2").await.is(303);
    let henk = comes_unknown(&linde, "Henk", &[]).await;
    let id = henk.rsplit('/').next().unwrap();
    let in_ = |is| [("op", THURSDAY), ("wie", id), ("is", is)];
    fatima.sees(CHECK_IN).await.shows("Nog niemand is er").shows("Henk");
    ria.sends(CHECK_IN, &in_("ja")).await.is(403);
    ria.sees(CHECK_IN).await.is(403);

    fatima.sends(CHECK_IN, &in_("ja")).await.is(303);
    fatima.sees(CHECK_IN).await.shows("1 mens is er");
    fatima.sends(CHECK_IN, &in_("nee")).await.is(303);
    fatima.sees(CHECK_IN).await.shows("Nog niemand is er");
    fatima.sends(CHECK_IN, &in_("ja")).await.is(303);

    let tally = format!("{CHECK_IN}/tellen");
    fatima.sends(&tally, &[("op", THURSDAY), ("n", "veel")]).await.is(422).shows("value=\"veel\"");
    fatima.sends(&tally, &[("op", THURSDAY), ("n", "14")]).await.is(303);
    fatima.sees(CHECK_IN).await.shows("Er waren 14 mensen.");
    linde.later(days(5));
    linde.forgets().await;
    let was = fatima.sees(&format!("{CHECK_IN}?op={THURSDAY}")).await;
    was.shows("3 mensen waren aangemeld. Daarvan kwam er 1. 2 kwamen niet.");
    for _ in 0..3 {
        linde.later(days(10));
        linde.forgets().await;
    }
    let nora = linde.host("Nora").await;
    let later = nora.sees(&format!("{CHECK_IN}?op={THURSDAY}")).await;
    later.shows("3 mensen waren aangemeld. Daarvan kwam er 1.").hides("Henk").hides("Ria");
}

#[tokio::test]
async fn whoever_was_there_is_thanked_once_and_says_how_it_was_without_a_name() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[("plekken", "")]).await;
    let mut people = Vec::new();
    for name in ["Ria", "Ben", "Ama", "Lin", "Wim"] {
        let person = with_mail(&linde, name).await;
        comes(&person, "1").await.is(303);
        people.push(person);
    }
    linde.later(days(4) + hours(9)); // eight in the evening, an hour after
    let n_before = post(&linde).await.iter().filter(|own| own.subject != "Dank je wel").count();

    let letters = post(&linde).await;
    let thanks: Vec<_> = letters.iter().filter(|own| own.subject == "Dank je wel").collect();

    assert_eq!((thanks.len(), letters.len()), (5, n_before + 5));
    let paths: Vec<String> =
        thanks.iter().map(|letter| link_in(letter, "/agenda/terugblik/")).collect();
    let somebody = linde.passer_by();
    somebody.sees(&paths[0]).await.is(200).shows("Was het goed?").hides("Ria");
    somebody.sends(&paths[0], &[("wens", "Pannenkoeken")]).await.is(422).shows("Kies ja of nee.");
    for (n, path) in paths.iter().enumerate() {
        let seen = fatima.sees(&format!("{OUTCOME}?op={THURSDAY}")).await;
        seen.hides("Pannenkoeken");
        let good = if n == 0 { "nee" } else { "ja" };
        somebody.sends(path, &[("goed", good), ("wens", "Pannenkoeken")]).await.is(303);
        somebody.sends(path, &[("goed", "ja"), ("wens", "Nog een keer")]).await.is(303);
        somebody.sees(path).await.shows("We hebben je antwoord").hides("<textarea");
    }
    let seen = fatima.sees(&format!("{OUTCOME}?op={THURSDAY}")).await;
    seen.shows("4 van de 5 vonden het goed.").shows("Pannenkoeken").hides("Nog een keer");
    people[0].sees(&format!("{OUTCOME}?op={THURSDAY}")).await.is(403);
}

#[tokio::test]
async fn who_was_not_there_says_nothing_of_it_and_nobody_before_it_is_over() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[("plekken", "9")]).await;
    let henk = comes_unknown(&linde, "Henk", &[("bereik", "henk@demo.invalid")]).await;
    let wim = comes_unknown(&linde, "Wim", &[("bereik", "wim@demo.invalid")]).await;
    let back = |slip: &str| slip.replace("briefje", "terugblik");
    linde.passer_by().sees(&back(&henk)).await.is(404);
    linde.passer_by().sends(&back(&henk), &[("goed", "ja")]).await.is(404);
    linde.passer_by().sends(&wim, &[("naam", "Wim")]).await.is(303);
    linde.later(days(4) + hours(5));
    let here = [("op", THURSDAY), ("wie", henk.rsplit('/').next().unwrap()), ("is", "ja")];
    fatima.sends(CHECK_IN, &here).await.is(303);
    linde.later(hours(4));
    let thanks: Vec<_> =
        post(&linde).await.into_iter().filter(|own| own.subject == "Dank je wel").collect();
    assert_eq!(thanks.len(), 1);
    assert_eq!(thanks[0].to, "henk@demo.invalid");
    linde.passer_by().sees(&back(&wim)).await.is(404);
    let (_, wilg) = linde.other_centre().await;
    linde.passer_by().sees_at(&wilg, &back(&henk)).await.is(404);
}

#[tokio::test]
async fn what_came_of_it_stands_on_the_page_of_that_day() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[]).await;
    let text = [("op", THURSDAY), ("tekst", "- Veertien kommen\n\n<script>soep</script>")];
    fatima.sends(OUTCOME, &text).await.is(404);
    fatima.sees(OUTCOME).await.shows("Als het voorbij is").hides("<textarea");
    linde.later(days(5));
    linde.neighbour("Ria").await.sends(OUTCOME, &text).await.is(403);
    let long = "x".repeat(5000);
    fatima.sends(OUTCOME, &[("op", THURSDAY), ("tekst", &long)]).await.is(422);

    fatima.sends(OUTCOME, &text).await.is(303);

    let page = linde.passer_by().sees(&format!("{SOUP}?op={THURSDAY}")).await;
    page.shows("Wat er van kwam").shows("<li>Veertien kommen").hides("<script>soep");
}
