//! The six digits that come by mail or sms, and what a browser has to carry to use them.
use crate::chance;
use kernel::jiff::SignedDuration;
use kernel::session::Token;
use kernel::{Limit, Result};

/// Enough to walk to another room for a telephone.
pub const CODE_LASTS: SignedDuration = SignedDuration::from_mins(10);
/// As many codes as letters are sent to one address, of three tries each: nobody guesses more than
/// nine times an hour (`promises.md` T2).
pub const CODES: Limit = Limit::new(telling::ASKED_MAX as u32, SignedDuration::from_hours(1));
pub const TRIES_MAX: i64 = 3;
/// After the right code a newcomer fills in a name, and reads the house rules.
pub const NEWCOMER_LASTS: SignedDuration = SignedDuration::from_mins(30);

/// Six digits, from 000000 to 999999.
pub struct Code(String);

impl Code {
    pub fn fresh() -> Result<Self> {
        Ok(Self(format!("{:06}", chance::below(1_000_000)?)))
    }

    /// As somebody typed it; spaces and hyphens are forgiven.
    pub fn typed(raw: &str) -> Option<Self> {
        let digits: String = raw.chars().filter(char::is_ascii_digit).collect();
        (digits.len() == 6).then_some(Self(digits))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// What is kept of it. Without the token of its browser it would be guessed in a second.
    pub fn hash(&self, browser: &Token) -> Vec<u8> {
        Token::claimed(&format!("{} {}", browser.as_str(), self.0)).hash()
    }
}

/// Where somebody was going: a path of this house, or the front door.
pub fn safe_path(raw: &str) -> &str {
    const PATH_MAX_BYTES: usize = 200;
    let is_own = raw.starts_with('/')
        && !raw.starts_with("//")
        && raw.len() <= PATH_MAX_BYTES
        && raw.bytes().all(|byte| byte.is_ascii_graphic() && byte != b'\\');
    if is_own { raw } else { "/" }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_as_it_is_written_and_is_kept_for_one_browser() {
        let typed = |raw| Code::typed(raw).map(|code| code.0);
        assert_eq!(typed(" 012 345 ").as_deref(), Some("012345"));
        assert_eq!(typed("\u{2068}012-345\u{2069}").as_deref(), Some("012345"));
        assert_eq!((typed("12345"), typed("1234567"), typed("")), (None, None, None));
        let (here, there) = (Token::fresh().unwrap(), Token::fresh().unwrap());
        let code = Code::fresh().unwrap();
        assert_eq!(code.hash(&here), Code::typed(code.as_str()).unwrap().hash(&here));
        assert_ne!(code.hash(&here), code.hash(&there));
    }

    #[test]
    fn nobody_is_sent_to_another_house() {
        for path in ["/", "/prikbord?zoek=fiets", "/agenda/samen-soep-koken#aan"] {
            assert_eq!(safe_path(path), path);
        }
        let long = format!("/{}", "a".repeat(200));
        let elsewhere = [
            "",
            "https://x.example",
            "//x.example",
            "/\\x.example",
            "/\t/x.example",
            "/a b",
            &long,
        ];
        for path in elsewhere {
            assert_eq!(safe_path(path), "/", "{path:?}");
        }
    }
}
