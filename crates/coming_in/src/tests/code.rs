//! Coming in with six digits.
use super::*;
use test_house::minutes;

#[tokio::test]
async fn a_neighbour_comes_in_with_six_digits_from_the_mail() {
    let linde = linde().await;
    resident(&linde, "Ria", RIA, &[]).await;
    let phone = browser(&linde, "203.0.113.9");
    phone.sees("/binnenkomen?terug=/prikbord").await.is(200).shows("value=\"/prikbord\"");

    let form = [("hoe", "mail"), ("adres", " RIA@demo.invalid "), ("terug", "/prikbord")];
    phone.sends("/binnenkomen", &form).await.sends_on_to("/binnenkomen/code");
    phone.sees("/binnenkomen/code").await.is(200).shows("r•••@demo.invalid").hides(RIA);
    let code = code_for(&linde, RIA).await;
    let spaced = format!(" {} {} ", &code[..3], &code[3..]);

    let came = types(&phone, &spaced, "mijn").await;

    came.sends_on_to("/prikbord");
    assert!(is_inside(&phone).await);
    assert!(phone.cookie("vraag").is_none());
    linde.later(minutes(20));
    assert!(is_inside(&phone).await);
}

#[tokio::test]
async fn a_number_is_the_same_however_it_is_written() {
    let linde = linde().await;
    let ben = linde.neighbour("Ben").await.id();
    let mut tx = linde.write().await;
    people::add_contact(&mut tx, ben, "sms", "+31612345678").await.unwrap();
    tx.save().await.unwrap();
    let phone = linde.passer_by();

    phone.sends("/binnenkomen", &[("hoe", "sms"), ("adres", "06 12 34 56 78")]).await;
    phone.sees("/binnenkomen/code").await.shows("•••• ••78");
    let code = code_for(&linde, "+31612345678").await;

    types(&phone, &code, "ander").await.sends_on_to("/");
}

#[tokio::test]
async fn an_address_that_nothing_reaches_is_explained_and_stays() {
    let linde = linde().await;
    let phone = linde.passer_by();
    for address in ["", "ria", "030 123 45 67", "ria@demo", "ria@demo.invalid\r\nbcc: x@y.invalid"]
    {
        let again = asks(&phone, address).await;
        again.is(422).shows("Fout: ").shows("id=\"adres-fout\"").shows("Vul een mobiel nummer in");
    }
    asks(&phone, "ria@demo").await.shows("value=\"ria@demo\"");
    phone.sends("/binnenkomen", &[]).await.is(422);
    assert!(phone.cookie("vraag").is_none());
    linde.ticks().await;
    assert!(outbox::newest(&linde.house, &linde.host).await.unwrap().is_empty());
    phone.sends("/binnenkomen", &[("hoe", "kaart")]).await.sends_on_to("/pas");
}

#[tokio::test]
async fn the_letter_is_in_the_language_of_who_asks() {
    let linde = linde().await;
    asks(&linde.passer_by().reads("en"), RIA).await;
    let letter = post(&linde, RIA).await.remove(0);
    assert_eq!(letter.subject, "Your code for De Linde");
    assert!(letter.text.contains("It works for 10 minutes"), "{}", letter.text);
}

#[tokio::test]
async fn the_same_form_twice_sends_one_letter() {
    let linde = linde().await;
    let phone = linde.passer_by();
    let key = phone.sees("/binnenkomen").await.field("sleutel");
    let form = [("hoe", "mail"), ("adres", RIA), ("sleutel", key.as_str())];
    for _ in 0..2 {
        phone.sends("/binnenkomen", &form).await.sends_on_to("/binnenkomen/code");
    }
    assert_eq!(post(&linde, RIA).await.len(), 1);
}

#[tokio::test]
async fn a_wrong_code_is_explained_and_the_right_one_still_opens() {
    let linde = linde().await;
    resident(&linde, "Ria", RIA, &[]).await;
    let phone = linde.passer_by();
    asks(&phone, RIA).await;
    let code = code_for(&linde, RIA).await;

    let again = types(&phone, wrong(&code), "mijn").await;

    let sentence = "Deze code klopt niet. Kijk nog een keer, of vraag een nieuwe.";
    again.is(422).shows(sentence).shows("value=\"mijn\" checked").shows(wrong(&code));
    types(&phone, "", "mijn").await.is(422).shows(sentence);
    types(&phone, &code, "").await.is(422).shows("Kies of dit jouw apparaat is");
    assert!(!is_inside(&phone).await);
    types(&phone, &code, "mijn").await.sends_on_to("/");
}

#[tokio::test]
async fn a_code_is_for_one_time_and_one_browser() {
    let linde = linde().await;
    resident(&linde, "Ria", RIA, &[]).await;
    let (phone, other) = (linde.passer_by(), linde.passer_by());
    other.sees("/binnenkomen/code").await.sends_on_to("/binnenkomen");
    asks(&phone, RIA).await;
    let code = code_for(&linde, RIA).await;
    types(&other, &code, "mijn").await.is(422).shows("Deze code klopt niet");
    // Another browser that asked too has a code of its own.
    asks(&other, RIA).await;
    types(&other, &code, "mijn").await.is(422);

    let asked = phone.cookie("vraag").unwrap();
    types(&phone, &code, "mijn").await.sends_on_to("/");

    let again = linde.passer_by();
    again.keep(&format!("vraag={asked}"));
    types(&again, &code, "mijn").await.is(422).shows("Deze code klopt niet");
    assert!(!is_inside(&again).await && !is_inside(&other).await);
}

#[tokio::test]
async fn a_code_lasts_ten_minutes_and_not_a_second_longer() {
    let linde = linde().await;
    resident(&linde, "Ria", RIA, &[]).await;
    let (early, late) = (linde.passer_by(), linde.passer_by());
    asks(&early, RIA).await;
    let in_time = code_for(&linde, RIA).await;
    linde.later(SignedDuration::from_secs(9 * 60 + 58));
    types(&early, &in_time, "mijn").await.sends_on_to("/");

    asks(&late, RIA).await;
    let too_late = code_for(&linde, RIA).await;
    linde.later(minutes(10));

    types(&late, &too_late, "mijn").await.is(422).shows("Deze code klopt niet");
    late.sees("/binnenkomen/code").await.sends_on_to("/binnenkomen");
    assert_eq!(linde.forgets().await, 1);
}

#[tokio::test]
async fn the_same_address_in_two_centres_is_two_people() {
    let linde = linde().await;
    let (wilg, host) = linde.other_centre().await;
    let ria = resident(&linde, "Ria", RIA, &[]).await;
    let phone = linde.passer_by();
    asks(&phone, RIA).await;
    let code = code_for(&linde, RIA).await;

    // The code of De Linde opens nothing in De Wilg, where nobody has this address.
    let form = [("code", code.as_str()), ("apparaat", "mijn")];
    phone.sends_at(&host, "/binnenkomen/code", &form).await.is(422);
    types(&phone, &code, "mijn").await.sends_on_to("/");
    phone.sees_at(&host, "/binnenkomen").await.is(200);

    let mut tx = linde.write().await;
    tx.centre = wilg;
    let other =
        crate::invite(&mut tx, &linde.house, "Ria", "mail", RIA, &[]).await.expect("room for two");
    tx.save().await.unwrap();
    assert_ne!(other, ria);
}

#[tokio::test]
async fn nobody_is_sent_to_another_house() {
    let linde = linde().await;
    resident(&linde, "Ria", RIA, &[]).await;
    let phone = linde.passer_by();
    let form = [("hoe", "mail"), ("adres", RIA), ("terug", "//elders.example/")];
    phone.sends("/binnenkomen", &form).await;
    types(&phone, &code_for(&linde, RIA).await, "mijn").await.sends_on_to("/");
    phone.sees("/binnenkomen?terug=https://elders.example/").await.sends_on_to("/");
}

#[tokio::test]
async fn pages_are_complete_in_every_language() {
    let linde = linde().await;
    for language in ["nl", "en", "tr", "ar"] {
        let visitor = linde.passer_by().reads(language);
        let page = visitor.sees("/binnenkomen").await;
        page.is(200).shows(&format!("lang=\"{language}\"")).shows("name=\"adres\"").hides("{");
        visitor.sees("/pas").await.is(200).shows("name=\"woorden\"").hides("{");
        visitor.sees("/weg").await.is(200).hides("{");
    }
}
