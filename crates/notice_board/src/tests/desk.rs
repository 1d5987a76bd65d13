//! Somebody without a device: the desk hangs up, reads aloud, and hands over.
use super::{BIKE, CURTAINS, bike, curtains, fills_in, home};
use kernel::{Counterpart, Role};

const DESK: &str = "/achterkamer/prikbord/balie";

#[tokio::test]
async fn the_desk_hangs_up_for_somebody_and_reads_aloud_what_comes_in() {
    let (linde, talks) = home().await;
    let (fatima, ben) = (linde.host("Fatima").await, linde.neighbour("Ben").await);
    fatima.sees("/prikbord/nieuw").await.shows("Voor wie hang je het op?");
    ben.sees("/prikbord/nieuw").await.hides("Voor wie hang je het op?");
    fills_in(&fatima, &curtains(&[("namens", "Wim")])).await.sends_on_to(CURTAINS);

    // It does not wait, and says that the desk hung it up.
    linde.passer_by().sees(CURTAINS).await.is(200).hides("Wim").shows("opgehangen door de balie");
    let page = ben.sees(CURTAINS).await;
    page.shows("Fatima van de balie leest dit voor aan Wim.").shows("Stuur aan Wim");
    ben.sends(&format!("{CURTAINS}/reageer"), &[("bericht", "Dag Wim!")]).await.is(303);
    let desk = Counterpart::Desk { on_behalf_of: "Wim".to_owned(), colleagues: vec![fatima.id()] };
    assert_eq!(talks.last().to, desk);
    fatima.sees(DESK).await.is(200).shows("Wim").shows("gordijnen");
    ben.sees(DESK).await.is(403);
    ben.sends(&format!("{CURTAINS}/haal-weg"), &[("gelukt", "ja")]).await.is(404);
    let volunteer = linde.with_role("Vera", Role::Volunteer).await;
    volunteer.sees(CURTAINS).await.shows("De balie hing dit op voor Wim");
    volunteer.sends(&format!("{CURTAINS}/haal-weg"), &[("gelukt", "ja")]).await.is(303);
    ben.sees(CURTAINS).await.is(410);
}

#[tokio::test]
async fn whoever_shows_their_card_gets_the_notice_and_what_was_said_about_it() {
    let (linde, talks) = home().await;
    let (fatima, ben) = (linde.host("Fatima").await, linde.neighbour("Ben").await);
    fills_in(&fatima, &curtains(&[("namens", "Wim")])).await.is(303);
    let (wim, namesake) = (linde.neighbour("Wim").await, linde.neighbour("Wim").await);
    talks.give_card("appel boot fiets", wim.id());
    fatima.sees(CURTAINS).await.shows("Wat staat er op de pas?");
    let over = format!("{CURTAINS}/overdragen");
    ben.sends(&over, &[("pas", "appel boot fiets")]).await.is(403);
    fatima.sends(&over, &[("pas", "brug kaas maan")]).await.is(422).shows("opent hier niets");

    fatima.sends(&over, &[("pas", "appel boot fiets")]).await.sends_on_to(CURTAINS);

    assert_eq!(*talks.passed_on.lock().unwrap(), [(CURTAINS.to_owned(), wim.id())]);
    wim.sees(CURTAINS).await.shows("Dit is jouw briefje");
    namesake.sees(CURTAINS).await.hides("Dit is jouw briefje");
    ben.sees(CURTAINS).await.shows("Alleen Wim leest het.").hides("van de balie");
    fatima.sends(&over, &[("pas", "appel boot fiets")]).await.is(404);
}

#[tokio::test]
async fn what_else_hangs_for_that_name_is_told_after_a_notice_went_over() {
    let (linde, talks) = home().await;
    let fatima = linde.host("Fatima").await;
    fills_in(&fatima, &curtains(&[("namens", "Wim")])).await.is(303);
    fills_in(&fatima, &bike(&[("namens", "wim")])).await.is(303);
    fills_in(&fatima, &bike(&[("namens", "Anna"), ("titel", "Ladder te leen")])).await.is(303);
    let wim = linde.neighbour("Wim").await;
    talks.give_card("appel boot fiets", wim.id());
    let card = [("pas", "appel boot fiets")];

    fatima.sends(&format!("{CURTAINS}/overdragen"), &card).await.sends_on_to(DESK);

    fatima.sees(DESK).await.shows("Er is nog 1 briefje voor").hides("gordijnen");
    fatima.sends(&format!("{BIKE}/overdragen"), &card).await.sends_on_to(BIKE);
}

#[tokio::test]
async fn a_card_with_another_name_is_asked_about_first() {
    let (linde, talks) = home().await;
    let fatima = linde.host("Fatima").await;
    fills_in(&fatima, &curtains(&[("namens", "Wim")])).await.is(303);
    let willem = linde.neighbour("Willem").await;
    talks.give_card("appel boot fiets", willem.id());
    let over = format!("{CURTAINS}/overdragen");
    let asked = fatima.sends(&over, &[("pas", "appel boot fiets")]).await;
    asked.is(422).shows("Ja, het is dezelfde buur").shows("appel boot fiets");
    assert!(talks.passed_on.lock().unwrap().is_empty());

    let same = [("pas", "appel boot fiets"), ("zelfde", "ja")];
    fatima.sends(&over, &same).await.sends_on_to(CURTAINS);

    willem.sees(CURTAINS).await.shows("Dit is jouw briefje");
}

#[tokio::test]
async fn when_the_colleague_leaves_the_whole_desk_reads() {
    let (linde, talks) = home().await;
    let (fatima, ben) = (linde.host("Fatima").await, linde.neighbour("Ben").await);
    fills_in(&fatima, &curtains(&[("namens", "Wim")])).await.is(303);
    let mo = linde.coordinator("Mo").await;
    linde.lets_go(&fatima).await;
    ben.sees(CURTAINS).await.shows("Iemand van de balie leest dit voor aan Wim.");
    ben.sends(&format!("{CURTAINS}/reageer"), &[("bericht", "Dag Wim!")]).await.is(303);
    let desk = Counterpart::Desk { on_behalf_of: "Wim".to_owned(), colleagues: vec![mo.id()] };
    assert_eq!(talks.last().to, desk);
}
