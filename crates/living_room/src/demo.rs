//! Talk for the demo house: what the cast said this morning, so that nobody finds an empty room.
use crate::line::LineText;
use crate::queries;
use kernel::jiff::SignedDuration;
use kernel::{Demo, Result, Writing};

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
    for (name, minutes_ago, said) in TALK {
        let (Some(author), Ok(text)) = (demo.who(name), LineText::parse(said)) else { continue };
        tx.now = now - SignedDuration::from_mins(minutes_ago);
        queries::say(tx, author, &text).await?;
    }
    tx.now = now;
    Ok(())
}
