//! The last words at the big table, on the front door.
use crate::line::Line;
use crate::queries::lines::{self, Told};
use crate::words::Words;
use crate::{NAME, seeing, table};
use askama::Template;
use kernel::{Here, Result, Tx};

/// How many lines a passer-by sees of it.
const LINES: usize = 2;
/// Among so many of the latest, the last that are still there are found.
const LOOKS_BACK: i64 = 20;

#[derive(Template)]
#[template(path = "table_talk.html")]
struct TableTalk<'a> {
    words: Words<'a>,
    lines: Vec<String>,
    says: String,
}

/// The last lines, for whoever may read them.
pub async fn latest(tx: &mut Tx, here: &Here) -> Result<Option<String>> {
    let table = table::at(tx, "").await?;
    if !seeing::reads(tx, here, &table).await? {
        return Ok(None);
    }
    if seeing::is_outside(tx, here, &table).await? {
        return Ok(None);
    }
    let unseen = seeing::unseen(tx, here).await?;
    let said = lines::after(tx, table.id, (table.last_number - LOOKS_BACK).max(0)).await?;
    let said = said.into_iter().filter_map(Told::said);
    let there: Vec<_> = said.filter(|line| line.is_there() && line.is_seen_by(&unseen)).collect();
    let last = &there[there.len().saturating_sub(LINES)..];
    if last.is_empty() {
        return Ok(None);
    }
    let html = |line: &Line| line.html(&here.centre, here.voice.language, &table, None, None);
    let lines = last.iter().map(html).collect::<Result<_>>()?;
    let says = here.rooms.iter().find(|room| room.name == NAME);
    let says = says.map(|room| room.light.says.clone()).unwrap_or_default();
    Ok(Some(TableTalk { words: Words(&here.voice), lines, says }.render()?))
}
