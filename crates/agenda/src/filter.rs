//! Filters: what the chips above the list ask for, and feeds and sheets in the same words.
use crate::activity::{Mark, Marks};
use crate::queries::dates::Wanted;
use crate::words::Words;
use kernel::jiff::ToSpan;
use kernel::jiff::civil::{Date, Weekday};
use kernel::{Here, Result, Timestamp};

/// One word of `?wat=`.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct Filter(&'static str);

impl Filter {
    /// In the order of the chips; the first is everything.
    pub const ALL: [Self; 10] = [
        Self(""),
        Self("vandaag"),
        Self("week"),
        Self("gratis"),
        Self("thuis"),
        Self("kinderen"),
        Self("leren"),
        Self("digitaal"),
        Self("vrouwen"),
        Self("buiten"),
    ];

    /// What nobody knows is everything.
    pub fn from_word(word: &str) -> Self {
        Self::ALL.into_iter().find(|filter| filter.0 == word).unwrap_or_default()
    }

    pub fn word(self) -> &'static str {
        self.0
    }

    pub fn is_everything(self) -> bool {
        self.0.is_empty()
    }

    pub fn said<'v>(self, words: &Words<'v>) -> &'v str {
        match self.0 {
            "vandaag" => words.filter_today(),
            "week" => words.filter_week(),
            "gratis" => words.filter_free(),
            "thuis" => words.filter_home(),
            "" => words.filter_all(),
            mark => Mark::from_word(mark).said(words),
        }
    }

    pub fn wanted(self) -> Wanted {
        Wanted {
            mark: match self.0 {
                "" | "vandaag" | "week" | "gratis" | "thuis" => String::new(),
                mark => Marks::from_words([mark]).stored(),
            },
            is_free: self.0 == "gratis",
            is_from_home: self.0 == "thuis",
        }
    }

    /// How many days from the first one on, when the filter is about days.
    pub fn n_days(self, first: Date) -> Option<i32> {
        match self.0 {
            "vandaag" => Some(1),
            "week" => Some(days_left_of_week(first)),
            _ => None,
        }
    }

    /// The address of the same with this filter.
    pub fn address(self, path: &str) -> String {
        if self.is_everything() { path.to_owned() } else { format!("{path}?wat={}", self.0) }
    }
}

/// With Sunday as its last day, as the calendar hangs here.
fn days_left_of_week(today: Date) -> i32 {
    i32::from(Weekday::Sunday.since(today.weekday())) + 1
}

/// When a day begins on the clock of the centre.
pub fn start_of(here: &Here, day: Date) -> Result<Timestamp> {
    Ok(day.to_zoned(here.centre.zone.clone())?.timestamp())
}

/// So many days after this one.
pub fn days_after(day: Date, n: i32) -> Date {
    day.saturating_add(n.days())
}
