//! Search: one box for everything that neighbours may know.
//!
//! A room writes what can be found of it in the same transaction as the thing itself
//! ([`put`], [`take_out`]). What a question finds is decided here and not by the engine. The
//! question stands in no address and is not kept (R-Rosa-33).
mod found;
mod gist;
mod index;
mod page;
mod queries;
mod sound;
mod spelling;
#[cfg(test)]
mod tests;
mod words {
    kernel::words!();
}

pub use gist::Gist;

use crate::words::Words;
use kernel::language::Leaf;
use kernel::{
    Exported, Holds, House, Migration, PersonId, Result, Retention, Room, Routes, Table, Timestamp,
    Tx, Voice, Writing, choice,
};

pub const PATH: &str = "/zoeken";

pub struct Search;

choice! {
    /// Who may find something.
    pub Audience {
        Everyone "everyone",
        Neighbours "neighbours",
        Team "team",
    } or Team
}

/// Something of a room that can be found.
pub struct Entry<'a> {
    /// The room by its name; nothing of a room that is off is found.
    pub room: &'static str,
    /// The address of its page; one entry each.
    pub path: &'a str,
    pub audience: Audience,
    /// Whose it is: it goes with them, and who parted from them does not find it.
    pub person: Option<PersonId>,
    pub title: &'a str,
    /// One sentence below the title.
    pub brief: &'a str,
    /// What else it is found by, as plain text.
    pub text: &'a str,
    /// When it happens, for what happens.
    pub at: Option<Timestamp>,
    /// From here it is not found any more; `None` until its room takes it out.
    pub ends_at: Option<Timestamp>,
}

/// From the commit on this can be found, in the place of what was known at its address.
pub async fn put(tx: &mut Writing, entry: &Entry<'_>) -> Result<()> {
    let title = spelling::indexed(entry.title);
    let words = spelling::indexed(&format!("{} {}", entry.brief, entry.text));
    queries::put(tx, entry, &title, &words).await?;
    index::index(tx, entry.path, &title, &words).await
}

/// From the commit on nothing at this address is found.
pub async fn take_out(tx: &mut Writing, path: &str) -> Result<()> {
    queries::take_out(tx, path).await
}

#[async_trait::async_trait]
impl Room for Search {
    fn name(&self) -> &'static str {
        "search"
    }

    fn migrations(&self) -> &'static [Migration] {
        &[
            Migration { name: "0001_search", sql: include_str!("../migrations/0001_search.sql") },
            Migration { name: "0002_words", sql: include_str!("../migrations/0002_words.sql") },
        ]
    }

    fn routes(&self) -> Routes {
        Routes::new().look(PATH, page::show).ask(PATH, page::find)
    }

    fn tables(&self) -> &'static [Table] {
        &[
            Table { name: "search_item", holds: Holds::Personal },
            Table { name: "search_word", holds: Holds::Personal },
        ]
    }

    fn retention(&self) -> &'static [Retention] {
        &[Retention {
            table: "search_item",
            since: "ends_at",
            keep_days: 0,
            shortest_days: None,
            what: |voice| Words(voice).kept(),
        }]
    }

    /// What is found here stands in a room, and each room hands over its own.
    async fn export(&self, _: &mut Tx, _: &Voice, _: PersonId) -> Result<Vec<Exported>> {
        Ok(Vec::new())
    }

    async fn erase(&self, tx: &mut Writing, person: PersonId) -> Result<()> {
        queries::erase(tx, person).await
    }

    /// What was put here before words had rows of their own, gets them.
    async fn before_opening(&self, house: &House) -> Result<()> {
        for centre in house.each_centre().await? {
            while index::catch_up(house, centre).await? {}
        }
        Ok(())
    }

    fn words(&self) -> &'static [Leaf] {
        words::LEAVES
    }
}
