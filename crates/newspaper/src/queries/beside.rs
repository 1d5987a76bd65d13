//! What stands beside a piece: what is said about it, and what was corrected in it.
use crate::piece::PieceId;
use kernel::uuid::Uuid;
use kernel::{PersonId, Result, Timestamp, Tx, Writing, record, sql};

record! {
    /// What the writer or an editor says about a piece.
    #[derive(Clone, Debug)]
    pub struct Comment {
        pub by_name: String,
        pub text: String,
        pub said_at: Timestamp,
    }
}

/// In the order in which they were said.
pub async fn comments(tx: &mut Tx, piece: PieceId) -> Result<Vec<Comment>> {
    sql!(
        "select person.name as by_name, text, said_at from newspaper_comment said
         join person on person.centre_id = said.centre_id and person.id = by_id
         where said.centre_id = $1 and piece_id = $2 order by said_at, said.id limit 200",
        tx.centre,
        piece
    )
    .all(tx)
    .await
}

/// What somebody said about pieces, for "mijn gegevens".
pub async fn comments_of(tx: &mut Tx, person: PersonId) -> Result<Vec<(String,)>> {
    sql!(
        "select text from newspaper_comment where centre_id = $1 and by_id = $2
         order by said_at limit 1000",
        tx.centre,
        person
    )
    .all(tx)
    .await
}

pub async fn comment(tx: &mut Writing, piece: PieceId, by: PersonId, text: &str) -> Result<Uuid> {
    let id = Uuid::now_v7();
    sql!(
        "insert into newspaper_comment (centre_id, id, piece_id, by_id, text, said_at)
         values ($1, $2, $3, $4, $5, $6)",
        tx.centre,
        id,
        piece,
        by,
        text,
        tx.now
    )
    .run(tx)
    .await?;
    Ok(id)
}

/// What somebody said goes with them.
pub async fn erase_comments(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!("delete from newspaper_comment where centre_id = $1 and by_id = $2", tx.centre, person)
        .run(tx)
        .await
}

record! {
    #[derive(Clone, Debug)]
    pub struct Correction {
        pub text: String,
        pub corrected_at: Timestamp,
    }
}

/// The oldest first.
pub async fn corrections(tx: &mut Tx, piece: PieceId) -> Result<Vec<Correction>> {
    sql!(
        "select text, corrected_at from newspaper_correction
         where centre_id = $1 and piece_id = $2 order by corrected_at, id limit 50",
        tx.centre,
        piece
    )
    .all(tx)
    .await
}

pub async fn correct(tx: &mut Writing, piece: PieceId, text: &str) -> Result<()> {
    sql!(
        "insert into newspaper_correction (centre_id, id, piece_id, text, corrected_at)
         values ($1, $2, $3, $4, $5)",
        tx.centre,
        Uuid::now_v7(),
        piece,
        text,
        tx.now
    )
    .run(tx)
    .await
}
