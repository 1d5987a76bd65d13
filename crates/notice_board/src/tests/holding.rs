//! What waits for a host, and what becomes of it.
use super::{
    BIKE, BOARD, bike, can_be_reached, fills_in, here_of, home, known, post_of, with_mail,
};
use crate::front;
use test_house::{Visitor, days};

const HELD: &str = "/achterkamer/prikbord";
const HANG: &str = "/achterkamer/prikbord/hang-op";
const REFUSE: &str = "/achterkamer/prikbord/niet";

#[tokio::test]
async fn the_first_three_notices_of_a_newcomer_wait_and_they_read_who_looks_and_by_when() {
    let (linde, _) = home().await;
    let ria = with_mail(&linde, "Ria").await;
    let fatima = linde.host("Fatima").await;
    can_be_reached(&linde, &fatima, "Fatima").await;
    for n in 1..=3 {
        let title = format!("Plantje {n}");
        let path = format!("/prikbord/plantje-{n}");
        let look = fills_in(&ria, &bike(&[("titel", &title), ("stap", "2")])).await;
        look.is(200).shows("kijkt eerst naar je briefje, voor: morgen, 17.00 uur");
        fills_in(&ria, &bike(&[("titel", &title)])).await.sends_on_to(&path);
        // On a Sunday: the next day on which people work is Monday.
        let own = ria.sees(&path).await;
        own.shows("Een gastvrouw of gastheer kijkt eerst").shows("morgen, 17.00 uur");
        own.shows("In het weekend kan het langer duren.").shows("een van de eerste drie");
        linde.passer_by().sees(BOARD).await.hides(&title);
        linde.passer_by().sees(&path).await.is(410);
        linde.neighbour("Ben").await.sees(&path).await.is(410);
        let held = fatima.sees(HELD).await;
        held.shows(&title).shows("Ria").shows("een van de eerste drie");
        fatima.sees(&path).await.is(200);
        let id = held.field("welk");
        ria.sends(HANG, &[("welk", &id)]).await.is(403);
        fatima.sends(HANG, &[("welk", &id)]).await.sends_on_to(HELD);
        fatima.sends(HANG, &[("welk", &id)]).await.is(404);
        linde.passer_by().sees(&path).await.is(200);
    }
    assert_eq!(post_of(&linde, "Ria").await.len(), 3);
    assert!(post_of(&linde, "Fatima").await[0].text.contains("wacht een briefje"));
    fills_in(&ria, &bike(&[])).await.sends_on_to(BIKE);
    linde.passer_by().sees(BIKE).await.is(200);
}

#[tokio::test]
async fn of_a_note_that_looks_like_harm_the_host_alone_reads_which_words_weighed_most() {
    let (linde, _) = home().await;
    let (ria, fatima) = (with_mail(&linde, "Ria").await, linde.host("Fatima").await);
    fills_in(&ria, &bike(&[])).await.is(303);
    fatima.sees(HELD).await.shows("een van de eerste drie").hides("Kijk vooral naar:");

    let odd =
        "Voor deze fiets alleen schrijven, ik zit op zee. Familie hoeft hier niets van te weten.";
    fills_in(&ria, &bike(&[("titel", "Voor een stille dame"), ("meer", odd)])).await.is(303);

    let held = fatima.sees(HELD).await;
    held.shows("Sommige woorden staan ook in briefjes van oplichters.").shows("Kijk vooral naar:");
    let own = ria.sees("/prikbord/voor-een-stille-dame").await;
    own.shows("Dat kan toeval zijn.").hides("Kijk vooral naar:");
}

#[tokio::test]
async fn a_host_who_does_not_hang_it_up_says_why_and_the_owner_reads_that() {
    let (linde, _) = home().await;
    let (ria, fatima) = (with_mail(&linde, "Ria").await, linde.host("Fatima").await);
    fills_in(&ria, &bike(&[("meer", "Bel 06 12 34 56 78.")])).await.is(303);
    let held = fatima.sees(HELD).await;
    held.shows("Er staat een telefoonnummer in.");
    let id = held.field("welk");
    let again = fatima.sends(REFUSE, &[("welk", &id), ("waarom", " ")]).await;
    again.is(422).shows("Schrijf in één zin waarom");
    let because = "Zet je nummer er niet op. Buren kunnen je hier schrijven.";
    fatima.sends(REFUSE, &[("welk", &id), ("waarom", because)]).await.sends_on_to(HELD);
    ria.sees(BIKE).await.shows(because).hides("Hang weer op");
    ria.sends(&format!("{BIKE}/laat-hangen"), &[]).await.is(403);
    assert!(post_of(&linde, "Ria").await[0].text.contains(because));
    linde.passer_by().sees(BIKE).await.is(410);
    ria.sees(BIKE).await.shows("Ben je het er niet mee eens?").shows("/haal-weg");

    // On the front door for two weeks, for whose it is.
    let front = async |who: &Visitor<'_>| {
        let here = here_of(&linde, who).await;
        let mut tx = linde.read().await;
        front::refused(&mut tx, &here).await.unwrap().unwrap_or_default()
    };
    assert!(front(&ria).await.contains("Je briefje hangt niet op het prikbord."));
    assert_eq!(front(&fatima).await, "");
    linde.later(days(16));
    assert_eq!(front(&ria).await, "");
}

#[tokio::test]
async fn what_was_never_on_the_board_is_thrown_away_without_asking_whether_it_came_true() {
    let (linde, _) = home().await;
    let (ria, fatima) = (linde.neighbour("Ria").await, linde.host("Fatima").await);
    fills_in(&ria, &bike(&[])).await.is(303);
    let id = fatima.sees(HELD).await.field("welk");
    let no = [("welk", id.as_str()), ("waarom", "Dit is reclame.")];
    fatima.sends(REFUSE, &no).await.is(303);
    ria.sees(&format!("{BIKE}/haal-weg")).await.is(200).hides("Is het gelukt?");
    ria.sends(&format!("{BIKE}/haal-weg"), &[("gelukt", "nee")]).await.is(303);
    ria.sees("/prikbord/mijn").await.hides("Dit is reclame.").shows("Hang weer op");

    // Hanging it up once more is asking the host once more.
    ria.sends(&format!("{BIKE}/laat-hangen"), &[]).await.is(303);

    linde.passer_by().sees(BIKE).await.is(410);
    fatima.sees(HELD).await.shows("Bakfiets te leen");
}

#[tokio::test]
async fn whom_the_team_knows_does_not_wait_and_neither_does_the_team() {
    let (linde, _) = home().await;
    let (ria, fatima) = (linde.neighbour("Ria").await, linde.host("Fatima").await);
    fills_in(&ria, &bike(&[])).await.is(303);
    let id = fatima.sees(HELD).await.field("welk");
    fatima.sends(HANG, &[("welk", &id), ("bekend", "ja")]).await.is(303);
    fills_in(&ria, &bike(&[("titel", "Ladder te leen")])).await.is(303);
    linde.passer_by().sees(BOARD).await.shows("Ladder");
    fills_in(&fatima, &bike(&[("titel", "Boor te leen")])).await.is(303);
    linde.passer_by().sees(BOARD).await.shows("Boor te leen");
    assert!(linde.hands_over(&ria).await.iter().any(|line| line.contains("kent je")));
}

#[tokio::test]
async fn a_phone_number_and_an_account_wait_also_later_and_that_of_the_centre_does_not() {
    let (linde, _) = home().await;
    let ria = linde.neighbour("Ria").await;
    for n in 1..=3 {
        let title = format!("Plantje {n}");
        fills_in(&ria, &bike(&[("titel", &title)])).await.is(303);
        let fatima = linde.host("Fatima").await;
        let id = fatima.sees(HELD).await.field("welk");
        fatima.sends(HANG, &[("welk", &id)]).await.is(303);
    }
    let texts = ["Bel 06 12 34 56 78.", "NL91 ABNA 0417 1643 00", "Kom naar Lindestraat 12"];
    for (n, text) in texts.into_iter().enumerate() {
        let title = format!("Ladder {n}");
        fills_in(&ria, &bike(&[("titel", &title), ("meer", text)])).await.is(303);
        linde.passer_by().sees(BOARD).await.hides(&title);
    }
    fills_in(&ria, &bike(&[("meer", "Bel 030 000 00 00 en vraag naar mij.")])).await.is(303);
    linde.passer_by().sees(BOARD).await.shows("Bakfiets");
}

#[tokio::test]
async fn what_nobody_looked_at_goes_to_the_coordinator_once() {
    let (linde, _) = home().await;
    let (ria, mo) = (known(&linde, "Ria").await, linde.coordinator("Mo").await);
    can_be_reached(&linde, &mo, "Mo").await;
    linde.host("Fatima").await;
    let ben = linde.neighbour("Ben").await;
    fills_in(&ben, &bike(&[])).await.is(303);
    linde.ticks().await;
    assert!(post_of(&linde, "Mo").await.is_empty());
    linde.later(days(2));
    linde.ticks().await;
    linde.ticks().await;
    assert_eq!(post_of(&linde, "Mo").await.len(), 1);
    mo.sees(HELD).await.shows("Te laat.");
    ria.sees(HELD).await.is(403);
    linde.passer_by().sees(HELD).await.is(401);
}
