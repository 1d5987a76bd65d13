//! Asking without an account, and what a flood of it comes to.
use super::{
    CANARY, CONTACT, INBOX, answers_to, asks, can_be_reached, filled, home, opens, post_of, rooms,
    shows_face,
};
use kernel::Role;
use kernel::place::{self, PlaceId, Point};
use test_house::{TestCentre, days, minutes};

/// Who stands in the street under which address, is said by a proxy of ours.
async fn behind_a_proxy() -> TestCentre {
    let settings = |db, clock, data: &std::path::Path| kernel::Settings {
        trusted_proxies: vec!["127.0.0.1/32".parse().unwrap()],
        ..kernel::Settings::for_tests(db, clock, data)
    };
    TestCentre::on(settings, rooms()).await
}

#[tokio::test]
async fn whoever_asks_gets_a_number_a_code_and_a_day() {
    let linde = home().await;
    let passer_by = linde.passer_by();
    let page = passer_by.sees(CONTACT).await;
    page.is(200).shows("Hulp en contact").shows("tel:0300000000").shows("tel:112");
    page.shows("Je hoort uiterlijk op dinsdag 3 maart van ons.").shows("/help#er-komen");
    page.shows("value=\"desk\" checked");

    let slip = asks(&passer_by, &[]).await;

    assert_eq!(slip.number, "1");
    assert_eq!(slip.code.replace(' ', "").len(), 8);
    let seen = passer_by.sees(&slip.path).await;
    seen.shows("Je hoort uiterlijk op dinsdag 3 maart van ons.")
        .shows("de-linde.test/contact/volg");
    seen.hides(CANARY).hides("kanarie@");
    let next = asks(&passer_by, &[("adres", "ander@demo.invalid")]).await;
    assert_eq!(next.number, "2");
    assert_ne!(next.code, slip.code);
    // A slip lies there for an hour, or until whoever asked takes it away.
    passer_by.sends(&format!("{}/weg", next.path), &[]).await.sends_on_to(CONTACT);
    passer_by.sees(&next.path).await.sends_on_to(super::FOLLOW);
    passer_by.sees(&slip.path).await.shows("Klaar, haal dit weg");
    linde.later(minutes(61));
    passer_by.sees(&slip.path).await.sends_on_to(super::FOLLOW);
    // Nobody answered yet: the letter says the number and the day, and nothing that was typed.
    let post = post_of(&linde, "kanarie").await;
    assert_eq!(post.len(), 1);
    assert_eq!(post[0].subject, "We hebben je bericht");
    assert!(post[0].text.contains("nummer 1") && post[0].text.contains("dinsdag 3 maart"));
    assert!(!post[0].text.contains(CANARY) && !post[0].text.contains(&slip.code));
    assert!(!post[0].text.contains(&slip.code.replace(' ', "")));
}

#[tokio::test]
async fn no_table_and_no_log_tells_what_was_asked() {
    let linde = home().await;
    let slip = asks(&linde.passer_by(), &[("naam", "Wimkanarie")]).await;
    assert_eq!(post_of(&linde, "kanarie").await.len(), 1, "what was sent leaves nothing behind");
    let all = linde.all_text().await;
    let code = slip.code.replace(' ', "");
    for word in [CANARY, "kanarie@demo.invalid", "Wimkanarie", code.as_str()] {
        assert!(!all.contains(word), "{word} lies there in the open");
    }
}

#[tokio::test]
async fn what_is_not_right_is_said_and_everything_typed_stays() {
    let linde = home().await;
    let passer_by = linde.passer_by();
    let long = "x".repeat(2001);
    let wrong = [
        (vec![("bericht", " ")], "Schrijf eerst wat je wilt zeggen."),
        (vec![("bericht", long.as_str())], "Maak het korter: hoogstens 2.000 letters."),
        (vec![("bericht", "Mijn BSN is 123456782")], "Hier staat een BSN"),
        (vec![("adres", "kanarie")], "Dit is geen mailadres."),
        (vec![("adres", "a@b.nl\r\nbcc: c@d.nl")], "Dit is geen mailadres."),
        (vec![("adres", "0612345678")], "Dit is geen mailadres."),
        (vec![("hoe", "sms"), ("adres", "030 123 45 67")], "Dit is geen mobiel nummer."),
        (vec![("hoe", "call"), ("adres", "bel de buren")], "Dit is geen telefoonnummer."),
        (vec![("hoe", "call"), ("adres", "")], "Vul je telefoonnummer in."),
        (vec![("hoe", "mail"), ("adres", "")], "Vul je mailadres in."),
        (vec![("hoe", "call"), ("adres", "a@b.nl")], "Dit is een mailadres."),
        (vec![("hoe", "call"), ("adres", "123456782")], "Hier staat een BSN"),
    ];
    for (change, says) in wrong {
        let refused = passer_by.sends(CONTACT, &filled(&change)).await;
        refused.is(422).shows("Fout: ").shows(says);
        if change.iter().all(|(name, _)| *name != "bericht") {
            refused.shows(CANARY);
        }
    }
    // Who comes by leaves no address, but who says where to reach them is reached.
    let says = async |typed: &str| {
        let slip = asks(&passer_by, &[("hoe", "desk"), ("adres", typed)]).await;
        passer_by.sees(&slip.path).await
    };
    says("x").await.shows("Kom langs wanneer je wilt");
    says("030 765 43 22").await.shows("We bellen je.");
    says("ria@demo.invalid").await.shows("Je krijgt een mail als er antwoord is.");
    asks(&passer_by, &[("hoe", "call"), ("adres", "030 765 43 21")]).await;
    asks(&passer_by, &[("hoe", "sms"), ("adres", "٠٦ ١٢ ٣٤ ٥٦ ٧٨")]).await;
    asks(&passer_by, &[("hoe", "sms"), ("adres", "06 12 34 56 78")]).await;
}

#[tokio::test]
async fn a_bomb_is_refused_before_anything_is_written() {
    let linde = home().await;
    let bomb = "x".repeat(10 << 20);
    linde.passer_by().sends(CONTACT, &filled(&[("bericht", &bomb)])).await.is(413);
    linde.host("Fatima").await.sees("/achterkamer/vragen").await.shows("Er wacht niets.");
}

#[tokio::test]
async fn one_household_asks_a_few_times_a_day_and_loses_no_word() {
    let linde = home().await;
    let passer_by = linde.passer_by();
    for n in 0..6 {
        asks(&passer_by, &[("adres", &format!("n{n}@demo.invalid"))]).await;
    }
    let refused = passer_by.sends(CONTACT, &filled(&[("adres", "n7@demo.invalid")])).await;
    refused.is(429).shows("Er kwamen vandaag al veel berichten.").shows(CANARY).shows("n7@demo");
    linde.later(days(1));
    asks(&passer_by, &[]).await;
}

#[tokio::test]
async fn two_hundred_questions_to_one_address_give_at_most_three_letters_without_a_word_of_them() {
    let linde = behind_a_proxy().await;
    let mut slips = Vec::new();
    for n in 0..200 {
        let place = format!("203.0.113.{}", n % 20);
        let bomber = linde.passer_by().saying("x-forwarded-for", &place);
        let sent = bomber.sends(CONTACT, &filled(&[])).await;
        match sent.status.as_u16() {
            303 => slips.extend(sent.goes_to),
            429 => {
                sent.shows(CANARY);
            }
            other => panic!("{other}: {}", sent.text),
        }
    }
    assert_eq!(slips.len(), 3, "the first few, and then it is enough");
    let received = post_of(&linde, "kanarie").await;
    assert_eq!(received.len(), 3);
    let fatima = linde.host("Fatima").await;
    for slip in slips {
        let path = slip.replace("/contact/briefje/", "/achterkamer/vragen/");
        let answer = [("antwoord", "Kom gerust langs, kanarie.")];
        fatima.sends(&format!("{path}/antwoord"), &answer).await.is(303);
    }
    let answers = answers_to(&linde, "kanarie").await;
    assert_eq!(answers.len(), 3);
    for letter in received.into_iter().chain(answers) {
        assert!(letter.text.contains("/contact/volg"));
        assert!(!letter.text.contains("kanarie") && !letter.text.contains("gerust"));
    }
}

#[tokio::test]
async fn a_question_for_one_face_tells_that_colleague_without_a_word_of_it() {
    let linde = home().await;
    let nadia = linde.with_role("Nadia", Role::SocialWorker).await;
    shows_face(&linde, &nadia, "sociaal werker").await;
    can_be_reached(&linde, &nadia, "Nadia").await;
    let passer_by = linde.passer_by();
    let page = passer_by.sees(CONTACT).await;
    page.shows("Nadia").shows("sociaal werker");
    let wie = nadia.id().to_string();
    let slip = asks(&passer_by, &[("wie", &wie)]).await;
    let post = post_of(&linde, "Nadia").await;
    assert_eq!(post[0].subject, "Er is een vraag voor jou");
    assert!(!post[0].text.contains(CANARY));
    let path = opens(&nadia, &slip).await;
    nadia.sees(&path).await.is(200).shows("Voor Nadia").shows(CANARY);
    // Who shows no face to everyone is nobody one can choose.
    let ben = linde.host("Ben").await.id().to_string();
    let slip = asks(&passer_by, &[("wie", &ben), ("adres", "b@demo.invalid")]).await;
    let path = opens(&nadia, &slip).await;
    nadia.sees(&path).await.hides("Voor Ben");
}

#[tokio::test]
async fn a_centre_that_is_switched_off_here_answers_nothing() {
    let linde = home().await;
    linde.switches("contact", false).await;
    linde.passer_by().sees(CONTACT).await.is(404).hides("href=\"/ideeen\"");
    linde.passer_by().sends(CONTACT, &filled(&[])).await.is(404);
}

#[tokio::test]
async fn the_promised_day_follows_the_hours_of_the_centre() {
    let linde = home().await;
    // Open on Tuesdays and Fridays, from nine to twelve.
    let week = ";540-720;;;540-720;;";
    let mut tx = linde.write().await;
    kernel::sql!("update centre set week = $2 where id = $1", tx.centre, week)
        .run(&mut tx)
        .await
        .unwrap();
    kernel::centre::touch(&mut tx).await.unwrap();
    tx.save().await.unwrap();
    linde.passer_by().sees(CONTACT).await.shows("uiterlijk op vrijdag 6 maart van ons");
    // The coming Tuesday is different.
    let mut tx = linde.write().await;
    kernel::sql!(
        "insert into centre_exception (centre_id, day, spans, why) values ($1, $2, '', '')",
        tx.centre,
        "2026-03-03"
    )
    .run(&mut tx)
    .await
    .unwrap();
    kernel::centre::touch(&mut tx).await.unwrap();
    tx.save().await.unwrap();
    linde.passer_by().sees(CONTACT).await.shows("uiterlijk op dinsdag 10 maart van ons");
}

#[tokio::test]
async fn who_goes_back_and_sends_the_same_once_more_finds_the_same_slip() {
    let linde = home().await;
    let (passer_by, fatima) = (linde.passer_by(), linde.host("Fatima").await);
    let slip = asks(&passer_by, &[]).await;
    // The page comes anew, with another key and the old words.
    let again = asks(&passer_by, &[]).await;
    assert_eq!(again.path, slip.path);
    assert_eq!(asks(&passer_by, &[("bericht", "Iets anders.")]).await.number, "2");
    asks(&passer_by, &[]).await;
    fatima.sees(INBOX).await.shows("Nummer 3").hides("Nummer 4");
    // Somebody else with the same words is somebody else; and later it is asked again.
    let other = asks(&linde.passer_by(), &[("hoe", "desk"), ("adres", "")]).await;
    assert_eq!(other.number, "4");
    let later = linde.passer_by();
    assert_eq!(asks(&later, &[("hoe", "desk"), ("adres", "")]).await.number, "5");
    linde.later(minutes(16));
    assert_eq!(asks(&later, &[("hoe", "desk"), ("adres", "")]).await.number, "6");
}

#[tokio::test]
async fn who_came_in_is_not_asked_again_for_what_the_house_knows() {
    let linde = home().await;
    let (ria, fatima) = (linde.neighbour("Ria").await, linde.host("Fatima").await);
    // The house knows no address: she chooses as everybody does.
    ria.sees(CONTACT).await.hides("value=\"own\"").shows("met je naam erbij: Ria");
    ria.sends(CONTACT, &filled(&[("hoe", "mail"), ("adres", "")])).await.is(422);
    can_be_reached(&linde, &ria, "Ria").await;

    let page = ria.sees(CONTACT).await;
    page.shows("value=\"own\" checked").shows("Met een mail naar r•••@demo.invalid");
    page.hides("ria@demo.invalid")
        .shows("Liever op een andere manier")
        .hides("<details class=\"mt3\" open>");
    linde.passer_by().sees(CONTACT).await.hides("value=\"own\"").shows("Je naam hoeft niet.");

    let own = [("hoe", "own"), ("adres", "")];
    ria.sends(CONTACT, &filled(&[("hoe", "own"), ("bericht", "")]))
        .await
        .is(422)
        .shows("value=\"own\" checked");
    let slip = asks(&ria, &own).await;
    let path = opens(&fatima, &slip).await;
    fatima.sees(&path).await.shows("ria@demo.invalid").shows("(<bdi>Ria</bdi>)");
    assert!(post_of(&linde, "Ria").await.is_empty(), "it stands on her own page");
    fatima.sends(&format!("{path}/antwoord"), &[("antwoord", "Kom maar.")]).await.is(303);
    let post = post_of(&linde, "Ria").await;
    assert_eq!(post.len(), 1);
    let link = format!("/contact/mijn/{}", slip.number);
    assert!(post[0].text.contains(&link) && !post[0].text.contains("Kom maar."));
    ria.sees(&link).await.is(200).shows("Kom maar.").shows(CANARY).shows("Stuur erbij");
    let ben = linde.neighbour("Ben").await;
    ben.sees(&link).await.is(404).hides(CANARY);
    linde.passer_by().sees(&link).await.is(401).hides(CANARY);
    ria.sees("/contact/mijn/99").await.is(404);
    // Whoever has no stay cannot say "as you know".
    let stranger = asks(&linde.passer_by(), &own).await;
    let path = opens(&fatima, &stranger).await;
    fatima.sees(&path).await.shows("De buur komt langs").hides("ria@demo.invalid");
    // She chooses another way, whatever the house knows.
    let called = asks(&ria, &[("hoe", "call"), ("adres", "030 765 43 21")]).await;
    let path = opens(&fatima, &called).await;
    fatima.sees(&path).await.shows("tel:0307654321").hides("ria@demo.invalid");
}

#[tokio::test]
async fn one_finds_the_building_by_its_photo_and_on_the_map_of_ones_own() {
    let linde = home().await;
    linde.passer_by().sees(CONTACT).await.hides("geo:").hides("hero-pic");
    let photo = kernel::uuid::Uuid::now_v7();
    let mut tx = linde.write().await;
    let at = Point::parse("52.0907, 5.1214");
    place::keep_point(&mut tx, PlaceId::home_of(linde.id), at).await.unwrap();
    kernel::sql!(
        "update centre set photo_id = $2, photo_alt = 'De gele deur' where id = $1",
        tx.centre,
        photo
    )
    .run(&mut tx)
    .await
    .unwrap();
    kernel::centre::touch(&mut tx).await.unwrap();
    tx.save().await.unwrap();
    let page = linde.passer_by().sees(CONTACT).await;
    page.shows("href=\"geo:52.090700,5.121400\"").shows("Open in de kaart-app");
    page.shows(&format!("/foto/{photo}/middel")).shows("alt=\"De gele deur\"");
}

#[tokio::test]
async fn what_the_team_says_of_itself_stays_in_its_own_language() {
    let linde = home().await;
    let fatima = linde.host("Fatima").await;
    shows_face(&linde, &fatima, "gastvrouw").await;
    let role = "<p class=\"role\" lang=\"nl\" dir=\"auto\">gastvrouw</p>";
    linde.passer_by().reads("ar").sees(CONTACT).await.shows("lang=\"ar\"").shows(role);
    let ideas = linde.passer_by().reads("ar").sees(super::IDEAS).await;
    ideas.shows("</bdi>، <span lang=\"nl\" dir=\"auto\">gastvrouw");
}
