//! Tables.
use crate::table::{Table, TableId};
use kernel::{Result, Timestamp, Tx, Writing, sql};

/// The table with this word in its address, unless it ended.
pub async fn with_slug(tx: &mut Tx, slug: &str) -> Result<Option<Table>> {
    Ok(found(tx, None, Some(slug)).await?.pop())
}

/// A table by its id, whether it ended or not.
pub async fn with_id(tx: &mut Tx, id: TableId) -> Result<Option<Table>> {
    Ok(found(tx, Some(id), None).await?.pop())
}

/// Every table that did not end, the big one first.
pub async fn all(tx: &mut Tx) -> Result<Vec<Table>> {
    found(tx, None, None).await
}

/// As many as a coordinator keeps in sight.
async fn found(tx: &mut Tx, id: Option<TableId>, slug: Option<&str>) -> Result<Vec<Table>> {
    sql!(
        "select id, slug, name, scene, read_by, chosen_at, keep_days, door, takes_notes,
           takes_guests, mode, programme, belongs_to, slow_s, is_paused, last_number, n_changes
         from living_room_table
         where centre_id = $1 and (id = $2 or ($2 is null and ended_at is null))
           and (slug = $3 or $3 is null)
         order by slug, id limit 40",
        tx.centre,
        id,
        slug.map(str::to_owned)
    )
    .all(tx)
    .await
}

/// The row of a table, before anything refers to it: the big one may have none yet.
pub async fn stand(tx: &mut Writing, table: &Table) -> Result<()> {
    keep(tx, table, false).await
}

/// Settles everything about a table at once; the lines that are there keep its new term.
pub async fn settle(tx: &mut Writing, table: &Table) -> Result<()> {
    keep(tx, table, true).await?;
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

/// A new row, or the one that is there `anew`.
async fn keep(tx: &mut Writing, table: &Table, anew: bool) -> Result<()> {
    sql!(
        "insert into living_room_table (centre_id, id, slug, name, scene, read_by, chosen_at,
           keep_days, door, takes_notes, takes_guests, mode, programme, belongs_to, slow_s,
           is_paused, last_number)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, 0)
         on conflict (centre_id, id) do update set slug = excluded.slug, name = excluded.name,
           scene = excluded.scene, read_by = excluded.read_by, chosen_at = excluded.chosen_at,
           keep_days = excluded.keep_days, door = excluded.door,
           takes_notes = excluded.takes_notes, takes_guests = excluded.takes_guests,
           mode = excluded.mode, programme = excluded.programme,
           belongs_to = excluded.belongs_to, slow_s = excluded.slow_s,
           is_paused = excluded.is_paused
         where $17",
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
        table.takes_guests,
        table.mode.as_str(),
        table.programme.as_str(),
        table.belongs_to.as_str(),
        table.slow_s,
        table.is_paused,
        anew
    )
    .run(tx)
    .await
}

/// Lines of it look different or went from now on: every program forgets what it rendered.
pub async fn change(tx: &mut Writing, id: TableId) -> Result<()> {
    sql!(
        "update living_room_table set n_changes = n_changes + 1 where centre_id = $1 and id = $2",
        tx.centre,
        id
    )
    .run(tx)
    .await
}

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
