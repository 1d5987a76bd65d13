//! Known places: networks where many people come in behind one address, such as a lesson room.
use crate::queries::places;
use ipnet::IpNet;
use kernel::jiff::SignedDuration;
use kernel::street::Street;
use kernel::{House, Limit, Result, Tx, id};
use std::net::IpAddr;

id!(pub PlaceId: now_v7);

/// Of a household or a street corner: so often may somebody try to come in.
const TRIES_MAX: u32 = 20;
/// Of a place that the coordinator knows: a lesson of 25 who all need a few tries.
pub const KNOWN_TRIES_MAX: u32 = 200;
const WITHIN: SignedDuration = SignedDuration::from_mins(10);
/// A larger network is a whole provider, not a place.
const BITS_MIN_V4: u8 = 20;
const BITS_MIN_V6: u8 = 48;
pub const NAME_MAX_CHARS: usize = 60;

kernel::record! {
    pub struct Place {
        pub id: PlaceId,
        pub name: String,
        pub network: String,
        pub n_tries_max: i64,
    }
}

impl Place {
    pub fn contains(&self, address: IpAddr) -> bool {
        self.network.parse::<IpNet>().is_ok_and(|network| network.contains(&address))
    }
}

/// The known place where a visitor stands, if it is one.
pub async fn known(tx: &mut Tx, street: &Street) -> Result<Option<Place>> {
    Ok(places::all(tx).await?.into_iter().find(|place| place.contains(street.from)))
}

/// Counts one try to come in by this way, and tells whether this place has tries left.
pub async fn may_try(tx: &mut Tx, house: &House, street: &Street, way: &str) -> Result<bool> {
    let known = known(tx, street).await?.and_then(|place| u32::try_from(place.n_tries_max).ok());
    let limit = Limit::new(known.unwrap_or(TRIES_MAX), WITHIN);
    let key = format!("coming_in/{way}/{}/{}", tx.centre, street.place());
    Ok(house.limits.allow(&key, limit, tx.now))
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
