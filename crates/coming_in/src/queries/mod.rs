//! All SQL of coming in, by what it is about.
pub mod cards;
pub mod codes;
pub mod devices;
pub mod factors;
pub mod listed;
pub mod newcomers;
pub mod passkeys;
