//! Keeping it kind: reports, what was done about them, and people who do not want to see each
//! other.
//!
//! Whoever sees that something is not right says so, and reads what was done about it. Who of the
//! team decides can take it back; whom it is about reads why, and can ask that another decides.
//! Nobody ever decides about themselves. What was said belongs to the rooms, which hand it over
//! through [`Moderated`].
mod act;
pub mod block;
mod case;
mod decide;
mod decision_form;
mod demo;
mod direct;
pub mod help;
mod item;
mod keeper;
mod mine;
mod own_path;
mod privacy;
mod promise;
mod queries;
mod receipt;
mod report;
mod standing;
mod stuck;
mod tell;
#[cfg(test)]
mod tests;
mod typed;
mod waiting;
mod worklist;
mod words {
    kernel::words!();
}

pub use act::{Spot, act_on_item, act_on_person};
pub use block::{all_unseen, unseen_by};
pub use case::{CaseId, What, Wrong};
pub use decide::{Decided, Decision};
pub use demo::DemoCase;
pub use direct::path_to_act;
pub use item::{Item, Moderated};
pub use keeper::{Keeper, keeps_it_kind};
pub use mine::PATH as DECISIONS_PATH;
pub use promise::next_working_day_ends;
pub use report::path_to_report;
pub use standing::{Sanction, SanctionKind, guests_told_in, silent_in, standing};
pub use waiting::{waiting_for, waiting_notice};
pub use worklist::PATH as WORKLIST_PATH;

use crate::item::Rooms;
use crate::words::Words;
use kernel::language::Leaf;
use kernel::{
    ActName, BackRoomGroup, BackRoomItem, Demo, Exported, Here, Holds, House, Job, Migration,
    PersonId, Result, Retention, Room, Routes, Step, Table, Tx, Voice, Writing, icon,
};
use std::sync::Arc;

/// What was said and who reported it, after the decision.
const EVIDENCE_KEEP_DAYS: i64 = 180;
/// What was decided, and why.
const CASES_KEEP_DAYS: i64 = 365;

/// The ground floor on which every room stands where people speak.
pub struct Moderation {
    rooms: Rooms,
}

impl Moderation {
    pub fn new(rooms: Vec<Arc<dyn Moderated>>) -> Self {
        Self { rooms: Rooms::new(rooms) }
    }
}

/// The pages of the team, in the order of the menu.
static BACK_ROOM: [BackRoomItem; 3] = [
    BackRoomItem {
        path: worklist::PATH,
        label: |voice| Words(voice).worklist_title(),
        icon: icon::LET_OP,
        group: BackRoomGroup::Now,
        rule: keeper::is_keeper,
    },
    help::HELP_ITEM,
    help::ON_CALL_ITEM,
];

#[async_trait::async_trait]
impl Room for Moderation {
    fn name(&self) -> &'static str {
        "moderation"
    }

    fn migrations(&self) -> &'static [Migration] {
        &[
            Migration { name: "0001_reports", sql: include_str!("../migrations/0001_reports.sql") },
            Migration { name: "0002_blocks", sql: include_str!("../migrations/0002_blocks.sql") },
            Migration { name: "0003_help", sql: include_str!("../migrations/0003_help.sql") },
        ]
    }

    fn routes(&self) -> Routes {
        let routes = report::routes(Routes::new(), &self.rooms);
        let routes = receipt::routes(routes);
        let routes = worklist::routes(routes, &self.rooms);
        let routes = direct::routes(routes, &self.rooms);
        let routes = mine::routes(routes);
        help::routes(block::routes(routes))
    }

    fn tables(&self) -> &'static [Table] {
        &[
            Table { name: "moderation_case", holds: Holds::Personal },
            Table { name: "moderation_evidence", holds: Holds::Personal },
            Table { name: "moderation_report", holds: Holds::Personal },
            Table {
                name: "moderation_receipt",
                holds: Holds::Impersonal("a hash that leads to a report"),
            },
            Table { name: "moderation_counter", holds: Holds::Impersonal("a number per centre") },
            Table { name: "moderation_act", holds: Holds::Personal },
            Table { name: "moderation_appeal", holds: Holds::Personal },
            block::TABLE,
            help::ON_CALL_TABLE,
            help::HELP_TABLE,
            help::CALL_TABLE,
        ]
    }

    fn retention(&self) -> &'static [Retention] {
        &[
            Retention {
                table: "moderation_evidence",
                since: "closed_at",
                keep_days: EVIDENCE_KEEP_DAYS,
                shortest_days: Some(30),
                what: |voice| Words(voice).kept_reports(),
            },
            Retention {
                table: "moderation_case",
                since: "closed_at",
                keep_days: CASES_KEEP_DAYS,
                shortest_days: Some(90),
                what: |voice| Words(voice).kept_cases(),
            },
            help::HELP_RETENTION,
            help::CALL_RETENTION,
        ]
    }

    async fn export(&self, tx: &mut Tx, voice: &Voice, person: PersonId) -> Result<Vec<Exported>> {
        let mut parts = privacy::export(tx, voice, person).await?;
        parts.push(block::export(tx, voice, person).await?);
        parts.push(help::export(tx, voice, person).await?);
        Ok(parts)
    }

    async fn erase(&self, tx: &mut Writing, person: PersonId) -> Result<()> {
        privacy::erase(tx, person).await?;
        block::erase(tx, person).await?;
        help::erase(tx, person).await
    }

    fn words(&self) -> &'static [Leaf] {
        words::LEAVES
    }

    async fn keeps_apart(&self, tx: &mut Tx, viewer: PersonId, shower: PersonId) -> Result<bool> {
        standing::keeps_apart(tx, viewer, shower).await
    }

    fn jobs(&self) -> Vec<Job> {
        vec![help::job()]
    }

    async fn waiting(&self, tx: &mut Tx, here: &Here) -> Result<Vec<kernel::Waiting>> {
        waiting::waiting(tx, here).await
    }

    fn back_room(&self) -> &'static [BackRoomItem] {
        &BACK_ROOM
    }

    async fn steps(&self, tx: &mut Tx, here: &Here) -> Result<Vec<Step>> {
        Ok(vec![help::step(tx, here).await?])
    }

    async fn furnish(&self, tx: &mut Writing, demo: &Demo) -> Result<()> {
        help::furnish(tx, demo).await
    }

    fn acts(&self) -> &'static [ActName] {
        &[
            ActName { what: "report_left", says: |voice| Words(voice).act_left() },
            ActName { what: "item_hidden", says: |voice| Words(voice).act_hidden() },
            ActName { what: "person_silenced", says: |voice| Words(voice).act_silenced() },
            ActName { what: "person_put_outside", says: |voice| Words(voice).act_outside() },
            ActName { what: decide::PRIVATE_READ, says: |voice| Words(voice).act_private_read() },
            ActName { what: decide::REPORT_TAKEN, says: |voice| Words(voice).act_taken() },
            ActName { what: decide::DECISION_UNDONE, says: |voice| Words(voice).act_undone() },
            ActName { what: decide::APPEAL_JUDGED, says: |voice| Words(voice).act_judged() },
            help::CALLED_ACT,
            help::ANSWERED_ACT,
            help::LIST_ACT,
        ]
    }

    /// Whoever could help, hears each day that a case waits on which nobody may decide.
    async fn nightly(&self, house: &House) -> Result<()> {
        stuck::look(house).await
    }
}
