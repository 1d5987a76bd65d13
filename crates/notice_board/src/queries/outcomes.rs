//! What came true, and how often.
use crate::notice::NoticeId;
use kernel::{PersonId, Result, Timestamp, Tx, Writing, record, sql};

/// Somebody who answered says that it came true; false when they said so before.
pub async fn confirm(tx: &mut Writing, notice: NoticeId, person: PersonId) -> Result<bool> {
    let n_new = sql!(
        "insert into notice_board_confirmed (centre_id, notice_id, person_id, said_at, came_true)
         values ($1, $2, $3, $4, true)
         on conflict (centre_id, notice_id, person_id) do update
           set came_true = true, said_at = excluded.said_at
           where not notice_board_confirmed.came_true",
        tx.centre,
        notice,
        person,
        tx.now
    )
    .touch(tx)
    .await?;
    Ok(n_new == 1)
}

/// Somebody who answered says that it did not come true yet. What came true once stays so.
pub async fn not_yet(tx: &mut Writing, notice: NoticeId, person: PersonId) -> Result<()> {
    sql!(
        "insert into notice_board_confirmed (centre_id, notice_id, person_id, said_at, came_true)
         values ($1, $2, $3, $4, false)
         on conflict (centre_id, notice_id, person_id) do update set said_at = excluded.said_at
           where not notice_board_confirmed.came_true",
        tx.centre,
        notice,
        person,
        tx.now
    )
    .run(tx)
    .await
}

record! {
    /// What somebody who answered said last.
    pub struct Said {
        pub came_true: bool,
        pub said_at: Timestamp,
    }
}

pub async fn said(tx: &mut Tx, notice: NoticeId, person: PersonId) -> Result<Option<Said>> {
    sql!(
        "select came_true, said_at from notice_board_confirmed
         where centre_id = $1 and notice_id = $2 and person_id = $3",
        tx.centre,
        notice,
        person
    )
    .optional(tx)
    .await
}

/// How many others said so.
pub async fn n_confirmed(tx: &mut Tx, notice: NoticeId) -> Result<i64> {
    let (n,) = sql!(
        "select count(*) from notice_board_confirmed
         where centre_id = $1 and notice_id = $2 and came_true",
        tx.centre,
        notice
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(n)
}

record! {
    /// Of which notice somebody said that it came true, or not yet.
    pub struct SaidOf {
        pub title: String,
        pub came_true: bool,
    }
}

/// For "mijn gegevens".
pub async fn said_by(tx: &mut Tx, person: PersonId) -> Result<Vec<SaidOf>> {
    sql!(
        "select title, came_true from notice_board_confirmed confirmed
         join notice_board_notice notice on notice.centre_id = confirmed.centre_id
           and notice.id = notice_id
         where confirmed.centre_id = $1 and person_id = $2 order by said_at limit 1000",
        tx.centre,
        person
    )
    .all(tx)
    .await
}

pub async fn erase(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!(
        "delete from notice_board_confirmed where centre_id = $1 and person_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await
}

/// So many more in this month, as `2026-11`.
pub async fn count(tx: &mut Writing, month: &str, n_more: i64) -> Result<()> {
    sql!(
        "insert into notice_board_count (centre_id, month, n_matches) values ($1, $2, $3)
         on conflict (centre_id, month) do update
           set n_matches = notice_board_count.n_matches + excluded.n_matches",
        tx.centre,
        month,
        n_more
    )
    .run(tx)
    .await
}

record! {
    /// How often it came true in a month.
    #[derive(Clone, Debug)]
    pub struct Month {
        pub month: String,
        pub n_matches: i64,
    }
}

/// The latest months, the newest first.
pub async fn months(tx: &mut Tx) -> Result<Vec<Month>> {
    sql!(
        "select month, n_matches from notice_board_count where centre_id = $1
         order by month desc limit 13",
        tx.centre
    )
    .all(tx)
    .await
}

/// How often it came true in this month, as `2026-11`.
pub async fn in_month(tx: &mut Tx, month: &str) -> Result<i64> {
    let (n,) = sql!(
        "select coalesce(max(n_matches), 0) from notice_board_count
         where centre_id = $1 and month = $2",
        tx.centre,
        month
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(n)
}
