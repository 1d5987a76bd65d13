//! Coming, with and without an account, and not coming after all.
use super::{SOUP, THURSDAY, comes, home, with_soup};
use kernel::sql;
use test_house::days;

#[tokio::test]
async fn a_neighbour_comes_with_one_press_and_cancels_with_one() {
    let linde = home().await;
    with_soup(&linde, &[("plekken", "3")]).await;
    let ria = linde.neighbour("Ria").await;

    comes(&ria, "2").await.is(303);
    comes(&ria, "2").await.is(303);

    ria.sees(SOUP).await.shows("Je staat op de lijst").shows("Ik kom toch niet");
    linde.passer_by().sees(SOUP).await.shows("Nog 1 plek").hides("Ria");
    ria.sends(&format!("{SOUP}/kom-niet"), &[("op", THURSDAY)]).await.is(303);
    linde.passer_by().sees(SOUP).await.shows("Nog 3 plekken");
}

#[tokio::test]
async fn whoever_has_no_account_leaves_a_first_name_and_gets_a_slip() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[]).await;
    let street = linde.passer_by();
    let come = format!("{SOUP}/kom");
    street
        .sends(&come, &[("op", THURSDAY), ("naam", " "), ("bereik", "soep")])
        .await
        .is(422)
        .shows("Vul hier je voornaam in")
        .shows("Dit is geen mailadres");

    let done = street.sends(&come, &[("op", THURSDAY), ("naam", "Henk"), ("n", "1")]).await;

    let slip = done.headers["location"].to_str().unwrap().to_owned();
    let page = linde.passer_by().sees(&slip).await;
    page.shows("Je staat op de lijst").shows("Dit is je code").hides("Henk");
    fatima.sees("/agenda/samen-soep-koken/wie").await.shows("Henk");
    let wrong = linde.passer_by().sends(&slip, &[("naam", "Piet")]).await;
    wrong.is(422).shows("Deze naam staat niet bij deze code");
    linde.passer_by().sends(&slip, &[("naam", "henk ")]).await.is(303);
    linde.passer_by().sees(&slip).await.shows("Je staat niet meer op de lijst");
    linde.passer_by().sees(SOUP).await.shows("Nog 2 plekken");
    // No other centre knows this slip.
    let (_, wilg) = linde.other_centre().await;
    linde.passer_by().sees_at(&wilg, &slip).await.is(404);
}

#[tokio::test]
async fn the_places_that_are_left_are_said_and_nobody_comes_too_late_or_to_what_is_not_there() {
    let linde = home().await;
    with_soup(&linde, &[("lijst", "none"), ("sluit", "24")]).await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    comes(&ria, "3").await.is(422).shows("Er zijn nog 2 plekken.");
    comes(&ria, "2").await.is(303);
    comes(&ben, "1").await.is(422).shows("Iemand anders had net de laatste plek.");
    linde.passer_by().sees(SOUP).await.shows("Vol");
    ben.sends(&format!("{SOUP}/kom"), &[("op", "2026-03-06")]).await.is(404);
    ben.sends("/agenda/niets/kom", &[("op", THURSDAY)]).await.is(404);
    linde.later(days(4));
    ben.sees(SOUP).await.shows("Aanmelden kan niet meer");
    comes(&ben, "1").await.is(422).shows("Aanmelden kan niet meer.");
}

#[tokio::test]
async fn one_address_signs_up_so_many_and_not_more() {
    let linde = home().await;
    with_soup(&linde, &[("plekken", "")]).await;
    let mut statuses = Vec::new();
    for _ in 0..40 {
        let form = [("op", THURSDAY), ("naam", "Jan"), ("n", "1"), ("bereik", "")];
        let answer = linde.passer_by().sends(&format!("{SOUP}/kom"), &form).await;
        statuses.push(answer.status.as_u16());
    }
    assert!(statuses.contains(&303) && statuses.last() == Some(&429), "{statuses:?}");
}

#[tokio::test]
async fn whoever_leaves_frees_a_place_and_four_weeks_later_nobody_knows_who_came() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[]).await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    comes(&ria, "2").await.is(303);
    comes(&ben, "1").await.is(303);
    ben.sees(SOUP).await.shows("Je staat op de wachtlijst");
    assert!(linde.hands_over(&ria).await.iter().any(|line| line.contains("soep koken")));

    linde.lets_go(&ria).await;
    linde.ticks().await;

    ben.sees(SOUP).await.shows("Je staat op de lijst");
    let list = "/agenda/samen-soep-koken/wie?op=2026-03-05";
    fatima.sees(list).await.shows("Ben").hides("Ria");
    linde.later(days(34));
    linde.forgets().await;
    let (n,) = sql!("select count(*) from agenda_sign_up")
        .one::<(i64,)>(&mut linde.read().await)
        .await
        .unwrap();
    assert_eq!(n, 0, "who came is gone");
}
