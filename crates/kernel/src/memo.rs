//! What is the same for everybody in a centre, remembered as long as it holds.
use crate::{CentreId, Result, Timestamp, Tx};
use jiff::SignedDuration;
use std::collections::HashMap;
use std::hash::Hash;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};

/// Something may also have been written by another program, or become different by the clock alone.
const STAYS: SignedDuration = SignedDuration::from_secs(30);
/// More than all centres of one house have; then it begins anew.
const KEPT_MAX: usize = 4096;

/// When something was looked up, and how much had been written in its centre by then.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Moment {
    n_changes: u64,
    at: Timestamp,
}

impl Moment {
    /// This moment of a look.
    pub(crate) fn of(tx: &Tx, centre: CentreId) -> Self {
        Self { n_changes: tx.n_changes(centre), at: tx.now }
    }

    /// Whether what was looked up then is what one would find at this later moment.
    pub(crate) fn holds_at(self, now: Self) -> bool {
        self.n_changes == now.n_changes && (self.at..self.at + STAYS).contains(&now.at)
    }
}

/// Things of one kind, each by its centre and its key. They are forgotten as soon as anything is
/// written in their centre, and after half a minute in any case.
pub struct Memo<K, V>(Mutex<HashMap<(CentreId, K), Remembered<V>>>);

struct Remembered<V> {
    at: Moment,
    what: Arc<V>,
}

impl<K, V> Default for Memo<K, V> {
    fn default() -> Self {
        Self(Mutex::default())
    }
}

impl<K: Eq + Hash, V> Memo<K, V> {
    /// What is remembered under this key in the centre of a look, or what `read` finds there. A
    /// deed sees what it changed itself, so it always reads.
    ///
    /// # Errors
    /// Those of `read`.
    pub async fn find(
        &self,
        tx: &mut Tx,
        key: K,
        read: impl AsyncFnOnce(&mut Tx, &K) -> Result<V>,
    ) -> Result<Arc<V>> {
        let place = (tx.centre, key);
        if !tx.only_looks() {
            return read(tx, &place.1).await.map(Arc::new);
        }
        // Before the database is asked: what is written meanwhile makes it old at once.
        let now = Moment::of(tx, tx.centre);
        let known = self.lock().get(&place).map(|known| (known.at, known.what.clone()));
        if let Some((_, what)) = known.filter(|(at, _)| at.holds_at(now)) {
            return Ok(what);
        }
        let sees_all = tx.sees_all();
        let what = Arc::new(read(tx, &place.1).await?);
        // A look that began earlier makes nobody else remember what it saw.
        if sees_all {
            let mut kept = self.lock();
            if KEPT_MAX <= kept.len() {
                kept.clear();
            }
            kept.insert(place, Remembered { at: now, what: what.clone() });
        }
        Ok(what)
    }

    fn lock(&self) -> MutexGuard<'_, HashMap<(CentreId, K), Remembered<V>>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}
