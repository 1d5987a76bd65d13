//! The index: each word of an item has a row, so that a question reads what it finds and no more.
use crate::queries;
use kernel::{CentreId, House, Result, Writing};
use std::collections::BTreeSet;

/// What is kept of a word, in letters.
pub const WORD_CHARS: usize = 40;
/// So many words go to the database together.
const AT_ONCE: usize = 200;

/// From the commit on, what stands at this address is found by these words and no other. They are
/// written as [`indexed`](crate::spelling::indexed) does it.
pub async fn index(tx: &mut Writing, path: &str, title: &str, words: &str) -> Result<()> {
    queries::forget_words(tx, path).await?;
    let title: BTreeSet<&str> = title.split(' ').filter(|word| !word.is_empty()).collect();
    let words: BTreeSet<&str> = words.split(' ').filter(|word| !word.is_empty()).collect();
    add(tx, path, true, title).await?;
    add(tx, path, false, words).await
}

async fn add(tx: &mut Writing, path: &str, is_title: bool, words: BTreeSet<&str>) -> Result<()> {
    let words: Vec<&str> = words.into_iter().collect();
    for some in words.chunks(AT_ONCE) {
        let n = i64::try_from(some.len()).unwrap_or(0);
        let text: String =
            some.iter().map(|word| format!("{word:<WORD_CHARS$.WORD_CHARS$}")).collect();
        queries::add_words(tx, path, is_title, &text, n).await?;
    }
    Ok(())
}

/// Gives their words to some of what has none. Tells whether there may be more.
pub async fn catch_up(house: &House, centre: CentreId) -> Result<bool> {
    let mut tx = house.db.write(house.clock.now()).await?;
    tx.centre = centre;
    let some = queries::wordless(&mut tx).await?;
    for item in &some {
        index(&mut tx, &item.path, &item.title_words, &item.words).await?;
    }
    tx.save().await?;
    Ok(!some.is_empty())
}
