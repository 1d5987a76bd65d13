//! All SQL of the living room; that of the rota stands with the rota.
pub mod guests;
pub mod lines;
pub mod notes;
pub mod presence;
pub mod tables;
