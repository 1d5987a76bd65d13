//! Codes on paper, and the sheets on which they stand.
use super::*;
use kernel::short_code;
use test_house::days;

const POSTERS: &str = "/achterkamer/affiches";

async fn code(linde: &TestCentre, path: &str, title: &str, ends_at: Option<Timestamp>) -> String {
    let mut tx = linde.write().await;
    let code = short_code::give(&mut tx, path, title, ends_at).await.unwrap();
    tx.save().await.unwrap();
    code
}

#[tokio::test]
async fn a_code_leads_to_its_page_however_it_is_typed() {
    let linde = quiet_house().await;
    let code = code(&linde, "/zitkamer", "Samen zitten", None).await;
    let (start, rest) = code.split_at(2);
    let typed = [
        code.clone(),
        code.to_lowercase(),
        format!(" {start}-{rest} "),
        format!("{start} {rest}."),
        format!("de-linde.test/k/{code}"),
    ];
    for typed in typed {
        let asked = typed.replace(' ', "+").replace('/', "%2F");
        let asked = linde.passer_by().sees(&format!("/k?code={asked}")).await;
        asked.sends_on_to(&format!("/k/{code}"));
    }
    linde.passer_by().sees(&format!("/k/{code}")).await.sends_on_to("/zitkamer");
    let lower = code.to_lowercase();
    linde.passer_by().sees(&format!("/k/{lower}")).await.sends_on_to("/zitkamer");
}

#[tokio::test]
async fn the_code_of_one_person_stands_on_no_list() {
    let linde = quiet_house().await;
    let fatima = linde.host("Fatima").await;
    let ends_at = linde.house.clock.now() + days(2);
    let code = code(&linde, "/zitkamer", "", Some(ends_at)).await;

    fatima.sees(POSTERS).await.hides(&code);
    linde.passer_by().sees(&format!("/k/{code}")).await.sends_on_to("/zitkamer");
    linde.later(days(3));
    linde.passer_by().sees(&format!("/k/{code}")).await.sends_on_to("/zitkamer");
}

#[tokio::test]
async fn a_code_whose_item_is_over_says_so_kindly() {
    let linde = quiet_house().await;
    let ends_at = linde.house.clock.now() + days(2);
    let code = code(&linde, "/zitkamer", "Soep <koken>", Some(ends_at)).await;
    linde.passer_by().sees(&format!("/k/{code}")).await.sends_on_to("/zitkamer");

    linde.later(days(2));

    let page = linde.passer_by().sees(&format!("/k/{code}")).await;
    page.is(410).shows("Dit is voorbij").shows("Soep &#60;koken&#62; was tot dinsdag 3 maart.");
    page.shows("Naar de voordeur");
}

#[tokio::test]
async fn an_unknown_code_may_be_typed_again() {
    let linde = quiet_house().await;
    let (_, host) = linde.other_centre().await;
    let code = code(&linde, "/zitkamer", "Samen zitten", None).await;
    for (host, typed) in [(&linde.host, "22222"), (&host, code.as_str())] {
        let page = linde.passer_by().sees_at(host, &format!("/k/{typed}")).await;
        page.is(404).shows("Deze code kennen we niet").shows(&format!("value=\"{typed}\""));
        page.shows("<title>Fout: ").hides("Samen zitten");
    }
    linde.passer_by().sees("/k").await.is(200).hides("Fout: ");
    linde.passer_by().sees("/k?code=+-+").await.is(422).shows("Typ eerst de code");
}

#[tokio::test]
async fn the_team_makes_a_poster_with_a_code() {
    let linde = quiet_house().await;
    with_hours(&linde).await;
    let fatima = linde.host("Fatima").await;
    let page = fatima.sees(POSTERS).await;
    page.is(200).shows("Er is nog geen affiche.").shows("value=\"/zitkamer\"");
    let key = page.field("sleutel");
    let form = [
        ("tekst", "  Samen   soep koken "),
        ("naar", "/zitkamer"),
        ("tot", "2026-03-10"),
        ("sleutel", key.as_str()),
    ];

    let made = fatima.sends(POSTERS, &form).await;

    let sheet = made.goes_to.clone().unwrap();
    fatima.sends(POSTERS, &form).await.sends_on_to(&sheet);
    let code = sheet.strip_prefix("/affiche/").unwrap();
    let page = fatima.sees(&sheet).await;
    page.is(200).shows("<h1 dir=\"auto\">Samen soep koken</h1>").shows("<svg class=\"qr\"");
    page.shows(&format!("de-linde.test/k/<span class=\"code\">{code}</span>"));
    page.shows("030 000 00 00").shows("Lindeplein 1").shows("mag weg na dinsdag 10 maart");
    page.shows("Gedrukt op zondag 1 maart.").hides("style=");
    let page = fatima.sees(POSTERS).await;
    assert_eq!(page.text.matches("/affiche/").count(), 1);
    linde.passer_by().sees(&format!("/k/{code}")).await.sends_on_to("/zitkamer");

    linde.later(days(10));
    linde.passer_by().sees(&format!("/k/{code}")).await.is(410).shows("tot dinsdag 10 maart");
    fatima.sees(POSTERS).await.shows("Er is nog geen affiche.");
}

#[tokio::test]
async fn a_poster_that_is_not_right_yet_comes_back_as_it_was() {
    let linde = quiet_house().await;
    let fatima = linde.host("Fatima").await;
    let long = "a".repeat(41);
    let sends = async |tekst: &str, tot: &str| {
        fatima.sends(POSTERS, &[("tekst", tekst), ("naar", "/binnenkomen"), ("tot", tot)]).await
    };
    let again = sends(" ", "").await;
    again.is(422).shows("<title>Fout: ").shows("Schrijf wat er groot op de affiche staat");
    again.shows("value=\"/binnenkomen\" checked");
    let again = sends(&long, "2026-02-28").await;
    again.is(422).shows(&long).shows("hoogstens 40 letters").shows("Kies een dag die nog komt");
    sends("Kom ook", "vandaag").await.is(422).shows("value=\"vandaag\"");
    let elsewhere = [("tekst", "Kom ook"), ("naar", "//evil.example")];
    fatima.sends(POSTERS, &elsewhere).await.is(404);
    fatima.sees(POSTERS).await.shows("Er is nog geen affiche.");
    sends("Kom ook", "2026-03-01").await.is(303);
}

#[tokio::test]
async fn only_the_team_makes_posters_and_only_of_its_own_centre() {
    let linde = quiet_house().await;
    let (wilg, host) = linde.other_centre().await;
    let code = code(&linde, "/zitkamer", "Samen zitten", None).await;
    let sheet = format!("/affiche/{code}");
    linde.host("Fatima").await.sees(&sheet).await.is(200);
    let form = [("tekst", "Kom ook"), ("naar", "/")];
    let ria = linde.neighbour("Ria").await;
    for path in [POSTERS, &sheet] {
        linde.passer_by().sees(path).await.is(401);
        ria.sees(path).await.is(403).hides("Samen zitten");
    }
    ria.sends(POSTERS, &form).await.is(403);
    linde.passer_by().sends(POSTERS, &form).await.is(401);
    let anna = linde.stranger(wilg, "Anna", Some(kernel::Role::Host)).await;
    anna.sees(POSTERS).await.is(401);
    anna.sees_at(&host, &sheet).await.is(404);
    anna.sees_at(&host, POSTERS).await.is(200).hides("Samen zitten");
}
