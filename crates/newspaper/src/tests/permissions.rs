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

/// The photo with these words for who sees little, as the desk shows it.
fn photo_with_alt(desk: &str, alt: &str) -> String {
    let before = desk.split(&format!("alt=\"{alt}\"")).next().unwrap();
    before.rsplit("/foto/").next().unwrap().split('/').next().unwrap().to_owned()
}

#[tokio::test]
async fn more_photos_stand_below_the_text_and_each_waits_for_its_own_yes() {
    let linde = home().await;
    let (ria, piet) = (linde.neighbour("Ria").await, editor(&linde, "Piet").await);
    let (id, first) = with_photo(&ria).await;
    let add = format!("{}/foto", at_desk(&id));
    let pan = [("bij", "De pan van Ria"), ("ziet", "Een pan soep")];
    ria.sends_file(&add, &pan, "foto", PHOTO).await.is(403);
    let blind = piet.sends_file(&add, &[("bij", "De pan"), ("ziet", "")], "foto", PHOTO).await;
    blind.is(422).shows("Schrijf wat er op de foto staat.").shows("value=\"De pan\"");
    piet.sends_file(&add, &pan, "niets", b"").await.is(422).shows("Kies een foto.");
    piet.sends_file(&add, &pan, "foto", PHOTO).await.is(303);
    let desk = piet.sees(&at_desk(&id)).await;
    desk.shows("De pan van Ria").shows("Op welke foto?");
    let second = photo_with_alt(&desk.text, "Een pan soep");
    plans(&piet, &id).await;
    says_yes(&piet, &id, "Joris", "").await;
    finishes(&piet, "1").await.is(422).shows("Vraag eerst toestemming");
    let yes = format!("{}/toestemming", at_desk(&id));
    let nobody = kernel::uuid::Uuid::nil().to_string();
    piet.sends(&yes, &[("wie", "Mia"), ("foto", &nobody)]).await.is(404);
    piet.sends(&yes, &[("wie", "Mia"), ("foto", &second)]).await.is(303);
    finishes(&piet, "1").await.is(303);
    let second = format!("/foto/{second}/middel");
    linde.passer_by().sees(SOUP).await.shows(&first).shows(&second).shows("De pan van Ria");
    linde.passer_by().sees(&second).await.is(200);
    piet.sends_file(&add, &pan, "foto", PHOTO).await.is(404);

    let joris = piet.sees(&at_desk(&id)).await.field("welke");
    piet.sends(&format!("{}/toestemming/weg", at_desk(&id)), &[("welke", &joris)]).await.is(303);
    linde.passer_by().sees(SOUP).await.is(200).hides(&first).shows(&second);

    linde.lets_go(&ria).await;
    linde.passer_by().sees(&second).await.is(404);
}

#[tokio::test]
async fn a_piece_is_no_album_and_a_photo_can_be_put_away() {
    let linde = home().await;
    let (ria, piet) = (linde.neighbour("Ria").await, editor(&linde, "Piet").await);
    let id = sends_in(&ria, &[]).await;
    let add = format!("{}/foto", at_desk(&id));
    for n in 0..8 {
        let alt = format!("Pan {n}");
        piet.sends_file(&add, &[("ziet", &alt)], "foto", PHOTO).await.is(303);
    }
    let ninth = piet.sends_file(&add, &[("ziet", "Pan 8")], "foto", PHOTO).await;
    ninth.is(422).shows("hoogstens 8 foto");
    let fourth = photo_with_alt(&piet.sees(&at_desk(&id)).await.text, "Pan 3");
    let away = [("foto", fourth.as_str())];
    piet.sends(&format!("{add}/weg"), &away).await.is(303);
    piet.sends(&format!("{add}/weg"), &away).await.is(303);
    piet.sees(&at_desk(&id)).await.hides(&fourth).shows("Pan 7");
    piet.sees(&format!("/foto/{fourth}/middel")).await.is(404);
}
