//! My turns: when a host is expected, and "Ik kan niet".
use super::plan::{Going, ShiftId, Turn, TurnAt};
use super::{changed, coming, page, queries, read, say, take_over, turn_at};
use crate::table::{self, Table, TableId};
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::{
    BackRoomItem, Deed, Error, Here, Host, Nothing, Person, Result, Role, Routes, Tx, Visit,
    Waiting, Why,
};

pub const PATH: &str = "/achterkamer/huiskamer/mijn-beurten";
const CANNOT_PATH: &str = "/achterkamer/huiskamer/mijn-beurten/ik-kan-niet";
const TAKE_PATH: &str = "/achterkamer/huiskamer/mijn-beurten/overnemen";
/// How far somebody looks ahead in their own weeks.
const AHEAD_DAYS: usize = 28;
/// So many of them stand on the first page of the back room.
const NEXT_TURNS: usize = 3;

pub fn routes(routes: Routes) -> Routes {
    routes.look(PATH, show).act(CANNOT_PATH, cannot).act(TAKE_PATH, take)
}

/// A turn that is mine, or that others ask me for.
struct Line {
    table: TableId,
    /// "Huiskamer"
    at: String,
    when: String,
    turn: Turn,
}

#[derive(Template)]
#[template(path = "rota_mine.html")]
struct MinePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'a BackRoomItem>,
    mine: Vec<Line>,
    asked: Vec<Line>,
}

impl Line {
    fn is_on(&self) -> bool {
        self.turn.going == Going::On
    }
}

async fn show(visit: Visit<Host, Nothing>) -> Result<Response> {
    let Visit { mut tx, here, house, who, .. } = visit;
    let lines = coming_turns(&mut tx, &here).await?;
    let is_mine = |line: &Line| line.turn.host == Some(who.id);
    let (mine, others): (Vec<Line>, Vec<Line>) = lines.into_iter().partition(is_mine);
    let asked = others.into_iter().filter(|line| line.turn.going == Going::Asked);
    kernel::page(&MinePage {
        words: Words(&here.voice),
        here: &here,
        menu: house.back_room(&here),
        mine,
        asked: asked.collect(),
    })
}

/// Every turn of the coming weeks that was not called off, at all tables.
async fn coming_turns(tx: &mut Tx, here: &Here) -> Result<Vec<Line>> {
    let zone = &here.centre.zone;
    let today = zone.to_datetime(here.now).date();
    let with_rota = queries::tables(tx).await?;
    let tables = table::all(tx).await?.into_iter();
    let mut lines = Vec::new();
    for table in tables.filter(|table| with_rota.contains(&(table.id,))) {
        let turns = read(tx, table.id, zone).await?.turns(zone, today, AHEAD_DAYS);
        let ahead = turns.into_iter().filter(|turn| here.now < turn.until);
        lines.extend(ahead.filter(|turn| turn.going != Going::Off).map(|turn| Line {
            table: table.id,
            at: say::table(&here.voice, &table).to_owned(),
            when: say::turn(&here.voice, zone, &turn),
            turn,
        }));
    }
    lines.sort_by_key(|line| line.turn.opens);
    Ok(lines)
}

#[derive(serde::Deserialize)]
struct TurnForm {
    tafel: TableId,
    beurt: ShiftId,
    dag: String,
}

impl TurnForm {
    fn at(&self) -> Result<TurnAt> {
        let date = self.dag.parse().map_err(|_| Error::NotFound)?;
        Ok(TurnAt { table: self.tafel, shift: self.beurt, date })
    }
}

async fn cannot(mut deed: Deed<Host, TurnForm>) -> Result<Response> {
    let at = deed.form.at()?;
    let table = table::by_id(&mut deed.tx, at.table).await?;
    let turn = turn_at(&mut deed.tx, &deed.here, &at).await?;
    let turn = turn.filter(|turn| turn.going != Going::Off);
    if turn.as_ref().is_some_and(|turn| turn.host != Some(deed.who.id)) {
        return Err(Error::NotFound);
    }
    let says = match turn {
        None => Words(&deed.here.voice).rota_turn_over(),
        Some(turn) if turn.going == Going::Asked => Words(&deed.here.voice).rota_asked(),
        Some(turn) => match drop_out(&mut deed, &table, turn).await? {
            0 => Words(&deed.here.voice).rota_nobody_to_ask(),
            _ => Words(&deed.here.voice).rota_asked(),
        },
    };
    let says = says.to_owned();
    deed.done_saying(PATH, &says).await
}

/// Asks the others; if nobody comes, the door stays shut when the turn should begin.
async fn drop_out(deed: &mut Deed<Host, TurnForm>, table: &Table, turn: Turn) -> Result<usize> {
    let turn = Turn { going: Going::Asked, ..turn };
    queries::keep_turn(&mut deed.tx, table.id, &turn).await?;
    changed(&mut deed.tx, table.id).await?;
    coming::look_again(&mut deed.tx, table.id, turn.opens).await?;
    let host: &Person = &deed.who;
    take_over::ask_others(&mut deed.tx, &deed.house, table, &turn, host).await
}

async fn take(mut deed: Deed<Host, TurnForm>) -> Result<Response> {
    let at = deed.form.at()?;
    let me = deed.who.id;
    let says = take_over::take(&mut deed.tx, &deed.house, &deed.here, &at, me).await?;
    deed.done_saying(PATH, &says).await
}

/// The next turns, and what others ask, for the first page of the back room.
pub async fn waiting(tx: &mut Tx, here: &Here) -> Result<Vec<Waiting>> {
    let Some(person) = here.person.as_ref().filter(|person| person.is(Role::Host)) else {
        return Ok(Vec::new());
    };
    let lines = coming_turns(tx, here).await?;
    let is_mine = |line: &Line| line.turn.host == Some(person.id) && line.is_on();
    let (mine, others): (Vec<Line>, Vec<Line>) = lines.into_iter().partition(is_mine);
    let path = || PATH.to_owned();
    let turn = |line: Line| Waiting {
        why: Why::Turn,
        icon: kernel::icon::KLOK,
        says: line.when,
        more: line.at,
        path: path(),
    };
    let asked = |line: Line| Waiting {
        why: Why::ForYou,
        icon: kernel::icon::ZWAAI,
        says: Words(&here.voice).waiting_take_over(line.when),
        more: line.at,
        path: path(),
    };
    let is_asked =
        |line: &Line| line.turn.going == Going::Asked && line.turn.host != Some(person.id);
    let turns = mine.into_iter().take(NEXT_TURNS).map(turn);
    Ok(turns.chain(others.into_iter().filter(is_asked).map(asked)).collect())
}
