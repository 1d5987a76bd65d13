//! A notice as somebody filled it in, in three short steps.
use crate::holding::has_national_number;
use crate::kind::{Category, Kind};
use crate::notice::{
    ALT_MAX_CHARS, NAME_MAX_CHARS, SPOT_MAX_CHARS, STORY_MAX_CHARS, TITLE_MAX_CHARS,
};
use crate::words::Words;
use kernel::Problems;
use photos::PhotoId;

/// Every field of the form. What belongs to another step comes along unseen.
#[derive(Clone, Default, serde::Deserialize)]
#[serde(default)]
pub struct Filled {
    /// The step that was filled in: 1, 2 or 3.
    pub stap: String,
    /// Which way: `terug`, or on.
    pub doe: String,
    pub soort: String,
    pub titel: String,
    /// For whom the desk hangs it up; empty: for oneself.
    pub namens: String,
    pub meer: String,
    pub wat: String,
    pub waar: String,
    pub alt: String,
    /// `ja`: organisations may answer too.
    pub partners: String,
    /// The photo that was brought along before.
    pub staat_klaar: Option<PhotoId>,
}

/// Where somebody is in the form.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Step {
    What,
    Story,
    Look,
}

impl Step {
    pub fn number(self) -> usize {
        match self {
            Self::What => 1,
            Self::Story => 2,
            Self::Look => 3,
        }
    }

    pub fn before(self) -> Self {
        match self {
            Self::What | Self::Story => Self::What,
            Self::Look => Self::Story,
        }
    }

    pub fn after(self) -> Self {
        match self {
            Self::What => Self::Story,
            Self::Story | Self::Look => Self::Look,
        }
    }
}

/// Text on one line.
pub fn one_line(raw: &str) -> String {
    raw.split_whitespace().collect::<Vec<_>>().join(" ")
}

impl Filled {
    pub fn step(&self) -> Step {
        match self.stap.as_str() {
            "2" => Step::Story,
            "3" => Step::Look,
            _ => Step::What,
        }
    }

    pub fn kind(&self) -> Option<Kind> {
        Kind::find(&self.soort)
    }

    pub fn category(&self) -> Category {
        Category::from_word(&self.wat)
    }

    pub fn story(&self) -> String {
        self.meer.trim().replace("\r\n", "\n")
    }

    /// Everything that others will read.
    pub fn text(&self) -> String {
        [&self.titel, &self.meer, &self.waar, &self.alt].map(String::as_str).join("\n")
    }

    /// What is not right yet in the steps up to this one.
    pub fn problems(&self, words: Words<'_>, until: Step) -> Problems {
        let mut problems = Problems::default();
        let is_longer = |text: &str, max: usize| max < text.trim().chars().count();
        if self.kind().is_none() {
            problems.add("soort", words.kind_missing());
        }
        if self.titel.trim().is_empty() {
            problems.add("titel", words.title_missing());
        } else if is_longer(&self.titel, TITLE_MAX_CHARS) {
            problems.add("titel", words.too_long(TITLE_MAX_CHARS));
        } else if has_national_number(&self.titel) {
            problems.add("titel", words.no_national_number());
        }
        if is_longer(&self.namens, NAME_MAX_CHARS) {
            problems.add("namens", words.too_long(NAME_MAX_CHARS));
        }
        if Step::Story <= until {
            self.check_story(words, &mut problems);
        }
        problems
    }

    fn check_story(&self, words: Words<'_>, problems: &mut Problems) {
        let is_longer = |text: &str, max: usize| max < text.trim().chars().count();
        if is_longer(&self.meer, STORY_MAX_CHARS) {
            problems.add("meer", words.too_long(STORY_MAX_CHARS));
        } else if has_national_number(&self.meer) {
            problems.add("meer", words.no_national_number());
        }
        if Category::find(&self.wat).is_none() {
            problems.add("wat", words.category_missing());
        }
        if is_longer(&self.waar, SPOT_MAX_CHARS) {
            problems.add("waar", words.too_long(SPOT_MAX_CHARS));
        } else if self.waar.contains(|letter: char| letter.is_ascii_digit()) {
            problems.add("waar", words.no_house_number());
        }
        if is_longer(&self.alt, ALT_MAX_CHARS) {
            problems.add("alt", words.too_long(ALT_MAX_CHARS));
        } else if has_national_number(&self.alt) {
            problems.add("alt", words.no_national_number());
        }
    }
}
