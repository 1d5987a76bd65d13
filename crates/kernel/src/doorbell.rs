//! The doorbell: tells whoever listens that something happened. It is never the truth.
//!
//! The database holds the truth and its numbers. A ring may come twice, late, out of order or not
//! at all; a listener then looks in the database. So a bell between several machines (NATS) can
//! take the place of this one without any room noticing.
use crate::CentreId;
use std::collections::HashMap;
use std::sync::{Mutex, PoisonError};
use tokio::sync::broadcast;

/// Who falls further behind than this looks in the database instead.
const RINGS_KEPT: usize = 64;

/// What may ring: one kind of thing in one centre, or one item of it.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct Topic {
    pub centre: CentreId,
    pub what: &'static str,
    pub item: uuid::Uuid,
}

impl Topic {
    pub fn of(centre: CentreId, what: &'static str) -> Self {
        Self { centre, what, item: uuid::Uuid::nil() }
    }
}

/// "Look!", and up to which number there is something to see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Ring {
    pub number: i64,
}

impl Ring {
    /// For what has no number.
    pub fn look() -> Self {
        Self { number: 0 }
    }
}

pub trait Doorbell: Send + Sync {
    fn ring(&self, topic: &Topic, ring: Ring);
    fn listen(&self, topic: &Topic) -> broadcast::Receiver<Ring>;
}

/// The doorbell of a house that is one program.
#[derive(Default)]
pub struct LocalDoorbell {
    topics: Mutex<HashMap<Topic, broadcast::Sender<Ring>>>,
}

impl Doorbell for LocalDoorbell {
    fn ring(&self, topic: &Topic, ring: Ring) {
        let mut topics = self.topics.lock().unwrap_or_else(PoisonError::into_inner);
        if topics.get(topic).is_some_and(|sender| sender.send(ring).is_err()) {
            topics.remove(topic); // nobody listens any more
        }
    }

    fn listen(&self, topic: &Topic) -> broadcast::Receiver<Ring> {
        let mut topics = self.topics.lock().unwrap_or_else(PoisonError::into_inner);
        let sender =
            topics.entry(topic.clone()).or_insert_with(|| broadcast::channel(RINGS_KEPT).0);
        sender.subscribe()
    }
}
