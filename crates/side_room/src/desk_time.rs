//! An appointment for somebody without a device: the worker writes it down at the desk and gives the
//! slip along. The name lies sealed, the slip says when and where and nothing else.
use crate::DESK;
use crate::appointment::{AHEAD, Place, TimeId};
use crate::queries::{desk_times as queries, times};
use crate::words::Words;
use crate::worker::{self, SocialWorker};
use askama::Template;
use axum::response::Response;
use kernel::hours::Minute;
use kernel::jiff::civil::Date;
use kernel::people::DisplayName;
use kernel::{
    BackRoomItem, CentreId, Deed, Error, Here, House, Keys, Label, Nothing, PersonId, Problems,
    Result, Sealed, Timestamp, Tx, Visit, page, page_again, people, record,
};

pub const PATH: &str = "/achterkamer/zijkamer/afspraak";
pub const SLIP_PATH: &str = "/achterkamer/zijkamer/afspraak/{welke}";
pub const OFF_PATH: &str = "/achterkamer/zijkamer/afspraak/{welke}/af";

record! {
    /// As it is kept.
    pub struct DeskTime {
        pub id: TimeId,
        pub starts_at: Timestamp,
        pub place: Place,
        pub name: Sealed,
    }
}

/// One of a worker's appointments, as their page says it.
pub struct Coming {
    pub starts_at: Timestamp,
    pub says: String,
    pub name: String,
    pub path: String,
}

fn label(centre: CentreId, id: TimeId) -> Label {
    Label::new("side_room_desk_time.name", centre, id)
}

/// Whom it is with; what does not open is said by the team's words for somebody who left.
fn name_of(keys: &Keys, centre: CentreId, own: &DeskTime, words: &Words<'_>) -> String {
    let plain = keys.open(&label(centre, own.id), &own.name).ok();
    let name = plain.and_then(|plain| String::from_utf8(plain).ok());
    name.unwrap_or_else(|| words.somebody_who_left().to_owned())
}

fn says(words: &Words<'_>, here: &Here, starts_at: Timestamp, place: Place) -> String {
    words.time_says(here.date(starts_at), here.clock(starts_at), place.said(words))
}

/// Everything that this worker agreed, in talks and at the desk, soonest first.
pub async fn coming(tx: &mut Tx, house: &House, here: &Here, who: PersonId) -> Result<Vec<Coming>> {
    let words = Words(&here.voice);
    let mut all = Vec::new();
    let agreed = times::agreed_with(tx, who).await?;
    let ids: Vec<_> = agreed.iter().map(|own| own.resident_id).collect();
    let residents = people::people(tx, &ids).await?;
    for own in agreed {
        let named = residents.iter().find(|person| person.id == own.resident_id);
        let name = named.map_or(words.somebody_who_left(), |person| person.name.as_str());
        let (says, path) = (says(&words, here, own.starts_at, own.place), own.talk_id.desk_path());
        all.push(Coming { starts_at: own.starts_at, says, name: name.to_owned(), path });
    }
    for own in queries::coming(tx, who).await? {
        let name = name_of(&house.keys, here.centre.id, &own, &words);
        let (says, path) = (says(&words, here, own.starts_at, own.place), slip_path(own.id));
        all.push(Coming { starts_at: own.starts_at, says, name, path });
    }
    all.sort_by_key(|own| own.starts_at);
    Ok(all)
}

fn slip_path(id: TimeId) -> String {
    format!("{PATH}/{id}")
}

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub struct NewTime {
    naam: String,
    dag: String,
    tijd: String,
    waar: String,
}

#[derive(Template)]
#[template(path = "desk_time.html")]
struct DeskTimePage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    form: NewTime,
    problems: Problems,
}

impl DeskTimePage<'_> {
    fn places(&self) -> [Place; 3] {
        Place::ALL
    }
}

pub async fn ask(visit: Visit<SocialWorker, Nothing>) -> Result<Response> {
    let Visit { who, here, house, mut tx, .. } = visit;
    worker::must_talk(&mut tx, &here, who.id).await?;
    let (form, problems) = (NewTime::default(), Problems::default());
    let (words, menu) = (Words(&here.voice), house.back_room(&here));
    page(&DeskTimePage { words, here: &here, menu, form, problems })
}

/// Written down, and on to the slip.
pub async fn keep(mut deed: Deed<SocialWorker, NewTime>) -> Result<Response> {
    worker::must_talk(&mut deed.tx, &deed.here, deed.who.id).await?;
    let words = Words(&deed.here.voice);
    let mut problems = Problems::default();
    let name = DisplayName::parse(&deed.form.naam);
    if name.is_none() {
        problems.add("naam", words.guest_name_missing(people::NAME_MAX_CHARS));
    }
    let now = deed.here.now;
    let day: Option<Date> = deed.form.dag.trim().parse().ok();
    let time = day.zip(Minute::parse(&deed.form.tijd).ok());
    let starts_at = time.map(|(day, clock)| clock.on(day, &deed.here.centre.zone));
    let starts_at = starts_at.filter(|at| now < *at && *at < now + AHEAD);
    match starts_at {
        None => problems.add("dag", words.offer_wrong()),
        Some(at) if queries::is_taken(&mut deed.tx, deed.who.id, at).await? => {
            problems.add("dag", words.desk_time_taken());
        }
        Some(_) => {}
    }
    let (Some(name), Some(starts_at), true) = (name, starts_at, problems.is_empty()) else {
        let house = deed.house.clone();
        let (_, here, form, _) = deed.look_only().await?;
        let (words, menu) = (Words(&here.voice), house.back_room(&here));
        return page_again(&DeskTimePage { words, here: &here, menu, form, problems });
    };
    let id = TimeId::fresh();
    let sealed = deed.house.keys.seal(&label(deed.tx.centre, id), name.as_str().as_bytes())?;
    let place = Place::from_word(&deed.form.waar);
    let own = DeskTime { id, starts_at, place, name: sealed };
    queries::keep(&mut deed.tx, deed.who.id, own).await?;
    deed.done(&slip_path(id)).await
}

#[derive(serde::Deserialize)]
pub struct Which {
    welke: TimeId,
}

#[derive(Template)]
#[template(path = "slip.html")]
struct SlipPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    id: TimeId,
    says: String,
    name: String,
}

/// The slip, to print or to write over.
pub async fn slip(visit: Visit<SocialWorker, Which>) -> Result<Response> {
    let Visit { who, here, asked, house, mut tx, .. } = visit;
    worker::must_talk(&mut tx, &here, who.id).await?;
    let own = queries::one(&mut tx, who.id, asked.welke).await?.ok_or(Error::NotFound)?;
    let words = Words(&here.voice);
    let name = name_of(&house.keys, here.centre.id, &own, &words);
    let says = says(&words, &here, own.starts_at, own.place);
    page(&SlipPage { words: Words(&here.voice), here: &here, id: own.id, says, name })
}

/// It does not go on.
pub async fn call_off(mut deed: Deed<SocialWorker, Which>) -> Result<Response> {
    worker::must_talk(&mut deed.tx, &deed.here, deed.who.id).await?;
    let is_off = queries::call_off(&mut deed.tx, deed.who.id, deed.form.welke).await?;
    let words = Words(&deed.here.voice);
    let says = if is_off { words.dropped_said() } else { words.time_is_gone() }.to_owned();
    deed.done_saying(DESK, &says).await
}
