//! Known places: where a whole lesson may come in behind one address.
use crate::back_room::{PLACE_ADDED, PLACE_REMOVED};
use crate::words::Words;
use askama::Template;
use axum::response::Response;
use ipnet::IpNet;
use kernel::known_place::{
    self, Bounds, KnownPlace, KnownPlaceId, NAME_MAX_CHARS, network, network_of,
};
use kernel::{
    BackRoomItem, Coordinator, Deed, Here, House, Nothing, Problems, Result, Tx, Visit, page,
    page_again, people,
};

pub const PATH: &str = "/achterkamer/bekende-plekken";

#[derive(Default, serde::Deserialize)]
pub struct NewPlace {
    #[serde(default)]
    naam: String,
    /// "hier" is the network from which this is sent.
    #[serde(default)]
    waar: String,
    #[serde(default)]
    netwerk: String,
}

#[derive(Template)]
#[template(path = "desk_places.html")]
struct PlacesPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    menu: Vec<&'static BackRoomItem>,
    places: Vec<KnownPlace>,
    /// The network of whoever looks.
    own_network: String,
    form: &'a NewPlace,
    problems: Problems,
}

impl PlacesPage<'_> {
    fn name_max(&self) -> usize {
        NAME_MAX_CHARS
    }
}

async fn places_page<'a>(
    tx: &mut Tx,
    house: &House,
    here: &'a Here,
    own_network: IpNet,
    form: &'a NewPlace,
    problems: Problems,
) -> Result<PlacesPage<'a>> {
    let (places, own_network) = (known_place::all(tx).await?, own_network.to_string());
    let (words, menu) = (Words(&here.voice), house.back_room(here));
    Ok(PlacesPage { words, here, menu, places, own_network, form, problems })
}

pub async fn show(visit: Visit<Coordinator, Nothing>) -> Result<Response> {
    let Visit { here, house, street, mut tx, .. } = visit;
    let (own, form) = (network_of(street.from), NewPlace::default());
    page(&places_page(&mut tx, &house, &here, own, &form, Problems::default()).await?)
}

pub async fn add(mut deed: Deed<Coordinator, NewPlace>) -> Result<Response> {
    let own = network_of(deed.street.from);
    let name = deed.form.naam.trim().to_owned();
    let is_name = !name.is_empty() && name.chars().count() <= NAME_MAX_CHARS;
    let network = if deed.form.waar == "hier" { Some(own) } else { network(&deed.form.netwerk) };
    let (true, Some(network)) = (is_name, network) else {
        let house = deed.house.clone();
        let (_, here, form, mut tx) = deed.look_only().await?;
        let words = Words(&here.voice);
        let mut problems = Problems::default();
        if !is_name {
            problems.add("naam", words.place_name_missing());
        }
        if network.is_none() {
            problems.add("netwerk", words.network_wrong());
        }
        return page_again(&places_page(&mut tx, &house, &here, own, &form, problems).await?);
    };
    known_place::add(&mut deed.tx, &name, network, Bounds::AT_KNOWN_PLACE).await?;
    let by = Some(deed.who.id);
    people::log_act(&mut deed.tx, by, None, PLACE_ADDED, &name).await?;
    let says = Words(&deed.here.voice).place_added(&name);
    deed.done_saying(PATH, &says).await
}

#[derive(serde::Deserialize)]
pub struct Which {
    welke: KnownPlaceId,
}

pub async fn remove(mut deed: Deed<Coordinator, Which>) -> Result<Response> {
    let name = known_place::remove(&mut deed.tx, deed.form.welke).await?;
    let by = Some(deed.who.id);
    people::log_act(&mut deed.tx, by, None, PLACE_REMOVED, &name).await?;
    let says = Words(&deed.here.voice).place_removed(&name);
    deed.done_saying(PATH, &says).await
}
