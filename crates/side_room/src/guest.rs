//! A guest: somebody without an account who talks with whoever is there now.
//!
//! Nobody knows who it is. The stay ends with the browser, nothing leads back to the talk after
//! that, and the house forgets it with the guest. So one comes in like this only while somebody is
//! there to answer. Where others sit down afterwards, it ends after a quarter without a sign of life.
use crate::entrance;
use crate::words::Words;
use crate::worker::{self, Worker};
use crate::{NAME, PATH as ROOM, must_be_on};
use axum::http::header;
use axum::response::Response;
use kernel::jiff::SignedDuration;
use kernel::people::{self, DisplayName, Newcomer};
use kernel::street::Street;
use kernel::{
    Age, Anyone, Centre, Deed, Device, Here, Limit, Problems, Result, Standing, cookies,
    known_place, session, slug,
};

pub const PATH: &str = "/zijkamer/gast";
/// More than this in two days are no guests of a neighbourhood.
const GUESTS_MAX: i64 = 200;
/// Of five who may try to come in from a spot, one may be a guest in a day: four of a household,
/// forty of a library.
const TRIES_PER_GUEST: u32 = 5;
const DAY: SignedDuration = SignedDuration::from_hours(24);

#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub struct NewGuest {
    pub naam: String,
    /// "Hier zit straks iemand anders."
    gedeeld: String,
}

impl NewGuest {
    /// Before anything is filled in: where a whole library comes by, others sit down afterwards.
    pub fn from(centre: &Centre, street: &Street) -> Self {
        let gedeeld = if known_place::known(centre, street).is_some() { "ja" } else { "" };
        Self { gedeeld: gedeeld.to_owned(), ..Self::default() }
    }

    pub fn is_shared(&self) -> bool {
        !self.gedeeld.is_empty()
    }
}

/// "Praat als gast": under a made-up name, until the browser closes.
pub async fn come_in(mut deed: Deed<Anyone, NewGuest>) -> Result<Response> {
    must_be_on(&deed.here)?;
    if deed.who.0.is_some() {
        return deed.done(ROOM).await;
    }
    let workers = worker::all(&mut deed.tx, &deed.here.centre).await?;
    let name = match checked(&mut deed, &workers).await? {
        Ok(name) => name,
        Err(problem) => {
            let (_, here, form, mut tx) = deed.look_only().await?;
            let problems = Problems::one("naam", problem);
            return entrance::from_outside(&mut tx, &here, form, problems).await;
        }
    };
    let guest = Newcomer {
        name: name.as_str(),
        age: Age::Unknown,
        standing: Standing::Guest,
        language: deed.here.voice.language.tag(),
    };
    let guest = people::add(&mut deed.tx, &guest).await?;
    let device = if deed.form.is_shared() { Device::Centre } else { Device::Borrowed };
    let label = session::device_word(&deed.headers);
    let token = session::begin_as_guest(&mut deed.tx, guest, device, label).await?;
    // The cookie goes when the browser closes.
    let name_of_cookie = session::cookie_name(&deed.house);
    let cookie = cookies::set(&deed.house, name_of_cookie, token.as_str(), None);
    let mut response = deed.done(ROOM).await?;
    response.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(response)
}

/// What this guest is called, or what to do.
async fn checked(
    deed: &mut Deed<Anyone, NewGuest>,
    workers: &[Worker],
) -> Result<Result<DisplayName, String>> {
    let (here, words) = (&deed.here, Words(&deed.here.voice));
    if worker::duty(workers, &here.centre, here.now).now.is_empty() {
        return Ok(Err(words.guest_nobody_there().to_owned()));
    }
    let Some(name) = DisplayName::parse(&deed.form.naam) else {
        return Ok(Err(words.guest_name_missing(people::NAME_MAX_CHARS)));
    };
    if passes_for_the_team(&name, here, workers) {
        return Ok(Err(words.guest_name_taken().to_owned()));
    }
    let spot = known_place::spot(&here.centre, &deed.street);
    let limit = Limit::new(spot.bounds.n_tries_max / TRIES_PER_GUEST, DAY);
    let key = format!("{NAME}/guest/{}/{}", here.centre.id, spot.key);
    let is_room = deed.house.limits.allow(&key, limit, here.now)
        && people::n_guests(&mut deed.tx).await? < GUESTS_MAX;
    Ok(if is_room { Ok(name) } else { Err(words.guest_enough().to_owned()) })
}

/// Whether a reader might take this guest for the house, or for somebody who talks here.
fn passes_for_the_team(name: &DisplayName, here: &Here, workers: &[Worker]) -> bool {
    let plain = slug::plain_letters(name.as_str());
    let is_called = |own: &Worker| plain == slug::plain_letters(&own.name);
    name.sounds_official(&here.centre.settings.name) || workers.iter().any(is_called)
}
