//! Names to show: what somebody is called here, made up or not.
use crate::slug::plain_letters;

/// A name to show: one line of 1 to 24 characters, without what could pass for another line.
pub struct DisplayName(String);

/// Fits on a portrait and in the bar of a telephone.
pub const NAME_MAX_CHARS: usize = 24;

impl DisplayName {
    /// `None` when there is nothing left, or too much.
    pub fn parse(raw: &str) -> Option<Self> {
        let is_seen = |c: &char| (c.is_whitespace() || !c.is_control()) && !is_direction_mark(*c);
        let name: String = raw.chars().filter(is_seen).collect();
        let name = name.split_whitespace().collect::<Vec<_>>().join(" ");
        let n_chars = name.chars().count();
        (1..=NAME_MAX_CHARS).contains(&n_chars).then_some(Self(name))
    }

    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether a reader might take it for the house itself, a bank or an office: whoever is called
    /// so is believed (T7).
    pub fn sounds_official(&self, centre: &str) -> bool {
        let name = plain_letters(&self.0);
        let mut words = name.split(|c: char| !c.is_alphanumeric());
        let centre = plain_letters(centre);
        name.contains(&centre) || words.any(|word| OFFICIAL.contains(&word))
    }
}

/// In plain letters, in the languages of the house.
const OFFICIAL: &[&str] = &[
    "admin",
    "balie",
    "bank",
    "beheer",
    "beheerder",
    "belastingdienst",
    "buurtteam",
    "coordinator",
    "desk",
    "gastheer",
    "gastvrouw",
    "gemeente",
    "helpdesk",
    "host",
    "hulpdienst",
    "klantenservice",
    "moderator",
    "ocmw",
    "ombudsman",
    "organisatie",
    "politie",
    "postnl",
    "redactie",
    "service",
    "staff",
    "support",
    "team",
    "thuiszorg",
    "toezicht",
    "voordeur",
    "welzijn",
    "wijkagent",
    "wijkteam",
    "banka",
    "belediye",
    "polis",
    "البنك",
    "الشرطة",
    "البلدية",
];

/// Marks that turn the direction of what follows, and so could disguise a name.
fn is_direction_mark(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}'..='\u{2069}' | '\u{feff}')
}

#[cfg(test)]
mod tests {
    use super::DisplayName;

    fn tidied(raw: &str) -> Option<String> {
        DisplayName::parse(raw).map(|name| name.as_str().to_owned())
    }

    #[test]
    fn a_name_is_one_line_that_cannot_pass_for_another() {
        assert_eq!(tidied("  Ria   van\tde Hoek "), Some("Ria van de Hoek".to_owned()));
        assert_eq!(tidied("Ri\u{202e}a\u{200b}"), Some("Ria".to_owned()));
        assert_eq!(tidied("عائشة"), Some("عائشة".to_owned()));
        assert_eq!(tidied(" \u{200f} "), None);
        assert_eq!(tidied(&"a".repeat(25)), None);
    }

    #[test]
    fn nobody_passes_for_the_house_or_a_bank() {
        let sounds = |raw| DisplayName::parse(raw).unwrap().sounds_official("De Linde");
        for name in ["Fatima balie", "DE BANK", "Hulp van De Linde", "Wijkagent-Jan", "البنك"]
        {
            assert!(sounds(name), "{name}");
        }
        for name in ["Fatima", "Linda", "Bas Bankstra", "Balies", "عائشة"] {
            assert!(!sounds(name), "{name}");
        }
    }
}
