//! The living room: whoever is in talks with whoever is in.
//!
//! What is said is heard at once by everyone who is there, and can be read back for two weeks.
mod demo;
mod line;
mod live;
mod queries;
mod routes;
#[cfg(test)]
mod tests;
mod words {
    kernel::words!();
}
mod assets {
    kernel::assets!();
}

use crate::words::Words;
use kernel::language::Leaf;
use kernel::{
    Asset, BackRoomItem, Demo, Door, Exported, Here, Holds, House, Light, Migration, PersonId,
    Result, Retention, Role, Room, Routes, Step, Table, Tx, Voice, Writing, icon,
};
use live::Live;

/// How long a line stays (`promises.md` §4, settled).
pub const LINES_STAY_DAYS: i64 = 14;
pub(crate) const NAME: &str = "living_room";

#[derive(Default)]
pub struct LivingRoom {
    live: Live,
}

#[async_trait::async_trait]
impl Room for LivingRoom {
    fn name(&self) -> &'static str {
        NAME
    }

    fn migrations(&self) -> &'static [Migration] {
        &[Migration { name: "0001_lines", sql: include_str!("../migrations/0001_lines.sql") }]
    }

    fn routes(&self) -> Routes {
        routes::routes(self.live.clone())
    }

    fn tables(&self) -> &'static [Table] {
        &[
            Table { name: "living_room_line", holds: Holds::Personal },
            Table { name: "living_room_counter", holds: Holds::Impersonal("a number per centre") },
            Table { name: "living_room_choice", holds: Holds::Impersonal("a setting per centre") },
        ]
    }

    fn retention(&self) -> &'static [Retention] {
        &[Retention {
            table: "living_room_line",
            since: "said_at",
            keep_days: LINES_STAY_DAYS,
            what: |voice| Words(voice).kept_lines(),
        }]
    }

    async fn export(&self, tx: &mut Tx, voice: &Voice, person: PersonId) -> Result<Vec<Exported>> {
        let lines = queries::by_author(tx, person).await?;
        let heading = Words(voice).export_heading().to_owned();
        Ok(vec![Exported { heading, lines: lines.into_iter().map(|(text,)| text).collect() }])
    }

    async fn erase(&self, tx: &mut Writing, person: PersonId) -> Result<()> {
        self.live.begin_anew_when_saved(tx);
        queries::erase_author(tx, person).await
    }

    fn words(&self) -> &'static [Leaf] {
        words::LEAVES
    }

    fn assets(&self) -> &'static [&'static Asset] {
        assets::ALL
    }

    fn door(&self) -> Option<Door> {
        Some(Door {
            path: routes::PATH,
            label: |voice| Words(voice).title(),
            icon: icon::BANK,
            scene: &kernel::asset::SCENES_KAMER_HUISKAMER_SVG,
            place: "w-huis",
        })
    }

    async fn light(&self, tx: &mut Tx, here: &Here) -> Result<Light> {
        let n_talking = queries::n_talking(tx).await?;
        if n_talking == 0 {
            return Ok(Light::default());
        }
        // Below two nobody is counted: one person alone should not be pointed at.
        let count = if n_talking < 2 { 0 } else { n_talking };
        let says = Words(&here.voice).n_talking(n_talking);
        Ok(Light { is_lit: true, count, says, faces: Vec::new() })
    }

    async fn today(&self, tx: &mut Tx, here: &Here) -> Result<Vec<String>> {
        Ok(routes::table_talk(tx, here).await?.into_iter().collect())
    }

    async fn nightly(&self, _house: &House) -> Result<()> {
        self.live.forget_all();
        Ok(())
    }

    async fn furnish(&self, tx: &mut Writing, demo: &Demo) -> Result<()> {
        demo::furnish(tx, demo).await
    }

    fn back_room(&self) -> &'static [BackRoomItem] {
        &[BackRoomItem {
            path: routes::SETTINGS_PATH,
            label: |voice| Words(voice).title(),
            icon: icon::BANK,
            rule: |role| role == Role::Coordinator,
        }]
    }

    async fn steps(&self, tx: &mut Tx, here: &Here) -> Result<Vec<Step>> {
        let is_done = queries::was_chosen(tx).await?;
        let title = Words(&here.voice).step_title().to_owned();
        Ok(vec![Step { title, is_done, path: routes::SETTINGS_PATH }])
    }
}
