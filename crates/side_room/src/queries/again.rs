//! Days on which a worker would ask again.
use crate::again::Again;
use crate::talk::TalkId;
use kernel::{Result, Timestamp, Tx, Writing, sql};

/// False when there is a day already.
pub async fn ask(tx: &mut Writing, talk: TalkId, on_at: Timestamp) -> Result<bool> {
    let n_new = sql!(
        "insert into side_room_again (centre_id, talk_id, on_at, state)
         values ($1, $2, $3, 'asked') on conflict (centre_id, talk_id) do nothing",
        tx.centre,
        talk,
        on_at
    )
    .touch(tx)
    .await?;
    Ok(n_new == 1)
}

pub async fn of(tx: &mut Tx, talk: TalkId) -> Result<Option<Again>> {
    sql!(
        "select talk_id, on_at, state from side_room_again where centre_id = $1 and talk_id = $2",
        tx.centre,
        talk
    )
    .optional(tx)
    .await
}

/// The resident said yes, before that day. False when nobody asks that any more.
pub async fn agree(tx: &mut Writing, talk: TalkId) -> Result<bool> {
    let n_agreed = sql!(
        "update side_room_again set state = 'agreed'
         where centre_id = $1 and talk_id = $2 and state = 'asked' and $3 < on_at",
        tx.centre,
        talk,
        tx.now
    )
    .touch(tx)
    .await?;
    Ok(n_agreed == 1)
}

/// There is no such day any more. False when there was none.
pub async fn drop(tx: &mut Writing, talk: TalkId) -> Result<bool> {
    let n_gone =
        sql!("delete from side_room_again where centre_id = $1 and talk_id = $2", tx.centre, talk)
            .touch(tx)
            .await?;
    Ok(n_gone == 1)
}

/// The days that came: with a yes, and those to which nobody said anything.
pub async fn due(tx: &mut Tx) -> Result<Vec<Again>> {
    sql!(
        "select talk_id, on_at, state from side_room_again
         where centre_id = $1 and on_at <= $2 order by on_at, talk_id limit 200",
        tx.centre,
        tx.now
    )
    .all(tx)
    .await
}
