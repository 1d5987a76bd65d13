//! Who may read at a table, and whom one does not see there.
use crate::queries::presence;
use crate::table::Table;
use crate::{NAME, rota};
use kernel::{Error, Here, PersonId, Result, Role, Standing, Tx};
use moderation::SanctionKind;
use std::collections::HashSet;

/// Whoever came in reads; guests where they sit, and passers-by where the coordinator chose so.
///
/// # Errors
/// [`Error::NotFound`] when the room is off; else what a visitor has to do first.
pub fn may_read(here: &Here, table: &Table) -> Result<()> {
    if !here.centre.has(NAME) {
        return Err(Error::NotFound);
    }
    if table.is_read_by_anyone() {
        return Ok(());
    }
    match here.somebody().map(|somebody| somebody.standing) {
        Some(Standing::Inside) => Ok(()),
        Some(Standing::Guest) if table.may_have_guests() => Ok(()),
        Some(Standing::Waiting | Standing::Invited) => Err(Error::Waiting),
        Some(Standing::Guest) | None => Err(Error::SignInFirst),
    }
}

/// Whether this visitor receives people, by their role.
pub fn is_host(here: &Here) -> bool {
    let receives = |role| matches!(role, Role::Host | Role::Coordinator);
    here.person.as_ref().is_some_and(|person| person.roles.any(receives))
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
