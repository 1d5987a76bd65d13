//! All SQL of the room.
pub mod counts;
pub mod ideas;
pub mod lines;
pub mod people;
pub mod plain;
pub mod questions;
