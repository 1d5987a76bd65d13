//! What the agenda asks of the database.
pub mod activities;
pub mod apart;
pub mod asking;
pub mod calls;
pub mod choices;
pub mod counts;
pub mod dates;
pub mod flyers;
pub mod gathered;
pub mod letters_due;
pub mod looking_back;
pub mod organisers;
pub mod outside;
pub mod proposals;
pub mod sign_ups;
