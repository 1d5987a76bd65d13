//! What neighbours think of, who says yes, and who organises it then.
use super::{home, post_of, soup};
use kernel::{Role, people};
use test_house::{TestCentre, Visitor};

const BEDENK: &str = "/agenda/bedenk";
const LIST: &str = "/achterkamer/agenda/voorstellen";
const NO: &str = "/achterkamer/agenda/voorstellen/nee";
const CHESS: &str = "/agenda/samen-schaken";

async fn with_address<'a>(linde: &'a TestCentre, name: &str) -> Visitor<'a> {
    let who = linde.neighbour(name).await;
    let mut tx = linde.write().await;
    let address = format!("{}@demo.invalid", name.to_lowercase());
    people::add_contact(&mut tx, who.id(), "mail", &address).await.unwrap();
    tx.save().await.unwrap();
    who
}

async fn thinks_of_chess(who: &Visitor<'_>) -> test_house::Seen {
    let idea =
        [("wat", "Samen schaken"), ("wanneer", "woensdag"), ("hoeveel", "8"), ("naam", "Ria")];
    who.sends(BEDENK, &idea).await
}

#[tokio::test]
async fn what_a_neighbour_thinks_of_is_theirs_to_organise_after_a_yes() {
    let linde = home().await;
    let ria = with_address(&linde, "Ria").await;
    ria.sees(BEDENK).await.is(200).shows("value=\"Ria\"");
    thinks_of_chess(&ria).await.sends_on_to(CHESS);
    ria.sees(CHESS).await.is(200).shows("We kijken naar dit idee.");
    linde.passer_by().sees(CHESS).await.is(404);
    linde.neighbour("Ben").await.sees(CHESS).await.is(404);
    linde.passer_by().sees("/agenda").await.hides("schaken");
    linde.passer_by().sees("/agenda.ics").await.hides("schaken");
    let fatima = linde.host("Fatima").await;
    fatima.sees(LIST).await.shows("Samen schaken").shows("woensdag").shows("Ria");
    // Without a day nobody says yes.
    let no_day = soup(&[("titel", "Samen schaken"), ("dag", ""), ("van", ""), ("tot", "")]);
    fatima.sends(&format!("{CHESS}/pas-aan"), &no_day).await.is(422);

    let yes = soup(&[("titel", "Samen schaken"), ("met", "Ria"), ("plekken", "8")]);
    fatima.sends(&format!("{CHESS}/pas-aan"), &yes).await.sends_on_to(CHESS);

    fatima.sees(LIST).await.hides("Samen schaken");
    linde.passer_by().sees(CHESS).await.shows("Samen schaken").shows("Met Ria");
    let post = post_of(&linde, "ria@demo.invalid").await;
    assert!(post.iter().any(|own| own.contains("Je idee staat in de agenda.")), "{post:?}");
    ria.sees(BEDENK).await.shows("Ja! Het staat in de agenda.");
    // She sees who comes, writes somebody down, changes a date, and calls it off.
    let op = "2026-03-05";
    let henk = [("op", op), ("naam", "Henk"), ("n", "1")];
    ria.sends(&format!("{CHESS}/wie"), &henk).await.is(303);
    ria.sees(&format!("{CHESS}/wie?op={op}")).await.is(200).shows("Henk");
    let later = [("op", op), ("dag", op), ("van", "17.00"), ("tot", "19.00")];
    ria.sends(&format!("{CHESS}/dag"), &later).await.sends_on_to(&format!("{CHESS}?op={op}"));
    ria.sees(CHESS).await.shows("Het team belt 1 mens.").shows("17.00 tot 19.00 uur");
    ria.sees("/achterkamer/agenda/bellen").await.is(403);
    ria.sends(&format!("{CHESS}/gaat-niet-door"), &[("op", op)]).await.is(303);
    linde.neighbour("Ama").await.sees(&format!("{CHESS}/wie?op={op}")).await.is(403);
}

#[tokio::test]
async fn a_no_comes_with_a_friendly_sentence_and_goes_after_a_season() {
    let linde = home().await;
    let ria = with_address(&linde, "Ria").await;
    thinks_of_chess(&ria).await.is(303);
    let fatima = linde.host("Fatima").await;
    let empty = [("welke", "samen-schaken"), ("waarom", "  ")];
    fatima.sends(NO, &empty).await.is(422).shows("Schrijf hier een zin");
    let no = [("welke", "samen-schaken"), ("waarom", "De zaal is vol. Vraag het in mei nog eens.")];
    ria.sends(NO, &no).await.is(403);

    fatima.sends(NO, &no).await.sends_on_to(LIST);
    fatima.sends(NO, &no).await.sends_on_to(LIST);

    let post = post_of(&linde, "ria@demo.invalid").await;
    assert_eq!(post.iter().filter(|own| own.contains("Vraag het in mei nog eens.")).count(), 1);
    ria.sees(CHESS).await.shows("Dit keer niet.").shows("Vraag het in mei nog eens.");
    linde.passer_by().sees(CHESS).await.is(404);
    linde.later(test_house::days(91));
    linde.forgets().await;
    ria.sees(CHESS).await.is(404);
}

#[tokio::test]
async fn whoever_may_not_publish_at_once_proposes_and_the_coordinator_chooses_who() {
    let linde = home().await;
    let setting = "/achterkamer/agenda/meteen";
    let mo = linde.coordinator("Mo").await;
    let soup_of = |name: &'static str| soup(&[("titel", name)]);
    for (role, title, path) in [
        (Role::Partner, "Partnerdag", "/agenda/partnerdag"),
        (Role::Volunteer, "Tuindag", "/agenda/tuindag"),
    ] {
        let who = linde.with_role("Iemand", role).await;
        who.sees("/agenda/nieuw").await.is(200).shows("Iemand van het team kijkt er eerst naar.");
        who.sends("/agenda/nieuw", &soup_of(title)).await.is(303);
        linde.passer_by().sees(path).await.is(404);
        mo.sees(LIST).await.shows(title);
        who.sees(setting).await.is(403);
    }
    let koen = linde.with_role("Koen", Role::SocialWorker).await;
    koen.sends("/agenda/nieuw", &soup_of("Spreekuur")).await.is(303);
    linde.passer_by().sees("/agenda/spreekuur").await.is(200);

    mo.sees(setting).await.shows("value=\"social_worker\" checked");
    mo.sends(setting, &[("rol", "partner"), ("rol", "onzin")]).await.sends_on_to(setting);

    let partner = linde.with_role("Partner", Role::Partner).await;
    partner.sends("/agenda/nieuw", &soup_of("Bibliotheek")).await.is(303);
    linde.passer_by().sees("/agenda/bibliotheek").await.is(200);
    partner.sees("/agenda/bibliotheek/wie").await.is(200);
    partner.sees("/agenda/spreekuur/wie").await.is(403);
    koen.sends("/agenda/nieuw", &soup_of("Inloop")).await.is(303);
    linde.passer_by().sees("/agenda/inloop").await.is(404);
    mo.sends("/agenda/nieuw", &soup_of("Open dag")).await.is(303);
    linde.passer_by().sees("/agenda/open-dag").await.is(200);
    let ria = linde.neighbour("Ria").await;
    ria.sends("/agenda/nieuw", &soup_of("Ria kookt")).await.is(303);
    linde.passer_by().sees("/agenda/ria-kookt").await.is(404);
}

#[tokio::test]
async fn an_idea_is_checked_and_too_many_wait_their_turn() {
    let linde = home().await;
    linde.passer_by().sees(BEDENK).await.is(401);
    let ria = linde.neighbour("Ria").await;
    let long = "x".repeat(300);
    let wrong = [("wat", ""), ("kort", long.as_str()), ("hoeveel", "veel")];
    let page = ria.sends(BEDENK, &wrong).await;
    page.is(422).shows("Vul hier in hoe het heet.").shows("Dit is te lang.").shows("veel");
    for _ in 0..5 {
        thinks_of_chess(&ria).await.is(303);
    }
    thinks_of_chess(&ria).await.is(422).shows("Er wachten al 5 ideeën");
    linde.lets_go(&ria).await;
    let fatima = linde.host("Fatima").await;
    fatima.sees(LIST).await.hides("Samen schaken").shows("Er wacht niets.");
    let all = linde.all_text().await;
    assert!(!all.contains("Samen schaken"));
}
