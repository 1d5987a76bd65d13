//! Everything that waits for an answer, however it came: one list for the team.
use crate::must_be_on;
use crate::queries::counts::{self, Month};
use crate::queries::questions;
use crate::question::Question;
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::organisation::{Sight, sight_of};
use kernel::{BackRoomItem, Desk, Error, Here, Nothing, PersonId, Result, Tx, Visit, page};

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
    waiting: Vec<Question>,
    /// Read aloud to who comes by, until it is closed.
    answered: Vec<Question>,
    n_late: i64,
    months: Vec<Month>,
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
    let open = questions::open(&mut tx).await?;
    let (waiting, answered) = open.into_iter().partition(Question::waits);
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
