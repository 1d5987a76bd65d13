//! Talk for the demo house: what the cast said this morning, so that nobody finds an empty room.
mod unkind;

use crate::line::TEXT_MAX_LINES;
use crate::queries::lines::{self, NewLine};
use crate::queries::tables;
use crate::table::{self, Table, TableId};
use kernel::jiff::SignedDuration;
use kernel::scene::Scene;
use kernel::{Demo, Result, Writing};
use stream::LineText;

/// Who said what, and how many minutes ago. Nobody pretends to be there now.
const TALK: [(&str, i64, &str); 6] = [
    ("fatima", 190, "Goedemorgen allemaal. De koffie staat klaar, ook hier. Hoe is het?"),
    ("ria", 186, "Goed hoor. Ik zit binnen met dit weer. Fijn om even te praten."),
    ("ben", 181, "Heeft iemand een ladder die ik mag lenen?"),
    ("ria", 178, "Ik heb er een staan, Ben. Haal hem maar op."),
    ("ben", 176, "Dank je wel, Ria. Dan neem ik appeltaart mee."),
    ("fatima", 171, "Zo zie ik het graag. Tot straks!"),
];

pub async fn furnish(tx: &mut Writing, demo: &Demo) -> Result<()> {
    let now = tx.now;
    let big = table::at(tx, "").await?;
    for (name, minutes_ago, said) in TALK {
        let text = LineText::parse(said, TEXT_MAX_LINES);
        let (Some(author), Ok(text)) = (demo.who(name), text) else { continue };
        tx.now = now - SignedDuration::from_mins(minutes_ago);
        let line = NewLine { kind: "said", text: text.as_str(), ..NewLine::default() };
        lines::say(tx, &big, Some(author), &line).await?;
    }
    tx.now = now;
    let coffee = Table {
        id: TableId::fresh(),
        slug: "taaltafel".to_owned(),
        name: "Taaltafel".to_owned(),
        scene: Scene::Coffee,
        takes_guests: demo.centre == "de-linde",
        ..Table::big(tx.centre)
    };
    tables::settle(tx, &coffee).await?;
    unkind::furnish(tx, demo, &coffee).await
}
