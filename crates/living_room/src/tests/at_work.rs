//! What a host on duty is told at the table, and who is out of sight at once.
use super::{LIVE, ROOM, TOOLS, home, says};
use crate::rota::{CLOSE_PATH, HAND_OVER_PATH, OPEN_PATH};
use test_house::{Listener, TestCentre, Visitor, days, minutes};

const ACT: &str = "/achterkamer/meldingen/doe";

/// The way to something about a line, from its own page.
async fn link(who: &Visitor<'_>, number: i64, begins: &str) -> String {
    let page = who.sees(&format!("/huiskamer/regel?nummer={number}")).await;
    let link = page.text.split("href=\"").find(|own| own.starts_with(begins)).unwrap();
    link.split('"').next().unwrap().to_owned()
}

async fn reports(who: &Visitor<'_>, number: i64) {
    let path = link(who, number, "/melden/").await;
    who.sends(&path, &[("mis", "naar")]).await.is(303);
}

/// Does this about the line at once; where the case is.
async fn acts(host: &Visitor<'_>, linde: &TestCentre, number: i64, what: &str) -> String {
    let key = format!("{}-{number}", linde.id);
    let form = [("kamer", "living_room"), ("wat", &*key), ("doe", what), ("reden", "Daarom.")];
    host.sends(ACT, &form).await.is(303).goes_to.clone().unwrap()
}

/// Everything that there is to see until this text comes.
async fn all_until(ear: &mut Listener, text: &str) -> Vec<String> {
    let mut all = Vec::new();
    while !all.last().is_some_and(|scene: &String| scene.contains(text)) {
        all.push(ear.sees_next().await);
    }
    all
}

async fn comes_in(who: &Visitor<'_>) {
    who.sends("/huiskamer/binnen", &[]).await.is(303);
}

#[tokio::test]
async fn a_host_on_duty_sees_at_once_how_many_reports_wait_and_nobody_else_does() {
    let linde = home().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    let (fatima, nadia) = (linde.host("Fatima").await, linde.host("Nadia").await);
    fatima.sends(OPEN_PATH, &[]).await.is(303);
    says(&ben, "Ga toch weg").await;
    let mut fatimas_ear = fatima.listens(LIVE, None).await;
    let mut others = [nadia.listens(LIVE, None).await, ria.listens(LIVE, None).await];

    reports(&ria, 1).await;

    let scene = fatimas_ear.sees_until("1 melding wacht.").await;
    assert!(scene.contains("href=\"/achterkamer/meldingen\""), "{scene}");
    fatima.sees(ROOM).await.shows("1 melding wacht.");
    for other in [&nadia, &ria, &ben] {
        other.sees(ROOM).await.hides("melding wacht");
    }
    let case = acts(&fatima, &linde, 1, "weg").await;
    comes_in(&nadia).await;
    assert!(!fatimas_ear.sees_until("<bdi>Nadia</bdi>").await.contains("wacht"));
    for ear in &mut others {
        let all = all_until(ear, "<bdi>Nadia</bdi>").await;
        assert!(!all.iter().any(|scene| scene.contains("melding")), "{all:?}");
        assert!(
            all.windows(2).all(|two| two[0] != two[1]),
            "nothing tells that there is something"
        );
    }
    fatima.sends(&format!("{case}/ongedaan"), &[]).await.is(303);
    fatimas_ear.sees_until("1 melding wacht.").await;
}

#[tokio::test]
async fn a_host_never_counts_a_report_about_themselves() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    let (fatima, nadia) = (linde.host("Fatima").await, linde.host("Nadia").await);
    let mo = linde.coordinator("Mo").await;
    for host in [&fatima, &nadia, &mo] {
        host.sends(OPEN_PATH, &[]).await.is(303);
    }
    says(&fatima, "Ga toch weg").await;
    let mut ears = [fatima.listens(LIVE, None).await, nadia.listens(LIVE, None).await];
    let mut mos_ear = mo.listens(LIVE, None).await;

    reports(&ria, 1).await;

    mos_ear.sees_until("1 melding wacht.").await;
    comes_in(&ria).await;
    for (host, ear) in [&fatima, &nadia].into_iter().zip(&mut ears) {
        host.sees(ROOM).await.hides("melding wacht");
        let all = all_until(ear, "<bdi>Ria</bdi>").await;
        assert!(!all.iter().any(|scene| scene.contains("melding")), "{all:?}");
    }
    mo.sees(ROOM).await.shows("1 melding wacht.");
}

#[tokio::test]
async fn who_is_sent_outside_is_gone_from_every_screen_and_hears_no_more() {
    let linde = home().await;
    let (ria, bo) = (linde.neighbour("Ria").await, linde.neighbour("Bo").await);
    let fatima = linde.host("Fatima").await;
    says(&ria, "Kanarie van Ria").await;
    says(&bo, "Ga toch weg").await;
    let (mut rias_ear, mut bos_ear) =
        (ria.listens(LIVE, Some(2)).await, bo.listens(LIVE, Some(2)).await);
    rias_ear.sees_until("<bdi>Bo</bdi>").await;

    let case = acts(&fatima, &linde, 2, "buiten").await;

    assert!(!rias_ear.sees_next().await.contains("<bdi>Bo</bdi>"));
    while bos_ear.hears().await.is_some() {}
    ria.sees(ROOM).await.hides("<bdi>Bo</bdi>").shows("iemand is er");
    assert_eq!(bo.listens(LIVE, None).await.status, 204);
    bo.sees(ROOM).await.is(200).shows("Je bent even buiten").hides("Kanarie").hides("<bdi>Ria");
    bo.sees(ROOM).await.hides("data-live");
    bo.sees("/huiskamer/regel?nummer=1").await.is(404);
    comes_in(&bo).await;
    ria.sees(ROOM).await.hides("<bdi>Bo</bdi>");

    fatima.sends(&format!("{case}/ongedaan"), &[]).await.is(303);
    assert_eq!(bo.listens(LIVE, None).await.status, 200);
    acts(&fatima, &linde, 2, "buiten").await;
    assert_eq!(bo.listens(LIVE, None).await.status, 204);
    linde.later(days(1) + minutes(1));
    bo.sees(ROOM).await.shows("Kanarie van Ria");
}

#[tokio::test]
async fn what_was_taken_away_is_gone_from_its_answers_too() {
    let linde = home().await;
    let (ria, bo) = (linde.neighbour("Ria").await, linde.neighbour("Bo").await);
    let fatima = linde.host("Fatima").await;
    says(&bo, "Kanarie van Bo").await;
    let answer = [("tekst", "Fluit eens"), ("regels", "99"), ("antwoord_op", "1")];
    ria.sends(ROOM, &answer).await.is(303);
    let mut ear = ria.listens(LIVE, Some(1)).await;
    assert!(ear.hears().await.unwrap().1.contains("Kanarie van Bo"));

    let case = acts(&fatima, &linde, 1, "weg").await;

    let mut late = ria.listens(LIVE, Some(1)).await;
    assert!(!late.hears().await.unwrap().1.contains("Kanarie"));
    for ear in [&mut ear, &mut late] {
        for (number, id) in [(3, "id=\"m1\""), (4, "id=\"m2\"")] {
            let (heard, change) = ear.hears().await.unwrap();
            assert!(heard == number && change.contains(id), "{change}");
            assert!(!change.contains("Kanarie"), "{change}");
        }
    }
    ria.sees(ROOM).await.shows("Fluit eens").hides("Kanarie");

    fatima.sends(&format!("{case}/ongedaan"), &[]).await.is(303);
    for id in ["id=\"m1\"", "id=\"m2\""] {
        let (_, change) = ear.hears().await.unwrap();
        assert!(change.contains(id) && change.contains("Kanarie van Bo"), "{change}");
    }
}

#[tokio::test]
async fn who_is_silent_is_gone_from_the_faces_and_reads_along_again() {
    let linde = home().await;
    let (ria, bo) = (linde.neighbour("Ria").await, linde.neighbour("Bo").await);
    let fatima = linde.host("Fatima").await;
    says(&bo, "Ga toch weg").await;
    comes_in(&ria).await;
    let (mut rias_ear, mut bos_ear) =
        (ria.listens(LIVE, Some(1)).await, bo.listens(LIVE, Some(1)).await);
    let mut bos_other_ear = bo.listens(LIVE, Some(1)).await;
    rias_ear.sees_until("<bdi>Bo</bdi>").await;

    acts(&fatima, &linde, 1, "stil").await;

    let scene = rias_ear.sees_next().await;
    assert!(!scene.contains("<bdi>Bo</bdi>") && !scene.contains("niet schrijven"), "{scene}");
    let (_, change) = bos_ear.hears().await.unwrap();
    assert!(change.contains("weggehaald") && !change.contains("Ga toch"), "{change}");
    let told = bos_other_ear.sees_until("Je kunt nu even niet schrijven, tot").await;
    assert!(told.contains("href=\"/mijn/besluiten\""), "{told}");
    bo.sees(ROOM).await.shows("Je kunt nu even niet schrijven").hides("data-praat");
    let refused = bo.sends(ROOM, &[("tekst", "Waarom?"), ("regels", "99")]).await;
    refused.is(422).shows(">Waarom?</textarea>").shows("id=\"zeg-fout\"");
    says(&ria, "Wie heeft er soep?").await;
    assert!(bos_ear.hears().await.unwrap().1.contains("soep"));
    linde.ticks().await;
    ria.sees(ROOM).await.hides("<bdi>Bo</bdi>");
    linde.later(minutes(11));
    bo.sees(ROOM).await.hides("niet schrijven").shows("data-praat");
}

#[tokio::test]
async fn a_guest_who_is_silent_reads_why_where_they_sit() {
    let linde = home().await;
    let (mo, fatima) = (linde.coordinator("Mo").await, linde.host("Fatima").await);
    let form = [("tafel", ""), ("wie", "neighbours"), ("dagen", "14"), ("gasten", "ja")];
    mo.sends("/achterkamer/huiskamer/tafel", &form).await.is(303);
    comes_in(&fatima).await;
    let kees = linde.passer_by();
    kees.sends("/huiskamer/gast", &[("naam", "Kees"), ("regels", "99")]).await.is(303);
    says(&kees, "Ga toch weg").await;
    let mut ear = kees.listens(LIVE, Some(1)).await;

    acts(&fatima, &linde, 1, "stil").await;

    let told = ear.sees_until("Je kunt nu even niet schrijven").await;
    assert!(told.contains("Daarom.") && !told.contains("/mijn/besluiten"), "{told}");
}

#[tokio::test]
async fn a_guest_whose_line_is_taken_away_reads_why_where_they_sit() {
    let linde = home().await;
    let (mo, fatima) = (linde.coordinator("Mo").await, linde.host("Fatima").await);
    let form = [("tafel", ""), ("wie", "neighbours"), ("dagen", "14"), ("gasten", "ja")];
    mo.sends("/achterkamer/huiskamer/tafel", &form).await.is(303);
    comes_in(&fatima).await;
    let kees = linde.passer_by();
    kees.sends("/huiskamer/gast", &[("naam", "Kees"), ("regels", "99")]).await.is(303);
    says(&kees, "Koop mijn fiets").await;

    acts(&fatima, &linde, 1, "weg").await;

    kees.sees(ROOM)
        .await
        .shows("een bericht van je weggehaald")
        .shows("Daarom.")
        .shows("data-praat");
    fatima.sees(ROOM).await.hides("een bericht van je weggehaald");
    linde.later(minutes(11));
    kees.sees(ROOM).await.hides("een bericht van je weggehaald");
}

#[tokio::test]
async fn a_host_who_sits_at_a_table_without_a_rota_hears_of_reports_too() {
    let linde = home().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    let (fatima, nadia) = (linde.host("Fatima").await, linde.host("Nadia").await);
    comes_in(&fatima).await;
    says(&ben, "Ga toch weg").await;
    let mut fatimas_ear = fatima.listens(LIVE, None).await;

    reports(&ria, 1).await;

    fatimas_ear.sees_until("1 melding wacht.").await;
    fatima.sees(ROOM).await.shows("1 melding wacht.");
    nadia.sees(ROOM).await.hides("melding wacht");
}

#[tokio::test]
async fn a_host_keeps_her_seat_while_she_reads_reports() {
    let linde = home().await;
    let (ria, fatima) = (linde.neighbour("Ria").await, linde.host("Fatima").await);
    comes_in(&fatima).await;
    comes_in(&ria).await;
    linde.later(minutes(2));
    fatima.sees("/achterkamer/meldingen").await.is(200);
    ria.sees("/mijn").await;
    linde.ticks().await;
    linde.later(minutes(5));

    let seats = linde.neighbour("Ben").await.sees(ROOM).await;

    seats.shows("<bdi>Fatima</bdi>").hides("<bdi>Ria</bdi>");
    fatima.sees("/achterkamer/meldingen").await.is(200);
    fatima.sends("/huiskamer/buiten", &[]).await.is(303);
    linde.ticks().await;
    ria.sees(ROOM).await.hides("<bdi>Fatima</bdi>");
    linde.later(minutes(11));
    fatima.sees("/achterkamer/meldingen").await.is(200);
    linde.ticks().await;
    ria.sees(ROOM).await.hides("<bdi>Fatima</bdi>");
}

#[tokio::test]
async fn who_receives_people_is_who_is_on_duty_now() {
    let linde = home().await;
    let (ria, mo) = (linde.neighbour("Ria").await, linde.coordinator("Mo").await);
    let (fatima, nadia) = (linde.host("Fatima").await, linde.host("Nadia").await);
    fatima.sends(OPEN_PATH, &[]).await.is(303);
    comes_in(&fatima).await;
    comes_in(&nadia).await;
    let receiving = |name: &str| format!("<bdi>{name}</bdi><small>ontvangt</small>");
    let mut ear = ria.listens(LIVE, None).await;
    let scene = ear.sees_until(&receiving("Fatima")).await;
    assert!(!scene.contains(&receiving("Nadia")), "{scene}");

    let aan = nadia.id().to_string();
    fatima.sends(HAND_OVER_PATH, &[("aan", &aan)]).await.is(303);

    let scene = ear.sees_until(&receiving("Nadia")).await;
    assert!(!scene.contains(&receiving("Fatima")), "{scene}");
    ria.sees(ROOM).await.shows(&receiving("Nadia")).hides(&receiving("Fatima"));
    let form = [("tafel", ""), ("wie", "neighbours"), ("dagen", "14"), ("deur", "rota")];
    mo.sends("/achterkamer/huiskamer/tafel", &form).await.is(303);
    nadia.sends(CLOSE_PATH, &[]).await.is(303);
    ria.sees(ROOM).await.shows("<bdi>Nadia</bdi>").hides("<small>ontvangt</small>");
}

#[tokio::test]
async fn everybody_at_a_calm_table_sees_so_until_it_is_over() {
    let linde = home().await;
    let (ria, fatima) = (linde.neighbour("Ria").await, linde.host("Fatima").await);
    let ben = linde.neighbour("Ben").await.reads("en");
    says(&ria, "Hallo").await;
    says(&fatima, "Dag Ria").await;
    let mut ears = [ria.listens(LIVE, None).await, ben.listens(LIVE, None).await];
    let calm = async |field, to| {
        fatima.sends("/huiskamer/rust", &[(field, to)]).await.sends_on_to(TOOLS);
    };

    calm("pauze", "ja").await;

    ears[0].sees_until("Even stilte: nu schrijft alleen wie ontvangt").await;
    ears[1].sees_until("only the host writes now").await;
    ria.sees(ROOM).await.shows("Even stilte: nu schrijft").shows("data-praat");
    fatima.sees(&TOOLS.replace("#gereedschap", "")).await.shows("id=\"gereedschap\" open");
    fatima.sees(ROOM).await.hides("id=\"gereedschap\" open").shows("Praat weer verder");
    let line = [("tekst", "Nog iets"), ("regels", "99")];
    ria.sends(ROOM, &line).await.is(422).shows(">Nog iets</textarea>").shows("Het is even stil");
    says(&fatima, "Ik lees iets voor").await;
    calm("pauze", "nee").await;
    assert!(!ears[0].sees_next().await.contains("stilte"));
    calm("rustig", "30").await;
    ears[0].sees_until("wacht 30 seconden tussen 2 berichten").await;
    calm("rustig", "0").await;
    assert!(!ears[0].sees_next().await.contains("seconden"));
    ria.sees(ROOM).await.hides("Even stilte").hides("wacht 30 seconden");
    ria.sends(ROOM, &line).await.is(303);
}

#[tokio::test]
async fn two_who_part_are_gone_from_each_others_screens_at_once() {
    let linde = home().await;
    let (ria, bo) = (linde.neighbour("Ria").await, linde.neighbour("Bo").await);
    let piet = linde.neighbour("Piet").await;
    comes_in(&ria).await;
    comes_in(&bo).await;
    let mut ears = [ria.listens(LIVE, None).await, bo.listens(LIVE, None).await];
    let mut piets_ear = piet.listens(LIVE, None).await;
    for ear in &mut ears {
        ear.sees_until("<bdi>Bo</bdi>").await;
    }
    piets_ear.sees_until("<bdi>Bo</bdi>").await;

    let who = bo.id().to_string();
    ria.sends("/blokkeren", &[("wie", &*who), ("terug", ROOM)]).await.is(303);

    assert!(!ears[0].sees_next().await.contains("<bdi>Bo</bdi>"));
    assert!(!ears[1].sees_next().await.contains("<bdi>Ria</bdi>"));
    comes_in(&piet).await;
    let scene = piets_ear.sees_next().await;
    assert!(scene.contains("<bdi>Piet</bdi>") && scene.contains("<bdi>Bo</bdi>"), "{scene}");
}
