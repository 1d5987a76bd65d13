//! All SQL of the notice board.
pub mod fits;
pub mod notices;
pub mod outcomes;
pub mod people;
pub mod stories;
pub mod terms;
pub mod vouched;
