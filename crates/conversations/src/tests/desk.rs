//! Conversations that somebody at the desk reads aloud.
use super::{LIST, about, begins, home, says};
use kernel::{Counterpart, Role};
use test_house::{TestCentre, Visitor};

fn for_wim(colleagues: &[&Visitor<'_>]) -> Counterpart {
    let colleagues = colleagues.iter().map(|colleague| colleague.id()).collect();
    Counterpart::Desk { on_behalf_of: "Wim".to_owned(), colleagues }
}

async fn passes_on(linde: &TestCentre, to: &Visitor<'_>) {
    let mut tx = linde.write().await;
    for room in linde.house.rooms.iter() {
        room.pass_on_talk(&mut tx, "/prikbord/ladder", to.id()).await.unwrap();
    }
    tx.save().await.unwrap();
}

#[tokio::test]
async fn the_desk_reads_aloud_until_the_person_comes_in_themselves() {
    let linde = home().await;
    let (ria, fatima) = (linde.neighbour("Ria").await, linde.host("Fatima").await);
    let (sanne, mo) = (linde.host("Sanne").await, linde.coordinator("Mo").await);
    let talk = about("een plant", ria.id(), for_wim(&[&fatima]), "Dag Wim!");
    let path = begins(&linde, &talk).await.unwrap().unwrap();

    ria.sees(&path).await.shows("Fatima van de balie leest dit voor aan Wim.");
    ria.sees(LIST).await.shows("Wim, via de balie").shows("over: een plant");
    let desk = fatima.sees(&path).await;
    desk.shows("Gesprek aan de balie – voor Wim").shows("Jij leest het voor aan Wim.");
    fatima.sees(LIST).await.shows("Gesprek aan de balie – voor Wim");
    for other in [&sanne, &mo] {
        other.sees(&path).await.is(404);
        other.sees(LIST).await.hides("Wim");
    }
    says(&fatima, &path, "Kom je kijken?").await;
    ria.sees(&path).await.shows("Fatima, namens Wim");

    let wim = linde.neighbour("Wim").await;
    wim.sees(&path).await.is(404);
    passes_on(&linde, &wim).await;

    wim.sees(&path).await.is(200).shows("Dag Wim!").shows("Alleen Ria leest dit.");
    let own = ria.sees(&path).await;
    own.shows("Alleen Wim leest dit.").shows("De ander leest het nu zelf.");
    own.shows("Fatima, namens Wim");
    fatima.sees(&path).await.is(404);
    fatima.sees(LIST).await.hides("Wim");
    says(&wim, &path, "Hier ben ik zelf").await;
    ria.sees(&path).await.shows("Hier ben ik zelf");
    passes_on(&linde, &sanne).await;
    sanne.sees(&path).await.is(404);
}

#[tokio::test]
async fn only_who_helps_at_the_desk_reads_aloud() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    let (fatima, piet) = (linde.host("Fatima").await, linde.with_role("Piet", Role::Editor).await);
    let ben = linde.neighbour("Ben").await;
    let talk = about("een plant", ria.id(), for_wim(&[&ben, &piet]), "Dag!");
    assert_eq!(begins(&linde, &talk).await.unwrap(), None);
    let talk = about("een plant", ria.id(), for_wim(&[&ben, &piet, &fatima]), "Dag!");
    let path = begins(&linde, &talk).await.unwrap().unwrap();
    ben.sees(&path).await.is(404);
    piet.sees(&path).await.is(404);
    fatima.sees(&path).await.is(200);

    let mut tx = linde.write().await;
    kernel::people::take_role(&mut tx, fatima.id(), Role::Host).await.unwrap();
    tx.save().await.unwrap();
    fatima.sees(&path).await.is(404);
}

#[tokio::test]
async fn a_colleague_who_leaves_keeps_no_seat_and_the_last_takes_it_along() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    let (fatima, sanne) = (linde.host("Fatima").await, linde.host("Sanne").await);
    let talk = about("een plant", ria.id(), for_wim(&[&fatima, &sanne]), "Dag!");
    let path = begins(&linde, &talk).await.unwrap().unwrap();
    says(&fatima, &path, "Wim zegt dag").await;
    linde.lets_go(&fatima).await;
    let page = ria.sees(&path).await;
    page.shows("Wim zegt dag").shows("Iemand die weg is, namens Wim").hides("Fatima");
    linde.lets_go(&sanne).await;
    ria.sees(&path).await.is(404);
}
