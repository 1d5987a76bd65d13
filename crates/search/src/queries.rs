//! The SQL of what can be found.
use crate::Entry;
use kernel::{PersonId, Result, Timestamp, Tx, Writing, record, sql};

record! {
    /// Something that can be found.
    pub struct Item {
        pub path: String,
        pub room: String,
        pub person_id: Option<PersonId>,
        pub title: String,
        pub brief: String,
        pub at: Option<Timestamp>,
    }
}

record! {
    /// A word of a question, as it stands in an item.
    pub struct Hit {
        pub path: String,
        pub word: String,
        pub is_title: bool,
    }
}

/// Of one word of a question, in titles and in texts each.
const PLACES_MAX: i64 = 1000;

/// How far whoever asks may look.
#[derive(Clone, Copy)]
pub struct Eyes {
    pub is_neighbour: bool,
    pub is_team: bool,
}

/// What stands at these addresses and is not over.
pub async fn items(tx: &mut Tx, paths: &[String]) -> Result<Vec<Item>> {
    sql!(
        "select path, room, person_id, title, brief, at
         from search_item where centre_id = $1 and (ends_at is null or $2 < ends_at)
           and path in ($3...) limit 256",
        tx.centre,
        tx.now
    )
    .list(paths.iter().cloned())
    .all(tx)
    .await
}

/// Where these words stand, the first of them before the others, in so many titles and so many texts
/// at most. More places say no more of a word, and take long to read.
pub async fn with_words(tx: &mut Tx, eyes: Eyes, words: &[String]) -> Result<Vec<Hit>> {
    let mut hits = Vec::new();
    for is_title in [true, false] {
        let mut n_left = PLACES_MAX;
        for word in words {
            let paths = with_word(tx, eyes, word, is_title, n_left).await?;
            n_left -= paths.len() as i64;
            let hit = |(path,)| Hit { path, word: word.clone(), is_title };
            hits.extend(paths.into_iter().map(hit));
            if n_left <= 0 {
                break;
            }
        }
    }
    Ok(hits)
}

/// Each audience by itself, so that both engines walk along the index and stop in time: with all of
/// them at once they read every place of the word, and sort.
async fn with_word(
    tx: &mut Tx,
    eyes: Eyes,
    word: &str,
    is_title: bool,
    n_max: i64,
) -> Result<Vec<(String,)>> {
    sql!(
        "select path from (select path from search_word
           where centre_id = $1 and word = $2 and audience = 'everyone' and is_title = $3
           order by path limit $6) as open_to_all
         union all select path from (select path from search_word
           where centre_id = $1 and word = $2 and audience = 'neighbours' and is_title = $3 and $4
           order by path limit $6) as for_neighbours
         union all select path from (select path from search_word
           where centre_id = $1 and word = $2 and audience = 'team' and is_title = $3 and $5
           order by path limit $6) as for_the_team",
        tx.centre,
        word,
        is_title,
        eyes.is_neighbour,
        eyes.is_team,
        n_max
    )
    .all(tx)
    .await
}

/// Where a longer word stands that begins like this; `after` is what no such word comes after.
pub async fn beginning(tx: &mut Tx, eyes: Eyes, begin: &str, after: &str) -> Result<Vec<Hit>> {
    sql!(
        "select path, word, is_title from search_word
         where centre_id = $1 and (audience = 'everyone' or (audience = 'neighbours' and $2)
           or (audience = 'team' and $3)) and $4 < word and word < $5
         order by word, audience, is_title, path limit 1000",
        tx.centre,
        eyes.is_neighbour,
        eyes.is_team,
        begin,
        after
    )
    .all(tx)
    .await
}

/// The words of this centre that begin like this, whoever may find what they stand in.
pub async fn known(tx: &mut Tx, begin: &str, after: &str) -> Result<Vec<String>> {
    let words = sql!(
        "select distinct word from search_word
         where centre_id = $1 and $2 <= word and word < $3 order by word limit 5000",
        tx.centre,
        begin,
        after
    )
    .all::<(String,)>(tx)
    .await?;
    Ok(words.into_iter().map(|(word,)| word).collect())
}

/// Forgets the words of an item.
pub async fn forget_words(tx: &mut Writing, path: &str) -> Result<()> {
    sql!("delete from search_word where centre_id = $1 and path = $2", tx.centre, path)
        .run(tx)
        .await
}

/// Words of an item, each filled up with spaces to [`WORD_CHARS`](crate::index::WORD_CHARS), in one
/// statement.
pub async fn add_words(
    tx: &mut Writing,
    path: &str,
    is_title: bool,
    words: &str,
    n: i64,
) -> Result<()> {
    sql!(
        "with recursive nth (n) as (select 0 union all select n + 1 from nth where n + 1 < $4)
         insert into search_word (centre_id, word, audience, is_title, path)
         select item.centre_id, rtrim(substr($5, 1 + 40 * n, 40)), item.audience, $3, item.path
         from nth join search_item item on item.centre_id = $1 and item.path = $2
         where true on conflict do nothing",
        tx.centre,
        path,
        is_title,
        n,
        words
    )
    .run(tx)
    .await
}

record! {
    /// Something that is found by no word yet, since it was put here before words had rows.
    pub struct Wordless {
        pub path: String,
        pub title_words: String,
        pub words: String,
    }
}

pub async fn wordless(tx: &mut Tx) -> Result<Vec<Wordless>> {
    sql!(
        "select path, title_words, words from search_item item
         where centre_id = $1 and (title_words <> '' or words <> '') and not exists
           (select 1 from search_word own where own.centre_id = item.centre_id
              and own.path = item.path)
         order by path limit 200",
        tx.centre
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
