//! The SQL of who does not want to see whom.
use kernel::{PersonId, Result, Timestamp, Tx, Writing, record, sql};

/// The ids in both directions; each half is one look in an index.
pub async fn unseen_by(tx: &mut Tx, person: PersonId) -> Result<Vec<(PersonId,)>> {
    sql!(
        "select other_id from moderation_block where centre_id = $1 and by_id = $2
         union select by_id from moderation_block where centre_id = $1 and other_id = $2
         limit 10000",
        tx.centre,
        person
    )
    .all(tx)
    .await
}

record! {
    /// Two who do not see each other.
    pub struct Pair {
        pub by_id: PersonId,
        pub other_id: PersonId,
    }
}

pub async fn pairs(tx: &mut Tx) -> Result<Vec<Pair>> {
    sql!(
        "select by_id, other_id from moderation_block where centre_id = $1 limit 100000",
        tx.centre
    )
    .all(tx)
    .await
}

record! {
    /// Somebody whom one does not want to see.
    pub struct Blocked {
        pub id: PersonId,
        pub name: String,
        pub blocked_at: Timestamp,
    }
}

/// Somebody's own list, by name.
pub async fn blocked_by(tx: &mut Tx, person: PersonId) -> Result<Vec<Blocked>> {
    sql!(
        "select person.id, person.name, blocked_at from moderation_block join person
           on person.centre_id = moderation_block.centre_id and person.id = other_id
         where moderation_block.centre_id = $1 and by_id = $2
         order by lower(person.name), person.id limit 200",
        tx.centre,
        person
    )
    .all(tx)
    .await
}

pub async fn has_blocked(tx: &mut Tx, by: PersonId, other: PersonId) -> Result<bool> {
    let found = sql!(
        "select other_id from moderation_block
         where centre_id = $1 and by_id = $2 and other_id = $3",
        tx.centre,
        by,
        other
    )
    .optional::<(PersonId,)>(tx)
    .await?;
    Ok(found.is_some())
}

/// True when it was put on the list just now.
pub async fn block(tx: &mut Writing, by: PersonId, other: PersonId, max: i64) -> Result<bool> {
    let n_new = sql!(
        "insert into moderation_block (centre_id, by_id, other_id, blocked_at)
         select $1, $2, $3, $4
         where (select count(*) from moderation_block where centre_id = $1 and by_id = $2) < $5
         on conflict do nothing",
        tx.centre,
        by,
        other,
        tx.now,
        max
    )
    .touch(tx)
    .await?;
    Ok(0 < n_new)
}

pub async fn unblock(tx: &mut Writing, by: PersonId, other: PersonId) -> Result<()> {
    sql!(
        "delete from moderation_block where centre_id = $1 and by_id = $2 and other_id = $3",
        tx.centre,
        by,
        other
    )
    .run(tx)
    .await
}

pub async fn erase(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!(
        "delete from moderation_block where centre_id = $1 and (by_id = $2 or other_id = $2)",
        tx.centre,
        person
    )
    .run(tx)
    .await
}
