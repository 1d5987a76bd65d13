//! Who may read at a table, and whom one does not see there.
use crate::queries::presence;
use crate::table::Table;
use crate::{NAME, rota};
use kernel::organisation::{self, Sight};
use kernel::{Error, Here, PersonId, Result, Role, Standing, Tx, people};
use moderation::SanctionKind;
use std::collections::HashSet;

/// Whoever came in reads; guests where they sit, and passers-by where the coordinator chose so. Who
/// comes for a landlord or a benefit office reads what passers-by read: neither the talk nor who is
/// there is theirs to see (R-Vitale-26).
///
/// # Errors
/// [`Error::NotFound`] when the room is off; else what a visitor has to do first, or
/// [`Error::NotAllowed`].
pub async fn may_read(tx: &mut Tx, here: &Here, table: &Table) -> Result<()> {
    if !here.centre.has(NAME) {
        return Err(Error::NotFound);
    }
    if table.is_read_by_anyone() {
        return Ok(());
    }
    let Some(somebody) = here.somebody() else { return Err(Error::SignInFirst) };
    match somebody.standing {
        Standing::Inside => match organisation::sight_of(tx, somebody.id).await? {
            Sight::Public => Err(Error::NotAllowed("sit with neighbours")),
            Sight::Neighbourhood | Sight::Team => Ok(()),
        },
        // Who saw no house rules sat down at no table: they are a guest elsewhere in the house.
        Standing::Guest
            if table.may_have_guests() && 0 < people::rules_seen(tx, somebody.id).await? =>
        {
            Ok(())
        }
        Standing::Waiting | Standing::Invited => Err(Error::Waiting),
        Standing::Guest => Err(Error::SignInFirst),
    }
}

/// Whether this visitor reads at a table, for who only asks.
pub async fn reads(tx: &mut Tx, here: &Here, table: &Table) -> Result<bool> {
    match may_read(tx, here, table).await {
        Ok(()) => Ok(true),
        Err(Error::NotFound | Error::Waiting | Error::SignInFirst | Error::NotAllowed(_)) => {
            Ok(false)
        }
        Err(error) => Err(error),
    }
}

/// Whether this visitor receives people, by their role.
pub fn is_host(here: &Here) -> bool {
    let receives = |role| matches!(role, Role::Host | Role::Coordinator);
    here.has_role(receives)
}

/// Whether this visitor receives people at this table: as a host, or because they took it over.
pub async fn receives(tx: &mut Tx, here: &Here, table: &Table) -> Result<bool> {
    if is_host(here) {
        return Ok(true);
    }
    let Some(own) = here.person.as_ref().filter(|own| own.roles.any(rota::may_relieve)) else {
        return Ok(false);
    };
    Ok(rota::on_duty(tx, table.id, &here.centre.zone).await?.contains(&own.id))
}

/// Whether this visitor was sent outside: then they read only what everybody may read.
pub async fn is_outside(tx: &mut Tx, here: &Here, table: &Table) -> Result<bool> {
    let Some(somebody) = here.somebody().filter(|_| !table.is_read_by_anyone()) else {
        return Ok(false);
    };
    let sanction = moderation::standing(tx, somebody.id, NAME).await?;
    Ok(sanction.is_some_and(|own| own.kind == SanctionKind::Outside))
}

/// Whether somebody who receives people sits at this table now, as far as we know.
pub async fn has_host(tx: &mut Tx, table: &Table) -> Result<bool> {
    presence::has_host(tx, table.id).await
}

/// Whom this reader does not see, and who does not see this reader. Who reads without coming in
/// sees what everybody may read.
pub async fn unseen(tx: &mut Tx, here: &Here) -> Result<HashSet<PersonId>> {
    match here.somebody() {
        Some(somebody) => moderation::unseen_by(tx, somebody.id).await,
        None => Ok(HashSet::new()),
    }
}
