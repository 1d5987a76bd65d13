//! Organisations and how far they may look.
use super::linde;

const LIST: &str = "/achterkamer/organisaties";

#[tokio::test]
async fn an_organisation_says_how_far_its_people_may_look() {
    let linde = linde().await;
    let (mo, ria) = (linde.coordinator("Mo").await, linde.neighbour("Ria").await);
    mo.sees(LIST).await.shows("Er staat nog geen organisatie");

    let wonen = [("naam", "Linde Wonen"), ("soort", "housing_association")];
    mo.sends(LIST, &wonen).await.sends_on_to(LIST);

    let page = mo.sees(LIST).await;
    page.shows("Linde Wonen staat op de lijst").shows("Alleen wat iedereen op straat ziet");
    let id = page.field("welke");
    let person = format!("/achterkamer/mensen/{}", ria.id());
    mo.sends(&format!("{person}/organisatie"), &[("organisatie", &id)]).await.sends_on_to(&person);
    mo.sees(&person).await.shows(&format!("value=\"{id}\" selected")).shows("koos een organisatie");
    mo.sees("/achterkamer/mensen?wie=iedereen").await.shows("<bdi>Linde Wonen</bdi>");
    // Somebody works for it: it stays.
    mo.sees(LIST).await.shows("1 mens werkt ervoor").hides("organisaties/weg");
    mo.sends("/achterkamer/organisaties/weg", &[("welke", &id)]).await.is(303);
    mo.sees(LIST).await.shows("Er werkt nog iemand voor").shows("Linde Wonen");
    mo.sends(&format!("{person}/organisatie"), &[("organisatie", "")]).await.is(303);
    mo.sends("/achterkamer/organisaties/weg", &[("welke", &id)]).await.is(303);
    mo.sees(LIST).await.hides("Linde Wonen");
}

#[tokio::test]
async fn an_organisation_needs_a_name_and_a_kind() {
    let linde = linde().await;
    let mo = linde.coordinator("Mo").await;
    let long = "a".repeat(61);
    let wrong = [
        ([("naam", " "), ("soort", "welfare")], "Schrijf hoe de organisatie heet"),
        ([("naam", &long), ("soort", "welfare")], "hoogstens 60 letters"),
        ([("naam", "Wonen"), ("soort", "")], "Kies wat voor organisatie"),
        ([("naam", "Wonen"), ("soort", "landlord")], "Kies wat voor organisatie"),
    ];
    for (form, says) in wrong {
        let page = mo.sends(LIST, &form).await;
        page.is(422).shows(says).shows("Er staat nog geen organisatie");
    }
}

#[tokio::test]
async fn only_a_coordinator_of_this_centre_keeps_the_list() {
    let linde = linde().await;
    let (wilg, host) = linde.other_centre().await;
    let form = [("naam", "Linde Wonen"), ("soort", "housing_association")];
    for (visitor, status) in [
        (linde.passer_by(), 401),
        (linde.neighbour("Ria").await, 403),
        (linde.host("Fatima").await, 403),
    ] {
        visitor.sees(LIST).await.is(status);
        visitor.sends(LIST, &form).await.is(status);
    }
    let mo = linde.coordinator("Mo").await;
    mo.sends(LIST, &form).await.is(303);
    let id = mo.sees(LIST).await.field("welke");
    let anna = linde.stranger(wilg, "Anna", Some(kernel::Role::Coordinator)).await;
    anna.sees_at(&host, LIST).await.is(200).hides("Linde Wonen");
    anna.sends_at(&host, "/achterkamer/organisaties/weg", &[("welke", &id)]).await.is(303);
    let own = format!("/achterkamer/mensen/{}/organisatie", anna.id());
    anna.sends_at(&host, &own, &[("organisatie", &id)]).await.is(303);
    anna.sees_at(&host, "/achterkamer/mensen").await.hides("Linde Wonen");
    mo.sees(LIST).await.shows("Linde Wonen");
}
