//! Statements: written with `sql!`, bound by position, run on whichever engine is open.
use super::values::bound;
use super::{Record, Row, Tx, Value, Writing, in_time, on_engine};
use crate::{CentreId, Error, Result, Retention};
use sqlx::{AssertSqlSafe, Executor, SqlSafeStr, SqlStr};
use std::borrow::Cow;
use tokio::time::Instant;

/// One statement and its values: `sql!("select … where id = $1", id).one(tx).await?`.
///
/// It takes a literal and nothing else, so no visitor's text ever becomes SQL, and one test can
/// read every statement of the house from its sources and ask both engines about each.
///
/// - A list goes last, as `id in ($3...)`, and is bound with [`Statement::list`].
/// - A filter that may be absent is `(kind = $2 or $2 is null)`, in this order: PostgreSQL learns
///   the type of `$2` from its first use.
#[macro_export]
macro_rules! sql {
    ($text:literal $(, $value:expr)* $(,)?) => {
        $crate::db::Statement::new($text, vec![$($crate::db::Value::from($value)),*])
    };
}

pub struct Statement {
    text: Cow<'static, str>,
    values: Vec<Value>,
    list_at: Option<usize>,
}

/// Longer lists are a page of their own.
const LIST_MAX: usize = 256;

impl Statement {
    pub fn new(text: &'static str, values: Vec<Value>) -> Self {
        Self { text: text.into(), values, list_at: None }
    }

    /// The values of `in ($n...)`. An empty list matches nothing.
    pub fn list<T: Into<Value>>(mut self, list: impl IntoIterator<Item = T>) -> Self {
        self.list_at = Some(self.values.len());
        self.values.extend(list.into_iter().take(LIST_MAX).map(Into::into));
        self
    }

    pub async fn run(self, tx: &mut Writing) -> Result<()> {
        self.touch(tx).await.map(drop)
    }

    /// Does it, and tells how many rows were touched.
    pub async fn touch(self, tx: &mut Writing) -> Result<u64> {
        let (text, begins) = (self.text(), Instant::now());
        let ends_at = tx.ends_at;
        let connection = tx.connection().await?;
        let done = on_engine!(connection,
            sqlite => in_time(ends_at, bound!(sqlx::query(text), self.values).execute(sqlite))
                .await
                .map(|done| done.rows_affected()),
            postgres => in_time(ends_at, bound!(sqlx::query(text), self.values).execute(postgres))
                .await
                .map(|done| done.rows_affected())
        );
        tx.in_database += begins.elapsed();
        done
    }

    /// All rows; every list has its `limit` in the statement.
    pub async fn all<T: Record>(self, tx: &mut Tx) -> Result<Vec<T>> {
        let (text, begins) = (self.text(), Instant::now());
        let ends_at = tx.ends_at;
        let connection = tx.connection().await?;
        let rows: Result<Vec<Row>> = on_engine!(connection,
            sqlite => in_time(ends_at, bound!(sqlx::query(text), self.values).fetch_all(sqlite))
                .await
                .map(|rows| rows.into_iter().map(Row::Sqlite).collect()),
            postgres => in_time(ends_at, bound!(sqlx::query(text), self.values).fetch_all(postgres))
                .await
                .map(|rows| rows.into_iter().map(Row::Postgres).collect())
        );
        tx.in_database += begins.elapsed();
        rows?.iter().map(T::read).collect()
    }

    pub async fn optional<T: Record>(self, tx: &mut Tx) -> Result<Option<T>> {
        Ok(self.all(tx).await?.pop())
    }

    pub async fn one<T: Record>(self, tx: &mut Tx) -> Result<T> {
        self.optional(tx).await?.ok_or(Error::NotFound)
    }

    /// The text with its list written out. Rounded up to a power of two by repeating the last
    /// value, so that the engine remembers a handful of statements and not 256.
    fn text(&self) -> SqlStr {
        let Some(n_before) = self.list_at else {
            return match self.text.clone() {
                Cow::Borrowed(text) => text.into_sql_str(),
                Cow::Owned(text) => AssertSqlSafe(text).into_sql_str(),
            };
        };
        let first = n_before + 1;
        let markers: Vec<String> = (first..=self.values.len()).map(|n| format!("${n}")).collect();
        let last = markers.last().map_or("null", String::as_str);
        let n_rounded = markers.len().next_power_of_two();
        let padding = std::iter::repeat_n(last, n_rounded - markers.len());
        let list: Vec<&str> = markers.iter().map(String::as_str).chain(padding).collect();
        AssertSqlSafe(self.text.replace(&format!("${first}..."), &list.join(", "))).into_sql_str()
    }
}

impl Writing {
    /// Removes the rows that stayed so many days, in one centre or in every one.
    pub(crate) async fn forget(
        &mut self,
        retention: &Retention,
        centre: Option<CentreId>,
        days: i64,
    ) -> Result<u64> {
        let Retention { table, since, .. } = retention;
        let until = Retention::counts_from(self.now, days);
        // Both names stand in the program; no visitor's text comes here.
        let text =
            format!("delete from {table} where {since} < $1 and (centre_id = $2 or $2 is null)");
        let values = vec![until.into(), centre.into()];
        Statement { text: text.into(), values, list_at: None }.touch(self).await
    }
}

impl Tx {
    /// Asks the engine whether it understands a statement, without running it.
    pub async fn understands(&mut self, text: &str) -> Result<()> {
        let text = AssertSqlSafe(text.replace("...", "")).into_sql_str();
        on_engine!(self.connection().await?,
            sqlite => sqlite.prepare(text).await.map(drop)?,
            postgres => postgres.prepare(text).await.map(drop)?
        );
        Ok(())
    }
}
