//! Who works here, as a page tells it.
use kernel::{Result, Tx, sql};

/// The organisations whose people work here, by name.
pub async fn organisations(tx: &mut Tx) -> Result<Vec<(String,)>> {
    sql!("select name from organisation where centre_id = $1 order by name limit 50", tx.centre)
        .all(tx)
        .await
}
