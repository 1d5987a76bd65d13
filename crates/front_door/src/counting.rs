//! Counting visitors without knowing them: no cookie, no person, nothing that outlives the night.
use crate::definitions::Figure;
use crate::{front_page, help, queries};
use kernel::jiff::civil::Date;
use kernel::jiff::{self, ToSpan};
use kernel::uuid::Uuid;
use kernel::{Centre, CentreId, House, Language, PassingBy, Result, Timestamp, Tx};
use sha2::{Digest, Sha256};
use std::collections::{BTreeMap, HashMap, HashSet};
use std::sync::{Mutex, MutexGuard, PoisonError};

/// More than any neighbourhood has; who comes after is not counted, and memory stays small.
const SEEN_MAX: usize = 50_000;
/// How programs that fetch pages call themselves.
const PROGRAMS: [&str; 4] = ["bot", "crawl", "spider", "preview"];

/// Who came today, in memory only; each half minute the numbers are written down.
#[derive(Default)]
pub struct Counter(Mutex<Days>);

#[derive(Default)]
struct Days {
    today: HashMap<CentreId, Today>,
    unwritten: BTreeMap<(CentreId, Date), i64>,
}

struct Today {
    date: Date,
    ends_at: Timestamp,
    /// Chance of this day. Once it is gone, nobody can tell from a hash who it was.
    salt: Uuid,
    seen: HashSet<[u8; 32]>,
}

impl Today {
    fn begins(centre: &Centre, now: Timestamp) -> Result<Self, jiff::Error> {
        let date = now.to_zoned(centre.zone.clone()).date();
        let ends_at = date.checked_add(1.day())?.to_zoned(centre.zone.clone())?.timestamp();
        Ok(Self { date, ends_at, salt: Uuid::new_v4(), seen: HashSet::new() })
    }

    /// Whether this is somebody new today.
    fn sees(&mut self, passing: &PassingBy) -> bool {
        let place = passing.street.place().to_string();
        let hash = Sha256::new()
            .chain_update(self.salt)
            .chain_update(place)
            .chain_update([0])
            .chain_update(&passing.browser)
            .finalize();
        self.seen.len() < SEEN_MAX && self.seen.insert(hash.into())
    }
}

impl Counter {
    /// Somebody looked at a page; counts what [`Figure::Visitors`] says.
    pub fn sees(&self, centre: &Centre, passing: &PassingBy, now: Timestamp) {
        if !counts(&passing.path) || !centre.is_open_at(now) || is_program(&passing.browser) {
            return;
        }
        let mut days = self.lock();
        let Days { today, unwritten } = &mut *days;
        let is_over = |today: &Today| today.ends_at <= now;
        if today.get(&centre.id).is_none_or(is_over) {
            // Only beyond the last day that a calendar knows there is no day to begin.
            let Ok(begun) = Today::begins(centre, now) else { return };
            today.insert(centre.id, begun);
        }
        if let Some(today) = today.get_mut(&centre.id)
            && today.sees(passing)
        {
            *unwritten.entry((centre.id, today.date)).or_default() += 1;
        }
    }

    /// Writes down the numbers, and throws away the hashes of days that are over.
    pub async fn write_down(&self, house: &House) -> Result<()> {
        let now = house.clock.now();
        let numbers = {
            let mut days = self.lock();
            days.today.retain(|_, today| now < today.ends_at);
            days.unwritten.clone()
        };
        if numbers.is_empty() {
            return Ok(());
        }
        let mut tx = house.db.write(now).await?;
        for ((centre, date), n) in &numbers {
            tx.centre = *centre;
            queries::tally(&mut tx, *date, Figure::Visitors, *n).await?;
        }
        tx.save().await?;
        self.forget(&numbers);
        Ok(())
    }

    /// These were written down; who came meanwhile is not among them.
    fn forget(&self, written: &BTreeMap<(CentreId, Date), i64>) {
        let mut days = self.lock();
        for (day, n) in written {
            days.unwritten.entry(*day).and_modify(|unwritten| *unwritten -= n);
        }
        days.unwritten.retain(|_, n| 0 < *n);
    }

    fn lock(&self) -> MutexGuard<'_, Days> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The pages by which people arrive.
fn counts(path: &str) -> bool {
    let is_start = || Language::starting_at(path).is_some();
    matches!(path, front_page::PATH | help::PATH) || path.starts_with("/k/") || is_start()
}

/// A browser says what it is; what says nothing is none.
fn is_program(browser: &str) -> bool {
    let browser = browser.to_lowercase();
    browser.is_empty() || PROGRAMS.iter().any(|program| browser.contains(program))
}

/// How many visits there were from one day up to and including another; see [`Figure::Visitors`].
pub async fn visitors(tx: &mut Tx, from: Date, to: Date) -> Result<i64> {
    let tallies = queries::tallies(tx, from, to).await?;
    let visits = tallies.iter().filter(|tally| tally.kind == Figure::Visitors.as_str());
    Ok(visits.map(|tally| tally.n).sum())
}
