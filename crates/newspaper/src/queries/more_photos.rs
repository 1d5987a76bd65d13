//! More photos of a piece, below its text.
use crate::piece::{Piece, PieceId};
use kernel::{Result, Tx, Writing, record, sql};
use photos::PhotoId;

record! {
    #[derive(Clone, Debug)]
    pub struct MorePhoto {
        pub photo_id: PhotoId,
        pub piece_id: PieceId,
        pub caption: String,
        pub photo_alt: String,
        pub shows_nobody: bool,
    }
}

/// In the order in which they were added.
pub async fn of_piece(tx: &mut Tx, piece: PieceId) -> Result<Vec<MorePhoto>> {
    sql!(
        "select photo_id, piece_id, caption, photo_alt, shows_nobody from newspaper_photo
         where centre_id = $1 and piece_id = $2 order by place, photo_id limit 50",
        tx.centre,
        piece
    )
    .all(tx)
    .await
}

/// All photos of a piece, the one above it first.
pub async fn all_of(tx: &mut Tx, piece: &Piece) -> Result<Vec<PhotoId>> {
    let more = of_piece(tx, piece.id).await?.into_iter().map(|more| more.photo_id);
    Ok(piece.photo_id.into_iter().chain(more).collect())
}

pub async fn add(tx: &mut Writing, more: &MorePhoto, place: i64) -> Result<()> {
    sql!(
        "insert into newspaper_photo (centre_id, photo_id, piece_id, caption, photo_alt,
           shows_nobody, place)
         values ($1, $2, $3, $4, $5, $6, $7)",
        tx.centre,
        more.photo_id,
        more.piece_id,
        more.caption.as_str(),
        more.photo_alt.as_str(),
        more.shows_nobody,
        place
    )
    .run(tx)
    .await
}

pub async fn remove(tx: &mut Writing, piece: PieceId, photo: PhotoId) -> Result<()> {
    sql!(
        "delete from newspaper_photo where centre_id = $1 and piece_id = $2 and photo_id = $3",
        tx.centre,
        piece,
        photo
    )
    .run(tx)
    .await
}

/// Nobody can be recognised in it, or somebody can after all.
pub async fn turn_nobody(tx: &mut Writing, piece: PieceId, photo: PhotoId) -> Result<()> {
    sql!(
        "update newspaper_photo set shows_nobody = not shows_nobody
         where centre_id = $1 and piece_id = $2 and photo_id = $3",
        tx.centre,
        piece,
        photo
    )
    .run(tx)
    .await
}
