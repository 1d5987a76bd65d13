//! The centres that are in use, each remembered as long as its version stands.
use crate::memo::Moment;
use crate::{Centre, CentreId, Error, House, Result, Tx, centre, record, sql};
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

/// Remembers each centre as long as its version stands.
#[derive(Default)]
pub struct CentreShelf {
    by_id: Mutex<HashMap<CentreId, Arc<Centre>>>,
    by_host: Mutex<HashMap<String, Seen>>,
}

/// Which centre answered at a host last, and when the database said so.
#[derive(Clone, Copy)]
struct Seen {
    centre: CentreId,
    /// `None` when something may have been written meanwhile.
    at: Option<Moment>,
}

/// Hosts that are remembered; an address of this machine counts as one in a demo house.
const HOSTS_MAX: usize = 4096;

record! {
    struct Found {
        id: CentreId,
        version: i64,
    }
}

impl CentreShelf {
    /// The centre whose door has this address; afterwards the transaction is in it. A look hears it
    /// from memory, as long as nothing was written there.
    ///
    /// # Errors
    /// [`Error::NoCentre`] when none lives here, or it was closed.
    pub async fn at_host(&self, tx: &mut Tx, host: &str) -> Result<Arc<Centre>> {
        // Before the database is asked: what is written meanwhile makes it old at once.
        let seen = self.seen_at(host).filter(|_| tx.sees_all());
        let now = seen.map(|seen| Moment::of(tx, seen.centre));
        if let (Some(Seen { centre, at: Some(at) }), Some(now)) = (seen, now)
            && at.holds_at(now)
            && let Some(known) = self.lock().get(&centre).cloned()
        {
            tx.centre = centre;
            return Ok(known);
        }
        let found = found_at(tx, host).await?.ok_or(Error::NoCentre)?;
        let centre = self.enter(tx, found).await?;
        let at = now.filter(|_| seen.is_some_and(|seen| seen.centre == centre.id));
        let mut hosts = self.by_host.lock().unwrap_or_else(PoisonError::into_inner);
        if HOSTS_MAX <= hosts.len() && !hosts.contains_key(host) {
            hosts.clear();
        }
        hosts.insert(host.to_owned(), Seen { centre: centre.id, at });
        Ok(centre)
    }

    /// The centre that answered at this host last, without asking the database.
    pub(crate) fn known_at(&self, host: &str) -> Option<Arc<Centre>> {
        let seen = self.seen_at(host)?;
        self.lock().get(&seen.centre).cloned()
    }

    fn seen_at(&self, host: &str) -> Option<Seen> {
        self.by_host.lock().unwrap_or_else(PoisonError::into_inner).get(host).copied()
    }

    /// Looks which centres another program changed, so that no page of theirs is handed out again.
    pub async fn notice_changes(&self, house: &House) -> Result<()> {
        let known: Vec<Arc<Centre>> = self.lock().values().cloned().collect();
        let mut tx = house.db.read(house.clock.now());
        for centre in known {
            let current =
                sql!("select version from centre where id = $1 and closed_at is null", centre.id)
                    .optional::<(i64,)>(&mut tx)
                    .await?;
            if current.is_none_or(|(version,)| version != centre.settings.version) {
                house.db.changed_elsewhere(centre.id);
            }
        }
        Ok(())
    }

    /// A centre by its id, for work that no visitor asks for.
    pub async fn by_id(&self, tx: &mut Tx, id: CentreId) -> Result<Arc<Centre>> {
        let found = sql!("select id, version from centre where id = $1", id);
        let found = found.optional::<Found>(tx).await?.ok_or(Error::NoCentre)?;
        self.enter(tx, found).await
    }

    async fn enter(&self, tx: &mut Tx, found: Found) -> Result<Arc<Centre>> {
        tx.centre = found.id;
        let known = self.lock().get(&found.id).cloned();
        if let Some(known) = known.filter(|known| known.settings.version == found.version) {
            return Ok(known);
        }
        let centre = Arc::new(centre::read(tx).await?);
        self.lock().insert(found.id, centre.clone());
        Ok(centre)
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, HashMap<CentreId, Arc<Centre>>> {
        self.by_id.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

async fn found_at(tx: &mut Tx, host: &str) -> Result<Option<Found>> {
    let is_address = host.trim_matches(['[', ']']).parse::<IpAddr>().is_ok();
    let found = if is_address {
        sql!(
            "select id, version from centre
             where (host = $1 or answers_addresses) and closed_at is null
             order by (case when host = $1 then 0 else 1 end) limit 1",
            host
        )
    } else {
        sql!("select id, version from centre where host = $1 and closed_at is null", host)
    };
    found.optional(tx).await
}

impl House {
    /// The centres of this house, for work that nobody asks for: of each its own transactions.
    pub async fn each_centre(&self) -> Result<Vec<CentreId>> {
        crate::centre::all(&mut self.db.read(self.clock.now())).await
    }

    /// Those among them in which this room is on.
    ///
    /// # Errors
    /// When a centre cannot be read.
    pub async fn each_centre_with(&self, room: &str) -> Result<Vec<CentreId>> {
        let mut tx = self.db.read(self.clock.now());
        let mut with_room = Vec::new();
        for centre in crate::centre::all(&mut tx).await? {
            if self.centres.by_id(&mut tx, centre).await?.has(room) {
                with_room.push(centre);
            }
        }
        Ok(with_room)
    }
}
