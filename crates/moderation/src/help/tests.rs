//! Scenes of calls for help.
use crate::Moderation;
use kernel::{PersonId, Role, people, sql};
use telling::Telling;
use telling::outbox::{self, Posted};
use test_house::{Seen, SignedDuration, TestCentre, Visitor, days, minutes};

const HELP: &str = "/achterkamer/hulp";
const LIST: &str = "/achterkamer/bereikbaar";

async fn linde() -> TestCentre {
    let moderation = Box::new(Moderation::new(Vec::new()));
    TestCentre::with_rooms(vec![Box::new(Telling::default()), moderation]).await
}

fn seconds(n: i64) -> SignedDuration {
    SignedDuration::from_secs(n)
}

/// A social worker on the list, with a mail address.
async fn on_call<'a>(linde: &'a TestCentre, name: &str, phone: &str) -> Visitor<'a> {
    let worker = linde.with_role(name, Role::SocialWorker).await;
    let mut tx = linde.write().await;
    let address = format!("{}@demo.invalid", name.to_lowercase());
    people::add_contact(&mut tx, worker.id(), "mail", &address).await.unwrap();
    super::queries::put_on_call(&mut tx, worker.id(), phone).await.unwrap();
    tx.save().await.unwrap();
    worker
}

async fn presses(who: &Visitor<'_>) -> String {
    let sent_on = who.sends(HELP, &[("waar", "/huiskamer/taaltafel")]).await;
    sent_on.is(303).goes_to.clone().expect("it leads to the call")
}

/// What lies in the outbox after half a minute's chores, newest first.
async fn post(linde: &TestCentre) -> Vec<Posted> {
    linde.ticks().await;
    linde.ticks().await;
    outbox::newest(&linde.house, &linde.host).await.unwrap()
}

async fn told(linde: &TestCentre) -> Vec<String> {
    post(linde).await.into_iter().map(|letter| letter.to).collect()
}

#[tokio::test]
async fn fatima_presses_once_and_koen_is_told_at_once_also_at_night() {
    let linde = linde().await;
    let (fatima, koen) = (linde.host("Fatima").await, on_call(&linde, "Koen", "06 1").await);
    linde.later(SignedDuration::from_hours(12)); // eleven in the evening
    fatima.sees(HELP).await.shows("Ik wil hulp").shows("Nu vraagt niemand hulp.");

    let call = presses(&fatima).await;

    let letters = post(&linde).await;
    assert_eq!((letters.len(), &*letters[0].to), (1, "koen@demo.invalid"));
    assert_eq!(letters[0].subject, "Een collega vraagt hulp");
    assert!(letters[0].text.contains("Fatima vraagt nu hulp."), "{}", letters[0].text);
    assert!(letters[0].text.contains(&format!("http://de-linde.test{call}\n")));
    let page = fatima.sees(&call).await;
    page.shows("We hebben Koen geroepen.").shows("Kijk of er antwoord is").shows("data-probeer-zo");
    page.hides("tel:112").hides("/ik-kom");

    let asked = koen.sees(&call).await;
    asked.shows("Fatima vraagt hulp").shows("href=\"/huiskamer/taaltafel\"").hides("/klaar");
    koen.sends(&asked.form("/ik-kom"), &[]).await.sends_on_to(&call);

    koen.sees(&call).await.shows("Je komt helpen.").shows("Fatima weet dat nu.").hides("/ik-kom");
    fatima.sees(&call).await.shows("Koen komt.").hides("data-probeer-zo");
    fatima.sees(HELP).await.shows("<bdi>Fatima</bdi>").shows("Koen komt.");
    fatima.sends(&format!("{call}/klaar"), &[]).await.sends_on_to(&call);
    fatima.sees(&call).await.shows("Dit is klaar.").hides("/klaar\"");
    fatima.sees(HELP).await.shows("Nu vraagt niemand hulp.");
}

#[tokio::test]
async fn after_two_minutes_without_an_answer_it_shows_112_and_the_next_is_called() {
    let linde = linde().await;
    let fatima = linde.host("Fatima").await;
    on_call(&linde, "Koen", "06 11 11").await;
    let joris = on_call(&linde, "Joris", "06 22 22").await;
    let call = presses(&fatima).await;
    assert_eq!(told(&linde).await, ["koen@demo.invalid"]);

    linde.later(minutes(2) - seconds(1));
    assert_eq!(told(&linde).await.len(), 1);
    fatima.sees(&call).await.hides("tel:112").hides("Joris");

    linde.later(seconds(1));
    let page = fatima.sees(&call).await;
    page.shows("tel:112").shows("href=\"tel:062222\"").shows("Bel Joris").shows("tel:0300000000");
    let mut all = told(&linde).await;
    all.sort();
    assert_eq!(all, ["joris@demo.invalid", "koen@demo.invalid"]);
    fatima.sees(&call).await.shows("We hebben Joris geroepen.").shows("Bel Joris");

    linde.later(minutes(10));
    assert_eq!(told(&linde).await.len(), 2, "nobody is left to call");
    joris.sends(&format!("{call}/ik-kom"), &[]).await.is(303);
    fatima.sees(&call).await.shows("Joris komt.").hides("tel:112");
}

#[tokio::test]
async fn who_answered_or_is_not_needed_spares_the_others() {
    let linde = linde().await;
    let (fatima, sanne) = (linde.host("Fatima").await, linde.host("Sanne").await);
    let koen = on_call(&linde, "Koen", "06 1").await;
    let joris = on_call(&linde, "Joris", "06 2").await;
    let (answered, ended) = (presses(&fatima).await, presses(&sanne).await);
    assert_ne!(answered, ended);
    assert_eq!(told(&linde).await.len(), 2);

    koen.sends(&format!("{answered}/ik-kom"), &[]).await.is(303);
    joris.sends(&format!("{answered}/ik-kom"), &[]).await.is(303);
    sanne.sends(&format!("{ended}/klaar"), &[]).await.is(303);

    linde.later(minutes(3));
    assert_eq!(told(&linde).await.len(), 2);
    fatima.sees(&answered).await.shows("Koen komt.").hides("Joris");
    koen.sends(&format!("{ended}/ik-kom"), &[]).await.is(303);
    sanne.sees(&ended).await.shows("Dit is klaar.").hides("Koen komt.");
}

#[tokio::test]
async fn a_second_press_is_the_same_call_until_somebody_comes() {
    let linde = linde().await;
    let (fatima, koen) = (linde.host("Fatima").await, on_call(&linde, "Koen", "06 1").await);
    let first = presses(&fatima).await;
    assert_eq!(presses(&fatima).await, first);
    assert_eq!(told(&linde).await.len(), 1);

    koen.sends(&format!("{first}/ik-kom"), &[]).await.is(303);

    assert_ne!(presses(&fatima).await, first);
    assert_eq!(told(&linde).await.len(), 2);
}

#[tokio::test]
async fn nobody_is_called_by_themselves_or_after_losing_the_role() {
    let linde = linde().await;
    let koen = on_call(&linde, "Koen", "06 1").await;
    let joris = on_call(&linde, "Joris", "06 2").await;
    let call = presses(&koen).await;
    assert_eq!(told(&linde).await, ["joris@demo.invalid"]);
    koen.sees(&call).await.shows("We hebben Joris geroepen.").hides("/ik-kom");
    koen.sends(&format!("{call}/ik-kom"), &[]).await.is(403);

    let mut tx = linde.write().await;
    for worker in [koen.id(), joris.id()] {
        people::take_role(&mut tx, worker, Role::SocialWorker).await.unwrap();
    }
    tx.save().await.unwrap();
    let fatima = linde.host("Fatima").await;
    let call = presses(&fatima).await;
    assert_eq!(told(&linde).await.len(), 1);
    let page = fatima.sees(&call).await;
    page.shows("Er staat niemand op de lijst").shows("tel:112").shows("tel:0300000000");
}

#[tokio::test]
async fn only_the_team_of_this_centre_calls_and_answers() {
    let linde = linde().await;
    let (wilg, _) = linde.other_centre().await;
    let anna = linde.stranger(wilg, "Anna", Some(Role::Host)).await;
    let (ria, fatima) = (linde.neighbour("Ria").await, linde.host("Fatima").await);
    let sanne = linde.host("Sanne").await;
    let call = presses(&fatima).await;
    let (come, end) = (format!("{call}/ik-kom"), format!("{call}/klaar"));
    for path in [HELP, &call] {
        linde.passer_by().sees(path).await.is(401);
        anna.sees(path).await.is(401);
        ria.sees(path).await.is(403);
    }
    for path in [HELP, &come, &end] {
        linde.passer_by().sends(path, &[]).await.is(401);
        ria.sends(path, &[]).await.is(403);
    }
    anna.sees_at("de-wilg.test", &call).await.is(404);
    anna.sends_at("de-wilg.test", &come, &[]).await.is(404);
    sanne.sends(&end, &[]).await.is(403);
    let nobody = format!("{HELP}/{}", PersonId::fresh());
    sanne.sees(&nobody).await.is(404);
    sanne.sends(&format!("{nobody}/ik-kom"), &[]).await.is(404);
    sanne.sends(&format!("{nobody}/klaar"), &[]).await.is(404);
    sanne.sees(&call).await.shows("Ik kom");
}

#[tokio::test]
async fn a_call_leads_only_to_places_of_this_house() {
    let linde = linde().await;
    let (fatima, koen) = (linde.host("Fatima").await, on_call(&linde, "Koen", "06 1").await);
    let sent = fatima.sends(HELP, &[("waar", "https://elders.example/")]).await;
    let call = sent.is(303).goes_to.clone().expect("it leads to the call");
    koen.sees(&call).await.is(200).hides("elders").hides("Ga naar de plek");
}

async fn puts_on_list(mo: &Visitor<'_>, who: PersonId, phone: &str) -> Seen {
    mo.sends(LIST, &[("wie", &who.to_string()), ("telefoon", phone)]).await
}

#[tokio::test]
async fn the_coordinator_keeps_the_list_in_order() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    let koen = linde.with_role("Koen", Role::SocialWorker).await;
    let ria = linde.neighbour("Ria").await;
    let page = mo.sees(LIST).await;
    page.shows("Er staat nog niemand op de lijst.").shows(">Koen</option>").hides("Ria");

    puts_on_list(&mo, koen.id(), " 06 00 00 00 12 ").await.sends_on_to(LIST);
    puts_on_list(&mo, mo.id(), "06 00 00 00 13").await.sends_on_to(LIST);

    let page = mo.sees(LIST).await;
    page.shows("1. <bdi>Koen</bdi>").shows("2. <bdi>Mo</bdi>").shows("06 00 00 00 12");
    page.shows("Krijgt geen bericht").shows("Alle sociaal werkers en coördinatoren");
    mo.sends("/achterkamer/bereikbaar/hoger", &[("wie", &mo.id().to_string())]).await.is(303);
    mo.sees(LIST).await.shows("1. <bdi>Mo</bdi>").shows("2. <bdi>Koen</bdi>");
    for _ in 0..2 {
        let gone = [("wie", &*koen.id().to_string())];
        mo.sends("/achterkamer/bereikbaar/weg", &gone).await.sends_on_to(LIST);
    }
    mo.sees(LIST).await.shows("Koen staat niet meer op de lijst.").hides("<bdi>Koen</bdi>");

    let wrong = puts_on_list(&mo, koen.id(), "bel maar").await;
    wrong.is(422).shows("Fout: ").shows("Vul een telefoonnummer in").shows("value=\"bel maar\"");
    wrong.shows("selected>Koen</option>");
    for whom in [ria.id(), mo.id(), PersonId::fresh()] {
        puts_on_list(&mo, whom, "06 00 00 00 12").await.is(422).shows("Kies wie er op de lijst");
    }
    mo.sends(LIST, &[]).await.is(422);
    for path in [LIST, "/achterkamer/bereikbaar/hoger", "/achterkamer/bereikbaar/weg"] {
        koen.sends(path, &[("wie", &mo.id().to_string())]).await.is(403);
        linde.passer_by().sends(path, &[]).await.is(401);
    }
    koen.sees(LIST).await.is(403);
    let (wilg, _) = linde.other_centre().await;
    let anna = linde.stranger(wilg, "Anna", Some(Role::Coordinator)).await;
    anna.sees_at("de-wilg.test", LIST).await.is(200).hides("<bdi>Mo</bdi>");
}

#[tokio::test]
async fn who_called_and_who_came_is_known_to_them_and_forgotten_after_a_month() {
    let linde = linde().await;
    let (fatima, koen) = (linde.host("Fatima").await, on_call(&linde, "Koen", "06 1").await);
    let call = presses(&fatima).await;
    koen.sends(&format!("{call}/ik-kom"), &[]).await.is(303);
    let holds = |lines: &[String], text: &str| lines.iter().any(|line| line.contains(text));
    let about_koen = linde.hands_over(&koen).await;
    for known in ["Dit nummer zien ze dan", "We riepen je", "Je kwam helpen", "riep iemand"] {
        assert!(holds(&about_koen, known), "{known}: {about_koen:?}");
    }
    assert!(holds(&linde.hands_over(&fatima).await, "Je vroeg hulp"));

    linde.later(days(31));
    linde.forgets().await;

    assert!(!holds(&linde.hands_over(&koen).await, "We riepen je"));
    assert!(holds(&linde.hands_over(&fatima).await, "kwam helpen"), "the log keeps a year");
    linde.host("Sanne").await.sees(&call).await.is(404);
}

#[tokio::test]
async fn who_leaves_is_called_no_more_and_nothing_of_them_stays() {
    let linde = linde().await;
    let (fatima, sanne) = (linde.host("Fatima").await, linde.host("Sanne").await);
    let koen = on_call(&linde, "Koen", "06 1").await;
    let call = presses(&fatima).await;
    koen.sends(&format!("{call}/ik-kom"), &[]).await.is(303);
    let waiting = presses(&sanne).await;

    linde.lets_go(&koen).await;
    linde.lets_go(&fatima).await;

    sanne.sees(&call).await.is(404);
    sanne.sees(&waiting).await.shows("Er staat niemand op de lijst").hides("Koen");
    linde.later(minutes(3));
    assert!(told(&linde).await.iter().all(|to| to == "koen@demo.invalid"));
    let n_left = sql!(
        "select count(*) from moderation_help_call union all
         select count(*) from moderation_on_call limit 2"
    );
    for (n,) in n_left.all::<(i64,)>(&mut linde.read().await).await.unwrap() {
        assert_eq!(n, 0);
    }
}

#[tokio::test]
async fn as_long_as_nobody_is_on_the_list_the_coordinator_is_called() {
    let linde = linde().await;
    let (fatima, mo) = (linde.host("Fatima").await, linde.coordinator("Mo").await);
    let mut tx = linde.write().await;
    people::add_contact(&mut tx, mo.id(), "mail", "mo@demo.invalid").await.unwrap();
    tx.save().await.unwrap();
    mo.sees(LIST).await.shows("Dan roepen we de coördinator");

    let call = presses(&fatima).await;

    assert_eq!(told(&linde).await, ["mo@demo.invalid"]);
    let page = fatima.sees(&call).await;
    page.shows("We hebben Mo geroepen").shows("href=\"tel:112\"");
    mo.sends(&format!("{call}/ik-kom"), &[]).await.is(303);
    fatima.sees(&call).await.shows("Mo komt.");
    let _koen = on_call(&linde, "Koen", "06 1").await;
    presses(&fatima).await;
    assert!(told(&linde).await.contains(&"koen@demo.invalid".to_owned()));
}
