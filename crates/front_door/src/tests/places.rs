//! How one gets there and gets in: of the own building, and of every other place.
use super::*;
use kernel::place::{self, Access, Address, Doorstep, Lift, PlaceId, Point};

async fn with_access(linde: &TestCentre, place: PlaceId, access: &Access) {
    let mut tx = linde.write().await;
    place::keep_access(&mut tx, place, access).await.unwrap();
    tx.save().await.unwrap();
}

fn of_home() -> Access {
    Access {
        doorstep: Some(Doorstep::StepWithHelp),
        lift: Some(Lift::No),
        has_toilet: Some(true),
        way_in: "De deur zit naast <de bakker>.".to_owned(),
        stop: "Halte Lindeplein, bus 4.".to_owned(),
        phone: "030 111 22 33".to_owned(),
        ..Access::default()
    }
}

/// A playground in the other street, with no step.
async fn with_playground(linde: &TestCentre) -> String {
    let address = Address {
        name: "Speeltuin De Wip".to_owned(),
        street: "Wipstraat 12".to_owned(),
        town: "Lindekwartier".to_owned(),
    };
    let mut tx = linde.write().await;
    let playground = place::add(&mut tx, &address).await.unwrap().unwrap();
    let access = Access { doorstep: Some(Doorstep::Level), ..Access::default() };
    place::keep_access(&mut tx, playground, &access).await.unwrap();
    tx.save().await.unwrap();
    format!("/plekken/{playground}")
}

#[tokio::test]
async fn what_nobody_filled_in_leaves_no_link_and_no_section() {
    let linde = quiet_house().await;
    for path in ["/", "/help", "/toegankelijkheid"] {
        linde.passer_by().sees(path).await.is(200).hides("er-komen").hides("Zo kom je er");
    }
    let page = linde.passer_by().sees(&format!("/plekken/{}", PlaceId::home_of(linde.id))).await;
    page.is(200).shows("<h1 dir=\"auto\">De Linde</h1>").shows("weten we nog niet");
    page.hides("Nog niet bekend").hides("class=\"taken\"");
}

#[tokio::test]
async fn a_place_that_is_known_on_the_map_opens_in_a_map_of_ones_own() {
    let linde = quiet_house().await;
    let home = PlaceId::home_of(linde.id);
    linde.passer_by().sees(&format!("/plekken/{home}")).await.is(200).hides("geo:");
    linde.passer_by().sees("/help").await.is(200).hides("geo:");
    let mut tx = linde.write().await;
    place::keep_point(&mut tx, home, Point::parse("52.0907, 5.1214")).await.unwrap();
    tx.save().await.unwrap();
    let page = linde.passer_by().sees(&format!("/plekken/{home}")).await;
    page.shows("href=\"geo:52.090700,5.121400\"").shows("Open in de kaart-app");
    linde.passer_by().sees("/help").await.shows("geo:52.090700,5.121400").shows("Hulp nodig?");
}

#[tokio::test]
async fn help_says_what_is_known_of_the_own_building_and_nothing_else() {
    let linde = quiet_house().await;
    with_access(&linde, PlaceId::home_of(linde.id), &of_home()).await;

    let page = linde.passer_by().sees("/help").await;

    page.shows("id=\"er-komen\"").shows("Er ligt een plank, of iemand helpt je.");
    page.shows("Er is geen lift.").shows("Er is een toilet voor mensen in een rolstoel.");
    page.shows("Nog niet bekend: stille ruimte · parkeren bij de deur");
    page.hides("Er is een stille ruimte").hides("Er is geen stille ruimte").hides("scootmobiel");
    page.shows("naast &#60;de bakker&#62;.").shows("bus 4.").shows("href=\"tel:0301112233\"");
    page.hides("Andere plekken");
    for path in ["/", "/huisregels", "/toegankelijkheid"] {
        linde.passer_by().sees(path).await.shows("href=\"/help#er-komen\"");
    }
    linde.passer_by().sees("/toegankelijkheid").await.shows("Drempel, lift en toilet");
}

#[tokio::test]
async fn what_changes_is_read_at_once() {
    let linde = quiet_house().await;
    let home = PlaceId::home_of(linde.id);
    with_access(&linde, home, &of_home()).await;
    linde.passer_by().sees("/help").await.shows("Er is geen lift.");
    with_access(&linde, home, &Access { lift: Some(Lift::Yes), ..of_home() }).await;
    linde.passer_by().sees("/help").await.shows("Er is een lift.").hides("geen lift");
    with_access(&linde, home, &Access::default()).await;
    linde.passer_by().sees("/help").await.hides("er-komen");
}

#[tokio::test]
async fn a_place_has_a_page_that_names_somebody_and_how_to_reach_them() {
    let linde = quiet_house().await;
    with_hours(&linde).await;
    with_nadia(&linde).await;
    let playground = with_playground(&linde).await;
    let help = linde.passer_by().sees("/help").await;
    help.shows("Andere plekken").shows(&format!("href=\"{playground}\"")).shows("Drempelvrij");

    let page = linde.passer_by().sees(&playground).await;

    page.is(200).shows("<h1 dir=\"auto\">Speeltuin De Wip</h1>").shows("Wipstraat 12");
    page.shows("Je komt zonder drempel binnen.").shows("Nog niet bekend: lift · rolstoeltoilet");
    page.shows("Vraag het aan Nadia.").shows("tel:0300000000").shows("mailto:hallo@linde.invalid");
    page.shows("property=\"og:title\" content=\"Speeltuin De Wip\"");
    page.shows("og:description\" content=\"Wipstraat 12, Lindekwartier · Drempelvrij\"");
    page.shows(&format!("rel=\"canonical\" href=\"http://de-linde.test{playground}\""));
    for language in ["nl", "en", "tr", "ar"] {
        let page = linde.passer_by().reads(language).sees(&playground).await;
        page.shows(&format!("<html lang=\"{language}\"")).shows("Speeltuin De Wip");
        page.shows("Nadia").shows("tel:0300000000");
    }
}

#[tokio::test]
async fn who_is_invited_finds_the_way_before_the_opening_day() {
    let linde = quiet_house().await;
    let playground = with_playground(&linde).await;
    opens_at(&linde, None).await;
    linde.passer_by().sees(&playground).await.is(200).shows("Speeltuin De Wip");
}

#[tokio::test]
async fn a_place_of_another_centre_is_not_here() {
    let linde = quiet_house().await;
    let (_, host) = linde.other_centre().await;
    let playground = with_playground(&linde).await;
    linde.passer_by().sees_at(&host, &playground).await.is(404).hides("Speeltuin");
    let home = format!("/plekken/{}", PlaceId::home_of(linde.id));
    linde.passer_by().sees_at(&host, &home).await.is(404).hides("De Linde");
    linde.passer_by().sees_at(&host, "/help").await.is(200).hides("Speeltuin");
    linde.passer_by().sees(&format!("/plekken/{}", PlaceId::fresh())).await.is(404);
    linde.passer_by().sees("/plekken/speeltuin").await.is(400);
}
