//! What looks alike on the calendar and is not the same.
use kernel::{Result, Tx, Writing, record, sql};
use std::collections::HashSet;

record! {
    struct Apart {
        one: String,
        other: String,
    }
}

/// The words of two in their addresses, the lesser one first.
pub fn pair(one: &str, other: &str) -> (String, String) {
    (one.min(other).to_owned(), one.max(other).to_owned())
}

pub async fn all(tx: &mut Tx) -> Result<HashSet<(String, String)>> {
    let rows: Vec<Apart> = sql!(
        "select one, other from agenda_apart where centre_id = $1 order by one, other limit 10000",
        tx.centre
    )
    .all(tx)
    .await?;
    Ok(rows.into_iter().map(|Apart { one, other }| (one, other)).collect())
}

pub async fn keep(tx: &mut Writing, one: &str, other: &str) -> Result<()> {
    let (one, other) = pair(one, other);
    sql!(
        "insert into agenda_apart (centre_id, one, other) values ($1, $2, $3)
         on conflict (centre_id, one, other) do nothing",
        tx.centre,
        one,
        other
    )
    .run(tx)
    .await
}
