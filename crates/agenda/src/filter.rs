//! Filters: what the chips above the list ask for, and feeds and sheets in the same words.
use crate::activity::{Mark, Marks};
use crate::organiser::Organiser;
use crate::queries::dates::Wanted;
use crate::words::Words;
use kernel::jiff::ToSpan;
use kernel::jiff::civil::{Date, Weekday};
use kernel::spoken::{Languages, Spoken};
use kernel::{Here, Result, Timestamp, Tx};

/// What an address asks of the list.
#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub struct Asked {
    pub wat: String,
    /// The tag of a language.
    pub taal: String,
    /// The word of an organiser.
    pub van: String,
}

/// The same, understood. What nobody knows asks nothing.
#[derive(Clone, Default, PartialEq, Eq)]
pub struct Filter {
    pub what: What,
    pub language: Option<Spoken>,
    pub organiser: Option<Organiser>,
}

impl Filter {
    pub async fn of(tx: &mut Tx, here: &Here, asked: &Asked) -> Result<Self> {
        Ok(Self {
            what: What::from_word(&asked.wat),
            language: Spoken::from_tag(&asked.taal),
            organiser: Organiser::with_word(tx, here, &asked.van).await?,
        })
    }

    /// Everything of one organiser.
    pub fn by(organiser: Organiser) -> Self {
        Self { organiser: Some(organiser), ..Self::default() }
    }

    pub fn wanted(&self) -> Wanted {
        let languages = self.language.map(Languages::one).unwrap_or_default();
        Wanted {
            language: languages.stored(),
            organiser: self.organiser.as_ref().map(|own| own.id),
            ..self.what.wanted()
        }
    }

    /// The same of any day, when it is about days.
    pub fn of_any_day(self, first: Date) -> Self {
        match self.what.n_days(first) {
            Some(_) => Self { what: What::default(), ..self },
            None => self,
        }
    }

    /// The address of the same with this filter.
    pub fn address(&self, path: &str) -> String {
        self.address_from(path, "")
    }

    /// The same of some days: `vanaf=2026-11-24`, or empty.
    pub fn address_from(&self, path: &str, days: &str) -> String {
        let language = self.language.map_or("", |own| own.tag);
        let organiser = self.organiser.as_ref().map_or("", |own| own.word.as_str());
        let words = [("wat=", self.what.word()), ("taal=", language), ("van=", organiser)];
        let asked = words.iter().filter(|(_, word)| !word.is_empty());
        let asked = asked.map(|(name, word)| format!("{name}{word}"));
        let days = (!days.is_empty()).then(|| days.to_owned());
        let asked = days.into_iter().chain(asked).collect::<Vec<_>>();
        if asked.is_empty() { path.to_owned() } else { format!("{path}?{}", asked.join("&")) }
    }
}

/// One word of `?wat=`.
#[derive(Clone, Copy, Default, PartialEq, Eq)]
pub struct What(&'static str);

impl What {
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
        Self::ALL.into_iter().find(|what| what.0 == word).unwrap_or_default()
    }

    pub fn word(self) -> &'static str {
        self.0
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

    fn wanted(self) -> Wanted {
        Wanted {
            mark: match self.0 {
                "" | "vandaag" | "week" | "gratis" | "thuis" => String::new(),
                mark => Marks::from_words([mark]).stored(),
            },
            is_free: self.0 == "gratis",
            is_from_home: self.0 == "thuis",
            ..Wanted::default()
        }
    }

    /// How many days from the first one on, when it is about days.
    pub fn n_days(self, first: Date) -> Option<i32> {
        match self.0 {
            "vandaag" => Some(1),
            "week" => Some(days_left_of_week(first)),
            _ => None,
        }
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
