//! Who was put on the list and did not say yes: nowhere to be seen in the whole house.
use super::whole_house;

#[tokio::test]
async fn who_was_only_put_on_the_list_is_seen_nowhere_and_hears_nothing() {
    let linde = whole_house().await;
    let (mo, ben) = (linde.coordinator("Mo").await, linde.neighbour("Ben").await);
    let list = [("lijst", "Kanariepiet;gastvrouw, coordinator;piet@demo.invalid\n")];
    mo.sends_file("/achterkamer/passen/lijst/maak", &list, "bestand", b"").await.is(303);
    mo.sees("/achterkamer/mensen").await.shows("Kanariepiet").shows("uitgenodigd");

    for path in ["/", "/wie-is-wie", "/contact", "/ideeen", "/huiskamer", "/agenda"] {
        linde.passer_by().sees(path).await.hides("Kanariepiet");
        ben.sees(path).await.hides("Kanariepiet");
    }
    for _ in 0..2 {
        linde.later(test_house::days(1));
        linde.ticks().await;
    }
    let letters = telling::outbox::newest(&linde.house, &linde.host).await.unwrap();
    assert!(letters.iter().all(|letter| !letter.to.contains("piet@")), "no letter to Piet");
}
