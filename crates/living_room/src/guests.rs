//! Guests: somebody sits down for an evening under a made-up name, while a host is there.
//!
//! Nobody knows who it is. So a guest counts as somebody of unknown age, is called a guest wherever
//! the name stands, talks at a calm pace, and opens nothing else in the house.
use crate::doorstep::Doorstep;
use crate::live::Live;
use crate::presence::Company;
use crate::queries::{guests as queries, tables};
use crate::rota::{self, DoorState};
use crate::table::{self, Table};
use crate::words::Words;
use crate::{NAME, presence, room_page, seeing};
use askama::Template;
use axum::http::header;
use axum::response::Response;
use kernel::known_place::{self, Spot};
use kernel::people::{self, DisplayName, NAME_MAX_CHARS, Newcomer};
use kernel::street::Street;
use kernel::{
    Age, Anyone, Deed, Device, Error, Here, Problems, Result, Standing, Tx, cookies, page,
    page_again, session, slug,
};

pub const PATH: &str = "/huiskamer/gast";
/// Seconds between two lines of a guest, also where others talk at will.
pub const SLOW_S: i64 = 20;
/// More than this in two days are no guests of a neighbourhood.
const GUESTS_MAX: i64 = 200;
/// Of five who may try to come in from a spot, one may be a guest in a day: four of a household,
/// forty of a lesson room.
const TRIES_PER_GUEST: usize = 5;

#[derive(Default, serde::Deserialize)]
pub struct NewGuest {
    /// The table, by the word in its address.
    #[serde(default)]
    tafel: String,
    #[serde(default)]
    naam: String,
    /// The version of the house rules above the button.
    #[serde(default)]
    regels: i64,
}

/// Whether there is a chair for a guest.
enum Chair {
    Free,
    /// Not now; the sentence says why.
    NotNow(String),
    /// At other tables.
    Elsewhere,
}

/// What stands before whoever did not come in: the way in, and the chairs for guests.
#[derive(Template)]
#[template(path = "guest_door.html")]
struct GuestDoor<'a> {
    words: Words<'a>,
    here: &'a Here,
    table: Table,
    chair: Chair,
    /// "4 mensen nu"; empty when nobody is there.
    company: String,
    /// The other tables where guests sit.
    others: Vec<Table>,
    form: NewGuest,
    problems: Problems,
}

impl GuestDoor<'_> {
    fn title(&self) -> &str {
        self.name_of(&self.table)
    }

    fn name_of<'t>(&'t self, table: &'t Table) -> &'t str {
        room_page::name_of(self.here, &self.words, table)
    }

    fn name_max(&self) -> usize {
        NAME_MAX_CHARS
    }

    fn slow_s(&self) -> i64 {
        SLOW_S
    }
}

/// # Errors
/// [`Error::SignInFirst`] where no table takes guests.
pub async fn door(
    tx: &mut Tx,
    here: &Here,
    table: Table,
    doorstep: &Doorstep,
    street: &Street,
) -> Result<Response> {
    let takes_guests = table.may_have_guests() && here.guest.is_none();
    let chair = if takes_guests {
        let spot = known_place::spot(&here.centre, street);
        why_not(tx, here, &table, doorstep, &spot).await?.map_or(Chair::Free, Chair::NotNow)
    } else {
        Chair::Elsewhere
    };
    let others = others(tx, &table).await?;
    if !takes_guests && others.is_empty() {
        return Err(Error::SignInFirst);
    }
    let (words, form, problems) = (Words(&here.voice), NewGuest::default(), Problems::default());
    let company = company(tx, here, &table).await?;
    page(&GuestDoor { words, here, table, chair, company, others, form, problems })
}

/// How many sit there, and nothing of who they are.
async fn company(tx: &mut Tx, here: &Here, table: &Table) -> Result<String> {
    let at_work = rota::at_work(tx, table, &here.centre.zone).await?;
    Ok(Company::at(tx, table, &at_work).await?.says(&Words(&here.voice)))
}

async fn others(tx: &mut Tx, table: &Table) -> Result<Vec<Table>> {
    let mut others = table::all(tx).await?;
    others.retain(|other| other.may_have_guests() && other.id != table.id);
    Ok(others)
}

/// Why nobody sits down here as a guest now; `None` when there is a chair.
async fn why_not(
    tx: &mut Tx,
    here: &Here,
    table: &Table,
    doorstep: &Doorstep,
    spot: &Spot,
) -> Result<Option<String>> {
    let words = Words(&here.voice);
    let door = rota::door(tx, table, &here.centre.zone).await?;
    if !door.is_open() || !seeing::has_host(tx, table).await? {
        let next = match door {
            DoorState::Closed { next: Some(next) } => {
                words.rota_closed_until(here.moment(next.opens))
            }
            DoorState::Closed { next: None } | DoorState::Open { .. } => String::new(),
        };
        return Ok(Some(format!("{} {next}", words.guest_no_host()).trim_end().to_owned()));
    }
    let lately = doorstep.lately_from(here.centre.id, spot, here.now);
    if spot.bounds.n_tries_max as usize / TRIES_PER_GUEST <= lately.len() {
        return Ok(Some(words.guest_not_from_here().to_owned()));
    }
    for guest in lately {
        if let Some(sanction) = moderation::standing(tx, guest, NAME).await? {
            let says = words.guest_outside_from_here(here.moment(sanction.until));
            // The reason is for the guest alone, at the table; a house rule is for everybody.
            let rule = sanction.rule.trim();
            return Ok(Some(if rule.is_empty() { says } else { words.and_why(says, rule) }));
        }
    }
    let is_full = GUESTS_MAX <= people::n_guests(tx).await?;
    Ok(is_full.then(|| words.guest_enough().to_owned()))
}

/// "Schuif aan als gast". Who is in already, as a neighbour or as a guest, goes to the table.
pub async fn sit_down(
    live: Live,
    doorstep: Doorstep,
    mut deed: Deed<Anyone, NewGuest>,
) -> Result<Response> {
    let table = table::at(&mut deed.tx, &deed.form.tafel).await?;
    let goes_to = table.latest_path();
    match seeing::may_read(&mut deed.tx, &deed.here, &table).await {
        Err(Error::SignInFirst) if deed.here.guest.is_none() && table.may_have_guests() => {}
        may_read => {
            may_read?;
            return deed.done(&goes_to).await;
        }
    }
    let spot = known_place::spot(&deed.here.centre, &deed.street);
    if let Some(why) = why_not(&mut deed.tx, &deed.here, &table, &doorstep, &spot).await? {
        return again(deed, table, Chair::NotNow(why), Problems::default()).await;
    }
    let name = match free_name(&mut deed.tx, &deed.here, &deed.form.naam).await? {
        Ok(name) => name,
        Err(problem) => {
            return again(deed, table, Chair::Free, Problems::one("naam", problem)).await;
        }
    };
    let guest = Newcomer {
        name: name.as_str(),
        age: Age::Unknown,
        standing: Standing::Guest,
        language: deed.here.voice.language.tag(),
    };
    let guest = people::add(&mut deed.tx, &guest).await?;
    let rules = deed.form.regels.min(deed.here.centre.rules.version);
    people::see_rules(&mut deed.tx, guest, rules).await?;
    let label = session::device_word(&deed.headers);
    let token = session::begin_as_guest(&mut deed.tx, guest, Device::Borrowed, label).await?;
    tables::stand(&mut deed.tx, &table).await?;
    presence::come_in(&mut deed.tx, table.id, guest).await?;
    live.look_around_when_saved(&mut deed.tx, &deed.house, table.id);
    doorstep.came_when_saved(&mut deed.tx, spot, guest);
    // The cookie goes when the browser closes.
    let name_of_cookie = session::cookie_name(&deed.house);
    let cookie = cookies::set(&deed.house, name_of_cookie, token.as_str(), None);
    let mut response = deed.done(&goes_to).await?;
    response.headers_mut().append(header::SET_COOKIE, cookie);
    Ok(response)
}

async fn again(
    deed: Deed<Anyone, NewGuest>,
    table: Table,
    chair: Chair,
    problems: Problems,
) -> Result<Response> {
    let (_, here, form, mut tx) = deed.look_only().await?;
    let others = others(&mut tx, &table).await?;
    let company = company(&mut tx, &here, &table).await?;
    let words = Words(&here.voice);
    page_again(&GuestDoor { words, here: &here, table, chair, company, others, form, problems })
}

/// A name by which nobody who sits here is called, and nobody of the team; else what to do.
async fn free_name(tx: &mut Tx, here: &Here, raw: &str) -> Result<Result<DisplayName, String>> {
    let words = Words(&here.voice);
    let Some(name) = DisplayName::parse(raw) else {
        return Ok(Err(words.guest_name_missing(NAME_MAX_CHARS)));
    };
    let in_use = queries::names_in_use(tx).await?;
    let is_taken = name.sounds_official(&here.centre.settings.name)
        || in_use.iter().any(|other| passes_for(name.as_str(), other));
    Ok(if is_taken { Err(words.guest_name_taken().to_owned()) } else { Ok(name) })
}

/// Whether a reader might take the one for the other: the same letters, or the other's first name
/// among the words.
fn passes_for(name: &str, other: &str) -> bool {
    let words = |name: &str| -> Vec<String> {
        let name = slug::plain_letters(name);
        let words = name.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
        words.map(str::to_owned).collect()
    };
    let (name, other) = (words(name), words(other));
    name.concat() == other.concat() || other.first().is_some_and(|first| name.contains(first))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_guest_does_not_pass_for_somebody_else() {
        for name in ["fatima", "Fátima", "Fa-tima", "Fatima van de balie", "FATIMA 2"] {
            assert!(passes_for(name, "Fatima"), "{name}");
        }
        for name in ["Fatimaatje", "Kees", "Tim"] {
            assert!(!passes_for(name, "Fatima"), "{name}");
        }
        assert!(passes_for("عائشة", "عائشة بنت"));
        assert!(!passes_for("Bloem", "!!"));
    }
}
