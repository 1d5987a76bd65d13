//! What neighbours said below articles, and whether they may.
use crate::piece::PieceId;
use crate::remark::{Remark, RemarkId};
use kernel::{PersonId, Result, Timestamp, Tx, Writing, record, sql};

/// Whether this centre has remarks below its articles.
pub async fn are_on(tx: &mut Tx) -> Result<bool> {
    let own = sql!("select takes_remarks from newspaper_masthead where centre_id = $1", tx.centre)
        .optional::<(bool,)>(tx)
        .await?;
    Ok(own.is_some_and(|(is_on,)| is_on))
}

pub async fn switch(tx: &mut Writing, is_on: bool) -> Result<()> {
    sql!(
        "insert into newspaper_masthead (centre_id, name, takes_remarks) values ($1, '', $2)
         on conflict (centre_id) do update set takes_remarks = $2",
        tx.centre,
        is_on
    )
    .run(tx)
    .await
}

/// In the order in which they were said.
pub async fn of_piece(tx: &mut Tx, piece: PieceId) -> Result<Vec<Remark>> {
    sql!(
        "select said.id, piece_id, by_id, person.name as by_name, text, is_held, is_removed, said_at
         from newspaper_remark said
         join person on person.centre_id = said.centre_id and person.id = by_id
         where said.centre_id = $1 and piece_id = $2 order by said_at, said.id limit 500",
        tx.centre,
        piece
    )
    .all(tx)
    .await
}

pub async fn with_id(tx: &mut Tx, id: RemarkId) -> Result<Option<Remark>> {
    sql!(
        "select said.id, piece_id, by_id, person.name as by_name, text, is_held, is_removed, said_at
         from newspaper_remark said
         join person on person.centre_id = said.centre_id and person.id = by_id
         where said.centre_id = $1 and said.id = $2",
        tx.centre,
        id
    )
    .optional(tx)
    .await
}

record! {
    /// What somebody said below an article.
    pub struct Own {
        pub text: String,
        pub said_at: Timestamp,
    }
}

/// What somebody said below articles, for "mijn gegevens".
pub async fn of_person(tx: &mut Tx, person: PersonId) -> Result<Vec<Own>> {
    sql!(
        "select text, said_at from newspaper_remark where centre_id = $1 and by_id = $2
         order by said_at limit 1000",
        tx.centre,
        person
    )
    .all(tx)
    .await
}

pub async fn say(
    tx: &mut Writing,
    piece: PieceId,
    by: PersonId,
    text: &str,
    is_held: bool,
) -> Result<RemarkId> {
    let id = RemarkId::fresh();
    sql!(
        "insert into newspaper_remark (centre_id, id, piece_id, by_id, text, is_held, is_removed,
           said_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        tx.centre,
        id,
        piece,
        by,
        text,
        is_held,
        false,
        tx.now
    )
    .run(tx)
    .await?;
    Ok(id)
}

/// An editor read what was held: from now on neighbours read it too.
pub async fn place(tx: &mut Writing, id: RemarkId) -> Result<()> {
    sql!(
        "update newspaper_remark set is_held = $3, is_removed = $3
         where centre_id = $1 and id = $2",
        tx.centre,
        id,
        false
    )
    .run(tx)
    .await
}

/// Takes it away from everybody but who said it, or brings it back.
pub async fn remove(tx: &mut Writing, id: RemarkId, is_removed: bool) -> Result<()> {
    sql!(
        "update newspaper_remark set is_removed = $3 where centre_id = $1 and id = $2",
        tx.centre,
        id,
        is_removed
    )
    .run(tx)
    .await
}

/// Its writer takes it back; nothing stays.
pub async fn take_back(tx: &mut Writing, id: RemarkId, by: PersonId) -> Result<()> {
    sql!(
        "delete from newspaper_remark where centre_id = $1 and id = $2 and by_id = $3",
        tx.centre,
        id,
        by
    )
    .run(tx)
    .await
}

pub async fn erase(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!("delete from newspaper_remark where centre_id = $1 and by_id = $2", tx.centre, person)
        .run(tx)
        .await
}
