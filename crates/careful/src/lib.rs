//! What a text gives away, before everybody reads it (R-Rosa-30, `domain.md` §1d).
//!
//! A text is looked at while its writer waits, and the answer is for the writer alone: nothing is
//! stored, counted or passed on. A rule that asks once too often costs a press; one that stays
//! silent may cost somebody their savings. Only a national number is refused (GDPR art. 87).
//! [`look`] asks the writer; [`look_first`] says why a host should read a note before everybody does
//! (T7), and [`risks`] of what a neighbour should mind in anything else.
#[cfg(test)]
mod corpus;
mod danger;
mod judge;
mod lexicon;
mod links;
mod numbers;
mod phrases;
mod risk;
#[cfg(test)]
mod taught;
mod tidied;

pub use judge::suspect;
pub use links::has_link;
pub use risk::{Risk, look_first, risks};
pub use tidied::tidied;

use regex_lite::Regex;
use std::sync::LazyLock;

/// What was seen in a text.
#[derive(Debug, Default, PartialEq, Eq)]
pub struct Seen {
    /// A Dutch citizen service number or a Belgian national register number.
    pub has_national_number: bool,
    pub gives_away: Option<GivesAway>,
    /// Somebody may be in danger: show 112 and who can be called.
    pub speaks_of_danger: bool,
}

/// Something that its writer may not want everybody to see.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum GivesAway {
    Account,
    Phone,
    Address,
}

/// Looks at a text. What is `known` to everybody, as the phone number and the street of the centre
/// itself, gives nothing away.
pub fn look(text: &str, known: &[&str]) -> Seen {
    let known = known.iter().filter(|own| !own.trim().is_empty());
    let text = known.fold(text.to_owned(), |text, own| text.replace(own.trim(), " "));
    Seen {
        has_national_number: numbers::has_national_number(&text),
        gives_away: gives_away(&text),
        speaks_of_danger: danger::is_in(&text),
    }
}

fn gives_away(text: &str) -> Option<GivesAway> {
    if numbers::has_account(text) {
        return Some(GivesAway::Account);
    }
    if numbers::has_phone(text) {
        return Some(GivesAway::Phone);
    }
    is_address(text).then_some(GivesAway::Address)
}

/// "Lindestraat 12", "3511 AB", "Rue Haute 5", "Kerkstraat nr. 4": in both countries.
fn is_address(text: &str) -> bool {
    let text = &numbers::latin_digits(text);
    static STREET: LazyLock<Regex> = LazyLock::new(|| {
        pattern(
            r"(?i)\b\w*(straat|laan|weg|plein|gracht|kade|hof|dijk|pad|singel|steeg|dreef|plantsoen|baan|lei|steenweg)\s+(nr\.?\s*|nummer\s*)?\d{1,4}\b",
        )
    });
    static RUE: LazyLock<Regex> = LazyLock::new(|| {
        pattern(r"(?i)\b(rue|avenue|chaussée|boulevard)\s+[^\d\n]{2,40}\s\d{1,4}\b")
    });
    static POSTCODE: LazyLock<Regex> = LazyLock::new(|| pattern(r"\b[1-9]\d{3} ?[A-Z]{2}\b"));
    [&*STREET, &*RUE, &*POSTCODE].iter().any(|pattern| pattern.is_match(text))
}

pub(crate) fn pattern(text: &str) -> Regex {
    Regex::new(text).expect("a pattern of ours can be read; each is used in a test")
}

#[cfg(test)]
mod tests {
    use super::*;

    fn gives(text: &str) -> Option<GivesAway> {
        look(text, &[]).gives_away
    }

    #[test]
    fn ordinary_talk_is_left_alone() {
        for text in [
            "Zaterdag 24-11-2026 om 14.00 uur is er soep, 3 euro 50.",
            "Ik ben 78 jaar en woon hier al 45 jaar.",
            "Kom je op 1-1-2027? Neem 2 of 3 stoelen mee.",
            "Bus 12 gaat om 9.15 uur en om 10.15 uur.",
            "Het is 2026 en de weg is nog niet klaar, 12 weken al.",
            "الساعة 10 صباحا",
        ] {
            assert_eq!(look(text, &[]), Seen::default(), "{text}");
        }
    }

    #[test]
    fn an_address_is_seen_in_both_countries() {
        for text in [
            "Ik woon Lindestraat 12",
            "kom naar Kerkweg nr. 4",
            "3511 AB Utrecht",
            "Rue de la Loi 16",
            "Grote Steenweg 200",
        ] {
            assert_eq!(gives(text), Some(GivesAway::Address), "{text}");
        }
    }

    #[test]
    fn what_everybody_knows_gives_nothing_away() {
        let known = ["Lindeplein 1", "030 000 00 00"];
        assert_eq!(look("Kom naar Lindeplein 1 of bel 030 000 00 00", &known), Seen::default());
    }
}
