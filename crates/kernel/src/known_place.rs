//! Known places: from where people come, and how much the house takes from each.
//!
//! One household has small limits. A place that the coordinator made known, such as a lesson room,
//! has many people behind one address, and larger limits of its own.
use crate::street::Street;
use crate::{Centre, Result, Tx, Writing, centre, id, record, sql};
use ipnet::IpNet;
use std::net::IpAddr;

id!(pub KnownPlaceId: now_v7);

pub const NAME_MAX_CHARS: usize = 60;
/// A larger network is a whole provider, not a place.
const BITS_MIN_V4: u8 = 20;
const BITS_MIN_V6: u8 = 48;

record! {
    /// A network that the coordinator made known.
    pub struct KnownPlace {
        pub id: KnownPlaceId,
        pub name: String,
        /// As `203.0.113.0/24`.
        pub network: String,
        pub n_tries_max: i64,
        pub n_ears_max: i64,
        pub n_lines_max: i64,
    }
}

impl KnownPlace {
    /// How narrow the network is, when this address is in it.
    fn bits_around(&self, address: IpAddr) -> Option<u8> {
        let network = self.network.parse::<IpNet>().ok()?;
        network.contains(&address).then(|| network.prefix_len())
    }
}

/// How much the house takes from one place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Bounds {
    /// How often somebody may try to come in within ten minutes.
    pub n_tries_max: u32,
    /// How many passers-by may listen to a room at once.
    pub n_ears_max: u32,
    /// How many lines one person may say in a minute.
    pub n_lines_max: u32,
}

impl Bounds {
    /// Of a household or a street corner. A line each three seconds is a lively talk.
    pub const ANYWHERE: Self = Self { n_tries_max: 20, n_ears_max: 6, n_lines_max: 20 };
    /// Of a known place: lessons of 25 who all need a few tries, and a hall that looks along. What
    /// one person says stays the same.
    pub const AT_KNOWN_PLACE: Self = Self { n_tries_max: 200, n_ears_max: 300, ..Self::ANYWHERE };

    fn of(place: &KnownPlace) -> Self {
        let bound = |n: i64| u32::try_from(n.max(0)).unwrap_or(u32::MAX);
        Self {
            n_tries_max: bound(place.n_tries_max),
            n_ears_max: bound(place.n_ears_max),
            n_lines_max: bound(place.n_lines_max),
        }
    }
}

/// Where a visitor stands, as limits see it.
pub struct Spot {
    /// What is counted together: a known place as a whole, or one household.
    pub key: String,
    pub bounds: Bounds,
}

/// The spot of somebody who comes by this street.
pub fn spot(centre: &Centre, street: &Street) -> Spot {
    match known(centre, street) {
        Some(place) => Spot { key: place.id.to_string(), bounds: Bounds::of(place) },
        None => Spot { key: street.place().to_string(), bounds: Bounds::ANYWHERE },
    }
}

/// The known place where a visitor stands; of several that overlap the narrowest.
pub fn known<'c>(centre: &'c Centre, street: &Street) -> Option<&'c KnownPlace> {
    let places = centre.known_places.iter();
    let around = places.filter_map(|place| Some((place.bits_around(street.from)?, place)));
    around.max_by_key(|(bits, _)| *bits).map(|(_, place)| place)
}

/// The known places of this centre.
pub async fn all(tx: &mut Tx) -> Result<Vec<KnownPlace>> {
    sql!(
        "select id, name, network, n_tries_max, n_ears_max, n_lines_max from known_place
         where centre_id = $1 order by name, id limit 50",
        tx.centre
    )
    .all(tx)
    .await
}

/// Makes a place known.
pub async fn add(tx: &mut Writing, name: &str, network: IpNet, bounds: Bounds) -> Result<()> {
    sql!(
        "insert into known_place
           (centre_id, id, name, network, n_tries_max, n_ears_max, n_lines_max, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        tx.centre,
        KnownPlaceId::fresh(),
        name,
        network.to_string(),
        i64::from(bounds.n_tries_max),
        i64::from(bounds.n_ears_max),
        i64::from(bounds.n_lines_max),
        tx.now
    )
    .run(tx)
    .await?;
    centre::touch(tx).await
}

/// Takes a place off the list; tells its name.
pub async fn remove(tx: &mut Writing, place: KnownPlaceId) -> Result<String> {
    let (name,) = sql!(
        "delete from known_place where centre_id = $1 and id = $2 returning name",
        tx.centre,
        place
    )
    .one::<(String,)>(tx)
    .await?;
    centre::touch(tx).await?;
    Ok(name)
}

/// A network as somebody wrote it, or a single address; none that is larger than a place.
pub fn network(raw: &str) -> Option<IpNet> {
    let raw = raw.trim();
    let network = raw.parse::<IpNet>().ok().or_else(|| raw.parse().ok().map(network_of))?;
    let bits_min = if network.addr().is_ipv4() { BITS_MIN_V4 } else { BITS_MIN_V6 };
    (bits_min <= network.prefix_len()).then(|| network.trunc())
}

/// The network of whoever stands at this address: one address, or one household on IPv6.
pub fn network_of(address: IpAddr) -> IpNet {
    let bits = if address.is_ipv4() { 32 } else { 64 };
    IpNet::new_assert(address, bits).trunc()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_place_is_no_larger_than_a_place() {
        let said = |raw| network(raw).map(|network| network.to_string());
        assert_eq!(said(" 203.0.113.9 ").as_deref(), Some("203.0.113.9/32"));
        assert_eq!(said("203.0.113.9/24").as_deref(), Some("203.0.113.0/24"));
        assert_eq!(said("2001:db8:1:2::a").as_deref(), Some("2001:db8:1:2::/64"));
        for raw in
            ["", "hier", "0.0.0.0/0", "10.0.0.0/8", "::/0", "2001:db8::/32", "203.0.113.9/33"]
        {
            assert_eq!(said(raw), None, "{raw}");
        }
    }
}
