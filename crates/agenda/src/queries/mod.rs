//! What the agenda asks of the database.
pub mod activities;
pub mod calls;
pub mod choices;
pub mod dates;
pub mod gathered;
pub mod outside;
pub mod proposals;
pub mod sign_ups;
