//! What the newspaper tells people, by the way that each chose. A letter holds no word of a piece.
use crate::piece::Piece;
use crate::queries::people;
use crate::remark::RemarkId;
use crate::words::Words;
use kernel::uuid::Uuid;
use kernel::{House, Result, Voice, Writing};
use telling::{Letter, Urgency, What};

async fn tell_editors(
    tx: &mut Writing,
    house: &House,
    what: What,
    piece: &Piece,
    letter: fn(Words<'_>) -> (&str, &str),
) -> Result<()> {
    tell_editors_at(tx, house, what, &piece.desk_path(), letter).await
}

/// The same, with a link to this path.
async fn tell_editors_at(
    tx: &mut Writing,
    house: &House,
    what: What,
    path: &str,
    letter: fn(Words<'_>) -> (&str, &str),
) -> Result<()> {
    for editor in people::readers_of_post(tx).await? {
        let letter = |voice: &Voice| {
            let words = Words(voice);
            let (subject, says) = letter(words);
            Letter {
                subject: subject.to_owned(),
                paragraphs: vec![says.to_owned()],
                link: Some((words.letter_look().to_owned(), path.to_owned())),
            }
        };
        telling::tell(tx, house, editor.id, what, letter, Urgency::ForYou).await?;
    }
    Ok(())
}

/// Tells whoever wrote it; for whom the desk sent it in, the desk tells.
async fn tell_writer(
    tx: &mut Writing,
    house: &House,
    what: What,
    piece: &Piece,
    letter: fn(Words<'_>) -> (&str, &str),
) -> Result<()> {
    let Some(writer) = piece.author_id else { return Ok(()) };
    let path = if piece.is_read() { piece.path() } else { piece.own_path() };
    let letter = |voice: &Voice| {
        let words = Words(voice);
        let (subject, says) = letter(words);
        Letter {
            subject: subject.to_owned(),
            paragraphs: vec![says.to_owned()],
            link: Some((words.letter_look().to_owned(), path.clone())),
        }
    };
    telling::tell(tx, house, writer, what, letter, Urgency::ForYou).await
}

/// Somebody sent in a piece.
pub async fn came_in(tx: &mut Writing, house: &House, piece: &Piece) -> Result<()> {
    let what = What { kind: "newspaper_came_in", item: piece.id.0 };
    tell_editors(tx, house, what, piece, |words| {
        (words.letter_came_in_subject(), words.letter_came_in())
    })
    .await
}

/// Its writer says something about it.
pub async fn writer_said(
    tx: &mut Writing,
    house: &House,
    piece: &Piece,
    comment: Uuid,
) -> Result<()> {
    let what = What { kind: "newspaper_writer_said", item: comment };
    tell_editors(tx, house, what, piece, |words| {
        (words.letter_writer_said_subject(), words.letter_writer_said())
    })
    .await
}

/// Something that a neighbour said below an article waits for an editor.
pub async fn remark_waits(
    tx: &mut Writing,
    house: &House,
    piece: &Piece,
    remark: RemarkId,
) -> Result<()> {
    let what = What { kind: "newspaper_remark", item: remark.0 };
    let path = format!("{}#reacties", piece.path());
    tell_editors_at(tx, house, what, &path, |words| {
        (words.letter_remark_subject(), words.letter_remark())
    })
    .await
}

/// An editor says something about it.
pub async fn editor_said(
    tx: &mut Writing,
    house: &House,
    piece: &Piece,
    comment: Uuid,
) -> Result<()> {
    let what = What { kind: "newspaper_editor_said", item: comment };
    tell_writer(tx, house, what, piece, |words| {
        (words.letter_about_piece(), words.letter_editor_said())
    })
    .await
}

/// It does not come in the newspaper.
pub async fn declined(tx: &mut Writing, house: &House, piece: &Piece) -> Result<()> {
    let what = What { kind: "newspaper_declined", item: piece.id.0 };
    tell_writer(tx, house, what, piece, |words| {
        (words.letter_about_piece(), words.letter_declined())
    })
    .await
}

/// It was taken out of the newspaper again.
pub async fn pulled(tx: &mut Writing, house: &House, piece: &Piece) -> Result<()> {
    let what = What { kind: "newspaper_pulled", item: piece.id.0 };
    tell_writer(tx, house, what, piece, |words| (words.letter_about_piece(), words.letter_pulled()))
        .await
}

/// It is in the newspaper.
pub async fn printed(tx: &mut Writing, house: &House, piece: &Piece) -> Result<()> {
    let what = What { kind: "newspaper_printed", item: piece.id.0 };
    tell_writer(tx, house, what, piece, |words| {
        (words.letter_printed_subject(), words.letter_printed())
    })
    .await
}
