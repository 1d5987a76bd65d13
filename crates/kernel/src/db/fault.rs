//! What an engine says when something went wrong, and what it means for the house.
use crate::Error;
use std::fmt;

/// An error of the engine, kept whole for the log.
#[derive(Debug)]
pub struct Fault(sqlx::Error);

impl Fault {
    /// Whether a statement was refused because the same key is there already.
    pub fn is_taken(&self) -> bool {
        matches!(&self.0, sqlx::Error::Database(error) if error.is_unique_violation())
    }

    /// Whether a statement was refused because something still points to what it takes away.
    pub fn is_in_use(&self) -> bool {
        matches!(&self.0, sqlx::Error::Database(error) if error.is_foreign_key_violation())
    }
}

impl fmt::Display for Fault {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.fmt(f)
    }
}

impl std::error::Error for Fault {}

impl From<sqlx::Error> for Error {
    fn from(error: sqlx::Error) -> Self {
        match error {
            sqlx::Error::PoolTimedOut | sqlx::Error::PoolClosed => Self::TooBusy,
            // 13: SQLite's "full"; 53100: PostgreSQL's.
            sqlx::Error::Database(ref error)
                if matches!(error.code().as_deref(), Some("13" | "53100")) =>
            {
                Self::NotKept("the disk is full")
            }
            error => Self::Database(Fault(error)),
        }
    }
}
