//! Action links.
use kernel::session::Token;
use kernel::{PersonId, Result, Timestamp, Tx, Writing, record, sql};

pub async fn keep(
    tx: &mut Writing,
    token: &Token,
    purpose: &'static str,
    person: Option<PersonId>,
    body: &str,
    ends_at: Timestamp,
) -> Result<()> {
    sql!(
        "insert into telling_link (centre_id, token_hash, purpose, person_id, body, ends_at)
         values ($1, $2, $3, $4, $5, $6)",
        tx.centre,
        token.hash(),
        purpose,
        person,
        body,
        ends_at
    )
    .run(tx)
    .await
}

record! {
    /// What a link does, for whom and about what.
    pub struct Link {
        pub purpose: String,
        pub person_id: Option<PersonId>,
        pub body: String,
    }
}

pub async fn find(tx: &mut Tx, token: &Token) -> Result<Option<Link>> {
    sql!(
        "select purpose, person_id, body from telling_link
         where centre_id = $1 and token_hash = $2 and $3 < ends_at",
        tx.centre,
        token.hash(),
        tx.now
    )
    .optional(tx)
    .await
}

/// Takes a link out of the world: of two who press at once, one gets it.
pub async fn take(tx: &mut Writing, token: &Token) -> Result<Option<Link>> {
    sql!(
        "delete from telling_link where centre_id = $1 and token_hash = $2 and $3 < ends_at
         returning purpose, person_id, body",
        tx.centre,
        token.hash(),
        tx.now
    )
    .optional(tx)
    .await
}

pub async fn revoke(tx: &mut Writing, purpose: &'static str, body: &str) -> Result<()> {
    sql!(
        "delete from telling_link where centre_id = $1 and purpose = $2 and body = $3",
        tx.centre,
        purpose,
        body
    )
    .run(tx)
    .await
}
