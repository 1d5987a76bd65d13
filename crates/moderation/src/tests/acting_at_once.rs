//! A keeper sees something and does not wait for a report.
use super::*;
use crate::{Decision, Spot, What, act_on_person, path_to_act, standing};
use kernel::{Error, PersonId};

const ACT: &str = "/achterkamer/meldingen/doe";

#[tokio::test]
async fn a_host_takes_a_line_away_at_the_line_itself() {
    let linde = Linde::open().await;
    let fatima = linde.host_on_duty("Fatima").await;
    let (ria, bo) = (linde.centre.neighbour("Ria").await, linde.centre.neighbour("Bo").await);
    let line = linde.says(&bo, "Bo", MONEY);
    let page = fatima.sees(&path_to_act(parlour::NAME, &line)).await;
    page.is(200).shows(MONEY).shows("Verberg dit").hides("Laat staan");

    let form = [("kamer", parlour::NAME), ("wat", &*line), ("doe", "stil"), ("regel", "3")];
    let case = fatima.sends(ACT, &form).await.goes_to.unwrap();

    fatima.sees(&case).await.shows("Maak ongedaan").shows("Gedaan.");
    assert!(linde.parlour.is_hidden(&line));
    let mut tx = linde.centre.read().await;
    assert!(standing(&mut tx, bo.id(), parlour::NAME).await.unwrap().is_some());
    drop(tx);
    bo.sees(DECISIONS).await.shows("Vraag elkaar niet om geld.");
    ria.sees(&path_to_report(&line)).await.is(404);

    fatima.sends(&format!("{case}/ongedaan"), &[]).await.is(303);
    assert!(!linde.parlour.is_hidden(&line));
    fatima.sees(WORKLIST).await.shows("Open (0)");
}

#[tokio::test]
async fn who_acts_at_once_answers_who_reported_it() {
    let linde = Linde::open().await;
    let fatima = linde.host_on_duty("Fatima").await;
    let (ria, bo) = (linde.centre.neighbour("Ria").await, linde.centre.neighbour("Bo").await);
    let line = linde.says(&bo, "Bo", MONEY);
    let receipt = reports(&ria, &line, "vals").await;

    let form = [("kamer", parlour::NAME), ("wat", &*line), ("doe", "weg"), ("reden", "Nep.")];
    fatima.sends(ACT, &form).await.is(303);

    ria.sees(&receipt).await.shows("We hebben dit weggehaald.").shows("Nep.");
    fatima.sees(WORKLIST).await.shows("Open (0)");
}

#[tokio::test]
async fn nobody_acts_about_themselves_a_colleague_or_as_a_resident() {
    let linde = Linde::open().await;
    let (fatima, mo) = (linde.host_on_duty("Fatima").await, linde.centre.coordinator("Mo").await);
    let nadia = linde.centre.host("Nadia").await;
    let (ria, bo) = (linde.centre.neighbour("Ria").await, linde.centre.neighbour("Bo").await);
    let of_bo = linde.says(&bo, "Bo", MONEY);
    let of_fatima = linde.says(&fatima, "Fatima", "Ga weg");
    let form = |line| [("kamer", parlour::NAME), ("wat", line), ("doe", "weg"), ("regel", "1")];

    ria.sees(&path_to_act(parlour::NAME, &of_bo)).await.is(403);
    ria.sends(ACT, &form(&of_bo)).await.is(403);
    linde.centre.passer_by().sends(ACT, &form(&of_bo)).await.is(401);
    fatima.sends(ACT, &form(&of_fatima)).await.is(403);
    nadia.sends(ACT, &form(&of_fatima)).await.is(403);
    nadia.sends(ACT, &form("tafel-9")).await.is(404);
    nadia.sends(ACT, &form(&of_bo)[..3]).await.is(422).shows("schrijf waarom");
    assert!(!linde.parlour.is_hidden(&of_bo) && !linde.parlour.is_hidden(&of_fatima));
    mo.sends(ACT, &form(&of_fatima)).await.is(303);
    assert!(linde.parlour.is_hidden(&of_fatima));
}

async fn puts_outside(linde: &Linde, by: PersonId, whom: PersonId) -> Result<(), Error> {
    let mut tx = linde.centre.write().await;
    let person = people::person(&mut tx, whom).await?;
    let spot = Spot { room: parlour::NAME, path: "/salon", place: "Salon" };
    let reason = "Schelden doen we niet.".to_owned();
    let decision = Decision { what: What::Outside, rule: String::new(), reason };
    act_on_person(&mut tx, &linde.centre.house, &spot, &person, by, &decision).await?;
    tx.save().await
}

#[tokio::test]
async fn somebody_goes_outside_without_anything_they_said() {
    let linde = Linde::open().await;
    let fatima = linde.host_on_duty("Fatima").await;
    let (ria, bo) = (linde.centre.neighbour("Ria").await, linde.centre.neighbour("Bo").await);

    puts_outside(&linde, fatima.id(), bo.id()).await.unwrap();
    puts_outside(&linde, fatima.id(), bo.id()).await.unwrap();
    let refused = puts_outside(&linde, fatima.id(), fatima.id()).await;
    assert!(matches!(refused, Err(Error::NotAllowed(_))));
    let refused = puts_outside(&linde, ria.id(), bo.id()).await;
    assert!(matches!(refused, Err(Error::NotAllowed(_))));

    let mut tx = linde.centre.read().await;
    assert!(standing(&mut tx, bo.id(), "kitchen").await.unwrap().is_some());
    drop(tx);
    bo.sees(DECISIONS).await.shows("Schelden doen we niet.").shows("Ik ben het er niet mee eens");
    let done = fatima.sees("/achterkamer/meldingen?stand=klaar").await;
    done.shows("Over Bo").shows("een dag naar buiten");
}
