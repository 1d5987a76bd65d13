//! A calendar of others, read every hour.
use super::street::Site;
use super::{ADDRESS, SOUP, SOURCES, THURSDAY, calendar, home, looks, takes_in};
use kernel::sql;
use test_house::{TestCentre, Visitor, days, minutes};

/// A centre that fetches a library with soup on Thursday.
async fn with_library<'a>(linde: &'a TestCentre, site: &Site) -> (Visitor<'a>, String) {
    site.has(&calendar(&[("soep", "Soep", THURSDAY)]));
    let mo = linde.coordinator("Mo").await;
    let look = looks(&mo).await;
    let source = takes_in(&mo, &look, &[("aanmelden", "sign_up")]).await;
    (mo, source)
}

/// An hour later, what the site says by then has been read.
async fn an_hour_later(linde: &TestCentre) {
    linde.later(minutes(61));
    linde.ticks().await;
}

async fn reads(linde: &TestCentre, site: &Site, events: &[(&str, &str, &str)]) {
    site.has(&calendar(events));
    an_hour_later(linde).await;
}

#[tokio::test]
async fn what_a_library_announces_is_looked_at_first_and_then_stands_in_the_agenda() {
    let site = Site::opens().await;
    let linde = home(&site).await;
    let mo = linde.coordinator("Mo").await;
    let two = [("soep", "Soep", THURSDAY), ("zone", "Fout", "DTSTART;TZID=Mars/X:20260305T100000")];
    site.has(&calendar(&two));
    mo.sees(SOURCES).await.is(200).shows("Haal activiteiten op");

    let look = looks(&mo).await;

    let page = mo.sees(&look).await;
    page.is(200).shows("We vonden 1 activiteit.").shows("Soep");
    page.shows("donderdag 5 maart, 16.00 tot 18.00 uur").shows("Van 1 kennen we de tijdzone niet.");
    assert!(site.was_asked().contains("(+http://de-linde.test)"), "{}", site.was_asked());
    linde.passer_by().sees("/agenda").await.hides("Soep");

    let source = takes_in(&mo, &look, &[("aanmelden", "walk_in")]).await;

    linde.passer_by().sees("/agenda").await.shows("Soep").shows("Vraag na");
    let soup = linde.passer_by().sees(SOUP).await;
    soup.shows("Van de site van Bibliotheek, opgehaald vandaag, 11.00 uur.");
    mo.sees(&source).await.shows("1 activiteit in de agenda").shows("Mo weet ervan.");
    mo.sees(SOURCES).await.shows("Bibliotheek").shows("Het laatst opgehaald");
    // Once more does nothing.
    mo.sends(&look, &[]).await.is(303);
    mo.sends(SOURCES, &[("naam", "Nog eens"), ("adres", ADDRESS)]).await.is(422).shows("al op");
}

#[tokio::test]
async fn what_changes_there_changes_here_but_for_what_we_wrote_ourselves() {
    let site = Site::opens().await;
    let linde = home(&site).await;
    let (mo, _) = with_library(&linde, &site).await;
    let later = "DTSTART:20260306T160000Z\r\nDTEND:20260306T170000Z\r\nLOCATION:Hal";

    reads(&linde, &site, &[("soep", "Soep!", later), ("brood", "Brood", THURSDAY)]).await;

    let page = linde.passer_by().sees(&format!("{SOUP}?op=2026-03-05")).await;
    page.shows("Soep!").shows("vrijdag 6 maart, 17.00 tot 18.00 uur").shows("Hal");
    linde.passer_by().sees("/agenda").await.shows("Brood");

    let form = mo.sees("/agenda/soep/pas-aan").await;
    let fields = ["dag", "van", "tot"].map(|name| (name, form.field(name)));
    let mut ours: Vec<(&str, &str)> =
        fields.iter().map(|(name, value)| (*name, value.as_str())).collect();
    ours.extend([("titel", "Onze soep"), ("waar", "Hal"), ("herhaal", "niet")]);
    mo.sends("/agenda/soep/pas-aan", &ours).await.is(303);
    let more = format!("{later}\r\nDESCRIPTION:Met brood.");
    reads(&linde, &site, &[("soep", "Soep??", &more), ("brood", "Brood", THURSDAY)]).await;
    linde.passer_by().sees(SOUP).await.shows("Onze soep").shows("Met brood.");
}

#[tokio::test]
async fn what_is_not_there_any_more_is_called_off_and_whoever_would_come_hears_it() {
    let site = Site::opens().await;
    let linde = home(&site).await;
    let (_, source) = with_library(&linde, &site).await;
    let all =
        [("soep", "Soep", THURSDAY), ("brood", "Brood", THURSDAY), ("taal", "Taal", THURSDAY)];
    reads(&linde, &site, &all).await;
    let ria = linde.neighbour("Ria").await;
    ria.sends(&format!("{SOUP}/kom"), &[("op", "2026-03-05"), ("n", "1")]).await.is(303);

    reads(&linde, &site, &all[1..]).await;

    linde.passer_by().sees("/agenda").await.hides("Soep").shows("Brood");
    ria.sees(&format!("{SOUP}?op=2026-03-05")).await.shows("Gaat niet door");
    let mut tx = linde.read().await;
    let calls = telling::call_list(&mut tx).await.unwrap();
    assert!(calls.iter().any(|call| call.body.contains("Soep")));
    drop(tx);
    // It was a mistake over there.
    reads(&linde, &site, &all).await;
    linde.passer_by().sees("/agenda").await.shows("Soep");
    ria.sees(SOUP).await.hides("Gaat niet door").shows("Je staat op de lijst");

    let off = format!("{THURSDAY}\r\nSTATUS:CANCELLED");
    reads(&linde, &site, &[("soep", "Soep", &off), all[1], all[2]]).await;
    linde.passer_by().sees("/agenda").await.shows("Gaat niet door");
    assert!(source.starts_with(SOURCES));
}

#[tokio::test]
async fn when_more_than_half_is_gone_at_once_nothing_happens_before_somebody_says_that_it_is_right()
{
    let site = Site::opens().await;
    let linde = home(&site).await;
    let (mo, source) = with_library(&linde, &site).await;

    reads(&linde, &site, &[]).await;

    linde.passer_by().sees("/agenda").await.shows("Soep");
    mo.sees(SOURCES).await.shows("Opeens is er 1 activiteit weg.");
    let mut tx = linde.read().await;
    let calls = telling::call_list(&mut tx).await.unwrap();
    assert_eq!(
        calls.iter().filter(|call| call.body.contains("Dat is meer dan de helft")).count(),
        1
    );
    drop(tx);
    // Asked once, however often it is read.
    an_hour_later(&linde).await;
    linde.passer_by().sees("/agenda").await.shows("Soep");
    mo.sends(&format!("{source}/klopt"), &[]).await.is(303);
    linde.ticks().await;
    linde.passer_by().sees("/agenda").await.hides("Soep");
    mo.sees(&source).await.hides("Opeens").shows("Nog niets in de agenda");
}

#[tokio::test]
async fn a_site_that_fails_is_told_plainly_and_nothing_changes() {
    let site = Site::opens().await;
    let linde = home(&site).await;
    let (mo, source) = with_library(&linde, &site).await;
    for (status, headers, body, says) in [
        ("404 Not Found", "", "", "Op dit adres staat niets meer."),
        ("500 Oeps", "", "", "De site laat ons niet binnen."),
        ("302 Found", "location: http://127.0.0.1/\r\n", "", "ligt niet op het open internet"),
        ("302 Found", "location: http://binnen.example/\r\n", "", "ligt niet op het open internet"),
        ("200 OK", "", "<!doctype html>", "staat geen agenda"),
        ("soep", "", "", "De site antwoordt niet."),
    ] {
        site.says(status, headers, body.as_bytes());
        an_hour_later(&linde).await;
        mo.sees(&source).await.shows(says).shows("Laatst gelukt: vandaag, 11.00 uur.");
        linde.passer_by().sees("/agenda").await.shows("Soep");
    }
    site.says("304 Not Modified", "", b"");
    mo.sends(&format!("{source}/nu"), &[]).await.is(303);
    assert!(site.was_asked().contains("if-none-match: \"7\""));
    mo.sees(&source).await.hides("antwoordt niet").hides("Laatst gelukt");
    linde.passer_by().sees("/agenda").await.shows("Soep");
}

#[tokio::test]
async fn an_address_that_leads_nowhere_good_is_not_kept() {
    let site = Site::opens().await;
    let linde = home(&site).await;
    let mo = linde.coordinator("Mo").await;
    for (address, says) in [
        ("", "https://"),
        ("soep", "ligt niet op het open internet"),
        ("http://127.0.0.1/", "ligt niet op het open internet"),
        ("http://binnen.example/", "ligt niet op het open internet"),
        ("http://onbekend.example/", "De site antwoordt niet."),
        ("file:///etc/passwd", "https://"),
    ] {
        let page = mo.sends(SOURCES, &[("naam", "Bieb"), ("adres", address)]).await;
        page.is(422).shows(says).shows("value=\"Bieb\"");
    }
    mo.sends(SOURCES, &[("naam", " "), ("adres", ADDRESS)]).await.is(422).shows("van wie");
    site.says("200 OK", "", b"<p>BEGIN:VCALENDAR");
    let page = mo.sends(SOURCES, &[("naam", "Bieb"), ("adres", ADDRESS)]).await;
    page.is(422).shows("iCal-link");
    for _ in 0..20 {
        mo.sends(SOURCES, &[("naam", "Bieb"), ("adres", ADDRESS)]).await;
    }
    mo.sends(SOURCES, &[("naam", "Bieb"), ("adres", ADDRESS)]).await.is(429);
}

#[tokio::test]
async fn taking_a_source_away_leaves_what_people_did_something_with() {
    let site = Site::opens().await;
    let linde = home(&site).await;
    let (mo, source) = with_library(&linde, &site).await;
    let all = [("soep", "Soep", THURSDAY), ("brood", "Brood", THURSDAY)];
    reads(&linde, &site, &all).await;
    let ria = linde.neighbour("Ria").await;
    ria.sends(&format!("{SOUP}/kom"), &[("op", "2026-03-05"), ("n", "1")]).await.is(303);

    mo.sends(&format!("{source}/weg"), &[]).await.sends_on_to(SOURCES);

    mo.sees(SOURCES).await.shows("1 weggehaald. 1 blijft staan").hides("Het laatst opgehaald");
    linde.passer_by().sees("/agenda").await.shows("Soep").hides("Brood");
    linde.passer_by().sees(SOUP).await.hides("Van de site van");
    mo.sees(&source).await.is(404);
    // The place in the list of work leads nowhere now.
    an_hour_later(&linde).await;
}

#[tokio::test]
async fn a_source_that_goes_while_it_is_read_stays_gone() {
    let site = Site::opens().await;
    let linde = home(&site).await;
    let (mo, source) = with_library(&linde, &site).await;
    let fatima = linde.host("Fatima").await;
    site.has(&calendar(&[("nieuw", "Nieuw", THURSDAY)]));
    site.forgets();
    let thinks = site.thinks().await;
    let now = format!("{source}/nu");

    let (read, ()) = tokio::join!(fatima.sends(&now, &[]), async {
        site.is_asked().await;
        mo.sends(&format!("{source}/weg"), &[]).await.is(303);
        drop(thinks);
    });

    read.is(404);
    linde.passer_by().sees("/agenda").await.hides("Nieuw").hides("Soep");
}

#[tokio::test]
async fn two_who_fetch_at_once_bring_each_thing_once() {
    let site = Site::opens().await;
    let linde = home(&site).await;
    let (mo, source) = with_library(&linde, &site).await;
    let fatima = linde.host("Fatima").await;
    site.has(&calendar(&[("soep", "Soep", THURSDAY), ("brood", "Brood", THURSDAY)]));
    let now = format!("{source}/nu");

    let (one, other) = tokio::join!(mo.sends(&now, &[]), fatima.sends(&now, &[]));

    one.is(303);
    other.is(303);
    mo.sees(&source).await.shows("2 activiteiten in de agenda");
    linde.passer_by().sees("/agenda/brood").await.is(200);
    linde.passer_by().sees("/agenda/brood-2").await.is(404);
}

#[tokio::test]
async fn a_room_that_is_off_fetches_nothing() {
    let site = Site::opens().await;
    let linde = home(&site).await;
    let (mo, _) = with_library(&linde, &site).await;
    linde.switches("agenda", false).await;
    site.forgets();

    an_hour_later(&linde).await;

    assert_eq!(site.was_asked(), "");
    mo.sees(SOURCES).await.is(404);
}

#[tokio::test]
async fn only_the_team_of_this_centre_looks_and_fetches() {
    let site = Site::opens().await;
    let linde = home(&site).await;
    let (_, source) = with_library(&linde, &site).await;
    let ria = linde.neighbour("Ria").await;
    let (wilg, host) = linde.other_centre().await;
    let anna = linde.stranger(wilg, "Anna", Some(kernel::Role::Coordinator)).await;
    for path in [SOURCES, source.as_str(), super::LIST] {
        linde.passer_by().sees(path).await.is(401);
        ria.sees(path).await.is(403);
    }
    for path in ["", "/nu", "/klopt", "/weg"] {
        ria.sends(&format!("{source}{path}"), &[]).await;
        anna.sends_at(&host, &format!("{source}{path}"), &[]).await;
    }
    anna.sees_at(&host, &source).await.is(404);
    anna.sees_at(&host, "/agenda").await.hides("Soep");
    linde.passer_by().sees("/agenda").await.shows("Soep");
}

#[tokio::test]
async fn whoever_leaves_is_not_named_any_more_and_the_source_goes_on() {
    let site = Site::opens().await;
    let linde = home(&site).await;
    let (mo, source) = with_library(&linde, &site).await;
    let fatima = linde.host("Fatima").await;
    assert!(linde.hands_over(&mo).await.iter().any(|line| line == "Bibliotheek"));
    linde.lets_go(&mo).await;
    fatima.sees(&source).await.is(200).hides("Mo weet ervan");
    reads(&linde, &site, &[("soep", "Soep", THURSDAY), ("brood", "Brood", THURSDAY)]).await;
    linde.passer_by().sees("/agenda").await.shows("Brood");
}

#[tokio::test]
async fn a_source_that_lost_its_place_in_the_list_of_work_gets_it_back_at_night() {
    let site = Site::opens().await;
    let linde = home(&site).await;
    with_library(&linde, &site).await;
    let mut tx = linde.write().await;
    sql!("delete from job where centre_id = $1", linde.id).run(&mut tx).await.unwrap();
    tx.save().await.unwrap();
    reads(&linde, &site, &[("soep", "Soep", THURSDAY), ("brood", "Brood", THURSDAY)]).await;
    linde.passer_by().sees("/agenda").await.hides("Brood");

    linde.later(minutes(4 * 60));
    linde.forgets().await;
    linde.ticks().await;

    linde.passer_by().sees("/agenda").await.shows("Brood");
}

#[tokio::test]
async fn what_a_site_goes_on_to_announce_is_true_also_when_nothing_changes_there() {
    let site = Site::opens().await;
    let linde = home(&site).await;
    let in_autumn = "DTSTART:20260903T150000Z\r\nDTEND:20260903T170000Z";
    site.has(&calendar(&[("soep", "Soep", in_autumn)]));
    let mo = linde.coordinator("Mo").await;
    takes_in(&mo, &looks(&mo).await, &[("aanmelden", "walk_in")]).await;
    site.says("304 Not Modified", "", b"");

    for _ in 0..3 {
        linde.later(days(29));
        an_hour_later(&linde).await;
        linde.forgets().await;
    }

    let visitor = linde.passer_by();
    visitor.sees("/agenda?vanaf=2026-08-31").await.shows("Soep");
    linde.host("Fatima").await.sees("/achterkamer/vraag-na").await.hides("Soep");

    site.says("500 Internal Server Error", "", b"");
    for _ in 0..2 {
        linde.later(days(28));
        an_hour_later(&linde).await;
        linde.forgets().await;
    }
    linde.host("Fatima").await.sees("/achterkamer/vraag-na").await.hides("Alles is nagekeken");
}
