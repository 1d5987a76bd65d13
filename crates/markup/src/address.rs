//! Where a link may lead: to a page, a mail address or a telephone, and nowhere else.
use crate::reader::look;
use std::borrow::Cow;
use url::Url;

/// How the address of a page begins that is written without brackets.
pub const BEGINNINGS: [&str; 3] = ["https://", "http://", "www."];
/// What browsers and mail programs still take.
const ADDRESS_MAX_BYTES: usize = 2000;

#[derive(PartialEq)]
pub enum Address {
    Page {
        url: Url,
        host: String,
    },
    Mail(String),
    /// Digits, perhaps behind a "+".
    Phone(String),
}

impl Address {
    pub fn parse(written: &str) -> Option<Self> {
        look(written.len().min(ADDRESS_MAX_BYTES));
        if ADDRESS_MAX_BYTES < written.len() {
            return None;
        }
        if let Some(number) = without(written, "tel:") {
            return dialled(number).map(Self::Phone);
        }
        if let Some(mail) = without(written, "mailto:") {
            return is_mail(mail).then(|| Self::Mail(mail.to_owned()));
        }
        if without(written, "https://").or(without(written, "http://")).is_some() {
            return page(written);
        }
        if without(written, "www.").is_some() {
            return page(&format!("https://{written}"));
        }
        is_mail(written).then(|| Self::Mail(written.to_owned()))
    }

    /// As a browser follows it.
    pub fn href(&self) -> Cow<'_, str> {
        match self {
            Self::Page { url, .. } => Cow::Borrowed(url.as_str()),
            Self::Mail(mail) => Cow::Owned(format!("mailto:{mail}")),
            Self::Phone(number) => Cow::Owned(format!("tel:{number}")),
        }
    }

    /// As somebody copies it from paper.
    pub fn in_full(&self) -> &str {
        match self {
            Self::Page { url, .. } => url.as_str(),
            Self::Mail(mail) => mail,
            Self::Phone(number) => number,
        }
    }

    /// Who is at the other end, which a reader should know before they go there.
    pub fn end(&self) -> &str {
        match self {
            Self::Page { host, .. } => host,
            Self::Mail(mail) => mail,
            Self::Phone(number) => number,
        }
    }

    /// Whether who reads this text knows who is at the other end.
    pub fn is_told_by(&self, text: &str) -> bool {
        match self {
            Self::Page { host, .. } => {
                let page = without(text, "https://").or(without(text, "http://")).unwrap_or(text);
                let path = without(page, host);
                path.is_some_and(|path| path.is_empty() || path.starts_with(['/', '?', '#', ':']))
            }
            Self::Mail(mail) => without(text, "mailto:").unwrap_or(text).eq_ignore_ascii_case(mail),
            Self::Phone(number) => {
                let text = without(text, "tel:").unwrap_or(text);
                dialled(text).is_some_and(|dialled| dialled == *number)
            }
        }
    }

    /// Whether this text is the whole address.
    pub fn is_written_as(&self, text: &str) -> bool {
        let is_whole = match self {
            Self::Page { .. } => Self::parse(text).is_some_and(|address| address == *self),
            Self::Mail(_) | Self::Phone(_) => true,
        };
        is_whole && self.is_told_by(text)
    }
}

/// Whether a sign may be part of an address that is written without brackets. A backslash may not:
/// browsers take it for a slash, and people do not.
pub fn may_contain(sign: char) -> bool {
    !sign.is_whitespace() && !"<>\"[]{}|\\^`“”„‘«»‹›".contains(sign)
}

fn page(written: &str) -> Option<Address> {
    if !written.chars().all(may_contain) {
        return None;
    }
    let url = Url::parse(written).ok()?;
    // "https://bank.nl@elders.nl" leads elsewhere than it seems.
    let has_user = !url.username().is_empty() || url.password().is_some();
    let host = url.host_str().filter(|_| !has_user)?.to_owned();
    Some(Address::Page { url, host })
}

/// An ordinary mail address. Neither "%" nor "?", which could bring other receivers along.
fn is_mail(written: &str) -> bool {
    let Some((name, host)) = written.split_once('@') else { return false };
    let is_name = |part: &str| {
        let is_part = |sign: char| sign.is_ascii_alphanumeric() || "_+-".contains(sign);
        !part.is_empty() && part.chars().all(is_part)
    };
    let is_label = |label: &str| {
        let is_part = |sign: char| sign.is_ascii_alphanumeric() || sign == '-';
        !label.is_empty() && label.chars().all(is_part)
    };
    let Some((_, country)) = host.rsplit_once('.') else { return false };
    // Three pieces "3@2.50" are no address.
    let is_country = country.chars().all(|sign| sign.is_ascii_alphabetic());
    name.split('.').all(is_name) && host.split('.').all(is_label) && is_country
}

/// The digits of a telephone number. Neither "*" nor "#", with which telephones change settings.
fn dialled(written: &str) -> Option<String> {
    // "+31 (0)30" is dialled without that zero.
    let (plus, digits) = match written.trim().strip_prefix('+') {
        Some(digits) => ("+", digits.replacen("(0)", "", 1)),
        None => ("", written.to_owned()),
    };
    if !digits.chars().all(|sign| sign.is_ascii_digit() || " -./()".contains(sign)) {
        return None;
    }
    let digits: String = digits.chars().filter(char::is_ascii_digit).collect();
    (3..=15).contains(&digits.len()).then(|| format!("{plus}{digits}"))
}

/// What stands behind this beginning, written large or small.
fn without<'a>(text: &'a str, beginning: &str) -> Option<&'a str> {
    let (begin, rest) = text.split_at_checked(beginning.len())?;
    begin.eq_ignore_ascii_case(beginning).then_some(rest)
}
