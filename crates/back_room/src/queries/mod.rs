//! All SQL of the back room.
pub mod centre;
pub mod people;

use crate::part::Part;
use kernel::{Result, Tx, Writing, sql};

/// Notes that a coordinator looked at a part and kept it.
pub async fn mark_arranged(tx: &mut Writing, part: Part) -> Result<()> {
    sql!(
        "insert into back_room_arranged (centre_id, part, arranged_at) values ($1, $2, $3)
         on conflict (centre_id, part) do update set arranged_at = $3",
        tx.centre,
        part.as_str(),
        tx.now
    )
    .run(tx)
    .await
}

/// The parts that were arranged, by their word.
pub async fn arranged(tx: &mut Tx) -> Result<Vec<(String,)>> {
    sql!("select part from back_room_arranged where centre_id = $1 limit 100", tx.centre)
        .all(tx)
        .await
}
