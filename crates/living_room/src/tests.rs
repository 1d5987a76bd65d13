mod at_work;
mod belonging;
mod demo;
mod guests;
mod guide;
mod hall;
mod kind;
mod limits;
mod lines;
mod people;
mod relief;
mod tables;
mod two_programs;

use crate::LivingRoom;
use futures_util::future::join_all;
use kernel::Room;
use moderation::Moderation;
use photos::Photos;
use telling::Telling;
use test_house::{TestCentre, Visitor, days};

const ROOM: &str = "/huiskamer";
const LIVE: &str = "/huiskamer/live";
/// Back at the table with the tools of whoever receives people open.
const TOOLS: &str = "/huiskamer?gereedschap=open#gereedschap";
const SAID: &str = "/huiskamer#laatste";

/// De Linde with this room and the floor that it stands on.
async fn home() -> TestCentre {
    TestCentre::with_rooms(rooms()).await
}

fn rooms() -> Vec<Box<dyn Room>> {
    let living_room = LivingRoom::default();
    let moderation = Moderation::new(vec![living_room.moderated()]);
    let telling = Telling::default().with_actions(crate::actions());
    vec![Box::new(living_room), Box::new(moderation), Box::new(telling), Box::new(Photos)]
}

/// Whom the coordinator lets read along.
async fn lets_read(mo: &Visitor<'_>, who: &str) {
    let form = [("tafel", ""), ("wie", who), ("dagen", "14")];
    mo.sends("/achterkamer/huiskamer/tafel", &form).await.is(303);
}

async fn says(visitor: &Visitor<'_>, text: &str) {
    let answer = visitor.sends(ROOM, &[("tekst", text), ("regels", "99")]).await;
    answer.sends_on_to(SAID);
}

#[tokio::test]
async fn what_ria_says_ben_hears_at_once_and_in_his_language() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    let ben = linde.neighbour("Ben").await.reads("en");
    let mut bens_ear = ben.listens(LIVE, None).await;

    says(&ria, "Goedemorgen <allemaal>!\r\nKoffie?").await;

    let (number, line) = bens_ear.hears().await.unwrap();
    assert_eq!(number, 1);
    assert!(line.contains("Ria") && line.contains("11:00"), "{line}");
    assert!(line.contains("Goedemorgen &#60;allemaal&#62;!\nKoffie?"), "{line}");
}

#[tokio::test]
async fn who_has_no_script_reads_the_page() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    ria.sees(ROOM).await.shows("Het is nog stil");

    says(&ria, "Goedemorgen").await;

    ria.sees(ROOM).await.shows("Goedemorgen").shows("11.00 uur").shows("live?na=1");
}

#[tokio::test]
async fn who_comes_back_hears_exactly_what_was_missed() {
    let linde = home().await;
    linde.is_a_busy_place().await;
    let ria = linde.neighbour("Ria").await;
    for n in 1..=250 {
        says(&ria, &format!("bericht {n}")).await;
    }

    let mut ear = ria.listens(LIVE, Some(120)).await;

    says(&ria, "bericht 251").await;
    for n in 121..=251 {
        let (number, line) = ear.hears().await.unwrap();
        assert_eq!(number, n);
        assert!(line.contains(&format!("bericht {n}<")));
    }
}

#[tokio::test]
async fn who_listens_slowly_misses_nothing() {
    let linde = home().await;
    linde.is_a_busy_place().await;
    let ria = linde.neighbour("Ria").await;
    let mut slow_ear = ria.listens(LIVE, None).await;

    for n in 1..=200 {
        says(&ria, &format!("bericht {n}")).await;
    }

    for n in 1..=200 {
        assert_eq!(slow_ear.hears().await.unwrap().0, n);
    }
}

#[tokio::test]
async fn who_claims_to_have_heard_the_future_hears_what_comes() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    says(&ria, "Goedenacht").await;
    let mut ear = ria.listens(LIVE, Some(1000)).await;
    // The first beat of the channel has told what the latest line is.
    ria.sees(ROOM).await.shows("Goedenacht");
    says(&ria, "Goedemorgen").await;
    assert_eq!(ear.hears().await.unwrap().0, 2);
}

#[tokio::test]
async fn whatever_else_somebody_claims_to_have_heard_it_is_no_way_to_another_table() {
    let linde = home().await;
    let (mo, ria) = (linde.coordinator("Mo").await, linde.neighbour("Ria").await);
    tables::sets_up(&mo, "Hoek", &[]).await;
    for text in ["Kanarie in de hoek", "Nog een kanarie"] {
        ria.sends(ROOM, &[("tekst", text), ("regels", "99"), ("tafel", "hoek")]).await.is(303);
    }
    says(&ria, "Dag allemaal").await;
    let mut rias_ear = ria.listens(LIVE, Some(1)).await;
    let long = "9".repeat(7000);

    // The second number is one of the other table.
    for (nth, claim) in ["-1", "2", "", "vier", "1.5", "0x1", "' or 1=1", &long].iter().enumerate()
    {
        let buur = linde.neighbour(&format!("Buur {nth}")).await.saying("last-event-id", claim);
        let mut ear = buur.listens(LIVE, None).await;
        assert_eq!(ear.status, 200, "{claim}");
        says(&ria, &format!("Dag buur {nth}")).await;
        let mut heard = String::new();
        while !heard.contains(&format!("Dag buur {nth}")) {
            heard = ear.hears().await.unwrap().1;
            assert!(!heard.to_lowercase().contains("kanarie"), "{claim}: {heard}");
        }
        let (number, heard) = rias_ear.hears().await.unwrap();
        assert!(number == nth as i64 + 2 && heard.contains("Dag buur"), "{heard}");
    }
}

#[tokio::test]
async fn many_who_speak_at_once_are_all_heard_in_one_order() {
    let linde = home().await;
    linde.is_a_busy_place().await;
    let ria = linde.neighbour("Ria").await;
    let ben = linde.neighbour("Ben").await;
    let (mut first_ear, mut second_ear) =
        (ria.listens(LIVE, None).await, ben.listens(LIVE, None).await);

    let texts: Vec<String> = (0..40).map(|n| format!("tegelijk {n}")).collect();
    join_all(texts.iter().map(|text| says(&ria, text))).await;

    for n in 1..=40 {
        let (first, second) = (first_ear.hears().await.unwrap(), second_ear.hears().await.unwrap());
        assert_eq!((first.0, &first.1), (n, &second.1));
    }
}

#[tokio::test]
async fn the_same_form_twice_says_it_once() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    let key = ria.sees(ROOM).await.field("sleutel");
    let form = [("tekst", "Eén keer"), ("regels", "99"), ("sleutel", key.as_str())];

    ria.sends(ROOM, &form).await.sends_on_to(SAID);
    ria.sends(ROOM, &form).await.sends_on_to(SAID);

    let page = ria.sees(ROOM).await;
    assert_eq!(page.text.matches("Eén keer").count(), 1);
}

#[tokio::test]
async fn what_cannot_be_said_is_explained_and_stays() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    let long = "a".repeat(1001);
    ria.sends(ROOM, &[("tekst", &long), ("regels", "1")])
        .await
        .is(422)
        .shows(&long)
        .shows("te lang");
    ria.sends(ROOM, &[("tekst", "  "), ("regels", "1")]).await.is(422).shows("Schrijf eerst");
    ria.sees(ROOM).await.shows("Het is nog stil");
}

#[tokio::test]
async fn the_house_rules_come_before_the_first_word() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;

    let asked = ria.sends(ROOM, &[("tekst", "Hallo")]).await;

    asked.is(422).shows("Wees aardig").shows(">Hallo</textarea>");
    says(&ria, "Hallo").await;
    ria.sees(ROOM).await.hides("Wees aardig");
    ria.sends(ROOM, &[("tekst", "Nog iets")]).await.sends_on_to(SAID);
}

#[tokio::test]
async fn passers_by_read_only_if_the_coordinator_chose_so() {
    let linde = home().await;
    let (ria, mo) = (linde.neighbour("Ria").await, linde.coordinator("Mo").await);
    says(&ria, "Onder ons").await;
    ria.sees(ROOM).await.shows("id=\"zeg-lezers\">Iedereen die binnen is");
    linde.passer_by().sees(ROOM).await.is(401).hides("Onder ons");
    assert_eq!(linde.passer_by().listens(LIVE, None).await.status.as_u16(), 401);
    ria.sends("/achterkamer/huiskamer/tafel", &[("tafel", ""), ("dagen", "14")]).await.is(403);

    lets_read(&mo, "anyone").await;

    linde
        .passer_by()
        .sees(ROOM)
        .await
        .is(200)
        .shows("Onder ons")
        .shows("Kom binnen om mee te praten");
    ria.sees(ROOM).await.shows("id=\"zeg-lezers\">Iedereen kan dit lezen");
    linde.passer_by().sends(ROOM, &[("tekst", "Hoi")]).await.is(401);
}

#[tokio::test]
async fn nothing_is_heard_in_the_other_centre() {
    let linde = home().await;
    let (wilg, host) = linde.other_centre().await;
    let ria = linde.neighbour("Ria").await;
    let anna = linde.stranger(wilg, "Anna", None).await;
    says(&ria, "Alleen in De Linde").await;
    ria.sees_at(&host, ROOM).await.is(401);
    anna.sees(ROOM).await.is(401);
    anna.sees_at(&host, ROOM).await.is(200).hides("Alleen in De Linde");
}

#[tokio::test]
async fn a_stay_that_ends_closes_the_ear() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    let mut ear = ria.listens(LIVE, None).await;
    says(&ria, "Ik ga zo").await;
    assert!(ear.hears().await.is_some());

    let mut tx = linde.write().await;
    kernel::session::end_all(&mut tx, &linde.house, ria.id()).await.unwrap();
    tx.save().await.unwrap();

    assert!(ear.hears().await.is_none());
}

#[tokio::test]
async fn the_house_closes_and_every_ear_with_it() {
    let linde = home().await;
    let mut ear = linde.neighbour("Ria").await.listens(LIVE, None).await;
    linde.closes();
    assert!(ear.hears().await.is_none());
}

#[tokio::test]
async fn words_go_after_two_weeks_or_when_somebody_leaves() {
    let linde = home().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    says(&ria, "Geheim van Ria").await;
    says(&ben, "Van Ben").await;
    assert!(linde.hands_over(&ria).await.contains(&"Geheim van Ria".to_owned()));

    linde.lets_go(&ria).await;
    ben.sees(ROOM).await.hides("Geheim").hides("Ria").shows("oud-buur").shows("Van Ben");

    linde.later(days(14) + test_house::minutes(1));
    linde.forgets().await;
    ben.sees(ROOM).await.hides("Van Ben");
}

#[tokio::test]
async fn what_was_taken_away_is_told_to_nobody_again() {
    let linde = home().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    let mut open_ear = ben.listens(LIVE, None).await;
    says(&ria, "Geheim van Ria").await;
    assert!(open_ear.hears().await.unwrap().1.contains("Geheim van Ria"));

    linde.lets_go(&ria).await;

    let (number, line) = ben.listens(LIVE, Some(0)).await.hears().await.unwrap();
    assert!(number == 1 && !line.contains("Geheim") && !line.contains("Ria"), "{line}");
}

#[tokio::test]
async fn other_words_under_the_same_key_are_another_line() {
    let linde = home().await;
    let ria = linde.neighbour("Ria").await;
    let key = ria.sees(ROOM).await.field("sleutel");
    for text in ["Koffie?", "Koffie, om vier uur?"] {
        let form = [("tekst", text), ("regels", "99"), ("sleutel", key.as_str())];
        ria.sends(ROOM, &form).await.sends_on_to(SAID);
    }
    ria.sees(ROOM).await.shows(">Koffie?<").shows(">Koffie, om vier uur?<");
}
