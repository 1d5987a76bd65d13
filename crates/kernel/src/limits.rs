//! Limits: how often something may be tried, per account, per place and per address.
//!
//! Kept in memory: after a restart everybody has their tries back, which helps nobody who needs a
//! thousand of them.
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};

/// Beyond this many remembered keys the oldest windows are thrown away.
const KEYS_MAX: usize = 100_000;

/// So many times within so long.
#[derive(Clone, Copy)]
pub struct Limit {
    pub times: u32,
    pub within: SignedDuration,
}

impl Limit {
    pub const fn new(times: u32, within: SignedDuration) -> Self {
        Self { times, within }
    }
}

#[derive(Default)]
pub struct Limits(Mutex<HashMap<String, Window>>);

struct Window {
    begins_at: Timestamp,
    within: SignedDuration,
    n_times: u32,
}

impl Limits {
    /// Counts one try, and tells whether it may go on. The key says what, for whom, and where.
    pub fn allow(&self, key: &str, limit: Limit, now: Timestamp) -> bool {
        let mut windows = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if KEYS_MAX <= windows.len() {
            windows.retain(|_, window| now < window.begins_at + window.within);
        }
        let fresh = || Window { begins_at: now, within: limit.within, n_times: 0 };
        let window = windows.entry(key.to_owned()).or_insert_with(fresh);
        if window.begins_at + window.within <= now {
            *window = fresh();
        }
        window.n_times += 1;
        window.n_times <= limit.times
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn three_times_is_enough_until_the_hour_is_over() {
        let limits = Limits::default();
        let limit = Limit::new(3, SignedDuration::from_hours(1));
        let now = Timestamp::UNIX_EPOCH;
        let tries: Vec<bool> = (0..5).map(|_| limits.allow("a", limit, now)).collect();
        assert_eq!(tries, [true, true, true, false, false]);
        assert!(limits.allow("b", limit, now), "somebody else is not held up");
        assert!(limits.allow("a", limit, now + limit.within));
    }
}
