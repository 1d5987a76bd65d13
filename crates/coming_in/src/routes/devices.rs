//! Devices of the centre: every stay on them is short, and leaves nothing behind.
use super::carrying;
use crate::back_room::{DEVICE_ADDED, DEVICE_REMOVED};
use crate::carried::Carried;
use crate::queries::devices::{self, DeviceId, OwnDevice};
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use kernel::session::{self, Token};
use kernel::{
    BackRoomItem, Coordinator, Deed, Here, House, Nothing, Problems, Result, Tx, Visit, cookies,
    page, page_again, people,
};

pub const PATH: &str = "/achterkamer/apparaten";
const NAME_MAX_CHARS: usize = 60;

#[derive(Template)]
#[template(path = "desk_devices.html")]
struct DevicesPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    devices: Vec<OwnDevice>,
    name: &'a str,
    problems: Problems,
}

impl DevicesPage<'_> {
    fn name_max(&self) -> usize {
        NAME_MAX_CHARS
    }
}

async fn devices_page<'a>(
    tx: &mut Tx,
    house: &House,
    here: &'a Here,
    name: &'a str,
    problems: Problems,
) -> Result<DevicesPage<'a>> {
    let devices = devices::of_centre(tx).await?;
    let (words, menu) = (Words(&here.voice), house.back_room(here));
    Ok(DevicesPage { words, here, menu, devices, name, problems })
}

pub async fn show(visit: Visit<Coordinator, Nothing>) -> Result<Response> {
    let Visit { here, house, mut tx, .. } = visit;
    page(&devices_page(&mut tx, &house, &here, "", Problems::default()).await?)
}

#[derive(serde::Deserialize)]
pub struct NewDevice {
    #[serde(default)]
    naam: String,
}

/// From now on the browser in which this is pressed is one of the centre. The coordinator is
/// outside with it: this stay was begun as a long one.
pub async fn add(mut deed: Deed<Coordinator, NewDevice>) -> Result<Response> {
    let name = deed.form.naam.trim().to_owned();
    if name.is_empty() || NAME_MAX_CHARS < name.chars().count() {
        let house = deed.house.clone();
        let (_, here, form, mut tx) = deed.look_only().await?;
        let problems = Problems::one("naam", Words(&here.voice).device_name_missing());
        return page_again(&devices_page(&mut tx, &house, &here, &form.naam, problems).await?);
    }
    let browser = Token::fresh()?;
    devices::add_to_centre(&mut deed.tx, &browser, &name).await?;
    let by = deed.who.id;
    people::log_act(&mut deed.tx, Some(by), None, DEVICE_ADDED, &name).await?;
    let stay = deed.who.0.id;
    session::end(&mut deed.tx, &deed.house, by, stay).await?;
    let house = deed.house.clone();
    let says = Words(&deed.here.voice).device_added(&name);
    let response = deed.done_saying("/binnenkomen", &says).await?;
    let outside = cookies::set(&house, session::cookie_name(&house), "", Some(0));
    let carries =
        [Carried::Centre.give(&house, &browser), Carried::Known.take_away(&house), outside];
    Ok(carrying(response, carries))
}

#[derive(serde::Deserialize)]
pub struct Which {
    welk: DeviceId,
}

pub async fn remove(mut deed: Deed<Coordinator, Which>) -> Result<Response> {
    let name = devices::take_from_centre(&mut deed.tx, deed.form.welk).await?;
    let by = Some(deed.who.id);
    people::log_act(&mut deed.tx, by, None, DEVICE_REMOVED, &name).await?;
    let says = Words(&deed.here.voice).device_removed(&name);
    deed.done_saying(PATH, &says).await
}
