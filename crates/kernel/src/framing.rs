//! Framing: a page that other sites may show inside a page of theirs.
//!
//! No page may, except where a room puts this policy on its answer itself (`promises.md` §2). Such
//! a page has no form and no script, so nothing on it can be pressed by trick.
use axum::http::{HeaderMap, HeaderValue, header};

const FRAMED: &str = "default-src 'self'; img-src 'self' data:; script-src 'none'; \
     object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors https://";

/// A host that a page names: `www.voorbeeld.nl`, in small letters and without a port.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Site(String);

/// As long as a host name can be.
pub const SITE_MAX_CHARS: usize = 253;
const LABEL_MAX_CHARS: usize = 63;

impl Site {
    /// From a name or a whole address that somebody pasted. No number, no star, and no name of one
    /// word: those are machines nearby.
    pub fn parse(typed: &str) -> Option<Self> {
        let typed = typed.trim().to_ascii_lowercase();
        let host = typed.split_once("://").map_or(typed.as_str(), |(_, rest)| rest);
        let host = host.split(['/', '?', '#']).next().unwrap_or_default();
        let host = host.strip_suffix('.').unwrap_or(host);
        let mut labels = host.rsplit('.');
        let last = labels.next().unwrap_or_default();
        let is_host = host.len() <= SITE_MAX_CHARS
            && labels.next().is_some()
            && last.starts_with(|letter: char| letter.is_ascii_lowercase())
            && host.split('.').all(is_label);
        is_host.then(|| Self(host.to_owned()))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }
}

fn is_label(label: &str) -> bool {
    let fits =
        |letter: char| letter.is_ascii_lowercase() || letter.is_ascii_digit() || letter == '-';
    (1..=LABEL_MAX_CHARS).contains(&label.len())
        && label.chars().all(fits)
        && !label.starts_with('-')
        && !label.ends_with('-')
}

/// The `Content-Security-Policy` of a page that these sites may show; none when there are no sites.
pub fn policy(sites: &[Site]) -> Option<HeaderValue> {
    if sites.is_empty() {
        return None;
    }
    let names: Vec<&str> = sites.iter().map(Site::as_str).collect();
    let policy = format!("{FRAMED}{}", names.join(" https://"));
    Some(HeaderValue::from_str(&policy).expect("host names are plain letters"))
}

/// Whether an answer says itself who may show it.
pub(crate) fn is_allowed(headers: &HeaderMap) -> bool {
    let own = headers.get(header::CONTENT_SECURITY_POLICY);
    own.is_some_and(|own| own.as_bytes().starts_with(FRAMED.as_bytes()))
}

#[cfg(test)]
mod tests {
    use super::{Site, policy};

    #[test]
    fn a_site_is_a_host_name_and_nothing_else() {
        let said = |typed| Site::parse(typed).map(|site| site.as_str().to_owned());
        assert_eq!(said(" www.Voorbeeld.nl ").as_deref(), Some("www.voorbeeld.nl"));
        assert_eq!(said("https://voorbeeld.nl/agenda?x=1").as_deref(), Some("voorbeeld.nl"));
        let long = format!("{}.nl", "a".repeat(64));
        for typed in [
            "",
            "*",
            "*.voorbeeld.nl",
            "localhost",
            "203.0.113.9",
            "[::1]",
            "voorbeeld.nl:8080",
            "voorbeeld.nl; script-src *",
            "voor beeld.nl",
            "-a.nl",
            "a..nl",
            "é.nl",
            &long,
        ] {
            assert_eq!(said(typed), None, "{typed}");
        }
    }

    #[test]
    fn only_the_sites_of_the_list_stand_in_the_policy() {
        assert!(policy(&[]).is_none());
        let sites: Vec<Site> = ["a.nl", "b.nl"].into_iter().filter_map(Site::parse).collect();
        let policy = policy(&sites).unwrap();
        let policy = policy.to_str().unwrap();
        assert!(policy.ends_with("frame-ancestors https://a.nl https://b.nl"), "{policy}");
    }
}
