//! Scenes of the side room, on whichever engine the test house stands. They begin on Sunday 1 March
//! 2026, at eleven in the morning.
mod again;
mod answers;
mod at_the_desk;
mod chain;
mod danger;
mod guests;
mod handing_over;
mod keeping_out;
mod leaving;
mod meeting;
mod practice;
mod sealed;
mod told;

use crate::SideRoom;
use kernel::{Role, people};
use telling::Telling;
use telling::outbox::{self, Posted};
use test_house::{TestCentre, Visitor, days, minutes};

const ROOM: &str = "/zijkamer";
const DESK: &str = "/achterkamer/zijkamer";
/// What no table, no file and no letter may tell.
const CANARY: &str = "KANARIE-apart";

async fn home() -> TestCentre {
    TestCentre::with_rooms(rooms()).await
}

fn rooms() -> Vec<Box<dyn kernel::Room>> {
    vec![Box::new(SideRoom::default()), Box::new(Telling::default())]
}

async fn worker<'a>(linde: &'a TestCentre, name: &str) -> Visitor<'a> {
    linde.with_role(name, Role::SocialWorker).await
}

/// Somebody talks every day, all day.
async fn is_there(who: &Visitor<'_>) {
    let week: Vec<(&str, &str)> =
        std::iter::repeat_n([("van", "0.00"), ("tot", "24.00")], 7).flatten().collect();
    who.sends(&format!("{DESK}/uren"), &week).await.sends_on_to(&format!("{DESK}/uren"));
}

async fn says(who: &Visitor<'_>, text: &str) {
    who.sends(ROOM, &[("tekst", text)]).await.sends_on_to("/zijkamer#laatste");
}

/// Where the first talk that waits is taken.
async fn waiting(worker: &Visitor<'_>) -> String {
    let queue = worker.sees(DESK).await;
    let form = queue.is(200).form("/neem");
    form.trim_end_matches("/neem").to_owned()
}

/// Ria leaves a word, and Koen takes it.
async fn ria_and_koen(linde: &TestCentre) -> (Visitor<'_>, Visitor<'_>, String) {
    let (ria, koen) = (linde.neighbour("Ria").await, worker(linde, "Koen").await);
    says(&ria, "Ik durf een brief niet open te maken.").await;
    let path = waiting(&koen).await;
    koen.sends(&format!("{path}/neem"), &[]).await.sends_on_to(&format!("{path}#laatste"));
    (ria, koen, path)
}

/// What somebody takes along, without the marks around names.
fn plain(lines: Vec<String>) -> String {
    lines.join("\n").replace(['\u{2068}', '\u{2069}'], "")
}

async fn can_be_reached(linde: &TestCentre, who: &Visitor<'_>, name: &str) {
    let mut tx = linde.write().await;
    let address = format!("{}@demo.invalid", name.to_lowercase());
    people::add_contact(&mut tx, who.id(), "mail", &address).await.unwrap();
    tx.save().await.unwrap();
}

/// What was written to this address, newest first.
async fn post_of(linde: &TestCentre, name: &str) -> Vec<Posted> {
    linde.ticks().await;
    linde.ticks().await;
    let post = outbox::newest(&linde.house, &linde.host).await.unwrap();
    let address = format!("{}@demo.invalid", name.to_lowercase());
    post.into_iter().filter(|letter| letter.to == address).collect()
}

#[tokio::test]
async fn a_word_waits_until_a_worker_takes_it_and_then_the_two_talk() {
    let linde = home().await;
    let (ria, koen) = (linde.neighbour("Ria").await, worker(&linde, "Koen").await);
    ria.sees(ROOM).await.is(200).shows("Laat een bericht achter").hides("Ik wacht hier");

    says(&ria, "Ik heb <schulden>.").await;

    let own = ria.sees(ROOM).await;
    own.shows("Ik heb &#60;schulden&#62;.").shows("Niemand las dit nog.").shows("Het team");
    own.shows("Alleen wie jou helpt, leest dit.");
    let queue = koen.sees(DESK).await;
    queue.shows("Iemand wacht").hides("Ria").hides("schulden");
    let path = waiting(&koen).await;
    koen.sees(&path).await.is(404).hides("schulden");
    koen.sends(&format!("{path}/neem"), &[]).await.sends_on_to(&format!("{path}#laatste"));
    koen.sees(&path).await.is(200).shows("Ria").shows("Ik heb &#60;schulden&#62;.");

    let answer = [("tekst", "Fijn dat je het zegt.")];
    koen.sends(&path, &answer).await.sends_on_to(&format!("{path}#laatste"));

    let own = ria.sees(ROOM).await;
    own.shows("Fijn dat je het zegt.").shows("Koen nam je gesprek aan").shows("sociaal werker");
    own.shows("Alleen jullie tweeën lezen dit.");
    koen.sees(DESK).await.shows("Ria").hides("Iemand wacht");
}

#[tokio::test]
async fn nothing_on_the_page_says_what_it_is_to_who_looks_over_a_shoulder() {
    let linde = home().await;
    let (ria, koen, path) = ria_and_koen(&linde).await;
    for seen in [
        linde.passer_by().sees(ROOM).await,
        ria.sees(ROOM).await,
        ria.sees("/zijkamer/weg").await,
        ria.sees("/zijkamer/foto").await,
        ria.sees("/zijkamer/papier").await,
        koen.sees(&path).await,
        koen.sees(&format!("{path}/nood")).await,
    ] {
        if seen.status == 200 {
            seen.shows("<title>De Linde</title>");
        }
    }
    // No address on her side names a talk, and no light says that there is one.
    let id = path.rsplit('/').next().unwrap().to_owned();
    ria.sees(ROOM).await.hides(&format!("href=\"/zijkamer/{id}")).hides("class=\"live\"");
    ria.sees("/berichtje").await.sends_on_to(ROOM);
}

#[tokio::test]
async fn who_is_there_stands_on_the_page_and_the_queue_is_said_in_a_sentence() {
    let linde = home().await;
    let koen = worker(&linde, "Koen").await;
    let nobody = linde.passer_by().sees(ROOM).await;
    nobody.shows("Er is nu niemand om mee te praten.").shows("Kom eerst binnen.");
    is_there(&koen).await;
    let door = linde.passer_by().sees(ROOM).await;
    door.is(200).shows("Koen is er nu").shows("113").shows("112").shows("Dit is niet voor nood");
    door.shows("Praat als gast").shows("Kom dan eerst binnen.").hides("name=\"tekst\"");
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    ria.sees(ROOM).await.shows("Ik wacht hier");

    ria.sends(ROOM, &[("wacht", "ja")]).await.sends_on_to("/zijkamer#laatste");
    linde.later(minutes(1));
    ben.sends(ROOM, &[("wacht", "ja")]).await.sends_on_to("/zijkamer#laatste");

    ria.sees(ROOM).await.shows("Jij bent nu aan de beurt.").shows("Koen komt zo bij je.");
    ben.sees(ROOM).await.shows("Er is nog 1 iemand voor jou.");
    let mut ear = ria.listens("/zijkamer/live", Some(1)).await;
    ear.sees_until("Jij bent nu aan de beurt.").await;
    let path = waiting(&koen).await;
    koen.sends(&format!("{path}/neem"), &[]).await.is(303);
    let scene = ear.sees_next().await;
    assert!(!scene.contains("aan de beurt"), "she waits no more: {scene}");
    koen.sees(&path).await.shows("Ria");
    ben.sees(ROOM).await.shows("Jij bent nu aan de beurt.");

    let back = [("weg", "2026-03-09")];
    koen.sends(&format!("{DESK}/uren"), &back).await.is(303);
    linde.passer_by().sees(ROOM).await.hides("Koen is er nu");
}

#[tokio::test]
async fn what_one_says_the_other_hears_at_once() {
    let linde = home().await;
    let (ria, koen, path) = ria_and_koen(&linde).await;
    let mut ear = ria.listens("/zijkamer/live", Some(2)).await;
    let mut other = koen.listens(&format!("{path}/live"), Some(2)).await;

    koen.sends(&path, &[("tekst", "Dag Ria")]).await.is(303);

    let (number, line) = ear.hears().await.unwrap();
    assert_eq!(number, 3);
    assert!(line.contains("Dag Ria") && line.contains("Koen"), "{line}");
    assert_eq!(other.hears().await.unwrap().0, 3);
    says(&ria, "Dag Koen").await;
    assert!(other.hears().await.unwrap().1.contains("Dag Koen"));
}

#[tokio::test]
async fn either_closes_it_and_who_says_something_goes_on_with_the_same_worker() {
    let linde = home().await;
    let (ria, koen, path) = ria_and_koen(&linde).await;
    koen.sends(&format!("{path}/klaar"), &[]).await.sends_on_to(DESK);
    ria.sees(ROOM).await.shows("Dit gesprek is gesloten.");
    koen.sees(DESK).await.shows("gesloten");
    says(&ria, "Toch nog iets").await;
    ria.sees(ROOM).await.hides("Dit gesprek is gesloten.");
    koen.sees(&path).await.shows("Toch nog iets");
    ria.sends("/zijkamer/klaar", &[]).await.sends_on_to(ROOM);
    koen.sees(&path).await.shows("Dit gesprek is gesloten.");

    let file = ria.sees("/zijkamer/bewaar").await;
    file.is(200).shows("Ria: Ik durf een brief").shows("Koen is er nu");
    assert_eq!(file.headers["content-disposition"], "attachment; filename=\"tekst.txt\"");
    assert_eq!(file.headers["cache-control"], "no-store");
    ria.sees("/zijkamer/papier").await.is(200).shows("Toch nog iets");

    ria.sees("/zijkamer/weg").await.shows("Dan is het ook weg bij het team.");
    ria.sends("/zijkamer/weg", &[]).await.sends_on_to(ROOM);
    ria.sees(ROOM).await.shows("Laat een bericht achter").hides("Toch nog iets");
    koen.sees(&path).await.is(404);
    ria.sees("/zijkamer/bewaar").await.is(404);
}

#[tokio::test]
async fn what_was_said_elsewhere_is_noted_for_both() {
    let linde = home().await;
    let (ria, koen, path) = ria_and_koen(&linde).await;
    let note = [("tekst", "Dinsdag lezen we de brief samen."), ("waar", "gebouw")];
    koen.sends(&path, &note).await.is(303);
    let own = ria.sees(ROOM).await;
    own.shows("Gesproken in het gebouw").shows("Dinsdag lezen we de brief samen.");
}

#[tokio::test]
async fn what_cannot_be_said_stays_in_its_field() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    ria.sends(ROOM, &[("tekst", " ")]).await.is(422).shows("Schrijf eerst");
    let number = ria.sends(ROOM, &[("tekst", "Mijn nummer is 111222333")]).await;
    number.is(422).shows("burgerservicenummer").shows("111222333</textarea>");
    let long = "a".repeat(1001);
    ria.sends(ROOM, &[("tekst", &long)]).await.is(422).shows("Dit is te lang").shows(&long);
    let danger = ria.sends(ROOM, &[("tekst", "Ik wil dood")]).await;
    let again = danger.is(422).shows("tel:112").shows("tel:113").field("toch");
    ria.sends(ROOM, &[("tekst", "Ik wil dood"), ("toch", &again)]).await.is(303);
    ria.sends(ROOM, &[("tekst", " ")]).await.is(422).shows("Ik wil dood");
}

#[tokio::test]
async fn each_is_told_once_that_something_waits_and_never_what() {
    let linde = home().await;
    let (ria, koen) = (linde.neighbour("Ria").await, worker(&linde, "Koen").await);
    can_be_reached(&linde, &ria, "Ria").await;
    can_be_reached(&linde, &koen, "Koen").await;
    says(&ria, CANARY).await;
    let told = post_of(&linde, "Koen").await;
    assert_eq!(told.len(), 1);
    assert!(told[0].text.contains("Er wacht iemand"), "{}", told[0].text);
    let path = waiting(&koen).await;
    linde.later(minutes(5));
    koen.sends(&format!("{path}/neem"), &[]).await.is(303);
    koen.sends(&path, &[("tekst", CANARY)]).await.is(303);
    let told = post_of(&linde, "Ria").await;
    assert_eq!(told.len(), 1);
    for letter in told.iter().chain(&post_of(&linde, "Koen").await) {
        for secret in [CANARY, "Ria", "zijkamer/0", "apart"] {
            assert!(!letter.text.contains(secret), "{}", letter.text);
        }
    }
    assert!(told[0].text.contains("/berichtje"), "{}", told[0].text);
    assert!(!told[0].text.contains("zijkamer"), "{}", told[0].text);
}

#[tokio::test]
async fn it_goes_ninety_days_after_the_last_line() {
    let linde = home().await;
    let (ria, _, _) = ria_and_koen(&linde).await;
    linde.later(days(89));
    linde.forgets().await;
    assert!(plain(linde.hands_over(&ria).await).contains("Ik durf een brief"));
    linde.later(days(2));
    linde.forgets().await;
    assert!(!plain(linde.hands_over(&ria).await).contains("Ik durf een brief"));
}
