//! Sheets of paper: the week, a poster, and the list at the door.
use super::{SOUP, THURSDAY, comes, home, soup, with_soup};
use test_house::days;

const WEEK: &str = "/agenda/weekblad";
const LIST: &str = "/agenda/samen-soep-koken/lijst";

/// The code on a sheet: after `/k/`.
fn code(page: &str) -> String {
    let rest = page.split("/k/<b class=\"kode\">").nth(1).expect("the sheet has a code");
    rest.split('<').next().unwrap().to_owned()
}

#[tokio::test]
async fn a_week_is_told_on_paper_from_its_monday_on() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[]).await;
    let walk = [("titel", "Wandelen"), ("aanmelden", "walk_in"), ("kosten", "1 euro")];
    fatima.sends("/agenda/nieuw", &soup(&walk)).await.is(303);
    linde.passer_by().sees(WEEK).await.shows("Er staat deze week niets").hides("Samen soep");

    let sheet = linde.passer_by().sees(&format!("{WEEK}?vanaf=2026-03-04")).await;

    sheet.shows("maandag 2 maart tot en met zondag 8 maart").shows("Samen soep koken");
    sheet.shows("donderdag <big>5</big>").shows("1 euro").shows("030 000 00 00").hides("plek");
    // Who needs a place finds a code, and who walks in finds none.
    let codes = sheet.text.matches("<td class=\"kode ltr\">").count();
    let none = sheet.text.matches("<td class=\"kode ltr\"></td>").count();
    assert_eq!((codes, none), (2, 1));
    let free = linde.passer_by().sees(&format!("{WEEK}?vanaf=2026-03-04&wat=gratis")).await;
    free.shows("Samen soep koken").hides("Wandelen").shows("vanaf=2026-02-23&#38;wat=gratis");
    linde.passer_by().sees(&format!("{WEEK}?vanaf=9999-12-31")).await.is(200);
    linde.passer_by().sees(&format!("{WEEK}?vanaf=soep")).await.is(200);
}

#[tokio::test]
async fn a_poster_has_a_code_that_leads_back_and_names_nobody() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[]).await;
    let poster = linde.passer_by().sees(&format!("{SOUP}/affiche?op={THURSDAY}")).await;
    poster
        .shows("16.00 tot 19.00 uur")
        .shows("class=\"qr\"")
        .hides("Fatima")
        .shows("030 000 00 00");
    let first = code(&poster.text);
    let mut tx = linde.read().await;
    let found = kernel::short_code::find(&mut tx, &first).await.unwrap().unwrap();
    assert_eq!(found.path, SOUP);
    drop(tx);

    // It stays when the title changes.
    let later = soup(&[("titel", "Een heel lange titel die nergens meer op een regel past, echt")]);
    fatima.sends("/agenda/samen-soep-koken/pas-aan", &later).await.is(303);
    let poster = linde.passer_by().sees(&format!("{SOUP}/affiche?papier=a3")).await;
    assert_eq!(code(&poster.text), first);
    poster.shows("class=\"a3\"").shows("heel-lang");
    linde.passer_by().sees(&format!("{SOUP}/affiche?op=2026-01-01")).await.is(404);
    linde.passer_by().sees("/agenda/bestaat-niet/affiche").await.is(404);
    let (_, wilg) = linde.other_centre().await;
    linde.passer_by().sees_at(&wilg, &format!("{SOUP}/affiche")).await.is(404);
    linde.later(days(7));
    linde.passer_by().sees(&format!("{SOUP}/affiche")).await.is(404);
}

#[tokio::test]
async fn the_list_at_the_door_has_a_box_for_everybody_and_lines_for_others() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[("plekken", "5")]).await;
    let ria = linde.neighbour("Ria").await;
    comes(&ria, "2").await.is(303);
    let henk = [("op", THURSDAY), ("n", "1"), ("naam", "Henk"), ("bereik", "0612345678")];
    linde.passer_by().sends(&format!("{SOUP}/kom"), &henk).await.is(303);
    comes(&linde.neighbour("Ben").await, "5").await;
    ria.sees(LIST).await.is(403);
    linde.passer_by().sees(LIST).await.is(401);

    let list = fatima.sees(&format!("{LIST}?op={THURSDAY}")).await;

    list.shows("Ria").shows("Henk").shows("Houd dit blad bij je");
    list.shows("612345678");
    // Three people with a box each, two who can cancel, two free lines, one who waits, and two
    // chores at the end.
    assert_eq!(list.text.matches("class=\"vakje\"").count(), 3 + 2 + 2 + 1 + 2);
    assert_eq!(list.text.matches("vrij voor wie belt").count(), 2);
    fatima.sees(&format!("{LIST}?op=2026-01-01")).await.is(404);
    linde.lets_go(&ria).await;
    fatima.sees(&format!("{LIST}?op={THURSDAY}")).await.hides("Ria");
}
