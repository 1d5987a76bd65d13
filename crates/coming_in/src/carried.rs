//! What a browser carries for us, besides the token of a stay.
use axum::http::{HeaderMap, HeaderValue};
use kernel::session::Token;
use kernel::{House, cookies};

#[derive(Clone, Copy)]
pub enum Carried {
    /// The browser that asked for a code; only there it opens something.
    Asked,
    /// A device of somebody's own, in which they came in before.
    Known,
    /// A device of the centre.
    Centre,
}

const DAY_S: i64 = 24 * 60 * 60;

impl Carried {
    /// On https with the prefix that no other host can plant.
    fn name(self, house: &House) -> &'static str {
        match (self, house.is_https) {
            (Self::Asked, false) => "vraag",
            (Self::Asked, true) => "__Host-vraag",
            (Self::Known, false) => "ken",
            (Self::Known, true) => "__Host-ken",
            (Self::Centre, false) => "centrum",
            (Self::Centre, true) => "__Host-centrum",
        }
    }

    /// Browsers keep nothing longer than 400 days.
    fn max_age_s(self) -> i64 {
        match self {
            Self::Asked => DAY_S / 24,
            Self::Known | Self::Centre => 400 * DAY_S,
        }
    }

    /// What is not as long as our tokens is none of them.
    pub fn by(self, house: &House, headers: &HeaderMap) -> Option<Token> {
        const TOKEN_CHARS: usize = 64;
        let value = cookies::get(headers, self.name(house))?;
        (value.len() == TOKEN_CHARS).then(|| Token::claimed(value))
    }

    pub fn give(self, house: &House, token: &Token) -> HeaderValue {
        cookies::set(house, self.name(house), token.as_str(), Some(self.max_age_s()))
    }

    pub fn take_away(self, house: &House) -> HeaderValue {
        cookies::set(house, self.name(house), "", Some(0))
    }
}
