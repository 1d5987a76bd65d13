//! "Klopt het nog?": asked in time, sunk, down, and back with one press.
use super::{BIKE, BOARD, CURTAINS, bike, curtains, fills_in, home, known, post_of};
use test_house::days;

#[tokio::test]
async fn a_request_hangs_thirty_days_and_its_owner_is_asked_two_days_before() {
    let (linde, _) = home().await;
    let ria = known(&linde, "Ria").await;
    fills_in(&ria, &curtains(&[])).await.is(303);
    linde.later(days(27));
    linde.forgets().await;
    assert!(post_of(&linde, "Ria").await.is_empty());
    fills_in(&ria, &curtains(&[("titel", "Wie heeft een ladder?")])).await.is(303);
    linde.later(days(1));
    linde.forgets().await;
    let letter = &post_of(&linde, "Ria").await[0];
    assert!(letter.text.contains("gordijnen"), "{}", letter.text);
    let board = linde.passer_by().sees(BOARD).await;
    let at = |text: &str| board.text.find(text).expect("it hangs");
    assert!(at("ladder") < at("gordijnen"), "what nobody answers sinks");
    board.shows("We vragen of het nog klopt.");

    linde.later(days(2));
    linde.passer_by().sees(CURTAINS).await.is(410);
    linde.passer_by().sends("/zoeken", &[("vraag", "gordijnen")]).await.hides(CURTAINS);
    // The link in the letter needs no coming in, and brings it back.
    let link = letter.text.split_whitespace().find(|word| word.contains("/nagaan/"));
    let link = link.and_then(|link| link.split(".test").nth(1)).expect("a link").to_owned();
    let visitor = linde.passer_by();
    visitor.sees(&link).await.is(200).shows("gordijnen");
    visitor.sends(&link, &[("wat", CURTAINS), ("antwoord", "ja")]).await.is(303);
    linde.passer_by().sees(CURTAINS).await.is(200);
    linde.later(days(27));
    linde.passer_by().sees(CURTAINS).await.is(200);
}

#[tokio::test]
async fn what_has_stopped_comes_down_from_the_letter_too() {
    let (linde, _) = home().await;
    let ria = known(&linde, "Ria").await;
    fills_in(&ria, &bike(&[])).await.is(303);
    for _ in 0..4 {
        linde.later(days(22));
        linde.forgets().await;
    }
    let letter = &post_of(&linde, "Ria").await[0];
    let link = letter.text.split_whitespace().find(|word| word.contains("/nagaan/"));
    let link = link.and_then(|link| link.split(".test").nth(1)).expect("a link").to_owned();
    let stops = [("wat", BIKE), ("antwoord", "gestopt")];
    linde.passer_by().sends(&link, &stops).await.is(303);
    linde.passer_by().sees(BIKE).await.is(410);
}

#[tokio::test]
async fn a_centre_lets_notices_hang_as_long_as_it_wants() {
    let (linde, _) = home().await;
    let (ria, mo) = (known(&linde, "Ria").await, linde.coordinator("Mo").await);
    let path = "/achterkamer/prikbord/dagen";
    mo.sees(path).await.is(200).shows("value=\"30\"").shows("value=\"90\"");
    let wrong = [("vragen", "0"), ("aanbod", "veel")];
    mo.sends(path, &wrong).await.is(422).shows("van 7 tot 180").shows("value=\"veel\"");
    mo.sends(path, &[("vragen", "14"), ("aanbod", "60")]).await.sends_on_to(path);
    ria.sends(path, &[("vragen", "14"), ("aanbod", "60")]).await.is(403);
    fills_in(&ria, &curtains(&[])).await.is(303);
    linde.later(days(13));
    linde.passer_by().sees(CURTAINS).await.is(200);
    linde.later(days(2));
    linde.passer_by().sees(CURTAINS).await.is(410);
}
