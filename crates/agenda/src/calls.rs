//! "Bel deze mensen": who has to be told by telephone or at the desk, to print and to tick.
use crate::queries::calls;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::uuid::Uuid;
use kernel::{BackRoomItem, Deed, Here, Nothing, Result, Team, Tx, Visit, page};

pub const PATH: &str = "/achterkamer/agenda/bellen";
/// How the agenda begins what it calls its letters.
const OURS: &str = "agenda_";

/// One line of the list.
struct Line {
    id: Uuid,
    name: String,
    /// Empty: they look in by themselves, or somebody knows them.
    phone: String,
    says: String,
}

#[derive(Template)]
#[template(path = "calls.html")]
struct CallsPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    lines: Vec<Line>,
    printed_on: String,
}

impl CallsPage<'_> {
    fn phone_link(&self, phone: &str) -> String {
        kernel::page::phone_link(phone)
    }
}

#[derive(serde::Deserialize)]
pub struct Ticked {
    wie: Uuid,
}

/// Everybody who has to be called about something in the agenda.
async fn lines(tx: &mut Tx) -> Result<Vec<Line>> {
    let with_account = telling::call_list(tx).await?.into_iter();
    let with_account = with_account.filter(|row| row.kind.starts_with(OURS)).map(|row| Line {
        id: row.id,
        name: row.name,
        phone: row.phone,
        says: row.body.replace("\n\n", " "),
    });
    let mut lines: Vec<Line> = with_account.collect();
    let without = calls::waiting(tx).await?.into_iter();
    lines.extend(without.map(|call| Line {
        id: call.id.0,
        name: call.name,
        phone: String::new(),
        says: call.says,
    }));
    Ok(lines)
}

pub async fn show(visit: Visit<Team, Nothing>) -> Result<Response> {
    let Visit { here, house, mut tx, .. } = visit;
    let (words, menu) = (Words(&here.voice), house.back_room(&here));
    let (lines, printed_on) = (lines(&mut tx).await?, here.date(here.now));
    page(&CallsPage { words, here: &here, menu, lines, printed_on })
}

/// Somebody was told.
pub async fn tick(mut deed: Deed<Team, Ticked>) -> Result<Response> {
    let id = deed.form.wie;
    let ours = lines(&mut deed.tx).await?;
    if ours.iter().any(|line| line.id == id) && !calls::done(&mut deed.tx, id).await? {
        telling::called(&mut deed.tx, id).await?;
    }
    let says = Words(&deed.here.voice).call_ticked().to_owned();
    deed.done_saying(PATH, &says).await
}
