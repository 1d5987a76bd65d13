//! Putting things on the calendar, and finding them there.
use super::{SOUP, THURSDAY, home, soup, with_soup};
use test_house::days;

#[tokio::test]
async fn what_a_host_puts_up_stands_in_the_list_and_on_a_page_of_its_own() {
    let linde = home().await;
    linde.passer_by().sees("/agenda").await.is(200).shows("Er staat nog niets");
    with_soup(&linde, &[("meer", "- Neem een mes mee\n\n<script>alert(1)</script>")]).await;

    let list = linde.passer_by().sees("/agenda").await;
    list.shows("Samen soep koken").shows("donderdag 5 maart").shows("Keuken").shows("Gratis");
    list.shows("Nog 2 plekken");
    let page = linde.passer_by().sees(SOUP).await;
    page.shows("donderdag 5 maart, 16.00 tot 19.00 uur").shows("<li>").hides("<script>alert");
    linde.passer_by().sees("/agenda?wat=kinderen").await.hides("Samen soep koken");
    linde.passer_by().sees("/agenda?wat=gratis").await.shows("Samen soep koken");
    linde.passer_by().sees("/agenda?wat=onzin&vanaf=morgen").await.is(200);
    linde.passer_by().sees("/agenda?vanaf=9999-12-31").await.is(200).hides("Samen soep koken");
    linde.later(days(5));
    linde.passer_by().sees("/agenda").await.hides("Samen soep koken");
    linde.passer_by().sees("/agenda?vanaf=2026-03-01").await.shows("Samen soep koken");
}

#[tokio::test]
async fn nonsense_comes_back_with_everything_typed() {
    let linde = home().await;
    linde.passer_by().sends("/agenda/nieuw", &soup(&[])).await.is(401);
    let fatima = linde.host("Fatima").await;
    let wrong = [("titel", ""), ("van", "soep"), ("dag", "2020-01-01"), ("plekken", "-3")];
    let page = fatima.sends("/agenda/nieuw", &soup(&wrong)).await;
    page.is(422).shows("Vul hier in hoe het heet.").shows("Vul hier een tijd in");
    page.shows("Kies een dag die nog komt.").shows("Vul hier een getal in").shows("Keuken");
    let long = "x".repeat(5000);
    fatima.sends("/agenda/nieuw", &soup(&[("titel", &long)])).await.is(422);
    linde.passer_by().sees("/agenda").await.hides("Keuken");
}

#[tokio::test]
async fn what_comes_every_week_stands_there_every_week_and_a_change_keeps_its_address() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[("herhaal", "week")]).await;
    linde.passer_by().sees("/agenda").await.shows("donderdag 12 maart");
    linde.passer_by().sees(&format!("{SOUP}?op=2026-03-26")).await.shows("donderdag 26 maart");
    linde.passer_by().sees(&format!("{SOUP}?op=2026-03-27")).await.is(404);
    fatima.sees("/agenda/samen-soep-koken/pas-aan").await.is(200).shows("Elke week");

    let later = soup(&[("herhaal", "week"), ("titel", "Soep!"), ("van", "17.00")]);
    fatima.sends("/agenda/samen-soep-koken/pas-aan", &later).await.sends_on_to(SOUP);

    let page = linde.passer_by().sees(SOUP).await;
    page.shows("Soep!").shows("17.00 tot 19.00 uur");
    linde.forgets().await;
    // A second of that name gets an address of its own.
    fatima.sends("/agenda/nieuw", &soup(&[])).await.sends_on_to(&format!("{SOUP}-2"));
}

#[tokio::test]
async fn an_hour_that_is_missing_and_one_that_comes_twice_are_told_as_the_clock_shows_them() {
    let linde = home().await;
    let spring = [("dag", "2026-03-28"), ("herhaal", "week"), ("van", "10.00"), ("tot", "11.00")];
    with_soup(&linde, &spring).await;
    for day in ["2026-03-28", "2026-04-04", "2026-10-24", "2026-10-31"] {
        let page = linde.passer_by().sees(&format!("{SOUP}?op={day}")).await;
        page.shows("10.00 tot 11.00 uur");
    }
}

#[tokio::test]
async fn a_telephone_reads_the_calendar_and_hears_what_is_called_off() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[("titel", "Soep; koken, en meer")]).await;

    let feed = linde.passer_by().sees("/agenda.ics").await.text;

    assert_eq!(feed.matches("BEGIN:VEVENT").count(), 1);
    for line in [
        "UID:soep-koken-en-meer-2026-03-05@",
        "DTSTART:20260305T150000Z",
        "DTEND:20260305T180000Z",
        "SUMMARY:Soep\\; koken\\, en meer",
        "LOCATION:Keuken",
        "STATUS:CONFIRMED",
    ] {
        assert!(feed.contains(line), "{line} in {feed}");
    }
    let off = [("op", THURSDAY)];
    fatima.sends("/agenda/soep-koken-en-meer/gaat-niet-door", &off).await.is(303);
    linde.passer_by().sees("/agenda.ics").await.shows("STATUS:CANCELLED");
}

#[tokio::test]
async fn what_does_not_happen_says_so_and_tells_who_would_come() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[]).await;
    let ria = linde.neighbour("Ria").await;
    super::comes(&ria, "1").await.is(303);
    let off = [("op", THURSDAY), ("waarom", "De kok is ziek.")];

    ria.sends("/agenda/samen-soep-koken/gaat-niet-door", &off).await.is(403);
    fatima.sends("/agenda/samen-soep-koken/gaat-niet-door", &off).await.is(303);

    linde.passer_by().sees(SOUP).await.shows("Gaat niet door").shows("De kok is ziek.");
    linde.passer_by().sees("/agenda").await.shows("Gaat niet door");
    let mut tx = linde.read().await;
    let calls = telling::call_list(&mut tx).await.unwrap();
    assert!(calls.iter().any(|call| call.body.contains("ziek")));
    super::comes(&linde.neighbour("Ben").await, "1").await.is(422);
}

#[tokio::test]
async fn a_series_that_began_in_the_past_can_get_another_time() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[("herhaal", "week")]).await;
    linde.later(days(20));
    linde.ticks().await;

    let later = soup(&[("herhaal", "week"), ("van", "15.00")]);
    fatima.sends(&format!("{SOUP}/pas-aan"), &later).await.is(303);

    linde.passer_by().sees(SOUP).await.shows("26 maart, 15.00 tot 19.00 uur");
    let gone = linde.passer_by().sees(&format!("{SOUP}?op={THURSDAY}")).await;
    gone.shows("5 maart, 16.00 tot 19.00 uur");
}

#[tokio::test]
async fn people_repeat_things_in_many_ways_and_the_form_remembers_how() {
    for (changes, days, gone) in [
        (&[("herhaal", "weken"), ("weken", "3")][..], &["2026-03-26"][..], "2026-03-12"),
        (&[("herhaal", "week"), ("ook", "ma")], &["2026-03-09", "2026-03-12"], "2026-03-10"),
        (&[("herhaal", "maand")], &["2026-04-02", "2026-05-07"], "2026-04-05"),
        (&[("herhaal", "maand-laatste")], &["2026-03-26", "2026-04-30"], "2026-03-05"),
        (&[("herhaal", "maand-datum")], &["2026-04-05", "2026-05-05"], "2026-04-02"),
        (&[("herhaal", "week"), ("tm", "2026-03-12")], &["2026-03-12"], "2026-03-19"),
    ] {
        let linde = home().await;
        let fatima = with_soup(&linde, changes).await;
        for day in days {
            linde.passer_by().sees(&format!("{SOUP}?op={day}")).await.is(200);
        }
        linde.passer_by().sees(&format!("{SOUP}?op={gone}")).await.is(404);
        let (_, word) = changes[0];
        let form = fatima.sees(&format!("{SOUP}/pas-aan")).await;
        form.shows(&format!("value=\"{word}\" selected"));
    }
    let linde = home().await;
    let fatima = linde.host("Fatima").await;
    let wrong = soup(&[("herhaal", "weken"), ("weken", "99")]);
    fatima.sends("/agenda/nieuw", &wrong).await.is(422).shows("<details open>");
}

#[tokio::test]
async fn what_was_good_is_done_once_more_and_an_example_fills_the_form() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[("kosten", "2 euro")]).await;
    let copy = fatima.sees("/agenda/nieuw?kopie=samen-soep-koken").await;
    copy.is(200).shows("value=\"Samen soep koken\"").shows("value=\"2 euro\"");
    copy.shows("value=\"2026-03-12\"").shows("action=\"/agenda/nieuw\"");
    linde.later(days(10));
    fatima.sees("/agenda/nieuw?kopie=samen-soep-koken").await.shows("value=\"2026-03-19\"");
    fatima.sees("/agenda/nieuw?kopie=onzin").await.is(404);
    linde.neighbour("Ria").await.sees("/agenda/nieuw?kopie=samen-soep-koken").await.is(403);

    fatima.sees("/agenda/nieuw").await.shows("Repair café");
    let repair = fatima.sees("/agenda/nieuw?voorbeeld=repair").await;
    repair.shows("We maken het samen.").shows("value=\"13.00\"");
    fatima.sees("/agenda/nieuw?voorbeeld=onzin").await.is(200);
}

#[tokio::test]
async fn whoever_is_interrupted_goes_on_where_they_were() {
    let linde = home().await;
    let fatima = linde.host("Fatima").await;
    let form = fatima.sees("/agenda/nieuw").await;
    form.shows("Bewaar en ga later verder").hides("Je was hiermee bezig");
    let ours = [
        ("concept_kamer", "agenda"),
        ("concept_wat", "nieuw"),
        ("concept_pad", "/agenda/nieuw"),
        ("titel", "Halve soep"),
        ("merk", "buiten"),
        ("merk", "leren"),
    ];
    fatima.sends("/concept", &ours).await.sends_on_to("/agenda/nieuw");

    fatima.sees("/agenda/nieuw").await.shows("Je was hiermee bezig").hides("Halve soep");
    let open = fatima.sees("/agenda/nieuw?verder=ja").await;
    open.shows("Dit is wat je had").shows("Halve soep").shows("value=\"leren\" checked");
    linde.host("Mo").await.sees("/agenda/nieuw?verder=ja").await.hides("Halve soep");

    fatima.sends("/agenda/nieuw", &soup(&[])).await.is(303);
    fatima.sees("/agenda/nieuw").await.hides("Je was hiermee bezig");
}
