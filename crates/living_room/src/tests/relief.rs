//! A worker takes a table over, and gives it back.
use super::{LIVE, ROOM, TOOLS, home, says};
use crate::rota::{CLOSE_PATH, HAND_OVER_PATH, OPEN_PATH, RELIEF_PATH};
use kernel::{Role, people};
use telling::outbox;
use test_house::{Listener, SignedDuration, TestCentre, Visitor, minutes};

const BACK_PATH: &str = "/achterkamer/huiskamer/teruggeven";
const TAKE: &str = "Ik neem deze tafel over";

/// A host who can be written to, sits at the big table and receives people there.
async fn host_on_duty<'a>(linde: &'a TestCentre, name: &str) -> Visitor<'a> {
    let host = linde.host(name).await;
    let mut tx = linde.write().await;
    let mail = format!("{name}@demo.invalid");
    people::add_contact(&mut tx, host.id(), "mail", &mail).await.unwrap();
    tx.save().await.unwrap();
    host.sends(OPEN_PATH, &[]).await.sends_on_to(TOOLS);
    host.sends("/huiskamer/binnen", &[]).await.is(303);
    host
}

async fn post_for(linde: &TestCentre, name: &str) -> Vec<outbox::Posted> {
    linde.ticks().await;
    let mut posted = outbox::newest(&linde.house, &linde.host).await.unwrap();
    posted.retain(|letter| letter.to == format!("{name}@demo.invalid"));
    posted
}

/// Who is shown as receiving people, on the open page of a reader.
async fn sees_receiving(ear: &mut Listener, name: &str) -> String {
    let receiving = format!("<bdi>{name}</bdi><small>ontvangt</small>");
    ear.sees_until(&receiving).await
}

#[tokio::test]
async fn a_worker_takes_a_table_over_and_gives_it_back_with_one_press_each() {
    let linde = home().await;
    let (ria, fatima) = (linde.neighbour("Ria").await, host_on_duty(&linde, "Fatima").await);
    let koen = linde.with_role("Koen", Role::SocialWorker).await;
    let (mut rias_ear, mut fatimas_ear) =
        (ria.listens(LIVE, None).await, fatima.listens(LIVE, None).await);
    sees_receiving(&mut rias_ear, "Fatima").await;
    koen.sees(ROOM).await.shows(TAKE).hides("Voor wie ontvangt");
    koen.sees(RELIEF_PATH).await.shows("<bdi>Fatima</bdi>").shows(TAKE);

    koen.sends(RELIEF_PATH, &[("tafel", "")]).await.sends_on_to(ROOM);

    let scene = sees_receiving(&mut rias_ear, "Koen").await;
    assert!(scene.contains("<bdi>Fatima</bdi></span>"), "she is there as a neighbour: {scene}");
    assert!(!scene.contains("ontvangt nu verder"), "that is for Fatima alone: {scene}");
    fatimas_ear.sees_until("ontvangt nu verder").await;
    fatima.sees(ROOM).await.shows("Koen ontvangt nu verder").hides(TAKE);
    let page = koen.sees(ROOM).await;
    page.shows("Geef terug aan Fatima").hides(TAKE).shows("Voor wie ontvangt");
    page.hides("/achterkamer/huiskamer/rooster");
    assert!(post_for(&linde, "Fatima").await[0].text.contains("Koen neemt het van je over"));
    koen.sends("/huiskamer/rust", &[("pauze", "ja")]).await.is(303);
    says(&koen, "Even rustig allemaal").await;

    koen.sends(BACK_PATH, &[("tafel", "")]).await.sends_on_to(ROOM);

    let scene = sees_receiving(&mut rias_ear, "Fatima").await;
    assert!(!scene.contains("<bdi>Koen</bdi><small>"), "{scene}");
    fatima.sees(ROOM).await.hides("ontvangt nu verder");
    assert!(post_for(&linde, "Fatima").await[0].text.contains("Je ontvangt er weer"));
    koen.sees(ROOM).await.shows(TAKE).hides("Geef terug").hides("Voor wie ontvangt");
    let log = linde.all_text().await;
    assert!(log.contains("living_room_relieved") && log.contains("living_room_given_back"));
}

#[tokio::test]
async fn only_who_may_takes_a_table_over() {
    let linde = home().await;
    let fatima = host_on_duty(&linde, "Fatima").await;
    let (wilg, _) = linde.other_centre().await;
    let anna = linde.stranger(wilg, "Anna", Some(Role::Coordinator)).await;
    let others =
        [linde.neighbour("Ria").await, linde.with_role("Piet", Role::Editor).await, fatima];
    for other in &others {
        other.sees(RELIEF_PATH).await.is(403);
        other.sees(ROOM).await.hides(TAKE);
        for path in [RELIEF_PATH, BACK_PATH] {
            other.sends(path, &[("tafel", "")]).await.is(403);
        }
    }
    for path in [RELIEF_PATH, BACK_PATH] {
        linde.passer_by().sends(path, &[("tafel", "")]).await.is(401);
        anna.sends(path, &[("tafel", "")]).await.is(401);
    }
    for role in [Role::Moderator, Role::SocialWorker, Role::Coordinator] {
        let worker = linde.with_role("Werker", role).await;
        worker.sees(RELIEF_PATH).await.is(200);
        worker.sends(RELIEF_PATH, &[("tafel", "kast")]).await.is(404);
        worker.sends(RELIEF_PATH, &[("tafel", "")]).await.sends_on_to(ROOM);
        worker.sees(ROOM).await.shows("Geef terug aan Fatima");
    }
}

#[tokio::test]
async fn a_closed_table_is_not_taken_over_and_one_is_given_back_once() {
    let linde = home().await;
    let mo = linde.coordinator("Mo").await;
    let koen = linde.with_role("Koen", Role::Moderator).await;
    let said = |seen: &test_house::Seen| seen.is(200).text.clone();
    let form = [("tafel", ""), ("wie", "neighbours"), ("dagen", "14"), ("deur", "rota")];
    mo.sends("/achterkamer/huiskamer/tafel", &form).await.is(303);

    koen.sees(ROOM).await.hides(TAKE);
    koen.sends(RELIEF_PATH, &[("tafel", "")]).await.sends_on_to(ROOM);
    assert!(said(&koen.sees(ROOM).await).contains("Dit kan nu niet"));

    let fatima = host_on_duty(&linde, "Fatima").await;
    for _ in 0..2 {
        koen.sends(RELIEF_PATH, &[("tafel", "")]).await.sends_on_to(ROOM);
    }
    assert!(said(&koen.sees(ROOM).await).contains("Dit kan nu niet"), "it is Koen's already");
    koen.sends(BACK_PATH, &[("tafel", "")]).await.sends_on_to(ROOM);
    koen.sends(BACK_PATH, &[("tafel", "")]).await.sends_on_to(ROOM);
    assert!(said(&koen.sees(ROOM).await).contains("al teruggegeven"));
    fatima.sees(ROOM).await.hides("ontvangt nu verder");
}

#[tokio::test]
async fn who_took_a_table_over_hands_it_on_or_closes_it() {
    let linde = home().await;
    let _fatima = host_on_duty(&linde, "Fatima").await;
    let nadia = linde.host("Nadia").await;
    let koen = linde.with_role("Koen", Role::SocialWorker).await;
    let aan = nadia.id().to_string();
    koen.sends(HAND_OVER_PATH, &[("aan", &aan)]).await.sends_on_to(TOOLS);
    assert!(koen.sees(ROOM).await.text.contains("alleen overdragen als je zelf ontvangt"));
    koen.sends(RELIEF_PATH, &[("tafel", "")]).await.sends_on_to(ROOM);

    koen.sends(HAND_OVER_PATH, &[("aan", &aan)]).await.sends_on_to(TOOLS);

    koen.sees(RELIEF_PATH).await.shows("<bdi>Nadia</bdi>").hides("<bdi>Fatima</bdi>").shows(TAKE);
    koen.sends(RELIEF_PATH, &[("tafel", "")]).await.sends_on_to(ROOM);
    koen.sends(CLOSE_PATH, &[]).await.sends_on_to(TOOLS);
    koen.sees(RELIEF_PATH).await.shows("Er ontvangt nu niemand");
}

#[tokio::test]
async fn where_nobody_receives_people_a_worker_does_for_a_while() {
    let linde = home().await;
    let koen = linde.with_role("Koen", Role::SocialWorker).await;
    koen.sees(RELIEF_PATH).await.shows("Er ontvangt nu niemand").shows(TAKE);

    koen.sends(RELIEF_PATH, &[("tafel", "")]).await.sends_on_to(ROOM);

    koen.sees(RELIEF_PATH).await.shows("<bdi>Koen</bdi>").shows("Geef de tafel terug");
    linde.later(SignedDuration::from_hours(4) + minutes(1));
    koen.sees(RELIEF_PATH).await.shows("Er ontvangt nu niemand").hides("Geef de tafel terug");
    assert!(linde.hands_over(&koen).await.iter().any(|own| own.starts_with("nam een tafel over")));
    linde.lets_go(&koen).await;
    let left = koen.id().0.simple().to_string();
    assert!(!linde.all_text().await.contains(&left));
}
