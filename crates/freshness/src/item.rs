//! Something that has to be true, and how long ago somebody said so.
use kernel::jiff::SignedDuration;
use kernel::{PersonId, Timestamp, record};

/// So long nobody is asked. Together with the weeks until it sinks, less than the 60 days within
/// which nine of ten things should be checked (R-Ruwaard-16).
pub const ASKED_AFTER_DAYS: i64 = 45;
/// Within so many days a check counts in the figure.
pub const COUNTS_DAYS: i64 = 60;
/// Who did not answer is asked once more.
const ASKED_AGAIN_AFTER_DAYS: i64 = 7;
/// Then it stands below what is true for certain.
const SINKS_AFTER_DAYS: i64 = 14;
/// Then nobody is sent there any more.
const HIDDEN_AFTER_DAYS: i64 = 28;

record! {
    #[derive(Clone, Debug)]
    pub struct Item {
        /// The address of its page.
        pub path: String,
        /// The room by its name.
        pub room: String,
        pub title: String,
        /// Where it is changed.
        pub change_path: String,
        /// Who knows whether it is true.
        pub owner_id: Option<PersonId>,
        /// Whom to ring.
        pub phone: String,
        pub checked_at: Timestamp,
        /// When it is asked about again.
        pub due_at: Timestamp,
        pub n_asked: i64,
    }
}

/// How sure it is.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Stage {
    Fresh,
    /// Somebody was asked.
    Asked,
    /// It stands below what is true for certain.
    Sunken,
    /// Only the team sees it.
    Hidden,
}

impl Stage {
    /// Of what was to be asked about at that moment.
    pub fn at(due_at: Timestamp, now: Timestamp) -> Self {
        match () {
            () if now < due_at => Self::Fresh,
            () if now < due_at + days(SINKS_AFTER_DAYS) => Self::Asked,
            () if now < due_at + days(HIDDEN_AFTER_DAYS) => Self::Sunken,
            () => Self::Hidden,
        }
    }
}

impl Item {
    pub fn stage(&self, now: Timestamp) -> Stage {
        Stage::at(self.due_at, now)
    }

    /// Whether its owner is to be asked now: once when it is due, and once more.
    pub fn is_to_ask(&self, now: Timestamp) -> bool {
        let next = match self.n_asked {
            0 => self.due_at,
            1 => self.due_at + days(ASKED_AGAIN_AFTER_DAYS),
            _ => return false,
        };
        next <= now
    }
}

pub fn days(n: i64) -> SignedDuration {
    SignedDuration::from_hours(24 * n)
}
