//! The newspaper on paper, at home: who wants it, who brings it, and where a pile of it lies.
use crate::filled::check_line;
use crate::piece::{NAME_MAX_CHARS, one_line};
use crate::words::Words;
use kernel::{PersonId, Problems, Timestamp, choice, id, record};

id!(pub DeliveryId: new_v4);
id!(pub RoundId: now_v7);
id!(pub PickUpId: now_v7);

pub const STREET_MAX_CHARS: usize = 60;
pub const HOUSE_NUMBER_MAX_CHARS: usize = 10;
pub const PHONE_MAX_CHARS: usize = 20;
/// What one dials has at least so many digits.
const PHONE_MIN_DIGITS: usize = 6;
pub const ROUND_NAME_MAX_CHARS: usize = 60;
pub const PICK_UP_NAME_MAX_CHARS: usize = 60;
/// More than this lies nowhere in a pile.
pub const COPIES_MAX: i64 = 500;
/// More places than a neighbourhood has counters.
pub const PICK_UPS_MAX: usize = 30;
/// So many requests wait for a round at most; beyond that somebody is making them up.
pub const WAITING_MAX: i64 = 200;
/// Without a new number for so long, nobody needs the addresses any more.
pub const KEEP_DAYS: i64 = 365;

choice! {
    /// How large the letters are.
    pub Print {
        Large "groot",
        Normal "gewoon",
    } or Normal
}

impl Print {
    pub fn said<'v>(self, words: &Words<'v>) -> &'v str {
        match self {
            Self::Normal => words.print_normal(),
            Self::Large => words.print_large(),
        }
    }
}

choice! {
    /// How somebody asked for it.
    pub AskedBy {
        Phone "telefoon",
        Desk "balie",
        Themselves "zelf",
    } or Themselves
}

record! {
    /// Somebody who wants the newspaper brought home.
    #[derive(Clone, Debug)]
    pub struct Delivery {
        pub id: DeliveryId,
        pub first_name: String,
        pub street: String,
        pub house_number: String,
        /// Empty: none was left.
        pub phone: String,
        pub print: Print,
        pub asked_by: AskedBy,
        pub code: String,
        pub person_id: Option<PersonId>,
        pub typed_by: Option<PersonId>,
        /// Who of the team typed it; or empty.
        pub typist: String,
        pub round_id: Option<RoundId>,
        pub place: i64,
        pub asked_at: Timestamp,
    }
}

impl Delivery {
    /// "Tuinstraat 12"
    pub fn address(&self) -> String {
        format!("{} {}", self.street, self.house_number)
    }

    /// Whether this is the name on the slip, however it is written.
    pub fn is_of(&self, name: &str) -> bool {
        is_alike(&self.first_name, name)
    }

    /// Whether it comes to this door.
    pub fn is_at(&self, street: &str, house_number: &str) -> bool {
        let tight = |raw: &str| raw.split_whitespace().collect::<String>();
        is_alike(&self.street, street) && is_alike(&tight(&self.house_number), &tight(house_number))
    }
}

fn is_alike(one: &str, other: &str) -> bool {
    one_line(one).to_lowercase() == one_line(other).to_lowercase()
}

record! {
    /// A walk along doors.
    #[derive(Clone, Debug)]
    pub struct Round {
        pub id: RoundId,
        pub name: String,
        pub deliverer_id: Option<PersonId>,
        /// Empty: nobody yet.
        pub deliverer_name: String,
        pub n_normal: i64,
        pub n_large: i64,
    }
}

impl Round {
    pub fn n_copies(&self) -> i64 {
        self.n_normal + self.n_large
    }

    /// Where editors arrange it.
    pub fn path(&self) -> String {
        round_path(self.id)
    }

    /// Where it is printed, for whoever walks it.
    pub fn sheet_path(&self) -> String {
        format!("/krant/ronde/{}", self.id)
    }
}

/// Where editors arrange this round.
pub fn round_path(id: RoundId) -> String {
    format!("{}/{id}", crate::rounds_desk::ROUND_PATH)
}

record! {
    /// A place where a pile of newspapers lies.
    #[derive(Clone, Debug)]
    pub struct PickUp {
        pub id: PickUpId,
        pub name: String,
        pub n_copies: i64,
    }
}

/// What somebody fills in to get the newspaper at home.
#[derive(Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct Wanted {
    pub naam: String,
    pub straat: String,
    pub nummer: String,
    pub telefoon: String,
    /// Normal or large letters.
    pub letter: String,
    /// For whom: `zelf`, or typed for somebody on the telephone or at the desk.
    pub hoe: String,
}

impl Wanted {
    pub fn problems(&self, words: Words<'_>) -> Problems {
        let mut problems = Problems::default();
        let fields = [
            ("naam", &self.naam, NAME_MAX_CHARS, words.home_name_missing()),
            ("straat", &self.straat, STREET_MAX_CHARS, words.home_street_missing()),
            ("nummer", &self.nummer, HOUSE_NUMBER_MAX_CHARS, words.home_number_missing()),
        ];
        for (field, typed, chars_max, missing) in fields {
            if one_line(typed).is_empty() {
                problems.add(field, missing);
            } else {
                check_line(words, &mut problems, field, typed, chars_max);
            }
        }
        if problems.at("nummer").is_none() && !self.nummer.contains(char::is_numeric) {
            problems.add("nummer", words.home_number_missing());
        }
        check_line(words, &mut problems, "telefoon", &self.telefoon, PHONE_MAX_CHARS);
        if problems.at("telefoon").is_none() && !is_dialled(&self.telefoon) {
            problems.add("telefoon", words.home_phone_wrong());
        }
        problems
    }
}

/// What one can dial, or nothing at all.
fn is_dialled(typed: &str) -> bool {
    let typed = typed.trim();
    let n_digits = typed.chars().filter(|sign| sign.is_numeric()).count();
    let is_sign = |sign: char| sign.is_numeric() || "+-()./ ".contains(sign);
    typed.is_empty() || (PHONE_MIN_DIGITS <= n_digits && typed.chars().all(is_sign))
}
