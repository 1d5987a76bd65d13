//! My page: what is mine, and what the house knows about me.
//!
//! Whoever is known here reads all of it, corrects it, takes it along and takes it away. Who has
//! no device does the same at the desk, on behalf of whom a colleague of the team presses.
mod absent;
mod change;
mod desk;
mod everything;
mod face;
mod facts;
mod leaving;
mod overview;
mod queries;
mod reach;
mod routes;
#[cfg(test)]
mod tests;
mod words {
    kernel::words!();
}

use crate::change::StopChange;
use crate::queries::absent as absent_queries;
use crate::words::Words;
use kernel::language::Leaf;
use kernel::{
    ActName, BackRoomGroup, BackRoomItem, Exported, Holds, House, Job, Migration, PersonId, Result,
    Retention, Role, Room, Routes, Table, Tx, Voice, Writing, icon,
};
use telling::Action;

/// Where a lost buurtpas is withdrawn.
const LOST_CARD: &str = "/pas/kwijt";

pub struct MyPage;

/// What the links in our letters can do.
pub fn actions() -> Vec<Box<dyn Action>> {
    vec![Box::new(StopChange)]
}

#[async_trait::async_trait]
impl Room for MyPage {
    fn name(&self) -> &'static str {
        "my_page"
    }

    fn migrations(&self) -> &'static [Migration] {
        &[Migration { name: "0001_my_page", sql: include_str!("../migrations/0001_my_page.sql") }]
    }

    fn routes(&self) -> Routes {
        routes::routes()
    }

    fn tables(&self) -> &'static [Table] {
        &[
            Table { name: "my_page_change", holds: Holds::Personal },
            Table { name: "my_page_warning", holds: Holds::Personal },
        ]
    }

    fn retention(&self) -> &'static [Retention] {
        &[
            Retention {
                table: "my_page_change",
                since: "asked_at",
                keep_days: 7,
                shortest_days: None,
                what: |voice| Words(voice).kept_changes(),
            },
            Retention {
                table: "my_page_warning",
                since: "told_at",
                keep_days: 90,
                shortest_days: None,
                what: |voice| Words(voice).kept_warnings(),
            },
        ]
    }

    async fn export(&self, tx: &mut Tx, voice: &Voice, person: PersonId) -> Result<Vec<Exported>> {
        let words = Words(voice);
        let changes = queries::changes(tx, person).await?;
        let mut lines: Vec<String> =
            changes.iter().map(|change| words.export_change(&change.address)).collect();
        if absent_queries::told_at(tx, person).await?.is_some() {
            lines.push(words.export_warned().to_owned());
        }
        Ok(vec![Exported { heading: words.export_heading().to_owned(), lines }])
    }

    async fn erase(&self, tx: &mut Writing, person: PersonId) -> Result<()> {
        queries::drop_changes_of(tx, person).await?;
        absent_queries::forget_told(tx, person).await
    }

    fn words(&self) -> &'static [Leaf] {
        words::LEAVES
    }

    fn jobs(&self) -> Vec<Job> {
        vec![change::job(), absent::job()]
    }

    async fn nightly(&self, house: &House) -> Result<()> {
        absent::round(house).await
    }

    fn back_room(&self) -> &'static [BackRoomItem] {
        &[BackRoomItem {
            path: desk::PATH,
            label: |voice| Words(voice).desk_title(),
            icon: icon::MENSEN,
            group: BackRoomGroup::Desk,
            rule: Role::is_at_desk,
        }]
    }

    fn acts(&self) -> &'static [ActName] {
        desk::ACTS
    }
}
