//! What is under seal in a conversation, and where each piece belongs: in the place of another, in
//! another conversation or from another seat it does not open.
use crate::conversation::{Conversation, ConversationId};
use kernel::{CentreId, Error, Keys, Label, OwnKey, Result, Sealed};

/// A piece of a conversation.
#[derive(Clone, Copy)]
pub enum Piece {
    Title,
    OnBehalfOf,
    Text { number: i64, seat: i64 },
    Alt { number: i64, seat: i64 },
    Print { number: i64, seat: i64 },
}

/// A conversation whose key is in hand.
pub struct Unlocked {
    key: OwnKey,
    centre: CentreId,
    id: ConversationId,
}

impl Unlocked {
    /// A new key for a conversation that begins, and the same as it is stored.
    pub fn begin(keys: &Keys, centre: CentreId, id: ConversationId) -> Result<(Self, Sealed)> {
        let (key, wrapped) = keys.own_key(&label_of_key(centre, id))?;
        Ok((Self { key, centre, id }, wrapped))
    }

    /// # Errors
    /// As [`Keys::open`].
    pub fn with(keys: &Keys, centre: CentreId, it: &Conversation) -> Result<Self> {
        let key = keys.unwrap_key(&label_of_key(centre, it.id), &it.wrapped_key)?;
        Ok(Self { key, centre, id: it.id })
    }

    pub fn seal(&self, piece: Piece, plain: &[u8]) -> Result<Vec<u8>> {
        self.key.seal(&self.label(piece), plain)
    }

    /// # Errors
    /// [`Error::SealBroken`] when it is not what was sealed there.
    pub fn open(&self, piece: Piece, sealed: &[u8]) -> Result<Vec<u8>> {
        self.key.open(&self.label(piece), sealed)
    }

    pub fn open_text(&self, piece: Piece, sealed: &[u8]) -> Result<String> {
        let label = self.label(piece);
        let plain = self.key.open(&label, sealed)?;
        String::from_utf8(plain).map_err(|_| Error::SealBroken(label.to_string()))
    }

    /// What the conversation is about.
    pub fn title(&self, it: &Conversation) -> Result<String> {
        self.open_text(Piece::Title, &it.title)
    }

    /// For whom the desk reads, or once read.
    pub fn on_behalf_of(&self, it: &Conversation) -> Result<Option<String>> {
        let sealed = it.on_behalf_of.as_deref();
        sealed.map(|sealed| self.open_text(Piece::OnBehalfOf, sealed)).transpose()
    }

    fn label(&self, piece: Piece) -> Label {
        let (what, part) = match piece {
            Piece::Title => ("conversations_conversation.title", None),
            Piece::OnBehalfOf => ("conversations_conversation.on_behalf_of", None),
            Piece::Text { number, seat } => ("conversations_line.text", Some((number, seat))),
            Piece::Alt { number, seat } => ("conversations_line.alt", Some((number, seat))),
            Piece::Print { number, seat } => ("conversations_photo.print", Some((number, seat))),
        };
        let label = Label::new(what, self.centre, self.id);
        match part {
            Some((number, seat)) => label.part(format_args!("{number}/{seat}")),
            None => label,
        }
    }
}

fn label_of_key(centre: CentreId, id: ConversationId) -> Label {
    Label::new("conversations_conversation.wrapped_key", centre, id)
}
