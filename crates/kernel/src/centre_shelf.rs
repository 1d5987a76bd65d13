//! The centres that are in use, each remembered as long as its version stands.
use crate::{Centre, CentreId, Error, House, Result, Tx, centre, record, sql};
use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::{Arc, Mutex, PoisonError};

/// Remembers each centre as long as its version stands.
#[derive(Default)]
pub struct CentreShelf {
    by_id: Mutex<HashMap<CentreId, Arc<Centre>>>,
    /// Which centre answered at which host last; the database decides, this only helps the shelf.
    by_host: Mutex<HashMap<String, CentreId>>,
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
    /// The centre whose door has this address; afterwards the transaction is in it.
    ///
    /// # Errors
    /// [`Error::NoCentre`] when none lives here, or it was closed.
    pub async fn at_host(&self, tx: &mut Tx, host: &str) -> Result<Arc<Centre>> {
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
        let found = found.optional::<Found>(tx).await?.ok_or(Error::NoCentre)?;
        let centre = self.enter(tx, found).await?;
        let mut hosts = self.by_host.lock().unwrap_or_else(PoisonError::into_inner);
        if hosts.get(host) != Some(&centre.id) {
            if HOSTS_MAX <= hosts.len() {
                hosts.clear();
            }
            hosts.insert(host.to_owned(), centre.id);
        }
        Ok(centre)
    }

    /// The centre that answered at this host last, without asking the database.
    pub(crate) fn known_at(&self, host: &str) -> Option<Arc<Centre>> {
        let hosts = self.by_host.lock().unwrap_or_else(PoisonError::into_inner);
        let id = *hosts.get(host)?;
        drop(hosts);
        self.lock().get(&id).cloned()
    }

    /// Looks which centres another program changed, so that no page of theirs is handed out again.
    pub async fn notice_changes(&self, house: &House) -> Result<()> {
        let known: Vec<Arc<Centre>> = self.lock().values().cloned().collect();
        let mut tx = house.db.read(house.clock.now()).await?;
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
