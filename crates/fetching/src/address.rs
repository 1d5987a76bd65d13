//! An address as somebody typed it, read as browsers read it (the URL standard): `0x7f.1` and
//! `2130706433` are numbers of a machine there, and so they are here.
use crate::Trouble;
use std::fmt;
use std::net::IpAddr;
use url::{Host, Url};

/// Longer addresses are made to overflow something.
const ADDRESS_MAX_BYTES: usize = 1000;
/// Ends of names that lead nowhere on the public web (RFC 6761, RFC 6762, RFC 8375, ICANN 2024).
const OWN_ENDS: [&str; 7] =
    ["localhost", "local", "internal", "home.arpa", "lan", "localdomain", "intranet"];

/// An http address on a usual port, without a name and password in it.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Address(Url);

impl Address {
    /// Reads an address. `webcal:` is what calendars call http; without anything it is https.
    ///
    /// # Errors
    /// [`Trouble::NotAnAddress`], and [`Trouble::NotPublic`] for names and numbers that show at
    /// once where they lead. What others lead to is seen when it is fetched.
    pub fn parse(text: &str) -> Result<Self, Trouble> {
        let text = text.trim();
        if ADDRESS_MAX_BYTES < text.len() {
            return Err(Trouble::NotAnAddress);
        }
        let text = match text.split_once("://") {
            Some((scheme, rest)) if scheme.eq_ignore_ascii_case("webcal") => {
                format!("https://{rest}")
            }
            Some(_) => text.to_owned(),
            None => format!("https://{text}"),
        };
        Self::checked(Url::parse(&text).map_err(|_| Trouble::NotAnAddress)?)
    }

    /// Where an answer of this address sends on to.
    pub(crate) fn joined(&self, next: &str) -> Result<Self, Trouble> {
        Self::checked(self.0.join(next).map_err(|_| Trouble::NotAnAddress)?)
    }

    fn checked(mut url: Url) -> Result<Self, Trouble> {
        let is_http = matches!(url.scheme(), "http" | "https");
        let is_usual = matches!(url.port_or_known_default(), Some(80 | 443));
        let has_name = !url.username().is_empty() || url.password().is_some();
        if !is_http || !is_usual || has_name {
            return Err(Trouble::NotAnAddress);
        }
        url.set_fragment(None);
        let address = Self(url);
        match address.ip() {
            Some(ip) if !crate::is_public(ip) => Err(Trouble::NotPublic),
            Some(_) => Ok(address),
            None => address.name().map(drop).map(|()| address),
        }
    }

    pub fn as_str(&self) -> &str {
        self.0.as_str()
    }

    /// The number of a machine, if the address says one itself.
    pub(crate) fn ip(&self) -> Option<IpAddr> {
        match self.0.host()? {
            Host::Ipv4(ip) => Some(ip.into()),
            Host::Ipv6(ip) => Some(ip.into()),
            Host::Domain(_) => None,
        }
    }

    /// The name to look up: one with a dot in it, that more than one house knows.
    pub(crate) fn name(&self) -> Result<&str, Trouble> {
        let name = self.0.domain().ok_or(Trouble::NotAnAddress)?;
        let name = name.strip_suffix('.').unwrap_or(name);
        let is_own = OWN_ENDS.iter().any(|end| {
            name == *end || name.strip_suffix(end).is_some_and(|rest| rest.ends_with('.'))
        });
        if is_own || !name.contains('.') || name.ends_with('.') {
            return Err(Trouble::NotPublic);
        }
        Ok(name)
    }

    pub(crate) fn port(&self) -> u16 {
        self.0.port_or_known_default().unwrap_or(443)
    }

    /// The name of the site, as people say it: `bibliotheek.example`.
    pub fn site(&self) -> &str {
        let host = self.0.host_str().unwrap_or_default();
        host.strip_prefix("www.").unwrap_or(host)
    }
}

impl fmt::Display for Address {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.as_str())
    }
}
