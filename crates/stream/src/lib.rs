//! The durable stream: whoever listens hears each line exactly once, in order, also after a sleep,
//! a tunnel or a restart of the house.
//!
//! The database gives every line its number. A line is rendered once per language and shared by
//! all who listen ([`Frame`]). Each listener only remembers the last number it heard: what follows
//! comes from the ring of latest lines in memory, and from the database when that does not reach
//! back far enough. The doorbell may be late or silent; a look at every heartbeat makes up for it.
mod channel;
mod frame;
mod listener;
#[cfg(test)]
mod tests;

pub use channel::{Channels, Whose};
pub use frame::Frame;
pub use listener::{EARS_OF_SESSION_MAX, Join};

use kernel::{House, Result};

/// How many lines one look in the database brings at most.
pub const AT_ONCE: usize = 100;

/// Where the lines of a channel are kept.
#[async_trait::async_trait]
pub trait Source: Send + Sync + 'static {
    /// The lines after this number, oldest first, at most [`AT_ONCE`].
    async fn after(&self, house: &House, number: i64) -> Result<Vec<Frame>>;
    /// The number of the latest line; 0 before the first.
    async fn last_number(&self, house: &House) -> Result<i64>;
}
