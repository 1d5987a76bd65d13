//! The SQL of what has to be true; beside it who goes round.
pub mod collectors;

use crate::Kept;
use crate::item::{Item, days};
use kernel::session::Token;
use kernel::{PersonId, Result, Timestamp, Tx, Writing, record, sql};

/// It is as its room says, and was checked at this moment.
pub async fn keep(
    tx: &mut Writing,
    kept: &Kept<'_>,
    checked_at: Timestamp,
    due_at: Timestamp,
) -> Result<()> {
    sql!(
        "insert into freshness_item (centre_id, path, room, title, change_path, owner_id, phone,
           checked_at, due_at, n_asked)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         on conflict (centre_id, path) do update set title = excluded.title,
           change_path = excluded.change_path, owner_id = excluded.owner_id,
           phone = excluded.phone, checked_at = excluded.checked_at, due_at = excluded.due_at,
           n_asked = excluded.n_asked",
        tx.centre,
        kept.path,
        kept.room,
        kept.title,
        kept.change_path,
        kept.owner,
        kept.phone,
        checked_at,
        due_at,
        0_i64
    )
    .run(tx)
    .await
}

/// Somebody said that it is true.
pub async fn check(
    tx: &mut Writing,
    path: &str,
    checked_at: Timestamp,
    due_at: Timestamp,
) -> Result<()> {
    sql!(
        "update freshness_item set checked_at = $3, due_at = $4, n_asked = $5
         where centre_id = $1 and path = $2 and checked_at <= $3",
        tx.centre,
        path,
        checked_at,
        due_at,
        0_i64
    )
    .run(tx)
    .await
}

pub async fn take_out(tx: &mut Writing, path: &str) -> Result<()> {
    sql!("delete from freshness_item where centre_id = $1 and path = $2", tx.centre, path)
        .run(tx)
        .await
}

pub async fn at(tx: &mut Tx, path: &str) -> Result<Option<Item>> {
    sql!(
        "select path, room, title, change_path, owner_id, phone, checked_at, due_at, n_asked
         from freshness_item where centre_id = $1 and path = $2",
        tx.centre,
        path
    )
    .optional(tx)
    .await
}

/// What was to be asked about by this moment, the longest ago first.
pub async fn due(tx: &mut Tx, by: Timestamp) -> Result<Vec<Item>> {
    sql!(
        "select path, room, title, change_path, owner_id, phone, checked_at, due_at, n_asked
         from freshness_item where centre_id = $1 and due_at <= $2
         order by due_at, path limit 5000",
        tx.centre,
        by
    )
    .all(tx)
    .await
}

record! {
    /// When something was to be asked about.
    pub struct Due {
        pub path: String,
        pub due_at: Timestamp,
    }
}

/// What of a room was to be asked about by this moment, the longest ago first.
pub async fn due_of(tx: &mut Tx, room: &str, by: Timestamp) -> Result<Vec<Due>> {
    sql!(
        "select path, due_at from freshness_item
         where centre_id = $1 and due_at <= $2 and room = $3 order by due_at, path limit 5000",
        tx.centre,
        by,
        room
    )
    .all(tx)
    .await
}

/// What of rooms that are on the team is to find out, the longest ago first: at once what is of
/// nobody, else what was asked and not answered. So much fits on two sheets; the rest comes when
/// these are done.
pub async fn to_find_out(tx: &mut Tx) -> Result<Vec<Item>> {
    sql!(
        "select path, item.room, title, change_path, owner_id, phone, checked_at, due_at, n_asked
         from freshness_item item left join centre_room chosen
           on chosen.centre_id = item.centre_id and chosen.room = item.room
         where item.centre_id = $1 and due_at <= $2 and (owner_id is null or 0 < n_asked)
           and (chosen.is_on is null or chosen.is_on = $3)
         order by due_at, path limit 60",
        tx.centre,
        tx.now,
        true
    )
    .all(tx)
    .await
}

/// How much [`to_find_out`] has in all.
pub async fn n_to_find_out(tx: &mut Tx) -> Result<usize> {
    let (n,): (i64,) = sql!(
        "select count(*) from freshness_item item left join centre_room chosen
           on chosen.centre_id = item.centre_id and chosen.room = item.room
         where item.centre_id = $1 and due_at <= $2 and (owner_id is null or 0 < n_asked)
           and (chosen.is_on is null or chosen.is_on = $3)",
        tx.centre,
        tx.now,
        true
    )
    .one(tx)
    .await?;
    Ok(usize::try_from(n).unwrap_or(0))
}

/// Everything that one person answers for, what is due first.
pub async fn owned_by(tx: &mut Tx, person: PersonId) -> Result<Vec<Item>> {
    sql!(
        "select path, room, title, change_path, owner_id, phone, checked_at, due_at, n_asked
         from freshness_item where centre_id = $1 and owner_id = $2
         order by due_at, path limit 500",
        tx.centre,
        person
    )
    .all(tx)
    .await
}

pub async fn note_asked(tx: &mut Writing, path: &str) -> Result<()> {
    sql!(
        "update freshness_item set n_asked = n_asked + 1 where centre_id = $1 and path = $2",
        tx.centre,
        path
    )
    .run(tx)
    .await
}

record! {
    /// How many things there are, and how many were checked of late.
    pub struct Tally {
        pub n_all: i64,
        pub n_checked: i64,
    }
}

pub async fn tally(tx: &mut Tx, since: Timestamp) -> Result<Tally> {
    sql!(
        "select count(*) as n_all, count(case when $2 <= checked_at then 1 end) as n_checked
         from freshness_item where centre_id = $1",
        tx.centre,
        since
    )
    .one(tx)
    .await
}

pub async fn keep_link(tx: &mut Writing, token: &Token, person: PersonId) -> Result<()> {
    sql!(
        "insert into freshness_link (centre_id, token_hash, person_id, ends_at)
         values ($1, $2, $3, $4)",
        tx.centre,
        token.hash(),
        person,
        tx.now + days(crate::LINK_LASTS_DAYS)
    )
    .run(tx)
    .await
}

record! {
    struct Holder {
        person_id: PersonId,
    }
}

/// For whom this link was made.
pub async fn holder(tx: &mut Tx, token: &Token) -> Result<Option<PersonId>> {
    let holder = sql!(
        "select person_id from freshness_link
         where centre_id = $1 and token_hash = $2 and $3 < ends_at",
        tx.centre,
        token.hash(),
        tx.now
    )
    .optional::<Holder>(tx)
    .await?;
    Ok(holder.map(|holder| holder.person_id))
}

/// What somebody answered for is asked of the team from now on.
pub async fn erase(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!("delete from freshness_link where centre_id = $1 and person_id = $2", tx.centre, person)
        .run(tx)
        .await?;
    sql!(
        "update freshness_item set owner_id = null where centre_id = $1 and owner_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await
}
