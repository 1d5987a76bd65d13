//! What is under seal in a question, and where each piece belongs: in the place of another it does
//! not open.
use crate::question::{Line, LineKind, Question, QuestionId, StoredLine};
use kernel::{CentreId, Error, Keys, Label, OwnKey, Result, Sealed};

/// A piece of a question.
#[derive(Clone, Copy)]
pub enum Piece {
    Code,
    Address,
    Name,
    Text { number: i64, kind: LineKind },
}

/// A question whose key is in hand.
pub struct Unlocked {
    key: OwnKey,
    centre: CentreId,
    id: QuestionId,
}

impl Unlocked {
    /// A new key for a question that comes in, and the same as it is stored.
    pub fn begin(keys: &Keys, centre: CentreId, id: QuestionId) -> Result<(Self, Sealed)> {
        let (key, wrapped) = keys.own_key(&label_of_key(centre, id))?;
        Ok((Self { key, centre, id }, wrapped))
    }

    /// # Errors
    /// As [`Keys::open`].
    pub fn with(keys: &Keys, centre: CentreId, it: &Question) -> Result<Self> {
        let key = keys.unwrap_key(&label_of_key(centre, it.id), &it.wrapped_key)?;
        Ok(Self { key, centre, id: it.id })
    }

    pub fn seal(&self, piece: Piece, plain: &str) -> Result<Vec<u8>> {
        self.key.seal(&self.label(piece), plain.as_bytes())
    }

    /// # Errors
    /// [`Error::SealBroken`] when it is not what was sealed there.
    pub fn open(&self, piece: Piece, sealed: &[u8]) -> Result<String> {
        let label = self.label(piece);
        let plain = self.key.open(&label, sealed)?;
        String::from_utf8(plain).map_err(|_| Error::SealBroken(label.to_string()))
    }

    pub fn code(&self, it: &Question) -> Result<String> {
        self.open(Piece::Code, &it.code)
    }

    /// Where the answer goes; `None` when they come by.
    pub fn address(&self, it: &Question) -> Result<Option<String>> {
        it.address.as_deref().map(|sealed| self.open(Piece::Address, sealed)).transpose()
    }

    /// The first name of whom the desk writes for.
    pub fn name(&self, it: &Question) -> Result<Option<String>> {
        it.name.as_deref().map(|sealed| self.open(Piece::Name, sealed)).transpose()
    }

    pub fn line(&self, stored: StoredLine) -> Result<Line> {
        let StoredLine { number, kind, by_name, text, said_at } = stored;
        let piece = Piece::Text { number, kind };
        let text = text.map(|sealed| self.open(piece, &sealed)).transpose()?.unwrap_or_default();
        Ok(Line { kind, by_name, text, said_at })
    }

    /// What was asked, in the first line.
    pub fn beginning(&self, sealed: &[u8]) -> Result<String> {
        self.open(Piece::Text { number: 1, kind: LineKind::Asked }, sealed)
    }

    fn label(&self, piece: Piece) -> Label {
        let label = |what| Label::new(what, self.centre, self.id);
        match piece {
            Piece::Code => label("contact_question.code"),
            Piece::Address => label("contact_question.address"),
            Piece::Name => label("contact_question.name"),
            Piece::Text { number, kind } => {
                label("contact_line.text").part(format_args!("{number}/{}", kind.as_str()))
            }
        }
    }
}

fn label_of_key(centre: CentreId, id: QuestionId) -> Label {
    Label::new("contact_question.wrapped_key", centre, id)
}
