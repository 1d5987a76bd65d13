//! Guessing, asking too often, and what a thief cannot do.
use super::*;
use test_house::minutes;

/// A page without what differs each time: the key of its form.
fn page_without_key(seen: &Seen) -> String {
    seen.text.replace(&seen.field("sleutel"), "")
}

#[tokio::test]
async fn known_and_unknown_addresses_get_the_very_same_answers() {
    let linde = linde().await;
    resident(&linde, "Ria", RIA, &[]).await;
    let mut seen = Vec::new();
    for address in [RIA, "rob@demo.invalid"] {
        let phone = linde.passer_by();
        let sent = asks(&phone, address).await;
        let cookie = phone.cookie("vraag").unwrap();
        let headers: Vec<String> = sent.headers.iter().map(|pair| format!("{pair:?}")).collect();
        let headers = headers.join("\n").replace(&cookie, "");
        let page = phone.sees("/binnenkomen/code").await;
        let code = code_for(&linde, address).await;
        let wrong = types(&phone, wrong(&code), "mijn").await.is(422).text.len();
        let letter = post(&linde, address).await.remove(0).text.replace(&code, "");
        seen.push((sent.status, headers, sent.bytes, page_without_key(&page), wrong, letter));
    }
    assert_eq!(seen[0], seen[1]);
}

#[tokio::test]
async fn known_and_unknown_addresses_make_as_many_jobs() {
    let linde = linde().await;
    resident(&linde, "Ria", RIA, &[]).await;
    for address in [RIA, "niemand@demo.invalid"] {
        asks(&linde.passer_by(), address).await;
        let mut tx = linde.read().await;
        assert_eq!(kernel::jobs::n_due(&mut tx).await.unwrap(), 1, "{address}");
        drop(tx);
        linde.ticks().await;
    }
}

#[tokio::test]
async fn an_address_gets_three_codes_an_hour_known_or_not() {
    let linde = linde().await;
    resident(&linde, "Ria", RIA, &[]).await;
    for address in [RIA, "niemand@demo.invalid"] {
        for n in 1..=3 {
            asks(&browser(&linde, &format!("198.51.100.{n}")), address)
                .await
                .sends_on_to("/binnenkomen/code");
        }
        let too_often = asks(&browser(&linde, "198.51.100.9"), address).await;
        too_often.is(429).shows("Dit ging te vaak achter elkaar");
        assert_eq!(post(&linde, address).await.len(), 3);
    }
    linde.later(minutes(61));
    asks(&browser(&linde, "198.51.100.9"), RIA).await.sends_on_to("/binnenkomen/code");
}

#[tokio::test]
async fn one_place_asks_twenty_times_in_ten_minutes() {
    let linde = linde().await;
    for n in 0..20 {
        let address = format!("buur{n}@demo.invalid");
        asks(&browser(&linde, "203.0.113.9"), &address).await.sends_on_to("/binnenkomen/code");
    }
    asks(&browser(&linde, "203.0.113.9"), "nog@demo.invalid").await.is(429);
    asks(&browser(&linde, "203.0.113.10"), "nog@demo.invalid").await.is(303);
    linde.later(minutes(10));
    asks(&browser(&linde, "203.0.113.9"), "later@demo.invalid").await.is(303);
}

#[tokio::test]
async fn a_lesson_of_25_comes_in_behind_one_known_address() {
    let linde = linde().await;
    let mut tx = linde.write().await;
    let network = "203.0.113.0/24";
    crate::add_place(&mut tx, "Digidak", network, 200).await.unwrap();
    tx.save().await.unwrap();
    for n in 0..25 {
        resident(&linde, "Leerling", &format!("leerling{n}@demo.invalid"), &[]).await;
    }
    for n in 0..25 {
        let (tablet, address) =
            (browser(&linde, "203.0.113.9"), format!("leerling{n}@demo.invalid"));
        asks(&tablet, &address).await.sends_on_to("/binnenkomen/code");
        let code = code_for(&linde, &address).await;
        types(&tablet, &code, "ander").await.sends_on_to("/");
        assert!(is_inside(&tablet).await);
    }
}

#[tokio::test]
async fn after_three_wrong_codes_the_right_one_is_too_late() {
    let linde = linde().await;
    resident(&linde, "Ria", RIA, &[]).await;
    let phone = linde.passer_by();
    asks(&phone, RIA).await;
    let code = code_for(&linde, RIA).await;
    for _ in 0..3 {
        types(&phone, wrong(&code), "mijn").await.is(422);
    }
    types(&phone, &code, "mijn").await.is(422).shows("vraag een nieuwe");
    comes_in(&linde, &phone, RIA, "mijn").await.sends_on_to("/");
}

#[tokio::test]
async fn of_a_thousand_guesses_at_one_person_nine_are_looked_at() {
    let linde = linde().await;
    resident(&linde, "Ria", RIA, &[]).await;
    for n in 0..100 {
        let thief = browser(&linde, &format!("198.51.100.{n}"));
        asks(&thief, RIA).await;
        for guess in 0..10 {
            types(&thief, &format!("{guess:06}"), "mijn").await.is(422);
        }
    }
    let mut tx = linde.read().await;
    let tried =
        sql!("select n_tries from coming_in_code where centre_id = $1 limit 100", tx.centre)
            .all::<(i64,)>(&mut tx)
            .await
            .unwrap();
    assert_eq!(tried.iter().map(|(n,)| n).sum::<i64>(), 9);
}

#[tokio::test]
async fn a_cookie_that_was_planted_beforehand_opens_nothing() {
    let linde = linde().await;
    resident(&linde, "Ria", RIA, &[]).await;
    let (thief, phone) = (linde.passer_by(), linde.passer_by());
    for visitor in [&thief, &phone] {
        visitor.keep("voordeur=0123456789abcdef");
    }

    comes_in(&linde, &phone, RIA, "mijn").await.sends_on_to("/");

    assert!(is_inside(&phone).await && !is_inside(&thief).await);
    assert_ne!(phone.cookie("voordeur").as_deref(), Some("0123456789abcdef"));
    // Coming in once more ends the former stay, with a new token.
    let former = phone.cookie("voordeur").unwrap();
    comes_in(&linde, &phone, RIA, "mijn").await.sends_on_to("/");
    thief.keep(&format!("voordeur={former}"));
    assert!(!is_inside(&thief).await);
}

#[tokio::test]
async fn a_copy_of_the_database_opens_nothing() {
    let linde = linde().await;
    let ria = resident(&linde, "Ria", RIA, &[]).await;
    let card = gives_card(&linde, ria).await;
    let phone = linde.passer_by();
    comes_in(&linde, &phone, RIA, "mijn").await;
    asks(&linde.passer_by(), RIA).await;
    let code = code_for(&linde, RIA).await;
    let mut tx = linde.read().await;
    let stolen = sql!(
        "select token_hash from session where centre_id = $1
         union all select browser_hash from coming_in_code where centre_id = $1
         union all select code_hash from coming_in_code where centre_id = $1
         union all select token_hash from coming_in_known where centre_id = $1
         union all select code_hash from coming_in_card where centre_id = $1 limit 100",
        tx.centre
    )
    .all::<(Vec<u8>,)>(&mut tx)
    .await
    .unwrap();
    assert_eq!(stolen.len(), 5);
    let thief = linde.passer_by();
    for (hash,) in stolen {
        let token: String = hash.iter().map(|byte| format!("{byte:02x}")).collect();
        for name in ["voordeur", "vraag", "ken"] {
            thief.keep(&format!("{name}={token}"));
        }
        types(&thief, &code, "mijn").await.is(422);
        let form = [("woord", WORD), ("apparaat", "mijn")];
        thief.sends(&format!("/pas/{token}"), &form).await.is(422);
        assert!(!is_inside(&thief).await);
        assert_ne!(token, card.code);
    }
}
