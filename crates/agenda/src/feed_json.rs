//! The coming dates as JSON, for programs of others. `docs/feeds.md` is their promise: what is
//! there stays, and nobody is named but the centre.
use crate::announced::{self, Announced, Places};
use crate::feed::{AHEAD_DAYS, AT_ONCE};
use crate::filter::{Asked, Filter};
use crate::must_be_on;
use axum::response::Response;
use feeds::{Centre, moment};
use kernel::place::{Place, Point};
use kernel::{Anyone, Here, Result, Visit};
use serde::Serialize;

pub const PATH: &str = "/agenda.json";

#[derive(Serialize)]
struct Feed<'a> {
    centre: Centre<'a>,
    /// The clock by which everything here is told, by its IANA name.
    zone: &'a str,
    dates: Vec<DateOf<'a>>,
}

#[derive(Serialize)]
struct DateOf<'a> {
    id: String,
    title: &'a str,
    brief: &'a str,
    starts: String,
    ends: String,
    place: Option<PlaceOf<'a>>,
    /// Where in that place, or where else.
    spot: &'a str,
    /// The place may still change.
    is_tentative: bool,
    /// `there`, `home` or `both`.
    setting: &'a str,
    /// `null`: free.
    cost: Option<&'a str>,
    marks: Vec<&'static str>,
    /// What is spoken there (BCP 47); empty when nobody said.
    languages: Vec<&'static str>,
    /// `makkelijk`, `gewoon` or `moeilijker`; `null`: nobody said.
    level: Option<&'static str>,
    /// `walk_in` or `sign_up`.
    sign_up: &'a str,
    /// `null`: a place for everybody.
    n_places_left: Option<i64>,
    is_off: bool,
    note: &'a str,
    url: String,
    changed: String,
}

#[derive(Serialize)]
struct PlaceOf<'a> {
    name: &'a str,
    street: &'a str,
    town: &'a str,
    /// In degrees; `null`: nobody knows.
    latitude: Option<String>,
    longitude: Option<String>,
    url: String,
    access: AccessOf<'a>,
}

/// `null`: nobody knows.
#[derive(Serialize)]
struct AccessOf<'a> {
    doorstep: Option<&'a str>,
    lift: Option<&'a str>,
    toilet: Option<bool>,
    quiet_room: Option<bool>,
    parking: Option<bool>,
    stop: &'a str,
}

pub async fn show(visit: Visit<Anyone, Asked>) -> Result<Response> {
    let Visit { here, house, asked, mut tx, .. } = visit;
    must_be_on(&here)?;
    let filter = Filter::of(&mut tx, &here, &asked).await?;
    let days = (here.local_now().date(), AHEAD_DAYS);
    let listed = announced::listed(&mut tx, &here, here.now, days, &filter, AT_ONCE).await?;
    let places = Places::of_centre(&mut tx).await?;
    let begins = house.address_of(&here.centre.settings.host);
    let feed = Feed {
        zone: here.centre.zone.iana_name().unwrap_or("UTC"),
        dates: listed.iter().map(|one| date_of(&here, one, &places, &begins)).collect(),
        centre: Centre::of(&here, &begins),
    };
    Ok(feeds::json(&filter.address(PATH), &feed))
}

fn date_of<'a>(here: &Here, one: &'a Announced, places: &'a Places, begins: &str) -> DateOf<'a> {
    DateOf {
        id: one.uid(&here.centre.settings.host),
        title: &one.title,
        brief: &one.brief,
        starts: moment(here, one.starts_at),
        ends: moment(here, one.ends_at),
        place: places.get(one.place_id).map(|place| place_of(place, begins)),
        spot: &one.spot,
        is_tentative: one.is_tentative,
        setting: one.setting.as_str(),
        cost: (!one.is_free()).then_some(one.cost.as_str()),
        marks: one.marks.iter().map(|mark| mark.as_str()).collect(),
        languages: one.languages.iter().map(|own| own.tag).collect(),
        level: one.level.is_said().then(|| one.level.as_str()),
        sign_up: one.sign_up.as_str(),
        n_places_left: one.n_left(),
        is_off: one.is_off(),
        note: &one.note,
        url: format!("{begins}{}", one.path()),
        changed: moment(here, one.changed_at),
    }
}

fn place_of<'a>(place: &'a Place, begins: &str) -> PlaceOf<'a> {
    let (address, access) = (&place.address, &place.access);
    PlaceOf {
        name: &address.name,
        street: &address.street,
        town: &address.town,
        latitude: place.point.map(Point::latitude),
        longitude: place.point.map(Point::longitude),
        url: format!("{begins}/plekken/{}", place.id),
        access: AccessOf {
            doorstep: access.doorstep.map(|doorstep| doorstep.as_str()),
            lift: access.lift.map(|lift| lift.as_str()),
            toilet: access.has_toilet,
            quiet_room: access.has_quiet_room,
            parking: access.has_parking,
            stop: &access.stop,
        },
    }
}
