//! Short codes: an address for paper, that can be read aloud and typed with cold fingers.
//!
//! Five characters without look-alikes, about 33 million for each centre; what they lead to is
//! public, so guessing one gains nothing.
use crate::{Result, Timestamp, Tx, Writing, record, sql};

/// No 0 and O, no 1, I and L.
const LETTERS: &[u8; 31] = b"23456789ABCDEFGHJKMNPQRSTUVWXYZ";
const LENGTH: usize = 5;

record! {
    /// Where a code leads.
    pub struct ShortCode {
        pub path: String,
        pub title: String,
        pub ends_at: Option<Timestamp>,
    }
}

/// A code as somebody typed it: spaces, hyphens and small letters are forgiven.
pub fn tidied(typed: &str) -> String {
    let letters = typed.chars().filter(char::is_ascii_alphanumeric);
    letters.map(|letter| letter.to_ascii_uppercase()).collect()
}

/// So many letters of chance; for what opens something the caller asks for enough of them.
pub fn letters(n: usize) -> Result<String> {
    let mut chance = vec![0; n];
    getrandom::fill(&mut chance)?;
    let letter = |byte: &u8| char::from(LETTERS[usize::from(*byte) % LETTERS.len()]);
    Ok(chance.iter().map(letter).collect())
}

/// A new code for this path, with what the sheet of paper calls it. Without a title it stands on no
/// list and leads to its path as long as it is kept: of one person, or on a sheet that a room prints
/// itself.
pub async fn give(
    tx: &mut Writing,
    path: &str,
    title: &str,
    ends_at: Option<Timestamp>,
) -> Result<String> {
    let code = letters(LENGTH)?;
    sql!(
        "insert into short_code (centre_id, code, path, title, ends_at)
         values ($1, $2, $3, $4, $5)",
        tx.centre,
        code.as_str(),
        path,
        title,
        ends_at
    )
    .run(tx)
    .await?;
    Ok(code)
}

pub async fn find(tx: &mut Tx, typed: &str) -> Result<Option<ShortCode>> {
    sql!(
        "select path, title, ends_at from short_code where centre_id = $1 and code = $2",
        tx.centre,
        tidied(typed)
    )
    .optional(tx)
    .await
}

/// The codes of this path lead nowhere any more.
pub async fn take_back(tx: &mut Writing, path: &str) -> Result<()> {
    sql!("delete from short_code where centre_id = $1 and path = $2", tx.centre, path).run(tx).await
}
