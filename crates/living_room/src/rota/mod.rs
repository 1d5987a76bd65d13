//! The rota: when a table is open, and who receives people there.
//!
//! The week says who comes when, single turns may go otherwise, and a host opens and closes by
//! hand. The door follows from these three by itself; nothing is switched at a certain time.
mod by_hand;
mod coming;
mod demo;
mod door;
mod extra;
mod hosts;
mod mine;
mod page;
mod plan;
#[cfg(test)]
mod plan_tests;
mod queries;
mod relief;
mod say;
mod take_over;
#[cfg(test)]
mod tests;
mod turn;
mod typed;
mod week;

pub use by_hand::{CLOSE_PATH, HAND_OVER_PATH, OPEN_PATH};
pub use coming::job;
pub use demo::furnish;
pub use door::on_the_door;
pub use hosts::hosts;
pub use mine::waiting;
pub use page::PATH;
pub use plan::{DoorState, Opening};
pub use relief::{GIVEN_BACK, PATH as RELIEF_PATH, RELIEVED, may_relieve, relief_button};
pub use take_over::TakeOver;

use crate::live::Live;
use crate::table::{Table, TableId};
use crate::words::Words;
use kernel::jiff::ToSpan;
use kernel::jiff::tz::TimeZone;
use kernel::{Exported, Here, PersonId, Result, Routes, Step, Tx, Voice, Writing, centre};
use plan::{Rota, Turn, TurnAt};
use queries::own::{Did, Moment};

/// How long what is over stays: time enough to see how last month went.
pub const KEEP_DAYS: i64 = 28;
/// How far ahead one can know of a single turn.
const AHEAD_DAYS: i64 = 366;
/// How far the list of who is there looks ahead.
const WEEK_DAYS: usize = 7;

pub fn routes(routes: Routes, live: &Live) -> Routes {
    let routes = relief::routes(routes, live);
    let routes = extra::routes(week::routes(page::routes(routes)));
    coming::routes(by_hand::routes(mine::routes(turn::routes(routes)), live))
}

/// Whether one may sit down at this table now, with whom, and else when.
pub async fn door(tx: &mut Tx, table: &Table, zone: &TimeZone) -> Result<DoorState> {
    Ok(read(tx, table.id, zone).await?.door_of(table, zone, tx.now))
}

/// Who is at work at a table now.
pub struct AtWork {
    pub door: DoorState,
    /// Who receives people.
    pub on_duty: Vec<PersonId>,
    /// Who would, if somebody had not taken the table over.
    pub relieved: Vec<PersonId>,
}

pub async fn at_work(tx: &mut Tx, table: &Table, zone: &TimeZone) -> Result<AtWork> {
    let (rota, now) = (read(tx, table.id, zone).await?, tx.now);
    let on_duty = rota.on_duty_at(zone, now);
    let mut relieved = rota.relieved_at(zone, now);
    relieved.retain(|host| !on_duty.contains(host));
    Ok(AtWork { door: rota.door_of(table, zone, now), on_duty, relieved })
}

/// Who receives people at this table now.
pub async fn on_duty(tx: &mut Tx, table: TableId, zone: &TimeZone) -> Result<Vec<PersonId>> {
    Ok(read(tx, table, zone).await?.on_duty_at(zone, tx.now))
}

/// Who is there in the coming week, in order; who is there now comes first.
pub async fn week(tx: &mut Tx, table: TableId, zone: &TimeZone) -> Result<Vec<Opening>> {
    Ok(read(tx, table, zone).await?.openings(zone, tx.now, WEEK_DAYS))
}

/// The step of the start guide.
pub async fn step(tx: &mut Tx, here: &Here) -> Result<Step> {
    let is_done = 0 < queries::n_hosted(tx).await?;
    Ok(Step { title: Words(&here.voice).rota_step().to_owned(), is_done, path: PATH })
}

/// What the rota knows about somebody.
pub async fn export(tx: &mut Tx, voice: &Voice, person: PersonId) -> Result<Vec<Exported>> {
    let (words, zone) = (Words(voice), centre::settings(tx).await?.zone);
    let mut lines = Vec::new();
    for shift in queries::own::shifts_of(tx, person).await? {
        lines.push(say::when(voice, voice.weekday(shift.weekday), shift.span));
    }
    for change in queries::own::turns_of(tx, person).await? {
        let opens = change.span.from().on(change.date, &zone);
        lines.push(say::when(voice, voice.date_with_year(&zone, opens), change.span));
    }
    for Moment { did, at } in queries::own::moments_of(tx, person).await? {
        let when = kernel::leaving::when(voice, &zone, at);
        lines.push(match did {
            Did::Sit => words.rota_export_sitting(when),
            Did::Come => words.rota_export_coming(when),
            Did::Relieve => words.relief_export(when),
        });
    }
    Ok(vec![Exported { heading: words.rota_title().to_owned(), lines }])
}

/// Takes somebody's name out of the rota. Who wanted to come to their turns hears it.
pub async fn erase(tx: &mut Writing, person: PersonId) -> Result<()> {
    queries::own::erase(tx, person).await?;
    for (table,) in queries::tables(tx).await? {
        changed(tx, table).await?;
    }
    Ok(())
}

/// Takes a table that ends out of the rota. Who wanted to come hears it.
pub async fn end(tx: &mut Writing, table: TableId) -> Result<()> {
    queries::remove_all(tx, table).await?;
    changed(tx, table).await
}

async fn read(tx: &mut Tx, table: TableId, zone: &TimeZone) -> Result<Rota> {
    let today = zone.to_datetime(tx.now).date();
    queries::rota(tx, table, today).await
}

/// A turn that is not over yet, and not too far ahead to know of.
async fn turn_at(tx: &mut Tx, here: &Here, at: &TurnAt) -> Result<Option<Turn>> {
    let zone = &here.centre.zone;
    let latest = zone.to_datetime(here.now).date().saturating_add(AHEAD_DAYS.days());
    let turn = read(tx, at.table, zone).await?.turn(zone, at.shift, at.date);
    Ok(turn.filter(|turn| here.now < turn.until && turn.date <= latest))
}

/// After every change: pages that were kept say something else now, and who wanted to come may
/// have to hear it.
async fn changed(tx: &mut Writing, table: TableId) -> Result<()> {
    let now = tx.now;
    coming::look_again(tx, table, now).await?;
    centre::touch(tx).await
}
