//! New here: the three questions, and who waits.
use super::*;
use kernel::people::Newcomer;
use kernel::{Device, session};
use test_house::minutes;

const NOOR: &str = "noor@demo.invalid";

/// Somebody new with the right code, before the three questions.
async fn at_the_door<'a>(linde: &'a TestCentre, address: &str) -> Visitor<'a> {
    let phone = linde.passer_by();
    comes_in(linde, &phone, address, "mijn").await.sends_on_to("/nieuw-hier");
    phone
}

async fn says(visitor: &Visitor<'_>, name: &str, age: &str) -> Seen {
    let form = [("naam", name), ("leeftijd", age), ("apparaat", "mijn"), ("regels", "1")];
    visitor.sends("/nieuw-hier", &form).await
}

#[tokio::test]
async fn somebody_new_says_a_name_and_is_inside() {
    let linde = linde().await;
    let phone = at_the_door(&linde, NOOR).await;
    assert!(!is_inside(&phone).await);
    let page = phone.sees("/nieuw-hier").await;
    page.is(200).shows("Je naam mag verzonnen zijn").shows("16 of 17 jaar").shows("Wees aardig");
    page.shows("value=\"mijn\" checked").hides("geboorte");

    let done = says(&phone, " Noor  B ", "adult").await;

    done.sends_on_to("/");
    assert!(phone.cookie("gedaan").unwrap().contains("Welkom"));
    assert!(is_inside(&phone).await);
    let noor = who(&linde, NOOR).await.unwrap();
    let person = people::person(&mut linde.read().await, noor).await.unwrap();
    assert_eq!((person.name.as_str(), person.age), ("Noor B", Age::Adult));
    assert_eq!(person.standing, Standing::Inside);
    phone.sees("/nieuw-hier").await.sends_on_to("/");
    // The next time the code is enough, and on a known device nobody is alarmed.
    comes_in(&linde, &phone, NOOR, "mijn").await.sends_on_to("/");
    assert!(post(&linde, NOOR).await.iter().all(|letter| letter.subject.contains("code")));
}

#[tokio::test]
async fn what_is_missing_is_asked_and_the_rest_stays() {
    let linde = linde().await;
    let phone = at_the_door(&linde, NOOR).await;
    let again = phone.sends("/nieuw-hier", &[("leeftijd", "youth")]).await;
    again.is(422).shows("Fout: ").shows("Vul een naam in").shows("value=\"youth\" checked");
    again.shows("Kies of dit jouw apparaat is").hides("Kies hoe oud je bent");
    says(&phone, &"n".repeat(25), "adult").await.is(422).shows("hoogstens 24 letters");
    says(&phone, "<b>Noor</b>", "baby")
        .await
        .is(422)
        .shows("Kies hoe oud je bent")
        .hides("<b>Noor");
    assert_eq!(who(&linde, NOOR).await, None);
    says(&phone, "Noor", "youth").await.sends_on_to("/");
}

#[tokio::test]
async fn nobody_comes_in_under_the_name_of_the_desk_or_a_bank() {
    let linde = linde().await;
    let phone = at_the_door(&linde, NOOR).await;
    for name in ["Fatima balie", "Uw bank"] {
        let again = says(&phone, name, "adult").await;
        again.is(422).shows("Kies een andere naam.").shows(name);
    }
    says(&phone, "Fatima", "adult").await.is(303);
}

#[tokio::test]
async fn without_the_right_code_nobody_introduces_themselves() {
    let linde = linde().await;
    let phone = linde.passer_by();
    phone.sees("/nieuw-hier").await.sends_on_to("/binnenkomen");
    says(&phone, "Noor", "adult").await.sends_on_to("/binnenkomen");
    asks(&phone, NOOR).await;
    says(&phone, "Noor", "adult").await.sends_on_to("/binnenkomen");
    let late = at_the_door(&linde, NOOR).await;
    linde.later(minutes(31));
    says(&late, "Noor", "adult").await.sends_on_to("/binnenkomen");
    assert_eq!(who(&linde, NOOR).await, None);
}

#[tokio::test]
async fn the_same_form_twice_is_one_person() {
    let linde = linde().await;
    let phone = at_the_door(&linde, NOOR).await;
    let key = phone.sees("/nieuw-hier").await.field("sleutel");
    let form =
        [("naam", "Noor"), ("leeftijd", "adult"), ("apparaat", "mijn"), ("sleutel", key.as_str())];
    phone.sends("/nieuw-hier", &form).await.sends_on_to("/");
    phone.sends("/nieuw-hier", &form).await.sends_on_to("/");
    assert!(is_inside(&phone).await);
}

#[tokio::test]
async fn a_child_waits_for_a_guardian_at_the_desk() {
    let linde = linde().await;
    let fatima = linde.host("Fatima").await;
    let phone = at_the_door(&linde, NOOR).await;
    says(&phone, "Noor", "child").await.sends_on_to("/nieuw-hier");
    let waiting = phone.sees("/nieuw-hier").await;
    waiting.is(200).shows("Kom met je ouder of verzorger naar de balie");
    let noor = who(&linde, NOOR).await.unwrap();
    assert_eq!(standing(&linde, noor).await, Standing::Waiting);

    let list = fatima.sees("/achterkamer/wachten").await;
    list.is(200).shows("Noor").shows("jonger dan 16").shows("De ouder zegt ja");
    let yes = format!("/achterkamer/wachten/{noor}/ja");
    fatima.sends(&yes, &[]).await.sends_on_to("/achterkamer/wachten");

    assert_eq!(standing(&linde, noor).await, Standing::Inside);
    phone.sees("/nieuw-hier").await.sends_on_to("/");
    fatima.sees("/achterkamer/wachten").await.shows("Er wacht niemand");
    fatima.sends(&yes, &[]).await.is(404);
    linde.later(minutes(24 * 60));
    assert!(post(&linde, NOOR).await.iter().any(|letter| letter.subject.contains("binnen")));
}

#[tokio::test]
async fn where_a_host_says_yes_first_newcomers_wait_and_may_be_turned_away() {
    let linde = linde().await;
    arrange(&linde, "host_says_yes", true).await;
    let (fatima, ria) = (linde.host("Fatima").await, linde.neighbour("Ria").await);
    let phone = at_the_door(&linde, NOOR).await;
    says(&phone, "Noor", "adult").await.sends_on_to("/nieuw-hier");
    phone.sees("/nieuw-hier").await.shows("Iemand van het team zegt eerst ja").shows("rond");
    let noor = who(&linde, NOOR).await.unwrap();
    let no = format!("/achterkamer/wachten/{noor}/nee");
    for outsider in [&ria, &phone] {
        outsider.sees("/achterkamer/wachten").await.is(403);
        outsider.sends(&no, &[]).await.is(403);
        outsider.sends(&format!("/achterkamer/wachten/{noor}/ja"), &[]).await.is(403);
    }
    linde.passer_by().sees("/achterkamer/wachten").await.is(401);
    assert_eq!(standing(&linde, noor).await, Standing::Waiting);

    fatima.sees(&no).await.is(200).shows("Noor niet binnenlaten?");
    fatima.sends(&no, &[]).await.sends_on_to("/achterkamer/wachten");

    assert_eq!(who(&linde, NOOR).await, None);
    assert!(!is_inside(&phone).await);
    // Somebody who is inside already is not turned away by this road.
    fatima.sends(&format!("/achterkamer/wachten/{}/nee", ria.id()), &[]).await.is(404);
}

#[tokio::test]
async fn before_the_opening_only_invited_people_come_in() {
    let linde = linde().await;
    arrange(&linde, "anyone", false).await;
    let phone = at_the_door(&linde, NOOR).await;
    phone
        .sees("/nieuw-hier")
        .await
        .is(200)
        .shows("Nu komen alleen mensen binnen met een uitnodiging");
    says(&phone, "Noor", "adult").await.is(403);
    assert_eq!(who(&linde, NOOR).await, None);

    let mut tx = linde.write().await;
    let roles = [Role::Coordinator];
    crate::invite(&mut tx, &linde.house, "Mo", "mail", "mo@demo.invalid", &roles).await.unwrap();
    tx.save().await.unwrap();
    let letter = post(&linde, "mo@demo.invalid").await.remove(0);
    assert_eq!(letter.subject, "Kom binnen bij De Linde");
    assert!(letter.text.contains("/binnenkomen"), "{}", letter.text);
    let laptop = at_the_door(&linde, "mo@demo.invalid").await;
    laptop.sees("/nieuw-hier").await.shows("value=\"Mo\"").hides("name=\"apparaat\"");

    says(&laptop, "Mo", "adult").await.sends_on_to("/");

    let mo = who(&linde, "mo@demo.invalid").await.unwrap();
    let person = people::person(&mut linde.read().await, mo).await.unwrap();
    assert!(person.is(Role::Coordinator));
    assert_eq!((person.standing, person.age), (Standing::Inside, Age::Adult));
}

#[tokio::test]
async fn who_was_invited_has_the_yes_but_a_child_still_waits() {
    let linde = linde().await;
    arrange(&linde, "host_says_yes", true).await;
    let mut tx = linde.write().await;
    for mail in [NOOR, "sam@demo.invalid"] {
        crate::invite(&mut tx, &linde.house, "Iemand", "mail", mail, &[]).await.unwrap();
    }
    // Once more gives the same person another role, and no second one.
    let roles = [Role::Volunteer];
    crate::invite(&mut tx, &linde.house, "Iemand", "mail", NOOR, &roles).await.unwrap();
    let refused = crate::invite(&mut tx, &linde.house, "Iemand", "mail", "06", &[]).await;
    assert!(refused.unwrap_err().to_string().contains("no mail address"));
    tx.save().await.unwrap();
    says(&at_the_door(&linde, NOOR).await, "Noor", "adult").await.sends_on_to("/");
    let sams = at_the_door(&linde, "sam@demo.invalid").await;
    says(&sams, "Sam", "child").await.sends_on_to("/nieuw-hier");
    sams.sees("/nieuw-hier").await.shows("Kom met je ouder of verzorger");
    let noor = who(&linde, NOOR).await.unwrap();
    assert!(people::person(&mut linde.read().await, noor).await.unwrap().is(Role::Volunteer));
}

#[tokio::test]
async fn in_flanders_the_ages_are_others() {
    let linde = linde().await;
    let mut tx = linde.write().await;
    sql!("update centre set jurisdiction = 'be' where id = $1", tx.centre)
        .run(&mut tx)
        .await
        .unwrap();
    kernel::centre::touch(&mut tx).await.unwrap();
    tx.save().await.unwrap();
    let phone = at_the_door(&linde, NOOR).await;
    phone.sees("/nieuw-hier").await.shows("13 tot en met 17 jaar").hides("16 of 17");
    phone.sees("/binnenkomen").await.shows("Een nummer begint met 04");
}

#[tokio::test]
async fn a_guest_who_comes_in_is_a_guest_no_more() {
    let linde = linde().await;
    let phone = linde.passer_by();
    let mut tx = linde.write().await;
    let kees =
        Newcomer { name: "Kees", age: Age::Unknown, standing: Standing::Guest, language: "nl" };
    let kees = people::add(&mut tx, &kees).await.unwrap();
    let token = session::begin_as_guest(&mut tx, kees, Device::Borrowed, "phone").await.unwrap();
    tx.save().await.unwrap();
    phone.keep(&format!("{}={}", session::cookie_name(&linde.house), token.as_str()));
    phone.sees("/binnenkomen").await.is(200).shows("Je zit hier als gast: Kees");
    phone.sees("/nieuw-hier").await.sends_on_to("/binnenkomen");

    comes_in(&linde, &phone, NOOR, "mijn").await.sends_on_to("/nieuw-hier");
    phone.sees("/nieuw-hier").await.is(200).hides("value=\"Kees\"");
    says(&phone, "Noor", "adult").await.sends_on_to("/");

    assert!(is_inside(&phone).await);
    let mut tx = linde.read().await;
    assert!(session::stays(&mut tx, kees).await.unwrap().is_empty());
    assert!(people::person(&mut tx, kees).await.unwrap().is_guest(), "nothing merges");
}
