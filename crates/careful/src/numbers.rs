//! Numbers that lead to a person.
use crate::pattern;
use regex_lite::{Match, Regex};
use std::sync::LazyLock;

/// A Dutch citizen service number (BSN, the test of eleven) or a Belgian national register number
/// (97 minus the rest): both carry a check, so that few other numbers look like one.
pub fn has_national_number(text: &str) -> bool {
    let text = &latin_digits(text);
    static NUMBER: LazyLock<Regex> = LazyLock::new(|| pattern(r"\d(?:[ .\-]?\d){7,12}"));
    NUMBER.find_iter(text).any(|found| {
        let digits = digits(&found);
        is_alone(text, &found) && !looks_dialled(&digits) && (is_bsn(&digits) || is_rrn(&digits))
    })
}

/// An account number with its own check (ISO 13616).
pub fn has_account(text: &str) -> bool {
    let text = &latin_digits(text);
    static IBAN: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"(?i)\b[a-z]{2}\d{2}(?: ?[a-z0-9]{2,4}){3,8}\b"));
    IBAN.find_iter(text).any(|found| begins_with_iban(found.as_str()))
}

/// 06 12 34 56 78, 030-123 45 67, +31 6…, 0476 12 34 56: what one can dial from here.
pub fn has_phone(text: &str) -> bool {
    let text = &latin_digits(text);
    static NUMBER: LazyLock<Regex> =
        LazyLock::new(|| pattern(r"(?:\+|\b00?)[ ./()\-]*\d(?:[ ./()\-]{0,2}\d){7,12}"));
    NUMBER.find_iter(text).any(|found| (9..=15).contains(&digits(&found).len()))
}

/// Whoever types Arabic, Persian or Urdu may well type its digits too.
pub(super) fn latin_digits(text: &str) -> String {
    let digit = |sign: char| match sign {
        '\u{660}'..='\u{669}' => char::from_digit(u32::from(sign) - 0x660, 10),
        '\u{6f0}'..='\u{6f9}' => char::from_digit(u32::from(sign) - 0x6f0, 10),
        _ => None,
    };
    text.chars().map(|sign| digit(sign).unwrap_or(sign)).collect()
}

fn digits(found: &Match<'_>) -> Vec<u32> {
    found.as_str().chars().filter_map(|sign| sign.to_digit(10)).collect()
}

/// Not a part of a longer number, as an account.
fn is_alone(text: &str, found: &Match<'_>) -> bool {
    let before = text[..found.start()].chars().next_back();
    let after = text[found.end()..].chars().next();
    [before, after].into_iter().flatten().all(|sign| !sign.is_alphanumeric() && sign != '+')
}

/// A number that begins as a telephone number is asked about as one.
fn looks_dialled(digits: &[u32]) -> bool {
    digits.first() == Some(&0) && digits.len() == 10
}

fn is_bsn(digits: &[u32]) -> bool {
    if digits.len() != 9 || digits.iter().all(|digit| *digit == digits[0]) {
        return false;
    }
    let weights = [9, 8, 7, 6, 5, 4, 3, 2];
    let sum: u32 = digits.iter().zip(weights).map(|(digit, weight)| digit * weight).sum();
    sum % 11 == digits[8]
}

fn is_rrn(digits: &[u32]) -> bool {
    if digits.len() != 11 {
        return false;
    }
    let number =
        |digits: &[u32]| digits.iter().fold(0_u64, |number, digit| number * 10 + u64::from(*digit));
    let (month, day) = (number(&digits[2..4]), number(&digits[4..6]));
    let (birth, check) = (number(&digits[..9]), number(&digits[9..]));
    // Born since 2000: a 2 stands before it.
    let fits = |birth: u64| 97 - birth % 97 == check;
    month <= 12 && day <= 31 && (fits(birth) || fits(2_000_000_000 + birth))
}

/// Whether an account begins here; other words may follow it.
fn begins_with_iban(text: &str) -> bool {
    let ends = text.char_indices().filter(|(_, sign)| *sign == ' ').map(|(at, _)| at);
    ends.chain([text.len()]).any(|end| is_iban(&text[..end]))
}

fn is_iban(text: &str) -> bool {
    let signs: Vec<char> = text.chars().filter(char::is_ascii_alphanumeric).collect();
    if !(15..=34).contains(&signs.len()) {
        return false;
    }
    let (head, tail) = signs.split_at(4);
    let rest = tail.iter().chain(head).filter_map(|sign| sign.to_digit(36));
    let rest = rest.fold(0_u32, |rest, value| {
        if value < 10 { (rest * 10 + value) % 97 } else { (rest * 100 + value) % 97 }
    });
    rest == 1
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_national_number_is_known_by_its_check() {
        // Invented; each carries a right check.
        for text in [
            "mijn bsn is 111222333",
            "dit: 1234.56.782.",
            "85.07.30-033.28",
            "rijksregister 00.01.25-561.83",
            "رقمي ١١١٢٢٢٣٣٣",
            "۱۱۱۲۲۲۳۳۳",
        ] {
            assert!(has_national_number(text), "{text}");
        }
        for text in
            ["111222334", "85.07.30-033.29", "0612345678", "000000000", "2026-11-24", "4711"]
        {
            assert!(!has_national_number(text), "{text}");
        }
    }

    #[test]
    fn an_account_is_known_by_its_check() {
        assert!(has_account("maak over naar NL91 ABNA 0417 1643 00 graag"));
        assert!(has_account("be71096123456769"));
        assert!(!has_account("NL92 ABNA 0417 1643 00"));
        assert!(!has_national_number("NL91 ABNA 0417 1643 00"));
    }

    #[test]
    fn a_telephone_number_is_seen_however_it_is_written() {
        for text in [
            "bel 06-12345678",
            "06 12 34 56 78",
            "030 123 45 67",
            "+31 6 12345678",
            "0031612345678",
            "0476/12.34.56",
            "(030) 1234567",
            "02 123 45 67",
            "٠٦ ١٢٣٤٥٦٧٨",
        ] {
            assert!(has_phone(text), "{text}");
        }
        for text in ["24-11-2026", "10.000", "0,50 euro", "007", "om 09.30 uur"] {
            assert!(!has_phone(text), "{text}");
        }
    }
}
