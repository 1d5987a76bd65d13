//! Migrations: plain SQL per room, in order, each landed exactly once and never edited after.
use super::engine::Engine;
use super::{Db, Tx, Writing, on_engine};
use crate::{Error, Result, record, sql};
use jiff::Timestamp;
use sha2::{Digest, Sha256};
use sqlx::{AssertSqlSafe, raw_sql};
use tokio::time::Instant;

pub struct Migration {
    /// `0001_notices`: the name of its file. Migrations land in the order of the list.
    pub name: &'static str,
    pub sql: &'static str,
}

/// The type words that a migration may use: for SQLite, and for PostgreSQL.
const TYPE_WORDS: [(&str, &str, &str); 7] = [
    ("{id}", "blob", "uuid"),
    // UTC, in milliseconds since 1970.
    ("{instant}", "integer", "bigint"),
    ("{number}", "integer", "bigint"),
    ("{flag}", "integer", "boolean"),
    ("{bytes}", "blob", "bytea"),
    // Text that is ordered by its letters alone, the same everywhere.
    ("{word}", "text collate binary", "text collate \"C\""),
    ("{strict}", "strict", ""),
];

const LANDED: &str = "create table if not exists migration (room text not null, name text not null,
    checksum text not null, landed_at {instant} not null, primary key (room, name)) {strict}";

/// The migrations of one room, or of the kernel.
pub type Landing = (&'static str, &'static [Migration]);

impl Db {
    /// Brings all tables up to date: every new migration lands, or none does.
    ///
    /// # Errors
    /// [`Error::NewerDatabase`] when something landed that this program does not know, and
    /// [`Error::MigrationEdited`] when one was changed after it landed; nothing is touched then.
    pub async fn migrate(&self, landings: &[Landing], now: Timestamp) -> Result<()> {
        let mut tx = self.write(now).await?;
        if let Engine::Postgres(_) = &self.engine {
            // Two programs that start together do it one after the other. The number is ours.
            tx.land("select pg_advisory_xact_lock(86711)").await?;
        }
        tx.land(LANDED).await?;
        let landed = landed(&mut tx).await?;
        let is_known = |room: &str, name: &str| {
            let own = landings.iter().filter(|(own, _)| *own == room);
            own.flat_map(|(_, migrations)| *migrations).any(|migration| migration.name == name)
        };
        if let Some(unknown) = landed.iter().find(|row| !is_known(&row.room, &row.name)) {
            return Err(Error::NewerDatabase(format!("{}/{}", unknown.room, unknown.name)));
        }
        for (room, migrations) in landings {
            for migration in *migrations {
                let checksum = checksum(migration);
                let before =
                    landed.iter().find(|row| row.room == *room && row.name == migration.name);
                match before {
                    Some(before) if before.checksum == checksum => continue,
                    Some(_) => {
                        return Err(Error::MigrationEdited(format!("{room}/{}", migration.name)));
                    }
                    None => tx.land(migration.sql).await?,
                }
                sql!(
                    "insert into migration (room, name, checksum, landed_at)
                     values ($1, $2, $3, $4)",
                    *room,
                    migration.name,
                    checksum,
                    now
                )
                .run(&mut tx)
                .await?;
            }
        }
        tx.save().await
    }
}

record! {
    struct Landed {
        room: String,
        name: String,
        checksum: String,
    }
}

async fn landed(tx: &mut Tx) -> Result<Vec<Landed>> {
    sql!("select room, name, checksum from migration order by landed_at limit 10000").all(tx).await
}

fn checksum(migration: &Migration) -> String {
    Sha256::digest(migration.sql).iter().map(|byte| format!("{byte:02x}")).collect()
}

impl Writing {
    pub(super) async fn land(&mut self, migration: &str) -> Result<()> {
        let is_sqlite = self.is_sqlite();
        let text =
            TYPE_WORDS.iter().fold(migration.to_owned(), |text, (word, sqlite, postgres)| {
                text.replace(word, if is_sqlite { sqlite } else { postgres })
            });
        let (text, begins) = (AssertSqlSafe(text), Instant::now());
        let landed = on_engine!(&mut self.connection,
            sqlite => raw_sql(text).execute(sqlite).await.map(drop),
            postgres => raw_sql(text).execute(postgres).await.map(drop)
        );
        self.in_database += begins.elapsed();
        Ok(landed?)
    }
}
