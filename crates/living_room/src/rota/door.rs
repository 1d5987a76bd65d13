//! What hangs on a closed door: who is there next and when, "Ik kom ook", and the week.
use super::coming::{COME_NOT_PATH, COME_PATH};
use super::hosts::hosts;
use super::plan::Opening;
use super::queries::comings;
use super::{say, week};
use crate::table::Table;
use crate::words::Words;
use askama::Template;
use kernel::face::{Audience, Face};
use kernel::{Here, Result, Standing, Tx};

/// A line of the week: a day with a time, and who is there.
struct WeekLine {
    day: String,
    clock: String,
    names: String,
}

#[derive(Template)]
#[template(path = "rota_door.html")]
struct OnTheDoor<'a> {
    words: Words<'a>,
    here: &'a Here,
    table: &'a Table,
    next: Option<Opening>,
    host: Option<Face>,
    week: Vec<WeekLine>,
    /// Who is inside may say that they come.
    may_come: bool,
    is_coming: bool,
}

impl OnTheDoor<'_> {
    /// "morgen, 10.00 uur"
    fn when(&self) -> String {
        self.next.map(|next| self.here.moment(next.opens)).unwrap_or_default()
    }
}

/// When the door of this table opens next and with whom, as a piece of its page.
pub async fn on_the_door(
    tx: &mut Tx,
    here: &Here,
    table: &Table,
    next: Option<Opening>,
) -> Result<String> {
    let inside = here.person.as_ref().filter(|person| person.standing == Standing::Inside);
    let viewer = if inside.is_some() { Audience::LivingRoom } else { Audience::Everyone };
    let hosts = hosts(tx, viewer).await?;
    let week = week(tx, table.id, &here.centre.zone).await?;
    let is_coming = match (inside, next) {
        (Some(person), Some(next)) => {
            comings::is_coming(tx, table.id, next.opens, person.id).await?
        }
        _ => false,
    };
    let host = next.and_then(|next| next.host);
    let page = OnTheDoor {
        words: Words(&here.voice),
        here,
        table,
        next,
        host: hosts.iter().find(|face| Some(face.person) == host).cloned(),
        week: week_lines(here, &week, &hosts),
        may_come: inside.is_some_and(|own| Some(own.id) != host),
        is_coming,
    };
    Ok(page.render()?)
}

/// Hosts who begin at the same time stand in one line.
fn week_lines(here: &Here, week: &[Opening], hosts: &[Face]) -> Vec<WeekLine> {
    let is_same = |a: &Opening, b: &Opening| a.opens == b.opens;
    let lines = week.chunk_by(is_same).map(|openings| {
        let opens = openings[0].opens;
        let is_there = |face: &&Face| openings.iter().any(|one| one.host == Some(face.person));
        let there: Vec<Face> = hosts.iter().filter(is_there).cloned().collect();
        let weekday = here.centre.zone.to_datetime(opens).date().weekday();
        WeekLine {
            day: here.voice.weekday(weekday),
            clock: here.clock(opens),
            names: say::names(&there),
        }
    });
    lines.collect()
}
