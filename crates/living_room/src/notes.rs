//! A note for the next host, while the table is closed.
use crate::live::Live;
use crate::queries::lines::NewLine;
use crate::queries::notes::{self, NoteId};
use crate::queries::tables;
use crate::room_page::RoomPage;
use crate::seeing;
use crate::speaking::{self, Refusal};
use crate::table;
use crate::words::Words;
use axum::response::Response;
use kernel::{Deed, Error, Neighbour, Result, page_again};
use moderation::Keeper;

pub const PATH: &str = "/huiskamer/briefje";
pub const PICK_PATH: &str = "/huiskamer/briefje/lezen";

#[derive(serde::Deserialize)]
pub struct NewNote {
    #[serde(default)]
    tafel: String,
    #[serde(default)]
    tekst: String,
    /// The text about which the house asked: the same once more says yes.
    #[serde(default)]
    toch: String,
}

/// Leaves a note.
pub async fn leave(mut deed: Deed<Neighbour, NewNote>) -> Result<Response> {
    let table = table::at(&mut deed.tx, &deed.form.tafel).await?;
    seeing::may_read(&mut deed.tx, &deed.here, &table).await?;
    if !table.takes_notes {
        return Err(Error::NotFound);
    }
    let why_not = speaking::not_now(&mut deed.tx, &deed.here, &deed.who, &table).await?;
    let text = match why_not {
        Some(why) => Err(Refusal::because(why.says)),
        None => speaking::fit(&deed.here, &deed.form.tekst, &deed.form.toch),
    };
    let text = match text {
        Ok(text) => text,
        Err(refusal) => {
            let house = deed.house.clone();
            let (_, here, form, mut tx) = deed.look_only().await?;
            let draft = refusal.over(form.tekst, None);
            return page_again(&RoomPage::new(&mut tx, &house, &here, table, draft).await?);
        }
    };
    tables::stand(&mut deed.tx, &table).await?;
    notes::leave(&mut deed.tx, table.id, deed.who.id, text.as_str()).await?;
    let says = Words(&deed.here.voice).note_left().to_owned();
    deed.done_saying(&table.path(), &says).await
}

#[derive(serde::Deserialize)]
pub struct Picked {
    #[serde(default)]
    tafel: String,
    briefje: NoteId,
    /// "ja": the room may read it too.
    #[serde(default)]
    laat_zien: String,
}

/// The host read it: it comes to the table in its author's name, or goes.
///
/// # Errors
/// [`Error::NotFound`] for whoever does not receive people there.
pub async fn pick(live: Live, mut deed: Deed<Keeper, Picked>) -> Result<Response> {
    let table = table::at(&mut deed.tx, &deed.form.tafel).await?;
    if !seeing::receives(&mut deed.tx, &deed.here, &table).await? {
        return Err(Error::NotFound);
    }
    let note = notes::pick(&mut deed.tx, table.id, deed.form.briefje).await?;
    if deed.form.laat_zien == "ja" {
        // Else it looks as if it was said only now.
        let centre = &deed.here.centre;
        let voice = centre.voice(centre.language());
        let day = voice.date(&centre.zone, note.left_at);
        let text = format!("{} {}", Words(&voice).note_of(day), note.text);
        let line = NewLine { kind: "said", text: &text, ..NewLine::default() };
        speaking::pass_on(&live, &mut deed, &table, note.author_id, &line).await?;
    }
    deed.done(&table.latest_path()).await
}
