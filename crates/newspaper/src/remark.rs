//! A remark: what a neighbour says below an article, where whoever came in reads it.
use crate::piece::PieceId;
use crate::words::Words;
use careful::{GivesAway, Risk};
use kernel::{Here, PersonId, Timestamp, id, record};

id!(pub RemarkId: now_v7);

pub const TEXT_MAX_CHARS: usize = 1000;
/// As long as what is said in private.
pub const KEEP_DAYS: i64 = 90;
pub const KEEP_DAYS_MIN: i64 = 14;
/// With this its name begins among all things of the newspaper that can be reported.
const KEY: &str = "reactie-";

record! {
    #[derive(Clone, Debug)]
    pub struct Remark {
        pub id: RemarkId,
        pub piece_id: PieceId,
        pub by_id: PersonId,
        pub by_name: String,
        pub text: String,
        /// An editor reads it first.
        pub is_held: bool,
        pub is_removed: bool,
        pub said_at: Timestamp,
    }
}

impl Remark {
    /// Whether neighbours read it.
    pub fn is_read(&self) -> bool {
        !self.is_held && !self.is_removed
    }

    /// Its name among all things that can be reported; on the page it stands there by this name.
    pub fn key(&self) -> String {
        format!("{KEY}{}", self.id)
    }
}

/// The remark that was reported under this name.
pub fn read_key(key: &str) -> Option<RemarkId> {
    key.strip_prefix(KEY)?.parse().ok()
}

/// Why a text does not stand there yet.
pub enum Refusal {
    Because(String),
    /// Sending the same once more says yes; with help, when words of danger are in it.
    Asks {
        says: String,
        shows_help: bool,
    },
}

/// Words that are fit for neighbours to read; `asked` is the text about which the house asked.
pub fn fit(here: &Here, raw: &str, asked: &str) -> Result<String, Refusal> {
    let (words, settings) = (Words(&here.voice), &here.centre.settings);
    let text = careful::tidied(raw);
    if text.is_empty() {
        return Err(Refusal::Because(words.comment_missing().to_owned()));
    }
    if TEXT_MAX_CHARS < text.chars().count() {
        return Err(Refusal::Because(words.too_long(TEXT_MAX_CHARS)));
    }
    let seen = careful::look(&text, &[&settings.phone, &settings.street]);
    if seen.has_national_number {
        return Err(Refusal::Because(words.no_national_number().to_owned()));
    }
    if careful::tidied(asked) == text {
        return Ok(text);
    }
    let says = match seen.gives_away {
        Some(GivesAway::Phone) => words.is_it_a_phone_number(),
        Some(GivesAway::Account) => words.is_it_an_account(),
        Some(GivesAway::Address) => words.is_it_an_address(),
        None if seen.speaks_of_danger => words.are_you_in_danger(),
        None => return Ok(text),
    };
    Err(Refusal::Asks { says: says.to_owned(), shows_help: seen.speaks_of_danger })
}

/// Whether an editor reads it before the neighbours do. What its writer gives away of themselves
/// they were asked about already.
pub fn waits(text: &str) -> bool {
    careful::risks(text).iter().any(|risk| *risk != Risk::Phone)
}
