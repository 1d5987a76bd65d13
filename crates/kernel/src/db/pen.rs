//! The pen: the one connection that writes in an SQLite house, handed from deed to deed.
//!
//! A commit waits for the disk. While it does, the next deeds gather, and go down together in one
//! transaction, each in a savepoint of its own: a busy evening costs hardly more commits than a
//! quiet one. Nobody hears "kept" before the commit is on the disk.
use super::QUEUE_MAX;
use super::writing::Watch;
use crate::{Error, Result};
use sqlx::sqlite::SqliteConnectOptions;
use sqlx::{ConnectOptions, Connection as _, SqliteConnection, raw_sql};
use std::panic::{AssertUnwindSafe, catch_unwind};
use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;
use tokio::sync::{mpsc, oneshot};
use tokio::task::JoinHandle;
use tokio::time::{sleep, timeout};

/// Larger batches are hardly faster and make the first deed wait longer.
const BATCH_MAX: usize = 64;
/// Who comes when so many wait already hears that it is busy.
const WAITING_MAX: usize = 512;
/// Between two tries to open the database again.
const NEW_PEN_PAUSE: Duration = Duration::from_secs(1);

/// What happens after a commit, in the order of the deeds: rings, mostly.
pub(super) type Afterwards = Vec<Box<dyn FnOnce() + Send>>;

#[derive(Clone)]
pub(super) struct Pen {
    desk: mpsc::Sender<oneshot::Sender<Turn>>,
    work: Arc<Mutex<Option<JoinHandle<()>>>>,
}

/// The pen on its way to a deed. Who hangs up before taking it sends it back.
pub(super) struct Turn(Option<(Box<SqliteConnection>, Back)>);

impl Turn {
    fn take(mut self) -> Option<(Box<SqliteConnection>, Back)> {
        self.0.take()
    }
}

impl Drop for Turn {
    fn drop(&mut self) {
        if let Some((connection, back)) = self.0.take() {
            back.undone(connection);
        }
    }
}

/// How the pen comes back.
pub(super) struct Back(oneshot::Sender<Returned>);

struct Returned {
    connection: Box<SqliteConnection>,
    kept: Option<Kept>,
}

struct Kept {
    saved: oneshot::Sender<Result<()>>,
    afterwards: Afterwards,
}

impl Back {
    pub(super) fn undone(self, connection: Box<SqliteConnection>) {
        let _ = self.0.send(Returned { connection, kept: None });
    }

    /// Returns when the commit is on the disk.
    pub(super) async fn kept(
        self,
        connection: Box<SqliteConnection>,
        afterwards: Afterwards,
    ) -> Result<()> {
        let (saved, answer) = oneshot::channel();
        let kept = Some(Kept { saved, afterwards });
        self.0.send(Returned { connection, kept }).map_err(|_| Error::TooBusy)?;
        answer.await.map_err(|_| Error::TooBusy)?
    }
}

impl Pen {
    pub(super) async fn take(options: SqliteConnectOptions, watch: Arc<Watch>) -> Result<Self> {
        let connection = Box::new(options.connect().await?);
        let (desk, turns) = mpsc::channel(WAITING_MAX);
        let work = tokio::spawn(work(options, connection, turns, watch));
        Ok(Self { desk, work: Arc::new(Mutex::new(Some(work))) })
    }

    /// Waits until the pen is free.
    pub(super) async fn turn(&self) -> Result<(Box<SqliteConnection>, Back)> {
        let (turn, granted) = oneshot::channel();
        self.desk.try_send(turn).map_err(|_| Error::TooBusy)?;
        let granted = timeout(QUEUE_MAX, granted).await.map_err(|_| Error::TooBusy)?;
        granted.ok().and_then(Turn::take).ok_or(Error::TooBusy)
    }

    /// Whether there still is somebody who hands it out.
    pub(super) fn is_handed_out(&self) -> bool {
        let work = self.work.lock().unwrap_or_else(PoisonError::into_inner);
        work.as_ref().is_some_and(|work| !work.is_finished())
    }

    /// Ends the work; what waits hears that it is busy.
    pub(super) async fn put_down(&self) {
        let work = self.work.lock().unwrap_or_else(PoisonError::into_inner).take();
        if let Some(work) = work {
            work.abort();
            let _ = work.await;
        }
    }
}

async fn work(
    options: SqliteConnectOptions,
    mut connection: Box<SqliteConnection>,
    mut turns: mpsc::Receiver<oneshot::Sender<Turn>>,
    watch: Arc<Watch>,
) {
    while let Some(first) = turns.recv().await {
        match batch(connection, first, &mut turns, &watch).await {
            Some(same) => connection = same,
            // A deed took the pen along when its thread broke down.
            None => connection = new_pen(&options, &watch).await,
        }
    }
    let _ = connection.close().await;
}

/// Another pen, as soon as there is one to be had.
async fn new_pen(options: &SqliteConnectOptions, watch: &Watch) -> Box<SqliteConnection> {
    loop {
        match options.connect().await {
            Ok(pen) => return Box::new(pen),
            Err(error) => tracing::error!(%error, "the pen is lost; looking for another"),
        }
        watch.tried_to_write(false);
        sleep(NEW_PEN_PAUSE).await;
    }
}

/// One transaction with as many deeds as were waiting. `None` when the connection was lost.
async fn batch(
    mut connection: Box<SqliteConnection>,
    first: oneshot::Sender<Turn>,
    turns: &mut mpsc::Receiver<oneshot::Sender<Turn>>,
    watch: &Watch,
) -> Option<Box<SqliteConnection>> {
    if let Err(error) = run(&mut connection, "begin immediate").await {
        watch.tried_to_write(false);
        tracing::error!(%error, "could not begin to write");
        return Some(connection); // the first hears it, because its turn is dropped
    }
    let mut kept = Vec::new();
    let mut next = Some(first);
    let mut is_whole = true;
    for n_deeds in 1..=BATCH_MAX {
        let Some(turn) = next.take() else { break };
        let deed;
        (connection, deed) = one_deed(connection, turn).await?;
        match deed {
            Deed::Kept(deed) => kept.push(deed),
            Deed::Undone => {}
            Deed::BrokeTheBatch => {
                is_whole = false;
                break;
            }
        }
        // After the last deed of a batch nobody is called up, whose turn would then be dropped.
        next = if n_deeds < BATCH_MAX { turns.try_recv().ok() } else { None };
    }
    let committed = if is_whole { run(&mut connection, "commit").await } else { Ok(()) };
    if committed.is_err() || !is_whole {
        let _ = run(&mut connection, "rollback").await;
    }
    let failure = match (&committed, is_whole) {
        (Ok(()), true) => None,
        (Ok(()), false) => Some("a deed ran out of room"),
        (Err(_), _) => Some("the commit failed"),
    };
    if failure.is_some() || !kept.is_empty() {
        watch.tried_to_write(failure.is_none());
    }
    for Kept { saved, afterwards } in kept {
        let answer = match failure {
            None => {
                afterwards.into_iter().for_each(safely);
                Ok(())
            }
            Some(reason) => Err(Error::NotKept(reason)),
        };
        // Whoever asked may have gone; what was kept stays.
        let _ = saved.send(answer);
    }
    if let Err(error) = committed {
        tracing::error!(%error, "nothing was kept");
    }
    Some(connection)
}

/// What breaks down after a commit must not take the pen along.
fn safely(step: Box<dyn FnOnce() + Send>) {
    if catch_unwind(AssertUnwindSafe(step)).is_err() {
        tracing::error!("a step after a commit broke down");
    }
}

enum Deed {
    Kept(Kept),
    Undone,
    /// The engine gave up the whole transaction, as it does when the disk is full.
    BrokeTheBatch,
}

async fn one_deed(
    mut connection: Box<SqliteConnection>,
    turn: oneshot::Sender<Turn>,
) -> Option<(Box<SqliteConnection>, Deed)> {
    if run(&mut connection, "savepoint deed").await.is_err() {
        return Some((connection, Deed::BrokeTheBatch));
    }
    let (back, returned) = oneshot::channel();
    // Whoever waited may have gone; then the pen comes back by itself, and nothing was done.
    let _ = turn.send(Turn(Some((connection, Back(back)))));
    let kept;
    Returned { connection, kept } = returned.await.ok()?;
    if kept.is_none() && run(&mut connection, "rollback to deed").await.is_err() {
        return Some((connection, Deed::BrokeTheBatch));
    }
    if run(&mut connection, "release deed").await.is_err() {
        return Some((connection, Deed::BrokeTheBatch));
    }
    Some((connection, kept.map_or(Deed::Undone, Deed::Kept)))
}

async fn run(connection: &mut SqliteConnection, command: &'static str) -> sqlx::Result<()> {
    raw_sql(command).execute(connection).await.map(drop)
}
