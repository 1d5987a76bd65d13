//! How much may be said and heard at once, and when nobody hears any more.
use super::{LIVE, ROOM, SAID, home, lets_read, rooms, says};
use kernel::known_place::{self, Bounds};
use kernel::{Device, Settings, session};
use stream::EARS_OF_PERSON_MAX;
use test_house::{Listener, TestCentre, Visitor, minutes};

/// A centre where passers-by read along, and a scene says from where they come.
async fn open_linde() -> TestCentre {
    let settings = |db, clock, data: &std::path::Path| Settings {
        trusted_proxies: vec!["127.0.0.1/32".parse().unwrap()],
        ..Settings::for_tests(db, clock, data)
    };
    let linde = TestCentre::on(settings, rooms()).await;
    let mo = linde.coordinator("Mo").await;
    lets_read(&mo, "anyone").await;
    linde
}

async fn makes_known(linde: &TestCentre, network: &str, bounds: Bounds) {
    let mut tx = linde.write().await;
    let network = known_place::network(network).unwrap();
    known_place::add(&mut tx, "Leslokaal", network, bounds).await.unwrap();
    tx.save().await.unwrap();
}

async fn passer_by_listens(linde: &TestCentre, from: &str) -> Listener {
    linde.passer_by().saying("x-forwarded-for", from).listens(LIVE, None).await
}

/// The same person on another device.
async fn again<'a>(linde: &'a TestCentre, person: &Visitor<'_>) -> Visitor<'a> {
    let mut tx = linde.write().await;
    let token = session::begin(&mut tx, person.id(), Device::Own, "tablet", None).await.unwrap();
    tx.save().await.unwrap();
    let tablet = linde.passer_by();
    tablet.keep(&format!("{}={}", session::cookie_name(&linde.house), token.as_str()));
    tablet
}

#[tokio::test]
async fn of_one_person_the_oldest_ear_closes_on_whatever_device() {
    let linde = home().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    let tablet = again(&linde, &ria).await;
    let bens_ear = ben.listens(LIVE, None).await;
    let mut oldest = ria.listens(LIVE, None).await;
    let mut others = Vec::new();
    for _ in 1..EARS_OF_PERSON_MAX {
        others.push(tablet.listens(LIVE, None).await);
    }
    says(&ben, "Zes tegelijk").await;
    assert!(oldest.hears().await.unwrap().1.contains("Zes tegelijk"));

    others.push(tablet.listens(LIVE, None).await);

    assert!(oldest.hears().await.is_none());
    others.push(bens_ear);
    for mut ear in others {
        assert!(ear.hears().await.unwrap().1.contains("Zes tegelijk"));
    }
}

#[tokio::test]
async fn one_stay_ends_and_the_other_of_the_same_person_goes_on() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    let tablet = again(&linde, &ria).await;
    let (mut here, mut there) = (ria.listens(LIVE, None).await, tablet.listens(LIVE, None).await);
    let mut tx = linde.write().await;
    let stays = session::stays(&mut tx, ria.id()).await.unwrap();
    let of_tablet = stays.iter().find(|stay| stay.label == "tablet").unwrap().id;

    session::end(&mut tx, &linde.house, ria.id(), of_tablet).await.unwrap();
    tx.save().await.unwrap();

    assert!(there.hears().await.is_none());
    says(&ria, "Ik ben er nog").await;
    assert!(here.hears().await.unwrap().1.contains("Ik ben er nog"));
}

#[tokio::test]
async fn in_a_full_place_whoever_listens_goes_on_and_who_comes_last_waits() {
    let linde = open_linde().await;
    let ria = linde.neighbour("Ria").await;
    let mut first = passer_by_listens(&linde, "203.0.113.9").await;
    let mut others = Vec::new();
    for _ in 1..Bounds::ANYWHERE.n_ears_max {
        others.push(passer_by_listens(&linde, "203.0.113.9").await);
    }

    assert_eq!(passer_by_listens(&linde, "203.0.113.9").await.status, 204);

    says(&ria, "Hallo allemaal").await;
    assert!(first.hears().await.is_some());
    assert_eq!(passer_by_listens(&linde, "203.0.113.10").await.status, 200);
    assert_eq!(ria.listens(LIVE, None).await.status, 200, "who came in has a place of their own");
    drop(first);
    assert_eq!(passer_by_listens(&linde, "203.0.113.9").await.status, 200);
}

#[tokio::test]
async fn a_known_place_has_room_for_a_hall_and_is_counted_as_a_whole() {
    let linde = open_linde().await;
    makes_known(&linde, "203.0.113.0/24", Bounds::AT_KNOWN_PLACE).await;
    let n_ears_max = Bounds::AT_KNOWN_PLACE.n_ears_max;
    let mut hall = Vec::new();
    for n in 0..n_ears_max {
        let from = format!("203.0.113.{}", n % 200);
        hall.push(passer_by_listens(&linde, &from).await);
        assert_eq!(hall[n as usize].status, 200);
    }
    assert_eq!(passer_by_listens(&linde, "203.0.113.250").await.status, 204);
    // A narrower place in it has numbers of its own.
    makes_known(&linde, "203.0.113.250", Bounds { n_ears_max: 1, ..Bounds::ANYWHERE }).await;
    let ear = passer_by_listens(&linde, "203.0.113.250").await;
    assert_eq!(ear.status, 200);
    assert_eq!(passer_by_listens(&linde, "203.0.113.250").await.status, 204);
}

#[tokio::test]
async fn passers_by_hear_no_more_when_the_room_is_for_neighbours_again() {
    let linde = open_linde().await;
    let (mo, ria) = (linde.coordinator("Mo").await, linde.neighbour("Ria").await);
    let mut outside = passer_by_listens(&linde, "203.0.113.9").await;
    let mut inside = ria.listens(LIVE, None).await;
    says(&ria, "Voor iedereen").await;
    assert!(outside.hears().await.is_some() && inside.hears().await.is_some());

    lets_read(&mo, "neighbours").await;

    assert!(outside.hears().await.is_none());
    assert_eq!(passer_by_listens(&linde, "203.0.113.9").await.status, 401);
    says(&ria, "Onder ons").await;
    assert!(inside.hears().await.unwrap().1.contains("Onder ons"));
}

#[tokio::test]
async fn who_says_very_much_is_asked_to_slow_down_and_keeps_the_text() {
    let linde = home().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    for n in 0..Bounds::ANYWHERE.n_lines_max {
        says(&ria, &format!("bericht {n}")).await;
    }
    let form = [("tekst", "Nog een <bericht>"), ("regels", "99")];

    let slower = ria.sends(ROOM, &form).await;

    slower.is(429).shows("Even rustig aan").shows(">Nog een &#60;bericht&#62;</textarea>");
    ben.sees(ROOM).await.hides("Nog een");
    says(&ben, "Ik zeg ook iets").await;
    linde.later(minutes(1));
    ria.sends(ROOM, &form).await.sends_on_to(SAID);
    ben.sees(ROOM).await.shows("Nog een &#60;bericht&#62;");
}

#[tokio::test]
async fn a_known_place_may_have_more_lines_a_minute_but_not_by_itself() {
    let linde = open_linde().await;
    let ria = linde.neighbour("Ria").await.saying("x-forwarded-for", "203.0.113.9");
    makes_known(&linde, "203.0.113.0/24", Bounds::AT_KNOWN_PLACE).await;
    for n in 0..20 {
        says(&ria, &format!("bericht {n}")).await;
    }
    ria.sends(ROOM, &[("tekst", "te veel"), ("regels", "99")]).await.is(429);

    makes_known(&linde, "203.0.113.9", Bounds { n_lines_max: 23, ..Bounds::ANYWHERE }).await;

    for n in 21..23 {
        says(&ria, &format!("bericht {n}")).await;
    }
    ria.sends(ROOM, &[("tekst", "te veel"), ("regels", "99")]).await.is(429);
}
