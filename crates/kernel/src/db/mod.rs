//! The database seam: `db/` is the only place in the house that names an engine.
//!
//! SQL is written once, with `$1` markers, for SQLite and PostgreSQL together.
//! Reading and writing are different types, so a page that only shows cannot change anything:
//! the compiler says so first, and the engine would say so again.
mod dump;
mod engine;
mod fault;
mod migrate;
mod pen;
mod statement;
mod values;
mod writing;

use engine::Engine;
pub use engine::{Db, in_own_schema};
pub use fault::Fault;
pub use migrate::{Landing, Migration};
pub use statement::Statement;
pub use values::{Column, IsId, Record, Row, Value};
use writing::Watch;
pub use writing::Writing;

use crate::{CentreId, Error, Result};
use jiff::Timestamp;
use sqlx::{Postgres, Sqlite, SqliteConnection};
use std::sync::Arc;
use std::time::Duration;
use tokio::time::{Instant, timeout_at};

/// How long someone waits for a connection before hearing that it is busy. With the page that says
/// so it stays under the five seconds of `promises.md` §3.
const QUEUE_MAX: Duration = Duration::from_secs(4);
/// How long one transaction may take. On SQLite a writer keeps all other writers waiting.
const TRANSACTION_MAX: Duration = Duration::from_secs(5);

enum Connection {
    /// A look that has not asked anything yet, and perhaps never will.
    NotYet(Engine),
    /// A reader of an SQLite house.
    Looking(sqlx::Transaction<'static, Sqlite>),
    /// The pen of an SQLite house: the only connection that writes, inside a savepoint.
    Pen(Box<SqliteConnection>),
    Postgres(sqlx::Transaction<'static, Postgres>),
    /// The pen went back to the desk.
    Gone,
}

/// Does the same on either engine; both SQLite kinds lend an `&mut SqliteConnection`.
macro_rules! on_engine {
    ($connection:expr, $sqlite:ident => $on_sqlite:expr, $postgres:ident => $on_postgres:expr) => {
        match $connection {
            $crate::db::Connection::Looking(transaction) => {
                let $sqlite = &mut **transaction;
                $on_sqlite
            }
            $crate::db::Connection::Pen(connection) => {
                let $sqlite = &mut **connection;
                $on_sqlite
            }
            $crate::db::Connection::Postgres(transaction) => {
                let $postgres = &mut **transaction;
                $on_postgres
            }
            $crate::db::Connection::NotYet(_) | $crate::db::Connection::Gone => {
                return Err($crate::Error::TooBusy);
            }
        }
    };
}
use on_engine;

/// One open transaction, in one centre, at one moment. By itself it only looks, and sees the moment
/// of its first question however long the page takes.
pub struct Tx {
    connection: Connection,
    ends_at: Instant,
    /// Time spent in the database so far; what a writer holds beyond this, it wastes.
    in_database: Duration,
    watch: Arc<Watch>,
    /// How much the house had written when this look began; `None` for what may change something.
    written_before: Option<u64>,
    pub centre: CentreId,
    pub now: Timestamp,
}

impl Tx {
    /// A look: what it will see was written by now, or later.
    fn looking(engine: Engine, watch: Arc<Watch>, now: Timestamp) -> Self {
        let written_before = Some(watch.n_changes_altogether());
        Self { written_before, ..Self::new(Connection::NotYet(engine), watch, now) }
    }

    fn new(connection: Connection, watch: Arc<Watch>, now: Timestamp) -> Self {
        let (ends_at, in_database) = (Instant::now() + TRANSACTION_MAX, Duration::ZERO);
        let (written_before, centre) = (None, CentreId::NOWHERE);
        Self { connection, ends_at, in_database, watch, written_before, centre, now }
    }

    /// Whether this only looks.
    pub(crate) fn only_looks(&self) -> bool {
        self.written_before.is_some()
    }

    /// Whether this look sees all that was written until now, as far as this program knows.
    pub(crate) fn sees_all(&self) -> bool {
        self.written_before == Some(self.watch.n_changes_altogether())
    }

    /// How often something was written in this centre, as far as this program knows.
    pub(crate) fn n_changes(&self, centre: CentreId) -> u64 {
        self.watch.n_changes(centre)
    }

    fn is_sqlite(&self) -> bool {
        match &self.connection {
            Connection::NotYet(engine) => matches!(engine, Engine::Sqlite { .. }),
            Connection::Looking(_) | Connection::Pen(_) => true,
            Connection::Postgres(_) | Connection::Gone => false,
        }
    }

    /// The connection, which a look takes with its first question.
    async fn connection(&mut self) -> Result<&mut Connection> {
        if let Connection::NotYet(engine) = &self.connection {
            self.connection = engine.look().await?;
        }
        Ok(&mut self.connection)
    }
}

impl AsMut<Tx> for Tx {
    fn as_mut(&mut self) -> &mut Tx {
        self
    }
}

/// Nothing is begun after a transaction's time is up, and what is begun stops then.
async fn in_time<T>(ends_at: Instant, work: impl Future<Output = sqlx::Result<T>>) -> Result<T> {
    if ends_at <= Instant::now() {
        return Err(Error::TooBusy);
    }
    Ok(timeout_at(ends_at, work).await.map_err(|_| Error::TooBusy)??)
}
