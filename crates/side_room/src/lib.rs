//! The side room: a private word with a worker, for whoever stays away out of shame.
//!
//! A resident has one talk, at an address that is the same for everybody. It waits until a worker
//! takes it, and from then on the two read it and nobody else: another goes on with it only when
//! the resident says yes. Only at danger to life a colleague may look, who says why; that is
//! written in a log that nobody changes unseen, and the resident reads who it was. All of it is
//! sealed under a key of that talk alone, and gone with it.
mod again;
mod answers;
mod appointment;
mod audit;
mod day;
mod demo;
mod desk;
mod desk_time;
mod entrance;
mod glass;
mod guest;
mod hand_over;
mod hours;
mod keeping;
mod line;
mod live;
mod looked;
mod own;
mod photo;
mod practice;
mod privacy;
mod promise;
mod queries;
mod queue;
mod round;
mod routes;
mod sealed;
mod seeing;
mod sheet;
mod speaking;
mod talk;
#[cfg(test)]
mod tests;
mod told;
mod worker;
mod words {
    kernel::words!();
}

pub use audit::{Checked, Finding, verify};

use crate::words::Words;
use kernel::language::Leaf;
use kernel::{
    ActName, BackRoomGroup, BackRoomItem, Demo, Door, Error, Exported, Here, Holds, House, KeyId,
    Migration, PersonId, Result, Retention, Room, Routes, Table, TeamFigure, Tx, Voice, Waiting,
    Writing, icon,
};
use live::Live;

pub(crate) const NAME: &str = "side_room";
pub(crate) const PATH: &str = "/zijkamer";
/// The same for letters: it does not say where it leads.
pub(crate) const WAY_IN: &str = "/berichtje";
/// The workers' side.
pub(crate) const DESK: &str = "/achterkamer/zijkamer";
/// After the last line (`promises.md` §4, settled).
const KEEP_DAYS: i64 = 90;
const KEEP_DAYS_MIN: i64 = 14;

/// A week after it, nobody asks for it any more.
const DESK_TIMES_KEEP_DAYS: i64 = 7;

pub(crate) static RETENTION: [Retention; 3] = [
    // With it go its key, its lines and its photos.
    Retention {
        table: "side_room_talk",
        since: "last_at",
        keep_days: KEEP_DAYS,
        shortest_days: Some(KEEP_DAYS_MIN),
        what: |voice| Words(voice).kept_talks(),
    },
    Retention {
        table: "side_room_audit",
        since: "at",
        keep_days: audit::KEEP_DAYS,
        shortest_days: None,
        what: |voice| Words(voice).kept_log(),
    },
    Retention {
        table: "side_room_desk_time",
        since: "starts_at",
        keep_days: DESK_TIMES_KEEP_DAYS,
        shortest_days: None,
        what: |voice| Words(voice).kept_desk_times(),
    },
];

/// # Errors
/// [`Error::NotFound`] when nobody talks apart in this centre.
pub(crate) fn must_be_on(here: &Here) -> Result<()> {
    if here.centre.has(NAME) { Ok(()) } else { Err(Error::NotFound) }
}

/// A private word with a worker.
#[derive(Default)]
pub struct SideRoom {
    live: Live,
}

#[async_trait::async_trait]
impl Room for SideRoom {
    fn name(&self) -> &'static str {
        NAME
    }

    fn migrations(&self) -> &'static [Migration] {
        &[
            Migration {
                name: "0001_side_room",
                sql: include_str!("../migrations/0001_side_room.sql"),
            },
            Migration { name: "0002_answers", sql: include_str!("../migrations/0002_answers.sql") },
            Migration {
                name: "0003_desk_times",
                sql: include_str!("../migrations/0003_desk_times.sql"),
            },
        ]
    }

    fn routes(&self) -> Routes {
        routes::routes(&self.live)
    }

    fn tables(&self) -> &'static [Table] {
        &[
            Table { name: "side_room_talk", holds: Holds::Personal },
            Table { name: "side_room_line", holds: Holds::Personal },
            Table { name: "side_room_photo", holds: Holds::Personal },
            Table { name: "side_room_time", holds: Holds::Personal },
            Table { name: "side_room_again", holds: Holds::Personal },
            Table { name: "side_room_worker", holds: Holds::Personal },
            Table { name: "side_room_desk_time", holds: Holds::Personal },
            Table {
                name: "side_room_answer",
                holds: Holds::Impersonal("answers that are given often"),
            },
            Table { name: "side_room_audit", holds: Holds::Personal },
            Table { name: "side_room_end", holds: Holds::Impersonal("how far the log goes") },
            Table { name: "side_room_month", holds: Holds::Impersonal("how often somebody came") },
        ]
    }

    fn retention(&self) -> &'static [Retention] {
        &RETENTION
    }

    async fn export(&self, tx: &mut Tx, voice: &Voice, person: PersonId) -> Result<Vec<Exported>> {
        privacy::export(&*self.live.keys()?, tx, voice, person).await
    }

    async fn erase(&self, tx: &mut Writing, person: PersonId) -> Result<()> {
        privacy::erase(&self.live, tx, person).await
    }

    /// Nobody of the team reads it at the desk either.
    fn is_for_own_eyes(&self) -> bool {
        true
    }

    fn words(&self) -> &'static [Leaf] {
        words::LEAVES
    }

    /// Its place is in one's own menu. No window is lit by it, and nothing is counted.
    fn door(&self) -> Option<Door> {
        Some(Door {
            path: PATH,
            label: |voice| Words(voice).title(),
            icon: icon::STOEL,
            scene: &kernel::asset::SCENES_PAND_SVG,
            place: "",
        })
    }

    async fn waiting(&self, tx: &mut Tx, here: &Here) -> Result<Vec<Waiting>> {
        day::waiting(&self.live, tx, here).await
    }

    async fn team_figures(&self, tx: &mut Tx, here: &Here) -> Result<Vec<TeamFigure>> {
        day::team_figures(tx, here).await
    }

    async fn furnish(&self, tx: &mut Writing, demo: &Demo) -> Result<()> {
        demo::furnish(&self.live, tx, demo).await
    }

    fn who_can_read(&self) -> &'static [for<'v> fn(&'v Voice) -> &'v str] {
        &[
            |voice| Words(voice).who_reads_two(),
            |voice| Words(voice).who_reads_danger(),
            |voice| Words(voice).who_reads_server(),
        ]
    }

    async fn before_opening(&self, house: &House) -> Result<()> {
        self.live.keep_keys(&house.keys);
        Ok(())
    }

    async fn keys_in_use(&self, tx: &mut Tx) -> Result<Vec<KeyId>> {
        let mut keys = queries::talks::keys_in_use(tx).await?;
        keys.extend(audit::keys_in_use(tx).await?);
        keys.extend(queries::desk_times::keys_in_use(tx).await?);
        keys.sort_unstable();
        keys.dedup();
        Ok(keys)
    }

    async fn tick(&self, house: &House) -> Result<()> {
        round::tick(&self.live, house).await
    }

    async fn nightly(&self, house: &House) -> Result<()> {
        round::nightly(&self.live, house).await
    }

    fn back_room(&self) -> &'static [BackRoomItem] {
        &[BackRoomItem {
            path: DESK,
            label: |voice| Words(voice).queue_title(),
            icon: icon::STOEL,
            group: BackRoomGroup::Now,
            rule: worker::is_social_worker,
        }]
    }

    fn acts(&self) -> &'static [ActName] {
        &[ActName { what: audit::LOOKED, says: |voice| Words(voice).act_looked() }]
    }
}
