//! All SQL of the conversations.
pub mod conversations;
pub mod lines;
pub mod photos;
pub mod seats;
pub mod told;
