//! Who gets the newspaper by mail.
use crate::newsletter::{Subscriber, SubscriberId};
use kernel::{Result, Timestamp, Tx, Writing, sql};

/// Writes an address down, and gives its row; one that stands there stays as it is.
pub async fn write_down(tx: &mut Writing, address: &str, language: &str) -> Result<Subscriber> {
    sql!(
        "insert into newspaper_subscriber (centre_id, id, address, language, unconfirmed_since,
           n_refused)
         values ($1, $2, $3, $4, $5, 0) on conflict do nothing",
        tx.centre,
        SubscriberId::fresh(),
        address,
        language,
        tx.now
    )
    .touch(tx)
    .await?;
    with_address(tx, address).await?.ok_or(kernel::Error::TooBusy)
}

pub async fn with_address(tx: &mut Tx, address: &str) -> Result<Option<Subscriber>> {
    sql!(
        "select id, address, language, confirmed_at, returns_since from newspaper_subscriber
         where centre_id = $1 and address = $2",
        tx.centre,
        address
    )
    .optional(tx)
    .await
}

/// Somebody at this address says yes. False when the address is gone meanwhile.
pub async fn confirm(tx: &mut Writing, id: SubscriberId) -> Result<bool> {
    let n_confirmed = sql!(
        "update newspaper_subscriber
         set confirmed_at = coalesce(confirmed_at, $3), unconfirmed_since = null, n_refused = 0,
           returns_since = null
         where centre_id = $1 and id = $2",
        tx.centre,
        id,
        tx.now
    )
    .touch(tx)
    .await?;
    Ok(n_confirmed == 1)
}

/// Nothing is sent to this address any more, and nothing of it stays.
pub async fn remove(tx: &mut Writing, id: SubscriberId) -> Result<()> {
    sql!("delete from newspaper_subscriber where centre_id = $1 and id = $2", tx.centre, id)
        .touch(tx)
        .await
        .map(drop)
}

/// How many addresses the next number goes to.
pub async fn n_reached(tx: &mut Tx) -> Result<i64> {
    let (n,) = sql!(
        "select count(*) from newspaper_subscriber
         where centre_id = $1 and confirmed_at is not null and returns_since is null",
        tx.centre
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(n)
}

/// The mail server did not take mail for this address; tells how often in a row.
pub async fn count_refusal(tx: &mut Writing, id: SubscriberId) -> Result<i64> {
    let n = sql!(
        "update newspaper_subscriber set n_refused = n_refused + 1
         where centre_id = $1 and id = $2 returning n_refused",
        tx.centre,
        id
    )
    .optional::<(i64,)>(tx)
    .await?;
    Ok(n.map_or(0, |(n,)| n))
}

/// It took it again.
pub async fn forget_refusals(tx: &mut Writing, id: SubscriberId) -> Result<()> {
    sql!(
        "update newspaper_subscriber set n_refused = 0
         where centre_id = $1 and id = $2 and 0 < n_refused",
        tx.centre,
        id
    )
    .touch(tx)
    .await
    .map(drop)
}

/// Mail to this address comes back since then; `None`: it arrives after all.
pub async fn returns(tx: &mut Writing, id: SubscriberId, since: Option<Timestamp>) -> Result<()> {
    sql!(
        "update newspaper_subscriber set returns_since = $3, n_refused = 0
         where centre_id = $1 and id = $2",
        tx.centre,
        id,
        since
    )
    .touch(tx)
    .await
    .map(drop)
}

/// The addresses whose mail comes back, the newest first.
pub async fn returning(tx: &mut Tx) -> Result<Vec<Subscriber>> {
    sql!(
        "select id, address, language, confirmed_at, returns_since from newspaper_subscriber
         where centre_id = $1 and returns_since is not null
         order by returns_since desc, id limit 200",
        tx.centre
    )
    .all(tx)
    .await
}
