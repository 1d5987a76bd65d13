//! A table: where people sit down and talk, with its own name, readers, door and term.
use crate::{NAME, queries};
use kernel::face::Audience;
use kernel::jiff::SignedDuration;
use kernel::scene::Scene;
use kernel::{CentreId, Error, Result, Timestamp, Topic, Tx, choice, id, record, slug};
use photos::SeenBy;

id!(
    /// The big table has the id of its centre.
    pub TableId: now_v7
);

/// How long a line stays at the big table (`promises.md` §4, settled).
pub const KEEP_DAYS: i64 = 14;
/// A table may forget sooner or later than that, but no later than a season.
pub const KEEP_DAYS_MAX: i64 = 90;
pub const NAME_MAX_CHARS: usize = 40;
pub const PROGRAMME_MAX_CHARS: usize = 1000;
/// Words in an address that are no table.
const RESERVED: [&str; 10] =
    ["live", "regel", "foto", "binnen", "buiten", "briefje", "gast", "tafel", "rooster", "rust"];

record! {
    /// One table, as the coordinator set it up.
    #[derive(Clone, Debug)]
    pub struct Table {
        pub id: TableId,
        /// In the address; empty for the big table.
        pub slug: String,
        /// Empty for the big table: the name of the room itself.
        pub name: String,
        pub scene: Scene,
        pub read_by: Readers,
        /// `None` until the coordinator decided who may read.
        pub chosen_at: Option<Timestamp>,
        pub keep_days: i64,
        pub door: DoorKind,
        /// Whether a note for the host may be left while the table is closed.
        pub takes_notes: bool,
        /// Whether the coordinator lets guests sit down; see [`Table::may_have_guests`].
        pub takes_guests: bool,
        pub mode: Mode,
        /// What happens tonight, one line each; only in a hall.
        pub programme: String,
        /// The address of what it belongs to in another room; empty for most.
        pub belongs_to: String,
        /// Seconds between two lines of one person; 0 is at will.
        pub slow_s: i64,
        /// Only who receives people speaks for a while.
        pub is_paused: bool,
        /// The number of the latest line; 0 before the first.
        pub last_number: i64,
        /// How often lines of it were changed or taken away.
        pub n_changes: i64,
    }
}

choice! {
    /// Who may read what is said at a table.
    pub Readers {
        Neighbours "neighbours",
        /// Also who passes by without coming in.
        Anyone "anyone",
    } or Neighbours
}

choice! {
    /// When one may talk.
    pub DoorKind {
        Always "always",
        /// While a host is there.
        Rota "rota",
    } or Always
}

choice! {
    pub Mode {
        Table "table",
        /// An evening with everybody (R-Rosa-18): who presents stands out.
        Hall "hall",
    } or Table
}

impl Table {
    /// The big table as it is before anybody settled something.
    pub fn big(centre: CentreId) -> Self {
        Self {
            id: TableId(centre.0),
            slug: String::new(),
            name: String::new(),
            scene: Scene::LivingRoom,
            read_by: Readers::Neighbours,
            chosen_at: None,
            keep_days: KEEP_DAYS,
            door: DoorKind::Always,
            takes_notes: true,
            takes_guests: false,
            mode: Mode::Table,
            programme: String::new(),
            belongs_to: String::new(),
            slow_s: 0,
            is_paused: false,
            last_number: 0,
            n_changes: 0,
        }
    }

    pub fn is_big(&self) -> bool {
        self.slug.is_empty()
    }

    /// `/huiskamer`, or `/huiskamer/taaltafel`.
    pub fn path(&self) -> String {
        if self.is_big() {
            crate::PATH.to_owned()
        } else {
            format!("{}/{}", crate::PATH, self.slug)
        }
    }

    /// Where its latest line stands.
    pub fn latest_path(&self) -> String {
        format!("{}#laatste", self.path())
    }

    /// Back to the tools of whoever receives people there, which stay open.
    pub fn tools_path(&self) -> String {
        format!("{}?gereedschap=open#gereedschap", self.path())
    }

    /// Where its stream is.
    pub fn live_path(&self) -> String {
        format!("{}/live", self.path())
    }

    pub fn topic(&self, centre: CentreId) -> Topic {
        topic(centre, self.id)
    }

    /// For whom a face beside a line is shown. Nobody knows who a guest is, so where guests sit only
    /// faces are shown that everyone may see.
    pub fn audience(&self) -> Audience {
        match self.read_by {
            Readers::Neighbours if !self.takes_guests => Audience::LivingRoom,
            Readers::Neighbours | Readers::Anyone => Audience::Everyone,
        }
    }

    /// Who may see a photo that is shown here.
    pub fn photos_seen_by(&self) -> SeenBy {
        match self.read_by {
            Readers::Anyone => SeenBy::Everyone,
            Readers::Neighbours => SeenBy::Neighbours,
        }
    }

    pub fn is_read_by_anyone(&self) -> bool {
        self.read_by == Readers::Anyone
    }

    /// Whether guests may sit down while a host is there. Nobody knows how old they are, so never
    /// where passers-by read along.
    pub fn may_have_guests(&self) -> bool {
        self.takes_guests && !self.is_read_by_anyone()
    }

    /// Whether it opens and closes.
    pub fn has_door(&self) -> bool {
        self.door == DoorKind::Rota
    }

    /// One line of it by itself.
    pub fn line_path(&self, number: i64) -> String {
        format!("{}?tafel={}&nummer={number}", crate::line_page::PATH, self.slug)
    }

    pub fn is_hall(&self) -> bool {
        self.mode == Mode::Hall
    }

    /// When a line that is said now goes away.
    pub fn goes_at(&self, now: Timestamp) -> Timestamp {
        now + SignedDuration::from_hours(24 * self.keep_days)
    }
}

/// What rings when something is said there.
pub fn topic(centre: CentreId, table: TableId) -> Topic {
    Topic { centre, what: NAME, item: table.0 }
}

/// The table with this word in its address.
///
/// # Errors
/// [`Error::NotFound`] when there is none, or not any more.
pub async fn at(tx: &mut Tx, slug: &str) -> Result<Table> {
    match queries::tables::with_slug(tx, slug).await? {
        Some(table) => Ok(table),
        None if slug.is_empty() => Ok(Table::big(tx.centre)),
        None => Err(Error::NotFound),
    }
}

/// A table by its id, whether it ended or not.
pub async fn by_id(tx: &mut Tx, id: TableId) -> Result<Table> {
    match queries::tables::with_id(tx, id).await? {
        Some(table) => Ok(table),
        None if id.0 == tx.centre.0 => Ok(Table::big(tx.centre)),
        None => Err(Error::NotFound),
    }
}

/// The big table first, then the others by name.
pub async fn all(tx: &mut Tx) -> Result<Vec<Table>> {
    let mut tables = queries::tables::all(tx).await?;
    if !tables.iter().any(Table::is_big) {
        tables.insert(0, Table::big(tx.centre));
    }
    Ok(tables)
}

/// The word in the address for a table of this name; `None` when an address cannot hold it.
pub fn slug_of(name: &str) -> Option<String> {
    slug::of(name).filter(|slug| !RESERVED.contains(&slug.as_str()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_table_takes_no_word_that_is_an_address_already() {
        assert_eq!(slug_of("Tafel 2").as_deref(), Some("tafel-2"));
        for name in ["", "Live"] {
            assert_eq!(slug_of(name), None, "{name}");
        }
    }
}
