//! Who may read at a table, and whom one does not see there.
use crate::NAME;
use crate::table::Table;
use kernel::{Error, Here, PersonId, Result, Role, Standing, Tx};
use std::collections::HashSet;

/// Whoever came in reads; passers-by only where the coordinator chose so.
///
/// # Errors
/// [`Error::NotFound`] when the room is off; else what a visitor has to do first.
pub fn may_read(here: &Here, table: &Table) -> Result<()> {
    if !here.centre.has(NAME) {
        return Err(Error::NotFound);
    }
    let is_inside = here.person.as_ref().is_some_and(|own| own.standing == Standing::Inside);
    if table.is_read_by_anyone() || is_inside {
        return Ok(());
    }
    Err(if here.person.is_some() { Error::Waiting } else { Error::SignInFirst })
}

/// Whether this visitor receives people here.
pub fn is_host(here: &Here) -> bool {
    let receives = |role| matches!(role, Role::Host | Role::Coordinator);
    here.person.as_ref().is_some_and(|person| person.roles.any(receives))
}

/// Whom this reader does not see, and who does not see this reader. Who reads without coming in
/// sees what everybody may read.
pub async fn unseen(tx: &mut Tx, here: &Here) -> Result<HashSet<PersonId>> {
    match &here.person {
        Some(person) => moderation::unseen_by(tx, person.id).await,
        None => Ok(HashSet::new()),
    }
}
