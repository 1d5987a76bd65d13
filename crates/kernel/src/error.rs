//! What can go wrong while answering a visit.
//!
//! What belongs to neighbourhood life ("this activity is full") is no error but an outcome, with a
//! page of its own. The rest is here, and becomes a friendly page in `sorry.rs`.
use crate::KeyId;
use crate::db::Fault;
use axum::http::StatusCode;

pub type Result<T, E = Error> = std::result::Result<T, E>;

#[derive(Debug, thiserror::Error)]
pub enum Error {
    /// Nothing hangs here, or not in this centre: the visitor cannot tell which.
    #[error("not found")]
    NotFound,
    /// No centre lives at this host.
    #[error("no centre lives here")]
    NoCentre,
    #[error("not allowed to {0}")]
    NotAllowed(&'static str),
    #[error("nobody is signed in")]
    SignInFirst,
    /// Came in, but a host has not said yes yet.
    #[error("still waiting for a host")]
    Waiting,
    /// The centre opens on a later day; until then only invited people come in.
    #[error("not open yet")]
    NotOpenYet,
    #[error("the second factor was not shown")]
    SecondFactorFirst,
    /// The same form came before; this is where its answer stands.
    #[error("this form was handed in before")]
    DoneBefore(String),
    /// A form that no page of ours makes.
    #[error("not understood: {0}")]
    NotUnderstood(String),
    #[error("too large")]
    TooLarge,
    #[error("too slow")]
    TooSlow,
    /// A limit that protects somebody; trying again later is the right advice.
    #[error("too often")]
    TooOften,
    /// Someone else was busy for too long; trying again is the right advice.
    #[error("too busy")]
    TooBusy,
    /// Acknowledged to nobody: the disk is full or the commit failed.
    #[error("not kept: {0}")]
    NotKept(&'static str),
    /// A letter that left the house and did not arrive; its job tries again.
    #[error("not delivered: {0}")]
    NotDelivered(String),
    #[error("migration {0} was edited after it landed")]
    MigrationEdited(String),
    #[error(
        "the database has {0}, which this program does not know: it belongs to a newer version"
    )]
    NewerDatabase(String),
    /// Nothing is lost as long as the operator has a copy of the key.
    #[error("{what} is sealed with the key {key}, which is not in the folder of keys")]
    KeyMissing { what: String, key: KeyId },
    /// Somebody changed it, or put it in the place of another.
    #[error("{0} is not what was sealed there")]
    SealBroken(String),
    #[error("{0}")]
    Setting(String),
    #[error("database")]
    Database(#[source] Fault),
    #[error("time")]
    Time(#[from] jiff::Error),
    #[error("template")]
    Template(#[from] askama::Error),
    #[error("chance")]
    Chance(#[from] getrandom::Error),
    #[error("file")]
    File(#[from] std::io::Error),
}

impl Error {
    /// Whether a statement was refused because the same key is there already.
    pub fn is_taken(&self) -> bool {
        matches!(self, Self::Database(fault) if fault.is_taken())
    }

    /// Whether a statement was refused because something still points to what it takes away.
    pub fn is_in_use(&self) -> bool {
        matches!(self, Self::Database(fault) if fault.is_in_use())
    }

    pub fn status(&self) -> StatusCode {
        match self {
            Self::NotFound | Self::NoCentre => StatusCode::NOT_FOUND,
            Self::NotAllowed(_) | Self::Waiting => StatusCode::FORBIDDEN,
            Self::NotOpenYet => StatusCode::FORBIDDEN,
            Self::SignInFirst | Self::SecondFactorFirst => StatusCode::UNAUTHORIZED,
            Self::DoneBefore(_) => StatusCode::SEE_OTHER,
            Self::NotUnderstood(_) => StatusCode::BAD_REQUEST,
            Self::TooLarge => StatusCode::PAYLOAD_TOO_LARGE,
            Self::TooSlow => StatusCode::REQUEST_TIMEOUT,
            Self::TooOften => StatusCode::TOO_MANY_REQUESTS,
            Self::NotKept(_) => StatusCode::INSUFFICIENT_STORAGE,
            Self::TooBusy | Self::Database(_) => StatusCode::SERVICE_UNAVAILABLE,
            _ => StatusCode::INTERNAL_SERVER_ERROR,
        }
    }
}
