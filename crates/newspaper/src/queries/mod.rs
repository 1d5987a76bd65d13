//! All SQL of the newspaper.
pub mod beside;
pub mod issues;
pub mod mailings;
pub mod more_photos;
pub mod people;
pub mod permissions;
pub mod pick_ups;
pub mod pieces;
pub mod prints;
pub mod remarks;
pub mod rounds;
pub mod subscribers;
pub mod versions;
