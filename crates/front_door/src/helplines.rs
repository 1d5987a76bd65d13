//! Numbers for when the centre is closed, or when something is too heavy for neighbours.
use crate::words::Sentence;
use kernel::hours::Jurisdiction;

/// Everybody in trouble knows it, in both countries.
pub const EMERGENCY: &str = "112";

/// Somebody who answers, day and night or nearly so.
pub struct Helpline {
    /// Without one, people have the number at home.
    pub number: Option<&'static str>,
    pub name: Sentence,
    pub is_for: Sentence,
}

impl Helpline {
    /// As a link wants it: digits only.
    pub fn link(&self) -> String {
        let digits = self.number.unwrap_or_default().chars().filter(char::is_ascii_digit);
        format!("tel:{}", digits.collect::<String>())
    }
}

const EMERGENCY_LINE: Helpline = Helpline {
    number: Some(EMERGENCY),
    name: |words| words.line_112(),
    is_for: |words| words.line_112_for(),
};
const DOCTOR: Helpline = Helpline {
    number: None,
    name: |words| words.line_doctor(),
    is_for: |words| words.line_doctor_for(),
};

const NETHERLANDS: [Helpline; 5] = [
    EMERGENCY_LINE,
    DOCTOR,
    Helpline {
        number: Some("113"),
        name: |words| words.line_suicide_nl(),
        is_for: |words| words.line_suicide_for(),
    },
    Helpline {
        number: Some("0800-0432"),
        name: |words| words.line_children_nl(),
        is_for: |words| words.line_children_for(),
    },
    Helpline {
        number: Some("0800-2000"),
        name: |words| words.line_violence_nl(),
        is_for: |words| words.line_violence_nl_for(),
    },
];

const BELGIUM: [Helpline; 6] = [
    EMERGENCY_LINE,
    DOCTOR,
    Helpline {
        number: Some("1813"),
        name: |words| words.line_suicide_be(),
        is_for: |words| words.line_suicide_for(),
    },
    Helpline {
        number: Some("106"),
        name: |words| words.line_listening_be(),
        is_for: |words| words.line_listening_be_for(),
    },
    Helpline {
        number: Some("102"),
        name: |words| words.line_children_be(),
        is_for: |words| words.line_children_for(),
    },
    Helpline {
        number: Some("1712"),
        name: |words| words.line_violence_be(),
        is_for: |words| words.line_violence_be_for(),
    },
];

pub fn of(jurisdiction: Jurisdiction) -> &'static [Helpline] {
    match jurisdiction {
        Jurisdiction::Nl => &NETHERLANDS,
        Jurisdiction::Be => &BELGIUM,
    }
}
