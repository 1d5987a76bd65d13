//! Photos, sealed.
use crate::conversation::ConversationId;
use kernel::{Result, Tx, Writing, sql};

pub async fn keep(tx: &mut Writing, id: ConversationId, number: i64, print: Vec<u8>) -> Result<()> {
    sql!(
        "insert into conversations_photo (centre_id, conversation_id, number, print)
         values ($1, $2, $3, $4)",
        tx.centre,
        id,
        number,
        print
    )
    .run(tx)
    .await
}

/// The sealed print that belongs to this line, unless a moderator took the line away, and the seat
/// of who showed it.
pub async fn print(tx: &mut Tx, id: ConversationId, number: i64) -> Result<Option<(Vec<u8>, i64)>> {
    let found = sql!(
        "select photo.print, line.seat from conversations_photo photo join conversations_line line
           on line.centre_id = photo.centre_id and line.conversation_id = photo.conversation_id
             and line.number = photo.number
         where photo.centre_id = $1 and photo.conversation_id = $2 and photo.number = $3
           and not line.is_hidden",
        tx.centre,
        id,
        number
    )
    .optional::<Print>(tx)
    .await?;
    Ok(found.map(|Print { print, seat }| (print, seat)))
}

/// The line that it belongs to was taken back.
pub async fn remove(tx: &mut Writing, id: ConversationId, number: i64) -> Result<()> {
    sql!(
        "delete from conversations_photo
         where centre_id = $1 and conversation_id = $2 and number = $3",
        tx.centre,
        id,
        number
    )
    .run(tx)
    .await
}

kernel::record! {
    struct Print {
        print: Vec<u8>,
        seat: i64,
    }
}

/// How many photos a conversation holds.
pub async fn n_in(tx: &mut Tx, id: ConversationId) -> Result<i64> {
    let (n,) = sql!(
        "select count(*) from conversations_photo where centre_id = $1 and conversation_id = $2",
        tx.centre,
        id
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(n)
}
