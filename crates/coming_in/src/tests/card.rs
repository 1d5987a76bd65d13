//! Coming in with a buurtpas, and going out.
use super::*;
use test_house::minutes;

async fn shows_code(visitor: &Visitor<'_>, code: &str, word: &str) -> Seen {
    visitor.sends(&format!("/pas/{code}"), &[("woord", word), ("apparaat", "mijn")]).await
}

async fn types_words(visitor: &Visitor<'_>, words: &str, word: &str) -> Seen {
    let form = [("woorden", words), ("woord", word), ("apparaat", "ander")];
    visitor.sends("/pas", &form).await
}

#[tokio::test]
async fn a_card_and_its_owners_word_open_the_door() {
    let linde = linde().await;
    let ria = linde.neighbour("Ria").await.id();
    let card = gives_card(&linde, ria).await;
    let (phone, library) = (linde.passer_by(), browser(&linde, "203.0.113.9"));
    let page = phone.sees(&format!("/pas/{}", card.code)).await;
    page.is(200).shows("Je eigen woord").hides("Ria").hides("name=\"woorden\"");

    shows_code(&phone, &card.code, " ZonneBloem ").await.sends_on_to("/");
    let words = format!("{}, {} {}", card.words[0].to_uppercase(), card.words[1], card.words[2]);
    types_words(&library, &words, WORD).await.sends_on_to("/");

    assert!(is_inside(&phone).await && is_inside(&library).await);
    linde.later(minutes(16));
    assert!(is_inside(&phone).await && !is_inside(&library).await, "a borrowed device is short");
}

#[tokio::test]
async fn a_found_card_names_nobody_and_opens_nothing() {
    let linde = linde().await;
    let ria = linde.neighbour("Ria").await.id();
    let card = gives_card(&linde, ria).await;
    let finder = linde.passer_by();
    let mut answers = Vec::new();
    for code in [card.code.as_str(), "ABCDEFGHJKMNPQRSTUVW"] {
        let page = finder.sees(&format!("/pas/{code}")).await;
        let wrong = shows_code(&finder, code, "paardenbloem").await;
        wrong.is(422).shows("Dit klopt niet. Kijk nog een keer naar je pas en je woord.");
        let plain = |seen: &Seen| seen.text.replace(&seen.field("sleutel"), "").replace(code, "");
        answers.push((plain(&page), plain(&wrong), wrong.status));
    }
    assert_eq!(answers[0], answers[1], "a card that nobody has gets the same answers");
    assert!(!answers[0].0.contains("Ria") && !answers[0].1.contains("Ria"));
    let empty = finder.sends(&format!("/pas/{}", card.code), &[]).await;
    empty.is(422).shows("Typ je eigen woord").shows("Kies of dit jouw apparaat is");
    finder.sends("/pas", &[]).await.is(422).shows("Typ de 3 woorden van je pas");
    types_words(&finder, "appel trein", WORD).await.is(422).shows("value=\"appel trein\"");
    assert!(!is_inside(&finder).await);
}

#[tokio::test]
async fn who_lost_a_card_withdraws_it_from_home() {
    let linde = linde().await;
    let ria = linde.neighbour("Ria").await;
    let card = gives_card(&linde, ria.id()).await;
    linde.passer_by().sends("/pas/kwijt", &[]).await.is(401);
    ria.sees("/pas/kwijt").await.is(200).shows("Zet mijn pas uit");

    ria.sends("/pas/kwijt", &[]).await.sends_on_to("/mijn");
    ria.sends("/pas/kwijt", &[]).await.sends_on_to("/mijn");

    let finder = linde.passer_by();
    shows_code(&finder, &card.code, WORD).await.is(422);
    assert!(!is_inside(&finder).await);
    assert!(is_inside(&ria).await, "who is inside stays inside");
}

#[tokio::test]
async fn a_card_of_one_centre_opens_nothing_in_another() {
    let linde = linde().await;
    let (_, host) = linde.other_centre().await;
    let ria = linde.neighbour("Ria").await.id();
    let card = gives_card(&linde, ria).await;
    let form = [("woord", WORD), ("apparaat", "mijn")];
    let phone = linde.passer_by();
    phone.sends_at(&host, &format!("/pas/{}", card.code), &form).await.is(422);
}

#[tokio::test]
async fn guessing_slows_down_and_never_locks_the_owner_out() {
    let linde = linde().await;
    let ria = linde.neighbour("Ria").await.id();
    let card = gives_card(&linde, ria).await;
    let phone = linde.passer_by();
    shows_code(&phone, &card.code, WORD).await.sends_on_to("/");

    let mut n_looked_at = 0;
    for n in 0..1000 {
        let thief = browser(&linde, &format!("198.51.100.{}", n / 10));
        let guess = format!("gokje{n}");
        match shows_code(&thief, &card.code, &guess).await.status.as_u16() {
            422 => n_looked_at += 1,
            status => assert_eq!(status, 429),
        }
        linde.later(SignedDuration::from_millis(60));
    }

    assert!(n_looked_at <= 10, "{n_looked_at}");
    // Elsewhere the right word has to wait; on the owner's known device it does not.
    shows_code(&linde.passer_by(), &card.code, WORD).await.is(429);
    shows_code(&phone, &card.code, WORD).await.sends_on_to("/");
    linde.later(minutes(15));
    shows_code(&browser(&linde, "203.0.113.9"), &card.code, WORD).await.sends_on_to("/");
}

#[tokio::test]
async fn who_was_invited_by_card_introduces_themselves() {
    let linde = linde().await;
    let mut tx = linde.write().await;
    let noor = crate::invite(&mut tx, &linde.house, "Noor", "mail", RIA, &[]).await.unwrap();
    tx.save().await.unwrap();
    let card = gives_card(&linde, noor).await;
    let phone = linde.passer_by();
    shows_code(&phone, &card.code, WORD).await.sends_on_to("/nieuw-hier");
    phone.sees("/nieuw-hier").await.is(200).shows("value=\"Noor\"");
}

#[tokio::test]
async fn going_away_leaves_nothing_behind() {
    let linde = linde().await;
    let ria = linde.neighbour("Ria").await.id();
    let card = gives_card(&linde, ria).await;
    let phone = linde.passer_by();
    shows_code(&phone, &card.code, WORD).await.sends_on_to("/");
    phone.keep("taal=tr");
    let former = phone.cookie("voordeur").unwrap();

    let gone = phone.sends("/ga-weg", &[]).await;

    gone.sends_on_to("/weg");
    assert_eq!(gone.headers["clear-site-data"], "\"cache\", \"cookies\", \"storage\"");
    for cookie in ["voordeur", "ken", "vraag", "taal"] {
        assert_eq!(phone.cookie(cookie), None, "{cookie}");
    }
    let outside = phone.sees("/weg").await;
    outside.is(200).shows("Je bent weer buiten").hides("Ria");
    assert_eq!(outside.headers["cache-control"], "no-store");
    phone.keep(&format!("voordeur={former}"));
    assert!(!is_inside(&phone).await, "the stay itself has ended");
    // Who was never in may go as well.
    linde.passer_by().sends("/ga-weg", &[]).await.sends_on_to("/weg");
    linde.passer_by().sends_from("http://elders.example", "/ga-weg", &[]).await.is(403);
}
