//! Scenes of asking whether things are still true.
mod collecting;

use crate::{Checked, Freshness, Kept, Stage};
use kernel::{House, PersonId, Result, Role, Writing, sql};
use std::sync::{Arc, Mutex};
use telling::Telling;
use test_house::{Seen, TestCentre, Visitor, days};

const WORKLIST: &str = "/achterkamer/vraag-na";
const COFFEE: &str = "/schuur/koffie";

/// A room that remembers what was said to have stopped.
#[derive(Clone, Default)]
struct Shed {
    stopped: Arc<Mutex<Vec<String>>>,
}

#[async_trait::async_trait]
impl Checked for Shed {
    fn room(&self) -> &'static str {
        "shed"
    }
    async fn stop(&self, _: &mut Writing, _: &House, path: &str) -> Result<()> {
        self.stopped.lock().unwrap().push(path.to_owned());
        Ok(())
    }
}

async fn linde(shed: &Shed) -> TestCentre {
    let freshness = Box::new(Freshness::new(vec![Arc::new(shed.clone())]));
    TestCentre::with_rooms(vec![Box::new(Telling::default()), freshness]).await
}

async fn keep(linde: &TestCentre, path: &str, owner: Option<PersonId>) {
    keep_with(linde, path, owner, "030 111 22 33").await;
}

async fn keep_with(linde: &TestCentre, path: &str, owner: Option<PersonId>, phone: &str) {
    let mut tx = linde.write().await;
    let title = path.trim_start_matches("/schuur/");
    let change_path = format!("/achterkamer{path}");
    let kept = Kept { room: "shed", path, title, change_path: &change_path, owner, phone };
    crate::keep(&mut tx, &kept).await.unwrap();
    tx.save().await.unwrap();
}

/// Nights, so many days apart.
async fn nights(linde: &TestCentre, apart: &[i64]) {
    for n in apart {
        linde.later(days(*n));
        linde.forgets().await;
    }
}

async fn stage(linde: &TestCentre, path: &str) -> Stage {
    let mut tx = linde.read().await;
    let now = tx.now;
    crate::at(&mut tx, path).await.unwrap().unwrap().stage(now)
}

/// The addresses in the letters that were written, oldest first.
async fn links(linde: &TestCentre) -> Vec<String> {
    let mut tx = linde.read().await;
    let letters = sql!(
        "select link_path from telling_message where centre_id = $1 and kind = 'freshness_ask'
         order by written_at limit 100",
        tx.centre
    );
    let rows = letters.all::<(String,)>(&mut tx).await.unwrap();
    rows.into_iter().map(|(path,)| path).collect()
}

async fn says(visitor: &Visitor<'_>, path: &str, what: &str, answer: &str) -> Seen {
    visitor.sends(path, &[("wat", what), ("antwoord", answer)]).await
}

#[tokio::test]
async fn who_knows_is_asked_in_time_and_answers_without_coming_in() {
    let shed = Shed::default();
    let linde = linde(&shed).await;
    let ria = linde.neighbour("Ria").await;
    keep(&linde, COFFEE, Some(ria.id())).await;
    keep(&linde, "/schuur/thee", Some(ria.id())).await;
    nights(&linde, &[29, 15]).await;
    assert!(links(&linde).await.is_empty(), "nobody is asked after 44 days");

    nights(&linde, &[1, 1]).await;

    let links = links(&linde).await;
    assert_eq!(links.len(), 1, "one letter about both, once");
    let somebody = linde.passer_by();
    somebody.sees(&links[0]).await.is(200).shows("koffie").shows("thee").shows("Ja, dit klopt");
    for no_answer in ["", "misschien"] {
        says(&somebody, &links[0], COFFEE, no_answer).await.is(400);
    }
    assert_eq!(stage(&linde, COFFEE).await, Stage::Asked, "looking answers nothing");
    says(&somebody, &links[0], COFFEE, "ja").await.sends_on_to(&links[0]);
    assert_eq!(stage(&linde, COFFEE).await, Stage::Fresh);
    somebody.sees(&links[0]).await.hides("koffie").shows("thee");

    let asks = format!("{}?stopt=/schuur/thee", links[0]);
    somebody.sees(&links[0]).await.shows("?stopt=");
    somebody.sees(&asks).await.is(200).shows("Is dit gestopt?").shows("thee").shows("haal weg");
    assert!(shed.stopped.lock().unwrap().is_empty(), "asking stops nothing");
    says(&somebody, &links[0], "/schuur/thee", "gestopt").await.is(303);
    somebody.sees(&asks).await.is(200).hides("Is dit gestopt?").shows("Alles klopt weer");
    assert_eq!(*shed.stopped.lock().unwrap(), ["/schuur/thee"]);
    says(&somebody, &links[0], "/schuur/thee", "gestopt").await.is(303);
    assert_eq!(shed.stopped.lock().unwrap().len(), 1, "twice is once");
    somebody.sees(&links[0]).await.shows("Alles klopt weer");
}

#[tokio::test]
async fn what_nobody_answers_sinks_and_hides_and_the_team_finds_out() {
    let shed = Shed::default();
    let linde = linde(&shed).await;
    let (ria, fatima) = (linde.neighbour("Ria").await, linde.host("Fatima").await);
    keep(&linde, COFFEE, Some(ria.id())).await;
    keep(&linde, "/schuur/wees", None).await;
    fatima.sees(WORKLIST).await.shows("Alles is nagekeken").shows("Van de 2 dingen zijn er 2");

    nights(&linde, &[29, 16]).await;
    let fatima = linde.host("Fatima").await;
    fatima.sees(WORKLIST).await.shows("Ria").shows("030 111 22 33").shows("Niemand staat erbij");
    nights(&linde, &[7]).await;
    assert_eq!(links(&linde).await.len(), 2, "asked once more");
    nights(&linde, &[7]).await;
    assert_eq!(stage(&linde, COFFEE).await, Stage::Sunken);
    nights(&linde, &[14]).await;
    assert_eq!(stage(&linde, COFFEE).await, Stage::Hidden);
    assert_eq!(links(&linde).await.len(), 2, "nobody is asked a third time");
    let fatima = linde.host("Fatima").await;
    fatima.sees(WORKLIST).await.shows("is niet meer te zien").shows("Van de 2 dingen zijn er 0");

    fatima.sees(&format!("{WORKLIST}?stopt={COFFEE}")).await.is(200).shows("Is dit gestopt?");
    fatima.sees(&format!("{WORKLIST}?stopt=/schuur/niets")).await.is(404);
    assert!(shed.stopped.lock().unwrap().is_empty(), "asking stops nothing");
    says(&fatima, WORKLIST, COFFEE, "ja").await.sends_on_to(WORKLIST);
    assert_eq!(stage(&linde, COFFEE).await, Stage::Fresh);
    fatima.sees(WORKLIST).await.hides("koffie").shows("Van de 2 dingen zijn er 1");
    says(&fatima, WORKLIST, "/schuur/niets", "ja").await.is(404);
}

#[tokio::test]
async fn a_link_opens_only_the_own_list_in_its_own_centre_and_ends() {
    let linde = linde(&Shed::default()).await;
    let (_, host) = linde.other_centre().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    keep(&linde, COFFEE, Some(ria.id())).await;
    nights(&linde, &[29, 17]).await;
    keep(&linde, "/schuur/ben", Some(ben.id())).await;
    let link = links(&linde).await.remove(0);
    let somebody = linde.passer_by();

    somebody.sees_at(&host, &link).await.is(404);
    somebody.sees("/nagaan/onzin").await.is(404);
    says(&somebody, &link, "/schuur/ben", "gestopt").await.is(303);
    assert_eq!(stage(&linde, "/schuur/ben").await, Stage::Fresh);

    linde.lets_go(&ria).await;
    somebody.sees(&link).await.is(404);
    let mut tx = linde.read().await;
    assert_eq!(crate::at(&mut tx, COFFEE).await.unwrap().unwrap().owner_id, None);
    drop(tx);
    nights(&linde, &[29, 16]).await;
    let link = links(&linde).await.pop().unwrap();
    linde.later(days(31));
    somebody.sees(&link).await.is(404);
}

#[tokio::test]
async fn of_a_room_that_is_off_nobody_is_asked() {
    let linde = linde(&Shed::default()).await;
    let ria = linde.neighbour("Ria").await;
    keep(&linde, COFFEE, Some(ria.id())).await;
    linde.switches("shed", false).await;

    nights(&linde, &[29, 29]).await;

    assert!(links(&linde).await.is_empty());
    let fatima = linde.host("Fatima").await;
    fatima.sees(WORKLIST).await.hides("koffie");
    says(&fatima, WORKLIST, COFFEE, "ja").await.is(404);
}

#[tokio::test]
async fn what_a_machine_saw_counts_and_only_the_team_has_the_list() {
    let linde = linde(&Shed::default()).await;
    keep(&linde, COFFEE, None).await;
    linde.later(days(29));
    let mut tx = linde.write().await;
    let now = tx.now;
    crate::check(&mut tx, COFFEE, now - days(2)).await.unwrap();
    tx.save().await.unwrap();
    nights(&linde, &[29]).await;
    assert_eq!(stage(&linde, COFFEE).await, Stage::Fresh);

    linde.passer_by().sees(WORKLIST).await.is(401);
    linde.neighbour("Ben").await.sees(WORKLIST).await.is(403);
    linde.with_role("Pim", Role::Partner).await.sees(WORKLIST).await.is(403);
    says(&linde.neighbour("Ria").await, WORKLIST, COFFEE, "gestopt").await.is(403);
}
