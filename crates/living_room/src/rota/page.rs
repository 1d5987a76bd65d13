//! The page of the rota: the week of a table, what goes otherwise, and the door by hand.
use super::by_hand::{CLOSE_PATH, HAND_OVER_PATH, OPEN_PATH, OpenForm};
use super::extra::{self, ExtraForm};
use super::hosts::{among, faces, hosts};
use super::plan::{DoorState, Going, Rota, Shift, ShiftId, Turn};
use super::week::{self, ShiftForm};
use super::{door, mine, read, say, turn};
use crate::table::{self, DoorKind, Table};
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::face::{Audience, Face};
use kernel::jiff::civil::Weekday;
use kernel::{
    BackRoomItem, Here, Host, House, PersonId, Problems, Result, Routes, Tx, Visit, page,
};

pub const PATH: &str = "/achterkamer/huiskamer/rooster";
/// How far the list of single turns looks ahead.
const TURNS_DAYS: usize = 14;

pub fn routes(routes: Routes) -> Routes {
    routes.look(PATH, show)
}

/// What was typed in each form of the page.
#[derive(Default)]
pub struct Typed {
    pub shift: ShiftForm,
    pub extra: ExtraForm,
    pub open: OpenForm,
}

/// A time of the week, with everybody who is there then.
struct WeekLine {
    shifts: Vec<ShiftId>,
    /// "dinsdag, 13.00 – 17.00 uur"
    when: String,
    hosts: Vec<Face>,
}

/// One turn of the coming days.
struct TurnLine {
    path: String,
    when: String,
    host: Option<Face>,
    going: Going,
    is_changed: bool,
}

#[derive(Template)]
#[template(path = "rota.html")]
pub struct RotaPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'a BackRoomItem>,
    table: Table,
    tables: Vec<Table>,
    door: DoorState,
    on_duty: Vec<Face>,
    hosts: Vec<Face>,
    week: Vec<WeekLine>,
    turns: Vec<TurnLine>,
    typed: Typed,
    problems: Problems,
}

impl RotaPage<'_> {
    fn is_open(&self) -> bool {
        matches!(self.door, DoorState::Open { .. })
    }

    fn is_always_open(&self) -> bool {
        self.table.door == DoorKind::Always
    }

    fn is_me_on_duty(&self) -> bool {
        let me = self.here.person.as_ref().map(|person| person.id);
        self.on_duty.iter().any(|host| Some(host.person) == me)
    }

    /// To whom one can hand over.
    fn others(&self) -> impl Iterator<Item = &Face> {
        let me = self.here.person.as_ref().map(|person| person.id);
        self.hosts.iter().filter(move |host| Some(host.person) != me)
    }

    fn weekdays(&self) -> Vec<(i8, String)> {
        let days = Weekday::Monday.cycle_forward().take(7);
        days.map(|day| (day.to_monday_one_offset(), self.here.voice.weekday(day))).collect()
    }
}

/// `?tafel=taaltafel`, and nothing for the big table.
pub fn path_of(table: &Table) -> String {
    if table.is_big() { PATH.to_owned() } else { format!("{PATH}?tafel={}", table.slug) }
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
struct Asked {
    tafel: String,
}

async fn show(visit: Visit<Host, Asked>) -> Result<Response> {
    let Visit { mut tx, here, house, asked, .. } = visit;
    let table = table::at(&mut tx, &asked.tafel).await?;
    let (typed, problems) = (Typed::default(), Problems::default());
    page(&rota_page(&mut tx, &house, &here, table, typed, problems).await?)
}

pub async fn rota_page<'a>(
    tx: &mut Tx,
    house: &'a House,
    here: &'a Here,
    table: Table,
    typed: Typed,
    problems: Problems,
) -> Result<RotaPage<'a>> {
    let zone = &here.centre.zone;
    let rota = read(tx, table.id, zone).await?;
    let hosts = hosts(tx, Audience::LivingRoom).await?;
    let today = zone.to_datetime(here.now).date();
    let turns = rota.turns(zone, today, TURNS_DAYS).into_iter();
    let turns = turns.filter(|turn| here.now < turn.until);
    Ok(RotaPage {
        words: Words(&here.voice),
        here,
        menu: house.back_room(here),
        tables: table::all(tx).await?,
        door: door(tx, &table, zone).await?,
        on_duty: faces(tx, Audience::LivingRoom, &rota.on_duty_at(zone, here.now)).await?,
        week: week_lines(here, &rota, &hosts),
        turns: turns.map(|turn| turn_line(here, &table, &hosts, turn)).collect(),
        table,
        hosts,
        typed,
        problems,
    })
}

/// Hosts who are there at the same time stand in one line.
fn week_lines(here: &Here, rota: &Rota, hosts: &[Face]) -> Vec<WeekLine> {
    let is_same = |a: &Shift, b: &Shift| (a.weekday, a.span) == (b.weekday, b.span);
    let lines = rota.shifts.chunk_by(is_same).map(|shifts| {
        let people: Vec<PersonId> = shifts.iter().filter_map(|shift| shift.host).collect();
        let day = here.voice.weekday(shifts[0].weekday);
        WeekLine {
            shifts: shifts.iter().map(|shift| shift.id).collect(),
            when: say::when(&here.voice, day, shifts[0].span),
            hosts: among(hosts, &people),
        }
    });
    lines.collect()
}

fn turn_line(here: &Here, table: &Table, hosts: &[Face], turn: Turn) -> TurnLine {
    TurnLine {
        path: turn::path_of(table, &turn),
        when: say::turn(&here.voice, &here.centre.zone, &turn),
        host: hosts.iter().find(|host| Some(host.person) == turn.host).cloned(),
        going: turn.going,
        is_changed: turn.is_changed,
    }
}
