//! What an organiser asks of who comes.
use super::{LIST, SOUP, THURSDAY, comes_unknown, home, with_soup};
use test_house::days;

const ASKING: &str = "/agenda/samen-soep-koken/aanmelden";

#[tokio::test]
async fn two_questions_and_one_of_their_own_are_answered_for_the_organiser_alone() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[("plekken", "9")]).await;
    let many = [("vraag", "meal"), ("vraag", "wheelchair"), ("vraag", "interpreter")];
    fatima.sends(ASKING, &many).await.is(422).shows("Kies hoogstens twee vragen.");
    let two = [("vraag", "meal"), ("vraag", "behalf"), ("eigen", "Neem je een pan mee?")];
    linde.neighbour("Ama").await.sends(ASKING, &two).await.is(403);
    fatima.sends(ASKING, &two).await.is(303);
    fatima.sees(ASKING).await.shows("value=\"meal\" checked").shows("Neem je een pan mee?");
    let page = linde.passer_by().sees(SOUP).await;
    page.shows("Ik eet mee").shows("Namens wie kom je?").shows("Neem je een pan mee?");
    page.hides("Ik kom met een rolstoel");

    let ria = linde.neighbour("Ria").await;
    let form = [
        ("op", THURSDAY),
        ("n", "2"),
        ("eten", "ja"),
        ("rolstoel", "ja"),
        ("namens", "De Zonnebloem"),
        ("eigen", "Een grote <pan>"),
    ];
    ria.sends(&format!("{SOUP}/kom"), &form).await.is(303);
    comes_unknown(&linde, "Henk", &[]).await;

    let list = fatima.sees(LIST).await;
    list.shows("2 eten mee")
        .shows("De Zonnebloem")
        .shows("Een grote &#60;pan&#62;")
        .hides("1 rolstoel");
    ria.sees(SOUP).await.hides("Zonnebloem");
    linde.passer_by().sees(SOUP).await.hides("Zonnebloem");
    let own = linde.hands_over(&ria).await;
    assert!(own.iter().any(|line| line.contains("Zonnebloem")));
    linde.later(days(5));
    linde.forgets().await;
    linde.later(days(28));
    linde.forgets().await;
    let all = linde.all_text().await;
    assert!(!all.contains("Zonnebloem"), "answers go with the sign-up");
}

#[tokio::test]
async fn whoever_leaves_takes_their_answers_along() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[]).await;
    fatima.sends(ASKING, &[("vraag", "behalf")]).await.is(303);
    let ria = linde.neighbour("Ria").await;
    let form = [("op", THURSDAY), ("n", "1"), ("namens", "De Zonnebloem")];
    ria.sends(&format!("{SOUP}/kom"), &form).await.is(303);
    assert!(linde.all_text().await.contains("Zonnebloem"));
    linde.lets_go(&ria).await;
    assert!(!linde.all_text().await.contains("Zonnebloem"));
    linde.ticks().await;
}

#[tokio::test]
async fn a_question_that_nobody_should_ask_is_asked_only_after_a_warning() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[]).await;
    let delicate = "Welke ziekte heb je?";

    let warned = fatima.sends(ASKING, &[("eigen", delicate)]).await;

    warned.is(422).shows("Vraag dit liever niet").shows(delicate);
    linde.passer_by().sees(SOUP).await.hides(delicate);
    let other = [("eigen", "Wat is je BSN?"), ("toch", delicate)];
    fatima.sends(ASKING, &other).await.is(422);
    fatima.sends(ASKING, &[("eigen", delicate), ("toch", delicate)]).await.is(303);
    linde.passer_by().sees(SOUP).await.shows(delicate);
}

#[tokio::test]
async fn only_a_question_that_has_to_be_answered_stops_somebody() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[("plekken", "9")]).await;
    let form = [("vraag", "meal"), ("eigen", "Welke maat laarzen?"), ("moet", "ja")];
    fatima.sends(ASKING, &form).await.is(303);
    let come = format!("{SOUP}/kom");
    let empty = [("op", THURSDAY), ("naam", "Henk"), ("n", "1"), ("eten", "ja")];
    let again = linde.passer_by().sends(&come, &empty).await;
    again.is(422).shows("Vul hier een antwoord in.").shows("value=\"Henk\"").shows("checked");
    let long = "x".repeat(300);
    let form = [("op", THURSDAY), ("naam", "Henk"), ("n", "1"), ("eigen", &long)];
    linde.passer_by().sends(&come, &form).await.is(422);
    comes_unknown(&linde, "Henk", &[("eigen", "43")]).await;
    fatima.sees(LIST).await.shows("43");
}

#[tokio::test]
async fn a_host_fills_in_the_answers_of_whoever_rings() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[("plekken", "9")]).await;
    fatima.sees(LIST).await.hides("name=\"eten\"").hides("name=\"eigen\"");
    let asked = [("vraag", "meal"), ("vraag", "behalf"), ("eigen", "Welke maat?"), ("moet", "ja")];
    fatima.sends(ASKING, &asked).await.is(303);
    fatima.sees(LIST).await.shows("Ik eet mee").shows("Namens wie").shows("Welke maat?");

    let said = [("op", THURSDAY), ("naam", "Henk"), ("n", "2"), ("eten", "ja")];
    let again = fatima.sends(LIST, &said).await;
    again.is(422).shows("Vul hier een antwoord in.").shows("value=\"Henk\"");
    again.shows("name=\"eten\" value=\"ja\" checked").hides("<bdi>Henk");
    let long = "x".repeat(300);
    let said = [&said[..], &[("eigen", long.as_str())]].concat();
    fatima.sends(LIST, &said).await.is(422);
    let said = [&said[..4], &[("eigen", "43"), ("namens", "De Wilg"), ("rolstoel", "ja")]].concat();
    fatima.sends(LIST, &said).await.is(303);

    let list = fatima.sees(LIST).await;
    list.shows("<bdi>Henk").shows("2 eten mee").shows("De Wilg").shows("43").hides("1 rolstoel");
    linde.neighbour("Ria").await.sends(LIST, &said).await.is(403);
    linde.passer_by().sends(LIST, &said).await.is(401);
}
