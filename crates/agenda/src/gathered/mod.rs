//! Gathered: what others do, on our calendar, without anybody typing it over (R-Rosa-22,
//! R-Ruwaard-14).
//!
//! A calendar of others is a *source*, read again each hour. A file or a pasted list is a *batch*,
//! taken in once. Both are looked at before anything happens, and both can be taken off again as a
//! whole. What came in is an activity as any other, so people sign up for it here; it follows its
//! source for as long as nobody here changed it.
mod alike;
mod batch;
mod brought;
mod calendar;
mod demo;
mod doubles;
mod follow;
mod found;
mod letters;
mod list_page;
mod look_page;
mod read;
mod source;
mod source_page;
mod sources_page;
mod table;
mod taking;
#[cfg(test)]
mod tests;
mod text;
mod told_time;
mod zones;

pub use batch::{Batch, BatchId, Gathered, GatheredId};
pub use demo::furnish;
pub use doubles::{APART_PATH, GONE_PATH as DOUBLE_GONE_PATH, PATH as DOUBLES_PATH};
pub use list_page::PATH as LIST_PATH;
pub use source::{Source, SourceId, wake};

use crate::activity::ActivityId;
use crate::queries::gathered as queries;
use crate::words::Words;
use fetching::Fetching;
use kernel::{Here, House, Job, Result, Routes, Tx};
use std::sync::Arc;

pub const PATH: &str = "/achterkamer/agenda/bronnen";
/// What the log calls it.
pub const TAKEN_IN: &str = "agenda_taken_in";
pub const TAKEN_OFF: &str = "agenda_taken_off";
/// A day longer than a batch can be undone.
pub const BATCH_KEEP_DAYS: i64 = 8;
/// Reads a source; the body is its id.
pub const READ: &str = "agenda-read";

/// The pages of the back room; looking at an address goes over this street.
pub fn routes(routes: Routes, fetching: &Arc<Fetching>) -> Routes {
    let (looking, reading) = (fetching.clone(), fetching.clone());
    routes
        .look(PATH, sources_page::show)
        .act(PATH, move |deed| sources_page::look_at(looking.clone(), deed))
        .look(list_page::PATH, list_page::show)
        .act(list_page::PATH, list_page::look_at)
        .look(doubles::PATH, doubles::show)
        .act(doubles::GONE_PATH, doubles::take_off)
        .act(doubles::APART_PATH, doubles::keep_apart)
        .look(look_page::PATH, look_page::show)
        .act(look_page::PATH, look_page::take_in)
        .act(look_page::UNDO_PATH, look_page::undo)
        .look(source_page::PATH, source_page::show)
        .act(source_page::NOW_PATH, move |deed| source_page::read_now(reading.clone(), deed))
        .act(source_page::RIGHT_PATH, source_page::say_right)
        .act(source_page::STILL_PATH, source_page::take_in_still)
        .act(source_page::GONE_PATH, source_page::take_away)
}

pub fn job(fetching: Arc<Fetching>) -> Job {
    Job::new(READ, move |piece| source::work(fetching.clone(), piece))
}

/// "Van de site van de bibliotheek, opgehaald vandaag, 14.00 uur"; of what came from no site
/// nothing.
pub async fn comes_from(tx: &mut Tx, here: &Here, activity: ActivityId) -> Result<Option<String>> {
    let Some(source) = queries::source_of(tx, activity).await? else { return Ok(None) };
    let words = Words(&here.voice);
    Ok(source.read_well_at.map(|at| words.gather_comes_from(&source.name, here.moment(at))))
}

/// Who asks, for the log of the site: with an address where they can ask back.
fn agent(house: &House, host: &str) -> String {
    format!("Voordeur/{} (+{})", env!("CARGO_PKG_VERSION"), house.address_of(host))
}
