//! Limits: how often something may be tried, per account, per place and per address.
//!
//! Kept in memory: after a restart everybody has their tries back, which helps nobody who needs a
//! thousand of them.
use jiff::{SignedDuration, Timestamp};
use std::collections::{BTreeMap, HashMap};
use std::sync::{Arc, Mutex, PoisonError};

/// So many keys are remembered at most. Beyond that the window that began first is forgotten, so
/// whoever wants a limit back needs as many tries of their own, each from another place.
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
pub struct Limits(Mutex<Windows>);

impl Limits {
    /// Counts one try, and tells whether it may go on. The key says what, for whom, and where.
    pub fn allow(&self, key: &str, limit: Limit, now: Timestamp) -> bool {
        self.count(key, limit.within, now) <= limit.times
    }

    /// Counts one try, and tells how many there were since the window of this key began.
    pub fn count(&self, key: &str, within: SignedDuration, now: Timestamp) -> u32 {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).count(key, within, now)
    }
}

/// All windows, each from its first try until its time is over.
#[derive(Default)]
struct Windows {
    by_key: HashMap<Arc<str>, Window>,
    /// The keys by length of window, and in the order in which their windows began: the first of
    /// each length is over first.
    begun: BTreeMap<SignedDuration, BTreeMap<u64, Arc<str>>>,
    n_begun: u64,
}

struct Window {
    /// How many windows began before it.
    number: u64,
    begins_at: Timestamp,
    within: SignedDuration,
    n_times: u32,
}

impl Window {
    fn is_over(&self, now: Timestamp) -> bool {
        self.begins_at + self.within <= now
    }
}

impl Windows {
    fn count(&mut self, key: &str, within: SignedDuration, now: Timestamp) -> u32 {
        if let Some(window) = self.by_key.get_mut(key).filter(|window| !window.is_over(now)) {
            window.n_times = window.n_times.saturating_add(1);
            return window.n_times;
        }
        self.forget(key);
        self.make_room(now);
        self.begin(key.into(), within, now);
        1
    }

    fn begin(&mut self, key: Arc<str>, within: SignedDuration, now: Timestamp) {
        let number = self.n_begun;
        self.n_begun += 1;
        self.begun.entry(within).or_default().insert(number, key.clone());
        self.by_key.insert(key, Window { number, begins_at: now, within, n_times: 1 });
    }

    /// What is over goes, and when that is not enough, what began first.
    fn make_room(&mut self, now: Timestamp) {
        while let Some(over) = self.over(now) {
            self.forget(&over);
        }
        while KEYS_MAX <= self.by_key.len()
            && let Some(oldest) = self.oldest()
        {
            self.forget(&oldest);
        }
    }

    fn over(&self, now: Timestamp) -> Option<Arc<str>> {
        let is_over = |key: &str| self.by_key.get(key).is_none_or(|window| window.is_over(now));
        self.firsts().map(|(_, key)| key).find(|key| is_over(key)).cloned()
    }

    fn oldest(&self) -> Option<Arc<str>> {
        self.firsts().min_by_key(|(number, _)| **number).map(|(_, key)| key.clone())
    }

    /// Of each length the window that began first.
    fn firsts(&self) -> impl Iterator<Item = (&u64, &Arc<str>)> {
        self.begun.values().filter_map(BTreeMap::first_key_value)
    }

    fn forget(&mut self, key: &str) {
        let Some(window) = self.by_key.remove(key) else { return };
        if let Some(begun) = self.begun.get_mut(&window.within) {
            begun.remove(&window.number);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const HOUR: SignedDuration = SignedDuration::from_hours(1);
    const MINUTE: SignedDuration = SignedDuration::from_mins(1);
    const BEGIN: Timestamp = Timestamp::UNIX_EPOCH;

    /// Somebody with so many names tries once by each of them.
    fn many_try(limits: &Limits, n: usize, within: SignedDuration, now: Timestamp) {
        for name in 0..n {
            limits.count(&format!("{within}/{name}"), within, now);
        }
    }

    fn n_remembered(limits: &Limits) -> usize {
        let windows = limits.0.lock().unwrap();
        let n_begun: usize = windows.begun.values().map(BTreeMap::len).sum();
        assert_eq!(n_begun, windows.by_key.len(), "each window stands in both lists");
        n_begun
    }

    #[test]
    fn three_times_is_enough_until_the_hour_is_over() {
        let limits = Limits::default();
        let limit = Limit::new(3, HOUR);
        let tries: Vec<bool> = (0..5).map(|_| limits.allow("a", limit, BEGIN)).collect();
        assert_eq!(tries, [true, true, true, false, false]);
        assert!(limits.allow("b", limit, BEGIN), "somebody else is not held up");
        assert!(limits.allow("a", limit, BEGIN + HOUR));
    }

    #[test]
    fn a_flood_of_names_is_remembered_up_to_a_ceiling() {
        let limits = Limits::default();
        for round in 0..3 {
            many_try(&limits, KEYS_MAX, HOUR * (round + 1), BEGIN);
        }
        assert_eq!(n_remembered(&limits), KEYS_MAX);
        limits.count("later", MINUTE, BEGIN + HOUR * 3);
        assert_eq!(n_remembered(&limits), 1, "what is over goes");
    }

    #[test]
    fn a_full_list_forgets_first_what_is_over_and_then_what_began_first() {
        let limits = Limits::default();
        let limit = Limit::new(1, HOUR);
        many_try(&limits, KEYS_MAX / 2, MINUTE, BEGIN);
        let ria = BEGIN + MINUTE;
        assert!(limits.allow("ria", limit, ria));

        // The minute is over, so there is room for half as many names, and Ria stays.
        many_try(&limits, KEYS_MAX - 1, HOUR, ria);
        assert!(!limits.allow("ria", limit, ria));

        // Being in use does not keep a window for ever; a whole list of new names is its price.
        limits.count("one too many", HOUR, ria);
        assert!(limits.allow("ria", limit, ria));
        assert!(!limits.allow("one too many", limit, ria));
        assert_eq!(n_remembered(&limits), KEYS_MAX);
    }
}
