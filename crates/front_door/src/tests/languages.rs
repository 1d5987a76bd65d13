//! Languages and larger letters.
use super::*;

async fn offers(linde: &TestCentre, languages: &str) {
    let mut tx = linde.write().await;
    sql!("update centre set languages = $2 where id = $1", tx.centre, languages)
        .run(&mut tx)
        .await
        .unwrap();
    centre::touch(&mut tx).await.unwrap();
    tx.save().await.unwrap();
}

#[tokio::test]
async fn every_language_has_a_start_address_that_is_remembered() {
    let linde = quiet_house().await;
    let lin = linde.passer_by();

    let page = lin.sees("/ar").await;

    page.is(200).shows("<html lang=\"ar\" dir=\"rtl\"").shows("صباح الخير!").shows("الصالون");
    page.hides("Goedemorgen").hides("Zitkamer");
    assert_eq!(lin.cookie("taal").as_deref(), Some("ar"));
    lin.sees("/").await.shows("dir=\"rtl\"");
    lin.sees("/tr").await.shows("lang=\"tr\" dir=\"ltr\"").shows("Günaydın!");
    lin.sees("/en").await.shows("Good morning!");
    lin.sees("/nl").await.shows("Goedemorgen!");
}

#[tokio::test]
async fn search_engines_find_every_language_and_others_a_preview() {
    let linde = quiet_house().await;
    let page = linde.passer_by().sees("/tr").await;
    page.shows("<link rel=\"canonical\" href=\"http://de-linde.test/tr\">");
    for language in ["nl", "en", "tr", "ar"] {
        page.shows(&format!(
            "<link rel=\"alternate\" hreflang=\"{language}\" href=\"http://de-linde.test/{language}\">"
        ));
    }
    page.shows("property=\"og:title\" content=\"Buurtcentrum De Linde\"");
    page.shows("property=\"og:image\" content=\"http://de-linde.test/a/share-");
    let picture = page.text.split("content=\"http://de-linde.test/a/").nth(1).unwrap();
    let picture = format!("/a/{}", picture.split('"').next().unwrap());
    let picture = linde.passer_by().sees(&picture).await;
    assert_eq!(picture.headers["content-type"], "image/png");
}

#[tokio::test]
async fn a_language_that_is_not_offered_has_no_address() {
    let linde = quiet_house().await;
    linde.passer_by().sees("/tr").await.is(200);
    offers(&linde, "nl ar").await;
    let lin = linde.passer_by();
    lin.sees("/tr").await.is(404).shows("lang=\"nl\"");
    assert_eq!(lin.cookie("taal"), None);
    lin.sees("/").await.hides("hreflang=\"tr\"").shows("hreflang=\"ar\"");
    lin.sees("/taal").await.hides("Türkçe").shows("العربية");
}

#[tokio::test]
async fn who_chooses_a_language_stays_where_they_were() {
    let linde = quiet_house().await;
    let lin = linde.passer_by();
    let page = lin.sees("/taal?terug=/help").await;
    page.shows("<a class=\"terug\" href=\"/help\">").shows("href=\"/tr?terug=/help\" lang=\"tr\"");

    lin.sees("/tr?terug=/help").await.sends_on_to("/help");

    lin.sees("/help").await.shows("lang=\"tr\"").shows("Yardım");
    // The start address of one language does not undo the choice of another.
    lin.sees("/en?terug=/tr").await.is(200).shows("lang=\"en\"");
}

#[tokio::test]
async fn larger_letters_come_and_go() {
    let linde = quiet_house().await;
    let wim = linde.passer_by();
    wim.sees("/help").await.hides(" groot\"").shows("Grotere letters");

    wim.sees("/letters?terug=/help").await.sends_on_to("/help");

    wim.sees("/help").await.shows(" groot\"").shows("Gewone letters");
    wim.sees("/letters?terug=/help").await.sends_on_to("/help");
    wim.sees("/help").await.hides(" groot\"");
}

#[tokio::test]
async fn nobody_is_sent_to_another_house() {
    let linde = quiet_house().await;
    linde.passer_by().sees("/letters?terug=/help").await.sends_on_to("/help");
    let strange = [
        "https://evil.example/",
        "//evil.example",
        "/\\evil.example",
        "/%09/evil.example",
        "%2F%2Fevil.example",
        "/%0D%0Aset-cookie:a=b",
        "javascript:alert(1)",
        "",
    ];
    for terug in strange {
        let lin = linde.passer_by();
        lin.sees(&format!("/letters?terug={terug}")).await.sends_on_to("/");
        lin.sees(&format!("/en?terug={terug}")).await.is(200).hides("evil");
        lin.sees(&format!("/taal?terug={terug}")).await.is(200).hides("evil").hides("alert");
    }
}

#[tokio::test]
async fn on_a_borrowed_device_a_choice_goes_with_the_browser() {
    let linde = quiet_house().await;
    let remembered =
        |seen: test_house::Seen| seen.headers["set-cookie"].to_str().unwrap().contains("Max-Age");
    assert!(remembered(linde.passer_by().sees("/en").await));
    let ria = linde.neighbour("Ria").await;
    let mut tx = linde.write().await;
    sql!("update session set device = 'borrowed' where centre_id = $1", tx.centre)
        .run(&mut tx)
        .await
        .unwrap();
    tx.save().await.unwrap();
    assert!(!remembered(ria.sees("/en").await));
}
