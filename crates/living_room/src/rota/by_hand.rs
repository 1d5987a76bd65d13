//! Opening and closing by hand, and handing over to another host. Whoever keeps the house kind may
//! close a table, and hands over what they took over.
use super::page::{self, Typed};
use super::plan::{BY_HAND_MAX, Relief, Rota, Sitting, Turn};
use super::queries::reliefs;
use super::{changed, queries, read, take_over};
use crate::live::Live;
use crate::presence;
use crate::queries::tables;
use crate::table::{self, Table};
use crate::words::Words;
use axum::response::Response;
use kernel::hours::Minute;
use kernel::jiff::tz::TimeZone;
use kernel::{
    Deed, Host, PersonId, Problems, Result, Routes, Timestamp, Voice, Writing, page_again,
};
use moderation::Keeper;

pub const OPEN_PATH: &str = "/achterkamer/huiskamer/open";
pub const CLOSE_PATH: &str = "/achterkamer/huiskamer/dicht";
pub const HAND_OVER_PATH: &str = "/achterkamer/huiskamer/overdragen";

pub fn routes(routes: Routes, live: &Live) -> Routes {
    let (opening, closing, giving) = (live.clone(), live.clone(), live.clone());
    routes
        .act(OPEN_PATH, move |deed| open(opening.clone(), deed))
        .act(CLOSE_PATH, move |deed| close(closing.clone(), deed))
        .act(HAND_OVER_PATH, move |deed| hand_over(giving.clone(), deed))
}

#[derive(Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct OpenForm {
    pub tafel: String,
    /// Until when, on the clock; empty for as long as it may.
    pub opentot: String,
}

async fn open(live: Live, mut deed: Deed<Host, OpenForm>) -> Result<Response> {
    let table = table::at(&mut deed.tx, &deed.form.tafel).await?;
    let (zone, now) = (deed.here.centre.zone.clone(), deed.tx.now);
    let rota = read(&mut deed.tx, table.id, &zone).await?;
    let until = match deed.form.opentot.trim() {
        "" => Some(rota.open_by_hand_until(&zone, now)),
        typed => Minute::parse(typed).ok().map(|at| at.on(zone.to_datetime(now).date(), &zone)),
    };
    let is_fit = |until: &Timestamp| now < *until && *until <= now + BY_HAND_MAX;
    let Some(until) = until.filter(is_fit) else {
        let house = deed.house.clone();
        let (_, here, form, mut tx) = deed.look_only().await?;
        let says = Words(&here.voice).rota_open_until_wrong().to_owned();
        let typed = Typed { open: form, ..Typed::default() };
        let problems = Problems::one("opentot", says);
        return page_again(&page::rota_page(&mut tx, &house, &here, table, typed, problems).await?);
    };
    let host = deed.who.id;
    if !rota.on_duty_at(&zone, now).contains(&host) {
        let sitting = Sitting { is_open: true, host, from: now, until };
        queries::sit(&mut deed.tx, table.id, &sitting).await?;
        changed(&mut deed.tx, table.id).await?;
    }
    // Whoever opens the door sits there to receive people.
    tables::stand(&mut deed.tx, &table).await?;
    presence::come_in(&mut deed.tx, table.id, host).await?;
    let says = Words(&deed.here.voice).rota_open_until(deed.here.clock(until));
    live.look_around_when_saved(&mut deed.tx, &deed.house, table.id);
    deed.done_saying(&table.tools_path(), &says).await
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
struct CloseForm {
    tafel: String,
}

async fn close(live: Live, mut deed: Deed<Keeper, CloseForm>) -> Result<Response> {
    let table = table::at(&mut deed.tx, &deed.form.tafel).await?;
    let (zone, now) = (deed.here.centre.zone.clone(), deed.tx.now);
    let rota = read(&mut deed.tx, table.id, &zone).await?;
    queries::stand_up(&mut deed.tx, table.id, None).await?;
    reliefs::end(&mut deed.tx, table.id).await?;
    if let Some(until) = rota.closed_by_hand_until(&zone, now) {
        let sitting = Sitting { is_open: false, host: deed.who.id, from: now, until };
        queries::sit(&mut deed.tx, table.id, &sitting).await?;
    }
    changed(&mut deed.tx, table.id).await?;
    let says = Words(&deed.here.voice).rota_close_done().to_owned();
    live.look_around_when_saved(&mut deed.tx, &deed.house, table.id);
    deed.done_saying(&table.tools_path(), &says).await
}

#[derive(serde::Deserialize)]
struct HandOverForm {
    #[serde(default)]
    tafel: String,
    aan: PersonId,
}

async fn hand_over(live: Live, mut deed: Deed<Keeper, HandOverForm>) -> Result<Response> {
    let table = table::at(&mut deed.tx, &deed.form.tafel).await?;
    let centre = deed.here.centre.clone();
    let (zone, now) = (&centre.zone, deed.tx.now);
    let rota = read(&mut deed.tx, table.id, zone).await?;
    let (giver, wanted) = (deed.who.id, deed.form.aan);
    let hosts = queries::hosts(&mut deed.tx).await?;
    let taker = hosts.into_iter().find(|host| host.id == wanted && host.id != giver);
    let says = match taker {
        Some(taker) if rota.on_duty_at(zone, now).contains(&giver) => {
            let until = pass_on(&mut deed.tx, zone, &table, &rota, giver, taker.id).await?;
            let when = |voice: &Voice| Words(voice).rota_now_until(voice.clock(zone, until));
            take_over::tell_yours(&mut deed.tx, &deed.house, &table, taker.id, when).await?;
            Words(&deed.here.voice).rota_hand_over_done(&taker.name)
        }
        _ => Words(&deed.here.voice).rota_hand_over_not().to_owned(),
    };
    live.look_around_when_saved(&mut deed.tx, &deed.house, table.id);
    deed.done_saying(&table.tools_path(), &says).await
}

/// From now on the other host is there, by the rota and by hand; tells until when.
async fn pass_on(
    tx: &mut Writing,
    zone: &TimeZone,
    table: &Table,
    rota: &Rota,
    giver: PersonId,
    taker: PersonId,
) -> Result<Timestamp> {
    let now = tx.now;
    let mut last = now;
    let turns = rota.turns(zone, zone.to_datetime(now).date(), 1).into_iter();
    for turn in turns.filter(|turn| turn.host == Some(giver) && turn.is_at(now)) {
        last = last.max(turn.until);
        queries::keep_turn(tx, table.id, &Turn { host: Some(taker), ..turn }).await?;
    }
    queries::stand_up(tx, table.id, Some(giver)).await?;
    let own = rota.sittings.iter().filter(|sitting| sitting.is_open && sitting.host == giver);
    for sitting in own {
        last = last.max(sitting.until);
        let passed = Sitting { host: taker, from: now, ..sitting.clone() };
        queries::sit(tx, table.id, &passed).await?;
    }
    for relief in rota.reliefs.iter().filter(|relief| relief.by == giver) {
        last = last.max(relief.until);
        reliefs::end(tx, table.id).await?;
        let passed = Relief { by: taker, from: now, until: relief.until };
        reliefs::begin(tx, table.id, &passed).await?;
    }
    changed(tx, table.id).await?;
    Ok(last)
}
