//! What is under seal in a talk. Everything that lies there was sealed under these names.
use crate::talk::{Talk, TalkId};
use kernel::{CentreId, Keys, Result};
use stream::Sealing;

pub type Unlocked = stream::Unlocked<TalkId>;

impl Sealing for TalkId {
    const KEY: &'static str = "side_room_talk.wrapped_key";
    const TEXT: &'static str = "side_room_line.text";
    const ALT: &'static str = "side_room_line.alt";
    const PRINT: &'static str = "side_room_photo.print";
}

/// A talk with its key in hand.
pub fn unlock(keys: &Keys, centre: CentreId, it: &Talk) -> Result<Unlocked> {
    Unlocked::with(keys, centre, it.id, &it.wrapped_key)
}
