//! The second factor.
use super::*;
use kernel::{Timestamp, people};

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

/// The secret that the page shows to an app.
async fn secret(linde: &TestCentre) -> Vec<u8> {
    let mut tx = linde.read().await;
    let (secret,) =
        sql!("select secret from coming_in_factor where centre_id = $1 limit 1", tx.centre)
            .one::<(Vec<u8>,)>(&mut tx)
            .await
            .unwrap();
    secret
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
    let secret = secret(&linde).await;
    assert_eq!(laptop.sees(KEY).await.text.matches("GEZD").count(), 0);
    shows(&laptop, "000000").await.is(422).shows("Deze code klopt niet").shows("class=\"qr\"");
    linde.later(SignedDuration::from_secs(30));

    let done = shows(&laptop, &crate::totp_now(&secret, now(&linde))).await;

    done.is(200).shows("Schrijf deze 8 codes op");
    laptop.sees("/achterkamer/sleutels").await.is(200).shows("Mo");
    let codes: Vec<&str> = done.text.split("<b class=\"ltr\">").skip(1).collect();
    assert_eq!(codes.len(), 8);
    // On another device the code of the app is asked, and the paper codes help when it is lost.
    let other = linde.passer_by();
    comes_in(&linde, &other, MO, "ander").await;
    other.sees(KEY).await.hides("class=\"qr\"").hides(codes[0]);
    let paper = codes[0].split('<').next().unwrap().to_lowercase();
    shows(&other, &paper).await.sends_on_to("/achterkamer");
    other.sees("/achterkamer/sleutels").await.is(200);
    linde.later(SignedDuration::from_secs(30));
    shows(&other, &paper).await.is(422);
}

#[tokio::test]
async fn a_code_of_the_app_is_for_one_time() {
    let linde = linde().await;
    let laptop = came_in(&linde, &[Role::SocialWorker]).await;
    let mut tx = linde.write().await;
    let mo = people::with_address(&mut tx, "mail", MO).await.unwrap().unwrap();
    crate::set_factor(&mut tx, mo, SECRET).await.unwrap();
    tx.save().await.unwrap();
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
    let mut tx = linde.write().await;
    let mo = people::with_address(&mut tx, "mail", MO).await.unwrap().unwrap();
    crate::set_factor(&mut tx, mo, SECRET).await.unwrap();
    tx.save().await.unwrap();
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
    let mut tx = linde.write().await;
    let mo = people::with_address(&mut tx, "mail", MO).await.unwrap().unwrap();
    for person in [mo, piet.id()] {
        crate::set_factor(&mut tx, person, SECRET).await.unwrap();
    }
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
async fn a_volunteer_in_the_centre_shows_a_card_instead_of_an_app() {
    let linde = linde().await;
    let mut tx = linde.write().await;
    crate::add_place(&mut tx, "De Linde", "203.0.113.9", 200).await.unwrap();
    tx.save().await.unwrap();
    let of_the_paper = [Role::Editor, Role::Volunteer];
    let (piet, koen) = (
        linde.person(linde.id, "Piet", Age::Adult, &of_the_paper).await.id(),
        linde
            .person(linde.id, "Koen", Age::Adult, &[Role::SocialWorker, Role::Volunteer])
            .await
            .id(),
    );
    let mut doors = Vec::new();
    for (person, from) in [(piet, "203.0.113.9"), (piet, "198.51.100.1"), (koen, "203.0.113.9")] {
        let card = gives_card(&linde, person).await;
        let tablet = browser(&linde, from);
        let form = [("woord", WORD), ("apparaat", "ander")];
        tablet.sends(&format!("/pas/{}", card.code), &form).await.sends_on_to("/");
        doors.push(tablet.sees("/achterkamer/wachten").await.status.as_u16());
    }
    assert_eq!(doors, [200, 303, 303]);
}
