//! What the agenda asks of the database.
pub mod activities;
pub mod dates;
pub mod sign_ups;
