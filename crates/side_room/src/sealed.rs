//! What is under seal in a talk, and where each piece belongs: in the place of another, in another
//! talk or from another seat it does not open.
use crate::talk::{Talk, TalkId};
use kernel::{CentreId, Error, Keys, Label, OwnKey, Result, Sealed};

/// A piece of a talk.
#[derive(Clone, Copy)]
pub enum Piece {
    Text { number: i64, seat: i64 },
    Alt { number: i64, seat: i64 },
    Print { number: i64, seat: i64 },
}

/// A talk whose key is in hand.
pub struct Unlocked {
    key: OwnKey,
    centre: CentreId,
    id: TalkId,
}

impl Unlocked {
    /// A new key for a talk that begins, as it is stored.
    pub fn begin(keys: &Keys, centre: CentreId, id: TalkId) -> Result<Sealed> {
        let (_, wrapped) = keys.own_key(&label_of_key(centre, id))?;
        Ok(wrapped)
    }

    /// # Errors
    /// As [`Keys::open`].
    pub fn with(keys: &Keys, centre: CentreId, it: &Talk) -> Result<Self> {
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

    fn label(&self, piece: Piece) -> Label {
        let (what, number, seat) = match piece {
            Piece::Text { number, seat } => ("side_room_line.text", number, seat),
            Piece::Alt { number, seat } => ("side_room_line.alt", number, seat),
            Piece::Print { number, seat } => ("side_room_photo.print", number, seat),
        };
        Label::new(what, self.centre, self.id).part(format_args!("{number}/{seat}"))
    }
}

fn label_of_key(centre: CentreId, id: TalkId) -> Label {
    Label::new("side_room_talk.wrapped_key", centre, id)
}
