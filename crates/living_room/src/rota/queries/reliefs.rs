//! Who took a table over.
use crate::rota::plan::Relief;
use crate::table::TableId;
use kernel::{PersonId, Result, Timestamp, Tx, Writing, record, sql, uuid};

record! {
    struct ReliefRow {
        by_id: PersonId,
        from_at: Timestamp,
        until_at: Timestamp,
    }
}

/// Who stands in at this table now; nobody who does not look after the rooms any more.
pub async fn running(tx: &mut Tx, table: TableId) -> Result<Vec<Relief>> {
    let rows = sql!(
        "select by_id, from_at, until_at from living_room_relief relief
         where centre_id = $1 and table_id = $2 and $3 < until_at and exists
           (select 1 from person_role where person_role.centre_id = relief.centre_id
             and person_id = relief.by_id
             and role in ('host', 'moderator', 'social_worker', 'coordinator'))
         order by from_at, id limit 40",
        tx.centre,
        table,
        tx.now
    )
    .all::<ReliefRow>(tx)
    .await?;
    let relief = |row: ReliefRow| Relief { by: row.by_id, from: row.from_at, until: row.until_at };
    Ok(rows.into_iter().map(relief).collect())
}

pub async fn begin(tx: &mut Writing, table: TableId, relief: &Relief) -> Result<()> {
    sql!(
        "insert into living_room_relief (centre_id, id, table_id, by_id, from_at, until_at)
         values ($1, $2, $3, $4, $5, $6)",
        tx.centre,
        uuid::Uuid::now_v7(),
        table,
        relief.by,
        relief.from,
        relief.until
    )
    .run(tx)
    .await
}

/// From now on nobody stands in at this table.
pub async fn end(tx: &mut Writing, table: TableId) -> Result<()> {
    sql!(
        "update living_room_relief set until_at = $3
         where centre_id = $1 and table_id = $2 and $3 < until_at",
        tx.centre,
        table,
        tx.now
    )
    .run(tx)
    .await
}
