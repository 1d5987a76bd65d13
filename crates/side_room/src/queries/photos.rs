//! Photos, sealed.
use crate::talk::TalkId;
use kernel::{Result, Tx, Writing, sql};

pub async fn keep(tx: &mut Writing, id: TalkId, number: i64, print: Vec<u8>) -> Result<()> {
    sql!(
        "insert into side_room_photo (centre_id, talk_id, number, print) values ($1, $2, $3, $4)",
        tx.centre,
        id,
        number,
        print
    )
    .run(tx)
    .await
}

/// The sealed print that belongs to this line, and the seat of who showed it.
pub async fn print(tx: &mut Tx, id: TalkId, number: i64) -> Result<Option<(Vec<u8>, i64)>> {
    let found = sql!(
        "select photo.print, line.seat from side_room_photo photo join side_room_line line
           on line.centre_id = photo.centre_id and line.talk_id = photo.talk_id
             and line.number = photo.number
         where photo.centre_id = $1 and photo.talk_id = $2 and photo.number = $3",
        tx.centre,
        id,
        number
    )
    .optional::<Print>(tx)
    .await?;
    Ok(found.map(|Print { print, seat }| (print, seat)))
}

kernel::record! {
    struct Print {
        print: Vec<u8>,
        seat: i64,
    }
}

/// How many photos a talk holds.
pub async fn n_in(tx: &mut Tx, id: TalkId) -> Result<i64> {
    let (n,) = sql!(
        "select count(*) from side_room_photo where centre_id = $1 and talk_id = $2",
        tx.centre,
        id
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(n)
}
