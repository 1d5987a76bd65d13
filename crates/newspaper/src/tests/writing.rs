//! Sending in, in three steps, and following what becomes of it.
use super::{
    DESK, MINE, PAPER, PHOTO, WRITE, at_desk, can_be_reached, editor, fills_in, home, post_of,
    sends_in, soup,
};
use kernel::{Device, session};
use test_house::{Seen, Visitor};

#[tokio::test]
async fn three_steps_keep_all_that_was_typed_and_give_a_receipt() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    ria.sees(WRITE).await.is(200).shows("Stap 1 van 3").shows("Wat stuur je in?");
    let empty = fills_in(&ria, &[("stap", "1")]).await;
    empty.is(422).shows("Fout: ").shows("Kies wat je instuurt.").shows("Schrijf in één zin");

    let what = [("stap", "1"), ("soort", "stuk"), ("titel", "De soep van donderdag")];
    let story = fills_in(&ria, &what).await;
    story.is(200).shows("Stap 2 van 3").shows("value=\"De soep van donderdag\"");
    let none = fills_in(&ria, &soup(&[("stap", "2"), ("tekst", " ")])).await;
    none.is(422).shows("Vertel er iets over.");
    let number = fills_in(&ria, &soup(&[("stap", "2"), ("waar", "Esdoornlaan 12")])).await;
    number.is(422).shows("Laat het huisnummer weg.").shows("linzensoep");
    let look = fills_in(&ria, &soup(&[("stap", "2"), ("naam", "")])).await;
    look.is(200).shows("Stap 3 van 3").shows("<strong>linzensoep</strong>");
    fills_in(&ria, &soup(&[("naam", "")])).await.is(422).shows("Kies of er een naam bij staat.");
    let back = fills_in(&ria, &soup(&[("doe", "terug")])).await;
    back.is(200).shows("Stap 2 van 3").shows("linzensoep");
    ria.sees(MINE).await.hides("De soep van donderdag");

    let id = sends_in(&ria, &[]).await;
    let own = format!("{MINE}/{id}");
    ria.sees(&own).await.is(200).shows("Je stuk is bij de redactie.").shows("Ingestuurd");
    ria.sees(MINE).await.is(200).shows("De soep van donderdag").shows("Ingestuurd");
    linde.passer_by().sees(PAPER).await.is(200).hides("De soep");
}

#[tokio::test]
async fn passers_by_send_in_nothing_and_read_nobodys_pieces() {
    let linde = home().await;
    linde.passer_by().sees(WRITE).await.is(401);
    fills_in(&linde.passer_by(), &soup(&[])).await.is(401);
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    let id = sends_in(&ria, &[]).await;
    let own = format!("{MINE}/{id}");
    ria.sees(&own).await.is(200);
    ben.sees(&own).await.is(404);
    ben.sends(&format!("{own}/reactie"), &[("reactie", "Hoi")]).await.is(404);
    ben.sends(&format!("{own}/terug"), &[]).await.is(404);
    linde.passer_by().sees(&own).await.is(401);
    let (wilg, _) = linde.other_centre().await;
    linde.stranger(wilg, "Anna", None).await.sees(&own).await.is(401);
    ben.sees(MINE).await.is(200).shows("Je hebt nog niets ingestuurd.");
}

#[tokio::test]
async fn a_tip_has_steps_and_an_idea_is_enough() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    let tip = [("soort", "tip"), ("tekst", ""), ("stap", "2")];
    fills_in(&ria, &soup(&tip)).await.is(422).shows("Schrijf wat je het eerst doet.");
    let steps = [("soort", "tip"), ("tekst", ""), ("eerst", "Pak een doek."), ("dan", "Poets.")];
    let id = sends_in(&ria, &steps).await;
    ria.sees(&format!("{MINE}/{id}")).await.shows("<ol").shows("Pak een doek.").shows("Poets.");
    sends_in(&ria, &[("soort", "idee"), ("tekst", "Schrijf eens over de bankjes.")]).await;
    let photo = fills_in(&ria, &soup(&[("soort", "foto"), ("stap", "2")])).await;
    photo.is(422).shows("Kies een foto.");
}

#[tokio::test]
async fn what_is_too_long_or_too_much_is_said_and_stays() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    let long = "a".repeat(8001);
    let seen = fills_in(&ria, &soup(&[("tekst", &long), ("stap", "2")])).await;
    seen.is(422).shows("hoogstens 8.000 letters").shows(&long);
    for field in ["titel", "tekst"] {
        let form = soup(&[(field, "Mijn nummer is 123456782")]);
        fills_in(&ria, &form).await.is(422).shows("Haal dat weg.");
    }
    for n in 0..12 {
        sends_in(&ria, &[("titel", &format!("Stuk {n}"))]).await;
    }
    fills_in(&ria, &soup(&[])).await.is(422).shows("Er liggen al 12 stukken van jou");
}

#[tokio::test]
async fn what_fits_in_the_browser_fits_with_its_line_ends() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    let lines = format!("{}a", "soep\r\n".repeat(1599));
    let seen = fills_in(&ria, &soup(&[("tekst", &lines), ("stap", "2")])).await;
    seen.is(200).shows("Stap 3 van 3");
}

#[tokio::test]
async fn buttons_for_the_marks_wait_unseen_for_a_script_at_each_text() {
    let linde = home().await;
    let (ria, piet) = (linde.neighbour("Ria").await, editor(&linde, "Piet").await);
    let bar = "<template data-opmaak=\"tekst\"><div class=\"chips\" role=\"toolbar\"";
    ria.sees(WRITE).await.is(200).hides("data-opmaak").hides("/a/marks_up");
    let story = fills_in(&ria, &[("stap", "1"), ("soort", "stuk"), ("titel", "Soep")]).await;
    story.shows(bar).shows("Tussenkop").shows("hoogstens 8.000 letters").shows("/a/marks_up-");
    let id = sends_in(&ria, &[]).await;
    piet.sees(&at_desk(&id)).await.is(200).shows(bar).shows("/a/marks_up-");
}

#[tokio::test]
async fn the_desk_sends_in_for_somebody_without_a_device() {
    let linde = home().await;
    let (fatima, ben) = (linde.host("Fatima").await, linde.neighbour("Ben").await);
    fatima.sees(WRITE).await.shows("Voor wie stuur je het in?");
    ben.sees(WRITE).await.hides("Voor wie stuur je het in?");
    fills_in(&ben, &soup(&[("namens", "Wim")])).await.is(403);
    fills_in(&ben, &soup(&[("naam", "redactie")])).await.is(403);
    fills_in(&fatima, &soup(&[("namens", "Wim")])).await.sends_on_to(MINE);
    let piet = editor(&linde, "Piet").await;
    piet.sees(DESK).await.shows("De soep van donderdag").shows("Wim");
}

#[tokio::test]
async fn a_photo_comes_along_once_with_words_for_who_sees_little() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    let story = soup(&[("stap", "2"), ("soort", "foto")]);
    let no_words = ria.sends_file(WRITE, &story, "foto", PHOTO).await;
    no_words.is(422).shows("Schrijf wat er op de foto staat.");
    let ready = no_words.field("staat_klaar");
    let photo = format!("/foto/{ready}/middel");
    let piet = editor(&linde, "Piet").await;
    piet.sees(&photo).await.is(404);
    let id =
        sends_in(&ria, &[("soort", "foto"), ("alt", "Een pan"), ("staat_klaar", &ready)]).await;
    piet.sees(&at_desk(&id)).await.is(200).shows(&photo).shows("Wie staat op de foto?");
    piet.sees(&photo).await.is(200);
    linde.passer_by().sees(&photo).await.is(404);
}

/// What the steps carry along of the photos that were brought.
async fn brings(ria: &Visitor<'_>, alt: &str, bij: &str, more: &[String]) -> Seen {
    let mut form = soup(&[("stap", "2"), ("doe", "foto"), ("alt", alt), ("bij", bij)]);
    form.extend(more.iter().map(|one| ("meer", one.as_str())));
    ria.sends_file(WRITE, &form, "foto", PHOTO).await
}

/// All photos that lie ready, as the page hands them on.
fn waiting(seen: &Seen) -> Vec<String> {
    let values = seen.text.split("name=\"meer\" value=\"").skip(1);
    values.map(|rest| rest.split('"').next().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn whoever_writes_brings_several_photos_with_a_line_each() {
    let linde = home().await;
    let (ria, piet) = (linde.neighbour("Ria").await, editor(&linde, "Piet").await);
    let none = fills_in(&ria, &soup(&[("stap", "2"), ("doe", "foto")])).await;
    none.is(422).shows("Kies een foto.").shows("Stap 2 van 3").shows("linzensoep");
    brings(&ria, "", "De pan", &[]).await.is(422).shows("Schrijf wat er op de foto staat.");
    let one = brings(&ria, "Een pan", "De pan van Ria", &[]).await;
    one.is(200).shows("Stap 2 van 3").shows("De pan van Ria").shows("Nog een foto");
    let two = brings(&ria, "Een lepel", "", &waiting(&one)).await;
    let lying = waiting(two.is(200).shows("linzensoep"));
    assert_eq!(lying.len(), 2);

    let with_both = [("meer", lying[0].as_str()), ("meer", lying[1].as_str())];
    let look = [&with_both[..], &[("stap", "2"), ("naam", "")]].concat();
    fills_in(&ria, &soup(&look)).await.is(200).shows("De pan van Ria").shows("alt=\"Een lepel\"");
    let gone = lying[0].split('\t').next().unwrap();
    let ben = linde.neighbour("Ben").await;
    let stolen = fills_in(&ben, &soup(&with_both)).await;
    stolen.is(422).shows("Een foto lag te lang klaar").hides(gone);

    let id = sends_in(&ria, &with_both).await;
    let photos = lying.iter().map(|one| one.split('\t').next().unwrap());
    let photos: Vec<String> = photos.map(|id| format!("/foto/{id}/middel")).collect();
    let (own, desk) = (ria.sees(&format!("{MINE}/{id}")).await, piet.sees(&at_desk(&id)).await);
    for photo in &photos {
        own.shows(photo);
        desk.shows(photo);
        piet.sees(photo).await.is(200);
        linde.passer_by().sees(photo).await.is(404);
    }
    desk.shows("De pan van Ria").shows("Foto 2").shows("Op welke foto?");
}

#[tokio::test]
async fn a_writer_takes_a_photo_back_and_brings_no_album() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    let mut lying = Vec::new();
    for n in 1..=7 {
        let seen = brings(&ria, &format!("Pan {n}"), "", &lying).await;
        lying = waiting(seen.is(200));
        assert_eq!(lying.len(), n);
    }
    let eighth = brings(&ria, "Pan 8", "", &lying).await;
    eighth.is(200).shows("Je foto is bewaard.").hides("name=\"doe\" value=\"foto\"");
    let mut form = soup(&[("stap", "2"), ("alt", "Pan 9")]);
    let ready = eighth.field("staat_klaar");
    form.extend(lying.iter().map(|one| ("meer", one.as_str())));
    let all = [&form[..], &[("staat_klaar", ready.as_str())]].concat();
    fills_in(&ria, &all).await.is(200).shows("Stap 3 van 3");
    let ninth = [&all[..], &[("meer", lying[0].as_str())]].concat();
    fills_in(&ria, &ninth).await.is(422).shows("hoogstens 8 foto");

    let first = lying[0].split('\t').next().unwrap();
    let away = [&all[..], &[("weg", first)]].concat();
    let rest = fills_in(&ria, &away).await;
    rest.is(200).shows("Stap 2 van 3").hides(first).shows("linzensoep");
    assert_eq!(waiting(&rest).len(), 6);
    ria.sees(&format!("/foto/{first}/middel")).await.is(404);
}

#[tokio::test]
async fn writer_and_editors_talk_about_a_piece_and_the_writer_may_take_it_back() {
    let linde = home().await;
    let (ria, piet) = (linde.neighbour("Ria").await, editor(&linde, "Piet").await);
    can_be_reached(&linde, &ria, "Ria").await;
    can_be_reached(&linde, &piet, "Piet").await;
    let id = sends_in(&ria, &[]).await;
    let own = format!("{MINE}/{id}");
    assert_eq!(post_of(&linde, "Piet").await.len(), 1);
    let asks = format!("{}/reactie", at_desk(&id));
    piet.sends(&asks, &[("reactie", " ")]).await.is(422).shows("Schrijf eerst een berichtje.");
    piet.sends(&asks, &[("reactie", "Heb je een foto?")]).await.is(303);
    ria.sees(&own).await.shows("Heb je een foto?").shows("Piet");
    assert_eq!(post_of(&linde, "Ria").await.len(), 1);
    let says = format!("{own}/reactie");
    ria.sends(&says, &[("reactie", "")]).await.is(422).shows("Schrijf eerst een berichtje.");
    ria.sends(&says, &[("reactie", "Morgen wel.")]).await.is(303);
    piet.sees(&at_desk(&id)).await.shows("Morgen wel.");

    ria.sends(&format!("{own}/terug"), &[]).await.sends_on_to(MINE);
    ria.sees(MINE).await.shows("Teruggenomen");
    piet.sees(DESK).await.hides("De soep van donderdag");
    ria.sends(&format!("{own}/terug"), &[]).await.is(404);
}

#[tokio::test]
async fn what_is_written_stays_on_ones_own_device_and_never_on_a_borrowed_one() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    let shelf = format!("data-plank=\"concept-{}-newspaper-schrijf\"", ria.id());
    ria.sees(WRITE).await.is(200).shows(&shelf).shows("Bewaard op dit apparaat om {tijd} uur.");
    let mut tx = linde.write().await;
    let token = session::begin(&mut tx, ria.id(), Device::Borrowed, "tablet", None).await.unwrap();
    tx.save().await.unwrap();
    ria.keep(&format!("{}={}", session::cookie_name(&linde.house), token.as_str()));
    ria.sees(WRITE).await.is(200).shows("data-bewaart").hides("data-plank");
}
