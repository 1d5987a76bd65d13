//! What was not kind at the table of the demo house, and what became of it: one thing waits, one was
//! hidden with a reason, and about one somebody does not agree.
use crate::queries::lines::{self, NewLine};
use crate::table::Table;
use crate::{NAME, reported};
use kernel::jiff::SignedDuration;
use kernel::{Demo, Result, Writing, people};
use moderation::{DemoCase, Wrong};

/// Something that was said and reported.
struct Said {
    by: &'static str,
    text: &'static str,
    hours_ago: i64,
    reported_by: &'static str,
    wrong: Wrong,
    words: &'static str,
    hidden_because: Option<&'static str>,
    appeal: Option<&'static str>,
}

const SAID: [Said; 3] = [
    Said {
        by: "bas",
        text: "Koop je spullen bij mij. Nergens goedkoper!",
        hours_ago: 48,
        reported_by: "ben",
        wrong: Wrong::Misplaced,
        words: "Dit schrijft hij overal.",
        hidden_because: Some("Reclame hoort hier niet. Iets weggeven mag wel."),
        appeal: None,
    },
    Said {
        by: "tess",
        text: "Wat een domme vraag, Ben.",
        hours_ago: 26,
        reported_by: "ben",
        wrong: Wrong::Unkind,
        words: "",
        hidden_because: Some("Elke vraag mag hier. Ook een makkelijke."),
        appeal: Some("Ben en ik plagen elkaar altijd zo. Het was een grapje."),
    },
    Said {
        by: "bas",
        text: "Ik verkoop mijn fiets. Stuur me alvast 20 euro.",
        hours_ago: 4,
        reported_by: "ria",
        wrong: Wrong::Untrue,
        words: "Ik denk dat er geen fiets is.",
        hidden_because: None,
        appeal: None,
    },
];

/// The last part of a receipt's address; a number follows.
const RECEIPT: &str = "voorbeeld";

/// Only where this part of the cast lives.
pub async fn furnish(tx: &mut Writing, demo: &Demo, table: &Table) -> Result<()> {
    let now = tx.now;
    for (nth, said) in SAID.iter().enumerate() {
        let people = [said.by, said.reported_by, "fatima"].map(|name| demo.who(name));
        let [Some(about), Some(by), Some(keeper)] = people else { continue };
        tx.now = now - SignedDuration::from_hours(said.hours_ago);
        let line = NewLine { kind: "said", text: said.text, ..NewLine::default() };
        let number = lines::say(tx, table, Some(about), &line).await?;
        if said.hidden_because.is_some() {
            lines::take(tx, table.id, number, "host").await?;
        }
        let case = DemoCase {
            room: NAME,
            item: &reported::key(table.id, number),
            path: &format!("{}#m{number}", table.path()),
            place: &table.name,
            about,
            name: &people::person(tx, about).await?.name,
            text: said.text,
            said_at: tx.now,
            by,
            wrong: said.wrong,
            words: said.words,
            receipt: &format!("{RECEIPT}-{}", nth + 1),
            keeper,
            hidden_because: said.hidden_because,
            appeal: said.appeal,
        };
        case.keep(tx).await?;
    }
    tx.now = now;
    Ok(())
}
