//! Which numbers of machines lie on the public web, and which only in somebody's house.
use ipnet::{Ipv4Net, Ipv6Net};
use std::net::{IpAddr, Ipv4Addr, Ipv6Addr};

/// Not on the public web (IANA, special-purpose addresses), and one more.
const OWN_V4: [([u8; 4], u8); 17] = [
    ([0, 0, 0, 0], 8),
    ([10, 0, 0, 0], 8),
    // Shared by the homes of a provider; some clouds keep their secrets there.
    ([100, 64, 0, 0], 10),
    ([127, 0, 0, 0], 8),
    // Link-local, and the usual place where a cloud tells a machine its secrets.
    ([169, 254, 0, 0], 16),
    ([172, 16, 0, 0], 12),
    // A public number that one cloud answers from inside.
    ([168, 63, 129, 16], 32),
    ([192, 0, 0, 0], 24),
    ([192, 0, 2, 0], 24),
    ([192, 88, 99, 0], 24),
    ([192, 168, 0, 0], 16),
    ([198, 18, 0, 0], 15),
    ([198, 51, 100, 0], 24),
    ([203, 0, 113, 0], 24),
    ([224, 0, 0, 0], 4),
    ([240, 0, 0, 0], 4),
    ([255, 255, 255, 255], 32),
];

/// Of the newer numbers only this part is given out to the public web. What stands for an older
/// number, as `::ffff:7f00:1` and `64:ff9b::`, lies outside it.
const GIVEN_OUT_V6: ([u16; 8], u8) = ([0x2000, 0, 0, 0, 0, 0, 0, 0], 3);
/// Within that: tunnels that hide an older number, and examples in books.
const OWN_V6: [([u16; 8], u8); 4] = [
    ([0x2001, 0, 0, 0, 0, 0, 0, 0], 23),
    ([0x2001, 0x0db8, 0, 0, 0, 0, 0, 0], 32),
    ([0x2002, 0, 0, 0, 0, 0, 0, 0], 16),
    ([0x3fff, 0, 0, 0, 0, 0, 0, 0], 20),
];

/// Whether anybody in the street may reach this machine, so that the house may too.
pub fn is_public(ip: IpAddr) -> bool {
    match ip {
        IpAddr::V4(ip) => !OWN_V4
            .iter()
            .any(|(net, length)| Ipv4Net::new_assert(Ipv4Addr::from(*net), *length).contains(&ip)),
        IpAddr::V6(ip) => {
            let lies_in = |(net, length): ([u16; 8], u8)| {
                Ipv6Net::new_assert(Ipv6Addr::from(net), length).contains(&ip)
            };
            lies_in(GIVEN_OUT_V6) && !OWN_V6.into_iter().any(lies_in)
        }
    }
}
