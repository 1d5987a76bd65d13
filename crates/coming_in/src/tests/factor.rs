//! The second factor.
use super::*;
use crate::factor::{PaperCode, Secret};
use crate::queries::factors;
use kernel::{Keys, Room, Timestamp};

const KEY: &str = "/binnenkomen/tweede-sleutel";
const SECRET: &[u8; 20] = b"12345678901234567890";
const MO: &str = "mo@demo.invalid";

/// Somebody of the team who has come in, and has not shown a second factor.
async fn came_in<'a>(linde: &'a TestCentre, roles: &[Role]) -> Visitor<'a> {
    resident(linde, "Mo", MO, roles).await;
    let laptop = linde.passer_by();
    comes_in(linde, &laptop, MO, "mijn").await.sends_on_to("/");
    laptop
}

fn now(linde: &TestCentre) -> Timestamp {
    linde.house.clock.now()
}

async fn shows(visitor: &Visitor<'_>, code: &str) -> Seen {
    visitor.sends(KEY, &[("code", code)]).await
}

/// What an app shows now that read the secret from this page.
fn app(lesson: &Seen, linde: &TestCentre) -> String {
    let below = lesson.text.split("Typ dit in de app:").nth(1).unwrap();
    let groups = below.split("<b>").nth(1).unwrap().split('<').next().unwrap();
    let secret = totp_rs::Secret::try_from_base32(groups.replace(' ', "")).unwrap();
    crate::totp_now(secret.as_bytes(), now(linde))
}

/// Mo has an app that knows this secret.
async fn knows_secret(linde: &TestCentre) -> PersonId {
    let mo = who(linde, MO).await.unwrap();
    let mut tx = linde.write().await;
    crate::set_factor(&mut tx, &linde.house.keys, mo, SECRET).await.unwrap();
    tx.save().await.unwrap();
    mo
}

/// The codes on a page that shows them this once.
fn on_paper(page: &Seen) -> Vec<String> {
    let codes = page.text.split("<b class=\"ltr\">").skip(1);
    codes.map(|code| code.split('<').next().unwrap().to_owned()).collect()
}

#[tokio::test]
async fn a_coordinator_makes_a_key_before_the_back_room_opens() {
    let linde = linde().await;
    let laptop = came_in(&linde, &[Role::Coordinator]).await;
    laptop.sees("/achterkamer/sleutels").await.sends_on_to(KEY);
    laptop.sees(KEY).await.is(200).shows("Maak mijn sleutel").hides("<svg class=\"qr\"");
    shows(&laptop, "123456").await.is(422).shows("Maak mijn sleutel");

    laptop.sends("/binnenkomen/tweede-sleutel/begin", &[]).await.is(303);
    let lesson = laptop.sees(KEY).await;
    lesson.is(200).shows("<svg class=\"qr\"").shows("name=\"code\"");
    laptop.sends("/binnenkomen/tweede-sleutel/begin", &[]).await.is(303);
    assert_eq!(app(&laptop.sees(KEY).await, &linde), app(&lesson, &linde), "it stays the same");
    shows(&laptop, "000000").await.is(422).shows("Deze code klopt niet").shows("class=\"qr\"");
    linde.later(SignedDuration::from_secs(30));

    let done = shows(&laptop, &app(&lesson, &linde)).await;

    done.is(200).shows("Schrijf deze 8 codes op");
    laptop.sees("/achterkamer/sleutels").await.is(200).shows("Mo");
    let codes = on_paper(&done);
    assert_eq!(codes.len(), 8);
    // On another device the code of the app is asked, and the paper codes help when it is lost.
    let other = linde.passer_by();
    comes_in(&linde, &other, MO, "ander").await;
    other.sees(KEY).await.hides("class=\"qr\"").hides(&codes[0]);
    let paper = codes[0].to_lowercase();
    shows(&other, &paper).await.sends_on_to("/achterkamer");
    other.sees("/achterkamer/sleutels").await.is(200);
    linde.later(SignedDuration::from_secs(30));
    shows(&other, &paper).await.is(422);
}

#[tokio::test]
async fn a_code_of_the_app_is_for_one_time() {
    let linde = linde().await;
    let laptop = came_in(&linde, &[Role::SocialWorker]).await;
    knows_secret(&linde).await;
    let code = crate::totp_now(SECRET, now(&linde));
    shows(&laptop, &code).await.sends_on_to("/achterkamer");
    let other = linde.passer_by();
    comes_in(&linde, &other, MO, "mijn").await;
    shows(&other, &code).await.is(422).shows("Deze code klopt niet");
    other.sees("/achterkamer/wachten").await.sends_on_to(KEY);
    linde.later(SignedDuration::from_secs(30));
    shows(&other, &crate::totp_now(SECRET, now(&linde))).await.sends_on_to("/achterkamer");
    other.sees("/achterkamer/wachten").await.is(200);
}

#[tokio::test]
async fn guessing_a_key_slows_down() {
    let linde = linde().await;
    let laptop = came_in(&linde, &[Role::Editor]).await;
    knows_secret(&linde).await;
    let mut n_looked_at = 0;
    for guess in 0..600 {
        let status = shows(&laptop, &format!("{guess:06}")).await.status.as_u16();
        n_looked_at += i32::from(status == 422);
        linde.later(SignedDuration::from_millis(100));
    }
    assert_eq!(n_looked_at, 6);
    shows(&laptop, &crate::totp_now(SECRET, now(&linde))).await.is(429);
    linde.later(SignedDuration::from_mins(15));
    shows(&laptop, &crate::totp_now(SECRET, now(&linde))).await.sends_on_to("/achterkamer");
}

#[tokio::test]
async fn who_needs_no_key_is_asked_for_none() {
    let linde = linde().await;
    let (ria, fatima) = (linde.neighbour("Ria").await, linde.host("Fatima").await);
    for visitor in [&ria, &fatima] {
        visitor.sees(KEY).await.is(404);
        shows(visitor, "123456").await.is(404);
        visitor.sends("/binnenkomen/tweede-sleutel/begin", &[]).await.is(404);
    }
    fatima.sees("/achterkamer/wachten").await.is(200);
    linde.passer_by().sees(KEY).await.is(401);
}

#[tokio::test]
async fn a_lost_key_is_forgotten_face_to_face() {
    let linde = linde().await;
    let laptop = came_in(&linde, &[Role::Coordinator]).await;
    let piet = linde.with_role("Piet", Role::Editor).await;
    knows_secret(&linde).await;
    let mut tx = linde.write().await;
    crate::set_factor(&mut tx, &linde.house.keys, piet.id(), SECRET).await.unwrap();
    tx.save().await.unwrap();
    shows(&laptop, &crate::totp_now(SECRET, now(&linde))).await.sends_on_to("/achterkamer");
    let path = format!("/achterkamer/sleutels/{}", piet.id());
    laptop.sees("/achterkamer/sleutels").await.shows("Piet");
    laptop.sees(&path).await.is(200).shows("Zit deze persoon nu bij je?");
    piet.sends(&path, &[]).await.is(403);

    laptop.sends(&path, &[]).await.sends_on_to("/achterkamer/sleutels");

    laptop.sees("/achterkamer/sleutels").await.hides("<bdi>Piet</bdi>");
    piet.sees(KEY).await.shows("Maak mijn sleutel");
    let (_, host) = linde.other_centre().await;
    laptop.sees_at(&host, &path).await.is(401);
}

#[tokio::test]
async fn the_owner_of_a_key_makes_new_codes_on_paper() {
    let linde = linde().await;
    let laptop = came_in(&linde, &[Role::Coordinator]).await;
    laptop.sends("/binnenkomen/tweede-sleutel/begin", &[]).await.is(303);
    let lesson = laptop.sees(KEY).await;
    lesson.hides("Maak nieuwe codes");
    let old = on_paper(&shows(&laptop, &app(&lesson, &linde)).await);
    laptop.sees("/achterkamer/wachten").await.is(200).shows(&format!("href=\"{KEY}\""));
    laptop.sees(KEY).await.shows("Maak nieuwe codes").shows("nog 8 codes op papier");
    let renews = async |code: &str| laptop.sends(KEY, &[("code", code), ("wat", "codes")]).await;

    // Being inside is not enough: somebody may have left the laptop open.
    renews("").await.is(422).shows("Deze code klopt niet");
    linde.later(SignedDuration::from_secs(30));
    let renewed = renews(&app(&lesson, &linde)).await;

    renewed.is(200).shows("Je oude codes werken niet meer").hides("Je app werkt");
    let new = on_paper(&renewed);
    assert!(new.len() == 8 && new.iter().all(|code| !old.contains(code)));
    linde.later(SignedDuration::from_secs(30));
    shows(&laptop, &old[0]).await.is(422);
    linde.later(SignedDuration::from_secs(30));
    // Also without the telephone: with one of the codes itself.
    let again = on_paper(renews(&new[0]).await.is(200));
    linde.later(SignedDuration::from_secs(30));
    shows(&laptop, &new[1]).await.is(422);
    linde.later(SignedDuration::from_secs(30));
    shows(&laptop, &again[0]).await.sends_on_to("/achterkamer");
    laptop.sees(KEY).await.shows("nog 7 codes op papier");
}

#[tokio::test]
async fn a_secret_from_before_is_sealed_before_the_house_opens() {
    let linde = linde().await;
    let laptop = came_in(&linde, &[Role::SocialWorker]).await;
    let mo = who(&linde, MO).await.unwrap();
    let mut tx = linde.write().await;
    sql!(
        "insert into coming_in_factor (centre_id, person_id, secret, confirmed_at, last_step)
         values ($1, $2, $3, $4, 0)",
        tx.centre,
        mo,
        SECRET.to_vec(),
        tx.now
    )
    .run(&mut tx)
    .await
    .unwrap();
    tx.save().await.unwrap();
    let open: String = SECRET.iter().map(|byte| format!("{byte:02x}")).collect();
    assert!(linde.all_text().await.contains(&open));

    for _ in 0..2 {
        ComingIn::default().before_opening(&linde.house).await.unwrap();
    }

    assert!(!linde.all_text().await.contains(&open));
    shows(&laptop, &crate::totp_now(SECRET, now(&linde))).await.sends_on_to("/achterkamer");
    assert!(linde.house.keys_missing().await.unwrap().is_empty());
    // What is made from now on never lies open.
    knows_secret(&linde).await;
    assert!(!linde.all_text().await.contains(&open));
}

#[tokio::test]
async fn a_secret_in_the_place_of_another_opens_nothing() {
    let linde = linde().await;
    let laptop = came_in(&linde, &[Role::Coordinator]).await;
    let mo = knows_secret(&linde).await;
    let piet = linde.with_role("Piet", Role::Editor).await.id();
    let mut tx = linde.write().await;
    crate::set_factor(&mut tx, &linde.house.keys, piet, b"09876543210987654321").await.unwrap();
    // Piet gets at the database, and would be coordinator with his own app.
    sql!(
        "update coming_in_factor set secret = (select secret from coming_in_factor other
           where other.centre_id = $1 and other.person_id = $2)
         where centre_id = $1 and person_id = $3",
        tx.centre,
        piet,
        mo
    )
    .run(&mut tx)
    .await
    .unwrap();
    tx.save().await.unwrap();

    let code = crate::totp_now(b"09876543210987654321", now(&linde));
    shows(&laptop, &code).await.is(500).shows("Er ging bij ons iets mis");

    laptop.sees("/achterkamer/sleutels").await.sends_on_to(KEY);
}

#[tokio::test]
async fn when_a_key_of_the_house_is_missing_the_codes_on_paper_still_work() {
    let linde = linde().await;
    let laptop = came_in(&linde, &[Role::Coordinator]).await;
    let mo = who(&linde, MO).await.unwrap();
    // Sealed by a house of which the database was brought here, and the keys were not.
    let elsewhere = Keys::in_folder(linde.data().join("elsewhere"));
    let secret = Secret::known(SECRET).sealed(&elsewhere, linde.id, mo).unwrap();
    let key = secret.key;
    let paper = PaperCode::fresh().unwrap();
    let mut tx = linde.write().await;
    let begun_at = tx.now;
    factors::add(&mut tx, mo, secret, Some(begun_at)).await.unwrap();
    factors::add_paper_code(&mut tx, mo, &paper).await.unwrap();
    tx.save().await.unwrap();
    let missing: Vec<_> = linde.house.keys_missing().await.unwrap().into_iter().collect();
    assert_eq!(missing, [(linde.id, key)]);
    laptop.sees(KEY).await.is(200);

    let answer = shows(&laptop, &crate::totp_now(SECRET, now(&linde))).await;

    answer.is(422).shows("nu niet nakijken").shows("Gebruik een code op papier");
    laptop.sees("/achterkamer/sleutels").await.sends_on_to(KEY);
    linde.later(SignedDuration::from_secs(30));
    shows(&laptop, &paper.said()).await.sends_on_to("/achterkamer");
    // As soon as the operator brings the key back, the app opens the door again.
    let file = linde.house.keys.file(linde.id, key);
    std::fs::create_dir_all(linde.house.keys.folder()).unwrap();
    std::fs::copy(elsewhere.file(linde.id, key), file).unwrap();
    linde.later(SignedDuration::from_secs(30));
    shows(&laptop, &crate::totp_now(SECRET, now(&linde))).await.sends_on_to("/achterkamer");
    assert!(linde.house.keys_missing().await.unwrap().is_empty());
}

#[tokio::test]
async fn who_was_still_setting_up_hears_whom_to_ask_when_a_key_is_missing() {
    let linde = linde().await;
    let laptop = came_in(&linde, &[Role::Coordinator]).await;
    let mo = who(&linde, MO).await.unwrap();
    let elsewhere = Keys::in_folder(linde.data().join("elsewhere"));
    let secret = Secret::known(SECRET).sealed(&elsewhere, linde.id, mo).unwrap();
    let mut tx = linde.write().await;
    factors::add(&mut tx, mo, secret, None).await.unwrap();
    tx.save().await.unwrap();

    laptop.sees(KEY).await.is(500).shows("Zeg het tegen de coördinator");
    shows(&laptop, &crate::totp_now(SECRET, now(&linde))).await.is(500).shows("de coördinator");

    // A reset, at the desk or by the operator, begins anew with a key that is there.
    let mut tx = linde.write().await;
    crate::reset_factor(&mut tx, mo).await.unwrap();
    tx.save().await.unwrap();
    laptop.sends("/binnenkomen/tweede-sleutel/begin", &[]).await.is(303);
    laptop.sees(KEY).await.is(200).shows("class=\"qr\"");
}
