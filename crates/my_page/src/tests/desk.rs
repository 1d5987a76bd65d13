//! Scenes at the desk.
use super::{MINE, gives_address, linde, post, ria_by_mail};
use kernel::{Age, Role, people, session};
use test_house::{TestCentre, Visitor, minutes};

const DESK: &str = "/achterkamer/namens";

fn at(who: &Visitor<'_>, rest: &str) -> String {
    format!("{DESK}/{}{rest}", who.id())
}

#[tokio::test]
async fn the_desk_finds_people_by_the_beginning_of_a_name() {
    let linde = linde().await;
    let fatima = linde.host("Fatima").await;
    for name in ["Ria", "Şule", "Jan van Ri", "Ben"] {
        linde.neighbour(name).await;
        linde.later(minutes(1));
    }
    let list = fatima.sees(DESK).await;
    list.is(200).shows("Nieuw binnen").shows("Ria").shows("Ben").hides("Toon de volgende");
    assert!(list.text.find(">Ben<") < list.text.find(">Ria<"), "the newest come first");

    fatima
        .sends(DESK, &[("naam", " ri")])
        .await
        .is(200)
        .shows(">Ria<")
        .shows("Jan van Ri")
        .hides(">Ben<");
    fatima.sends(DESK, &[("naam", "şu")]).await.is(200).shows("Şule");
    fatima.sends(DESK, &[("naam", "xyz")]).await.is(200).shows("We vinden niemand met die naam");
}

#[tokio::test]
async fn a_long_list_has_pages() {
    let linde = linde().await;
    let fatima = linde.host("Fatima").await;
    for n in 0..30 {
        linde.neighbour(&format!("Buur {n:02}")).await;
        linde.later(minutes(1));
    }
    let first = fatima.sees(DESK).await;
    first.shows("Buur 29").hides("Buur 04").shows("/achterkamer/namens?na=25");
    fatima.sees("/achterkamer/namens?na=25").await.shows("Buur 04").hides("Buur 29").hides("?na=");
    fatima.sends(DESK, &[("naam", "buur")]).await.shows("Er zijn er meer");
}

#[tokio::test]
async fn only_the_desk_acts_for_others_and_only_a_coordinator_for_the_team() {
    let linde = linde().await;
    let ria = linde.neighbour("Ria").await;
    let ben = linde.neighbour("Ben").await;
    let (fatima, mo) = (linde.host("Fatima").await, linde.coordinator("Mo").await);
    let piet = linde.with_role("Piet", Role::Editor).await;

    linde.passer_by().sees(DESK).await.is(401);
    for who in [&ben, &piet] {
        who.sees(DESK).await.is(403);
        who.sees(&at(&ria, "")).await.is(403).hides("Ria");
        who.sends(&at(&ria, "/naam"), &[("naam", "Bo")]).await.is(403);
        who.sends(&at(&ria, "/weg"), &[("naam", "Ria"), ("naast", "ja")]).await.is(403);
    }
    fatima.sees(&at(&ria, "")).await.is(200).shows("Namens Ria");
    let list = fatima.sees(DESK).await;
    list.shows(&at(&ria, "")).shows("Hoort bij het team").hides(&at(&mo, ""));
    mo.sees(DESK).await.shows(&at(&fatima, ""));
    fatima.sees(&at(&mo, "")).await.is(403);
    fatima.sends(&at(&mo, "/adres"), &[("adres", "x@linde.example")]).await.is(403);
    mo.sees(&at(&fatima, "")).await.is(200).shows("Namens Fatima");
    fatima.sees(&format!("{DESK}/{}", people::PersonId::fresh())).await.is(404);
    fatima.sees(&format!("{DESK}/niemand")).await.is(400);
}

#[tokio::test]
async fn everything_is_shown_on_paper_only_while_ria_is_there_and_she_reads_who_did_it() {
    let linde = linde().await;
    let ria = ria_by_mail(&linde).await;
    let fatima = linde.host("Fatima").await;
    fatima.sees(&at(&ria, "")).await.hides("ria@linde.example");

    let asked = fatima.sends(&at(&ria, "/gegevens"), &[]).await;
    asked.is(422).shows("Kruis aan dat deze persoon naast je zit").hides("ria@linde.example");
    let sheet = fatima.sends(&at(&ria, "/gegevens"), &[("naast", "ja")]).await;

    sheet
        .is(200)
        .shows("Mijn gegevens: Ria")
        .shows("ria@linde.example")
        .shows("zondag 1 maart 2026");
    let copy = ria.sees("/mijn/alles").await;
    copy.shows("Fatima bekeek alle gegevens, samen met Ria");
    assert_eq!(copy.text.matches("bekeek alle gegevens").count(), 1);
}

#[tokio::test]
async fn facts_are_corrected_on_behalf_and_each_is_written_down() {
    let linde = linde().await;
    let ria = linde.neighbour("Ria").await;
    let fatima = linde.host("Fatima").await;
    ria.sends_file("/mijn/gezicht", &[("beeld", "5"), ("wie", "living_room")], "foto", b"")
        .await
        .is(303);

    let bad = fatima.sends(&at(&ria, "/naam"), &[("naam", " ")]).await;
    bad.is(422).shows("Schrijf een naam").shows("<title>Fout: ");
    fatima.sends(&at(&ria, "/naam"), &[("naam", "Maria")]).await.sends_on_to(&at(&ria, ""));
    fatima.sends(&at(&ria, "/taal"), &[("taal", "ar")]).await.sends_on_to(&at(&ria, ""));
    fatima.sends(&at(&ria, "/taal"), &[("taal", "xx")]).await.is(400);
    fatima.sends(&at(&ria, "/leeftijd"), &[("leeftijd", "youth")]).await.sends_on_to(&at(&ria, ""));
    fatima.sends(&at(&ria, "/gezicht/weg"), &[]).await.sends_on_to(&at(&ria, ""));

    let page = ria.sees(MINE).await;
    page.shows("Dag Maria").shows("16 of 17 jaar").shows("العربية").hides("nadia-");
    let copy = ria.sees("/mijn/alles").await;
    for act in [
        "paste de naam aan",
        "paste de taal aan",
        "paste de leeftijd aan",
        "haalde het gezicht weg",
    ] {
        copy.shows(&format!("Fatima {act}, namens Maria"));
    }
    fatima.sees("/mijn/alles").await.shows("paste de naam aan").hides("Maria");
}

#[tokio::test]
async fn a_minor_is_no_longer_shown_to_everyone() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    let sam = linde.person(linde.id, "Sam", Age::Adult, &[Role::Volunteer]).await;
    let form = [("beeld", "1"), ("wie", "everyone")];
    sam.sends_file("/mijn/gezicht", &form, "foto", b"").await.is(303);
    mo.sends(&at(&sam, "/leeftijd"), &[("leeftijd", "youth")]).await.is(303);
    sam.sees(MINE).await.shows("<td data-l=\"Wie ziet dit\">niemand</td>");
}

async fn code(linde: &TestCentre, address: &str) -> String {
    let letters = post(linde).await;
    let letter = letters.iter().find(|letter| letter.to == address).expect("a letter came");
    let words = letter.text.split(|c: char| !c.is_ascii_digit());
    words.into_iter().find(|word| word.len() == 6).expect("it holds a code").to_owned()
}

#[tokio::test]
async fn an_address_at_the_desk_needs_its_code_and_its_day_as_anywhere() {
    let linde = linde().await;
    let (ria, fatima) = (linde.neighbour("Ria").await, linde.host("Fatima").await);
    gives_address(&linde, &ria, "sms", "+31600000012").await;
    let goes_to = at(&ria, "/code?soort=mail");
    fatima.sends(&at(&ria, "/adres"), &[("adres", "geen")]).await.is(422).shows("value=\"geen\"");
    fatima
        .sends(&at(&ria, "/adres"), &[("adres", "ria@nieuw.example")])
        .await
        .sends_on_to(&goes_to);
    fatima.sees(&goes_to).await.is(200).shows("Welke code kreeg Ria?");
    let code = code(&linde, "ria@nieuw.example").await;
    let form = [("soort", "mail"), ("code", code.as_str())];
    let wrong = [("soort", "mail"), ("code", "1")];
    fatima.sends(&at(&ria, "/code"), &wrong).await.is(422).shows("Deze code klopt niet");
    // The code was asked for in Fatima's browser.
    ria.sends("/mijn/bereik/code", &form).await.is(422);

    fatima.sends(&at(&ria, "/code"), &form).await.sends_on_to(&at(&ria, ""));

    assert!(post(&linde).await.iter().any(|letter| letter.to == "+31600000012"));
    ria.sees(MINE).await.shows("ria@nieuw.example").shows("geldt vanaf morgen");
    ria.sees("/mijn/alles").await.shows("Fatima vroeg een nieuw adres aan, namens Ria");
}

#[tokio::test]
async fn the_desk_takes_somebody_out_who_asks_for_it_with_their_name_typed_again() {
    let linde = linde().await;
    let ria = ria_by_mail(&linde).await;
    let fatima = linde.host("Fatima").await;
    let path = at(&ria, "/weg");
    let id = ria.id().0.simple().to_string();
    fatima.sees(&path).await.is(200).shows("Alles over Ria weghalen?");
    let wrong = fatima.sends(&path, &[("naam", "Rita"), ("naast", "ja")]).await;
    wrong.is(422).shows("value=\"Rita\"").shows("Schrijf de naam zoals hij hier staat");
    fatima.sends(&path, &[("naam", "Ria")]).await.is(422).shows("Kruis aan");

    fatima.sends(&path, &[("naam", "ria"), ("naast", "ja")]).await.sends_on_to(DESK);

    ria.sees(MINE).await.is(401);
    fatima.sees(DESK).await.hides("Ria").shows("Alles over deze persoon is weg");
    fatima.sends(&path, &[("naam", "ria"), ("naast", "ja")]).await.is(404);
    let text = linde.all_text().await;
    assert!(!text.contains(&id) && !text.contains("Ria"), "{text}");
    assert!(text.contains("person_left"), "that it was done stays");
}

#[tokio::test]
async fn the_last_coordinator_stays_at_the_desk_too() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    let path = at(&mo, "/weg");
    mo.sees(&path).await.is(200).shows("Dit is de enige coördinator");
    mo.sends(&path, &[("naam", "Mo"), ("naast", "ja")]).await.is(422).shows("de enige coördinator");
    mo.sees(MINE).await.is(200);
}

#[tokio::test]
async fn without_the_second_factor_nobody_acts_for_anybody() {
    let linde = linde().await;
    let (ria, mo) = (linde.neighbour("Ria").await, linde.coordinator("Mo").await);
    let mut tx = linde.write().await;
    let token = session::begin(&mut tx, mo.id(), kernel::Device::Own, "phone", None).await.unwrap();
    tx.save().await.unwrap();
    mo.keep(&format!("{}={}", session::cookie_name(&linde.house), token.as_str()));
    mo.sees(&at(&ria, "")).await.sends_on_to("/binnenkomen/tweede-sleutel");
    mo.sees(MINE).await.is(200);
}
