//! What the organiser does with the list, and what nobody does with it.
use super::{LIST, SOUP, THURSDAY, comes, comes_unknown, home, with_soup};
use test_house::{SignedDuration, TestCentre, Visitor, days};

fn id_of(slip: &str) -> &str {
    slip.rsplit('/').next().unwrap()
}

/// Where each of these stands among who is on the list, as the page shows them.
async fn order(fatima: &Visitor<'_>, names: &[&str]) -> Vec<String> {
    let page = fatima.sees(LIST).await.text;
    let mut found: Vec<(usize, String)> = names
        .iter()
        .map(|name| (page.find(&format!("<bdi>{name}")).unwrap(), (*name).to_owned()))
        .collect();
    found.sort();
    found.into_iter().map(|(_, name)| name).collect()
}

#[tokio::test]
async fn whoever_was_rung_comes_or_the_next_one_is_rung() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[("plekken", "1")]).await;
    let ria = linde.neighbour("Ria").await;
    comes(&ria, "1").await.is(303);
    let henk = comes_unknown(&linde, "Henk", &[]).await;
    let wim = comes_unknown(&linde, "Wim", &[]).await;
    linde.later(days(4));
    ria.sends(&format!("{SOUP}/kom-niet"), &[("op", THURSDAY)]).await.is(303);
    fatima.sees(LIST).await.shows("bel: er is een plek").shows("Wil niet meer");
    let called = format!("{LIST}/gebeld");
    let form = |who, what| [("op", THURSDAY), ("wie", who), ("uitkomst", what)];
    ria.sends(&called, &form(id_of(&henk), "komt")).await.is(403);
    linde.passer_by().sends(&called, &form(id_of(&henk), "komt")).await.is(401);

    fatima.sends(&called, &form(id_of(&henk), "niet")).await.is(303);
    linde.passer_by().sees(&wim).await.shows("Er is een plek voor jou");
    fatima.sends(&called, &form(id_of(&wim), "komt")).await.is(303);

    linde.passer_by().sees(&wim).await.shows("Je staat op de lijst");
    fatima.sees(LIST).await.hides("Henk").hides("bel: er is een plek");
}

#[tokio::test]
async fn a_host_gives_another_turn_and_the_log_says_why_in_ids_alone() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[("plekken", "1")]).await;
    let ria = linde.neighbour("Ria").await;
    comes(&ria, "1").await.is(303);
    let mut slips = Vec::new();
    for name in ["Henk", "Wim", "Lin"] {
        slips.push(comes_unknown(&linde, name, &[]).await);
    }
    let turn = format!("{LIST}/beurt");
    let form = |place| {
        [("op", THURSDAY), ("wie", id_of(&slips[2])), ("plaats", place), ("waarom", "nodig")]
    };
    ria.sends(&turn, &form("1")).await.is(403);

    fatima.sends(&turn, &form("1")).await.is(303);

    assert_eq!(order(&fatima, &["Henk", "Wim", "Lin"]).await, ["Lin", "Henk", "Wim"]);
    fatima.sends(&turn, &form("99")).await.is(303);
    assert_eq!(order(&fatima, &["Henk", "Wim", "Lin"]).await, ["Henk", "Wim", "Lin"]);
    fatima.sends(&turn, &form("2")).await.is(303);
    ria.sends(&format!("{SOUP}/kom-niet"), &[("op", THURSDAY)]).await.is(303);
    linde.passer_by().sees(&slips[0]).await.shows("Je staat op de lijst");
    // Whoever comes already has no turn to give, and nonsense changes nothing.
    let coming = [("op", THURSDAY), ("wie", id_of(&slips[0])), ("plaats", "1")];
    fatima.sends(&turn, &coming).await.is(404);
    let acts = linde.all_text().await;
    assert!(acts.contains("agenda_turn_given"));
    let log = linde.hands_over(&fatima).await.join("\n");
    assert!(!log.contains("Lin "), "{log}");
}

/// Three hundred who do not exist, before Ria and Henk.
async fn invents(linde: &TestCentre, n: usize) {
    linde.is_a_busy_place().await;
    for n in 0..n {
        comes_unknown(linde, &format!("Verzonnen {n}"), &[]).await;
    }
}

#[tokio::test]
async fn many_who_do_not_exist_go_in_one_act_and_nobody_who_waits_loses_their_turn() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[("plekken", "2")]).await;
    invents(&linde, 40).await;
    linde.later(SignedDuration::from_hours(1));
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    let henk = comes_unknown(&linde, "Henk", &[]).await;
    comes(&ria, "1").await.is(303);
    comes(&ben, "1").await.is(303);
    let page = fatima.sees(LIST).await.text;
    let at = page.find("&amp;kies=").or_else(|| page.find("&#38;kies=")).unwrap();
    let hour: String = page[at..]
        .split("kies=")
        .nth(1)
        .unwrap()
        .chars()
        .take_while(char::is_ascii_digit)
        .collect();

    let ticked = fatima.sees(&format!("{LIST}?op={THURSDAY}&kies={hour}")).await;
    let ids: Vec<String> = ticked
        .text
        .match_indices("form=\"weg\" name=\"wie\" value=\"")
        .filter_map(|(at, begin)| {
            let rest = &ticked.text[at + begin.len()..];
            rest[36..].starts_with("\" checked").then(|| rest[..36].to_owned())
        })
        .collect();
    assert_eq!(ids.len(), 40);
    let mut form = vec![("op", THURSDAY)];
    form.extend(ids.iter().map(|id| ("wie", id.as_str())));
    ria.sends(&format!("{LIST}/weg"), &form).await.is(403);
    fatima.sends(&format!("{LIST}/weg"), &form).await.is(303);

    fatima.sees(LIST).await.hides("Verzonnen").shows("40 aanmeldingen zijn weg.");
    linde.passer_by().sees(&henk).await.shows("Je staat op de lijst");
    ria.sees(SOUP).await.shows("Je staat op de lijst");
    ben.sees(SOUP).await.shows("Je staat op de wachtlijst");
    fatima.sends(&format!("{LIST}/weg"), &[("op", THURSDAY)]).await.is(303);
    fatima.sees(LIST).await.shows("Er is niemand gekozen.");
}

#[tokio::test]
async fn one_device_and_one_street_sign_up_so_many_and_hear_whom_to_ring() {
    let linde = home().await;
    with_soup(&linde, &[("plekken", "")]).await;
    let comes_by = async |device: &str| {
        let form = [("op", THURSDAY), ("naam", "Jan"), ("n", "1")];
        let street = linde.passer_by().saying("user-agent", device);
        street.sends(&format!("{SOUP}/kom"), &form).await
    };
    let mut n_here = 0;
    for _ in 0..8 {
        n_here += usize::from(comes_by("phone").await.status == 303);
    }
    assert_eq!(n_here, 6);
    comes_by("phone").await.is(429).shows("bel 030 000 00 00").shows("value=\"Jan\"");
    comes_by("tablet").await.is(303);
    for n in 0..30 {
        comes_by(&format!("device {n}")).await;
    }
    comes_by("laptop").await.is(429);
    linde.later(SignedDuration::from_hours(1));
    comes_by("laptop").await.is(303);
    linde.is_a_busy_place().await;
    for _ in 0..30 {
        comes_by("kiosk").await.is(303);
    }
}

#[tokio::test]
async fn whoever_lost_the_slip_gets_a_new_one_at_the_desk() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[("plekken", "9")]).await;
    linde.passer_by().sees(SOUP).await.shows("kwijt? Bel 030 000 00 00");
    let slip = comes_unknown(&linde, "Henk", &[]).await;
    let code = |page: &str| {
        let at = page.find("fs-2xl ltr\"><b>").unwrap() + "fs-2xl ltr\"><b>".len();
        page[at..at + 5].to_owned()
    };
    let former = code(&linde.passer_by().sees(&slip).await.text);
    let again = format!("{LIST}/briefje");
    let form = [("op", THURSDAY), ("wie", id_of(&slip))];
    linde.neighbour("Ria").await.sends(&again, &form).await.is(403);

    fatima.sends(&again, &form).await.sends_on_to(&slip);

    let fresh = code(&linde.passer_by().sees(&slip).await.text);
    assert_ne!(fresh, former);
    let mut look = linde.read().await;
    assert!(kernel::short_code::find(&mut look, &fresh).await.unwrap().is_some());
    assert!(kernel::short_code::find(&mut look, &former).await.unwrap().is_none());
    drop(look);
    let ben = linde.neighbour("Ben").await;
    comes(&ben, "1").await.is(303);
    let (_, wilg) = linde.other_centre().await;
    fatima.sends_at(&wilg, &again, &form).await.is(401);
}

#[tokio::test]
async fn the_list_goes_into_a_spreadsheet_and_runs_nothing_there() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[("plekken", "9")]).await;
    comes_unknown(&linde, "=1+1", &[("bereik", "06 12345678")]).await;
    let file = fatima.sees(&format!("{LIST}.csv?op={THURSDAY}")).await;
    file.is(200).shows("\"'=1+1\";\"1\";\"komt\";\"\";\"'+31612345678\"");
    linde.neighbour("Ria").await.sees(&format!("{LIST}.csv?op={THURSDAY}")).await.is(403);
    linde.passer_by().sees(&format!("{LIST}.csv?op={THURSDAY}")).await.is(401);
}
