//! Nothing mines the talk: what is said in a room is read in that room only, never counted,
//! searched or summed up elsewhere.
use super::whole_house;
use std::io;
use std::sync::{Arc, Mutex};
use test_house::statements;
use tracing_subscriber::filter::LevelFilter;

/// Where people talk: the room, and the table that holds what they say.
const TALK: [(&str, &str); 2] =
    [("/living_room/src/", "living_room_line"), ("/conversations/src/", "conversations_line")];

/// Where a statement reads what was said, outside the room where it was said.
fn miners(statements: &[(String, String)]) -> Vec<&str> {
    let mines = |place: &str, text: &str| {
        TALK.iter().any(|(home, table)| {
            let writes = format!("insert into {table} ");
            !place.contains(home) && text.replace(&writes, "").contains(table)
        })
    };
    let found = statements.iter().filter(|(place, text)| mines(place, text));
    found.map(|(place, _)| place.as_str()).collect()
}

#[test]
fn nothing_mines_the_talk() {
    let statements = statements();
    for (home, table) in TALK {
        let own = statements.iter().filter(|(_, text)| text.contains(table));
        assert!(5 < own.count(), "{home} itself reads its lines");
    }
    assert_eq!(miners(&statements), <[&str; 0]>::default());
}

#[test]
fn a_statement_that_mines_the_talk_is_found() {
    let bad = [
        (
            "crates/insight/src/queries.rs:1",
            "select count(*) from living_room_line where text = $1",
        ),
        ("crates/moderation/src/queries.rs:1", "select text from conversations_line"),
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

/// Everything that the house logs in this scene.
#[derive(Clone, Default)]
struct Log(Arc<Mutex<Vec<u8>>>);

impl io::Write for Log {
    fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
        self.0.lock().unwrap().extend_from_slice(bytes);
        Ok(bytes.len())
    }

    fn flush(&mut self) -> io::Result<()> {
        Ok(())
    }
}

#[tokio::test]
async fn what_was_said_stands_in_its_line_and_nowhere_else() {
    let log = Log::default();
    let pages = log.clone();
    let keeper = tracing_subscriber::fmt().with_writer(move || pages.clone());
    let _kept =
        tracing::subscriber::set_default(keeper.with_max_level(LevelFilter::TRACE).finish());
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
    let log = String::from_utf8(log.0.lock().unwrap().clone()).unwrap();
    assert!(log.contains("somebody speaks"), "the log is kept");
    assert!(!log.contains("tjilpt"), "{log}");
}
