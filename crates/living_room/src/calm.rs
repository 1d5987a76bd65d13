//! Calm: whoever keeps the house kind pauses a table, or lets everybody speak more slowly.
use crate::live::Live;
use crate::queries::tables;
use crate::table::{self, Table};
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::{Deed, Result, Voice, people};
use moderation::Keeper;

pub const PATH: &str = "/huiskamer/rust";
/// What the log calls it.
pub const CALMED: &str = "living_room_calmed";
/// Slower than this is a conversation by letter.
pub const SLOW_S_MAX: i64 = 300;

#[derive(serde::Deserialize)]
pub struct Calm {
    #[serde(default)]
    tafel: String,
    /// "ja" or "nee"; absent leaves it as it is.
    pauze: Option<String>,
    /// Seconds between two lines of one person; absent leaves it as it is.
    rustig: Option<i64>,
}

pub async fn settle(live: Live, mut deed: Deed<Keeper, Calm>) -> Result<Response> {
    let mut table = table::at(&mut deed.tx, &deed.form.tafel).await?;
    if let Some(pauze) = &deed.form.pauze {
        table.is_paused = pauze == "ja";
    }
    if let Some(slow_s) = deed.form.rustig {
        table.slow_s = slow_s.clamp(0, SLOW_S_MAX);
    }
    tables::settle(&mut deed.tx, &table).await?;
    people::log_act(&mut deed.tx, Some(deed.who.id), None, CALMED, &table.slug).await?;
    live.look_around_when_saved(&mut deed.tx, &deed.house, table.id);
    deed.done(&table.tools_path()).await
}

#[derive(Template)]
#[template(path = "calm_notice.html")]
struct Notice<'a> {
    words: Words<'a>,
    table: &'a Table,
}

/// That a table is calm now, and until when, for everybody there: one line of HTML, on the page and
/// in the stream alike. Empty when one talks at will.
pub fn notice(voice: &Voice, table: &Table) -> Result<String> {
    if !table.is_paused && table.slow_s == 0 {
        return Ok(String::new());
    }
    Ok(Notice { words: Words(voice), table }.render()?)
}
