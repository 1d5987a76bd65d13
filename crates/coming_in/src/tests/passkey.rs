//! A telephone or laptop as second key.
use super::telephone::Telephone;
use super::*;
use crate::routes::OWN_KEY as KEY;
use test_house::minutes;

const SHOW: &str = "/binnenkomen/tweede-sleutel/apparaat";
const NEW: &str = "/binnenkomen/tweede-sleutel/apparaat/nieuw";
const ASK_NEW: &str = "/binnenkomen/tweede-sleutel/apparaat/vraag?wat=maak";
const ASK: &str = "/binnenkomen/tweede-sleutel/apparaat/vraag?wat=toon";
const BEGIN: &str = "/binnenkomen/tweede-sleutel/begin";
const DEVICES: &str = "/binnenkomen/tweede-sleutel#apparaten";
const WAITING: &str = "/achterkamer/wachten";
const MO: &str = "mo@demo.invalid";
const SECRET: &[u8; 20] = b"12345678901234567890";

/// Somebody of the team who has come in, and has not shown a second factor.
async fn came_in<'a>(linde: &'a TestCentre, mail: &str, role: Role) -> Visitor<'a> {
    resident(linde, "Mo", mail, &[role]).await;
    comes_again(linde, mail, "mijn").await
}

async fn comes_again<'a>(linde: &'a TestCentre, mail: &str, device: &str) -> Visitor<'a> {
    let laptop = linde.passer_by();
    comes_in(linde, &laptop, mail, device).await.sends_on_to("/");
    laptop
}

async fn adds(visitor: &Visitor<'_>, phone: &mut Telephone) -> Seen {
    let question = visitor.sees(ASK_NEW).await;
    visitor.sends(NEW, &[("antwoord", &phone.made(question.is(200)))]).await
}

async fn shows(visitor: &Visitor<'_>, phone: &mut Telephone) -> Seen {
    let question = visitor.sees(ASK).await;
    visitor.sends(SHOW, &[("antwoord", &phone.shown(question.is(200)))]).await
}

/// Mo with a telephone that is the only key; the stay has shown it.
async fn mo_with_phone(linde: &TestCentre) -> (Visitor<'_>, Telephone) {
    let laptop = came_in(linde, MO, Role::Coordinator).await;
    let mut phone = Telephone::at(&linde.host);
    adds(&laptop, &mut phone).await.is(200);
    (laptop, phone)
}

async fn acts(linde: &TestCentre) -> Vec<(String,)> {
    let mut tx = linde.read().await;
    sql!("select what from act where centre_id = $1 order by done_at, id limit 100", tx.centre)
        .all(&mut tx)
        .await
        .unwrap()
}

#[tokio::test]
async fn a_telephone_becomes_a_key_and_opens_the_back_room() {
    let linde = linde().await;
    let laptop = came_in(&linde, MO, Role::SocialWorker).await;
    laptop.sees(KEY).await.shows("Gebruik dit apparaat").shows("Maak mijn sleutel");
    let mut phone = Telephone::at(&linde.host);

    let done = adds(&laptop, &mut phone).await;

    done.is(200).shows("Je apparaat is nu een sleutel").shows("Schrijf deze 8 codes op");
    laptop.sees(WAITING).await.is(200);
    let paper = done.text.split("<b class=\"ltr\">").nth(1).unwrap().split('<').next().unwrap();
    // Elsewhere, with the telephone in one's pocket.
    let other = comes_again(&linde, MO, "ander").await;
    other.sees(WAITING).await.sends_on_to(KEY);
    other.sees(KEY).await.shows("Open met mijn apparaat").hides("Gebruik dit apparaat");
    shows(&other, &mut phone).await.sends_on_to("/achterkamer");
    other.sees(WAITING).await.is(200);
    let page = other.sees(KEY).await;
    page.shows("Sinds zondag 1 maart 2026")
        .shows("Laatst gebruikt: zondag 1 maart")
        .hides("Haal weg");
    // When it is lost, paper helps.
    let third = comes_again(&linde, MO, "mijn").await;
    third.sends(KEY, &[("code", paper)]).await.sends_on_to("/achterkamer");
    linde.later(minutes(1));
    third.sends(KEY, &[("code", "123456")]).await.is(422).shows("Deze code klopt niet");
}

#[tokio::test]
async fn a_telephone_and_an_app_stand_in_for_each_other() {
    let linde = linde().await;
    let laptop = came_in(&linde, MO, Role::Coordinator).await;
    let mo = who(&linde, MO).await.unwrap();
    let mut tx = linde.write().await;
    crate::set_factor(&mut tx, &linde.house.keys, mo, SECRET).await.unwrap();
    tx.save().await.unwrap();
    let code = |linde: &TestCentre| crate::totp_now(SECRET, linde.house.clock.now());
    let mut phone = Telephone::at(&linde.host);
    // The app was not shown yet.
    laptop.sees(ASK_NEW).await.is(404);
    laptop.sees(KEY).await.hides("Gebruik dit apparaat").shows("Ik wil iets veranderen");
    let form = [("code", code(&linde)), ("wat", "apparaten".to_owned())];
    let form = form.each_ref().map(|(name, value)| (*name, value.as_str()));
    laptop.sends(KEY, &form).await.sends_on_to(DEVICES);

    adds(&laptop, &mut phone).await.sends_on_to(DEVICES);

    laptop.sees(KEY).await.shows("Nog een apparaat?").shows("6 cijfers uit de app, of een");
    let other = comes_again(&linde, MO, "mijn").await;
    shows(&other, &mut phone).await.sends_on_to("/achterkamer");
    linde.later(minutes(1));
    let third = comes_again(&linde, MO, "mijn").await;
    third.sends(KEY, &[("code", &code(&linde))]).await.sends_on_to("/achterkamer");
    // Who is inside already came to change something.
    shows(&third, &mut phone).await.sends_on_to(DEVICES);
    let forget = third.sees(KEY).await.form("/weg");
    third.sends(&forget, &[]).await.sends_on_to(DEVICES);
    third.sees(KEY).await.hides("Open met mijn apparaat");
    third.sees(WAITING).await.is(200);
}

#[tokio::test]
async fn what_is_not_the_answer_to_this_question_opens_nothing() {
    let linde = linde().await;
    let (_, mut phone) = mo_with_phone(&linde).await;
    let mut stranger = Telephone::at(&linde.host);
    let thief = came_in(&linde, "els@demo.invalid", Role::Editor).await;
    adds(&thief, &mut stranger).await.is(200);
    let laptop = comes_again(&linde, MO, "mijn").await;
    let hands_in = async |answer: &str| {
        linde.later(minutes(40));
        laptop.sends(SHOW, &[("antwoord", answer)]).await
    };
    let wrong = "We herkennen dit apparaat niet";
    // Each as it stands, with a question of now.
    let asks = async || laptop.sees(ASK).await;
    let late = phone.shown(asks().await.is(200));
    hands_in(&late).await.is(422).shows("Het duurde te lang");
    hands_in("").await.is(422).shows("Het duurde te lang");
    let answers = async |answer: &str| laptop.sends(SHOW, &[("antwoord", answer)]).await;
    for garbage in ["", "{}", "[1,2]", "{\"id\":\"x\",\"rawId\":\"x\"}"] {
        linde.later(minutes(16));
        asks().await.is(200);
        answers(garbage).await.is(422).shows(wrong);
    }
    linde.later(minutes(16));
    let former = phone.shown(&asks().await);
    asks().await.is(200);
    answers(&former).await.is(422).shows(wrong);
    linde.later(minutes(16));
    let of_other = stranger.shown(&asks().await);
    answers(&of_other).await.is(422).shows(wrong);
    linde.later(minutes(16));
    phone.asks_owner = false;
    let unasked = phone.shown(&asks().await);
    answers(&unasked).await.is(422).shows(wrong);
    phone.asks_owner = true;
    linde.later(minutes(16));
    let host = std::mem::replace(&mut phone.host, "de-wilg.test".to_owned());
    let elsewhere = phone.shown(&asks().await);
    answers(&elsewhere).await.is(422).shows(wrong);
    phone.host = host;
    linde.later(minutes(16));
    // What it made counts as no answer here, and the other way round.
    let made = phone.made(&asks().await);
    answers(&made).await.is(422).shows(wrong);
    linde.later(minutes(16));
    laptop.sees(WAITING).await.sends_on_to(KEY);
    laptop.sees(KEY).await.shows("Nog niet gebruikt");

    let right = phone.shown(&asks().await);
    answers(&right).await.sends_on_to("/achterkamer");
    // A second time it is no answer to anything, from whatever browser.
    let other = comes_again(&linde, MO, "mijn").await;
    other.sees(ASK).await.is(200);
    other.sends(SHOW, &[("antwoord", &right)]).await.is(422).shows(wrong);
    linde.later(minutes(16));
    laptop.sends(SHOW, &[("antwoord", &right)]).await.is(422).shows("Het duurde te lang");
    other.sees(WAITING).await.sends_on_to(KEY);
}

#[tokio::test]
async fn a_copy_of_a_key_is_noticed() {
    let linde = linde().await;
    let (_, mut phone) = mo_with_phone(&linde).await;
    let laptop = comes_again(&linde, MO, "mijn").await;
    phone.n_used = 8;
    shows(&laptop, &mut phone).await.sends_on_to("/achterkamer");
    let other = comes_again(&linde, MO, "mijn").await;
    phone.n_used = 7;
    let says = "Misschien is er een kopie van je sleutel";
    shows(&other, &mut phone).await.is(422).shows(says);
    other.sees(WAITING).await.sends_on_to(KEY);
    linde.later(minutes(1));
    phone.n_used = 9;
    shows(&other, &mut phone).await.sends_on_to("/achterkamer");
}

#[tokio::test]
async fn guessing_with_a_device_slows_down() {
    let linde = linde().await;
    mo_with_phone(&linde).await;
    let laptop = comes_again(&linde, MO, "mijn").await;
    let mut n_looked_at = 0;
    for _ in 0..100 {
        let status = laptop.sends(SHOW, &[("antwoord", "{}")]).await.status.as_u16();
        n_looked_at += i32::from(status == 422);
        linde.later(SignedDuration::from_millis(100));
    }
    assert_eq!(n_looked_at, 4);
    // Codes wait along: there is one lock.
    laptop.sends(KEY, &[("code", "123456")]).await.is(429);
}

#[tokio::test]
async fn who_found_the_laptop_open_changes_no_keys() {
    let linde = linde().await;
    let (laptop, mut phone) = mo_with_phone(&linde).await;
    let forget = laptop.sees(KEY).await.shows("Zet er een app bij").form("/weg");
    let question = laptop.sees(ASK_NEW).await;
    let mut stolen = Telephone::at(&linde.host);
    let prepared = stolen.made(question.is(200));
    linde.later(minutes(4));
    let shut = async |visitor: &Visitor<'_>| {
        visitor.sees(ASK_NEW).await.is(404);
        visitor.sends(&forget, &[]).await.is(422).shows("Laat eerst opnieuw je sleutel zien");
        visitor.sends(NEW, &[("antwoord", &prepared)]).await.is(422).shows("Laat eerst opnieuw");
        visitor.sends(BEGIN, &[]).await.sends_on_to(KEY);
        let page = visitor.sees(KEY).await;
        page.hides("class=\"qr\"").hides("Haal weg").hides("Zet er een app bij");
    };
    // Who came in by mail alone, or came back to a laptop that stood open.
    shut(&comes_again(&linde, MO, "mijn").await).await;
    linde.later(minutes(7));
    shut(&laptop).await;
    // On a borrowed device it is never done.
    let tablet = comes_again(&linde, MO, "ander").await;
    shows(&tablet, &mut phone).await.sends_on_to("/achterkamer");
    shut(&tablet).await;
    tablet.sees(KEY).await.shows("alleen op een apparaat van jezelf");

    shows(&laptop, &mut phone).await.sends_on_to(DEVICES);
    laptop.sends(BEGIN, &[]).await.sends_on_to("/binnenkomen/tweede-sleutel#code");
    laptop.sees(KEY).await.shows("class=\"qr\"");
    linde.later(minutes(11));
    // The secret was seen, but nobody makes it count without the telephone.
    shut(&laptop).await;
}

#[tokio::test]
async fn nobody_begins_with_a_device_on_a_borrowed_one() {
    let linde = linde().await;
    resident(&linde, "Mo", MO, &[Role::Editor]).await;
    let tablet = comes_again(&linde, MO, "ander").await;
    tablet.sees(KEY).await.shows("Maak mijn sleutel").hides("Gebruik dit apparaat");
    tablet.sees(ASK_NEW).await.is(404);
    tablet.sends(NEW, &[("antwoord", "{}")]).await.is(422);
    tablet.sees(ASK).await.is(404);
    // Who needs no key is asked for none.
    let ria = linde.neighbour("Ria").await;
    ria.sees(ASK).await.is(404);
    ria.sends(SHOW, &[]).await.is(404);
    ria.sends(NEW, &[]).await.is(404);
}

#[tokio::test]
async fn devices_come_and_go_and_the_last_takes_the_paper_along() {
    let linde = linde().await;
    let (laptop, mut phone) = mo_with_phone(&linde).await;
    // The same telephone does not become a key twice, whatever its browser says.
    adds(&laptop, &mut phone).await.is(422).shows("We herkennen dit apparaat niet");
    let mut tablet = Telephone::at(&linde.host);
    adds(&laptop, &mut tablet).await.sends_on_to(DEVICES);
    laptop.sees(ASK_NEW).await.shows(&phone.number()).shows(&tablet.number());
    let forget = laptop.sees(KEY).await.form("/weg");
    let els = came_in(&linde, "els@demo.invalid", Role::Editor).await;
    els.sends(&forget, &[]).await.is(404);

    laptop.sends(&forget, &[]).await.sends_on_to(DEVICES);

    laptop.sees(ASK).await.hides(&phone.number()).shows(&tablet.number());
    laptop.sends(&forget, &[]).await.is(404);
    let last = laptop.sees(KEY).await.form("/weg");
    laptop.sends(&last, &[]).await.sends_on_to(KEY);
    laptop.sees(WAITING).await.sends_on_to(KEY);
    laptop.sees(KEY).await.shows("Maak mijn sleutel").hides("codes op papier");
    let named = ["passkey_made", "passkey_made", "passkey_removed", "passkey_removed"];
    assert_eq!(acts(&linde).await, named.map(|what| (what.to_owned(),)));
}

#[tokio::test]
async fn there_is_an_end_to_devices() {
    let linde = linde().await;
    let (laptop, _) = mo_with_phone(&linde).await;
    for _ in 1..crate::own_keys::PASSKEYS_MAX {
        adds(&laptop, &mut Telephone::at(&linde.host)).await.is(303);
    }
    let too_many = adds(&laptop, &mut Telephone::at(&linde.host)).await;
    too_many.is(422).shows("Je hebt al 10 apparaten");
}

#[tokio::test]
async fn a_lost_telephone_is_forgotten_face_to_face() {
    let linde = linde().await;
    let (laptop, _) = mo_with_phone(&linde).await;
    let els = came_in(&linde, "els@demo.invalid", Role::SocialWorker).await;
    adds(&els, &mut Telephone::at(&linde.host)).await.is(200);
    els.sees(WAITING).await.is(200);
    let els_id = who(&linde, "els@demo.invalid").await.unwrap();
    let reset = format!("/achterkamer/sleutels/{els_id}");
    laptop.sees("/achterkamer/sleutels").await.shows(&reset);
    laptop.sends(&reset, &[]).await.sends_on_to("/achterkamer/sleutels");
    laptop.sees("/achterkamer/sleutels").await.hides(&reset);
    els.sees(WAITING).await.sends_on_to(KEY);
    els.sees(KEY).await.shows("Gebruik dit apparaat").shows("Maak mijn sleutel");
}

#[tokio::test]
async fn a_passkey_lies_sealed_and_opens_nothing_in_the_place_of_another() {
    let linde = linde().await;
    let (laptop, phone) = mo_with_phone(&linde).await;
    let mo = who(&linde, MO).await.unwrap();
    let els = came_in(&linde, "els@demo.invalid", Role::Editor).await;
    let mut stolen = Telephone::at(&linde.host);
    adds(&els, &mut stolen).await.is(200);
    let all = linde.all_text().await;
    assert!(!all.contains(&phone.number()) && !all.contains("cred_id"));
    assert!(linde.house.keys_missing().await.unwrap().is_empty());
    // Els gets at the database, and would be coordinator with her own telephone.
    let mut tx = linde.write().await;
    sql!(
        "update coming_in_passkey set credential = (select credential from coming_in_passkey other
           where other.centre_id = $1 and other.person_id <> $2)
         where centre_id = $1 and person_id = $2",
        tx.centre,
        mo
    )
    .run(&mut tx)
    .await
    .unwrap();
    tx.save().await.unwrap();
    laptop.sees(ASK).await.is(500);
    let answer = stolen.shown(&els.sees(ASK).await);
    laptop.sends(SHOW, &[("antwoord", &answer)]).await.is(500);
    laptop.sees(KEY).await.is(200);
}

#[tokio::test]
async fn whoever_leaves_takes_the_devices_along() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    let mut phone = Telephone::at(&linde.host);
    adds(&mo, &mut phone).await.is(200);
    shows(&mo, &mut phone).await.sends_on_to(DEVICES);
    let told = linde.hands_over(&mo).await.join("\n");
    assert!(told.contains("is een tweede sleutel:") && told.contains("gebruikte je het laatst"));
    assert!(told.contains("nog 8 codes op papier") && !told.contains(&phone.number()));
    linde.lets_go(&mo).await;
    let (n,) = sql!("select count(*) from coming_in_passkey where centre_id = $1", linde.id)
        .one::<(i64,)>(&mut linde.read().await)
        .await
        .unwrap();
    assert_eq!(n, 0);
}

#[tokio::test]
async fn a_device_is_unknown_in_another_centre() {
    let linde = linde().await;
    let (_, host) = linde.other_centre().await;
    let laptop = came_in(&linde, MO, Role::Coordinator).await;
    let question = laptop.sees(ASK_NEW).await;
    question.is(200).shows(&format!("\"id\":\"{}\"", linde.host)).shows("\"required\"");
    // Its browser stands at the other house while it answers.
    let mut elsewhere = Telephone::at(&host);
    let answer = elsewhere.made(&question);
    laptop.sends(NEW, &[("antwoord", &answer)]).await.is(422).shows("We herkennen dit apparaat");
    laptop.sees_at(&host, ASK).await.is(401);
    laptop.sees(KEY).await.shows("Maak mijn sleutel");
}
