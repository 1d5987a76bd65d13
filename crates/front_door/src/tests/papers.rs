//! Hulp?, and the papers beside the door.
use super::*;

#[tokio::test]
async fn help_names_a_person_a_number_and_the_hours() {
    let linde = quiet_house().await;
    with_hours(&linde).await;
    with_nadia(&linde).await;
    let mut tx = linde.write().await;
    sql!(
        "insert into centre_exception (centre_id, day, spans, why)
         values ($1, '2026-03-03', '540-720', 'We verven de gang.'), ($1, '2026-02-01', '', 'Oud')",
        tx.centre
    )
    .run(&mut tx)
    .await
    .unwrap();
    centre::touch(&mut tx).await.unwrap();
    tx.save().await.unwrap();

    let page = linde.passer_by().sees("/help").await;

    page.is(200).shows("<bdi>Nadia</bdi>").shows("gastvrouw").shows("href=\"tel:0300000000\"");
    page.shows("mailto:hallo@linde.invalid").shows("Lindeplein 1").shows("tel:112");
    page.shows("Open tot 17.00 uur").shows("10.00 – 17.00 uur");
    page.shows("<dt>dinsdag 3 maart</dt><dd>9.00 – 12.00 uur").shows("We verven de gang.");
    page.shows("<dt>zondag 5 april</dt><dd>dicht").shows("Eerste paasdag").shows("Koningsdag");
    page.hides("(Oud)").hides("Hemelvaartsdag");
    page.shows("href=\"/letters?terug=/help\"").shows("Zo kom je binnen").shows("buurtpas");
}

#[tokio::test]
async fn help_without_a_named_person_still_says_whom_to_call() {
    let linde = quiet_house().await;
    let page = linde.passer_by().sees("/help").await;
    page.is(200).shows("030 000 00 00").hides("Wie helpt je?").hides("Deze dagen zijn anders");
}

#[tokio::test]
async fn helplines_are_those_of_the_country() {
    let linde = quiet_house().await;
    let page = linde.passer_by().sees("/help").await;
    page.shows("0800-0432").shows("tel:08002000").shows(">113<").hides("Tele-Onthaal");

    in_belgium(&linde).await;

    let page = linde.passer_by().sees("/help").await;
    page.shows("tel:106").shows("tel:102").shows(">1813<").shows("1712").shows("tel:112");
    page.hides("0800-0432").hides("Veilig Thuis").shows("Aan het onthaal");
}

#[tokio::test]
async fn the_house_rules_tell_their_version_and_who_decides() {
    let linde = quiet_house().await;
    with_nadia(&linde).await;
    let page = linde.passer_by().sees("/huisregels").await;
    page.is(200).shows("Wees aardig.").shows("Versie 1, van zondag 1 maart 2026");
    page.shows("Zeg het tegen Nadia.").shows("nooit een computer");

    let mut tx = linde.write().await;
    centre::write_rules(&mut tx, "Kom <eens> koffie drinken.").await.unwrap();
    tx.save().await.unwrap();

    let page = linde.passer_by().sees("/huisregels").await;
    page.shows("Kom &#60;eens&#62; koffie drinken.").shows("Versie 2").hides("Wees aardig.");
}

#[tokio::test]
async fn the_privacy_page_says_what_is_true_here() {
    let linde = quiet_house().await;
    with_nadia(&linde).await;

    let page = linde.passer_by().sees("/privacy").await;

    page.is(200).shows("Buurtcentrum De Linde").shows("Stel hem aan Nadia.");
    page.shows("wat je zegt</th><td>14 dagen").shows("<td>18 maanden").shows("<td>12 maanden");
    assert_eq!(page.text.matches("op welk apparaat je binnen bent").count(), 1);
    page.shows("jonger dan 16 jaar").shows("Autoriteit Persoonsgegevens").shows("href=\"/mijn\"");
    for cookie in ["voordeur", "taal", "letters", "gedaan"] {
        page.shows(&format!("<b class=\"ltr\">{cookie}</b>"));
    }

    in_belgium(&linde).await;

    let page = linde.passer_by().sees("/privacy").await;
    page.shows("jonger dan 13 jaar").shows("Gegevensbeschermingsautoriteit");
    page.hides("Autoriteit Persoonsgegevens");
}

#[tokio::test]
async fn the_accessibility_statement_says_what_nobody_tested_yet() {
    let linde = quiet_house().await;
    with_nadia(&linde).await;
    let page = linde.passer_by().sees("/toegankelijkheid").await;
    page.is(200).shows("WCAG 2.2, niveau AA").shows("Wat is nog niet getest?").shows("Nadia");
    page.shows("Deze verklaring is van zondag 22 november 2026.");
}

#[tokio::test]
async fn nobody_needs_a_cookie_to_read_what_is_public() {
    let linde = quiet_house().await;
    for path in ["/", "/taal", "/help", "/huisregels", "/privacy", "/toegankelijkheid", "/k"] {
        let page = linde.passer_by().sees(path).await;
        page.is(200);
        assert!(!page.headers.contains_key("set-cookie"), "{path}");
    }
}
