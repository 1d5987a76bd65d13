//! The parts of a centre that its coordinator arranges, each by itself.
use crate::words::Words;

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Part {
    Place,
    Places,
    Week,
    Days,
    Holidays,
    Sign,
    Greeting,
    Door,
    Photo,
    Rooms,
    Manners,
    Languages,
    Country,
    Newcomers,
    Opening,
    Words,
    Rules,
    Terms,
}

impl Part {
    const ALL: [Self; 18] = [
        Self::Place,
        Self::Places,
        Self::Week,
        Self::Days,
        Self::Holidays,
        Self::Sign,
        Self::Greeting,
        Self::Door,
        Self::Photo,
        Self::Rooms,
        Self::Manners,
        Self::Languages,
        Self::Country,
        Self::Newcomers,
        Self::Opening,
        Self::Words,
        Self::Rules,
        Self::Terms,
    ];

    /// As the log and the start guide remember it.
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Place => "place",
            Self::Places => "places",
            Self::Week => "week",
            Self::Days => "days",
            Self::Holidays => "holidays",
            Self::Sign => "sign",
            Self::Greeting => "greeting",
            Self::Door => "door",
            Self::Photo => "photo",
            Self::Rooms => "rooms",
            Self::Manners => "manners",
            Self::Languages => "languages",
            Self::Country => "country",
            Self::Newcomers => "newcomers",
            Self::Opening => "opening",
            Self::Words => "words",
            Self::Rules => "rules",
            Self::Terms => "terms",
        }
    }

    pub fn from_word(word: &str) -> Option<Self> {
        Self::ALL.into_iter().find(|part| part.as_str() == word)
    }

    /// The heading under which it stands, and its name in the log.
    pub fn says<'v>(self, words: &Words<'v>) -> &'v str {
        match self {
            Self::Place => words.part_place(),
            Self::Places => words.part_places(),
            Self::Week => words.part_week(),
            Self::Days => words.part_days(),
            Self::Holidays => words.part_holidays(),
            Self::Sign => words.part_sign(),
            Self::Greeting => words.part_greeting(),
            Self::Door => words.part_door(),
            Self::Photo => words.part_photo(),
            Self::Rooms => words.part_rooms(),
            Self::Manners => words.part_manners(),
            Self::Languages => words.part_languages(),
            Self::Country => words.part_country(),
            Self::Newcomers => words.part_newcomers(),
            Self::Opening => words.part_opening(),
            Self::Words => words.part_words(),
            Self::Rules => words.part_rules(),
            Self::Terms => words.part_terms(),
        }
    }
}
