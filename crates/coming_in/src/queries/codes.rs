//! The codes that are on their way, each for one browser.
use crate::code::{CODE_LASTS, Code, NEWCOMER_LASTS, TRIES_MAX};
use kernel::session::Token;
use kernel::{PersonId, Result, Timestamp, Tx, Writing, record, sql};
use telling::Address;

/// Writes down that a browser asked for a code, and where the visitor was going.
pub async fn keep(
    tx: &mut Writing,
    browser: &Token,
    address: &Address,
    code: &Code,
    goes_to: &str,
) -> Result<()> {
    sql!(
        "insert into coming_in_code (centre_id, browser_hash, channel, address, code_hash, goes_to,
           n_tries, ends_at, is_own)
         values ($1, $2, $3, $4, $5, $6, 0, $7, $8)",
        tx.centre,
        browser.hash(),
        address.channel.as_str(),
        address.text.as_str(),
        code.hash(browser),
        goes_to,
        tx.now + CODE_LASTS,
        false
    )
    .run(tx)
    .await
}

record! {
    /// What a browser asked for.
    pub struct Asked {
        pub channel: String,
        pub address: String,
        pub goes_to: String,
        pub is_own: bool,
    }
}

/// What this browser asked for, as long as its code lasts.
pub async fn asked(tx: &mut Tx, browser: &Token) -> Result<Option<Asked>> {
    sql!(
        "select channel, address, goes_to, is_own from coming_in_code
         where centre_id = $1 and browser_hash = $2 and $3 < ends_at and proved_at is null",
        tx.centre,
        browser.hash(),
        tx.now
    )
    .optional(tx)
    .await
}

/// Counts one try; `None` when this browser has no code, or no tries left. The hash is that of
/// the right code.
pub async fn try_once(tx: &mut Writing, browser: &Token) -> Result<Option<(Asked, Vec<u8>)>> {
    record! {
        struct Hash {
            code_hash: Vec<u8>,
        }
    }
    let tried = sql!(
        "update coming_in_code set n_tries = n_tries + 1
         where centre_id = $1 and browser_hash = $2 and $3 < ends_at and proved_at is null
           and n_tries < $4
         returning channel, address, goes_to, is_own, code_hash",
        tx.centre,
        browser.hash(),
        tx.now,
        TRIES_MAX
    )
    .optional::<(Asked, Hash)>(tx)
    .await?;
    Ok(tried.map(|(asked, hash)| (asked, hash.code_hash)))
}

/// A code is for one time.
pub async fn use_up(tx: &mut Writing, browser: &Token) -> Result<()> {
    sql!(
        "delete from coming_in_code where centre_id = $1 and browser_hash = $2",
        tx.centre,
        browser.hash()
    )
    .run(tx)
    .await
}

/// The right code came, from an address that nobody here has.
pub async fn prove(tx: &mut Writing, browser: &Token, is_own: bool) -> Result<()> {
    sql!(
        "update coming_in_code set proved_at = $3, ends_at = $4, is_own = $5
         where centre_id = $1 and browser_hash = $2",
        tx.centre,
        browser.hash(),
        tx.now,
        tx.now + NEWCOMER_LASTS,
        is_own
    )
    .run(tx)
    .await
}

/// The address that a newcomer has proved to be theirs.
pub async fn proved(tx: &mut Tx, browser: &Token) -> Result<Option<Asked>> {
    sql!(
        "select channel, address, goes_to, is_own from coming_in_code
         where centre_id = $1 and browser_hash = $2 and $3 < ends_at and proved_at is not null",
        tx.centre,
        browser.hash(),
        tx.now
    )
    .optional(tx)
    .await
}

/// Until when codes last that were sent to the addresses of this person.
pub async fn of_person(tx: &mut Tx, person: PersonId) -> Result<Vec<(Timestamp,)>> {
    sql!(
        "select code.ends_at from coming_in_code code join contact
           on contact.centre_id = code.centre_id and contact.channel = code.channel
             and contact.address = code.address
         where code.centre_id = $1 and person_id = $2 order by code.ends_at limit 100",
        tx.centre,
        person
    )
    .all(tx)
    .await
}

pub async fn erase(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!(
        "delete from coming_in_code where centre_id = $1 and exists
           (select 1 from contact where contact.centre_id = coming_in_code.centre_id
              and contact.channel = coming_in_code.channel
              and contact.address = coming_in_code.address and person_id = $2)",
        tx.centre,
        person
    )
    .run(tx)
    .await
}
