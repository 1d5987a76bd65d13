//! "Reageer": in private, without an address.
use super::{BIKE, CURTAINS, bike, curtains, fills_in, home, known, without_talk};
use kernel::Counterpart;
use test_house::TestCentre;

#[tokio::test]
async fn whoever_answers_talks_with_the_owner_alone() {
    let (linde, talks) = home().await;
    let (wim, ben) = (known(&linde, "Wim").await, linde.neighbour("Ben").await);
    fills_in(&wim, &curtains(&[])).await.is(303);
    let page = ben.sees(CURTAINS).await;
    page.shows("Schrijf een berichtje. Alleen Wim leest het. Je telefoonnummer blijft geheim.");
    page.shows("Kun jij Wim helpen?").shows("Dag Wim,");
    wim.sees(CURTAINS).await.hides("Stuur aan");

    let answer = format!("{CURTAINS}/reageer");
    ben.sends(&answer, &[("bericht", "  ")]).await.is(422).shows("Schrijf eerst een berichtje.");
    ben.sends(&answer, &[("bericht", "Dag Wim,")]).await.is(422).shows("Schrijf eerst");
    let long = "lang ".repeat(300);
    ben.sends(&answer, &[("bericht", &long)]).await.is(422).shows("lang lang");
    let number = [("bericht", "Mijn nummer is 123456782, Wim")];
    ben.sends(&answer, &number).await.is(422).shows("BSN").shows("Mijn nummer is 123456782");
    assert_eq!(talks.n_begun(), 0);
    ben.sends(&answer, &[("bericht", "Dag Wim, ik naai!")]).await.sends_on_to("/gesprekken/1");

    let talk = talks.last();
    assert_eq!(talk.to, Counterpart::Neighbour(wim.id()));
    assert_eq!((talk.from, talk.says.as_str()), (ben.id(), "Dag Wim, ik naai!"));
    assert_eq!(talk.subject.path, CURTAINS);
    // Nobody talks with themselves, and a passer-by comes in first.
    wim.sends(&answer, &[("bericht", "Dag")]).await.is(403);
    linde.passer_by().sends(&answer, &[("bericht", "Dag")]).await.is(401);
    linde.passer_by().sees(CURTAINS).await.shows("Wil je reageren?").shows("tel:0300000000");
    assert_eq!(talks.n_begun(), 1);
}

#[tokio::test]
async fn what_just_came_down_says_so_and_keeps_what_was_typed() {
    let (linde, talks) = home().await;
    let (ria, ben) = (known(&linde, "Ria").await, linde.neighbour("Ben").await);
    fills_in(&ria, &bike(&[])).await.is(303);
    ben.sees(BIKE).await.is(200);
    ria.sends(&format!("{BIKE}/haal-weg"), &[("gelukt", "nee")]).await.is(303);
    let late = ben.sends(&format!("{BIKE}/reageer"), &[("bericht", "Mag ik hem zaterdag?")]).await;
    late.is(410).shows("Dit briefje hangt er niet meer").shows("Mag ik hem zaterdag?");
    assert_eq!(talks.n_begun(), 0);
}

#[tokio::test]
async fn where_nobody_keeps_talk_one_calls_or_comes_by() {
    let linde = TestCentre::with_rooms(without_talk()).await;
    let (ria, ben) = (known(&linde, "Ria").await, linde.neighbour("Ben").await);
    fills_in(&ria, &bike(&[])).await.is(303);
    let page = ben.sees(BIKE).await;
    page.is(200).shows("Bel ons of kom langs.").shows("tel:0300000000").hides("Stuur aan");
    page.shows("Noem deze code:");
    ben.sends(&format!("{BIKE}/reageer"), &[("bericht", "Mag ik?")]).await.is(403);
}

#[tokio::test]
async fn what_is_not_right_is_reported_and_taken_away_and_its_owner_reads_why() {
    let (linde, _) = home().await;
    let (ria, ben) = (known(&linde, "Ria").await, linde.neighbour("Ben").await);
    fills_in(&ria, &bike(&[])).await.is(303);
    let page = linde.passer_by().sees(BIKE).await;
    let report = page.text.split("href=\"").find(|link| link.starts_with("/melden/"));
    let report = report.and_then(|link| link.split('"').next()).expect("a way to report");
    let report = report.to_owned();
    let asked = linde.passer_by().sees(&report).await;
    asked.is(200).shows("Bakfiets te leen").hides("Ria");
    ben.sends(&report, &[("mis", "naar"), ("erbij", "")]).await.is(303);
    let fatima = linde.host("Fatima").await;
    fatima.sees("/achterkamer/meldingen").await.is(200).shows("Ria");
    let item = report.replace("/melden/notice_board/", "");
    let away =
        [("kamer", "notice_board"), ("wat", &*item), ("doe", "weg"), ("reden", "Dit is reclame.")];
    let done = fatima.sends("/achterkamer/meldingen/doe", &away).await;
    assert!(done.status == 303, "{}", done.text);
    ben.sees(BIKE).await.is(410);
    ben.sends("/zoeken", &[("vraag", "bakfiets")]).await.hides(BIKE);
    ria.sees(BIKE).await.is(200).shows("Het team heeft dit briefje weggehaald.");
    ria.sees(BIKE).await.shows("Lees waarom").hides("Hang weer op");
    ria.sends(&format!("{BIKE}/laat-hangen"), &[]).await.is(403);
}
