//! What the organiser asks of who comes, and where somebody at home takes part.
//!
//! Two ready questions and one of their own at most: each question is a step less for who would
//! like to come. Answers are for the organiser, and go with the sign-up.
use crate::activity::{Activity, Setting};
use crate::date::Date;
pub use crate::queries::asking::{keep, keep_answers, of};
use crate::words::Words;
use kernel::db::Column;
use kernel::jiff::SignedDuration;
use kernel::{Problems, Result, Timestamp, choice, record};

pub const READY_MAX: usize = 2;
pub const OWN_QUESTION_MAX_CHARS: usize = 120;
pub const ANSWER_MAX_CHARS: usize = 200;
pub const LINK_MAX_CHARS: usize = 300;
pub const PHONE_MAX_CHARS: usize = 60;
/// From so long before the start it shows where somebody at home takes part.
const MEETING_SHOWS: SignedDuration = SignedDuration::from_mins(30);
/// How a ticked box is stored.
const YES: &str = "ja";

choice! {
    pub Question {
        Meal "meal",
        Wheelchair "wheelchair",
        Interpreter "interpreter",
        /// "Namens wie kom je?"
        Behalf "behalf",
        Own "own",
    } or Own
}

impl Question {
    pub const READY: [Self; 4] = [Self::Meal, Self::Wheelchair, Self::Interpreter, Self::Behalf];

    /// As the form asks it.
    pub fn said<'v>(self, words: &Words<'v>) -> &'v str {
        match self {
            Self::Meal => words.question_meal(),
            Self::Wheelchair => words.question_wheelchair(),
            Self::Interpreter => words.question_interpreter(),
            Self::Behalf | Self::Own => words.question_behalf(),
        }
    }

    /// Whether it is answered with a tick.
    pub fn is_ticked(self) -> bool {
        matches!(self, Self::Meal | Self::Wheelchair | Self::Interpreter)
    }
}

/// The ready questions that are asked.
#[derive(Clone, Debug, Default)]
pub struct Questions(Vec<Question>);

impl Questions {
    pub fn from_words<'a>(words: impl IntoIterator<Item = &'a str>) -> Self {
        let words: Vec<&str> = words.into_iter().collect();
        let asked = Question::READY.into_iter().filter(|own| words.contains(&own.as_str()));
        Self(asked.collect())
    }

    pub fn stored(&self) -> String {
        self.0.iter().fold(" ".to_owned(), |text, own| text + own.as_str() + " ")
    }

    pub fn iter(&self) -> impl Iterator<Item = Question> {
        self.0.iter().copied()
    }

    pub fn len(&self) -> usize {
        self.0.len()
    }
}

impl Column for Questions {
    type Stored = String;
    fn from_stored(stored: String) -> Result<Self> {
        Ok(Self::from_words(stored.split(' ')))
    }
}

record! {
    #[derive(Clone, Debug, Default)]
    pub struct Asking {
        pub questions: Questions,
        /// Empty: none.
        pub own_question: String,
        /// Nobody signs up without an answer to that one.
        pub is_own_needed: bool,
        /// For who takes part from home; empty: none.
        pub meeting_link: String,
        pub meeting_phone: String,
    }
}

/// The answers as a form brings them.
#[derive(Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct Answered {
    pub eten: String,
    pub rolstoel: String,
    pub tolk: String,
    pub namens: String,
    pub eigen: String,
}

/// What somebody answered, question by question.
pub type Answers = Vec<(Question, String)>;

impl Answered {
    /// What was answered to a question.
    pub fn to(&self, question: Question) -> &str {
        match question {
            Question::Meal => &self.eten,
            Question::Wheelchair => &self.rolstoel,
            Question::Interpreter => &self.tolk,
            Question::Behalf => &self.namens,
            Question::Own => &self.eigen,
        }
    }
}

impl Question {
    /// The name of its field.
    pub fn field(self) -> &'static str {
        match self {
            Self::Meal => "eten",
            Self::Wheelchair => "rolstoel",
            Self::Interpreter => "tolk",
            Self::Behalf => "namens",
            Self::Own => "eigen",
        }
    }
}

impl Asking {
    /// What was answered to what is asked; what nobody asked is not kept.
    pub fn answers(&self, form: &Answered, words: &Words<'_>) -> Result<Answers, Problems> {
        let own = (!self.own_question.is_empty()).then_some(Question::Own);
        let mut problems = Problems::default();
        let mut answers = Answers::new();
        for question in self.questions.iter().chain(own) {
            let answer = form.to(question).split_whitespace().collect::<Vec<_>>().join(" ");
            if ANSWER_MAX_CHARS < answer.chars().count() {
                problems.add(question.field(), words.too_long(ANSWER_MAX_CHARS));
            }
            match answer.is_empty() {
                true if question == Question::Own && self.is_own_needed => {
                    problems.add(question.field(), words.answer_missing());
                }
                true => {}
                false if question.is_ticked() => answers.push((question, YES.to_owned())),
                false => answers.push((question, answer)),
            }
        }
        problems.or(answers)
    }

    /// Whether there is anything for who takes part from home.
    pub fn has_meeting(&self) -> bool {
        !self.meeting_link.is_empty() || !self.meeting_phone.is_empty()
    }

    /// Where somebody who comes takes part from home, as far as this moment allows.
    pub fn meeting(&self, activity: &Activity, date: &Date, now: Timestamp) -> Meeting {
        let shows_at = date.starts_at - MEETING_SHOWS;
        match () {
            () if !self.has_meeting() || activity.setting == Setting::There => Meeting::None,
            () if !date.is_on() || date.ends_at <= now => Meeting::None,
            () if now < shows_at => Meeting::Later { shows_at },
            () => {
                Meeting::Now { link: self.meeting_link.clone(), phone: self.meeting_phone.clone() }
            }
        }
    }
}

/// Where somebody at home takes part.
#[derive(Clone, Debug, Default)]
pub enum Meeting {
    #[default]
    None,
    Later {
        shows_at: Timestamp,
    },
    Now {
        /// Empty: none.
        link: String,
        phone: String,
    },
}

/// Beginnings of words that ask what is not the organiser's business: health, faith, origin and
/// national numbers (GDPR art. 9 and 87).
const DELICATE: [&str; 34] = [
    "ziek",
    "gezond",
    "medic",
    "allerg",
    "beperking",
    "handicap",
    "dokter",
    "diagnos",
    "zwanger",
    "geloof",
    "gelovig",
    "kerk",
    "moskee",
    "religi",
    "godsdienst",
    "islam",
    "christ",
    "moslim",
    "afkomst",
    "herkomst",
    "nationalit",
    "etnic",
    "etnis",
    "geboorteland",
    "huidskleur",
    "ras",
    "bsn",
    "burgerservice",
    "rijksregister",
    "paspoort",
    "identiteitskaart",
    "verblijfs",
    "seksu",
    "vakbond",
];
/// Of these only the whole word counts.
const WHOLE: [&str; 2] = ["ras", "bsn"];

/// The first word of a question that somebody had better not ask.
pub fn delicate_word(question: &str) -> Option<String> {
    let is_delicate = |word: &&str| {
        let small = word.to_lowercase();
        DELICATE.iter().any(|begin| match WHOLE.contains(begin) {
            true => small == *begin,
            false => small.contains(begin),
        })
    };
    question.split(|c: char| !c.is_alphanumeric()).find(is_delicate).map(str::to_owned)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_nobody_should_ask_is_found_in_a_question() {
        for question in [
            "Ben je ziek geweest?",
            "Welke MEDICIJNEN slik je?",
            "Voedselallergie?",
            "Naar welke kerk ga je?",
            "Wat is je BSN?",
        ] {
            assert!(delicate_word(question).is_some(), "{question}");
        }
        for question in ["Neem je een pan mee?", "Welke maat laarzen?", "Terras of binnen?"] {
            assert_eq!(delicate_word(question), None, "{question}");
        }
    }
}
