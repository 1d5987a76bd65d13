//! Where a pile of newspapers lies.
use crate::delivery::{PICK_UPS_MAX, PickUp, PickUpId};
use kernel::{Result, Tx, Writing, sql};

pub async fn all(tx: &mut Tx) -> Result<Vec<PickUp>> {
    sql!(
        "select id, name, n_copies from newspaper_pick_up where centre_id = $1
         order by name, id limit $2",
        tx.centre,
        PICK_UPS_MAX as i64
    )
    .all(tx)
    .await
}

pub async fn add(tx: &mut Writing, name: &str, n_copies: i64) -> Result<()> {
    sql!(
        "insert into newspaper_pick_up (centre_id, id, name, n_copies) values ($1, $2, $3, $4)",
        tx.centre,
        PickUpId::fresh(),
        name,
        n_copies
    )
    .run(tx)
    .await
}

pub async fn change(tx: &mut Writing, id: PickUpId, n_copies: i64) -> Result<()> {
    sql!(
        "update newspaper_pick_up set n_copies = $3 where centre_id = $1 and id = $2",
        tx.centre,
        id,
        n_copies
    )
    .run(tx)
    .await
}

pub async fn remove(tx: &mut Writing, id: PickUpId) -> Result<()> {
    sql!("delete from newspaper_pick_up where centre_id = $1 and id = $2", tx.centre, id)
        .run(tx)
        .await
}
