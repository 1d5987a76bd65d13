//! The living room: whoever is in talks with whoever is in.
//!
//! What is said at a table is heard at once by everyone who is there, and can be read back as long
//! as the table keeps it. People come in because they choose to, hosts receive them, and a door
//! says when.
mod attending;
mod calm;
mod demo;
mod desk;
mod doorstep;
mod for_you;
mod guests;
mod guide;
mod line;
mod line_page;
mod live;
mod notes;
mod photo_line;
mod presence;
mod queries;
mod reported;
mod room_page;
mod rota;
mod routes;
mod seeing;
mod speaking;
mod table;
mod table_talk;
#[cfg(test)]
mod tests;
mod to_the_list;
mod words {
    kernel::words!();
}
mod assets {
    kernel::assets!();
}

use crate::doorstep::Doorstep;
use crate::words::Words;
use kernel::language::Leaf;
use kernel::{
    ActName, Asset, Attending, BackRoomGroup, BackRoomItem, Beside, Demo, Door, Exported, Here,
    Holds, House, Job, Light, Memo, Migration, PersonId, Result, Retention, Role, Room, Routes,
    Step, Table, Tx, Voice, Waiting, Writing, icon, people,
};
use live::Live;
use moderation::{Moderated, SanctionKind};
use std::sync::Arc;
use telling::Action;

pub(crate) const NAME: &str = "living_room";
pub(crate) const PATH: &str = "/huiskamer";
/// A note that no host came for.
const NOTES_KEEP_DAYS: i64 = 14;

#[derive(Default)]
pub struct LivingRoom {
    live: Live,
    doorstep: Doorstep,
    n_present: Memo<(), i64>,
}

impl LivingRoom {
    /// What is said here, for whoever keeps it kind.
    pub fn moderated(&self) -> Arc<dyn Moderated> {
        Arc::new(reported::Lines(self.live.clone()))
    }
}

/// What a link in a letter can do here.
pub fn actions() -> Vec<Box<dyn Action>> {
    vec![Box::new(rota::TakeOver)]
}

#[async_trait::async_trait]
impl Room for LivingRoom {
    fn name(&self) -> &'static str {
        NAME
    }

    fn migrations(&self) -> &'static [Migration] {
        &[
            Migration { name: "0001_lines", sql: include_str!("../migrations/0001_lines.sql") },
            Migration { name: "0002_tables", sql: include_str!("../migrations/0002_tables.sql") },
            Migration { name: "0003_rota", sql: include_str!("../migrations/0003_rota.sql") },
            Migration { name: "0004_guests", sql: include_str!("../migrations/0004_guests.sql") },
            Migration { name: "0005_relief", sql: include_str!("../migrations/0005_relief.sql") },
            Migration { name: "0006_belongs", sql: include_str!("../migrations/0006_belongs.sql") },
        ]
    }

    fn routes(&self) -> Routes {
        routes::routes(&self.live, &self.doorstep)
    }

    fn tables(&self) -> &'static [Table] {
        &[
            Table { name: "living_room_line", holds: Holds::Personal },
            Table { name: "living_room_presence", holds: Holds::Personal },
            Table { name: "living_room_note", holds: Holds::Personal },
            Table { name: "living_room_shift", holds: Holds::Personal },
            Table { name: "living_room_turn", holds: Holds::Personal },
            Table { name: "living_room_sitting", holds: Holds::Personal },
            Table { name: "living_room_coming", holds: Holds::Personal },
            Table { name: "living_room_relief", holds: Holds::Personal },
            Table { name: "living_room_table", holds: Holds::Impersonal("how a table is set up") },
        ]
    }

    fn retention(&self) -> &'static [Retention] {
        &[
            // Each line knows by its table when it goes.
            Retention {
                table: "living_room_line",
                since: "goes_at",
                keep_days: 0,
                shortest_days: None,
                what: |voice| Words(voice).kept_lines(),
            },
            Retention {
                table: "living_room_presence",
                since: "until_at",
                keep_days: 1,
                shortest_days: None,
                what: |voice| Words(voice).kept_presence(),
            },
            Retention {
                table: "living_room_note",
                since: "left_at",
                keep_days: NOTES_KEEP_DAYS,
                shortest_days: Some(1),
                what: |voice| Words(voice).kept_notes(),
            },
            Retention {
                table: "living_room_turn",
                since: "ends_at",
                keep_days: rota::KEEP_DAYS,
                shortest_days: None,
                what: |voice| Words(voice).rota_kept_turns(),
            },
            Retention {
                table: "living_room_sitting",
                since: "until_at",
                keep_days: rota::KEEP_DAYS,
                shortest_days: None,
                what: |voice| Words(voice).rota_kept_sittings(),
            },
            // Lines of who stood in are those of a host, as long as any line stays.
            Retention {
                table: "living_room_relief",
                since: "until_at",
                keep_days: table::KEEP_DAYS_MAX,
                shortest_days: None,
                what: |voice| Words(voice).relief_kept(),
            },
            Retention {
                table: "living_room_coming",
                since: "opens_at",
                keep_days: rota::KEEP_DAYS,
                shortest_days: None,
                what: |voice| Words(voice).rota_kept_comings(),
            },
        ]
    }

    async fn export(&self, tx: &mut Tx, voice: &Voice, person: PersonId) -> Result<Vec<Exported>> {
        let words = Words(voice);
        let said = queries::lines::by_author(tx, person).await?;
        let notes = queries::notes::by_author(tx, person).await?;
        let part = |heading: &str, rows: Vec<(String,)>| Exported {
            heading: heading.to_owned(),
            lines: rows.into_iter().map(|(text,)| text).collect(),
        };
        let mut parts = vec![part(words.export_heading(), said)];
        parts.push(part(words.export_notes(), notes));
        parts.extend(rota::export(tx, voice, person).await?);
        Ok(parts)
    }

    async fn erase(&self, tx: &mut Writing, person: PersonId) -> Result<()> {
        for table in table::all(tx).await? {
            self.live.end_passers_by_when_saved(tx, table.id).await?;
        }
        if people::person(tx, person).await?.is_guest() {
            queries::lines::forget_guest(tx, person).await?;
        } else {
            queries::lines::erase_author(tx, person).await?;
        }
        queries::notes::erase_author(tx, person).await?;
        queries::presence::go_out(tx, person).await?;
        rota::erase(tx, person).await
    }

    fn words(&self) -> &'static [Leaf] {
        words::LEAVES
    }

    fn assets(&self) -> &'static [&'static Asset] {
        assets::ALL
    }

    fn jobs(&self) -> Vec<Job> {
        vec![rota::job()]
    }

    fn door(&self) -> Option<Door> {
        Some(Door {
            path: PATH,
            label: |voice| Words(voice).title(),
            icon: icon::BANK,
            scene: &kernel::asset::SCENES_KAMER_HUISKAMER_SVG,
            place: "w-huis",
        })
    }

    async fn attending(&self, tx: &mut Tx, here: &Here) -> Result<Vec<Attending>> {
        attending::attending(tx, here).await
    }

    async fn light(&self, tx: &mut Tx, here: &Here) -> Result<Light> {
        let count = async |tx: &mut Tx, (): &()| queries::presence::n_present(tx).await;
        let n = *self.n_present.find(tx, (), count).await?;
        if n == 0 {
            return Ok(Light::default());
        }
        // Below two nobody is counted: one person alone should not be pointed at.
        let count = if n < 2 { 0 } else { n };
        let says = Words(&here.voice).n_present(n);
        Ok(Light { is_lit: true, count, says, faces: Vec::new() })
    }

    async fn today(&self, tx: &mut Tx, here: &Here) -> Result<Vec<String>> {
        Ok(table_talk::latest(tx, here).await?.into_iter().collect())
    }

    async fn show_out(&self, tx: &mut Writing, house: &House, person: PersonId) -> Result<()> {
        for table in queries::presence::tables_of(tx, person).await? {
            self.live.look_around_when_saved(tx, house, table);
        }
        queries::presence::go_out(tx, person).await?;
        // Who is silent reads along, and is told why where they sit.
        let sanction = moderation::standing(tx, person, NAME).await?;
        if sanction.is_none_or(|own| own.kind == SanctionKind::Outside) {
            self.live.channels.send_away_when_saved(tx, person);
        }
        Ok(())
    }

    fn looked(&self, here: &Here) {
        if let Some(person) = here.person.as_ref().filter(|_| presence::is_at_work(here)) {
            self.live.works(here.centre.id, person.id, here.now);
        }
    }

    async fn beside(&self, tx: &mut Tx, here: &Here, path: &str) -> Result<Vec<Beside>> {
        let words = Words(&here.voice);
        let mut tables = table::all(tx).await?;
        tables.retain(|table| table.belongs_to == path);
        let way = |table: &table::Table| Beside {
            path: table.latest_path(),
            says: words.talk_along_at(room_page::name_of(here, &words, table)),
        };
        Ok(tables.iter().map(way).collect())
    }

    async fn tick(&self, house: &House) -> Result<()> {
        self.live.write_down_signs(house).await
    }

    async fn nightly(&self, _house: &House) -> Result<()> {
        self.live.channels.forget_all();
        Ok(())
    }

    async fn furnish(&self, tx: &mut Writing, demo: &Demo) -> Result<()> {
        demo::furnish(tx, demo).await?;
        rota::furnish(tx, demo).await
    }

    async fn waiting(&self, tx: &mut Tx, here: &Here) -> Result<Vec<Waiting>> {
        rota::waiting(tx, here).await
    }

    fn back_room(&self) -> &'static [BackRoomItem] {
        &[
            BackRoomItem {
                path: PATH,
                label: |voice| Words(voice).to_the_room(),
                icon: icon::PRAAT,
                group: BackRoomGroup::Now,
                rule: |role| role == Role::Host || rota::may_relieve(role),
            },
            BackRoomItem {
                path: desk::PATH,
                label: |voice| Words(voice).title(),
                icon: icon::BANK,
                group: BackRoomGroup::Rooms,
                rule: |role| matches!(role, Role::Host | Role::Coordinator),
            },
            BackRoomItem {
                path: rota::PATH,
                label: |voice| Words(voice).rota_title(),
                icon: icon::KLOK,
                group: BackRoomGroup::Rooms,
                rule: |role| matches!(role, Role::Host | Role::Coordinator),
            },
            BackRoomItem {
                path: rota::RELIEF_PATH,
                label: |voice| Words(voice).relief_title(),
                icon: icon::HERHAAL,
                group: BackRoomGroup::Rooms,
                rule: rota::may_relieve,
            },
        ]
    }

    fn acts(&self) -> &'static [ActName] {
        &[
            ActName { what: desk::SETTLED, says: |voice| Words(voice).act_settled() },
            ActName { what: calm::CALMED, says: |voice| Words(voice).act_calmed() },
            ActName { what: desk::ENDED, says: |voice| Words(voice).act_ended() },
            ActName { what: rota::RELIEVED, says: |voice| Words(voice).act_relieved() },
            ActName { what: rota::GIVEN_BACK, says: |voice| Words(voice).act_given_back() },
        ]
    }

    async fn steps(&self, tx: &mut Tx, here: &Here) -> Result<Vec<Step>> {
        let is_done = table::at(tx, "").await?.chosen_at.is_some();
        let title = Words(&here.voice).step_title().to_owned();
        let who_reads = Step { title, is_done, path: desk::PATH };
        Ok(vec![who_reads, rota::step(tx, here).await?])
    }
}
