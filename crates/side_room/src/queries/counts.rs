//! How often somebody talked apart, without names.
use kernel::{Result, Tx, Writing, record, sql};

record! {
    #[derive(Default)]
    pub struct Month {
        pub n_begun: i64,
        pub n_in_time: i64,
        pub n_handed: i64,
    }
}

/// What is added to the figures of a month.
pub async fn count(tx: &mut Writing, month: &str, more: Month) -> Result<()> {
    sql!(
        "insert into side_room_month (centre_id, month, n_begun, n_in_time, n_handed)
         values ($1, $2, $3, $4, $5)
         on conflict (centre_id, month) do update set
           n_begun = side_room_month.n_begun + $3, n_in_time = side_room_month.n_in_time + $4,
           n_handed = side_room_month.n_handed + $5",
        tx.centre,
        month,
        more.n_begun,
        more.n_in_time,
        more.n_handed
    )
    .run(tx)
    .await
}

pub async fn of(tx: &mut Tx, month: &str) -> Result<Option<Month>> {
    sql!(
        "select n_begun, n_in_time, n_handed from side_room_month
         where centre_id = $1 and month = $2",
        tx.centre,
        month
    )
    .optional(tx)
    .await
}
