//! Jobs: work for later, kept in the same transaction as the deed that asks for it.
//!
//! A job is done at least once, so it is safe to run twice. What fails is tried again, ever later,
//! and given up after a day or so; the operator sees what was given up.
use crate::{CentreId, Error, House, Result, Timestamp, Tx, Writing, id, record, sql};
use jiff::SignedDuration;
use std::pin::Pin;
use std::sync::Arc;

id!(
    /// One piece of work.
    pub JobId: now_v7
);

/// A kind of work that a room can do.
#[derive(Clone)]
pub struct Job {
    pub kind: &'static str,
    pub work: Arc<dyn Fn(Work) -> Working + Send + Sync>,
}

impl Job {
    pub fn new<F, Doing>(kind: &'static str, work: F) -> Self
    where
        F: Fn(Work) -> Doing + Send + Sync + 'static,
        Doing: Future<Output = Result<()>> + Send + 'static,
    {
        Self { kind, work: Arc::new(move |piece| Box::pin(work(piece))) }
    }
}

/// One piece of work, with all that it needs.
pub struct Work {
    pub house: House,
    pub centre: CentreId,
    /// What the deed wrote down for it.
    pub body: String,
}

pub type Working = Pin<Box<dyn Future<Output = Result<()>> + Send>>;

/// How many are taken up at once.
const AT_ONCE: usize = 32;
/// Whoever took up a job and vanished has had it this long; then another may.
const LEASE: SignedDuration = SignedDuration::from_mins(5);
/// 1, 2, 4 … minutes between tries: eleven tries span about a day and a half.
const TRIES_MAX: i64 = 11;

/// Puts work on the list; it is begun after the commit.
pub async fn enqueue(
    tx: &mut Writing,
    kind: &'static str,
    body: String,
    run_at: Timestamp,
) -> Result<()> {
    sql!(
        "insert into job (centre_id, id, kind, body, run_at, n_tries, gave_up)
         values ($1, $2, $3, $4, $5, 0, '')",
        tx.centre,
        JobId::fresh(),
        kind,
        body,
        run_at
    )
    .run(tx)
    .await?;
    let wake = tx.work_bell();
    tx.when_saved(move || wake.notify_one());
    Ok(())
}

record! {
    struct Row {
        centre_id: CentreId,
        id: JobId,
        kind: String,
        body: String,
        n_tries: i64,
    }
}

/// Does what is due, a handful at a time; tells how many were taken up.
pub async fn work_off(house: &House) -> Result<usize> {
    let rows = take_up(house).await?;
    for row in &rows {
        let job = house.jobs.iter().find(|job| job.kind == row.kind);
        let done = match job {
            Some(job) => {
                let body = row.body.clone();
                (job.work)(Work { house: house.clone(), centre: row.centre_id, body }).await
            }
            None => Err(Error::Setting(format!("nobody does the work {}", row.kind))),
        };
        finish(house, row, done).await?;
    }
    Ok(rows.len())
}

async fn take_up(house: &House) -> Result<Vec<Row>> {
    // Most of the time there is nothing to do, and a look needs no writer.
    let mut look = house.db.read(house.clock.now());
    if n_due(&mut look).await? == 0 {
        return Ok(Vec::new());
    }
    drop(look);
    let mut tx = house.db.write(house.clock.now()).await?;
    let rows = sql!(
        "update job set run_at = $2, n_tries = n_tries + 1 where id in
           (select id from job where run_at <= $1 and gave_up = '' order by run_at limit 32)
           and run_at <= $1 and gave_up = ''
         returning centre_id, id, kind, body, n_tries",
        tx.now,
        tx.now + LEASE
    )
    .all::<Row>(&mut tx)
    .await?;
    debug_assert!(rows.len() <= AT_ONCE);
    tx.save().await?;
    Ok(rows)
}

/// How many jobs of all centres wait for somebody to do them now.
pub async fn n_due(tx: &mut Tx) -> Result<i64> {
    let (n,) = sql!("select count(*) from job where run_at <= $1 and gave_up = ''", tx.now)
        .one::<(i64,)>(tx)
        .await?;
    Ok(n)
}

/// How many were given up, for the operator.
pub async fn n_given_up(tx: &mut Tx) -> Result<i64> {
    let (n,) = sql!("select count(*) from job where gave_up <> ''").one::<(i64,)>(tx).await?;
    Ok(n)
}

async fn finish(house: &House, row: &Row, done: Result<()>) -> Result<()> {
    let mut tx = house.db.write(house.clock.now()).await?;
    tx.centre = row.centre_id;
    match done {
        Ok(()) => {
            sql!("delete from job where centre_id = $1 and id = $2", tx.centre, row.id)
                .run(&mut tx)
                .await?;
        }
        Err(error) => {
            let (id, kind) = (row.id, row.kind.as_str());
            tracing::warn!(%id, kind, error = &error as &dyn std::error::Error, "a job failed");
            let gave_up = if row.n_tries < TRIES_MAX { String::new() } else { error.to_string() };
            let pause = SignedDuration::from_mins(1 << row.n_tries.clamp(0, TRIES_MAX));
            sql!(
                "update job set run_at = $3, gave_up = $4 where centre_id = $1 and id = $2",
                tx.centre,
                row.id,
                tx.now + pause,
                gave_up
            )
            .run(&mut tx)
            .await?;
        }
    }
    tx.save().await
}
