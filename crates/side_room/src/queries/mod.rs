//! All SQL of the side room.
pub mod again;
pub mod answers;
pub mod audit;
pub mod counts;
pub mod desk_times;
pub mod lines;
pub mod photos;
pub mod talks;
pub mod times;
pub mod told;
pub mod workers;
