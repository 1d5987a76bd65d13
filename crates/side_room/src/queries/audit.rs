//! The log of who opened which talk: rows are added, and nothing that is under a hash is changed.
use crate::talk::TalkId;
use kernel::uuid::Uuid;
use kernel::{PersonId, Result, Sealed, Timestamp, Tx, Writing, record, sql};

record! {
    /// A row as it is kept.
    #[derive(Clone)]
    pub struct Row {
        pub number: i64,
        pub at: Timestamp,
        pub what: String,
        pub talk_id: TalkId,
        pub by_digest: Vec<u8>,
        pub by_id: Option<PersonId>,
        pub by_salt: Option<Uuid>,
        pub reason_digest: Vec<u8>,
        pub reason: Option<Vec<u8>>,
        pub former_at: Timestamp,
        pub former_hash: Vec<u8>,
        pub hash: Vec<u8>,
    }
}

record! {
    /// Where the log ends.
    pub struct End {
        pub number: i64,
        pub at: Timestamp,
        pub hash: Vec<u8>,
        pub seal: Option<Sealed>,
    }
}

/// The end of the log, held until this transaction is over, so that nobody adds a row beside it.
pub async fn hold_end(tx: &mut Writing) -> Result<End> {
    sql!(
        "insert into side_room_end (centre_id, number, at, hash) values ($1, 0, $2, $3)
         on conflict (centre_id) do update set number = side_room_end.number
         returning number, at, hash, seal",
        tx.centre,
        Timestamp::UNIX_EPOCH,
        Vec::new()
    )
    .one(tx)
    .await
}

pub async fn end(tx: &mut Tx) -> Result<Option<End>> {
    sql!("select number, at, hash, seal from side_room_end where centre_id = $1", tx.centre)
        .optional(tx)
        .await
}

pub async fn move_end(tx: &mut Writing, row: &Row, seal: Sealed) -> Result<()> {
    sql!(
        "update side_room_end set number = $2, at = $3, hash = $4, seal = $5 where centre_id = $1",
        tx.centre,
        row.number,
        row.at,
        row.hash.clone(),
        seal
    )
    .run(tx)
    .await
}

pub async fn add(tx: &mut Writing, row: &Row) -> Result<()> {
    sql!(
        "insert into side_room_audit (centre_id, number, at, what, talk_id, by_digest, by_id,
           by_salt, reason_digest, reason, former_at, former_hash, hash)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)",
        tx.centre,
        row.number,
        row.at,
        row.what.as_str(),
        row.talk_id,
        row.by_digest.clone(),
        row.by_id,
        row.by_salt,
        row.reason_digest.clone(),
        row.reason.clone(),
        row.former_at,
        row.former_hash.clone(),
        row.hash.clone()
    )
    .run(tx)
    .await
}

/// The reasons that are kept, sealed.
pub async fn reasons(tx: &mut Tx) -> Result<Vec<(Sealed,)>> {
    sql!(
        "select reason from side_room_audit where centre_id = $1 and reason is not null
         order by number limit 100000",
        tx.centre
    )
    .all(tx)
    .await
}

/// Rows after this number, in order.
pub async fn after(tx: &mut Tx, number: i64) -> Result<Vec<Row>> {
    sql!(
        "select number, at, what, talk_id, by_digest, by_id, by_salt, reason_digest, reason,
           former_at, former_hash, hash
         from side_room_audit where centre_id = $1 and $2 < number order by number limit 1000",
        tx.centre,
        number
    )
    .all(tx)
    .await
}

/// What was done with this talk, the latest first.
pub async fn of_talk(tx: &mut Tx, id: TalkId) -> Result<Vec<Row>> {
    sql!(
        "select number, at, what, talk_id, by_digest, by_id, by_salt, reason_digest, reason,
           former_at, former_hash, hash
         from side_room_audit where centre_id = $1 and talk_id = $2
         order by number desc limit 500",
        tx.centre,
        id
    )
    .all(tx)
    .await
}

/// What somebody of the team did, oldest first.
pub async fn by(tx: &mut Tx, person: PersonId) -> Result<Vec<Row>> {
    sql!(
        "select number, at, what, talk_id, by_digest, by_id, by_salt, reason_digest, reason,
           former_at, former_hash, hash
         from side_room_audit where centre_id = $1 and by_id = $2 order by number limit 10000",
        tx.centre,
        person
    )
    .all(tx)
    .await
}

/// Until when this worker may read this talk because of danger to life: since they last said why.
pub async fn broke_glass_at(
    tx: &mut Tx,
    id: TalkId,
    worker: PersonId,
) -> Result<Option<Timestamp>> {
    let found = sql!(
        "select max(at) from side_room_audit
         where centre_id = $1 and talk_id = $2 and by_id = $3 and what = 'glass'",
        tx.centre,
        id,
        worker
    )
    .one::<(Option<Timestamp>,)>(tx)
    .await?;
    Ok(found.0)
}

/// Nobody knows any more who it was; the digest stays.
pub async fn forget_who(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!(
        "update side_room_audit set by_id = null, by_salt = null
         where centre_id = $1 and by_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await
}

/// Reasons go with the talk that they are about; their digests stay.
pub async fn forget_reasons(tx: &mut Writing) -> Result<()> {
    sql!(
        "update side_room_audit set reason = null
         where centre_id = $1 and reason is not null and not exists
           (select 1 from side_room_talk talk where talk.centre_id = side_room_audit.centre_id
              and talk.id = side_room_audit.talk_id)",
        tx.centre
    )
    .run(tx)
    .await
}
