//! Feeds for calendars and programs, and what others see who were told of an activity.
use super::{SOUP, THURSDAY, comes, home, soup, with_soup};
use axum::http::header;
use serde_json::Value;
use test_house::{Seen, days, minutes};

const FEEDS: [&str; 3] = ["/agenda.ics", "/agenda.json", "/agenda.atom"];

pub fn says<'s>(seen: &'s Seen, name: &header::HeaderName) -> &'s str {
    seen.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default()
}

/// The lines of a calendar as they were before they were folded.
fn unfolded(feed: &str) -> String {
    feed.replace("\r\n ", "")
}

#[tokio::test]
async fn whoever_has_the_feed_hears_that_nothing_changed_until_something_does() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[]).await;
    for path in FEEDS {
        let first = linde.passer_by().sees(path).await;
        first.is(200).shows("Samen soep koken");
        let etag = says(&first, &header::ETAG).to_owned();
        let modified = says(&first, &header::LAST_MODIFIED).to_owned();
        assert!(modified.ends_with(" GMT"), "{path}: {modified}");
        let again = linde.passer_by().saying("if-none-match", &etag).sees(path).await;
        assert!(again.is(304).bytes.is_empty(), "{path}");
        linde.passer_by().saying("if-modified-since", &modified).sees(path).await.is(304);
        // What others write in the house changes nothing here, and half a minute neither.
        linde.neighbour("Ria").await;
        linde.later(minutes(5));
        linde.passer_by().saying("if-none-match", &etag).sees(path).await.is(304);
        linde.passer_by().saying("if-modified-since", &modified).sees(path).await.is(304);
    }
    let etag = says(&linde.passer_by().sees("/agenda.ics").await, &header::ETAG).to_owned();
    let later = soup(&[("titel", "Soep met brood")]);
    fatima.sends("/agenda/samen-soep-koken/pas-aan", &later).await.is(303);
    let changed = linde.passer_by().saying("if-none-match", &etag).sees("/agenda.ics").await;
    changed.is(200).shows("Soep met brood");
    assert_ne!(says(&changed, &header::ETAG), etag);
}

#[tokio::test]
async fn a_feed_speaks_the_words_of_the_list_and_only_those_lie_on_the_shelf() {
    let linde = home().await;
    with_soup(&linde, &[("kosten", "2 euro")]).await;
    linde.passer_by().sees("/agenda.ics?wat=thuis").await.hides("BEGIN:VEVENT");
    linde.passer_by().sees("/agenda.json?wat=gratis").await.hides("Samen soep koken");
    let kept = linde.passer_by().sees("/agenda.json?wat=week").await;
    assert!(!says(&kept, &header::ETAG).is_empty());
    for nonsense in ["/agenda.json?wat=onzin", "/agenda.json?x=1", "/agenda.json?wat=week&x=1"] {
        let other = linde.passer_by().sees(nonsense).await;
        other.is(200);
        assert_eq!(says(&other, &header::ETAG), "", "{nonsense}");
    }
}

#[tokio::test]
async fn a_calendar_tells_what_changed_where_it_is_and_what_is_off() {
    let linde = home().await;
    let long = "Een grote pan soep; met brood, en alles erbij. ".repeat(4);
    let fatima = with_soup(&linde, &[("kort", long.trim())]).await;
    let first = linde.passer_by().sees("/agenda.ics").await;
    assert!(first.text.lines().all(|line| line.len() <= 75), "{}", first.text);
    let feed = unfolded(&first.text);
    assert!(feed.contains("SEQUENCE:0\r\n") && feed.contains("met brood\\, en alles"), "{feed}");
    assert!(feed.contains("LAST-MODIFIED:20260301T"), "{feed}");
    linde.later(minutes(10));
    let off = [("op", THURSDAY)];
    fatima.sends("/agenda/samen-soep-koken/gaat-niet-door", &off).await.is(303);
    let feed = unfolded(&linde.passer_by().sees("/agenda.ics").await.text);
    assert!(feed.contains("STATUS:CANCELLED") && feed.contains("SEQUENCE:600"), "{feed}");
    linde.later(days(6));
    linde.passer_by().sees("/agenda.ics").await.is(200).hides("BEGIN:VEVENT");
}

#[tokio::test]
async fn our_own_reader_of_calendars_reads_our_own_calendar() {
    let linde = home().await;
    with_soup(&linde, &[]).await;
    let feed = unfolded(&linde.passer_by().sees("/agenda.ics").await.text);
    let start = feed.lines().find(|line| line.starts_with("DTSTART")).unwrap();
    let zone = kernel::jiff::tz::TimeZone::get("Europe/Amsterdam").unwrap();
    let read = series::foreign::Foreign::read(start, &zone, |_| None).unwrap();
    let first = THURSDAY.parse().unwrap();
    let found = read.dates(first, first).unwrap();
    assert_eq!(found.dates[0].to_string(), "2026-03-05T16:00:00");
}

#[tokio::test]
async fn json_says_all_of_a_date_and_names_nobody() {
    let linde = home().await;
    with_soup(&linde, &[("merk", "kinderen")]).await;
    comes(&linde.neighbour("Ria").await, "1").await.is(303);

    let feed = linde.passer_by().sees("/agenda.json").await;

    feed.hides("Ria").hides("Fatima");
    assert_eq!(says(&feed, &header::CONTENT_TYPE), "application/json");
    let feed: Value = serde_json::from_slice(&feed.bytes).unwrap();
    assert_eq!(feed["zone"], "Europe/Amsterdam");
    let soup = &feed["dates"][0];
    assert_eq!(soup["starts"], "2026-03-05T16:00:00+01:00");
    assert_eq!(soup["ends"], "2026-03-05T19:00:00+01:00");
    assert_eq!((&soup["n_places_left"], &soup["is_off"]), (&1.into(), &false.into()));
    assert_eq!((&soup["cost"], &soup["sign_up"]), (&Value::Null, &"sign_up".into()));
    assert_eq!(soup["marks"][0], "kinderen");
    assert!(soup["url"].as_str().unwrap().ends_with("/agenda/samen-soep-koken?op=2026-03-05"));
}

#[tokio::test]
async fn what_is_quiet_is_told_nowhere_else() {
    let linde = home().await;
    with_soup(&linde, &[("stil", "ja"), ("titel", "Praten over verlies")]).await;
    let there = "/agenda/praten-over-verlies";
    linde.passer_by().sees("/agenda").await.shows("Praten over verlies");
    let page = linde.passer_by().sees(there).await;
    page.is(200).shows("noindex").hides("ld+json").hides("og:title").hides("wa.me");
    for path in FEEDS.into_iter().chain(["/agenda/inbed", "/agenda/scherm", "/agenda/weekblad"]) {
        linde.passer_by().sees(path).await.is(200).hides("verlies");
    }
    linde.later(days(4));
    linde.passer_by().sees("/agenda/scherm").await.hides("verlies");
    linde.passer_by().sees(&format!("{there}/affiche")).await.is(404);
}

#[tokio::test]
async fn an_activity_can_be_told_on_and_search_engines_read_it() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[("kort", "Soep </script><script>alert(1)</script>")]).await;

    let page = linde.passer_by().sees(SOUP).await;

    page.shows("og:title\" content=\"Samen soep koken").shows("https://wa.me/?text=Samen");
    page.shows("mailto:?subject=Samen%20soep%20koken").hides("<script>alert").hides("noindex");
    let event = page.text.split("application/ld+json\">").nth(1).unwrap();
    let event: Value = serde_json::from_str(event.split("</script>").next().unwrap()).unwrap();
    assert_eq!(event["@type"], "Event");
    assert_eq!(event["startDate"], "2026-03-05T16:00:00+01:00");
    assert_eq!(event["eventStatus"], "https://schema.org/EventScheduled");
    let off = [("op", THURSDAY)];
    fatima.sends("/agenda/samen-soep-koken/gaat-niet-door", &off).await.is(303);
    linde.passer_by().sees(SOUP).await.shows("EventCancelled");
    let atom = linde.passer_by().sees("/agenda.atom").await;
    atom.shows("<title>Samen soep koken</title>").hides("<script>").shows("urn:uuid:");
}

#[tokio::test]
async fn without_an_agenda_nothing_of_it_is_told() {
    let linde = home().await;
    let mo = linde.coordinator("Mo").await;
    with_soup(&linde, &[]).await;
    let shown = ["/agenda/inbed", "/agenda/scherm", "/agenda/weekblad", "/agenda/mijn"];
    for path in FEEDS.iter().chain(&shown) {
        mo.sees(path).await.is(200);
    }
    mo.sees(&format!("{SOUP}/affiche")).await.is(200);
    linde.switches(crate::NAME, false).await;
    for path in FEEDS.iter().chain(&shown) {
        mo.sees(path).await.is(404);
        linde.passer_by().sees(path).await;
    }
    linde.passer_by().sees("/agenda.ics").await.is(404);
    mo.sees(&format!("{SOUP}/affiche")).await.is(404);
    mo.sees("/achterkamer/agenda/andere-sites").await.is(404);
    mo.sees("/agenda/samen-soep-koken/lijst").await.is(404);
}

#[tokio::test]
async fn a_month_stands_on_one_page_and_a_chosen_filter_is_never_folded_away() {
    let linde = home().await;
    with_soup(&linde, &[("dag", "2026-04-30")]).await;
    linde.passer_by().sees("/agenda").await.hides("Samen soep koken");
    let april = linde.passer_by().sees("/agenda?maand=2026-04&wat=gratis").await;
    april.shows("Samen soep koken").shows("maand=2026-03&#38;wat=gratis").shows("maand=2026-05");
    linde.passer_by().sees("/agenda?maand=2026-03").await.hides("Samen soep koken");
    linde.passer_by().sees("/agenda?maand=9999-99").await.is(200);
    linde.passer_by().sees("/agenda").await.shows("<details class=\"meer-keuze\">");
    linde.passer_by().sees("/agenda?wat=leren").await.shows("<details class=\"meer-keuze\" open>");
}
