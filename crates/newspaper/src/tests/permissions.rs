//! The yes of people in a photo, and that it can be taken back.
use super::{PAPER, PHOTO, SOUP, WRITE, at_desk, editor, finishes, home, plans, sends_in, soup};
use test_house::{TestCentre, Visitor};

/// A piece with a photo, and the address of that photo.
async fn with_photo(ria: &Visitor<'_>) -> (String, String) {
    let story = soup(&[("stap", "2"), ("alt", "Twee koks")]);
    let ready = ria.sends_file(WRITE, &story, "foto", PHOTO).await.field("staat_klaar");
    let id = sends_in(ria, &[("alt", "Twee koks"), ("staat_klaar", &ready)]).await;
    (id, format!("/foto/{ready}/middel"))
}

async fn says_yes(piet: &Visitor<'_>, id: &str, name: &str, guardian: &str) {
    let form = [("wie", name), ("ouder", guardian)];
    piet.sends(&format!("{}/toestemming", at_desk(id)), &form).await.is(303);
}

async fn is_printed(linde: &TestCentre) -> (Visitor<'_>, String, String) {
    let (ria, piet) = (linde.neighbour("Ria").await, editor(linde, "Piet").await);
    let (id, photo) = with_photo(&ria).await;
    plans(&piet, &id).await;
    let empty = [("wie", ""), ("ouder", "Blijft staan")];
    let refused = piet.sends(&format!("{}/toestemming", at_desk(&id)), &empty).await;
    refused.is(422).shows("Schrijf de naam op van wie ja zei.").shows("Blijft staan");
    says_yes(&piet, &id, "Joris", "").await;
    says_yes(&piet, &id, "Mia", "haar vader").await;
    finishes(&piet, "1").await.is(303);
    (piet, id, photo)
}

#[tokio::test]
async fn who_said_yes_and_when_is_written_down_for_editors_alone() {
    let linde = home().await;
    let (piet, id, photo) = is_printed(&linde).await;
    let desk = piet.sees(&at_desk(&id)).await;
    desk.shows("Joris").shows("zei ja op zondag 1 maart").shows("haar vader zei ja op");
    linde.passer_by().sees(SOUP).await.is(200).shows(&photo).hides("Joris").hides("haar vader");
    linde.passer_by().sees(&photo).await.is(200);
}

#[tokio::test]
async fn a_yes_that_is_taken_back_takes_the_photo_away_everywhere_at_once() {
    let linde = home().await;
    let (piet, id, photo) = is_printed(&linde).await;
    linde.passer_by().sees(PAPER).await.shows(&photo);
    let away = format!("{}/toestemming/weg", at_desk(&id));
    let which = piet.sees(&at_desk(&id)).await.field("welke");
    let nobody = kernel::uuid::Uuid::nil().to_string();
    piet.sends(&away, &[("welke", &nobody)]).await.is(404);
    linde.neighbour("Ben").await.sends(&away, &[("welke", &which)]).await.is(403);

    piet.sends(&away, &[("welke", &which)]).await.is(303);

    piet.sees(&at_desk(&id)).await.shows("Op papier stond hij in nummer 1.").shows("Ingetrokken");
    for page in [SOUP, PAPER, "/krant/1"] {
        linde.passer_by().sees(page).await.is(200).hides(&photo);
    }
    linde.passer_by().sees(&photo).await.is(404);
    linde.neighbour("Lin").await.sees(&photo).await.is(404);
    // Once more changes nothing.
    piet.sends(&away, &[("welke", &which)]).await.is(303);
    linde.passer_by().sees(SOUP).await.is(200).shows("linzensoep");
}
