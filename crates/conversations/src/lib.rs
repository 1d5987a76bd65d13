//! Conversations: two people talk about one thing, and nobody else reads along.
//!
//! Another room begins a conversation, about a note or whatever it keeps. What is said, shown and
//! talked about is sealed under a key of that conversation alone, and gone as soon as the key is:
//! when one of the two throws it away or leaves, or ninety days after the last line. For who has
//! no device somebody at the desk reads it aloud and writes what they answer.
mod away;
mod beginning;
mod choosing;
mod conversation;
mod demo;
mod line;
mod line_page;
mod list_page;
mod live;
mod photo_page;
mod privacy;
mod queries;
mod reported;
mod routes;
mod sealed;
mod seeing;
mod speaking;
mod talk_page;
#[cfg(test)]
mod tests;
mod told;
mod words {
    kernel::words!();
}

use crate::words::Words;
use kernel::language::Leaf;
use kernel::{
    Counterpart, Demo, Door, Exported, Here, Holds, House, KeyId, Light, Migration, OwnPage,
    PersonId, Result, Retention, Room, Routes, Table, Talk, Talking, Tx, Voice, Waiting, Why,
    Writing, icon,
};
use live::Live;
use moderation::Moderated;
use std::sync::Arc;

pub(crate) const NAME: &str = "conversations";
pub(crate) const PATH: &str = "/gesprekken";
/// After the last line (`promises.md` §4, settled).
const KEEP_DAYS: i64 = 90;
const KEEP_DAYS_MIN: i64 = 14;

pub(crate) static RETENTION: [Retention; 2] = [
    // With it go its key, its seats, its lines and its photos.
    Retention {
        table: "conversations_conversation",
        since: "last_at",
        keep_days: KEEP_DAYS,
        shortest_days: Some(KEEP_DAYS_MIN),
        what: |voice| Words(voice).kept_conversations(),
    },
    Retention {
        table: "conversations_told",
        since: "told_at",
        keep_days: KEEP_DAYS,
        shortest_days: Some(KEEP_DAYS_MIN),
        what: |voice| Words(voice).kept_told(),
    },
];

#[derive(Default)]
pub struct Conversations {
    live: Live,
}

impl Conversations {
    /// The lines that somebody reports, for whoever keeps it kind.
    pub fn moderated(&self) -> Arc<dyn Moderated> {
        Arc::new(reported::Reported(self.live.clone()))
    }
}

#[async_trait::async_trait]
impl Room for Conversations {
    fn name(&self) -> &'static str {
        NAME
    }

    fn migrations(&self) -> &'static [Migration] {
        &[
            Migration {
                name: "0001_conversations",
                sql: include_str!("../migrations/0001_conversations.sql"),
            },
            Migration {
                name: "0002_read_by_team",
                sql: include_str!("../migrations/0002_read_by_team.sql"),
            },
            Migration { name: "0003_editors", sql: include_str!("../migrations/0003_editors.sql") },
        ]
    }

    fn routes(&self) -> Routes {
        routes::routes(&self.live)
    }

    fn tables(&self) -> &'static [Table] {
        &[
            Table { name: "conversations_conversation", holds: Holds::Personal },
            Table { name: "conversations_seat", holds: Holds::Personal },
            Table { name: "conversations_line", holds: Holds::Personal },
            Table { name: "conversations_photo", holds: Holds::Personal },
            Table { name: "conversations_told", holds: Holds::Personal },
        ]
    }

    fn retention(&self) -> &'static [Retention] {
        &RETENTION
    }

    async fn export(&self, tx: &mut Tx, voice: &Voice, person: PersonId) -> Result<Vec<Exported>> {
        privacy::export(&self.live, tx, voice, person).await
    }

    fn is_for_own_eyes(&self) -> bool {
        true
    }

    async fn erase(&self, tx: &mut Writing, person: PersonId) -> Result<()> {
        privacy::erase(&self.live, tx, person).await
    }

    fn words(&self) -> &'static [Leaf] {
        words::LEAVES
    }

    /// Its place is in one's own menu.
    fn door(&self) -> Option<Door> {
        Some(Door {
            path: PATH,
            label: |voice| Words(voice).title(),
            icon: icon::PRAAT,
            scene: &kernel::asset::SCENES_KAMER_HUISKAMER_SVG,
            place: "",
        })
    }

    async fn light(&self, tx: &mut Tx, here: &Here) -> Result<Light> {
        let n = list_page::n_new(&self.live, tx, here).await?;
        if n == 0 {
            return Ok(Light::default());
        }
        let says = Words(&here.voice).n_new(n);
        Ok(Light { is_lit: true, count: n, says, faces: Vec::new() })
    }

    async fn waiting(&self, tx: &mut Tx, here: &Here) -> Result<Vec<Waiting>> {
        let n = list_page::n_new(&self.live, tx, here).await?;
        let says = Words(&here.voice).n_new(n);
        let own = Waiting {
            why: Why::ForYou,
            icon: kernel::icon::PRAAT,
            says,
            more: String::new(),
            path: PATH.to_owned(),
        };
        Ok((0 < n).then_some(own).into_iter().collect())
    }

    async fn today(&self, tx: &mut Tx, here: &Here) -> Result<Vec<String>> {
        Ok(list_page::waits(&self.live, tx, here).await?.into_iter().collect())
    }

    fn own_pages(&self) -> &'static [OwnPage] {
        const OWN: OwnPage =
            OwnPage { path: PATH, label: |voice| Words(voice).title(), icon: icon::PRAAT };
        &[OWN]
    }

    async fn furnish(&self, tx: &mut Writing, demo: &Demo) -> Result<()> {
        demo::furnish(&self.live, tx, demo).await
    }

    fn who_can_read(&self) -> &'static [for<'v> fn(&'v Voice) -> &'v str] {
        &[
            |voice| Words(voice).who_reads_two(),
            |voice| Words(voice).who_reads_nobody(),
            |voice| Words(voice).who_reads_reported(),
            |voice| Words(voice).who_reads_server(),
        ]
    }

    fn keeps_talk(&self) -> bool {
        true
    }

    async fn begin_talk(
        &self,
        tx: &mut Writing,
        house: &House,
        talk: &Talk,
    ) -> Result<Option<String>> {
        beginning::begin(&self.live, tx, house, talk).await
    }

    async fn readers_of_talk(
        &self,
        tx: &mut Tx,
        from: PersonId,
        to: &Counterpart,
    ) -> Result<Vec<PersonId>> {
        beginning::readers_of(tx, from, to).await
    }

    async fn talking_about(&self, tx: &mut Tx, path: &str) -> Result<Vec<Talking>> {
        beginning::talking_about(&self.live, tx, path).await
    }

    async fn pass_on_talk(&self, tx: &mut Writing, path: &str, to: PersonId) -> Result<()> {
        beginning::pass_on(&self.live, tx, path, to).await
    }

    async fn show_out(&self, tx: &mut Writing, _house: &House, person: PersonId) -> Result<()> {
        // They go on reading, and are told why they say nothing.
        self.live.channels.send_away_when_saved(tx, person);
        Ok(())
    }

    async fn before_opening(&self, house: &House) -> Result<()> {
        self.live.keep_keys(&house.keys);
        Ok(())
    }

    async fn keys_in_use(&self, tx: &mut Tx) -> Result<Vec<KeyId>> {
        queries::conversations::keys_in_use(tx).await
    }

    async fn tick(&self, house: &House) -> Result<()> {
        self.live.write_down_signs(house).await
    }

    async fn nightly(&self, _house: &House) -> Result<()> {
        self.live.channels.forget_all();
        Ok(())
    }
}
