//! Passkeys of the team, as they are kept.
use kernel::{KeyId, PersonId, Result, Sealed, Timestamp, Tx, Writing, id, record, sql};

id!(
    /// One passkey of one person.
    pub PasskeyId: now_v7
);

record! {
    /// A passkey of one person.
    pub struct Kept {
        pub id: PasskeyId,
        pub credential: Sealed,
        pub label: String,
        pub made_at: Timestamp,
        pub used_at: Option<Timestamp>,
    }
}

pub async fn of_person(tx: &mut Tx, person: PersonId) -> Result<Vec<Kept>> {
    sql!(
        "select id, credential, label, made_at, used_at from coming_in_passkey
         where centre_id = $1 and person_id = $2 order by made_at, id limit 100",
        tx.centre,
        person
    )
    .all(tx)
    .await
}

pub async fn add(
    tx: &mut Writing,
    person: PersonId,
    id: PasskeyId,
    credential: Sealed,
    label: &str,
) -> Result<()> {
    sql!(
        "insert into coming_in_passkey (centre_id, id, person_id, credential, label, made_at)
         values ($1, $2, $3, $4, $5, $6)",
        tx.centre,
        id,
        person,
        credential,
        label,
        tx.now
    )
    .run(tx)
    .await
}

/// Notes that it was used, and what it counts from now on.
pub async fn used(tx: &mut Writing, id: PasskeyId, credential: Sealed) -> Result<()> {
    sql!(
        "update coming_in_passkey set credential = $3, used_at = $4
         where centre_id = $1 and id = $2",
        tx.centre,
        id,
        credential,
        tx.now
    )
    .run(tx)
    .await
}

/// Takes one away; false when this person has no such passkey.
pub async fn remove(tx: &mut Writing, person: PersonId, id: PasskeyId) -> Result<bool> {
    let n_gone = sql!(
        "delete from coming_in_passkey where centre_id = $1 and person_id = $2 and id = $3",
        tx.centre,
        person,
        id
    )
    .touch(tx)
    .await?;
    Ok(0 < n_gone)
}

pub async fn forget(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!("delete from coming_in_passkey where centre_id = $1 and person_id = $2", tx.centre, person)
        .run(tx)
        .await
}

/// The keys under which passkeys of this centre are sealed.
pub async fn keys_in_use(tx: &mut Tx) -> Result<Vec<KeyId>> {
    let sealed = sql!(
        "select credential from coming_in_passkey where centre_id = $1 order by id limit 10000",
        tx.centre
    )
    .all::<(Sealed,)>(tx)
    .await?;
    Ok(sealed.into_iter().map(|(credential,)| credential.key).collect())
}
