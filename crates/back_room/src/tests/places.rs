//! Places where things happen, and how one gets in there.
use super::{ARRANGE, linde};
use kernel::db::{Statement, Value};
use kernel::place::{self, Address, PlaceId};
use test_house::{TestCentre, Visitor};

const LIST: &str = "/achterkamer/plekken";
const NEW: &str = "/achterkamer/plekken/nieuw";
const PLAYGROUND: &[(&str, &str)] = &[
    ("naam", "Speeltuin De Wip"),
    ("straat", "Wipstraat 12"),
    ("plaats", "Lindekwartier"),
    ("drempel", "level"),
    ("lift", ""),
    ("toilet", "no"),
    ("stilte", ""),
    ("parkeren", ""),
    ("ingang", "Het hek staat open."),
    ("halte", ""),
    ("telefoon", ""),
    ("kaart", ""),
];

fn with<'a>(field: &'a str, typed: &'a str) -> Vec<(&'a str, &'a str)> {
    let same =
        |(name, value): &(&'a str, &'a str)| (*name, if *name == field { typed } else { *value });
    PLAYGROUND.iter().map(same).collect()
}

fn home(linde: &TestCentre) -> String {
    format!("{LIST}/{}", PlaceId::home_of(linde.id))
}

/// The page of the place that was added: on the list it stands after the own building.
async fn adds_playground(mo: &Visitor<'_>) -> String {
    mo.sends(NEW, PLAYGROUND).await.sends_on_to(LIST);
    let list = mo.sees(LIST).await;
    let links = list.text.split("href=\"/achterkamer/plekken/").skip(1);
    let ids = links.filter_map(|rest| rest.split('"').next()?.parse::<PlaceId>().ok());
    format!("{LIST}/{}", ids.last().expect("it stands on the list"))
}

#[tokio::test]
async fn the_own_building_is_a_place_from_the_first_day() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    mo.sees(ARRANGE).await.shows("href=\"/achterkamer/plekken\"").hides("/help#er-komen");
    let list = mo.sees(LIST).await;
    list.shows("De Linde</b> <span class=\"tag\">jullie eigen gebouw").shows("Nog niet ingevuld");
    let page = mo.sees(&home(&linde)).await;
    page.is(200).hides("name=\"naam\"").hides("checked><span class=\"choice-box\"><b>");
    page.shows("#plek\">Naam en adres").hides("Haal deze plek weg");

    let answers = [("drempel", "step"), ("lift", "yes"), ("ingang", "Naast  de\nbakker.")];
    mo.sends(&home(&linde), &answers).await.sends_on_to(LIST);

    let list = mo.sees(LIST).await;
    list.shows("Bewaard: De Linde").shows("Drempel · lift</small>").hides("toilet</small>");
    list.shows("<a class=\"more\" href=\"/help#er-komen\">");
    let page = mo.sees(&home(&linde)).await;
    page.shows("value=\"step\" checked").shows("name=\"lift\" value=\"yes\" checked");
    page.shows("name=\"toilet\" value=\"\" checked").shows(">Naast de bakker.</textarea>");
    mo.sees("/achterkamer/logboek").await.shows("<bdi>Plekken en hoe je er komt</bdi>");
}

#[tokio::test]
async fn the_own_building_is_neither_renamed_here_nor_removed() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    mo.sends(&home(&linde), PLAYGROUND).await.is(303);
    mo.sees(LIST).await.shows("De Linde</b>").shows("Drempelvrij").hides("Speeltuin");
    mo.sends(&format!("{}/weg", home(&linde)), &[]).await.is(404);
    mo.sees(LIST).await.shows("jullie eigen gebouw");
}

#[tokio::test]
async fn a_place_is_added_changed_and_removed() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    mo.sees(NEW).await.is(200).shows("Een plek erbij").hides("Haal deze plek weg");

    let playground = adds_playground(&mo).await;

    let list = mo.sees(LIST).await;
    list.shows("Wipstraat 12, Lindekwartier").shows("Drempelvrij · geen rolstoeltoilet");
    mo.sees(&playground).await.shows("value=\"level\" checked").shows("Het hek staat open.");
    mo.sends(&playground, &with("naam", "Tuin De Wip")).await.sends_on_to(LIST);
    mo.sees(LIST).await.shows("Tuin De Wip").hides("Speeltuin");
    mo.sends(&format!("{playground}/weg"), &[]).await.sends_on_to(LIST);
    mo.sees(LIST).await.shows("Tuin De Wip is van de lijst").hides("<b dir=\"auto\">Tuin");
    mo.sees(&playground).await.is(404);
    mo.sends(&playground, PLAYGROUND).await.is(404);
    mo.sends(&format!("{playground}/weg"), &[]).await.is(404);
}

#[tokio::test]
async fn a_place_gets_its_point_from_a_link_to_a_map_and_loses_it_again() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    let playground = adds_playground(&mo).await;
    let link = "https://kaart.example/#map=19/52.0907/5.1214";
    for path in [&playground, &home(&linde)] {
        mo.sends(path, &with("kaart", link)).await.sends_on_to(LIST);
        mo.sees(path).await.shows("value=\"52.090700, 5.121400\"");
        mo.sends(path, PLAYGROUND).await.sends_on_to(LIST);
        mo.sees(path).await.shows("name=\"kaart\"").hides("52.090700");
    }
}

#[tokio::test]
async fn the_same_form_twice_is_one_place() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    let key = mo.sees(NEW).await.field("sleutel");
    let form = [PLAYGROUND, &[("sleutel", key.as_str())]].concat();
    mo.sends(NEW, &form).await.sends_on_to(LIST);
    mo.sends(NEW, &form).await.sends_on_to(LIST);
    assert_eq!(mo.sees(LIST).await.text.matches(">Speeltuin De Wip</b>").count(), 1);
}

#[tokio::test]
async fn what_is_not_right_is_said_beside_its_field_and_all_answers_stay() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    let playground = adds_playground(&mo).await;
    let (long, longer, letter) = ("a".repeat(61), "a".repeat(81), "a".repeat(401));
    let wrong = [
        ("naam", " ", "Schrijf hoe de plek heet"),
        ("naam", &long, "hoogstens 60 letters"),
        ("straat", "", "Schrijf de straat"),
        ("straat", &longer, "hoogstens 80 letters"),
        ("plaats", "", "Schrijf de plaats"),
        ("ingang", &letter, "hoogstens 400 letters"),
        ("halte", &letter, "hoogstens 400 letters"),
        ("telefoon", "bel Ria", "met cijfers"),
        ("kaart", "https://kaart.example/kort", "twee getallen van een kaart"),
    ];
    for (field, typed, says) in wrong {
        for path in [NEW, &playground] {
            let page = mo.sends(path, &with(field, typed)).await;
            page.is(422).shows(says).shows("<title>Fout: ").shows(&format!("{field}-fout"));
            page.shows("value=\"level\" checked").shows("name=\"toilet\" value=\"no\" checked");
        }
    }
    let answers = [("drempel", "level"), ("telefoon", "bel Ria")];
    mo.sends(&home(&linde), &answers).await.is(422).shows("met cijfers").shows("De Linde</h1>");
    mo.sees(LIST).await.shows("Nog niet ingevuld").shows(">Speeltuin De Wip</b>");
    // Whatever is no answer of ours is not known.
    mo.sends(&playground, &with("drempel", "flat")).await.is(303);
    mo.sees(LIST).await.hides("Drempelvrij").shows("geen rolstoeltoilet");
}

/// Not with `sql!`: only the house of these scenes has a parlour.
async fn in_the_parlour(linde: &TestCentre, text: &'static str, values: Vec<Value>) {
    let mut tx = linde.write().await;
    Statement::new(text, values).run(&mut tx).await.unwrap();
    tx.save().await.unwrap();
}

#[tokio::test]
async fn a_place_where_something_happens_stays() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    let playground = adds_playground(&mo).await;
    let id: PlaceId = playground.rsplit('/').next().unwrap().parse().unwrap();
    let pours = "insert into parlour_coffee (centre_id, place_id) values ($1, $2)";
    in_the_parlour(&linde, pours, vec![linde.id.into(), id.into()]).await;

    let page = mo.sends(&format!("{playground}/weg"), &[]).await;

    page.is(422).shows("Hier gebeurt nog iets").shows("id=\"weg-fout\"").shows("Wipstraat 12");
    mo.sees(LIST).await.shows("Speeltuin De Wip");
    let drinks = "delete from parlour_coffee where centre_id = $1";
    in_the_parlour(&linde, drinks, vec![linde.id.into()]).await;
    mo.sends(&format!("{playground}/weg"), &[]).await.sends_on_to(LIST);
}

#[tokio::test]
async fn a_centre_has_a_hundred_places_at_most() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    let mut tx = linde.write().await;
    for n in 1..place::PLACES_MAX {
        let (street, town) = ("Wipstraat".to_owned(), "Lindekwartier".to_owned());
        let address = Address { name: format!("Plek {n}"), street, town };
        assert!(place::add(&mut tx, &address).await.unwrap().is_some());
    }
    tx.save().await.unwrap();
    let page = mo.sends(NEW, PLAYGROUND).await;
    page.is(422).shows("Er staan al 100 plekken").shows("value=\"Speeltuin De Wip\"");
    mo.sees(LIST).await.shows("Plek 99").hides("Speeltuin De Wip");
}

#[tokio::test]
async fn only_a_coordinator_of_this_centre_keeps_places() {
    let linde = linde().await;
    let (wilg, host) = linde.other_centre().await;
    let mo = linde.coordinator("Mo").await;
    let playground = adds_playground(&mo).await;
    let gone = format!("{playground}/weg");
    for (visitor, status) in [
        (linde.passer_by(), 401),
        (linde.neighbour("Ria").await, 403),
        (linde.host("Fatima").await, 403),
    ] {
        for path in [LIST, NEW, &playground] {
            visitor.sees(path).await.is(status);
        }
        for path in [NEW, &playground, &gone] {
            visitor.sends(path, PLAYGROUND).await.is(status);
        }
    }
    let anna = linde.stranger(wilg, "Anna", Some(kernel::Role::Coordinator)).await;
    anna.sees_at(&host, LIST).await.is(200).shows("De Wilg</b>").hides("Speeltuin");
    anna.sees_at(&host, &playground).await.is(404);
    for path in [&playground, &gone, &home(&linde)] {
        anna.sends_at(&host, path, &with("naam", "Van ons")).await.is(404);
    }
    mo.sees(LIST).await.shows("Speeltuin De Wip").shows("Nog niet ingevuld");
}
