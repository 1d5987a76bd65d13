//! Scenes of a new address.
use super::{MINE, another_stay, gives_address, linde, post, ria_by_mail};
use kernel::{Device, people};
use test_house::{SignedDuration, TestCentre, Visitor, minutes};

const REACH: &str = "/mijn/bereik";
const CODE: &str = "/mijn/bereik/code";
const BY_MAIL: &str = "/mijn/bereik/code?soort=mail";
const NEW: &str = "ria@nieuw.example";

/// The six digits of the latest letter to this address.
async fn code_to(linde: &TestCentre, address: &str) -> String {
    let letters = post(linde).await;
    let letter = letters.iter().find(|letter| letter.to == address).expect("a letter came");
    let digits = letter.text.split(|c: char| !c.is_ascii_digit());
    digits.into_iter().find(|word| word.len() == 6).expect("it holds a code").to_owned()
}

async fn asks(who: &Visitor<'_>, address: &str) {
    who.sends(REACH, &[("adres", address)]).await.is(303);
}

async fn addresses(linde: &TestCentre, who: &Visitor<'_>) -> Vec<String> {
    let mut tx = linde.read().await;
    let contacts = people::contacts(&mut tx, who.id()).await.unwrap();
    contacts.into_iter().map(|contact| contact.address).collect()
}

fn a_day() -> SignedDuration {
    minutes(24 * 60)
}

#[tokio::test]
async fn a_new_address_counts_after_a_day_and_the_former_owner_is_told() {
    let linde = linde().await;
    let ria = ria_by_mail(&linde).await;
    ria.sends(REACH, &[("adres", " Ria@Nieuw.EXAMPLE ")]).await.sends_on_to(BY_MAIL);
    ria.sees(BY_MAIL).await.is(200).shows("r•••@nieuw.example").hides(NEW);
    let code = code_to(&linde, NEW).await;

    ria.sends(CODE, &[("soort", "mail"), ("code", &code)]).await.sends_on_to(MINE);

    let letters = post(&linde).await;
    let told: Vec<_> = letters.iter().filter(|letter| letter.to == "ria@linde.example").collect();
    assert_eq!(told.len(), 1, "{told:?}");
    assert!(told[0].text.contains("Was jij dit niet? Stop het dan nu."), "{}", told[0].text);
    ria.sees(MINE).await.shows("geldt vanaf morgen, 11.00 uur").shows("ria@linde.example");
    assert_eq!(addresses(&linde, &ria).await, ["ria@linde.example"]);

    linde.later(a_day() - minutes(1));
    linde.ticks().await;
    assert_eq!(addresses(&linde, &ria).await, ["ria@linde.example"]);
    linde.later(minutes(2));
    linde.ticks().await;
    assert_eq!(addresses(&linde, &ria).await, [NEW]);
    ria.sees(MINE).await.shows(NEW).hides("geldt vanaf").hides("ria@linde.example");
}

#[tokio::test]
async fn the_link_to_the_former_address_stops_it_and_sends_the_asker_out() {
    let linde = linde().await;
    let ria = ria_by_mail(&linde).await;
    asks(&ria, NEW).await;
    let code = code_to(&linde, NEW).await;
    ria.sends(CODE, &[("soort", "mail"), ("code", &code)]).await.is(303);
    let letters = post(&linde).await;
    let told = letters.iter().find(|letter| letter.to == "ria@linde.example").unwrap();
    let link = told.text.split_whitespace().find(|word| word.contains("/doe/")).unwrap();
    let path = &link[link.find("/doe/").unwrap()..];
    let owner = linde.passer_by();
    // A mail scanner looks at every link.
    owner.sees(path).await.is(200).shows("Wil je dat stoppen?");
    ria.sees(MINE).await.is(200).shows("geldt vanaf");

    owner.sends(path, &[]).await.sends_on_to("/binnenkomen");

    ria.sees(MINE).await.is(401);
    linde.later(a_day() + minutes(1));
    linde.ticks().await;
    assert_eq!(addresses(&linde, &ria).await, ["ria@linde.example"]);
    owner.sends(path, &[]).await.is(404);
}

#[tokio::test]
async fn ria_thinks_better_of_it() {
    let linde = linde().await;
    let ria = ria_by_mail(&linde).await;
    asks(&ria, NEW).await;
    let code = code_to(&linde, NEW).await;
    ria.sends(CODE, &[("soort", "mail"), ("code", &code)]).await.is(303);

    ria.sends("/mijn/bereik/stop", &[("soort", "mail")]).await.sends_on_to(MINE);

    ria.sees(MINE).await.shows("Er is niets veranderd").hides("geldt vanaf");
    linde.later(a_day() + minutes(1));
    linde.ticks().await;
    assert_eq!(addresses(&linde, &ria).await, ["ria@linde.example"]);
}

#[tokio::test]
async fn the_first_address_counts_at_once() {
    let linde = linde().await;
    let ria = linde.neighbour("Ria").await;
    asks(&ria, "06 12 34 56 78").await;
    let code = code_to(&linde, "+31612345678").await;
    ria.sends(CODE, &[("soort", "sms"), ("code", &code)]).await.sends_on_to(MINE);
    assert_eq!(addresses(&linde, &ria).await, ["+31612345678"]);
    ria.sees(MINE).await.shows("+31612345678").shows("geldt vanaf nu");
}

#[tokio::test]
async fn a_second_way_in_is_told_at_every_former_address() {
    let linde = linde().await;
    let ria = ria_by_mail(&linde).await;
    gives_address(&linde, &ria, "sms", "+31600000012").await;
    asks(&ria, NEW).await;
    let code = code_to(&linde, NEW).await;

    ria.sends(CODE, &[("soort", "mail"), ("code", &code)]).await.is(303);

    let letters = post(&linde).await;
    for address in ["ria@linde.example", "+31600000012"] {
        assert_eq!(letters.iter().filter(|letter| letter.to == address).count(), 1, "{address}");
    }
}

#[tokio::test]
async fn a_code_fits_once_in_time_and_only_where_it_was_asked_for() {
    let linde = linde().await;
    let ria = ria_by_mail(&linde).await;
    asks(&ria, NEW).await;
    let code = code_to(&linde, NEW).await;
    let form = [("soort", "mail"), ("code", code.as_str())];

    // Somebody else, and the same person in another browser.
    let ben = linde.neighbour("Ben").await;
    ben.sends(CODE, &form).await.is(422).shows("werkt niet meer");
    another_stay(&linde, &ria, Device::Own, "tablet").await;
    let wrong = [("soort", "mail"), ("code", "00")];
    ria.sends(CODE, &wrong).await.is(422).shows("Deze code klopt niet").shows("<title>Fout: ");
    linde.later(minutes(10));
    ria.sends(CODE, &form).await.is(422).shows("Vraag een nieuwe");
    assert_eq!(addresses(&linde, &ria).await, ["ria@linde.example"]);
}

#[tokio::test]
async fn after_five_tries_even_the_right_code_is_over() {
    let linde = linde().await;
    let ria = ria_by_mail(&linde).await;
    asks(&ria, NEW).await;
    let code = code_to(&linde, NEW).await;
    for _ in 0..5 {
        ria.sends(CODE, &[("soort", "mail"), ("code", "12")]).await.is(422).shows("klopt niet");
    }
    ria.sends(CODE, &[("soort", "mail"), ("code", &code)]).await.is(422).shows("werkt niet meer");
}

#[tokio::test]
async fn the_address_of_another_is_not_taken_and_not_told_beforehand() {
    let linde = linde().await;
    let ria = ria_by_mail(&linde).await;
    let ben = linde.neighbour("Ben").await;
    gives_address(&linde, &ben, "mail", "ben@linde.example").await;
    // The answer is the same for an address that nobody has.
    ria.sends(REACH, &[("adres", "ben@linde.example")]).await.sends_on_to(BY_MAIL);
    let code = code_to(&linde, "ben@linde.example").await;

    let answer = ria.sends(CODE, &[("soort", "mail"), ("code", &code)]).await;

    answer.is(422).shows("hoort hier al bij iemand");
    assert_eq!(addresses(&linde, &ben).await, ["ben@linde.example"]);
}

#[tokio::test]
async fn what_no_letter_reaches_is_explained_and_typing_all_day_is_held_up() {
    let linde = linde().await;
    let ria = ria_by_mail(&linde).await;
    let again = ria.sends(REACH, &[("adres", "ria@")]).await;
    again
        .is(422)
        .shows("value=\"ria@\"")
        .shows("Schrijf een heel e-mailadres")
        .shows("id=\"fouten\"");
    for n in 0..10 {
        asks(&ria, &format!("ria{n}@nieuw.example")).await;
    }
    let held_up = ria.sends(REACH, &[("adres", "ria10@nieuw.example")]).await;
    held_up.is(422).shows("Dit ging te vaak");
    linde.ticks().await;
}

#[tokio::test]
async fn an_address_is_removed_and_the_last_only_by_who_has_a_card() {
    let linde = linde().await;
    let ria = ria_by_mail(&linde).await;
    gives_address(&linde, &ria, "sms", "+31600000012").await;
    let remove = "/mijn/bereik/weg";
    ria.sees("/mijn/bereik/weg?soort=sms").await.is(200).hides("laatste adres");
    ria.sends(remove, &[("soort", "sms")]).await.sends_on_to(MINE);
    assert_eq!(addresses(&linde, &ria).await, ["ria@linde.example"]);
    assert!(post(&linde).await.iter().any(|letter| letter.to == "+31600000012"));

    ria.sees("/mijn/bereik/weg?soort=mail").await.shows("Dit is je laatste adres");
    ria.sends(remove, &[("soort", "mail")]).await.is(422).shows("Kruis aan");
    ria.sends(remove, &[("soort", "mail"), ("pas", "ja")]).await.sends_on_to(MINE);
    assert!(addresses(&linde, &ria).await.is_empty());
    ria.sees("/mijn/bereik/weg?soort=mail").await.is(404);
    ria.sends(remove, &[("soort", "mail"), ("pas", "ja")]).await.sends_on_to(MINE);
}
