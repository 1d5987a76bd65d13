//! One time that an activity happens.
use kernel::{Timestamp, choice, record};

record! {
    #[derive(Clone, Debug, PartialEq, Eq)]
    pub struct Date {
        /// The day on which it was to be, as `2026-11-26`: its name, also when it moves.
        pub on_date: String,
        pub starts_at: Timestamp,
        pub ends_at: Timestamp,
        pub going: Going,
        /// Why not, or what is different.
        pub note: String,
    }
}

choice! {
    pub Going {
        On "on",
        Off "off",
    } or On
}

impl Date {
    pub fn is_on(&self) -> bool {
        self.going == Going::On
    }
}
