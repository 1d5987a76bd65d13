//! Who was told that something waits.
use kernel::uuid::Uuid;
use kernel::{PersonId, Result, Tx, Writing, sql};

/// False for who was told before and has not looked since.
pub async fn note(tx: &mut Writing, person: PersonId, item: Uuid) -> Result<bool> {
    let n_new = sql!(
        "insert into conversations_told (centre_id, person_id, item, told_at)
         values ($1, $2, $3, $4) on conflict (centre_id, person_id) do nothing",
        tx.centre,
        person,
        item,
        tx.now
    )
    .touch(tx)
    .await?;
    Ok(0 < n_new)
}

/// Which letter told it, to somebody who has not looked since.
pub async fn item(tx: &mut Tx, person: PersonId) -> Result<Option<Uuid>> {
    let found = sql!(
        "select item from conversations_told where centre_id = $1 and person_id = $2",
        tx.centre,
        person
    )
    .optional::<(Uuid,)>(tx)
    .await?;
    Ok(found.map(|(item,)| item))
}

pub async fn forget(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!(
        "delete from conversations_told where centre_id = $1 and person_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await
}
