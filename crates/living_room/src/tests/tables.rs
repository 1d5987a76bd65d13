//! More tables than one, each with its own talk, readers, door and term.
use super::{LIVE, ROOM, TOOLS, home, says};
use crate::rota::{CLOSE_PATH, OPEN_PATH};
use test_house::{Visitor, days, minutes};

const TABLE: &str = "/achterkamer/huiskamer/tafel";

pub async fn sets_up(mo: &Visitor<'_>, name: &str, more: &[(&str, &str)]) {
    let usual = [("naam", name), ("dagen", "14"), ("beeld", "koffie")];
    let is_usual = |(field, _): &&(&str, &str)| !more.iter().any(|(own, _)| own == field);
    let form: Vec<_> = usual.iter().filter(is_usual).chain(more).copied().collect();
    mo.sends(TABLE, &form).await.sends_on_to("/achterkamer/huiskamer");
}

#[tokio::test]
async fn each_table_has_its_own_talk() {
    let linde = home().await;
    let (mo, ria) = (linde.coordinator("Mo").await, linde.neighbour("Ria").await);
    sets_up(&mo, "Taal & koffie", &[]).await;
    let mut ear = ria.listens("/huiskamer/taal-koffie/live", None).await;
    let mut big_ear = ria.listens(LIVE, None).await;

    let line = [("tekst", "Hoe zeg je dat?"), ("regels", "99"), ("tafel", "taal-koffie")];
    ria.sends(ROOM, &line).await.sends_on_to("/huiskamer/taal-koffie#laatste");
    says(&ria, "Aan de grote tafel").await;

    assert!(ear.hears().await.unwrap().1.contains("Hoe zeg je dat?"));
    assert!(big_ear.hears().await.unwrap().1.contains("Aan de grote tafel"));
    ria.sees("/huiskamer/taal-koffie").await.shows("Hoe zeg je dat?").hides("grote tafel</span>");
    ria.sees(ROOM).await.hides("Hoe zeg je dat?").shows("Taal &#38; koffie");
}

#[tokio::test]
async fn a_table_is_set_up_by_who_receives_people() {
    let linde = home().await;
    let (ria, mo) = (linde.neighbour("Ria").await, linde.coordinator("Mo").await);
    ria.sees(TABLE).await.is(403);
    ria.sends(TABLE, &[("naam", "Van mij"), ("dagen", "14")]).await.is(403);
    let wrong = [("naam", ""), ("dagen", "91"), ("rustig", "lang")];
    mo.sends(TABLE, &wrong)
        .await
        .is(422)
        .shows("Geef de tafel een naam")
        .shows("Schrijf een getal van 1 tot 90")
        .shows("Schrijf een getal van 0 tot 300");
    sets_up(&mo, "Live", &[]).await;
    sets_up(&mo, "القهوة", &[]).await;
    mo.sees("/huiskamer/tafel-1").await.is(200);
    mo.sees("/huiskamer/tafel-1-2").await.is(200);
}

#[tokio::test]
async fn who_reads_along_from_outside_is_the_choice_of_the_coordinator() {
    let linde = home().await;
    let (mo, fatima) = (linde.coordinator("Mo").await, linde.host("Fatima").await);
    fatima.sees(TABLE).await.hides("name=\"wie\"").hides("name=\"gasten\"");
    mo.sees(TABLE).await.shows("name=\"wie\"").shows("name=\"gasten\"");

    sets_up(&fatima, "Koffie", &[("wie", "anyone"), ("gasten", "ja")]).await;

    linde.passer_by().sees("/huiskamer/koffie").await.is(401);
    fatima.sees("/achterkamer/huiskamer").await.shows("?tafel=koffie\"").hides("?tafel=\"");
    let open = [("tafel", "koffie"), ("naam", "Koffie"), ("dagen", "14"), ("wie", "anyone")];
    mo.sends(TABLE, &open).await.is(303);
    let thee = [("tafel", "koffie"), ("naam", "Thee"), ("dagen", "7"), ("wie", "neighbours")];
    fatima.sends(TABLE, &thee).await.is(303);
    linde.passer_by().sees("/huiskamer/koffie").await.is(200).shows("Thee").shows("na 7 dagen");
    fatima.sees("/achterkamer/huiskamer/tafel?tafel=").await.is(403);
    fatima.sends(TABLE, &[("tafel", ""), ("dagen", "1")]).await.is(403);
    fatima.sends("/achterkamer/huiskamer/tafel/weg", &[("tafel", "koffie")]).await.is(303);
    linde.passer_by().sees("/huiskamer/koffie").await.is(404);
}

#[tokio::test]
async fn a_table_keeps_as_long_as_it_says() {
    let linde = home().await;
    let (mo, ria) = (linde.coordinator("Mo").await, linde.neighbour("Ria").await);
    sets_up(&mo, "Kort", &[("dagen", "1")]).await;
    let line = [("tekst", "Voor even"), ("regels", "99"), ("tafel", "kort")];
    ria.sends(ROOM, &line).await.is(303);
    ria.sees("/huiskamer/kort").await.shows("Berichten verdwijnen na 1 dag.");

    linde.later(days(1) + minutes(1));
    linde.forgets().await;

    ria.sees("/huiskamer/kort").await.hides("Voor even");
}

#[tokio::test]
async fn a_table_that_ended_is_gone_but_the_big_one_stays() {
    let linde = home().await;
    let (mo, ria) = (linde.coordinator("Mo").await, linde.neighbour("Ria").await);
    sets_up(&mo, "Koffie", &[]).await;
    mo.sends("/achterkamer/huiskamer/tafel/weg", &[("tafel", "koffie")]).await.is(303);
    ria.sees("/huiskamer/koffie").await.is(404);
    mo.sends("/achterkamer/huiskamer/tafel/weg", &[("tafel", "")]).await.is(404);
    ria.sees(ROOM).await.is(200).hides("Koffie</span>");
    sets_up(&mo, "Koffie", &[]).await;
    ria.sees("/huiskamer/koffie").await.is(200);
}

#[tokio::test]
async fn in_a_slow_room_one_waits_and_keeps_ones_words() {
    let linde = home().await;
    let (mo, ria) = (linde.coordinator("Mo").await, linde.neighbour("Ria").await);
    sets_up(&mo, "Feest", &[("soort", "hall"), ("rustig", "30"), ("programma", "Muziek\nSoep")])
        .await;
    ria.sees("/huiskamer/feest").await.shows("Programma").shows(">Soep</span>");
    let line = |text| [("tekst", text), ("regels", "99"), ("tafel", "feest")];
    ria.sends(ROOM, &line("Hoera")).await.is(303);
    ria.sends(ROOM, &line("Nog eens"))
        .await
        .is(429)
        .shows(">Nog eens</textarea>")
        .shows("30 seconden");
    mo.sends(ROOM, &line("Welkom")).await.is(303);
    mo.sends(ROOM, &line("allemaal")).await.is(303);
    linde.later(test_house::SignedDuration::from_secs(31));
    ria.sends(ROOM, &line("Nog eens")).await.is(303);
    ria.sees("/huiskamer/feest").await.shows("msg spreekt");
}

#[tokio::test]
async fn who_comes_when_it_is_closed_reads_and_leaves_a_note() {
    let linde = home().await;
    let (mo, ria) = (linde.coordinator("Mo").await, linde.neighbour("Ria").await);
    says(&ria, "Tot morgen").await;
    let closes = [("tafel", ""), ("dagen", "14"), ("deur", "rota"), ("briefjes", "ja")];
    mo.sends(TABLE, &closes).await.is(303);

    ria.sees(ROOM).await.shows("nu dicht</span>");
    ria.sees(ROOM).await.shows("Tot morgen").shows("Laat een briefje achter").hides("data-praat");
    ria.sends(ROOM, &[("tekst", "Hallo?"), ("regels", "99")]).await.is(422).shows("nu dicht");
    ria.sends("/huiskamer/briefje", &[("tekst", " ")]).await.is(422).shows("Schrijf eerst");
    ria.sends("/huiskamer/briefje", &[("tekst", "Is er soep?")]).await.is(303);

    ria.sees(ROOM).await.hides("Is er soep?");
    let note = mo.sees(ROOM).await.shows("Er ligt 1 briefje").shows("Is er soep?").field("briefje");
    let reads = [("briefje", note.as_str()), ("laat_zien", "ja")];
    ria.sends("/huiskamer/briefje/lezen", &reads).await.is(403);
    mo.sends("/huiskamer/briefje/lezen", &reads).await.is(303);
    mo.sends("/huiskamer/briefje/lezen", &reads).await.is(404);
    ria.sees(ROOM).await.shows(">Briefje van ").shows(": Is er soep?<");
    mo.sees(ROOM).await.hides("Er ligt 1 briefje");
}

#[tokio::test]
async fn who_has_the_page_open_sees_that_the_door_opens_and_closes() {
    let linde = home().await;
    let (mo, ria) = (linde.coordinator("Mo").await, linde.neighbour("Ria").await);
    let fatima = linde.host("Fatima").await;
    let closes = [("tafel", ""), ("dagen", "14"), ("deur", "rota")];
    mo.sends(TABLE, &closes).await.is(303);
    ria.sees(ROOM).await.shows("data-deur=\"dicht\"");
    let mut ear = ria.listens(LIVE, None).await;

    fatima.sends(OPEN_PATH, &[]).await.sends_on_to(TOOLS);

    ear.sees_until("De deur is nu open.").await;
    ria.sees(ROOM).await.shows("data-deur=\"open\"").hides("De deur is nu open.");
    fatima.sends(CLOSE_PATH, &[]).await.sends_on_to(TOOLS);
    ear.sees_until("De deur is nu dicht.").await;
}
