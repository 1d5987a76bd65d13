//! Nothing mines the talk: what is said in a room is read in that room only, never counted,
//! searched or summed up elsewhere.
use super::whole_house;
use kernel::Role;
use std::io;
use std::sync::{Arc, Mutex};
use test_house::{TestCentre, Visitor, statements};
use tracing::subscriber::DefaultGuard;
use tracing_subscriber::filter::LevelFilter;

/// Where people talk: the room, and the table that holds what they say.
const TALK: [(&str, &str); 4] = [
    ("/living_room/src/", "living_room_line"),
    ("/conversations/src/", "conversations_line"),
    ("/contact/src/", "contact_line"),
    ("/side_room/src/", "side_room_line"),
];

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

impl Log {
    /// Keeps what is logged in this scene until the guard goes.
    fn keep() -> (Self, DefaultGuard) {
        let log = Self::default();
        let pages = log.clone();
        let keeper = tracing_subscriber::fmt().with_writer(move || pages.clone());
        let keeper = keeper.with_max_level(LevelFilter::TRACE).finish();
        (log, tracing::subscriber::set_default(keeper))
    }

    fn read(&self) -> String {
        String::from_utf8(self.0.lock().unwrap().clone()).unwrap()
    }
}

#[tokio::test]
async fn what_was_said_stands_in_its_line_and_nowhere_else() {
    let (log, _kept) = Log::keep();
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
    let log = log.read();
    assert!(log.contains("somebody speaks"), "the log is kept");
    assert!(!log.contains("tjilpt"), "{log}");
}

/// A red square of four by four pixels.
const PHOTO: &[u8] =
    b"\x89\x50\x4e\x47\x0d\x0a\x1a\x0a\x00\x00\x00\x0d\x49\x48\x44\x52\x00\x00\x00\
\x04\x00\x00\x00\x04\x08\x02\x00\x00\x00\x26\x93\x09\x29\x00\x00\x00\x10\x49\x44\x41\x54\x78\x9c\
\x63\xb8\x23\x22\x02\x47\x0c\xc4\x71\x00\xb3\x43\x10\x41\x72\x20\x31\x67\x00\x00\x00\x00\x49\x45\
\x4e\x44\xae\x42\x60\x82";

/// Everything that can be done in a private talk, and everything with a canary in it: names, what it
/// is about, words, what a photo shows and what its file was called.
#[tokio::test]
async fn nothing_of_a_private_talk_stands_in_the_log() {
    let (log, _kept) = Log::keep();
    let linde = whole_house().await;
    let (ria, ben) = (linde.neighbour("Kanarieria").await, linde.host("Kanarieben").await);
    let fatima = linde.host("Kanariefatima").await;
    let note =
        [("stap", "3"), ("soort", "leen"), ("titel", "Kanarieladder te leen"), ("wat", "klus")];
    ben.sends_file("/prikbord/nieuw", &note, "niets", b"").await.is(303);
    let answer = "/prikbord/kanarieladder-te-leen/reageer";
    let begun = ria.sends(answer, &[("bericht", "Kanarie wil hem lenen")]).await;
    let path = begun.is(303).goes_to.clone().unwrap();
    assert!(path.starts_with("/gesprekken/"), "{path}");

    let _ear = ben.listens(&format!("{path}/live"), Some(1)).await;
    for text in ["Kanarie tjilpt", "Kanarie had dit niet moeten zeggen"] {
        ria.sends(&path, &[("tekst", text)]).await.is(303);
    }
    ria.sends(&path, &[("tekst", "Kanarie heeft nummer 111222333")]).await.is(422);
    ria.sends(&path, &[("tekst", &"Kanarie ".repeat(200))]).await.is(422);
    ria.sends(&format!("{path}/regel/3/terug"), &[]).await.is(303);
    let photo = [("tekst", "Kijk, kanarie"), ("alt", "een kanarie op een ladder")];
    ria.sends_file(&format!("{path}/foto"), &photo, "foto", PHOTO).await.is(303);
    ria.sends_file(&format!("{path}/foto"), &photo, "foto", b"kanarie").await.is(422);
    ben.sees(&path).await.is(200).shows("Kanarie tjilpt").shows("een kanarie op een ladder");
    reports(&ben, &fatima, &path).await;
    breaks(&linde).await;
    ria.sees("/gesprekken").await.is(200).hides("Kanarieladder");
    ria.sends("/blokkeren", &[("wie", &ben.id().to_string())]).await.is(303);
    ben.sends(&path, &[("tekst", "Kanarie, ben je er nog?")]).await;
    linde.forgets().await;
    linde.lets_go(&ria).await;
    ben.sees(&path).await.is(404);
    linde.ticks().await;

    let log = log.read();
    assert!(log.contains("the subject of a conversation does not open"), "the log is kept");
    let told = log.lines().find(|line| line.to_lowercase().contains("kanarie"));
    assert_eq!(told, None);
}

/// Ben reports what Ria said, and Fatima reads it and takes it away.
async fn reports(ben: &Visitor<'_>, fatima: &Visitor<'_>, path: &str) {
    let chosen = ben.sends(&format!("{path}/melden"), &[("regel", "2")]).await;
    let form = chosen.is(303).goes_to.clone().unwrap();
    ben.sends(&form, &[("mis", "naar"), ("woorden", "Kanarie is niet aardig")]).await.is(303);
    let list = fatima.sees("/achterkamer/meldingen").await;
    let case = list.text.split('"').find(|part| part.starts_with("/achterkamer/meldingen/0"));
    let case = case.expect("it waits").split(['#', '?']).next().unwrap_or_default().to_owned();
    fatima.sends(&format!("{case}/lees"), &[]).await.is(303);
    fatima.sees(&case).await.shows("Kanarie tjilpt");
    let decided = [("doe", "weg"), ("reden", "Kanarie moet stil zijn.")];
    fatima.sends(&case, &decided).await.is(303);
}

/// What it is about does not open any more, and the house says so in its log.
async fn breaks(linde: &TestCentre) {
    let mut tx = linde.write().await;
    kernel::sql!(
        "update conversations_conversation set title = wrapped_key where centre_id = $1",
        tx.centre
    )
    .run(&mut tx)
    .await
    .unwrap();
    tx.save().await.unwrap();
}

/// Everything that can be done in a talk with a worker, with a canary in all of it; nobody of the desk
/// is shown it either.
#[tokio::test]
async fn nothing_of_a_talk_apart_stands_in_the_log_or_before_the_desk() {
    let (log, _kept) = Log::keep();
    tracing::info!("somebody speaks");
    let linde = whole_house().await;
    let ria = linde.neighbour("Kanarieria").await;
    let koen = linde.with_role("Koen", Role::SocialWorker).await;
    let joris = linde.with_role("Joris", Role::SocialWorker).await;
    ria.sends("/zijkamer", &[("tekst", "Kanarie tjilpt")]).await.is(303);
    ria.sends("/zijkamer", &[("tekst", "Kanarie heeft nummer 111222333")]).await.is(422);
    let photo = [("tekst", "Kijk, kanarie"), ("alt", "een kanarie op een ladder")];
    ria.sends_file("/zijkamer/foto", &photo, "foto", PHOTO).await.is(303);
    ria.sends_file("/zijkamer/foto", &photo, "foto", b"kanarie").await.is(422);
    let take = koen.sees("/achterkamer/zijkamer").await.form("/neem");
    let path = take.trim_end_matches("/neem");
    koen.sends(&take, &[]).await.is(303);
    koen.sends(path, &[("tekst", "Dag kanarie")]).await.is(303);
    let why = [("reden", "Kanarie neemt de telefoon al een dag niet op.")];
    joris.sends(&format!("{path}/nood"), &why).await.is(303);
    joris.sends(&format!("{path}/nood/lees"), &[]).await.is(200).shows("Kanarie tjilpt");
    linde.ticks().await;
    linde.forgets().await;

    for desk in [Role::Host, Role::Coordinator] {
        let fatima = linde.with_role("Fatima", desk).await;
        let beside = [("naast", "ja")];
        let data = format!("/achterkamer/namens/{}/gegevens", ria.id());
        let shown = fatima.sends(&data, &beside).await;
        shown.is(200).shows("Kanarieria").hides("tjilpt").hides("Koen").hides("Wat je apart zei");
        for page in ["/achterkamer", "/achterkamer/logboek", "/achterkamer/namens", "/zoeken"] {
            fatima.sees(page).await.hides("tjilpt").hides("Apart praten");
        }
    }
    ria.sees("/mijn/alles").await.is(200).shows("Kanarie tjilpt");
    assert!(!linde.all_text().await.contains("tjilpt"));
    let log = log.read();
    assert!(log.contains("somebody speaks"), "the log is kept");
    assert_eq!(log.lines().find(|line| line.to_lowercase().contains("kanarie")), None);
}
