//! Who wants to come to an opening.
use crate::table::TableId;
use kernel::{PersonId, Result, Timestamp, Tx, Writing, record, sql};

pub async fn come(tx: &mut Writing, table: TableId, opens: Timestamp, who: PersonId) -> Result<()> {
    sql!(
        "insert into living_room_coming (centre_id, table_id, opens_at, person_id)
         values ($1, $2, $3, $4) on conflict do nothing",
        tx.centre,
        table,
        opens,
        who
    )
    .run(tx)
    .await
}

pub async fn come_not(
    tx: &mut Writing,
    table: TableId,
    opens: Timestamp,
    who: PersonId,
) -> Result<()> {
    sql!(
        "delete from living_room_coming
         where centre_id = $1 and table_id = $2 and opens_at = $3 and person_id = $4",
        tx.centre,
        table,
        opens,
        who
    )
    .run(tx)
    .await
}

pub async fn is_coming(
    tx: &mut Tx,
    table: TableId,
    opens: Timestamp,
    who: PersonId,
) -> Result<bool> {
    let (n,) = sql!(
        "select count(*) from living_room_coming
         where centre_id = $1 and table_id = $2 and opens_at = $3 and person_id = $4",
        tx.centre,
        table,
        opens,
        who
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(0 < n)
}

record! {
    pub struct Coming {
        pub opens_at: Timestamp,
        pub person_id: PersonId,
    }
}

/// Who wants to come to openings that begin after this moment.
pub async fn coming(tx: &mut Tx, table: TableId, after: Timestamp) -> Result<Vec<Coming>> {
    sql!(
        "select opens_at, person_id from living_room_coming
         where centre_id = $1 and table_id = $2 and $3 < opens_at
         order by opens_at, person_id limit 500",
        tx.centre,
        table,
        after
    )
    .all(tx)
    .await
}
