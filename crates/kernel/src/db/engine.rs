//! Opening one of the two engines.
use super::pen::Pen;
use super::writing::{Watch, Writing};
use super::{Connection, QUEUE_MAX, Tx};
use crate::{CentreId, Error, Result};
use jiff::Timestamp;
use sqlx::postgres::{PgConnectOptions, PgPool, PgPoolOptions};
use sqlx::sqlite::{
    SqliteConnectOptions, SqliteJournalMode, SqlitePool, SqlitePoolOptions, SqliteSynchronous,
};
use sqlx::{AssertSqlSafe, ConnectOptions, Connection as _, raw_sql};
use std::path::Path;
use std::sync::Arc;
use std::time::Duration;
use tokio::sync::Notify;

/// SQLite readers share one disk; more of them only wait for each other.
const SQLITE_READERS: u32 = 4;
/// PostgreSQL allows 100 in all; two programs and a person with `psql` must fit.
const POSTGRES_CONNECTIONS: u32 = 16;

/// Whoever writes waits for the clearing of the journal, so it does not wait long for readers.
const CLEARING_MAX: Duration = Duration::from_millis(500);

/// Both engines behind one face. Cheap to clone.
#[derive(Clone)]
pub struct Db {
    pub(super) engine: Engine,
    pub(super) watch: Arc<Watch>,
}

#[derive(Clone)]
pub(super) enum Engine {
    /// One pen, because SQLite has one writer; readers see the last commit and never wait for it.
    Sqlite {
        pen: Pen,
        readers: SqlitePool,
    },
    Postgres(PgPool),
}

impl Engine {
    /// A snapshot of this moment.
    pub(super) async fn look(&self) -> Result<Connection> {
        Ok(match self {
            Self::Sqlite { readers, .. } => Connection::Looking(readers.begin().await?),
            Self::Postgres(pool) => {
                let begin = "begin isolation level repeatable read read only";
                Connection::Postgres(pool.begin_with(begin).await?)
            }
        })
    }
}

/// With NORMAL a power cut loses the last moments; what we said is kept, is kept. Builds for
/// tests can be told to be careless, to show that the power-cut test notices.
fn synchronous() -> SqliteSynchronous {
    let is_careless = cfg!(debug_assertions)
        && std::env::var("VOORDEUR_TEST_SYNCHRONOUS").is_ok_and(|word| word == "normal");
    if is_careless { SqliteSynchronous::Normal } else { SqliteSynchronous::Full }
}

impl Db {
    /// `postgres://…` for PostgreSQL; `sqlite://PATH` or a plain path for an SQLite file, which is
    /// made when it is not there.
    pub async fn open(address: &str) -> Result<Self> {
        let watch = Arc::<Watch>::default();
        let engine = if address.starts_with("postgres") {
            // The engine's own limits hold even where this program has stopped looking.
            let limits =
                [("statement_timeout", "5s"), ("idle_in_transaction_session_timeout", "10s")];
            let options = address.parse::<PgConnectOptions>()?.options(limits);
            let pool = PgPoolOptions::new()
                .max_connections(POSTGRES_CONNECTIONS)
                .acquire_timeout(QUEUE_MAX);
            Engine::Postgres(pool.connect_with(options).await?)
        } else {
            let path = address.strip_prefix("sqlite://").unwrap_or(address);
            let file = SqliteConnectOptions::new()
                .filename(path)
                .foreign_keys(true)
                .busy_timeout(QUEUE_MAX);
            let writing = file
                .clone()
                .create_if_missing(true)
                // What was deleted is gone from the file too, not only from the tables.
                .pragma("secure_delete", "on")
                .journal_mode(SqliteJournalMode::Wal)
                .synchronous(synchronous());
            let pen = Pen::take(writing, watch.clone()).await?;
            let readers = SqlitePoolOptions::new()
                .max_connections(SQLITE_READERS)
                .acquire_timeout(QUEUE_MAX)
                // A file does not hang up, so nobody asks it whether it is still there.
                .test_before_acquire(false)
                .connect_with(file.read_only(true))
                .await?;
            Engine::Sqlite { pen, readers }
        };
        Ok(Self { engine, watch })
    }

    pub fn is_sqlite(&self) -> bool {
        matches!(self.engine, Engine::Sqlite { .. })
    }

    /// A snapshot to look at; nothing can be changed in it. It is taken with the first question, so
    /// who asks nothing keeps nobody waiting.
    pub fn read(&self, now: Timestamp) -> Tx {
        Tx::looking(self.engine.clone(), self.watch.clone(), now)
    }

    /// The one way to change something. On SQLite it waits its turn for the pen; deeds that come
    /// close together share one commit, each in a savepoint of its own.
    pub async fn write(&self, now: Timestamp) -> Result<Writing> {
        match &self.engine {
            Engine::Sqlite { pen, .. } => {
                let (connection, back) = pen.turn().await?;
                let tx = Tx::new(Connection::Pen(connection), self.watch.clone(), now);
                Ok(Writing::new(tx, Some(back)))
            }
            Engine::Postgres(pool) => {
                let begun = pool.begin().await;
                if begun.is_err() {
                    self.watch.tried_to_write(false);
                }
                let tx = Tx::new(Connection::Postgres(begun?), self.watch.clone(), now);
                Ok(Writing::new(tx, None))
            }
        }
    }

    /// Whether what is said now would be kept, by what this program knows without trying: somebody
    /// hands out the pen, and who tried to write of late could.
    pub fn can_be_written(&self) -> bool {
        let is_open = match &self.engine {
            Engine::Sqlite { pen, .. } => pen.is_handed_out(),
            Engine::Postgres(pool) => !pool.is_closed(),
        };
        is_open && !self.watch.has_trouble()
    }

    /// The longest time that a deed held the writer without working in the database.
    pub fn longest_idle_hold(&self) -> Duration {
        self.watch.longest_idle_hold()
    }

    /// How often something was written in this centre, as far as this program knows.
    pub fn n_changes(&self, centre: CentreId) -> u64 {
        self.watch.n_changes(centre)
    }

    /// Something was written in this centre by another program on the same database.
    pub fn changed_elsewhere(&self, centre: CentreId) {
        self.watch.changed(centre);
    }

    /// Rung after each commit that put work on the list.
    pub fn work_bell(&self) -> Arc<Notify> {
        self.watch.work_bell()
    }

    /// A ceiling on the size of an SQLite house, in pages of 4 KiB: a quota on a shared disk.
    /// PostgreSQL has its own ways and ignores it.
    pub async fn limit_pages(&self, n_pages: u32) -> Result<()> {
        if let Engine::Sqlite { pen, .. } = &self.engine {
            let (mut connection, back) = pen.turn().await?;
            let pragma = AssertSqlSafe(format!("pragma max_page_count = {n_pages}"));
            let done = raw_sql(pragma).execute(&mut *connection).await;
            back.undone(connection);
            done?;
        }
        Ok(())
    }

    /// One consistent file with everything in it, written while the house is in use.
    /// PostgreSQL makes its own with `pg_dump`.
    pub async fn copy_to(&self, file: &Path) -> Result<()> {
        let Engine::Sqlite { readers, .. } = &self.engine else {
            return Err(Error::Setting("this is done with pg_dump on PostgreSQL".to_owned()));
        };
        let path = file.to_string_lossy().into_owned();
        sqlx::query("vacuum into $1").bind(path).execute(readers).await?;
        Ok(())
    }

    /// Puts the journal of an SQLite house away and empties it, so that it no longer holds what was
    /// deleted. Does nothing while somebody is still reading; PostgreSQL tidies up by itself.
    pub async fn clear_journal(&self) -> Result<()> {
        if let Engine::Sqlite { readers, .. } = &self.engine {
            let file = (*readers.connect_options()).clone().read_only(false);
            let mut connection = file.busy_timeout(CLEARING_MAX).connect().await?;
            raw_sql("pragma wal_checkpoint(truncate)").execute(&mut connection).await?;
            connection.close().await?;
        }
        Ok(())
    }

    pub async fn close(&self) {
        match &self.engine {
            Engine::Sqlite { pen, readers } => {
                readers.close().await;
                pen.put_down().await;
            }
            Engine::Postgres(pool) => pool.close().await,
        }
    }
}

/// A PostgreSQL database in which this schema is the whole world; each test takes one.
pub async fn in_own_schema(address: &str, schema: &str) -> Result<Db> {
    let first = Db::open(address).await?;
    let mut tx = first.write(Timestamp::UNIX_EPOCH).await?;
    tx.land(&format!("create schema {schema}")).await?;
    tx.save().await?;
    first.close().await;
    let separator = if address.contains('?') { '&' } else { '?' };
    Db::open(&format!("{address}{separator}options=-csearch_path%3D{schema}")).await
}
