//! Appointments of who has no device.
use crate::appointment::TimeId;
use crate::desk_time::DeskTime;
use kernel::{KeyId, PersonId, Result, Sealed, Timestamp, Tx, Writing, sql};

pub async fn keep(tx: &mut Writing, worker: PersonId, own: DeskTime) -> Result<()> {
    let DeskTime { id, starts_at, place, name } = own;
    sql!(
        "insert into side_room_desk_time (centre_id, id, worker_id, starts_at, place, name)
         values ($1, $2, $3, $4, $5, $6)",
        tx.centre,
        id,
        worker,
        starts_at,
        place.as_str(),
        name
    )
    .run(tx)
    .await
}

/// Those of this worker that are still to come, and of who works here no more, soonest first.
pub async fn coming(tx: &mut Tx, worker: PersonId) -> Result<Vec<DeskTime>> {
    sql!(
        "select id, starts_at, place, name from side_room_desk_time
         where centre_id = $1 and $2 < starts_at and (worker_id = $3 or worker_id is null)
         order by starts_at, id limit 200",
        tx.centre,
        tx.now,
        worker
    )
    .all(tx)
    .await
}

/// When somebody receives whom they agreed it with, for what they take along.
pub async fn moments(tx: &mut Tx, worker: PersonId) -> Result<Vec<(Timestamp,)>> {
    sql!(
        "select starts_at from side_room_desk_time
         where centre_id = $1 and worker_id = $2 order by starts_at limit 1000",
        tx.centre,
        worker
    )
    .all(tx)
    .await
}

pub async fn one(tx: &mut Tx, worker: PersonId, id: TimeId) -> Result<Option<DeskTime>> {
    sql!(
        "select id, starts_at, place, name from side_room_desk_time
         where centre_id = $1 and id = $2 and (worker_id = $3 or worker_id is null)",
        tx.centre,
        id,
        worker
    )
    .optional(tx)
    .await
}

/// Whether this worker has another appointment at that time.
pub async fn is_taken(tx: &mut Tx, worker: PersonId, at: Timestamp) -> Result<bool> {
    let (n,) = sql!(
        "select (select count(*) from side_room_desk_time
             where centre_id = $1 and worker_id = $2 and starts_at = $3)
           + (select count(*) from side_room_time agreed
             join side_room_talk talk on talk.centre_id = agreed.centre_id
               and talk.id = agreed.talk_id
             where agreed.centre_id = $1 and talk.worker_id = $2 and agreed.starts_at = $3
               and agreed.state = 'chosen')",
        tx.centre,
        worker,
        at
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(0 < n)
}

/// False when it did not go on any more.
pub async fn call_off(tx: &mut Writing, worker: PersonId, id: TimeId) -> Result<bool> {
    let n_gone = sql!(
        "delete from side_room_desk_time
         where centre_id = $1 and id = $2 and (worker_id = $3 or worker_id is null)",
        tx.centre,
        id,
        worker
    )
    .touch(tx)
    .await?;
    Ok(n_gone == 1)
}

/// Who comes finds a colleague, when this worker is here no more.
pub async fn forget_who(tx: &mut Writing, worker: PersonId) -> Result<()> {
    sql!(
        "update side_room_desk_time set worker_id = null where centre_id = $1 and worker_id = $2",
        tx.centre,
        worker
    )
    .run(tx)
    .await
}

/// The keys of the centre under which the names lie.
pub async fn keys_in_use(tx: &mut Tx) -> Result<Vec<KeyId>> {
    let names =
        sql!("select name from side_room_desk_time where centre_id = $1 limit 100000", tx.centre)
            .all::<(Sealed,)>(tx)
            .await?;
    let mut keys: Vec<KeyId> = names.into_iter().map(|(sealed,)| sealed.key).collect();
    keys.sort_unstable();
    keys.dedup();
    Ok(keys)
}
