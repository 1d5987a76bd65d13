//! Asking without an account, and what a flood of it comes to.
use super::{
    CANARY, CONTACT, asks, can_be_reached, filled, home, opens, post_of, rooms, shows_face,
};
use kernel::Role;
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
    page.shows("value=\"call\" checked");

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
    // A slip lies there for an hour.
    linde.later(minutes(61));
    passer_by.sees(&slip.path).await.sends_on_to(super::FOLLOW);
    assert!(post_of(&linde, "kanarie").await.is_empty(), "nobody answered yet");
}

#[tokio::test]
async fn no_table_and_no_log_tells_what_was_asked() {
    let linde = home().await;
    let slip = asks(&linde.passer_by(), &[("naam", "Wimkanarie")]).await;
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
    // Who comes by leaves no address, whatever stood in the field.
    asks(&passer_by, &[("hoe", "desk"), ("adres", "x")]).await;
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
    let fatima = linde.host("Fatima").await;
    for slip in slips {
        let path = slip.replace("/contact/briefje/", "/achterkamer/vragen/");
        let answer = [("antwoord", "Kom gerust langs, kanarie.")];
        fatima.sends(&format!("{path}/antwoord"), &answer).await.is(303);
    }
    let post = post_of(&linde, "kanarie").await;
    assert_eq!(post.len(), 3);
    for letter in post {
        assert_eq!(letter.subject, "Er is antwoord op je vraag");
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
    let mut tx = linde.write().await;
    kernel::sql!(
        "insert into centre_room (centre_id, room, is_on, label) values ($1, 'contact', $2, '')",
        tx.centre,
        false
    )
    .run(&mut tx)
    .await
    .unwrap();
    kernel::centre::touch(&mut tx).await.unwrap();
    tx.save().await.unwrap();
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
