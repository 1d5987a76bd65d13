//! Who in a photo said that it may be in the newspaper.
use crate::permission::PermissionId;
use crate::piece::PieceId;
use kernel::{PersonId, Result, Timestamp, Tx, Writing, record, sql};
use photos::PhotoId;

record! {
    #[derive(Clone, Debug)]
    pub struct Permission {
        pub id: PermissionId,
        pub piece_id: PieceId,
        pub photo_id: PhotoId,
        pub name: String,
        /// Who said yes for a minor; empty: they did so themselves.
        pub guardian: String,
        pub said_at: Timestamp,
        /// `None`: it still holds.
        pub withdrawn_at: Option<Timestamp>,
    }
}

pub async fn of_piece(tx: &mut Tx, piece: PieceId) -> Result<Vec<Permission>> {
    sql!(
        "select id, piece_id, photo_id, name, guardian, said_at, withdrawn_at from newspaper_permission
         where centre_id = $1 and piece_id = $2 order by said_at, id limit 100",
        tx.centre,
        piece
    )
    .all(tx)
    .await
}

pub async fn find(tx: &mut Tx, id: PermissionId) -> Result<Permission> {
    sql!(
        "select id, piece_id, photo_id, name, guardian, said_at, withdrawn_at from newspaper_permission
         where centre_id = $1 and id = $2",
        tx.centre,
        id
    )
    .one(tx)
    .await
}

pub async fn write_down(
    tx: &mut Writing,
    (piece, photo): (PieceId, PhotoId),
    name: &str,
    guardian: &str,
    asked_by: PersonId,
) -> Result<()> {
    sql!(
        "insert into newspaper_permission (centre_id, id, piece_id, photo_id, name, guardian,
           asked_by, said_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)",
        tx.centre,
        PermissionId::fresh(),
        piece,
        photo,
        name,
        guardian,
        asked_by,
        tx.now
    )
    .run(tx)
    .await
}

/// False when it was withdrawn before.
pub async fn withdraw(tx: &mut Writing, id: PermissionId) -> Result<bool> {
    let n_withdrawn = sql!(
        "update newspaper_permission set withdrawn_at = $3
         where centre_id = $1 and id = $2 and withdrawn_at is null",
        tx.centre,
        id,
        tx.now
    )
    .touch(tx)
    .await?;
    Ok(n_withdrawn == 1)
}

/// Whose yes an editor wrote down, for "mijn gegevens" of that editor.
pub async fn asked_by(tx: &mut Tx, person: PersonId) -> Result<Vec<(String,)>> {
    sql!(
        "select title from newspaper_permission permission
         join newspaper_piece piece on piece.centre_id = permission.centre_id
           and piece.id = piece_id
         where permission.centre_id = $1 and asked_by = $2 order by said_at limit 1000",
        tx.centre,
        person
    )
    .all(tx)
    .await
}

/// The yes stays; who asked for it is not known any more.
pub async fn erase(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!(
        "update newspaper_permission set asked_by = null where centre_id = $1 and asked_by = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await
}
