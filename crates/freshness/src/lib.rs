//! Freshness: what stands in the house is true, because the house asks (R-Ruwaard-16, 17).
//!
//! A room says what has to be true, who knows, and when it was changed ([`keep`]). After a while
//! the house asks that person "Klopt dit nog?", with a link that needs no coming in. What nobody
//! answers sinks, is hidden, and stands on the list "Vraag na" of the team. Once a week a collector
//! goes round with it on paper.
mod answer;
mod ask;
mod collector;
mod collector_page;
mod item;
mod list_page;
mod queries;
#[cfg(test)]
mod tests;
mod words {
    kernel::words!();
}
mod assets {
    kernel::assets!();
}
mod worklist;

pub use item::{Item, Stage};

use crate::item::{ASKED_AFTER_DAYS, days};
use crate::queries::collectors;
use crate::words::Words;
use kernel::jiff::civil::Weekday;
use kernel::language::Leaf;
use kernel::{
    ActName, Asset, BackRoomGroup, BackRoomItem, Demo, Exported, Here, Holds, House, Migration,
    PersonId, Result, Retention, Room, Routes, Table, Timestamp, Tx, Voice, Waiting, Writing, icon,
};
use std::collections::HashMap;
use std::sync::Arc;

/// As long as the link in a letter works.
const LINK_LASTS_DAYS: i64 = 30;

/// Something of a room that has to be true.
pub struct Kept<'a> {
    /// The room by its name.
    pub room: &'static str,
    /// The address of its page; one each.
    pub path: &'a str,
    pub title: &'a str,
    /// Where it is changed.
    pub change_path: &'a str,
    /// Who knows whether it is true.
    pub owner: Option<PersonId>,
    /// Whom to ring; may be empty.
    pub phone: &'a str,
}

/// Somebody made or changed it, and by that said that it is true.
pub async fn keep(tx: &mut Writing, kept: &Kept<'_>) -> Result<()> {
    let now = tx.now;
    keep_since(tx, kept, now).await
}

/// The same, when somebody said so at another moment.
pub async fn keep_since(tx: &mut Writing, kept: &Kept<'_>, checked_at: Timestamp) -> Result<()> {
    queries::keep(tx, kept, checked_at, checked_at + days(ASKED_AFTER_DAYS)).await
}

/// The same, for what its room lets hang until a moment of its own: it is asked about then.
pub async fn keep_until(tx: &mut Writing, kept: &Kept<'_>, due_at: Timestamp) -> Result<()> {
    let now = tx.now;
    queries::keep(tx, kept, now, due_at).await
}

/// It was seen to be true at this moment, as when the site that it comes from was read well.
pub async fn check(tx: &mut Writing, path: &str, at: Timestamp) -> Result<()> {
    queries::check(tx, path, at, at + days(ASKED_AFTER_DAYS)).await
}

/// It is not there any more.
pub async fn take_out(tx: &mut Writing, path: &str) -> Result<()> {
    queries::take_out(tx, path).await
}

/// What is known of what stands at this address; `None` for what nobody has to check.
pub async fn at(tx: &mut Tx, path: &str) -> Result<Option<Item>> {
    queries::at(tx, path).await
}

/// What of a room is not fresh any more by its address, and how sure it still is; everything else
/// is fresh.
pub async fn stages(tx: &mut Tx, room: &str) -> Result<HashMap<String, Stage>> {
    let now = tx.now;
    let due = queries::due_of(tx, room, now).await?;
    Ok(due.into_iter().map(|due| (due.path, Stage::at(due.due_at, now))).collect())
}

/// A room of which something has to be true.
#[async_trait::async_trait]
pub trait Checked: Send + Sync + 'static {
    /// The room's own name.
    fn room(&self) -> &'static str;
    /// "Dit is gestopt": it does not happen any more, whoever counted on it is told. What is gone
    /// already stays so, without an error.
    async fn stop(&self, tx: &mut Writing, house: &House, path: &str) -> Result<()>;
    /// "Ja, dit klopt": for a room that says itself how long it goes on then.
    async fn go_on(&self, _tx: &mut Writing, _house: &House, _path: &str) -> Result<()> {
        Ok(())
    }
}

/// The rooms of this house that have something to check.
#[derive(Clone, Default)]
pub struct Rooms(Arc<[Arc<dyn Checked>]>);

impl Rooms {
    fn find(&self, name: &str) -> Option<&dyn Checked> {
        self.0.iter().map(Arc::as_ref).find(|room| room.room() == name)
    }
}

/// The ground floor on which rooms keep their things true.
#[derive(Default)]
pub struct Freshness {
    rooms: Rooms,
}

impl Freshness {
    pub fn new(rooms: Vec<Arc<dyn Checked>>) -> Self {
        Self { rooms: Rooms(rooms.into()) }
    }
}

#[async_trait::async_trait]
impl Room for Freshness {
    fn name(&self) -> &'static str {
        "freshness"
    }

    fn migrations(&self) -> &'static [Migration] {
        &[
            Migration {
                name: "0001_freshness",
                sql: include_str!("../migrations/0001_freshness.sql"),
            },
            Migration {
                name: "0002_collector",
                sql: include_str!("../migrations/0002_collector.sql"),
            },
        ]
    }

    fn routes(&self) -> Routes {
        let routes = ask::routes(Routes::new(), self.rooms.clone());
        let routes = collector_page::routes(list_page::routes(routes));
        worklist::routes(routes, self.rooms.clone())
    }

    fn tables(&self) -> &'static [Table] {
        &[
            Table { name: "freshness_item", holds: Holds::Personal },
            Table { name: "freshness_link", holds: Holds::Personal },
            Table { name: "freshness_collector", holds: Holds::Personal },
        ]
    }

    fn retention(&self) -> &'static [Retention] {
        &[Retention {
            table: "freshness_link",
            since: "ends_at",
            keep_days: 0,
            shortest_days: None,
            what: |voice| Words(voice).kept_links(),
        }]
    }

    async fn export(&self, tx: &mut Tx, voice: &Voice, person: PersonId) -> Result<Vec<Exported>> {
        let own = queries::owned_by(tx, person).await?;
        let mut lines: Vec<String> = own.into_iter().map(|item| item.title).collect();
        let words = Words(voice);
        let collector = collectors::of_centre(tx).await?;
        let collects = collector.filter(|collector| collector.person_id == person);
        lines.extend(collects.map(|own| words.export_collects(voice.weekday(own.weekday()))));
        Ok(vec![Exported { heading: words.export_heading().to_owned(), lines }])
    }

    async fn erase(&self, tx: &mut Writing, person: PersonId) -> Result<()> {
        collectors::erase(tx, person).await?;
        queries::erase(tx, person).await
    }

    fn words(&self) -> &'static [Leaf] {
        words::LEAVES
    }

    async fn furnish(&self, tx: &mut Writing, demo: &Demo) -> Result<()> {
        match demo.who("fatima") {
            Some(fatima) => collector::choose(tx, fatima, Weekday::Monday).await,
            None => Ok(()),
        }
    }

    fn assets(&self) -> &'static [&'static Asset] {
        assets::ALL
    }

    async fn tick(&self, house: &House) -> Result<()> {
        collector::round(house).await
    }

    async fn nightly(&self, house: &House) -> Result<()> {
        ask::round(house).await
    }

    async fn waiting(&self, tx: &mut Tx, here: &Here) -> Result<Vec<Waiting>> {
        worklist::waiting(tx, here).await
    }

    fn back_room(&self) -> &'static [BackRoomItem] {
        &[BackRoomItem {
            path: worklist::PATH,
            label: |voice| Words(voice).worklist_title(),
            icon: icon::VINK,
            group: BackRoomGroup::Now,
            rule: worklist::is_of_the_team,
        }]
    }

    fn acts(&self) -> &'static [ActName] {
        &[ActName { what: collector_page::CHOSE, says: |voice| Words(voice).act_chose_collector() }]
    }
}
