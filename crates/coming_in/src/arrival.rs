//! Arriving: a stay begins, and the browser gets what it carries from now on.
use crate::carried::Carried;
use crate::close_stay;
use crate::factor::card_is_enough;
use crate::place;
use crate::queries::devices;
use axum::http::HeaderValue;
use kernel::session::Token;
use kernel::{AtTheGate, Deed, Device, House, Person, Result, cookies, session};

/// As long as a stay on one's own device can last.
const OWN_COOKIE_S: i64 = 90 * 24 * 60 * 60;

/// How somebody showed who they are.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum By {
    Code,
    Card,
    /// A code, and nobody here knew the address.
    NewHere,
}

/// Whose device it is, as the visitor says; `None` without an answer. A device of the centre
/// knows it by itself.
pub fn is_own(said: &str, is_of_centre: bool) -> Option<bool> {
    match said {
        _ if is_of_centre => Some(false),
        "mijn" => Some(true),
        "ander" => Some(false),
        _ => None,
    }
}

/// Begins a stay; the answer is what the browser gets to carry.
pub async fn begin<F>(
    deed: &mut Deed<AtTheGate, F>,
    person: &Person,
    is_own: bool,
    by: By,
) -> Result<Vec<HeaderValue>> {
    if let Some(former) = &deed.who.0 {
        session::end(&mut deed.tx, &deed.house, former.person.id, former.id).await?;
    }
    let device = device(deed, is_own).await?;
    let place = place::known(&deed.here.centre, &deed.street);
    let is_in_the_centre = place.is_some() && !device.is_own();
    let is_shown = by == By::Card && is_in_the_centre && card_is_enough(person);
    let factor_at = is_shown.then_some(deed.tx.now);
    let label = session::device_word(&deed.headers);
    let token = session::begin(&mut deed.tx, person.id, device, label, factor_at).await?;

    let browser = Carried::Known.by(&deed.house, &deed.headers);
    let is_known = devices::is_known(&mut deed.tx, browser.as_ref(), person.id).await?;
    let mut carries =
        vec![stay_cookie(&deed.house, device, &token), Carried::Asked.take_away(&deed.house)];
    if device.is_own() {
        let browser = browser.map_or_else(Token::fresh, Ok)?;
        devices::remember(&mut deed.tx, &browser, person.id, label).await?;
        carries.push(Carried::Known.give(&deed.house, &browser));
    }
    // In the building itself the desk sees who sits down; and who is new was just here.
    let is_expected = is_known || by == By::NewHere || (place.is_some() && !device.is_own());
    if !is_expected && device != Device::Centre {
        close_stay::tell(deed, person.id, &token).await?;
    }
    Ok(carries)
}

async fn device<F>(deed: &mut Deed<AtTheGate, F>, is_own: bool) -> Result<Device> {
    let centre = Carried::Centre.by(&deed.house, &deed.headers);
    Ok(match devices::is_of_centre(&mut deed.tx, centre.as_ref()).await? {
        true => Device::Centre,
        false if is_own => Device::Own,
        false => Device::Borrowed,
    })
}

/// On a borrowed device it goes when the browser closes.
fn stay_cookie(house: &House, device: Device, token: &Token) -> HeaderValue {
    let max_age_s = device.is_own().then_some(OWN_COOKIE_S);
    cookies::set(house, session::cookie_name(house), token.as_str(), max_age_s)
}
