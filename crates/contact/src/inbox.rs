//! Everything that waits for an answer, however it came: one list for the team.
use crate::must_be_on;
use crate::queries::counts::{self, Month};
use crate::queries::{lines, questions};
use crate::question::Question;
use crate::sealed::Unlocked;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::organisation::{Sight, sight_of};
use kernel::{BackRoomItem, Desk, Error, Here, Keys, Nothing, PersonId, Result, Tx, Visit, page};
use std::collections::HashMap;

pub const PATH: &str = "/achterkamer/vragen";

/// What people ask is read by the team of the centre alone: not by who comes for an organisation
/// that may not look so far, whatever their role.
///
/// # Errors
/// [`Error::NotAllowed`] for everybody else.
pub async fn may_read(tx: &mut Tx, who: PersonId) -> Result<()> {
    if reads(tx, who).await? { Ok(()) } else { Err(Error::NotAllowed("read what people ask")) }
}

/// Whether somebody of the desk may read what people ask.
pub async fn reads(tx: &mut Tx, who: PersonId) -> Result<bool> {
    Ok(sight_of(tx, who).await? == Sight::Team)
}

#[derive(Template)]
#[template(path = "inbox.html")]
struct InboxPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    /// What is late comes first.
    waiting: Vec<Row>,
    /// Read aloud to who comes by, until it is closed.
    answered: Vec<Row>,
    n_late: i64,
    months: Vec<Month>,
}

/// A question on the list, and how it begins.
struct Row {
    it: Question,
    begins: String,
    /// The name of the language of whoever asked; empty when it is that of the centre.
    language: &'static str,
}

/// So much of it tells a colleague what it is about.
const BEGINS_CHARS: usize = 90;

/// The first line of what was asked, or as much of it as fits in a row.
fn beginning(text: &str) -> String {
    let first = text.lines().find(|line| !line.trim().is_empty()).unwrap_or_default().trim();
    let mut signs = first.chars();
    let begins: String = signs.by_ref().take(BEGINS_CHARS).collect();
    let is_all = signs.next().is_none() && first.len() == text.trim().len();
    if is_all { begins } else { format!("{}…", begins.trim_end()) }
}

/// Everything that is not closed, opened as far as a row shows it.
async fn rows(tx: &mut Tx, here: &Here, keys: &Keys) -> Result<Vec<Row>> {
    let stored = lines::beginnings(tx).await?.into_iter();
    let stored: HashMap<_, _> = stored.map(|own| (own.question_id, own.text)).collect();
    let row = |it: Question| {
        let begins = match stored.get(&it.id) {
            Some(sealed) => Unlocked::with(keys, here.centre.id, &it)?.beginning(sealed)?,
            None => String::new(),
        };
        Ok(Row { begins: beginning(&begins), language: it.other_language(here), it })
    };
    questions::open(tx).await?.into_iter().map(row).collect()
}

impl InboxPage<'_> {
    fn is_late(&self, it: &Question) -> bool {
        it.is_late(self.here.now)
    }

    fn promised(&self, it: &Question) -> String {
        self.here.date(it.answer_before)
    }
}

pub async fn show(visit: Visit<Desk, Nothing>) -> Result<Response> {
    let Visit { who, here, house, mut tx, .. } = visit;
    must_be_on(&here)?;
    may_read(&mut tx, who.id).await?;
    let open = rows(&mut tx, &here, &house.keys).await?;
    let (waiting, answered) = open.into_iter().partition(|own| own.it.waits());
    page(&InboxPage {
        words: Words(&here.voice),
        here: &here,
        menu: house.back_room(&here),
        waiting,
        answered,
        n_late: questions::n_late(&mut tx).await?,
        months: counts::months(&mut tx).await?,
    })
}

#[cfg(test)]
mod tests {
    use super::beginning;

    #[test]
    fn a_row_shows_the_first_line_and_says_that_there_is_more() {
        assert_eq!(beginning("Is er een lift?"), "Is er een lift?");
        assert_eq!(beginning("\n Dag.\nIs er een lift?"), "Dag.…");
        assert_eq!(beginning(&"é".repeat(200)).chars().count(), super::BEGINS_CHARS + 1);
    }
}
