//! The doorstep: from where guests came lately.
//!
//! One household does not fill the table, and whoever was put outside does not sit down again under
//! another name. It lives in memory and nowhere else, so nobody can look up where a guest was; a
//! restart of the program forgets it.
use kernel::jiff::SignedDuration;
use kernel::known_place::Spot;
use kernel::{CentreId, PersonId, Timestamp, Writing};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, PoisonError};

/// As long as somebody is put outside.
const REMEMBERED: SignedDuration = SignedDuration::from_hours(24);

struct Came {
    from: String,
    guest: PersonId,
    at: Timestamp,
}

/// Cheap to clone.
#[derive(Clone, Default)]
pub struct Doorstep(Arc<Mutex<HashMap<CentreId, Vec<Came>>>>);

impl Doorstep {
    /// The guests who came lately from this spot.
    pub fn lately_from(&self, centre: CentreId, spot: &Spot, now: Timestamp) -> Vec<PersonId> {
        let came = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let own = came.get(&centre).into_iter().flatten();
        let own = own.filter(|came| came.from == spot.key && now < came.at + REMEMBERED);
        own.map(|came| came.guest).collect()
    }

    /// Remembers it when, and only when, the guest sits down.
    pub fn came_when_saved(&self, tx: &mut Writing, spot: Spot, guest: PersonId) {
        let (doorstep, centre, now) = (self.clone(), tx.centre, tx.now);
        tx.when_saved(move || {
            let mut came = doorstep.0.lock().unwrap_or_else(PoisonError::into_inner);
            let own = came.entry(centre).or_default();
            own.retain(|came| now < came.at + REMEMBERED);
            own.push(Came { from: spot.key, guest, at: now });
        });
    }
}
