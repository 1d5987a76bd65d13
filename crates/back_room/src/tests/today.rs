//! The first page of the back room: a greeting, a welcome, and the start guide.
use super::{arranges, linde};
use crate::roles;
use crate::words::Words;
use kernel::{Language, Role, Voice};
use test_house::minutes;

const TODAY: &str = "/achterkamer";

#[tokio::test]
async fn everybody_of_the_team_is_greeted_and_told_what_they_can_do() {
    let linde = linde().await;
    let fatima = linde.host("Fatima").await;

    let page = fatima.sees(TODAY).await;

    page.is(200).shows("<h1>Goedemorgen Fatima</h1>").shows("zondag 1 maart");
    page.shows("gastvrouw of gastheer").shows("maak een buurtpas").hides("Zo gaat de deur open");
    page.shows("href=\"/achterkamer/mensen\"").hides("/achterkamer/inrichten");
    linde.later(minutes(60));
    fatima.sees(TODAY).await.shows("Goedemiddag");
    linde.later(minutes(6 * 60));
    fatima.sees(TODAY).await.shows("Goedenavond");
    linde.later(minutes(6 * 60));
    fatima.sees(TODAY).await.shows("Hallo Fatima");
}

#[tokio::test]
async fn the_back_room_is_for_the_team() {
    let linde = linde().await;
    let (wilg, _) = linde.other_centre().await;
    linde.passer_by().sees(TODAY).await.is(401);
    linde.neighbour("Ria").await.sees(TODAY).await.is(403);
    linde.with_role("Wonen", Role::Partner).await.sees(TODAY).await.is(403);
    linde.stranger(wilg, "Anna", Some(Role::Coordinator)).await.sees(TODAY).await.is(401);
    for role in Role::ALL.into_iter().filter(|role| *role != Role::Partner) {
        linde.with_role("Iemand", role).await.sees(TODAY).await.is(200);
    }
}

#[test]
fn a_welcome_is_short_in_every_language() {
    for language in Language::ALL {
        let voice = Voice::plain(language);
        for role in Role::ALL {
            let n_lines = roles::welcome(role, &Words(&voice)).len();
            assert!((2..=5).contains(&n_lines), "{role:?} in {language:?}: {n_lines}");
        }
    }
}

#[tokio::test]
async fn the_start_guide_tells_what_is_left_and_ends_with_the_opening() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    arranges(&mo, "opening", &[("wat", "later")]).await;
    let page = mo.sees(TODAY).await;
    page.shows("1 van de 8 stappen is klaar").shows("<b>Wie werkt hier?</b>");
    let at = |text: &str| page.text.rfind(text).unwrap();
    assert!(at("Foto van het gebouw") < at("Wie zet de koffie"), "rooms come after the centre");
    assert!(at("Wie zet de koffie") < at("De deur gaat open op"), "the opening comes last");

    linde.host("Fatima").await;
    arranges(&mo, "kleur", &[("deur", "groen")]).await;

    mo.sees(TODAY)
        .await
        .shows("3 van de 8 stappen zijn klaar")
        .shows("<b>Naam, adres en telefoon</b>");
    arranges(&mo, "opening", &[("opendag", "2026-03-09"), ("wat", "dag")]).await;
    mo.sees(TODAY).await.shows("4 van de 8 stappen zijn klaar");
    linde.host("Els").await.sees(TODAY).await.hides("stappen");
}

#[tokio::test]
async fn a_guide_that_is_done_is_no_longer_shown() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    linde.host("Fatima").await;
    arranges(&mo, "kleur", &[("deur", "groen")]).await;
    arranges(&mo, "kamers", &[("kamer", "parlour"), ("naam", ""), ("aan", "parlour")]).await;
    arranges(&mo, "uren", &[("van", "9"), ("tot", "17")]).await;
    let place = [
        ("naam", "De Linde"),
        ("soort", "Buurtcentrum"),
        ("straat", "Lindeplein 1"),
        ("plaats", "Lindekwartier"),
        ("telefoon", "030 000 00 00"),
    ];
    arranges(&mo, "plek", &place).await;
    mo.sees(TODAY)
        .await
        .shows("6 van de 8 stappen zijn klaar")
        .shows("href=\"/achterkamer/plekken\"");
    let home = format!("/achterkamer/plekken/{}", kernel::place::PlaceId::home_of(linde.id));
    let answers = [("drempel", "level"), ("lift", "ground_floor"), ("toilet", "no")];
    mo.sends(&home, &answers).await.is(303);
    mo.sees(TODAY).await.shows("7 van de 8 stappen zijn klaar");

    let mut tx = linde.write().await;
    kernel::sql!("update centre set photo_id = $1 where id = $1", linde.id)
        .run(&mut tx)
        .await
        .unwrap();
    kernel::centre::touch(&mut tx).await.unwrap();
    tx.save().await.unwrap();

    mo.sees(TODAY).await.hides("stappen");
    mo.sees("/achterkamer/inrichten").await.hides("stappen");
}

#[tokio::test]
async fn the_menu_says_where_one_is() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    mo.sees(TODAY).await.shows("href=\"/achterkamer\" aria-current=\"page\"");
    mo.sees("/achterkamer/mensen")
        .await
        .shows("href=\"/achterkamer/mensen\" aria-current=\"page\"");
    let below = mo.sees("/achterkamer/mensen/nodig-uit").await;
    below.shows("href=\"/achterkamer/mensen\" aria-current=\"true\"");
    below.hides("href=\"/achterkamer\" aria-current");
}
