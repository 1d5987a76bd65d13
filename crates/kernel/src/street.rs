//! The street: from where somebody comes, and at whose door they stand.
use axum::http::{HeaderMap, header};
use ipnet::IpNet;
use std::net::{IpAddr, Ipv6Addr, SocketAddr};

/// The other end of a connection; the server puts it with every request.
#[derive(Clone, Copy)]
pub struct Peer(pub SocketAddr);

/// What stands between a visitor and this program, as far as it may be believed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Street {
    /// The host that was asked for: lower case, without a port.
    pub host: String,
    /// The visitor's address; behind proxies the last one that is not ours.
    pub from: IpAddr,
    /// A trusted proxy says that the visitor came by plain http.
    pub is_plain_http: bool,
}

impl Street {
    /// Reads forwarded headers only from a proxy that the operator trusts.
    pub fn of(peer: Option<Peer>, headers: &HeaderMap, trusted: &[IpNet]) -> Self {
        let peer = peer.map_or(IpAddr::from([127, 0, 0, 1]), |Peer(address)| plain(address.ip()));
        let is_trusted = |address: &IpAddr| trusted.iter().any(|network| network.contains(address));
        let said = |name: &str| {
            let lines = headers.get_all(name).iter().filter_map(|line| line.to_str().ok());
            lines.collect::<Vec<_>>().join(",")
        };
        let own_host = said(header::HOST.as_str());
        if !is_trusted(&peer) {
            return Self { host: host_only(&own_host), from: peer, is_plain_http: false };
        }
        let hops = said("x-forwarded-for");
        let hops = hops.split(',').rev().map_while(|hop| hop.trim().parse().ok().map(plain));
        // A hop that cannot be read ends what may be believed.
        let mut last = peer;
        for hop in hops {
            last = hop;
            if !is_trusted(&hop) {
                break;
            }
        }
        let forwarded = said("x-forwarded-host");
        let forwarded = forwarded.rsplit(',').next().unwrap_or_default().trim();
        let host = if forwarded.is_empty() { &own_host } else { forwarded };
        let scheme = said("x-forwarded-proto");
        let is_plain_http = scheme.rsplit(',').next().is_some_and(|scheme| scheme.trim() == "http");
        Self { host: host_only(host), from: last, is_plain_http }
    }

    /// For limits: one household has a whole IPv6 network of 64 bits.
    pub fn place(&self) -> IpAddr {
        match self.from {
            IpAddr::V4(_) => self.from,
            IpAddr::V6(address) => {
                let network = u128::from(address) >> 64 << 64;
                IpAddr::V6(Ipv6Addr::from(network))
            }
        }
    }
}

/// An IPv4 address that comes in IPv6 clothes is the same place.
fn plain(address: IpAddr) -> IpAddr {
    address.to_canonical()
}

/// A host in lower case, without its port.
pub fn host_only(host: &str) -> String {
    let host = host.trim();
    let end = if host.starts_with('[') { host.find(']').map(|at| at + 1) } else { host.find(':') };
    host[..end.unwrap_or(host.len())].trim_end_matches('.').to_lowercase()
}

#[cfg(test)]
mod tests {
    use super::*;

    fn street(peer: &str, headers: &[(&'static str, &str)], trusted: &[&str]) -> Street {
        let mut map = HeaderMap::new();
        for (name, value) in headers {
            map.append(*name, value.parse().unwrap());
        }
        let trusted: Vec<IpNet> = trusted.iter().map(|network| network.parse().unwrap()).collect();
        Street::of(Some(Peer(peer.parse().unwrap())), &map, &trusted)
    }

    #[test]
    fn what_a_stranger_forwards_is_not_believed() {
        let headers = [
            ("host", "linde.test"),
            ("x-forwarded-for", "203.0.113.9"),
            ("x-forwarded-host", "wilg.test"),
        ];
        let seen = street("198.51.100.7:1", &headers, &[]);
        assert_eq!(
            (seen.host.as_str(), seen.from),
            ("linde.test", "198.51.100.7".parse().unwrap())
        );
        let seen = street("198.51.100.7:1", &headers, &["198.51.100.0/24"]);
        assert_eq!((seen.host.as_str(), seen.from), ("wilg.test", "203.0.113.9".parse().unwrap()));
    }

    #[test]
    fn behind_two_proxies_the_last_untrusted_hop_counts() {
        let headers =
            [("host", "linde.test"), ("x-forwarded-for", "6.6.6.6, 203.0.113.9, 10.0.0.2")];
        let seen = street("10.0.0.1:1", &headers, &["10.0.0.0/8"]);
        assert_eq!(seen.from, "203.0.113.9".parse::<IpAddr>().unwrap());
    }

    #[test]
    fn only_a_trusted_proxy_tells_how_somebody_came() {
        let headers = [("host", "linde.test"), ("x-forwarded-proto", "http")];
        assert!(!street("10.0.0.1:1", &headers, &[]).is_plain_http);
        assert!(street("10.0.0.1:1", &headers, &["10.0.0.0/8"]).is_plain_http);
    }

    #[test]
    fn one_household_is_one_place() {
        let place = |peer| street(peer, &[("host", "linde.test:8080")], &[]).place();
        assert_eq!(place("[2001:db8:1:2::a]:1"), place("[2001:db8:1:2:ffff::b]:1"));
        assert_ne!(place("[2001:db8:1:2::a]:1"), place("[2001:db8:1:3::a]:1"));
        assert_eq!(place("[::ffff:10.0.0.1]:1"), place("10.0.0.1:1"));
        assert_eq!(street("10.0.0.1:1", &[("host", "[::1]:8080")], &[]).host, "[::1]");
    }
}
