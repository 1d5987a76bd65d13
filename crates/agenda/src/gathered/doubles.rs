//! What stands on the calendar twice: the team looks at both and takes one away (R-Ruwaard-14).
use super::alike::{Calendar, Known};
use crate::queries::apart;
use crate::words::Words;
use crate::{activity, checked, must_be_on};
use askama::Template;
use axum::response::Response;
use kernel::{BackRoomItem, Deed, Here, Nothing, Result, Team, Visit, page};
use std::collections::HashSet;

pub const PATH: &str = "/achterkamer/agenda/dubbel";
pub const GONE_PATH: &str = "/achterkamer/agenda/dubbel/weg";
pub const APART_PATH: &str = "/achterkamer/agenda/dubbel/twee";
/// As many as somebody works off at once.
const ON_A_PAGE: usize = 30;

#[derive(Template)]
#[template(path = "doubles.html")]
struct DoublesPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    twice: Vec<[Known; 2]>,
}

impl DoublesPage<'_> {
    fn path(&self, known: &Known) -> String {
        activity::path_of(&known.slug)
    }
    /// "donderdag 26 november, 16.00 uur"
    fn when(&self, known: &Known) -> String {
        self.here.moment(known.starts_at)
    }
}

#[derive(serde::Deserialize)]
pub struct Which {
    welke: String,
}

#[derive(serde::Deserialize)]
pub struct Two {
    een: String,
    ander: String,
}

pub async fn show(visit: Visit<Team, Nothing>) -> Result<Response> {
    let Visit { here, house, mut tx, .. } = visit;
    must_be_on(&here)?;
    let apart = apart::all(&mut tx).await?;
    let calendar = Calendar::read(&mut tx, &here.centre.zone, &HashSet::new()).await?;
    let twice = calendar.twice().into_iter();
    let twice = twice.filter(|(one, other)| !apart.contains(&apart::pair(&one.slug, &other.slug)));
    let twice = twice.take(ON_A_PAGE).map(|(one, other)| [one, other]).collect();
    let (words, menu) = (Words(&here.voice), house.back_room(&here));
    page(&DoublesPage { words, here: &here, menu, twice })
}

/// The other one stays; whoever counted on this one hears so.
pub async fn take_off(mut deed: Deed<Team, Which>) -> Result<Response> {
    must_be_on(&deed.here)?;
    let activity = activity::at(&mut deed.tx, &deed.form.welke).await?;
    checked::stop(&mut deed.tx, &deed.house, activity).await?;
    kernel::centre::touch(&mut deed.tx).await?;
    let says = Words(&deed.here.voice).double_gone().to_owned();
    deed.done_saying(PATH, &says).await
}

/// They are two; nobody asks again.
pub async fn keep_apart(mut deed: Deed<Team, Two>) -> Result<Response> {
    must_be_on(&deed.here)?;
    apart::keep(&mut deed.tx, &deed.form.een, &deed.form.ander).await?;
    let says = Words(&deed.here.voice).double_apart_done().to_owned();
    deed.done_saying(PATH, &says).await
}
