//! Feeds, paper, the front door and the search box.
use super::{BIKE, CURTAINS, bike, curtains, fills_in, home, known};
use serde_json::Value;

#[tokio::test]
async fn feeds_tell_what_is_offered_and_nobodys_name() {
    let (linde, _) = home().await;
    let ria = known(&linde, "Ria").await;
    fills_in(&ria, &bike(&[])).await.is(303);
    fills_in(&ria, &curtains(&[])).await.is(303);
    let visitor = linde.passer_by();
    for path in ["/prikbord.atom", "/prikbord.json"] {
        let feed = visitor.sees(path).await;
        feed.is(200).shows("Bakfiets te leen").hides("gordijnen").hides("Ria").hides("Tuinstraat");
        let etag = feed.headers["etag"].to_str().unwrap().to_owned();
        linde.passer_by().saying("if-none-match", &etag).sees(path).await.is(304);
    }
    let feed: Value = serde_json::from_str(&visitor.sees("/prikbord.json").await.text).unwrap();
    assert_eq!(feed["notices"][0]["kind"], "leen");
    assert_eq!(feed["notices"][0]["organisation"], Value::Null);
    let gifts: Value =
        serde_json::from_str(&visitor.sees("/prikbord.json?soort=geef").await.text).unwrap();
    assert_eq!(gifts["notices"].as_array().unwrap().len(), 0);
    ria.sends(&format!("{BIKE}/haal-weg"), &[("gelukt", "nee")]).await.is(303);
    visitor.sees("/prikbord.atom").await.hides("Bakfiets");
}

#[tokio::test]
async fn on_paper_stand_strips_with_a_code_that_leads_back() {
    let (linde, _) = home().await;
    let wim = known(&linde, "Wim").await;
    fills_in(&wim, &curtains(&[])).await.is(303);
    let sheet = linde.passer_by().sees(&format!("{CURTAINS}/blad")).await;
    sheet.is(200).shows("Scheur een strook af.").shows("van een buurtbewoner").hides("Wim");
    sheet.hides("Lindeplein").shows("gordijnen</span>").shows("030 000 00 00");
    sheet.shows("Dit blad mag weg na dinsdag 31 maart.");
    let code =
        sheet.text.split("class=\"kode ltr\">").nth(1).and_then(|rest| rest.split('<').next());
    let code = code.expect("a code").to_owned();
    assert_eq!(code.len(), 5);
    let board = linde.passer_by().sees("/prikbord/blad").await;
    board.is(200).shows(&code).hides("Wim");
    let mut tx = linde.read().await;
    let found =
        kernel::short_code::find(&mut tx, &code).await.unwrap().expect("it leads somewhere");
    drop(tx);
    linde.passer_by().sees(&found.path).await.sends_on_to(CURTAINS);
}

#[tokio::test]
async fn the_sheet_says_how_many_did_not_fit() {
    let (linde, _) = home().await;
    let wim = known(&linde, "Wim").await;
    for n in 1..=5 {
        fills_in(&wim, &bike(&[("titel", &format!("Plantje {n}"))])).await.is(303);
    }
    linde.passer_by().sees("/prikbord/blad").await.shows("Plantje 1").hides("Vraag ernaar.");
    fills_in(&wim, &bike(&[])).await.is(303);
    let sheet = linde.passer_by().sees("/prikbord/blad").await;
    sheet.shows("Bakfiets").hides("Plantje 1").shows("Er hangt nog 1 briefje. Vraag ernaar.");
    fills_in(&wim, &curtains(&[])).await.is(303);
    linde.passer_by().sees("/prikbord/blad").await.shows("Er hangen nog 2 briefjes.");
}

#[tokio::test]
async fn an_offer_is_found_and_shared_and_a_request_is_for_neighbours() {
    let (linde, _) = home().await;
    let (wim, ben) = (known(&linde, "Wim").await, linde.neighbour("Ben").await);
    fills_in(&wim, &curtains(&[])).await.is(303);
    fills_in(&wim, &bike(&[])).await.is(303);
    let asks = [("vraag", "gordijn")];
    linde.passer_by().sends("/zoeken", &asks).await.hides(CURTAINS);
    ben.sends("/zoeken", &asks).await.shows(CURTAINS);
    let offer = linde.passer_by().sees(BIKE).await;
    offer.shows("og:title").shows("wa.me").hides("noindex").hides("Wim");
    let request = linde.passer_by().sees(CURTAINS).await;
    request.hides("og:title").hides("wa.me").shows("noindex");
}
