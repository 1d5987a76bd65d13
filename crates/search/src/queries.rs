//! The SQL of what can be found.
use crate::{Audience, Entry};
use kernel::{PersonId, Result, Timestamp, Tx, Writing, record, sql};

record! {
    /// Something that can be found, as a question is held against it.
    pub struct Item {
        pub path: String,
        pub room: String,
        pub audience: Audience,
        pub person_id: Option<PersonId>,
        pub title: String,
        pub brief: String,
        pub title_words: String,
        pub words: String,
        pub at: Option<Timestamp>,
    }
}

/// Everything of this centre that is not over, the latest first when there is too much.
pub async fn all(tx: &mut Tx) -> Result<Vec<Item>> {
    sql!(
        "select path, room, audience, person_id, title, brief, title_words, words, at
         from search_item where centre_id = $1 and (ends_at is null or $2 < ends_at)
         order by at desc, path limit 5000",
        tx.centre,
        tx.now
    )
    .all(tx)
    .await
}

pub async fn put(tx: &mut Writing, entry: &Entry<'_>, title: &str, words: &str) -> Result<()> {
    sql!(
        "insert into search_item (centre_id, path, room, audience, person_id, title, brief,
           title_words, words, at, ends_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11)
         on conflict (centre_id, path) do update set room = excluded.room,
           audience = excluded.audience, person_id = excluded.person_id, title = excluded.title,
           brief = excluded.brief, title_words = excluded.title_words, words = excluded.words,
           at = excluded.at, ends_at = excluded.ends_at",
        tx.centre,
        entry.path,
        entry.room,
        entry.audience.as_str(),
        entry.person,
        entry.title,
        entry.brief,
        title,
        words,
        entry.at,
        entry.ends_at
    )
    .run(tx)
    .await
}

pub async fn take_out(tx: &mut Writing, path: &str) -> Result<()> {
    sql!("delete from search_item where centre_id = $1 and path = $2", tx.centre, path)
        .run(tx)
        .await
}

pub async fn erase(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!("delete from search_item where centre_id = $1 and person_id = $2", tx.centre, person)
        .run(tx)
        .await
}
