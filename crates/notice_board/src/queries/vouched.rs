//! Whom somebody of the team knows in person.
use kernel::{PersonId, Result, Tx, Writing, sql};

pub async fn is_known(tx: &mut Tx, person: PersonId) -> Result<bool> {
    let (n,) = sql!(
        "select count(*) from notice_board_vouched where centre_id = $1 and person_id = $2",
        tx.centre,
        person
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(n == 1)
}

pub async fn vouch(tx: &mut Writing, person: PersonId, by: PersonId) -> Result<()> {
    sql!(
        "insert into notice_board_vouched (centre_id, person_id, by_id, since)
         values ($1, $2, $3, $4) on conflict do nothing",
        tx.centre,
        person,
        by,
        tx.now
    )
    .run(tx)
    .await
}

pub async fn erase(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!(
        "update notice_board_vouched set by_id = null where centre_id = $1 and by_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await?;
    sql!(
        "delete from notice_board_vouched where centre_id = $1 and person_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await
}
