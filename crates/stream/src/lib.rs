//! The durable stream: whoever listens hears each line exactly once, in order, also after a sleep,
//! a tunnel or a restart of the house.
//!
//! The database gives every line its number. A line is rendered once per language and shared by
//! all who listen ([`Frame`]). Each listener only remembers the last number it heard: what follows
//! comes from the ring of latest lines in memory, and from the database when that does not reach
//! back far enough. The doorbell may be late or silent; a look at every heartbeat makes up for it.
//!
//! What rooms of talks have alike stands here too, so that none copies it from another: which text
//! is fit for a line ([`LineText`]), talks under seal ([`Unlocked`]), and who has seen how far
//! ([`Live`]).
mod attendant;
mod channel;
mod frame;
mod line_text;
mod listener;
mod listeners;
mod live;
mod scene;
mod sealed;
#[cfg(test)]
mod simulation;
#[cfg(test)]
mod tests;
mod assets {
    kernel::assets!();
}

/// The ear of a page, which goes before the script of a room: see there how it is used.
pub use assets::EAR_JS as EAR;
/// The living side of a talk between few: reads along with the ear, and sends without leaving the page.
pub use assets::TALK_JS as TALK;
pub use channel::Channels;
pub use frame::Frame;
pub use line_text::{LineText, TEXT_MAX_CHARS, Unfit};
pub use listener::{Join, heard};
pub use listeners::{EARS_OF_PERSON_MAX, Whose};
pub use live::{Live, Side};
pub use scene::{Part, Scene, View};
pub use sealed::{Place, SealedWords, Sealing, Unlocked};

use kernel::{
    Asset, Exported, House, Migration, PersonId, Result, Retention, Room, Routes, Table, Tx, Voice,
    Writing,
};

/// How many lines one look in the database brings at most.
pub const AT_ONCE: usize = 100;

/// What the house hands out for all who listen. It keeps nothing: the lines are those of the rooms.
pub struct Streams;

#[async_trait::async_trait]
impl Room for Streams {
    fn name(&self) -> &'static str {
        "stream"
    }

    fn migrations(&self) -> &'static [Migration] {
        &[]
    }

    fn routes(&self) -> Routes {
        Routes::new()
    }

    fn tables(&self) -> &'static [Table] {
        &[]
    }

    fn retention(&self) -> &'static [Retention] {
        &[]
    }

    async fn export(&self, _: &mut Tx, _: &Voice, _: PersonId) -> Result<Vec<Exported>> {
        Ok(Vec::new())
    }

    async fn erase(&self, _: &mut Writing, _: PersonId) -> Result<()> {
        Ok(())
    }

    fn assets(&self) -> &'static [&'static Asset] {
        assets::ALL
    }
}

/// How far a channel goes in the database.
#[derive(Clone, Copy, Debug)]
pub struct Latest {
    /// The number of the latest line; 0 before the first.
    pub number: i64,
    /// How often lines were changed or taken away: what was rendered before may tell too much.
    pub n_changes: i64,
}

/// Where the lines of a channel are kept.
#[async_trait::async_trait]
pub trait Source: Send + Sync + 'static {
    /// The lines after this number, oldest first, at most [`AT_ONCE`].
    async fn after(&self, house: &House, number: i64) -> Result<Vec<Frame>>;
    async fn latest(&self, house: &House) -> Result<Latest>;
    /// Whether the room of this channel is open; when it is switched off, all who listen go.
    async fn is_open(&self, house: &House) -> Result<bool>;
    /// Who does not see whom, whichever of the two wished so.
    async fn unseen(&self, _house: &House) -> Result<Vec<(PersonId, PersonId)>> {
        Ok(Vec::new())
    }
    /// These people are listening now: a sign of life, every quarter of a minute.
    async fn beat(&self, _house: &House, _listening: Vec<PersonId>) -> Result<()> {
        Ok(())
    }
    /// These people closed their pages since the last heartbeat.
    async fn left(&self, _house: &House, _people: Vec<PersonId>) -> Result<()> {
        Ok(())
    }
    /// What there is to see now.
    async fn scene(&self, _house: &House) -> Result<Scene> {
        Ok(Scene::default())
    }
}
