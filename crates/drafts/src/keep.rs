//! Keeping what stands in a form, and throwing it away.
use crate::queries;
use crate::words::Words;
use axum::response::{IntoResponse, Response};
use kernel::form::KEY_FIELD;
use kernel::{Deed, Error, Neighbour, Result};
use percent_encoding::{NON_ALPHANUMERIC, percent_decode_str, utf8_percent_encode};

pub const PATH: &str = "/concept";
pub const AWAY_PATH: &str = "/concept/weg";
/// The fields with which a form says whose draft it is begin so.
const OURS: &str = "concept_";
/// Of the names of a room and of what is written in it.
const NAME_MAX_CHARS: usize = 80;
/// As a whole form may be, and what surrounds it.
const FIELDS_MAX_BYTES: usize = 60 * 1024;

/// A form as it comes: any fields, with the room and the item among them.
pub type Fields = Vec<(String, String)>;

/// Of which form a draft is.
struct Whose {
    room: String,
    item: String,
    path: String,
}

impl Whose {
    /// # Errors
    /// [`Error::NotUnderstood`] when no form of ours says so.
    fn of(fields: &Fields) -> Result<Self> {
        let field = |name: &str| {
            let own = fields.iter().find(|(own, _)| own.strip_prefix(OURS) == Some(name));
            own.map(|(_, value)| value.clone()).filter(|value| !value.is_empty())
        };
        let whose = field("kamer").zip(field("wat")).zip(field("pad"));
        let fits = |text: &str| text.chars().count() <= NAME_MAX_CHARS;
        let is_here =
            |path: &str| path.starts_with('/') && !path[1..].starts_with(['/', '\\']) && fits(path);
        match whose {
            Some(((room, item), path)) if fits(&room) && fits(&item) && is_here(&path) => {
                Ok(Self { room, item, path })
            }
            _ => Err(Error::NotUnderstood("whose draft this is".to_owned())),
        }
    }
}

/// What somebody filled in, as it is kept: without our own fields and what is empty.
fn kept(fields: &Fields) -> String {
    let encoded = |text: &str| utf8_percent_encode(text, NON_ALPHANUMERIC).to_string();
    let typed = fields
        .iter()
        .filter(|(name, value)| !name.starts_with(OURS) && name != KEY_FIELD && !value.is_empty());
    let pairs = typed.map(|(name, value)| format!("{}={}", encoded(name), encoded(value)));
    pairs.collect::<Vec<_>>().join("&")
}

/// What is kept, as somebody reads it who asks for their data.
pub fn readable(fields: &str) -> String {
    let values = fields.split('&').filter_map(|pair| pair.split_once('='));
    let values = values.map(|(_, value)| percent_decode_str(value).decode_utf8_lossy());
    values.collect::<Vec<_>>().join(", ")
}

/// Keeps a form. With script it answers with a sentence, else it sends on to the form again.
pub async fn keep(mut deed: Deed<Neighbour, Fields>) -> Result<Response> {
    let whose = Whose::of(&deed.form)?;
    let fields = kept(&deed.form);
    if FIELDS_MAX_BYTES < fields.len() {
        return Err(Error::TooLarge);
    }
    let by_script = deed.form.iter().any(|(name, _)| name == "concept_vanzelf");
    let (tx, who) = (&mut deed.tx, deed.who.id);
    queries::keep(tx, who, &whose.room, &whose.item, &fields).await?;
    queries::keep_newest(tx, who).await?;
    let says = Words(&deed.here.voice).kept_now(deed.here.clock(deed.here.now));
    if by_script {
        deed.save().await?;
        return Ok(says.into_response());
    }
    deed.done_saying(&whose.path, &says).await
}

pub async fn throw_away(mut deed: Deed<Neighbour, Fields>) -> Result<Response> {
    let whose = Whose::of(&deed.form)?;
    queries::forget(&mut deed.tx, deed.who.id, &whose.room, &whose.item).await?;
    let says = Words(&deed.here.voice).thrown_away().to_owned();
    deed.done_saying(&whose.path, &says).await
}
