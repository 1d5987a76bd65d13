//! A number: what comes in it, in which order, and that it is finished once.
use super::{
    DESK, ISSUE, MINE, PAPER, PHOTO, SOUP, WRITE, at_desk, can_be_reached, editor, finishes, home,
    is_out, plans, post_of, sends_in, soup,
};
use test_house::Visitor;

/// Names the newspaper, and who says that the number is ready.
async fn names_as_final(by: &Visitor<'_>, final_editor: &Visitor<'_>) {
    let id = final_editor.id().to_string();
    by.sends(ISSUE, &[("naam", "De Lindekrant"), ("eindredactie", &id)]).await.is(303);
}

#[tokio::test]
async fn a_number_is_made_finished_and_read() {
    let linde = home().await;
    let (ria, piet) = (linde.neighbour("Ria").await, editor(&linde, "Piet").await);
    can_be_reached(&linde, &ria, "Ria").await;
    linde.passer_by().sees(PAPER).await.is(200).shows("Nog geen nieuws.");
    linde.passer_by().sees("/krant/1").await.is(404);
    let first = sends_in(&ria, &[]).await;
    let second = sends_in(&ria, &[("titel", "De tuin"), ("naam", "geen")]).await;
    plans(&piet, &first).await;
    plans(&piet, &second).await;
    names_as_final(&piet, &piet).await;
    let desk = piet.sees(ISSUE).await;
    desk.is(200).shows("De soep van donderdag").shows("De tuin").shows("Nummer 1 is klaar");
    piet.sends(&format!("{ISSUE}/hoger"), &[("stuk", &second)]).await.sends_on_to(ISSUE);
    linde.passer_by().sees(PAPER).await.shows("Nog geen nieuws.").hides("De tuin");
    linde.passer_by().sees("/krant/1").await.is(404);

    finishes(&piet, "1").await.sends_on_to("/krant/1");

    let paper = linde.passer_by().sees(PAPER).await;
    paper.is(200).shows("De Lindekrant").shows("Nummer 1").shows("zondag 1 maart 2026");
    paper.shows("De soep van donderdag").shows("door Ria").shows("door een buurtbewoner");
    paper.shows("gemaakt door 2 buren").shows("Eindredactie: Piet.");
    assert!(paper.text.find("De tuin") < paper.text.find("De soep"), "the order is the editors'");
    linde.passer_by().sees("/krant/1").await.is(200).shows("De tuin");
    linde.passer_by().sees("/krant/2").await.is(404);
    linde.passer_by().sees("/krant/nummers").await.is(200).shows("Nummer 1").shows("De tuin");
    ria.sees(&format!("{MINE}/{first}")).await.shows("Staat in nummer 1 van de krant");
    assert!(post_of(&linde, "Ria").await.iter().any(|own| own.text.contains(SOUP)));
    piet.sees(DESK).await.hides("De tuin");
}

#[tokio::test]
async fn who_presses_a_moment_later_is_told_kindly() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    let (piet, mo) = (editor(&linde, "Piet").await, linde.coordinator("Mo").await);
    let id = sends_in(&ria, &[]).await;
    plans(&piet, &id).await;
    mo.sees(ISSUE).await.shows("Nummer 1 is klaar");
    finishes(&piet, "1").await.sends_on_to("/krant/1");
    finishes(&mo, "1").await.sends_on_to("/krant/1");
    mo.sees("/krant/1").await.is(200).shows("iemand anders drukte net op de knop");
    linde.passer_by().sees("/krant/2").await.is(404);
    finishes(&mo, "2").await.is(404);
}

#[tokio::test]
async fn only_the_named_final_editor_and_the_coordinator_finish_a_number() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    let (piet, lin) = (editor(&linde, "Piet").await, editor(&linde, "Lin").await);
    plans(&piet, &sends_in(&ria, &[]).await).await;
    lin.sees(ISSUE).await.shows("Piet maakt dit nummer af").hides("Nummer 1 is klaar");
    finishes(&lin, "1").await.is(403);
    finishes(&ria, "1").await.is(403);
    linde.passer_by().sees("/krant/1").await.is(404);
    names_as_final(&piet, &lin).await;
    finishes(&piet, "1").await.is(403);
    finishes(&lin, "1").await.sends_on_to("/krant/1");
}

#[tokio::test]
async fn an_empty_number_and_a_photo_without_a_yes_do_not_come_out() {
    let linde = home().await;
    let (ria, piet) = (linde.neighbour("Ria").await, editor(&linde, "Piet").await);
    piet.sends(ISSUE, &[("naam", "")]).await.is(422).shows("Geef de krant een naam.");
    let wrong = [("naam", "De Lindekrant"), ("volgende", "ooit")];
    piet.sends(ISSUE, &wrong).await.is(422).shows("Kies een dag.").shows("value=\"ooit\"");
    piet.sends(ISSUE, &[("naam", "De Lindekrant")]).await.is(303);
    finishes(&piet, "1").await.is(422).shows("Er staat nog niets in deze krant.");

    let story = soup(&[("stap", "2"), ("alt", "Ria met een pan")]);
    let ready = ria.sends_file(WRITE, &story, "foto", PHOTO).await.field("staat_klaar");
    let id = sends_in(&ria, &[("alt", "Ria met een pan"), ("staat_klaar", &ready)]).await;
    plans(&piet, &id).await;
    let refused = finishes(&piet, "1").await;
    refused.is(422).shows("Vraag eerst toestemming voor de foto bij: De soep van donderdag.");
    piet.sends(&format!("{}/niemand", at_desk(&id)), &[]).await.is(303);
    finishes(&piet, "1").await.is(303);
    linde.passer_by().sees(SOUP).await.is(200).shows(&format!("/foto/{ready}/middel"));
    linde.passer_by().sees(&format!("/foto/{ready}/middel")).await.is(200);
}

#[tokio::test]
async fn numbers_follow_each_other_and_titles_never_share_an_address() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    is_out(&linde, &ria).await;
    let lin = editor(&linde, "Lin").await;
    plans(&lin, &sends_in(&ria, &[("tekst", "Nu met brood.")]).await).await;
    linde.later(test_house::days(30));
    let lin = editor(&linde, "Lotte").await;
    names_as_final(&lin, &lin).await;
    finishes(&lin, "2").await.sends_on_to("/krant/2");
    let newest = linde.passer_by().sees(PAPER).await;
    newest.shows("Nummer 2").shows("href=\"/krant/1\"").shows(&format!("{SOUP}-2"));
    linde.passer_by().sees("/krant/1").await.shows("href=\"/krant/2\"").shows(SOUP);
    linde.passer_by().sees(SOUP).await.is(200).hides("Nu met brood.");
}
