//! Scenes of a face.
use super::{MINE, linde};
use kernel::face::{self, Audience};
use kernel::{Age, Role};
use std::time::{Duration, Instant};
use test_house::{TestCentre, Visitor};

const FACE: &str = "/mijn/gezicht";
/// A red square of four by four pixels.
const PHOTO: &[u8] =
    b"\x89\x50\x4e\x47\x0d\x0a\x1a\x0a\x00\x00\x00\x0d\x49\x48\x44\x52\x00\x00\x00\
\x04\x00\x00\x00\x04\x08\x02\x00\x00\x00\x26\x93\x09\x29\x00\x00\x00\x10\x49\x44\x41\x54\x78\x9c\
\x63\xb8\x23\x22\x02\x47\x0c\xc4\x71\x00\xb3\x43\x10\x41\x72\x20\x31\x67\x00\x00\x00\x00\x49\x45\
\x4e\x44\xae\x42\x60\x82";

async fn shows_face(who: &Visitor<'_>, form: &[(&str, &str)]) -> test_house::Seen {
    who.sends_file(FACE, form, "foto", b"").await
}

/// Whose picture somebody in this place sees.
async fn seen_in(linde: &TestCentre, place: Audience, who: &Visitor<'_>) -> String {
    let mut tx = linde.read().await;
    let wanted = [(who.id(), "Ria".to_owned())];
    face::seen_by(&mut tx, place, &wanted).await.unwrap()[0].picture.clone()
}

#[tokio::test]
async fn a_drawn_face_is_seen_by_whom_ria_chose() {
    let linde = linde().await;
    let ria = linde.neighbour("Ria").await;
    let page = ria.sees(FACE).await;
    page.is(200).shows("value=\"geen\" checked").shows("value=\"neighbourhood\" checked");
    page.shows("Tekening: een hoofddoek").hides("Nadia").hides("value=\"everyone\"");

    let form = [("beeld", "5"), ("over", "Ik brei graag"), ("wie", "living_room")];
    shows_face(&ria, &form).await.sends_on_to(MINE);

    ria.sees(MINE).await.shows("/a/faces/nadia-").shows("alleen de huiskamer");
    ria.sees(FACE).await.shows("value=\"5\" checked").shows("Ik brei graag");
    assert!(seen_in(&linde, Audience::LivingRoom, &ria).await.contains("nadia"));
    assert!(!seen_in(&linde, Audience::Neighbourhood, &ria).await.contains("nadia"));
}

#[tokio::test]
async fn take_me_away_takes_it_away_at_once() {
    let linde = linde().await;
    let ria = linde.neighbour("Ria").await;
    shows_face(&ria, &[("beeld", "5"), ("wie", "neighbourhood")]).await.is(303);

    ria.sends("/mijn/gezicht/weg", &[]).await.sends_on_to(MINE);

    ria.sees(MINE).await.shows("Het gezicht is weg").hides("nadia-");
    assert!(!seen_in(&linde, Audience::LivingRoom, &ria).await.contains("nadia"));
    ria.sends("/mijn/gezicht/weg", &[]).await.sends_on_to(MINE);
}

#[tokio::test]
async fn only_grown_up_people_of_the_team_show_themselves_to_everyone() {
    let linde = linde().await;
    let everyone = [("beeld", "1"), ("wie", "everyone")];
    let ria = linde.neighbour("Ria").await;
    let sam = linde.person(linde.id, "Sam", Age::Youth, &[Role::Volunteer]).await;
    let fatima = linde.host("Fatima").await;
    for who in [&ria, &sam] {
        who.sees(FACE).await.hides("value=\"everyone\"");
        shows_face(who, &everyone).await.sends_on_to(MINE);
        who.sees(MINE).await.shows("<td data-l=\"Wie ziet dit\">niemand</td>");
    }
    sam.sees(FACE).await.shows("nog geen 18").shows("value=\"nobody\" checked");

    let form = [("beeld", "1"), ("rol", "gastvrouw"), ("wie", "everyone")];
    shows_face(&fatima, &form).await.sends_on_to(MINE);

    let mut tx = linde.read().await;
    let at_the_door = face::at_the_door(&mut tx).await.unwrap();
    let names: Vec<_> = at_the_door.iter().map(|face| face.name.as_str()).collect();
    assert_eq!(names, ["Fatima"]);
    assert_eq!(at_the_door[0].role, "gastvrouw");
}

#[tokio::test]
async fn a_minor_begins_with_nobody() {
    let linde = linde().await;
    let sam = linde.person(linde.id, "Sam", Age::Youth, &[]).await;
    sam.sees(FACE).await.shows("value=\"nobody\" checked");
}

#[tokio::test]
async fn a_photo_has_words_and_goes_with_the_face() {
    let linde = linde().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    let form = [("beeld", "foto"), ("alt", ""), ("wie", "neighbourhood")];
    let again = ria.sends_file(FACE, &form, "foto", PHOTO).await;
    again.is(422).shows("Schrijf in één zin wat je op de foto ziet");
    again.shows("Kies je foto nog een keer");
    shows_face(&ria, &form).await.is(422).shows("Kies eerst een foto");
    let text = b"<svg onload=alert(1)>";
    let form = [("beeld", "foto"), ("alt", "Ria lacht"), ("wie", "neighbourhood")];
    ria.sends_file(FACE, &form, "foto", text).await.is(422).shows("Ria lacht");

    ria.sends_file(FACE, &form, "foto", PHOTO).await.sends_on_to(MINE);

    let page = ria.sees(FACE).await;
    let photo = page.text.split("src=\"").find(|rest| rest.starts_with("/foto/")).unwrap();
    let photo = photo.split('"').next().unwrap();
    ben.sees(photo).await.is(200);
    linde.passer_by().sees(photo).await.is(404);
    // Other words leave the photo; nobody but Ria sees it when she says so.
    let form = [("beeld", "foto"), ("alt", "Ria"), ("wie", "nobody")];
    shows_face(&ria, &form).await.sends_on_to(MINE);
    ben.sees(photo).await.is(404);
    ria.sees(photo).await.is(200);
    ria.sends("/mijn/gezicht/weg", &[]).await.sends_on_to(MINE);
    ria.sees(photo).await.is(404);
}

#[tokio::test]
async fn who_leaves_the_team_is_shown_to_the_street_no_more() {
    let linde = linde().await;
    let (fatima, ben) = (linde.host("Fatima").await, linde.neighbour("Ben").await);
    let form = [("beeld", "foto"), ("alt", "Fatima"), ("rol", "gastvrouw"), ("wie", "everyone")];
    fatima.sends_file(FACE, &form, "foto", PHOTO).await.sends_on_to(MINE);
    let photo = seen_in(&linde, Audience::Everyone, &fatima).await;
    linde.passer_by().sees(&photo).await.is(200);
    takes_role(&linde, &fatima, Role::Editor).await;
    linde.passer_by().sees(&photo).await.is(200);

    takes_role(&linde, &fatima, Role::Host).await;

    linde.passer_by().sees(&photo).await.is(404);
    ben.sees(&photo).await.is(200);
    assert!(!seen_in(&linde, Audience::Everyone, &fatima).await.contains(&photo));
    assert_eq!(seen_in(&linde, Audience::Neighbourhood, &fatima).await, photo);
    assert!(face::at_the_door(&mut linde.read().await).await.unwrap().is_empty());
    fatima.sees(FACE).await.hides("gastvrouw").shows("value=\"neighbourhood\" checked");
}

async fn takes_role(linde: &TestCentre, who: &Visitor<'_>, role: Role) {
    let mut tx = linde.write().await;
    kernel::people::take_role(&mut tx, who.id(), role).await.unwrap();
    tx.save().await.unwrap();
}

#[tokio::test]
async fn a_photo_that_is_refused_is_explained_beside_its_field() {
    let linde = linde().await;
    let ria = linde.neighbour("Ria").await;
    let words = [("beeld", "foto"), ("alt", "Ria lacht"), ("over", "Ik brei"), ("wie", "nobody")];
    let too_large = [PHOTO, &[0; 16_000_000]].concat();
    let broken = &PHOTO[..PHOTO.len() - 20];
    let mut of_too_many_pixels = PHOTO.to_vec();
    // 60,000 by 60,000, and the sum that guards them.
    of_too_many_pixels[16..24].copy_from_slice(&[0, 0, 0xEA, 0x60, 0, 0, 0xEA, 0x60]);
    of_too_many_pixels[29..33].copy_from_slice(&[0x0F, 0xB0, 0xE2, 0x15]);
    for (file, why) in [
        (&too_large[..], "Deze foto is te groot"),
        (&of_too_many_pixels, "Deze foto is te groot"),
        (broken, "Deze foto is stuk"),
        (b"%PDF-1.7", "geen foto die we kennen"),
    ] {
        let began = Instant::now();
        let page = ria.sends_file(FACE, &words, "foto", file).await;

        page.is(422).shows("id=\"fouten\"").shows("<title>Fout").shows(why);
        page.shows("aria-describedby=\"foto-h foto-fout\"").shows("value=\"foto\" checked");
        page.shows("Ria lacht").shows("Ik brei").shows("value=\"nobody\" checked");
        assert!(began.elapsed() < Duration::from_secs(2), "{why}: {:?}", began.elapsed());
    }
    assert!(!linde.house.photos.exists(), "nothing was written down");
    assert!(!linde.all_text().await.contains("photos_photo"));

    linde.passer_by().sends_file(FACE, &words, "foto", &too_large).await.is(401);
}

#[tokio::test]
async fn too_much_text_is_explained() {
    let linde = linde().await;
    let ria = linde.neighbour("Ria").await;
    let long = "a".repeat(141);
    let form = [("beeld", "1"), ("over", long.as_str()), ("wie", "neighbourhood")];
    shows_face(&ria, &form).await.is(422).shows(&long).shows("Dit is te lang");
    linde.passer_by().sends_file(FACE, &form, "foto", b"").await.is(401);
}
