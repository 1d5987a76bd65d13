//! The house, before and after the opening day.
use super::*;
use kernel::Settings;
use test_house::{SignedDuration, days};

#[tokio::test]
async fn a_passer_by_sees_the_house_and_a_lit_window() {
    let linde = house_with(Parlour { is_lit: true }).await;
    with_hours(&linde).await;

    let page = linde.passer_by().sees("/").await;

    page.is(200).shows("<h1 dir=\"auto\">Goedemorgen!</h1>").shows("Welkom bij De Linde.");
    page.shows("Open tot 17.00 uur").hides("openbord is-dicht");
    page.shows("data-n=\"2\"").shows("class=\"window is-lit\" href=\"/zitkamer\"");
    page.shows("Zitkamer: 3 mensen nu.").shows("/a/faces/wim-");
    page.shows("<h2>Aan tafel</h2>").hides("Het is nu stil");
    page.shows("href=\"/binnenkomen\"").shows("zonder wachtwoord");
    page.shows("Tekening van een gebouw").shows(">Lindeplein 1</figcaption>");
}

#[tokio::test]
async fn who_is_inside_finds_the_door_to_their_own_page() {
    let linde = quiet_house().await;
    let ria = linde.neighbour("Ria").await;
    ria.sees("/").await.shows("Je bent binnen").shows("window is-door\" href=\"/mijn\"");
}

#[tokio::test]
async fn a_quiet_house_says_when_somebody_is_back() {
    let linde = quiet_house().await;
    with_hours(&linde).await;
    let page = linde.passer_by().sees("/").await;
    page.shows("Het is nu stil in huis.").shows("Het gebouw is wel open");

    linde.later(SignedDuration::from_hours(8));

    let page = linde.passer_by().sees("/").await;
    page.shows("Goedenavond!").shows("openbord mt5 is-dicht").hides("Het gebouw is wel open");
    page.shows("Nu dicht. Weer open: morgen, 9.00 uur");
}

#[tokio::test]
async fn the_centre_greets_in_its_own_words_and_others_in_theirs() {
    let linde = quiet_house().await;
    let mut tx = linde.write().await;
    sql!(
        "update centre set greeting_morning = 'Hé hallo!', welcome = 'Kom erbij <zitten>.',
           photo_id = $2, photo_alt = 'Een huis met een blauwe deur' where id = $1",
        tx.centre,
        kernel::uuid::Uuid::nil()
    )
    .run(&mut tx)
    .await
    .unwrap();
    centre::touch(&mut tx).await.unwrap();
    tx.save().await.unwrap();

    let page = linde.passer_by().sees("/").await;

    page.shows("Hé hallo!").shows("Kom erbij &#60;zitten&#62;.");
    page.shows("/foto/00000000-0000-0000-0000-000000000000/middel");
    page.shows("alt=\"Een huis met een blauwe deur\"").shows("Zo ziet De Linde eruit");
    let page = linde.passer_by().reads("en").sees("/").await;
    page.shows("Good morning!").shows("Welcome to De Linde.").hides("Hé hallo!");
}

#[tokio::test]
async fn faces_of_the_team_stand_at_the_door_and_residents_do_not() {
    let linde = quiet_house().await;
    let ria = linde.neighbour("Ria").await;
    linde.passer_by().sees("/").await.hides("Gezichten van");
    with_nadia(&linde).await;
    let mut tx = linde.write().await;
    let shown = NewFace {
        drawing: "ama",
        photo: None,
        alt: "",
        role: "",
        about: "",
        audience: Audience::Everyone,
    };
    face::show(&mut tx, ria.id(), &shown).await.unwrap();
    tx.save().await.unwrap();

    let page = linde.passer_by().sees("/").await;

    page.shows("Gezichten van De Linde").shows("<bdi>Nadia</bdi>").shows("gastvrouw");
    page.hides("<bdi>Ria</bdi>").hides("portrait is-lit");
}

#[tokio::test]
async fn before_the_opening_day_a_passer_by_sees_the_date_and_no_room() {
    let linde = house_with(Parlour { is_lit: true }).await;
    let ria = linde.neighbour("Ria").await;
    linde.passer_by().sees("/").await.shows("Zitkamer");
    opens_at(&linde, Some(linde.house.clock.now() + days(9))).await;

    let page = linde.passer_by().sees("/").await;

    page.is(200).shows("De deur gaat open op dinsdag 10 maart").shows("data-n=\"1\"");
    page.shows("Ben je uitgenodigd?").shows("href=\"/binnenkomen\"");
    page.hides("Zitkamer").hides("Aan tafel").hides("3 mensen nu").hides("openbord");
    for path in ["/help", "/huisregels", "/privacy", "/toegankelijkheid", "/taal", "/k"] {
        linde.passer_by().sees(path).await.is(200).hides("Zitkamer");
    }
    ria.sees("/").await.shows("Zitkamer").shows("komen alleen genodigden binnen");

    opens_at(&linde, None).await;
    linde.passer_by().sees("/").await.shows("De deur gaat bijna open").hides("Zitkamer");

    opens_at(&linde, Some(linde.house.clock.now())).await;
    linde.passer_by().sees("/").await.shows("Zitkamer").hides("Ben je uitgenodigd?");
}

#[tokio::test]
async fn a_room_that_is_off_has_no_window_and_nothing_for_today() {
    let linde = house_with(Parlour { is_lit: true }).await;
    linde.passer_by().sees("/").await.shows("/zitkamer");
    linde.switches("parlour", false).await;

    let page = linde.passer_by().sees("/").await;

    page.hides("/zitkamer").hides("Aan tafel").shows("data-n=\"1\"");
}

#[tokio::test]
async fn the_other_centre_has_its_own_look() {
    let linde = quiet_house().await;
    let (wilg, host) = linde.other_centre().await;
    let mut tx = linde.write().await;
    tx.centre = wilg;
    sql!("update centre set door = 'paars' where id = $1", tx.centre).run(&mut tx).await.unwrap();
    centre::touch(&mut tx).await.unwrap();
    tx.save().await.unwrap();
    with_nadia(&linde).await;
    linde.passer_by().sees("/").await.shows("data-door=\"groen\"").shows("Nadia");

    let page = linde.passer_by().sees_at(&host, "/").await;

    page.is(200).shows("data-door=\"paars\"").shows("Welkom bij De Wilg.");
    page.hides("De Linde").hides("Nadia");
}

#[tokio::test]
async fn an_unknown_host_names_no_centre() {
    let linde = quiet_house().await;
    for path in ["/", "/nl", "/help", "/robots.txt"] {
        let page = linde.passer_by().sees_at("elders.test", path).await;
        page.is(404).shows("Op dit adres is geen buurtcentrum").hides("Linde");
    }
}

#[tokio::test]
async fn a_demo_house_says_so() {
    let linde = quiet_house().await;
    linde.passer_by().sees("/").await.hides("Dit is een demo");

    let demo = TestCentre::on(
        |db, clock, data| Settings { is_demo: true, ..Settings::for_tests(db, clock, data) },
        vec![Box::new(FrontDoor::default())],
    )
    .await;

    let page = demo.passer_by().sees("/").await;
    page.shows("Dit is een demo").shows("verzonnen").shows("href=\"/demo/post\"");
}

#[tokio::test]
async fn a_demo_house_has_a_poster_and_tallies_of_last_week() {
    let linde = quiet_house().await;
    let fatima = linde.host("Fatima").await;
    fatima.sees("/achterkamer/affiches").await.shows("Er is nog geen affiche.");
    let mut tx = linde.write().await;
    let photos = linde.house.photos.clone();
    let demo = kernel::Demo { centre: "de-linde", people: Vec::new(), photos };
    FrontDoor::default().furnish(&mut tx, &demo).await.unwrap();
    tx.save().await.unwrap();
    fatima.sees("/achterkamer/affiches").await.shows("Kom eens kijken!");
    fatima.sees("/achterkamer/turven").await.shows(">31</td>").shows("zaterdag 28 februari");
}

#[tokio::test]
async fn machines_find_what_they_look_for() {
    let linde = quiet_house().await;
    with_hours(&linde).await;
    let robots = linde.passer_by().sees("/robots.txt").await;
    robots.shows("Disallow: /\n").shows("Allow: /$\n").shows("Allow: /ar$\n").hides("zitkamer");
    assert_eq!(robots.headers["content-type"], "text/plain; charset=utf-8");
    let icon = linde.passer_by().sees("/favicon.ico").await;
    icon.sends_on_to(kernel::asset::FAVICON_SVG.path);
    let security = linde.passer_by().sees("/.well-known/security.txt").await;
    security.shows("Contact: mailto:hallo@linde.invalid\n");
    security.shows("Expires: 2026-08-28T10:00:00Z\n").shows("http://de-linde.test/help\n");

    opens_at(&linde, None).await;

    linde.passer_by().sees("/robots.txt").await.shows("Disallow: /\n").hides("Allow: /$");
}
