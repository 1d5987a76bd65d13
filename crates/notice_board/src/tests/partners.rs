//! Organisations: what each kind sees, and what it may answer.
use super::{BIKE, BOARD, CURTAINS, bike, curtains, fills_in, home, known};
use kernel::organisation::Kind;

#[tokio::test]
async fn whoever_decides_about_homes_or_income_sees_no_requests_no_names_and_no_fits() {
    for kind in [Kind::HousingAssociation, Kind::PublicWelfareService, Kind::Municipality] {
        let (linde, talks) = home().await;
        let wim = known(&linde, "Wim").await;
        fills_in(&wim, &curtains(&[])).await.is(303);
        fills_in(&wim, &bike(&[("meer", "Ook om gordijnen te halen.")])).await.is(303);
        let kim = linde.partner("Kim", kind, "Woonbedrijf").await;
        for path in [BOARD, "/prikbord?soort=zoek", "/prikbord/blad", "/", "/prikbord.json"] {
            kim.sees(path).await.hides("gordijnen korter").hides("Wim").hides("Tuinstraat");
        }
        kim.sees(CURTAINS).await.is(410).hides("Wim");
        kim.sees(&format!("{CURTAINS}/blad")).await.is(410);
        kim.sends("/zoeken", &[("vraag", "gordijnen")]).await.hides(CURTAINS);
        let offer = kim.sees(BIKE).await;
        offer.is(200).hides("Wim").hides("Misschien past").hides("Stuur aan");
        let answer = [("bericht", "Dag")];
        kim.sends(&format!("{BIKE}/reageer"), &answer).await.is(403).hides("Wim");
        kim.sends(&format!("{CURTAINS}/reageer"), &answer).await.is(410);
        assert_eq!(talks.n_begun(), 0);
    }
}

#[tokio::test]
async fn a_partner_says_for_whom_they_come_and_answers_a_request_only_where_that_may() {
    let (linde, talks) = home().await;
    let (wim, ria) = (known(&linde, "Wim").await, linde.neighbour("Ria").await);
    let kim = linde.partner("Kim", Kind::SchoolOrLibrary, "De bibliotheek").await;
    fills_in(&wim, &curtains(&[])).await.is(303);
    kim.sees(CURTAINS).await.is(200).shows("liever geen bericht van een organisatie");
    let answer = format!("{CURTAINS}/reageer");
    kim.sends(&answer, &[("bericht", "Dag Wim")]).await.is(403);
    assert_eq!(talks.n_begun(), 0);
    let open = curtains(&[("titel", "Wie leest mee?"), ("partners", "ja")]);
    fills_in(&wim, &open).await.sends_on_to("/prikbord/wie-leest-mee");
    kim.sends("/prikbord/wie-leest-mee/reageer", &[("bericht", "Dag Wim")]).await.is(303);

    let course = bike(&[("titel", "Taalcursus"), ("soort", "bied"), ("waar", "")]);
    fills_in(&kim, &course).await.is(303);
    let fatima = linde.host("Fatima").await;
    let id = fatima.sees("/achterkamer/prikbord").await.field("welk");
    fatima.sends("/achterkamer/prikbord/hang-op", &[("welk", &id)]).await.is(303);
    for visitor in [&linde.passer_by(), &ria] {
        let page = visitor.sees("/prikbord/taalcursus").await;
        page.is(200).shows("De bibliotheek").shows("organisatie in de buurt").hides("Kim");
    }
    linde.passer_by().sees("/prikbord.json").await.shows("De bibliotheek");
}
