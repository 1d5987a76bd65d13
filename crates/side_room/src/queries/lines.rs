//! Lines.
use crate::line::StoredLine;
use crate::talk::TalkId;
use kernel::{Error, PersonId, Result, Tx, Writing, sql};

/// What is about to be written down, sealed already.
pub struct NewLine {
    pub number: i64,
    pub seat: Option<i64>,
    pub kind: &'static str,
    pub by: Option<PersonId>,
    pub text: Option<Vec<u8>>,
    pub alt: Option<Vec<u8>>,
}

/// The next number. It holds the talk until the end, so that there are no gaps.
///
/// # Errors
/// [`Error::NotFound`] when the talk was thrown away meanwhile.
pub async fn next_number(tx: &mut Writing, id: TalkId) -> Result<i64> {
    let number = sql!(
        "update side_room_talk set last_number = last_number + 1, last_at = $3
         where centre_id = $1 and id = $2 returning last_number",
        tx.centre,
        id,
        tx.now
    )
    .optional::<(i64,)>(tx)
    .await?;
    number.map(|(number,)| number).ok_or(Error::NotFound)
}

pub async fn write(tx: &mut Writing, id: TalkId, line: NewLine) -> Result<()> {
    sql!(
        "insert into side_room_line (centre_id, talk_id, number, seat, kind, by_id, text, alt,
           said_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)",
        tx.centre,
        id,
        line.number,
        line.seat,
        line.kind,
        line.by,
        line.text,
        line.alt,
        tx.now
    )
    .run(tx)
    .await
}

/// The latest lines before this number, oldest first.
pub async fn before(tx: &mut Tx, id: TalkId, number: i64) -> Result<Vec<StoredLine>> {
    let mut lines = sql!(
        "select number, seat, kind, by_id, text, alt, said_at from side_room_line
         where centre_id = $1 and talk_id = $2 and number < $3 order by number desc limit 500",
        tx.centre,
        id,
        number
    )
    .all::<StoredLine>(tx)
    .await?;
    lines.reverse();
    Ok(lines)
}

/// What was told after this number, oldest first.
pub async fn after(tx: &mut Tx, id: TalkId, number: i64) -> Result<Vec<StoredLine>> {
    sql!(
        "select number, seat, kind, by_id, text, alt, said_at from side_room_line
         where centre_id = $1 and talk_id = $2 and $3 < number order by number limit 100",
        tx.centre,
        id,
        number
    )
    .all(tx)
    .await
}

/// Everything, for whoever keeps it.
pub async fn all(tx: &mut Tx, id: TalkId) -> Result<Vec<StoredLine>> {
    sql!(
        "select number, seat, kind, by_id, text, alt, said_at from side_room_line
         where centre_id = $1 and talk_id = $2 order by number limit 10000",
        tx.centre,
        id
    )
    .all(tx)
    .await
}

/// What the resident wrote, oldest first.
pub async fn of_resident(tx: &mut Tx, id: TalkId) -> Result<Vec<StoredLine>> {
    sql!(
        "select number, seat, kind, by_id, text, alt, said_at from side_room_line
         where centre_id = $1 and talk_id = $2 and seat = 0 order by number limit 10000",
        tx.centre,
        id
    )
    .all(tx)
    .await
}

/// Nobody knows any more who of the team said it; what was said stays with the resident.
pub async fn forget_who(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!(
        "update side_room_line set by_id = null where centre_id = $1 and by_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await
}
