//! The agenda on other sites and on the screen in the hall.
use super::elsewhere::says;
use super::{SOUP, THURSDAY, home, with_soup};
use axum::http::header;
use test_house::days;

const FRAMED: &str = "/agenda/inbed";
const SITES: &str = "/achterkamer/agenda/andere-sites";

#[tokio::test]
async fn only_listed_sites_frame_the_agenda_and_nobody_frames_anything_else() {
    let linde = home().await;
    let mo = linde.coordinator("Mo").await;
    let fatima = with_soup(&linde, &[]).await;
    let nobody = linde.passer_by().sees(FRAMED).await;
    assert!(says(&nobody, &header::CONTENT_SECURITY_POLICY).ends_with("frame-ancestors 'none'"));
    assert_eq!(says(&nobody, &header::X_FRAME_OPTIONS), "DENY");

    fatima.sends(SITES, &[("site", "www.voorbeeld.nl")]).await.is(403);
    for wrong in ["", "*", "localhost", "voorbeeld.nl; script-src *", "10.0.0.1"] {
        let page = mo.sends(SITES, &[("site", wrong)]).await;
        page.is(422).shows("Dit is geen naam van een site").shows("Fout:");
    }
    mo.sends(SITES, &[("site", "https://www.voorbeeld.nl/agenda")]).await.sends_on_to(SITES);
    mo.sends(SITES, &[("site", "WWW.voorbeeld.nl")]).await.sends_on_to(SITES);

    mo.sees(SITES).await.shows("www.voorbeeld.nl").shows("&#60;iframe src=");
    let framed = linde.passer_by().sees(FRAMED).await;
    let policy = says(&framed, &header::CONTENT_SECURITY_POLICY);
    assert!(policy.ends_with("frame-ancestors https://www.voorbeeld.nl"), "{policy}");
    assert!(policy.contains("form-action 'none'") && policy.contains("script-src 'none'"));
    assert!(!framed.headers.contains_key(header::X_FRAME_OPTIONS));
    assert!(!framed.headers.contains_key(header::SET_COOKIE));
    framed.shows("Samen soep koken").hides("<form").hides("<script").hides("Fatima");
    let n_out = framed.text.matches("<a href=\"http").count();
    assert_eq!(n_out + 1, framed.text.matches("target=\"_blank\"").count());
    for other in ["/", "/agenda", SOUP, "/agenda/scherm", "/agenda/weekblad", "/agenda.json", SITES]
    {
        let other_page = linde.passer_by().sees(other).await;
        let policy = says(&other_page, &header::CONTENT_SECURITY_POLICY);
        assert!(policy.ends_with("frame-ancestors 'none'"), "{other}: {policy}");
        assert_eq!(says(&other_page, &header::X_FRAME_OPTIONS), "DENY", "{other}");
    }
    let (_, wilg) = linde.other_centre().await;
    let next_door = linde.passer_by().sees_at(&wilg, FRAMED).await;
    assert_eq!(says(&next_door, &header::X_FRAME_OPTIONS), "DENY");

    let gone = [("site", "www.voorbeeld.nl")];
    fatima.sends(&format!("{SITES}/weg"), &gone).await.is(403);
    mo.sends(&format!("{SITES}/weg"), &gone).await.sends_on_to(SITES);
    let framed = linde.passer_by().sees(FRAMED).await;
    assert_eq!(says(&framed, &header::X_FRAME_OPTIONS), "DENY");
}

#[tokio::test]
async fn the_screen_in_the_hall_goes_on_by_itself_and_can_be_held_still() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[]).await;
    linde.passer_by().sees("/agenda/scherm").await.shows("Er staat niets meer");
    linde.later(days(3));
    let hall = linde.passer_by().sees("/agenda/scherm").await;
    hall.shows("Samen soep koken").shows("16.00").shows("http-equiv=\"refresh\"");
    hall.shows("class=\"qr\"").hides("Fatima").hides("<script").hides("class=\"avond\"");
    let still = linde.passer_by().sees("/agenda/scherm?pauze=1").await;
    still.shows("Samen soep koken").hides("http-equiv").shows("Ga weer door");
    let off = [("op", THURSDAY)];
    fatima.sends("/agenda/samen-soep-koken/gaat-niet-door", &off).await.is(303);
    linde.passer_by().sees("/agenda/scherm").await.shows("Gaat niet door");
    linde.later(test_house::minutes(10 * 60));
    linde.passer_by().sees("/agenda/scherm").await.shows("class=\"avond\"");
}
