//! The cookies of the house itself, as the privacy page tells them; other rooms add their own.
use crate::language_and_letters::REMEMBERED_S;
use crate::words::Words;
use kernel::{Cookie, cookies};

/// What the kernel's own device keeps at most: 90 days.
const SESSION_S: i64 = 90 * 24 * 60 * 60;

pub static COOKIES: [Cookie; 4] = [
    Cookie { name: "voordeur", what: |voice| Words(voice).cookie_session(), max_age_s: SESSION_S },
    Cookie {
        name: cookies::LANGUAGE,
        what: |voice| Words(voice).cookie_language(),
        max_age_s: REMEMBERED_S,
    },
    Cookie {
        name: cookies::LETTERS,
        what: |voice| Words(voice).cookie_letters(),
        max_age_s: REMEMBERED_S,
    },
    Cookie { name: cookies::FLASH, what: |voice| Words(voice).cookie_flash(), max_age_s: 60 },
];
