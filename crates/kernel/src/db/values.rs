//! What goes into a statement and what comes out of a row.
use crate::Result;
use jiff::{Timestamp, tz::TimeZone};
use sqlx::postgres::{PgRow, Postgres};
use sqlx::sqlite::{Sqlite, SqliteRow};
use sqlx::{ColumnIndex, Decode, Row as _, Type};
use uuid::Uuid;

/// A value on its way into a statement; `None` is SQL's null of that type.
#[derive(Clone)]
pub enum Value {
    Id(Option<Uuid>),
    Text(Option<String>),
    Number(Option<i64>),
    Flag(Option<bool>),
    Bytes(Option<Vec<u8>>),
}

macro_rules! bound {
    ($query:expr, $values:expr) => {{
        let mut query = $query;
        for value in $values {
            query = match value {
                Value::Id(value) => query.bind(value),
                Value::Text(value) => query.bind(value),
                Value::Number(value) => query.bind(value),
                Value::Flag(value) => query.bind(value),
                Value::Bytes(value) => query.bind(value),
            };
        }
        query
    }};
}
pub(super) use bound;

/// One row, from either engine.
pub enum Row {
    Sqlite(SqliteRow),
    Postgres(PgRow),
}

impl Row {
    /// A column by name or by position.
    pub fn get<C: Column>(
        &self,
        column: impl ColumnIndex<SqliteRow> + ColumnIndex<PgRow>,
    ) -> Result<C> {
        C::from_stored(match self {
            Self::Sqlite(row) => row.try_get(column)?,
            Self::Postgres(row) => row.try_get(column)?,
        })
    }
}

/// A type that fits in a column. A room may give its own: a `NoticeText` is stored as text.
pub trait Column: Sized {
    type Stored: Native;
    fn from_stored(stored: Self::Stored) -> Result<Self>;
}

/// What both engines decode by themselves.
pub trait Native:
    for<'r> Decode<'r, Sqlite> + Type<Sqlite> + for<'r> Decode<'r, Postgres> + Type<Postgres>
{
}
impl<T> Native for T where
    T: for<'r> Decode<'r, Sqlite> + Type<Sqlite> + for<'r> Decode<'r, Postgres> + Type<Postgres>
{
}

/// A row that became a value of the house. Written by [`record!`](crate::record).
pub trait Record: Sized {
    fn read(row: &Row) -> Result<Self>;
}

/// A single column: `sql!("select count(*) …").one::<(i64,)>(tx)`.
impl<A: Column> Record for (A,) {
    fn read(row: &Row) -> Result<Self> {
        Ok((row.get(0)?,))
    }
}

/// Two records side by side in one row; their column names must differ.
impl<A: Record, B: Record> Record for (A, B) {
    fn read(row: &Row) -> Result<Self> {
        Ok((A::read(row)?, B::read(row)?))
    }
}

/// A struct that is filled by column name from either engine.
#[macro_export]
macro_rules! record {
    ($(#[$about:meta])* $seen:vis struct $name:ident {
        $($(#[$note:meta])* $open:vis $field:ident: $type:ty,)*
    }) => {
        $(#[$about])* $seen struct $name { $($(#[$note])* $open $field: $type,)* }
        impl $crate::Record for $name {
            fn read(row: &$crate::db::Row) -> $crate::Result<Self> {
                Ok(Self { $($field: row.get(stringify!($field))?,)* })
            }
        }
    };
}

/// A choice of a few words: as it is stored, and as a form says it. What is none of these words is
/// the last.
#[macro_export]
macro_rules! choice {
    ($(#[$about:meta])* $seen:vis $name:ident {
        $($(#[$note:meta])* $variant:ident $word:literal,)*
    } or $rest:ident) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        $seen enum $name { $($(#[$note])* $variant,)* }
        impl $name {
            /// As it is stored, and as a form says it.
            $seen fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }
            $seen fn from_word(word: &str) -> Self {
                match word { $($word => Self::$variant,)* _ => Self::$rest }
            }
        }
        impl $crate::db::Column for $name {
            type Stored = String;
            fn from_stored(stored: String) -> $crate::Result<Self> {
                Ok(Self::from_word(&stored))
            }
        }
    };
}

/// An id of one kind of thing, so that a notice's id never lands where a person's belongs:
/// `id!(pub NoticeId: now_v7)`. Things take `now_v7`, so that new rows lie together on disk;
/// people take `new_v4`, which does not tell when somebody joined.
#[macro_export]
macro_rules! id {
    ($(#[$about:meta])* $seen:vis $name:ident: $version:ident) => {
        $(#[$about])*
        #[derive(
            Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord, Hash, $crate::serde::Deserialize,
        )]
        #[serde(crate = "kernel::serde", transparent)]
        $seen struct $name(pub $crate::uuid::Uuid);
        impl $name {
            /// One that nothing has yet.
            $seen fn fresh() -> Self { Self($crate::uuid::Uuid::$version()) }
        }
        impl std::fmt::Display for $name {
            fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result { self.0.fmt(f) }
        }
        impl std::str::FromStr for $name {
            type Err = $crate::uuid::Error;
            fn from_str(text: &str) -> std::result::Result<Self, Self::Err> {
                text.parse().map(Self)
            }
        }
        impl $crate::db::IsId for $name {
            fn uuid(self) -> $crate::uuid::Uuid { self.0 }
        }
        impl From<$name> for $crate::db::Value {
            fn from(id: $name) -> Self { Self::Id(Some(id.0)) }
        }
        impl $crate::db::Column for $name {
            type Stored = $crate::uuid::Uuid;
            fn from_stored(stored: Self::Stored) -> $crate::Result<Self> { Ok(Self(stored)) }
        }
    };
}

/// An id that [`id!`](crate::id) made; so that one which may be absent fits a statement too.
pub trait IsId {
    fn uuid(self) -> Uuid;
}

impl<T: IsId> From<Option<T>> for Value {
    fn from(id: Option<T>) -> Self {
        Self::Id(id.map(T::uuid))
    }
}

macro_rules! plain_columns {
    ($($variant:ident: $type:ty),*) => {$(
        impl Column for $type {
            type Stored = $type;
            fn from_stored(stored: $type) -> Result<Self> { Ok(stored) }
        }
        impl From<$type> for Value {
            fn from(value: $type) -> Self { Self::$variant(Some(value)) }
        }
        impl From<Option<$type>> for Value {
            fn from(value: Option<$type>) -> Self { Self::$variant(value) }
        }
    )*};
}
plain_columns!(Id: Uuid, Text: String, Number: i64, Flag: bool, Bytes: Vec<u8>);

impl From<&str> for Value {
    fn from(text: &str) -> Self {
        Self::Text(Some(text.to_owned()))
    }
}

impl From<Timestamp> for Value {
    fn from(at: Timestamp) -> Self {
        Self::Number(Some(at.as_millisecond()))
    }
}

impl From<Option<Timestamp>> for Value {
    fn from(at: Option<Timestamp>) -> Self {
        Self::Number(at.map(Timestamp::as_millisecond))
    }
}

impl Column for Timestamp {
    type Stored = i64;
    fn from_stored(milliseconds: i64) -> Result<Self> {
        Ok(Timestamp::from_millisecond(milliseconds)?)
    }
}

impl Column for TimeZone {
    type Stored = String;
    fn from_stored(name: String) -> Result<Self> {
        Ok(TimeZone::get(&name)?)
    }
}

impl<T: Column> Column for Option<T> {
    type Stored = Option<T::Stored>;
    fn from_stored(stored: Self::Stored) -> Result<Self> {
        stored.map(T::from_stored).transpose()
    }
}
