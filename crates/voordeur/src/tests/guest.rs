//! A guest in the whole house: at the table, and nowhere else.
use super::whole_house;
use kernel::Role;
use test_house::{Visitor, days, minutes};

const ROOM: &str = "/huiskamer";

/// Kees sits as a guest at the big table, which Mo receives people at.
async fn sits_down(mo: &Visitor<'_>, kees: &Visitor<'_>) {
    let table = [("tafel", ""), ("dagen", "14"), ("gasten", "ja")];
    mo.sends("/achterkamer/huiskamer/tafel", &table).await.is(303);
    mo.sends("/huiskamer/binnen", &[]).await.is(303);
    let form = [("naam", "Kees Kanarie"), ("regels", "99")];
    kees.sends("/huiskamer/gast", &form).await.sends_on_to("/huiskamer#laatste");
    kees.sends(ROOM, &[("tekst", "Dag allemaal")]).await.is(303);
}

#[tokio::test]
async fn a_guest_stands_in_no_list_of_people_and_every_page_leads_on() {
    let linde = whole_house().await;
    let (mo, kees) = (linde.coordinator("Mo").await, linde.passer_by());
    sits_down(&mo, &kees).await;

    let lists = ["/achterkamer/mensen?wie=iedereen", "/achterkamer/namens", "/achterkamer/passen"];
    for list in lists {
        mo.sees(list).await.is(200).hides("Kanarie");
    }
    for path in ["/", "/help", "/huisregels", "/privacy", "/binnenkomen"] {
        let page = kees.sees(path).await;
        page.is(200).shows("Je zit hier als gast: Kees Kanarie").shows("Stop en ga weg");
        page.shows("href=\"/binnenkomen\"").hides("/mijn\">Mijn pagina");
    }
    kees.sees("/privacy").await.shows("als je als gast aan tafel zat");
    linde.passer_by().sees("/").await.hides("Kanarie").shows("2 mensen nu");
}

#[tokio::test]
async fn stop_and_leave_ends_the_stay_of_a_guest() {
    let linde = whole_house().await;
    let (mo, kees) = (linde.coordinator("Mo").await, linde.passer_by());
    sits_down(&mo, &kees).await;
    let mut ear = kees.listens("/huiskamer/live", Some(1)).await;

    kees.sends("/ga-weg", &[]).await.sends_on_to("/weg");

    assert!(ear.hears().await.is_none());
    kees.sees(ROOM).await.hides("Dag allemaal").shows("Als gast aanschuiven");
    linde.later(days(2) + minutes(1));
    linde.forgets().await;
    assert!(!linde.all_text().await.contains("Kanarie"));
    mo.sees(ROOM).await.shows("een gast").shows("Dag allemaal");
}

#[tokio::test]
async fn a_guest_for_a_private_word_sits_at_no_table_and_stays_when_the_tables_take_no_more() {
    let linde = whole_house().await;
    let (mo, kees) = (linde.coordinator("Mo").await, linde.passer_by());
    let koen = linde.with_role("Koen", Role::SocialWorker).await;
    let day = [("van", "0.00"), ("tot", "24.00")];
    let week: Vec<_> = std::iter::repeat_n(day, 7).flatten().collect();
    koen.sends("/achterkamer/zijkamer/uren", &week).await.is(303);
    sits_down(&mo, &linde.passer_by()).await;

    kees.sends("/zijkamer/gast", &[("naam", "Bloem")]).await.sends_on_to("/zijkamer");

    kees.sees(ROOM).await.hides("Dag allemaal");
    kees.sends(ROOM, &[("tekst", "Dag"), ("regels", "99")]).await.is(401);
    kees.sends("/zijkamer", &[("tekst", "Kanarie tjilpt")]).await.is(303);
    for list in ["/achterkamer/mensen?wie=iedereen", "/achterkamer/namens", "/achterkamer"] {
        mo.sees(list).await.is(200).hides("Bloem").hides("tjilpt");
    }
    let table = [("tafel", ""), ("dagen", "14")];
    mo.sends("/achterkamer/huiskamer/tafel", &table).await.is(303);
    kees.sees("/zijkamer").await.is(200).shows("Kanarie tjilpt");
    kees.sends("/ga-weg", &[]).await.sends_on_to("/weg");
    kees.sees("/zijkamer").await.is(200).hides("tjilpt").hides("Bloem");
}
