//! One turn that goes otherwise than the week says: another host, other times, or not at all.
use super::hosts::hosts;
use super::plan::{Going, ShiftId, Turn, TurnAt};
use super::queries::Host as AHost;
use super::{changed, page as rota_page, queries, say, take_over, turn_at, typed};
use crate::table::{self, Table};
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::face::{Audience, Face};
use kernel::{
    BackRoomItem, Deed, Error, Here, Host, PersonId, Problems, Result, Routes, Tx, Visit, Voice,
    page, page_again,
};

const ADDRESS: &str = "/achterkamer/huiskamer/rooster/{beurt}/{dag}";

pub fn routes(routes: Routes) -> Routes {
    routes.look(ADDRESS, show).act(ADDRESS, change)
}

/// Where one turn is changed.
pub fn path_of(table: &Table, turn: &Turn) -> String {
    let path = format!("{}/{}/{}", rota_page::PATH, turn.shift, turn.date);
    if table.is_big() { path } else { format!("{path}?tafel={}", table.slug) }
}

#[derive(serde::Deserialize)]
struct Asked {
    #[serde(default)]
    tafel: String,
    beurt: ShiftId,
    dag: String,
}

/// What becomes of the turn, and with which button that was said.
#[derive(serde::Deserialize)]
struct ChangeForm {
    #[serde(default)]
    tafel: String,
    beurt: ShiftId,
    dag: String,
    #[serde(default)]
    doe: String,
    #[serde(default)]
    van: String,
    #[serde(default)]
    tot: String,
    #[serde(default)]
    wie: String,
}

impl ChangeForm {
    fn typed(&self) -> Times {
        Times { van: self.van.clone(), tot: self.tot.clone(), wie: self.wie.clone() }
    }
}

/// The fields of the form.
struct Times {
    van: String,
    tot: String,
    /// Empty for nobody.
    wie: String,
}

impl Times {
    fn kept(turn: &Turn) -> Self {
        let host = turn.host.filter(|_| turn.going == Going::On);
        Self {
            van: turn.span.from().to_string(),
            tot: turn.span.to().to_string(),
            wie: host.map(|host| host.to_string()).unwrap_or_default(),
        }
    }

    /// The turn as it should go.
    fn check(
        &self,
        here: &Here,
        turn: &Turn,
        hosts: &[AHost],
        words: Words<'_>,
    ) -> Result<Turn, Problems> {
        let mut problems = Problems::default();
        let span = typed::span("van", &self.van, &self.tot, words, &mut problems);
        let host = hosts.iter().map(|host| host.id).find(|host| host.to_string() == self.wie);
        if host.is_none() && !self.wie.is_empty() {
            problems.add("wie", words.rota_who_missing());
        }
        let Some(span) = span else { return Err(problems) };
        let changed = Turn { host, going: Going::On, ..turn.clone() };
        let changed = changed.during(&here.centre.zone, span);
        if changed.until <= here.now || changed.until <= changed.opens {
            problems.add("van", words.rota_times_over());
        }
        problems.or(changed)
    }
}

#[derive(Template)]
#[template(path = "rota_turn.html")]
struct TurnPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'a BackRoomItem>,
    table: Table,
    turn: Turn,
    hosts: Vec<Face>,
    typed: Times,
    problems: Problems,
}

impl TurnPage<'_> {
    fn when(&self) -> String {
        say::turn(&self.here.voice, &self.here.centre.zone, &self.turn)
    }

    fn path(&self) -> String {
        path_of(&self.table, &self.turn)
    }

    fn is_on(&self) -> bool {
        self.turn.going == Going::On
    }

    fn is_asked(&self) -> bool {
        self.turn.going == Going::Asked
    }
}

async fn show(visit: Visit<Host, Asked>) -> Result<Response> {
    let Visit { mut tx, here, house, asked, .. } = visit;
    let Asked { tafel, beurt, dag } = asked;
    let (table, turn) = meant(&mut tx, &here, &tafel, beurt, &dag).await?;
    let typed = Times::kept(&turn);
    let hosts = hosts(&mut tx, Audience::LivingRoom).await?;
    let (words, menu) = (Words(&here.voice), house.back_room(&here));
    let problems = Problems::default();
    page(&TurnPage { words, here: &here, menu, table, turn, hosts, typed, problems })
}

/// A turn that is not over yet, and its table.
async fn meant(
    tx: &mut Tx,
    here: &Here,
    slug: &str,
    shift: ShiftId,
    day: &str,
) -> Result<(Table, Turn)> {
    let table = table::at(tx, slug).await?;
    let date = day.parse().map_err(|_| Error::NotFound)?;
    let turn = turn_at(tx, here, &TurnAt { table: table.id, shift, date }).await?;
    Ok((table, turn.ok_or(Error::NotFound)?))
}

async fn change(mut deed: Deed<Host, ChangeForm>) -> Result<Response> {
    let ChangeForm { tafel, beurt, dag, .. } = &deed.form;
    let (table, turn) = meant(&mut deed.tx, &deed.here, tafel, *beurt, dag).await?;
    match deed.form.doe.as_str() {
        "dicht" => {
            let off = Turn { going: Going::Off, ..turn };
            queries::keep_turn(&mut deed.tx, table.id, &off).await?;
        }
        "gewoon" => queries::forget_turn(&mut deed.tx, &turn.at(table.id)).await?,
        _ => {
            let hosts = queries::hosts(&mut deed.tx).await?;
            let words = Words(&deed.here.voice);
            match deed.form.typed().check(&deed.here, &turn, &hosts, words) {
                Ok(changed) => keep(&mut deed, &table, &turn, &changed).await?,
                Err(problems) => return again(deed, table, turn, problems).await,
            }
        }
    }
    changed(&mut deed.tx, table.id).await?;
    let says = Words(&deed.here.voice).rota_saved().to_owned();
    deed.done_saying(&rota_page::path_of(&table), &says).await
}

/// Keeps the turn as it should go. Who has to come now is told, unless they did it themselves.
async fn keep(
    deed: &mut Deed<Host, ChangeForm>,
    table: &Table,
    before: &Turn,
    turn: &Turn,
) -> Result<()> {
    queries::keep_turn(&mut deed.tx, table.id, turn).await?;
    let is_told = |host: &PersonId| before.host != Some(*host) && *host != deed.who.id;
    let Some(host) = turn.host.filter(is_told) else { return Ok(()) };
    let centre = deed.here.centre.clone();
    let when = |voice: &Voice| say::turn(voice, &centre.zone, turn);
    take_over::tell_yours(&mut deed.tx, &deed.house, table, host, when).await
}

async fn again(
    deed: Deed<Host, ChangeForm>,
    table: Table,
    turn: Turn,
    problems: Problems,
) -> Result<Response> {
    let house = deed.house.clone();
    let (_, here, form, mut tx) = deed.look_only().await?;
    let hosts = hosts(&mut tx, Audience::LivingRoom).await?;
    let (words, menu, typed) = (Words(&here.voice), house.back_room(&here), form.typed());
    page_again(&TurnPage { words, here: &here, menu, table, turn, hosts, typed, problems })
}
