//! A table: where people sit down and talk, with its own name, readers, door and term.
use crate::words::Words;
use crate::{NAME, queries};
use kernel::db::Column;
use kernel::face::Audience;
use kernel::jiff::SignedDuration;
use kernel::{CentreId, Error, Result, Timestamp, Topic, Tx, id, record};
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
const RESERVED: [&str; 9] =
    ["live", "regel", "foto", "binnen", "buiten", "briefje", "tafel", "rooster", "rust"];

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
        pub mode: Mode,
        /// What happens tonight, one line each; only in a hall.
        pub programme: String,
        /// Seconds between two lines of one person; 0 is at will.
        pub slow_s: i64,
        pub is_paused: bool,
        /// The number of the latest line; 0 before the first.
        pub last_number: i64,
    }
}

macro_rules! words_of {
    ($(#[$about:meta])* $name:ident { $($(#[$note:meta])* $variant:ident $word:literal,)* } or $rest:ident) => {
        $(#[$about])*
        #[derive(Clone, Copy, Debug, PartialEq, Eq)]
        pub enum $name { $($(#[$note])* $variant,)* }
        impl $name {
            /// As it is stored, and as a form says it.
            pub fn as_str(self) -> &'static str {
                match self { $(Self::$variant => $word,)* }
            }
            pub fn from_word(word: &str) -> Self {
                match word { $($word => Self::$variant,)* _ => Self::$rest }
            }
        }
        impl Column for $name {
            type Stored = String;
            fn from_stored(stored: String) -> Result<Self> {
                Ok(Self::from_word(&stored))
            }
        }
    };
}

words_of! {
    /// Who may read what is said at a table.
    Readers {
        Neighbours "neighbours",
        /// Also who passes by without coming in.
        Anyone "anyone",
    } or Neighbours
}

words_of! {
    /// When one may talk.
    DoorKind {
        Always "always",
        /// While a host is there.
        Rota "rota",
    } or Always
}

words_of! {
    Mode {
        Table "table",
        /// An evening with everybody (R-Rosa-18): who presents stands out.
        Hall "hall",
    } or Table
}

words_of! {
    /// The drawing above a table.
    Scene {
        LivingRoom "huiskamer",
        Coffee "koffie",
        Soup "soep",
        Sewing "naaien",
        Walking "wandel",
        Garden "tuin",
        Tablet "tablet",
    } or LivingRoom
}

impl Scene {
    pub const ALL: &'static [Self] = &[
        Self::LivingRoom,
        Self::Coffee,
        Self::Soup,
        Self::Sewing,
        Self::Walking,
        Self::Garden,
        Self::Tablet,
    ];

    /// "koffie": what one sees.
    pub fn said<'v>(self, words: &Words<'v>) -> &'v str {
        match self {
            Self::LivingRoom => words.scene_living_room(),
            Self::Coffee => words.scene_coffee(),
            Self::Soup => words.scene_soup(),
            Self::Sewing => words.scene_sewing(),
            Self::Walking => words.scene_walking(),
            Self::Garden => words.scene_garden(),
            Self::Tablet => words.scene_tablet(),
        }
    }

    pub fn path(self) -> &'static str {
        match self {
            Self::LivingRoom => kernel::asset::SCENES_KAMER_HUISKAMER_SVG.path,
            Self::Coffee => kernel::asset::SCENES_KOFFIE_SVG.path,
            Self::Soup => kernel::asset::SCENES_SOEP_SVG.path,
            Self::Sewing => kernel::asset::SCENES_NAAIEN_SVG.path,
            Self::Walking => kernel::asset::SCENES_WANDEL_SVG.path,
            Self::Garden => kernel::asset::SCENES_TUIN_SVG.path,
            Self::Tablet => kernel::asset::SCENES_TABLET_SVG.path,
        }
    }
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
            mode: Mode::Table,
            programme: String::new(),
            slow_s: 0,
            is_paused: false,
            last_number: 0,
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

    /// Where its stream is.
    pub fn live_path(&self) -> String {
        format!("{}/live", self.path())
    }

    pub fn topic(&self, centre: CentreId) -> Topic {
        topic(centre, self.id)
    }

    /// For whom a face beside a line is shown.
    pub fn audience(&self) -> Audience {
        match self.read_by {
            Readers::Anyone => Audience::Everyone,
            Readers::Neighbours => Audience::LivingRoom,
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

/// The word in the address for a table of this name: `Taal & koffie` becomes `taal-koffie`.
/// `None` when nothing is left that an address can hold.
pub fn slug_of(name: &str) -> Option<String> {
    let letters = name.trim().to_lowercase().chars().map(plain).collect::<String>();
    let words = letters.split(|c: char| !c.is_ascii_alphanumeric()).filter(|word| !word.is_empty());
    let slug = words.collect::<Vec<_>>().join("-");
    (!slug.is_empty() && !RESERVED.contains(&slug.as_str())).then_some(slug)
}

/// A letter without what hangs above or below it, as far as an address needs it.
fn plain(letter: char) -> char {
    match letter {
        'à'..='å' => 'a',
        'ç' => 'c',
        'è'..='ë' => 'e',
        'ì'..='ï' | 'ı' => 'i',
        'ñ' => 'n',
        'ò'..='ö' => 'o',
        'ù'..='ü' => 'u',
        'ş' => 's',
        'ğ' => 'g',
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_name_becomes_a_word_in_an_address() {
        assert_eq!(slug_of(" Taal & koffie ").as_deref(), Some("taal-koffie"));
        assert_eq!(slug_of("Café Ünal").as_deref(), Some("cafe-unal"));
        assert_eq!(slug_of("Tafel 2").as_deref(), Some("tafel-2"));
        for name in ["", "!!", "القهوة", "Live"] {
            assert_eq!(slug_of(name), None, "{name}");
        }
    }
}
