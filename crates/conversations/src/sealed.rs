//! What is under seal in a conversation. Everything that lies there was sealed under these names.
use crate::conversation::{Conversation, ConversationId};
use kernel::{CentreId, Keys, Result};
use stream::Sealing;

pub const TITLE: &str = "conversations_conversation.title";
pub const ON_BEHALF_OF: &str = "conversations_conversation.on_behalf_of";

pub type Unlocked = stream::Unlocked<ConversationId>;

impl Sealing for ConversationId {
    const KEY: &'static str = "conversations_conversation.wrapped_key";
    const TEXT: &'static str = "conversations_line.text";
    const ALT: &'static str = "conversations_line.alt";
    const PRINT: &'static str = "conversations_photo.print";
}

/// A conversation with its key in hand.
pub fn unlock(keys: &Keys, centre: CentreId, it: &Conversation) -> Result<Unlocked> {
    Unlocked::with(keys, centre, it.id, &it.wrapped_key)
}

/// What the conversation is about.
pub fn title(it: &Conversation, with: &Unlocked) -> Result<String> {
    with.open(TITLE, &it.title)
}

/// For whom the desk reads, or once read.
pub fn on_behalf_of(it: &Conversation, with: &Unlocked) -> Result<Option<String>> {
    it.on_behalf_of.as_deref().map(|sealed| with.open(ON_BEHALF_OF, sealed)).transpose()
}
