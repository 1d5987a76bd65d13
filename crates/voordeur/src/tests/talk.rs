//! Nothing mines the talk: what is said in the living room is read in the living room only, never
//! counted, searched or summed up elsewhere.
use super::whole_house;
use std::sync::{Arc, Mutex};
use test_house::statements;
use tracing_subscriber::filter::LevelFilter;

/// Where a statement reads what was said, outside the living room.
fn miners(statements: &[(String, String)]) -> Vec<&str> {
    let is_at_home = |place: &str| place.contains("/living_room/src/");
    let reads = |text: &str| {
        let writes = "insert into living_room_line ";
        text.replace(writes, "").contains("living_room_line")
    };
    let found = statements.iter().filter(|(place, text)| !is_at_home(place) && reads(text));
    found.map(|(place, _)| place.as_str()).collect()
}

#[test]
fn nothing_mines_the_talk() {
    let statements = statements();
    let own = statements.iter().filter(|(_, text)| text.contains("living_room_line"));
    assert!(5 < own.count(), "the living room itself reads its lines");
    assert_eq!(miners(&statements), <[&str; 0]>::default());
}

#[test]
fn a_statement_that_mines_the_talk_is_found() {
    let bad = [
        (
            "crates/insight/src/queries.rs:1",
            "select count(*) from living_room_line where text = $1",
        ),
        ("crates/search/src/find.rs:2", "select 1 from person join living_room_line line on true"),
        ("crates/kernel/src/person.rs:3", "insert into act select text from living_room_line"),
    ];
    let good = [
        ("crates/living_room/src/queries/lines.rs:1", "select text from living_room_line"),
        (
            "crates/voordeur/src/tests/centres.rs:2",
            "insert into living_room_line (text) values ($1)",
        ),
    ];
    let owned = |(place, text): &(&str, &str)| ((*place).to_owned(), (*text).to_owned());

    let found: Vec<(String, String)> = bad.iter().chain(&good).map(owned).collect();

    assert_eq!(miners(&found), bad.map(|(place, _)| place));
}

#[tokio::test]
async fn what_was_said_stands_in_its_line_and_nowhere_else() {
    let log = Arc::new(Mutex::new(Vec::new()));
    let keeps_log = tracing_subscriber::fmt().with_writer(log.clone());
    let _keeps_log =
        tracing::subscriber::set_default(keeps_log.with_max_level(LevelFilter::TRACE).finish());
    tracing::info!("somebody speaks");
    let linde = whole_house().await;
    let (mo, ria) = (linde.coordinator("Mo").await, linde.neighbour("Ria").await);
    let line = |text| [("tekst", text), ("regels", "9")];

    ria.sends("/huiskamer", &line("Kanarie tjilpt")).await.is(303);

    let wrong = "Kanarie tjilpt, bel 06-12345678";
    ria.sends("/huiskamer", &line(wrong)).await.is(422);
    ria.sends("/huiskamer", &[("tekst", "Kanarie tjilpt"), ("tafel", "kwijt")]).await.is(404);
    linde.ticks().await;
    linde.forgets().await;
    ria.sees("/huiskamer").await.shows("Kanarie tjilpt");
    for page in
        ["/zoeken?vraag=Kanarie", "/agenda", "/mijn", "/achterkamer", "/achterkamer/logboek"]
    {
        mo.sees(page).await.hides("tjilpt");
    }
    let everything = linde.all_text().await;
    assert_eq!(everything.matches("tjilpt").count(), 1, "once, in its line");
    let log = String::from_utf8(log.lock().unwrap().clone()).unwrap();
    assert!(log.contains("somebody speaks"), "the log is kept");
    assert!(!log.contains("tjilpt"), "{log}");
}
