//! Everything in the tables as text: to show that somebody who left is really gone.
use super::{Row, Tx, on_engine};
use crate::Result;
use sqlx::{AssertSqlSafe, SqlSafeStr};

const SQLITE_COLUMNS: &str = "select tables.name, columns.name, columns.type
    from sqlite_master tables join pragma_table_info(tables.name) columns
    where tables.type = 'table' order by tables.name, columns.cid";
const POSTGRES_COLUMNS: &str = "select table_name::text, column_name::text, data_type::text
    from information_schema.columns where table_schema = current_schema()
    order by table_name, ordinal_position";

impl Tx {
    /// Every column of every table of every centre as text, one row a line, for tests and support.
    /// Ids and other bytes stand there in small hexadecimal digits without hyphens.
    pub async fn dump(&mut self) -> Result<String> {
        let columns = if self.is_sqlite() { SQLITE_COLUMNS } else { POSTGRES_COLUMNS };
        let mut tables: Vec<(String, Vec<String>)> = Vec::new();
        for row in self.rows_of(columns.to_owned()).await? {
            let table: String = row.get(0)?;
            let column = as_text(&row.get::<String>(1)?, &row.get::<String>(2)?);
            match tables.last_mut() {
                Some((last, columns)) if *last == table => columns.push(column),
                _ => tables.push((table, vec![column])),
            }
        }
        let mut dump = String::new();
        for (table, columns) in tables {
            let line = columns.join(" || ' ' || ");
            for row in self.rows_of(format!("select {line} from \"{table}\"")).await? {
                dump += &format!("{table}: {}\n", row.get::<String>(0)?);
            }
        }
        Ok(dump)
    }

    async fn rows_of(&mut self, text: String) -> Result<Vec<Row>> {
        let text = AssertSqlSafe(text).into_sql_str();
        Ok(on_engine!(self.connection().await?,
            sqlite => {
                let rows = sqlx::query(text).fetch_all(sqlite).await?;
                rows.into_iter().map(Row::Sqlite).collect()
            },
            postgres => {
                let rows = sqlx::query(text).fetch_all(postgres).await?;
                rows.into_iter().map(Row::Postgres).collect()
            }
        ))
    }
}

/// One column as text, by what its engine calls its type.
fn as_text(column: &str, kind: &str) -> String {
    let text = match kind.to_lowercase().as_str() {
        "blob" => format!("lower(hex(\"{column}\"))"),
        "bytea" => format!("encode(\"{column}\", 'hex')"),
        "uuid" => format!("replace(cast(\"{column}\" as text), '-', '')"),
        _ => format!("cast(\"{column}\" as text)"),
    };
    format!("coalesce({text}, '')")
}
