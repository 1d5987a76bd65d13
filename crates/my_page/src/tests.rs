//! Scenes of my page.
mod absent;
mod desk;
mod face;
mod leaving;
mod reach;

use crate::MyPage;
use kernel::{Device, Role, people, session};
use photos::Photos;
use telling::Telling;
use telling::outbox::{self, Posted};
use test_house::{TestCentre, Visitor, minutes};

const MINE: &str = "/mijn";

async fn linde() -> TestCentre {
    let telling = Telling::default().with_actions(crate::actions());
    TestCentre::with_rooms(vec![Box::new(MyPage), Box::new(telling), Box::new(Photos)]).await
}

/// Ria, with a mail address.
async fn ria_by_mail(linde: &TestCentre) -> Visitor<'_> {
    let ria = linde.neighbour("Ria").await;
    gives_address(linde, &ria, "mail", "ria@linde.example").await;
    ria
}

async fn gives_address(linde: &TestCentre, who: &Visitor<'_>, channel: &str, address: &str) {
    let mut tx = linde.write().await;
    people::add_contact(&mut tx, who.id(), channel, address).await.unwrap();
    tx.save().await.unwrap();
}

/// What lies in the outbox after half a minute's chores, newest first.
async fn post(linde: &TestCentre) -> Vec<Posted> {
    linde.ticks().await;
    outbox::newest(&linde.house, &linde.host).await.unwrap()
}

/// A second stay of the same person, as on a telephone that was lost.
async fn another_stay(linde: &TestCentre, who: &Visitor<'_>, device: Device, label: &str) {
    let mut tx = linde.write().await;
    session::begin(&mut tx, who.id(), device, label, None).await.unwrap();
    tx.save().await.unwrap();
}

#[tokio::test]
async fn ria_sees_what_we_know_and_who_sees_it() {
    let linde = linde().await;
    let ria = ria_by_mail(&linde).await;

    let page = ria.sees(MINE).await;

    page.is(200).shows("<h1>Dag Ria</h1>").shows("Wat weten we van je?");
    page.shows("ria@linde.example").shows("niemand in de buurt").shows("18 jaar of ouder");
    page.shows("Deze telefoon").shows("van jou, sinds vandaag, 11.00 uur");
    page.shows("Ik ben mijn pas kwijt").shows("Haal alles over mij weg").shows("Liever samen?");
    assert_eq!(page.headers["cache-control"], "no-store");
}

#[tokio::test]
async fn who_waits_for_a_yes_has_a_page_too_and_who_is_outside_has_none() {
    let linde = linde().await;
    let ben = linde.neighbour("Ben").await;
    let mut tx = linde.write().await;
    kernel::sql!("update person set standing = 'waiting' where centre_id = $1", linde.id)
        .run(&mut tx)
        .await
        .unwrap();
    tx.save().await.unwrap();

    ben.sees(MINE).await.is(200).shows("Dag Ben");
    ben.sees("/mijn/alles").await.is(200).shows("Iemand van het team moet nog ja zeggen");
    for path in [MINE, "/mijn/naam", "/mijn/alles.json", "/mijn/weg", "/mijn/bereik"] {
        linde.passer_by().sees(path).await.is(401).hides("Ben");
    }
    linde.passer_by().sends("/mijn/naam", &[("naam", "Bo")]).await.is(401);
}

#[tokio::test]
async fn a_name_is_corrected_and_a_bad_one_is_explained() {
    let linde = linde().await;
    let ria = linde.neighbour("Ria").await;
    ria.sees("/mijn/naam").await.shows("value=\"Ria\"");
    let official = ria.sends("/mijn/naam", &[("naam", "Ria van de balie")]).await;
    official.is(422).shows("Kies een andere naam.").shows("value=\"Ria van de balie\"");

    let again = ria.sends("/mijn/naam", &[("naam", "   ")]).await;
    again.is(422).shows("<title>Fout: ").shows("Schrijf een naam van 1 tot 24 letters");
    let long = "Ria van de overkant van het plein";
    ria.sends("/mijn/naam", &[("naam", long)]).await.is(422).shows(long);
    ria.sends("/mijn/naam", &[("naam", "Ria B")]).await.sends_on_to(MINE);

    ria.sees(MINE).await.shows("Dag Ria B").shows("De naam is nu Ria B.");
}

#[tokio::test]
async fn a_language_is_chosen_for_pages_and_letters() {
    let linde = linde().await;
    let ria = linde.neighbour("Ria").await;
    ria.sends("/mijn/taal", &[("taal", "tr")]).await.sends_on_to(MINE);
    ria.sees(MINE).await.shows("lang=\"tr\"").shows("Merhaba Ria").shows("Türkçe konuşuruz");
    ria.sends("/mijn/taal", &[("taal", "klingon")]).await.is(400);
}

#[tokio::test]
async fn nobody_makes_themselves_older() {
    let linde = linde().await;
    let ria = linde.neighbour("Ria").await;
    ria.sees("/mijn/leeftijd").await.is(200).shows("Zeg het aan de balie").shows("030 000 00 00");
    ria.sends("/mijn/leeftijd", &[("leeftijd", "adult")]).await.is(404);
}

#[tokio::test]
async fn a_stay_elsewhere_is_ended_and_nobody_ends_that_of_another() {
    let linde = linde().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    another_stay(&linde, &ria, Device::Centre, "tablet").await;
    let page = ria.sees(MINE).await;
    page.shows("Een tablet").shows("van het centrum");
    let end = page.form("/uit");

    ben.sends(&end, &[]).await.sends_on_to(MINE);
    ria.sees(MINE).await.shows("Een tablet");
    ria.sends(&end, &[]).await.sends_on_to(MINE);
    ria.sends(&end, &[]).await.sends_on_to(MINE);

    ria.sees(MINE).await.hides("Een tablet").shows("Deze telefoon");
}

#[tokio::test]
async fn ria_chooses_what_we_may_send() {
    let linde = linde().await;
    let ria = ria_by_mail(&linde).await;
    let choice = [("vaak", "daily"), ("waar", "call")];
    ria.sends("/mijn/berichten", &choice).await.sends_on_to(MINE);
    let page = ria.sees(MINE).await;
    page.shows("value=\"daily\" checked")
        .shows("value=\"call\" checked")
        .hides("\"never\" checked");
    // What no page of ours sends is the choice that disturbs least.
    ria.sends("/mijn/berichten", &[("vaak", "elk uur")]).await.sends_on_to(MINE);
    ria.sees(MINE).await.shows("value=\"never\" checked");
}

#[tokio::test]
async fn a_long_stay_is_noticed_to_the_day() {
    let linde = linde().await;
    let ria = linde.neighbour("Ria").await;
    for _ in 0..3 {
        linde.later(minutes(9 * 60));
        ria.sees(MINE).await.is(200);
        linde.ticks().await;
    }
    let lines = linde.hands_over(&ria).await;
    let seen = lines.iter().find(|line| line.contains("Voor het laatst hier")).unwrap();
    assert!(seen.contains("maandag 2 maart"), "{seen}");
}

#[tokio::test]
async fn nothing_of_ria_is_in_the_other_centre() {
    let linde = linde().await;
    let (wilg, host) = linde.other_centre().await;
    let ria = ria_by_mail(&linde).await;
    let anna = linde.stranger(wilg, "Anna", Some(Role::Coordinator)).await;
    ria.sees(MINE).await.is(200);

    ria.sees_at(&host, MINE).await.is(401);
    anna.sees_at(&host, MINE).await.is(200).hides("Ria").hides("ria@linde");
    let rias = format!("/achterkamer/namens/{}", ria.id());
    anna.sees_at(&host, &rias).await.is(404).hides("Ria");
    anna.sees_at(&host, "/achterkamer/namens").await.is(200).shows("Anna").hides("Ria");
    anna.sends_at(&host, &format!("{rias}/naam"), &[("naam", "Weg")]).await.is(404);
    anna.sends_at(&host, &format!("{rias}/weg"), &[("naam", "Ria"), ("naast", "ja")]).await.is(404);
    ria.sees(MINE).await.shows("Dag Ria");
}
