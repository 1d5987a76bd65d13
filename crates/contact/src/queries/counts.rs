//! How often somebody asked, and how often the promise was kept: without names, for the team.
use kernel::{Result, Tx, Writing, record, sql};

record! {
    pub struct Month {
        pub month: String,
        pub n_asked: i64,
        pub n_answered: i64,
        pub n_in_time: i64,
    }
}

pub async fn asked(tx: &mut Writing, month: &str) -> Result<()> {
    count(tx, month, 1, 0, 0).await
}

pub async fn answered(tx: &mut Writing, month: &str, is_in_time: bool) -> Result<()> {
    count(tx, month, 0, 1, i64::from(is_in_time)).await
}

async fn count(
    tx: &mut Writing,
    month: &str,
    n_asked: i64,
    n_answered: i64,
    n_in_time: i64,
) -> Result<()> {
    sql!(
        "insert into contact_month (centre_id, month, n_asked, n_answered, n_in_time)
         values ($1, $2, $3, $4, $5)
         on conflict (centre_id, month) do update set
           n_asked = contact_month.n_asked + $3, n_answered = contact_month.n_answered + $4,
           n_in_time = contact_month.n_in_time + $5",
        tx.centre,
        month,
        n_asked,
        n_answered,
        n_in_time
    )
    .run(tx)
    .await
}

/// The months, the newest first.
pub async fn months(tx: &mut Tx) -> Result<Vec<Month>> {
    sql!(
        "select month, n_asked, n_answered, n_in_time from contact_month
         where centre_id = $1 order by month desc limit 12",
        tx.centre
    )
    .all(tx)
    .await
}
