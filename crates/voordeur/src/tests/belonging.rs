//! A table that belongs to an activity: each leads to the other, though neither room knows the
//! other.
use super::whole_house;

const SOUP: &str = "/agenda/samen-soep-koken";
const WAY: &str = "Praat mee aan de tafel Soeptafel";

#[tokio::test]
async fn an_activity_and_its_table_lead_to_each_other_as_long_as_both_rooms_are_on() {
    let linde = whole_house().await;
    let (mo, ria) = (linde.coordinator("Mo").await, linde.neighbour("Ria").await);
    let soup = [
        ("titel", "Samen soep koken"),
        ("dag", "2026-03-05"),
        ("van", "16.00"),
        ("tot", "19.00"),
        ("herhaal", "niet"),
        ("hoe", "there"),
        ("aanmelden", "sign_up"),
        ("plekken", "2"),
        ("lijst", "moves_up"),
        ("tekening", "soep"),
    ];
    mo.sends("/agenda/nieuw", &soup).await.is(303);
    linde.passer_by().sees(SOUP).await.hides("Praat mee");
    mo.sees("/achterkamer/huiskamer/tafel")
        .await
        .shows("<option value=\"/agenda/samen-soep-koken\"");

    let table = [("naam", "Soeptafel"), ("dagen", "14"), ("beeld", "soep"), ("hoort_bij", SOUP)];
    mo.sends("/achterkamer/huiskamer/tafel", &table).await.is(303);

    linde.passer_by().sees(SOUP).await.shows(WAY).shows("href=\"/huiskamer/soeptafel#laatste\"");
    ria.sees("/huiskamer/soeptafel").await.shows("href=\"/agenda/samen-soep-koken\"");
    for (room, is_on) in [("living_room", false), ("living_room", true), ("agenda", false)] {
        linde.switches(room, is_on).await;
        if room == "agenda" {
            ria.sees("/huiskamer/soeptafel").await.is(200).hides(SOUP);
        } else if is_on {
            linde.passer_by().sees(SOUP).await.shows(WAY);
        } else {
            linde.passer_by().sees(SOUP).await.is(200).hides("Praat mee");
        }
    }
}
