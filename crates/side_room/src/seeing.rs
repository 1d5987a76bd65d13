//! Which talk is there for whom. What is not there for somebody is as good as never begun.
use crate::queries::talks;
use crate::talk::{Company, Party, Talk, TalkId};
use kernel::{Error, PersonId, Result, Tx};

/// A talk with everybody who says or said something in it.
pub async fn with_company(tx: &mut Tx, it: Talk) -> Result<Company> {
    let people = talks::people(tx, &it).await?;
    Ok(Company { it, people })
}

/// One talk, whoever asks; for what goes to both.
pub async fn company(tx: &mut Tx, id: TalkId) -> Result<Option<Company>> {
    match talks::one(tx, id).await? {
        Some(it) => Ok(Some(with_company(tx, it).await?)),
        None => Ok(None),
    }
}

/// The talk of whoever looks; they have at most one.
pub async fn own(tx: &mut Tx, resident: PersonId) -> Result<Option<Company>> {
    match talks::of_resident(tx, resident).await? {
        Some(it) => Ok(Some(with_company(tx, it).await?)),
        None => Ok(None),
    }
}

/// A talk that this worker has.
///
/// # Errors
/// [`Error::NotFound`] for every other.
pub async fn held(tx: &mut Tx, id: TalkId, worker: PersonId) -> Result<Company> {
    let company = company(tx, id).await?.ok_or(Error::NotFound)?;
    match company.it.party_of(worker) {
        Some(Party::Worker) => Ok(company),
        _ => Err(Error::NotFound),
    }
}
