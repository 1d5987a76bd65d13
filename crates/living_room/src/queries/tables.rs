//! Tables.
use crate::table::{Table, TableId};
use kernel::{Result, Timestamp, Tx, Writing, sql};

pub async fn with_slug(tx: &mut Tx, slug: &str) -> Result<Option<Table>> {
    sql!(
        "select id, slug, name, scene, read_by, chosen_at, keep_days, door, takes_notes,
           mode, programme, slow_s, is_paused, last_number
         from living_room_table where centre_id = $1 and slug = $2 and ended_at is null",
        tx.centre,
        slug
    )
    .optional(tx)
    .await
}

pub async fn with_id(tx: &mut Tx, id: TableId) -> Result<Option<Table>> {
    sql!(
        "select id, slug, name, scene, read_by, chosen_at, keep_days, door, takes_notes,
           mode, programme, slow_s, is_paused, last_number
         from living_room_table where centre_id = $1 and id = $2",
        tx.centre,
        id
    )
    .optional(tx)
    .await
}

/// As many as a coordinator keeps in sight, the big one first.
pub async fn all(tx: &mut Tx) -> Result<Vec<Table>> {
    sql!(
        "select id, slug, name, scene, read_by, chosen_at, keep_days, door, takes_notes,
           mode, programme, slow_s, is_paused, last_number
         from living_room_table where centre_id = $1 and ended_at is null
         order by slug, id limit 40",
        tx.centre
    )
    .all(tx)
    .await
}

/// The row of a table, before anything refers to it: the big one may have none yet.
pub async fn stand(tx: &mut Writing, table: &Table) -> Result<()> {
    sql!(
        "insert into living_room_table (centre_id, id, slug, name, scene, read_by, keep_days, door,
           takes_notes, mode, programme, slow_s, is_paused, last_number)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, 0)
         on conflict (centre_id, id) do nothing",
        tx.centre,
        table.id,
        table.slug.as_str(),
        table.name.as_str(),
        table.scene.as_str(),
        table.read_by.as_str(),
        table.keep_days,
        table.door.as_str(),
        table.takes_notes,
        table.mode.as_str(),
        table.programme.as_str(),
        table.slow_s,
        table.is_paused
    )
    .run(tx)
    .await
}

/// Settles everything about a table at once; the lines that are there keep its new term.
pub async fn settle(tx: &mut Writing, table: &Table) -> Result<()> {
    stand(tx, table).await?;
    sql!(
        "update living_room_table
         set slug = $3, name = $4, scene = $5, read_by = $6, chosen_at = $7, keep_days = $8,
           door = $9, takes_notes = $10, mode = $11, programme = $12, slow_s = $13, is_paused = $14
         where centre_id = $1 and id = $2",
        tx.centre,
        table.id,
        table.slug.as_str(),
        table.name.as_str(),
        table.scene.as_str(),
        table.read_by.as_str(),
        table.chosen_at,
        table.keep_days,
        table.door.as_str(),
        table.takes_notes,
        table.mode.as_str(),
        table.programme.as_str(),
        table.slow_s,
        table.is_paused
    )
    .run(tx)
    .await?;
    sql!(
        "update living_room_line set goes_at = said_at + $3
         where centre_id = $1 and table_id = $2 and goes_at <> said_at + $3",
        tx.centre,
        table.id,
        table.keep_days * MS_A_DAY
    )
    .run(tx)
    .await
}

const MS_A_DAY: i64 = 24 * 60 * 60 * 1000;

/// Nobody sits down there any more; what was said goes when its time comes.
pub async fn end(tx: &mut Writing, id: TableId, at: Timestamp) -> Result<()> {
    sql!(
        "update living_room_table set ended_at = $3
         where centre_id = $1 and id = $2 and slug <> '' and ended_at is null",
        tx.centre,
        id,
        at
    )
    .run(tx)
    .await
}
