//! Notes for the next host.
use crate::table::TableId;
use kernel::{PersonId, Result, Timestamp, Tx, Writing, id, record, sql};

id!(pub NoteId: now_v7);

record! {
    /// What somebody left behind while the table was closed.
    pub struct Note {
        pub id: NoteId,
        pub author_id: PersonId,
        pub name: String,
        pub text: String,
        pub left_at: Timestamp,
    }
}

pub async fn leave(tx: &mut Writing, table: TableId, author: PersonId, text: &str) -> Result<()> {
    sql!(
        "insert into living_room_note (centre_id, id, table_id, author_id, text, left_at)
         values ($1, $2, $3, $4, $5, $6)",
        tx.centre,
        NoteId::fresh(),
        table,
        author,
        text,
        tx.now
    )
    .run(tx)
    .await
}

/// What lies there for the host, oldest first.
pub async fn at(tx: &mut Tx, table: TableId) -> Result<Vec<Note>> {
    sql!(
        "select note.id, author_id, name, text, left_at from living_room_note note
           join person on person.centre_id = note.centre_id and person.id = author_id
         where note.centre_id = $1 and table_id = $2 order by left_at, note.id limit 100",
        tx.centre,
        table
    )
    .all(tx)
    .await
}

/// Takes a note off the pile; tells who left it and what it says.
pub async fn pick(tx: &mut Writing, table: TableId, note: NoteId) -> Result<Note> {
    let taken = at(tx, table).await?.into_iter().find(|own| own.id == note);
    let taken = taken.ok_or(kernel::Error::NotFound)?;
    sql!("delete from living_room_note where centre_id = $1 and id = $2", tx.centre, note)
        .run(tx)
        .await?;
    Ok(taken)
}

pub async fn by_author(tx: &mut Tx, author: PersonId) -> Result<Vec<(String,)>> {
    sql!(
        "select text from living_room_note where centre_id = $1 and author_id = $2
         order by left_at, id limit 1000",
        tx.centre,
        author
    )
    .all(tx)
    .await
}

pub async fn erase_author(tx: &mut Writing, author: PersonId) -> Result<()> {
    sql!("delete from living_room_note where centre_id = $1 and author_id = $2", tx.centre, author)
        .run(tx)
        .await
}
