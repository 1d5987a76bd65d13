//! The words of a piece as they once were.
use crate::piece::{PieceId, Wording};
use kernel::{PersonId, Result, Timestamp, Tx, Writing, record, sql};

record! {
    /// Which version, of whom and when.
    #[derive(Clone, Debug)]
    pub struct Version {
        pub number: i64,
        /// Empty: who has left.
        pub by_name: String,
        pub made_at: Timestamp,
    }
}

/// Longer than anybody edits one piece; what is older than these is not shown.
const SHOWN_MAX: i64 = 100;

/// All that are kept, the newest first.
pub async fn of_piece(tx: &mut Tx, piece: PieceId) -> Result<Vec<(Version, Wording)>> {
    sql!(
        "select number, coalesce(person.name, '') as by_name, made_at, title, rubric, brief, body,
           caption, photo_alt, drawing, belongs_to
         from newspaper_version version
         left join person on person.centre_id = version.centre_id and person.id = by_id
         where version.centre_id = $1 and piece_id = $2 order by number desc limit $3",
        tx.centre,
        piece,
        SHOWN_MAX
    )
    .all(tx)
    .await
}

pub async fn find(tx: &mut Tx, piece: PieceId, number: i64) -> Result<Option<(Version, Wording)>> {
    sql!(
        "select number, coalesce(person.name, '') as by_name, made_at, title, rubric, brief, body,
           caption, photo_alt, drawing, belongs_to
         from newspaper_version version
         left join person on person.centre_id = version.centre_id and person.id = by_id
         where version.centre_id = $1 and piece_id = $2 and number = $3",
        tx.centre,
        piece,
        number
    )
    .optional(tx)
    .await
}

pub async fn keep(
    tx: &mut Writing,
    piece: PieceId,
    number: i64,
    wording: &Wording,
    by: Option<PersonId>,
) -> Result<()> {
    sql!(
        "insert into newspaper_version (centre_id, piece_id, number, title, rubric, brief, body,
           caption, photo_alt, drawing, belongs_to, by_id, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        tx.centre,
        piece,
        number,
        wording.title.as_str(),
        wording.rubric.as_str(),
        wording.brief.as_str(),
        wording.body.as_str(),
        wording.caption.as_str(),
        wording.photo_alt.as_str(),
        wording.drawing.as_str(),
        wording.belongs_to.as_str(),
        by,
        tx.now
    )
    .run(tx)
    .await
}

/// The words stay with the piece; who changed them is not known any more.
pub async fn erase(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!(
        "update newspaper_version set by_id = null where centre_id = $1 and by_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await
}
