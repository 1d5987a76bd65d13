//! What goes on talking, and when it stops.
use super::whole_house;

#[tokio::test]
async fn a_room_that_is_switched_off_is_heard_by_nobody_any_more() {
    let linde = whole_house().await;
    let (mo, ria) = (linde.coordinator("Mo").await, linde.neighbour("Ria").await);
    let mut ear = ria.listens("/huiskamer/live", None).await;
    let rooms = [("kamer", "living_room"), ("naam", ""), ("aan", "living_room")];
    mo.sends("/achterkamer/inrichten/kamers", &rooms).await.is(303);
    ria.sends("/huiskamer", &[("tekst", "Goedemorgen"), ("regels", "9")]).await.is(303);
    assert!(ear.hears().await.is_some(), "it was on before");

    mo.sends("/achterkamer/inrichten/kamers", &rooms[..2]).await.is(303);

    assert!(ear.hears().await.is_none());
    assert_eq!(ria.listens("/huiskamer/live", None).await.status, 404);
}
