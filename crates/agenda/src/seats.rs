//! Who has a place and who waits: the rule, without database and clock.
//!
//! One date of one activity has its seats. Parties stand in the order in which they asked. A free
//! place goes to the first who waits, and to nobody else as long as it is too small for them:
//! nobody jumps the queue.
use kernel::jiff::SignedDuration;
use kernel::{Timestamp, choice, id};

id!(pub SignUpId: now_v7);

/// How long somebody has who is offered a place.
const CLAIM_MAX: SignedDuration = SignedDuration::from_hours(3 * 24);
/// From so long before the start nobody waits for an answer: then the telephone is quicker.
const CALLS_BEFORE: SignedDuration = SignedDuration::from_hours(24);

choice! {
    /// What happens when it is full.
    pub WaitingList {
        /// Full is full.
        None "none",
        /// The next one comes, and is told.
        MovesUp "moves_up",
        /// The next one is asked first, and says yes within three days.
        Asks "asks",
    } or None
}

/// Where a party stands.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Coming,
    Waiting,
    /// A place is theirs if they say yes before this moment.
    Offered {
        until: Timestamp,
    },
    /// A place is theirs, and a host rings them.
    ToCall,
    /// They did not answer an offer in time, so it went to the next.
    Lapsed,
    Cancelled,
}

impl Standing {
    /// Whether a place is kept for them.
    pub fn has_place(self) -> bool {
        matches!(self, Self::Coming | Self::Offered { .. } | Self::ToCall)
    }
}

/// One sign-up, for one or more people.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Party {
    pub id: SignUpId,
    pub n_people: u32,
    pub standing: Standing,
    /// Written down by a host, for somebody at the desk or on the telephone.
    pub is_by_host: bool,
}

/// What somebody hears who asks for a place.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Answer {
    Coming,
    Waiting,
    /// There is no waiting list, and no place for so many.
    Full {
        n_free: u32,
    },
}

/// How many places there are, and for whom.
#[derive(Clone, Copy, Debug)]
pub struct Seats {
    /// `None`: there is a place for everybody.
    pub capacity: Option<u32>,
    /// Kept for whoever rings or comes by.
    pub n_held: u32,
    /// When those that are left go to everybody.
    pub held_until: Timestamp,
    pub waiting_list: WaitingList,
    pub starts_at: Timestamp,
}

impl Seats {
    /// How many people have a place now. Who waits is not among them.
    pub fn n_placed(parties: &[Party]) -> u32 {
        let placed = parties.iter().filter(|party| party.standing.has_place());
        placed.map(|party| party.n_people).sum()
    }

    /// How many may still come without waiting.
    pub fn n_free(&self, parties: &[Party], now: Timestamp) -> u32 {
        let Some(capacity) = self.capacity else { return u32::MAX };
        let taken = Self::n_placed(parties).saturating_add(self.n_held_left(parties, now));
        capacity.saturating_sub(taken)
    }

    /// Of the places for whoever rings, those that nobody has yet.
    fn n_held_left(&self, parties: &[Party], now: Timestamp) -> u32 {
        if self.held_until <= now {
            return 0;
        }
        let by_host = parties.iter().filter(|own| own.is_by_host && own.standing.has_place());
        self.n_held.saturating_sub(by_host.map(|own| own.n_people).sum())
    }

    /// What a new party hears that asks now.
    pub fn ask(
        &self,
        parties: &[Party],
        n_people: u32,
        is_by_host: bool,
        now: Timestamp,
    ) -> Answer {
        let n_free = self.n_free(parties, now);
        let is_first = !parties.iter().any(|party| party.standing == Standing::Waiting);
        let n_held = if is_by_host { self.n_held_left(parties, now) } else { 0 };
        let has_place = n_people <= n_held || is_first && n_people <= n_free.saturating_add(n_held);
        match self.waiting_list {
            _ if has_place => Answer::Coming,
            WaitingList::None => Answer::Full { n_free: if is_first { n_free } else { 0 } },
            WaitingList::MovesUp | WaitingList::Asks => Answer::Waiting,
        }
    }

    /// What changes at this moment: offers that ended, and places that go to who waits. Asked
    /// again after that, nothing changes.
    pub fn settle(&self, parties: &[Party], now: Timestamp) -> Vec<(SignUpId, Standing)> {
        let mut parties = parties.to_vec();
        let mut changes = Vec::new();
        for party in &mut parties {
            if let Standing::Offered { until } = party.standing
                && until <= now
            {
                party.standing = Standing::Lapsed;
                changes.push((party.id, party.standing));
            }
        }
        if self.starts_at <= now {
            return changes;
        }
        while let Some(first) = parties.iter().position(|own| own.standing == Standing::Waiting) {
            if self.n_free(&parties, now) < parties[first].n_people {
                break;
            }
            parties[first].standing = self.moved_up(now);
            changes.push((parties[first].id, parties[first].standing));
        }
        changes
    }

    fn moved_up(&self, now: Timestamp) -> Standing {
        let calls_from = self.starts_at - CALLS_BEFORE;
        match self.waiting_list {
            _ if calls_from <= now => Standing::ToCall,
            WaitingList::Asks => Standing::Offered { until: calls_from.min(now + CLAIM_MAX) },
            // Who waited when the list was closed keeps their turn.
            WaitingList::None | WaitingList::MovesUp => Standing::Coming,
        }
    }

    /// When [`settle`](Self::settle) has something to do by the clock alone.
    pub fn next_look(&self, parties: &[Party], now: Timestamp) -> Option<Timestamp> {
        let offers = parties.iter().filter_map(|party| match party.standing {
            Standing::Offered { until } => Some(until),
            _ => None,
        });
        let held = (0 < self.n_held_left(parties, now)).then_some(self.held_until);
        offers.chain(held).filter(|at| now < *at).min()
    }
}

/// Who waits, in the order that gives one of them the place with this number, from 0; the others
/// keep their order.
pub fn with_turn(waiting: &[SignUpId], id: SignUpId, place: usize) -> Vec<SignUpId> {
    let mut order: Vec<SignUpId> = waiting.iter().copied().filter(|own| *own != id).collect();
    if order.len() < waiting.len() {
        order.insert(place.min(order.len()), id);
    }
    order
}
