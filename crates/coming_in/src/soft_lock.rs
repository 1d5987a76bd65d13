//! Soft locks: who guesses wrong waits, each time twice as long, but never for ever.
//!
//! Kept in memory, as the limits of the house are: a restart gives back a handful of guesses.
use kernel::Timestamp;
use kernel::jiff::SignedDuration;
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

const FIRST_WAIT_S: i64 = 1;
const WAIT_MAX_S: i64 = 15 * 60;
/// Who left it alone for so long begins anew.
const FORGIVEN_AFTER: SignedDuration = SignedDuration::from_hours(1);
/// Beyond this many locks those that were forgiven are thrown away.
const LOCKS_MAX: usize = 100_000;

struct Lock {
    n_guesses: u32,
    until: Timestamp,
}

/// All locks of this room. Cheap to clone.
#[derive(Clone, Default)]
pub struct SoftLocks(Arc<Mutex<HashMap<String, Lock>>>);

impl SoftLocks {
    /// Counts one guess, and tells whether it may be looked at. Counted before it is looked at,
    /// so that many guesses at once gain nothing.
    pub fn may_guess(&self, key: &str, now: Timestamp) -> bool {
        let mut locks = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if LOCKS_MAX <= locks.len() {
            locks.retain(|_, lock| now < lock.until + FORGIVEN_AFTER);
        }
        let fresh = || Lock { n_guesses: 0, until: now };
        let lock = locks.entry(key.to_owned()).or_insert_with(fresh);
        if lock.until + FORGIVEN_AFTER <= now {
            *lock = fresh();
        }
        if now < lock.until {
            return false;
        }
        let wait_s = FIRST_WAIT_S.checked_shl(lock.n_guesses).unwrap_or(WAIT_MAX_S).min(WAIT_MAX_S);
        lock.n_guesses = (lock.n_guesses + 1).min(WAIT_MAX_S.ilog2() + 1);
        lock.until = now + SignedDuration::from_secs(wait_s);
        true
    }

    pub fn guessed_right(&self, key: &str) {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).remove(key);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// When guesses are looked at, in seconds, for somebody who guesses ten times a second.
    fn looked_at(locks: &SoftLocks, seconds: i64) -> Vec<i64> {
        let begin = Timestamp::UNIX_EPOCH;
        let tries = (0..seconds * 10).map(|n| begin + SignedDuration::from_millis(n * 100));
        let seen = tries.filter(|now| locks.may_guess("card", *now));
        seen.map(|at| at.as_second()).collect()
    }

    #[test]
    fn each_guess_waits_twice_as_long_but_no_longer_than_a_quarter_of_an_hour() {
        let looked_at = looked_at(&SoftLocks::default(), 3600);
        assert_eq!(looked_at[..7], [0, 1, 3, 7, 15, 31, 63]);
        assert_eq!(looked_at[10..], [1023, 1923, 2823]);
    }

    #[test]
    fn the_right_guess_or_a_quiet_hour_forgives() {
        let locks = SoftLocks::default();
        assert_eq!(looked_at(&locks, 60).len(), 6);
        let later = Timestamp::UNIX_EPOCH + SignedDuration::from_secs(60);
        assert!(!locks.may_guess("card", later));
        assert!(locks.may_guess("another card", later));
        locks.guessed_right("card");
        assert!(locks.may_guess("card", later));
        assert!(locks.may_guess("card", later + SignedDuration::from_hours(2)));
    }
}
