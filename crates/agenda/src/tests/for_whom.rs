//! For whom something is and by whom: language, level, organiser, and where that lies.
use super::elsewhere::says;
use super::{SOUP, home, soup, with_soup};
use axum::http::header;
use kernel::organisation::Kind;
use kernel::place::{self, Address, PlaceId, Point};
use serde_json::Value;

#[tokio::test]
async fn an_activity_says_what_is_spoken_there_and_how_hard_it_is() {
    let linde = home().await;
    let said = [("taal", "ar"), ("taal", "nl"), ("taal", "klingon"), ("niveau", "makkelijk")];
    let fatima = with_soup(&linde, &said).await;

    let page = linde.passer_by().sees(SOUP).await;
    page.shows("<bdi lang=\"ar\">العربية</bdi>").shows("Nederlands</bdi>");
    page.shows("Voor beginners<br><small>Je hoeft nog niets te kunnen.</small>").hides("klingon");
    page.shows("\"inLanguage\":[\"nl\",\"ar\"]");
    let form = fatima.sees(&format!("{SOUP}/pas-aan")).await;
    form.shows("value=\"ar\" checked").shows("value=\"makkelijk\" checked");
    form.hides("value=\"tr\" checked");
    linde.passer_by().sees(&format!("{SOUP}/affiche")).await.shows("Nederlands, العربية");
    let feed = linde.passer_by().sees("/agenda.ics").await;
    feed.shows("CATEGORIES:Nederlands,العربية");
    let feed = linde.passer_by().sees("/agenda.json").await;
    let feed: Value = serde_json::from_slice(&feed.bytes).unwrap();
    assert_eq!(feed["dates"][0]["languages"], serde_json::json!(["nl", "ar"]));
    assert_eq!(feed["dates"][0]["level"], "makkelijk");

    let not_any_more = soup(&[]);
    fatima.sends(&format!("{SOUP}/pas-aan"), &not_any_more).await.is(303);
    let page = linde.passer_by().sees(SOUP).await;
    page.hides("<bdi lang=\"ar\"").hides("Voor beginners").hides("inLanguage");
    linde.passer_by().sees("/agenda.ics").await.hides("CATEGORIES");
}

#[tokio::test]
async fn the_list_can_be_asked_for_a_language_that_stands_in_it() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[]).await;
    linde.passer_by().sees("/agenda").await.hides("taal=").hides("Alle talen");
    let tea = [("titel", "Thee drinken"), ("taal", "tr"), ("kosten", "1 euro")];
    fatima.sends("/agenda/nieuw", &soup(&tea)).await.is(303);

    let list = linde.passer_by().sees("/agenda").await;
    list.shows("href=\"/agenda?taal=tr\" lang=\"tr\"").hides("taal=ar").shows("Alle talen");
    let turkish = linde.passer_by().sees("/agenda?taal=tr").await;
    turkish.shows("Thee drinken").hides("Samen soep koken").shows("aria-current=\"true\">Türkçe");
    // What was chosen before stays chosen, and so it does for other days and for feeds.
    turkish.shows("href=\"/agenda?wat=gratis&#38;taal=tr\"").shows("&#38;taal=tr\">Later");
    turkish.shows("/agenda.ics?taal=tr");
    linde.passer_by().sees("/agenda?wat=gratis&taal=tr").await.hides("Thee drinken");
    linde.passer_by().sees("/agenda?taal=klingon").await.shows("Samen soep koken");
    linde.passer_by().sees("/agenda.ics?taal=tr").await.shows("Thee").hides("Samen soep koken");
    linde.passer_by().sees("/agenda.json?taal=ar").await.hides("Thee drinken");
    linde.passer_by().sees("/agenda/inbed?taal=tr").await.shows("Thee").hides("Samen soep koken");
    let sheet = linde.passer_by().sees("/agenda/weekblad?taal=tr&vanaf=2026-03-04").await;
    sheet.shows("Thee drinken").hides("Samen soep koken");
}

#[tokio::test]
async fn the_name_of_an_organiser_leads_to_everything_that_it_organises() {
    let linde = home().await;
    with_soup(&linde, &[]).await;
    let koen = linde.host("Koen").await;
    linde.works_for(koen.id(), Kind::Other, "Welzijn & Co").await;
    koen.sends("/agenda/nieuw", &soup(&[("titel", "Spreekuur")])).await.is(303);

    let page = linde.passer_by().sees("/agenda/spreekuur").await;
    page.shows("href=\"/agenda?van=welzijn-co\"><span dir=\"auto\">Welzijn &#38; Co</span>");
    page.shows("/agenda?van=welzijn-co\"},");
    linde.passer_by().sees(SOUP).await.shows("href=\"/agenda?van=huis\"");
    let list = linde.passer_by().sees("/agenda").await;
    list.shows("href=\"/agenda?van=huis\" dir").shows("href=\"/agenda?van=welzijn-co\" dir");
    let free = linde.passer_by().sees("/agenda?wat=gratis").await;
    free.shows("href=\"/agenda?wat=gratis&#38;van=welzijn-co\"");
    let theirs = linde.passer_by().sees("/agenda?van=welzijn-co").await;
    theirs.shows("Spreekuur").hides("Samen soep koken").shows("Alleen van Welzijn &#38; Co");
    theirs.shows("/agenda.ics?van=welzijn-co").shows("<a class=\"more\" href=\"/agenda\">Laat");
    let ours = linde.passer_by().sees("/agenda?van=huis").await;
    ours.shows("Samen soep koken").hides("Spreekuur");
    let feed = linde.passer_by().sees("/agenda.ics?van=welzijn-co").await;
    feed.shows("Spreekuur").hides("Samen soep koken");
    assert!(!says(&feed, &header::ETAG).is_empty());
    // Whom nobody knows is everybody, and fills no shelf.
    let nobodys = linde.passer_by().sees("/agenda.ics?van=niemand").await;
    nobodys.shows("Spreekuur").shows("Samen soep koken");
    assert_eq!(says(&nobodys, &header::ETAG), "");
    let (_, wilg) = linde.other_centre().await;
    linde.passer_by().sees_at(&wilg, "/agenda?van=welzijn-co").await.hides("Welzijn");
    // Who leaves the centre leaves what they organised to the house.
    linde.lets_go(&koen).await;
    linde.passer_by().sees("/agenda?van=welzijn-co").await.hides("Spreekuur");
    let ours = linde.passer_by().sees("/agenda?van=huis").await;
    // With nobody but the house there is nothing to choose.
    ours.shows("Spreekuur").hides("Van iedereen");
}

#[tokio::test]
async fn a_place_on_the_map_opens_in_the_map_of_ones_own_telephone() {
    let linde = home().await;
    let home_id = PlaceId::home_of(linde.id).to_string();
    let fatima = with_soup(&linde, &[("plek", &home_id)]).await;
    linde.passer_by().sees(SOUP).await.hides("geo:").hides("GeoCoordinates");
    let mut tx = linde.write().await;
    let home_place = PlaceId::home_of(linde.id);
    place::keep_point(&mut tx, home_place, Point::parse("52.0907, 5.1214")).await.unwrap();
    let yard = Address {
        name: "De Wip".to_owned(),
        street: "Wipstraat 12".to_owned(),
        town: "Lindekwartier".to_owned(),
    };
    place::add(&mut tx, &yard).await.unwrap();
    tx.save().await.unwrap();

    let page = linde.passer_by().sees(SOUP).await;
    page.shows("href=\"geo:52.090700,5.121400\">Open in de kaart-app</a>");
    page.shows("\"latitude\":\"52.090700\"");
    linde.passer_by().sees("/agenda.ics").await.shows("GEO:52.090700;5.121400");
    linde.passer_by().sees("/agenda.json").await.shows("\"longitude\":\"5.121400\"");
    // As long as it may be somewhere else nobody is sent there.
    let tentative = soup(&[("plek", &home_id), ("voorbehoud", "ja")]);
    fatima.sends(&format!("{SOUP}/pas-aan"), &tentative).await.is(303);
    linde.passer_by().sees(SOUP).await.hides("geo:").hides("GeoCoordinates");
    linde.passer_by().sees("/agenda.ics").await.hides("GEO:");
}
