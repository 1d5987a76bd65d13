//! A transaction that may change things.
use super::pen::{Afterwards, Back};
use super::{Connection, Tx, in_time};
use crate::{CentreId, Result};
use std::collections::HashMap;
use std::ops::{Deref, DerefMut};
use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::Notify;
use tokio::time::Instant;

/// Whoever holds the writer longer than this is written in the log.
const HOLD_MAX: Duration = Duration::from_millis(250);

/// A transaction that may change things. Dropped without [`Writing::save`], it changed nothing.
pub struct Writing {
    tx: Tx,
    pen: Option<Back>,
    afterwards: Afterwards,
    since: Instant,
    keeps_shelf: bool,
}

/// What outlives a single deed: nobody sits idle with the pen in hand, and new work is announced.
#[derive(Default)]
pub(super) struct Watch {
    longest_idle_micros: AtomicU64,
    /// Rung when there is new work on the list.
    work_bell: Arc<Notify>,
    /// How often something was written in each centre, since the start.
    changes: Mutex<HashMap<CentreId, u64>>,
    /// The same for the whole house.
    changes_altogether: AtomicU64,
    /// When something could not be written, if nothing could be since.
    failed_at: Mutex<Option<Instant>>,
}

/// Where nothing more was tried for so long, all may be well again. Else nobody would send visitors
/// to a house whose disk was full, and without visitors nothing is written.
const TROUBLE_LASTS: Duration = Duration::from_secs(60);

impl Watch {
    pub(super) fn longest_idle_hold(&self) -> Duration {
        Duration::from_micros(self.longest_idle_micros.load(Ordering::Relaxed))
    }

    pub(super) fn n_changes(&self, centre: CentreId) -> u64 {
        let changes = self.changes.lock().unwrap_or_else(PoisonError::into_inner);
        changes.get(&centre).copied().unwrap_or_default()
    }

    pub(super) fn changed(&self, centre: CentreId) {
        // First: who reads the count of a centre with this change in it, also finds this one.
        self.wrote();
        let mut changes = self.changes.lock().unwrap_or_else(PoisonError::into_inner);
        *changes.entry(centre).or_default() += 1;
    }

    /// Something was written that no page for everybody shows.
    fn wrote(&self) {
        self.changes_altogether.fetch_add(1, Ordering::Release);
    }

    pub(super) fn n_changes_altogether(&self) -> u64 {
        self.changes_altogether.load(Ordering::Acquire)
    }

    pub(super) fn work_bell(&self) -> Arc<Notify> {
        self.work_bell.clone()
    }

    /// How it went, when somebody last tried to write.
    pub(super) fn tried_to_write(&self, has_succeeded: bool) {
        let mut failed_at = self.failed_at.lock().unwrap_or_else(PoisonError::into_inner);
        *failed_at = (!has_succeeded).then(Instant::now);
    }

    pub(super) fn has_trouble(&self) -> bool {
        let failed_at = self.failed_at.lock().unwrap_or_else(PoisonError::into_inner);
        failed_at.is_some_and(|failed_at| failed_at.elapsed() < TROUBLE_LASTS)
    }
}

impl Writing {
    /// With the pen of an SQLite house; on PostgreSQL a transaction stands alone.
    pub(super) fn new(tx: Tx, pen: Option<Back>) -> Self {
        Self { tx, pen, afterwards: Vec::new(), since: Instant::now(), keeps_shelf: false }
    }

    /// For work on a long list, such as letters that leave one by one: what it writes is shown on no
    /// page that everybody sees alike, nor kept in a [`Memo`](crate::Memo), so these stay.
    pub fn keep_shelf(&mut self) {
        self.keeps_shelf = true;
    }

    /// Does this after the commit and only then, in the order in which deeds were kept.
    pub fn when_saved(&mut self, step: impl FnOnce() + Send + 'static) {
        self.afterwards.push(Box::new(step));
    }

    /// Rung after a commit that put work on the list.
    pub(crate) fn work_bell(&self) -> Arc<Notify> {
        self.tx.watch.work_bell()
    }

    /// Keeps what was done. When this returns `Ok`, a power cut no longer undoes it.
    pub async fn save(mut self) -> Result<()> {
        self.tell_the_watch();
        let mut afterwards = std::mem::take(&mut self.afterwards);
        let (watch, centre) = (self.tx.watch.clone(), self.tx.centre);
        let keeps_shelf = self.keeps_shelf;
        afterwards.insert(
            0,
            Box::new(move || if keeps_shelf { watch.wrote() } else { watch.changed(centre) }),
        );
        let connection = std::mem::replace(&mut self.tx.connection, Connection::Gone);
        match (connection, self.pen.take()) {
            (Connection::Pen(connection), Some(back)) => back.kept(connection, afterwards).await,
            (Connection::Postgres(tx), _) => {
                let committed = in_time(self.tx.ends_at, tx.commit()).await;
                self.tx.watch.tried_to_write(committed.is_ok());
                committed?;
                afterwards.into_iter().for_each(|step| step());
                Ok(())
            }
            _ => Err(crate::Error::TooBusy),
        }
    }

    fn tell_the_watch(&self) {
        let held = self.since.elapsed();
        let idle = held.saturating_sub(self.tx.in_database);
        self.tx.watch.longest_idle_micros.fetch_max(idle.as_micros() as u64, Ordering::Relaxed);
        if HOLD_MAX < held {
            let (held_ms, idle_ms) = (held.as_millis() as u64, idle.as_millis() as u64);
            tracing::warn!(held_ms, idle_ms, "a deed held the writer for long");
        }
    }
}

impl Drop for Writing {
    fn drop(&mut self) {
        if matches!(self.tx.connection, Connection::Gone) {
            return; // it was saved
        }
        self.tell_the_watch();
        if let Some(back) = self.pen.take() {
            let connection = std::mem::replace(&mut self.tx.connection, Connection::Gone);
            if let Connection::Pen(connection) = connection {
                back.undone(connection);
            }
        }
    }
}

impl AsMut<Tx> for Writing {
    fn as_mut(&mut self) -> &mut Tx {
        &mut self.tx
    }
}
impl Deref for Writing {
    type Target = Tx;
    fn deref(&self) -> &Tx {
        &self.tx
    }
}
impl DerefMut for Writing {
    fn deref_mut(&mut self) -> &mut Tx {
        &mut self.tx
    }
}
