//! The listeners of all channels of one kind: whose ears there are, and how many each may have.
use crate::channel::Channel;
use kernel::{CentreId, PersonId};
use std::collections::{BTreeMap, HashMap};
use std::sync::Arc;

/// Somebody listens on so many devices and in so many windows at once (`promises.md` T19).
pub const EARS_OF_PERSON_MAX: usize = 6;

/// Whose ear it is: for limits, and to close what is open when a stay ends.
#[derive(Clone)]
pub enum Whose {
    /// Of somebody who came in. Of too many ears the oldest closes: they have moved on.
    Stay { person: PersonId, token_hash: Vec<u8> },
    /// Of a passer-by, by the place where they stand. When it is full, whoever comes last waits.
    PasserBy { place: String, n_ears_max: usize },
}

/// Whose ears are counted together.
#[derive(Clone, PartialEq, Eq, Hash)]
pub(crate) enum ListenerKey {
    Person(PersonId),
    Place(CentreId, String),
}

impl ListenerKey {
    pub(crate) fn of(whose: &Whose, centre: CentreId) -> Self {
        match whose {
            Whose::Stay { person, .. } => Self::Person(*person),
            Whose::PasserBy { place, .. } => Self::Place(centre, place.clone()),
        }
    }
}

/// Every ear by its listener, oldest first, with the channel where it listens.
#[derive(Default)]
pub(crate) struct Listeners {
    ears: HashMap<ListenerKey, BTreeMap<u64, Arc<Channel>>>,
    n_came: u64,
}

impl Listeners {
    /// Whether somebody has to wait outside.
    pub(crate) fn is_full(&self, key: &ListenerKey, whose: &Whose) -> bool {
        match whose {
            Whose::Stay { .. } => false,
            Whose::PasserBy { n_ears_max, .. } => *n_ears_max <= self.n_ears(key),
        }
    }

    /// The number of a new ear; an older one of the same person may end for it.
    pub(crate) fn come(&mut self, key: &ListenerKey, channel: &Arc<Channel>) -> u64 {
        let number = self.n_came;
        self.n_came += 1;
        let own = self.ears.entry(key.clone()).or_default();
        if matches!(key, ListenerKey::Person(_))
            && EARS_OF_PERSON_MAX <= own.len()
            && let Some((oldest, there)) = own.pop_first()
        {
            there.state().move_on(oldest);
        }
        own.insert(number, channel.clone());
        number
    }

    pub(crate) fn ears_of(&self, person: PersonId) -> impl Iterator<Item = (&u64, &Arc<Channel>)> {
        self.ears.get(&ListenerKey::Person(person)).into_iter().flatten()
    }

    pub(crate) fn go(&mut self, key: &ListenerKey, number: u64) {
        if let Some(own) = self.ears.get_mut(key) {
            own.remove(&number);
            if own.is_empty() {
                self.ears.remove(key);
            }
        }
    }

    fn n_ears(&self, key: &ListenerKey) -> usize {
        self.ears.get(key).map_or(0, BTreeMap::len)
    }
}
