//! Somebody comes, alone or with others, or waits for a place.
use crate::activity::ActivityId;
use crate::seats::{Party, SignUpId, Standing};
use kernel::uuid::Uuid;
use kernel::{PersonId, Timestamp, record};
use telling::Channel;

pub const N_PEOPLE_MAX: u32 = 9;

record! {
    #[derive(Clone, Debug)]
    pub struct SignUp {
        pub id: SignUpId,
        pub activity_id: ActivityId,
        pub on_date: String,
        /// `None`: without an account.
        pub person_id: Option<PersonId>,
        pub name: String,
        /// How to reach whoever has no account: `mail`, `sms` or nothing.
        pub channel: String,
        pub address: String,
        /// On the slip of whoever has no account.
        pub code: String,
        pub n_people: i64,
        /// Their face may stand beside the places.
        pub is_shown: bool,
        pub standing: String,
        pub offered_until: Option<Timestamp>,
        /// The host who wrote it down for them.
        pub by_id: Option<PersonId>,
        /// How whoever has no account reads; empty: as the centre writes.
        pub language: String,
        pub is_from_home: bool,
        pub wants_reminder: bool,
        /// Somebody saw them come in.
        pub has_come: bool,
        /// They said how it was.
        pub has_looked_back: bool,
        /// Shared by the dates for which one press signed up; `None`: this date alone.
        pub together_id: Option<Uuid>,
        pub asked_at: Timestamp,
    }
}

impl SignUp {
    /// By which way whoever has no account can be told something.
    pub fn channel(&self) -> Option<Channel> {
        [Channel::Mail, Channel::Sms].into_iter().find(|own| own.as_str() == self.channel)
    }

    /// Who hears of it: the same for all that one person or one address signed up for.
    pub fn listener(&self) -> String {
        match self.person_id {
            Some(person) => person.to_string(),
            None if self.address.is_empty() => self.id.to_string(),
            None => format!("{} {}", self.channel, self.address.to_lowercase()),
        }
    }

    pub fn standing(&self) -> Standing {
        match (self.standing.as_str(), self.offered_until) {
            ("coming", _) => Standing::Coming,
            ("waiting", _) => Standing::Waiting,
            ("offered", Some(until)) => Standing::Offered { until },
            ("to_call", _) => Standing::ToCall,
            ("lapsed", _) => Standing::Lapsed,
            _ => Standing::Cancelled,
        }
    }

    /// As the rule of the places sees it.
    pub fn party(&self) -> Party {
        Party {
            id: self.id,
            n_people: u32::try_from(self.n_people).unwrap_or(1),
            standing: self.standing(),
            is_by_host: self.by_id.is_some(),
        }
    }
}

impl Standing {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Coming => "coming",
            Self::Waiting => "waiting",
            Self::Offered { .. } => "offered",
            Self::ToCall => "to_call",
            Self::Lapsed => "lapsed",
            Self::Cancelled => "cancelled",
        }
    }

    /// Until when an offer stands.
    pub fn until(self) -> Option<Timestamp> {
        match self {
            Self::Offered { until } => Some(until),
            _ => None,
        }
    }
}
