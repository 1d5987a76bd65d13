//! What people type, read as they mean it.
use kernel::hours::Minute;
use kernel::jiff::civil::Date;

/// Numbers of people and of taxis; also with a country in front.
const PHONE_MAX_CHARS: usize = 20;
const PHONE_MIN_DIGITS: usize = 3;

/// Text of one line: what a line cannot hold becomes a space.
pub fn one_line(raw: &str) -> String {
    raw.split(|c: char| c.is_whitespace() || c.is_control())
        .filter(|word| !word.is_empty())
        .collect::<Vec<_>>()
        .join(" ")
}

pub fn is_longer(text: &str, chars_max: usize) -> bool {
    chars_max < text.chars().count()
}

/// A telephone number as one writes it on a wall: digits and spaces, perhaps with + or -.
pub fn phone(raw: &str) -> Option<String> {
    let text = one_line(raw);
    let n_digits = text.chars().filter(char::is_ascii_digit).count();
    let is_sign = |c: char| c.is_ascii_digit() || matches!(c, ' ' | '+' | '-' | '(' | ')');
    let is_number = PHONE_MIN_DIGITS <= n_digits && text.chars().all(is_sign);
    (is_number && !is_longer(&text, PHONE_MAX_CHARS)).then_some(text)
}

/// A day, as the browser's calendar writes it or as people do: 2026-12-24, 24-12-2026.
pub fn day(raw: &str) -> Option<Date> {
    let raw = raw.trim();
    if let Ok(day) = raw.parse() {
        return Some(day);
    }
    let parts: Vec<&str> = raw.split(['-', '/', '.', ' ']).collect();
    let [day, month, year] = parts[..] else { return None };
    Date::new(
        year.parse().ok().filter(|year| 1000 <= *year)?,
        month.parse().ok()?,
        day.parse().ok()?,
    )
    .ok()
}

/// A time that may be left open: `Err` when something is there that is no time.
pub fn time_or_none(raw: &str) -> Result<Option<Minute>, ()> {
    if raw.trim().is_empty() { Ok(None) } else { Minute::parse(raw).map(Some).map_err(drop) }
}

#[cfg(test)]
mod tests {
    use super::*;
    use kernel::jiff::civil::date;

    #[test]
    fn a_telephone_number_has_digits_and_no_letters() {
        for number in ["030 000 00 00", "+31 30 000 00 00", "030-0000000", "1700", "(030) 000"] {
            assert_eq!(phone(number).as_deref(), Some(number));
        }
        assert_eq!(phone("  030\t000 "), Some("030 000".to_owned()));
        for wrong in ["", "bel Ria", "030 000 x", "12", "030 000 00 00 030 000 00 00", "٠٣٠٠"] {
            assert_eq!(phone(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_day_is_read_as_people_write_it() {
        let christmas = Some(date(2026, 12, 24));
        for typed in ["2026-12-24", " 24-12-2026 ", "24/12/2026", "24.12.2026", "24 12 2026"] {
            assert_eq!(day(typed), christmas, "{typed}");
        }
        for wrong in ["", "24-12", "31-2-2026", "24-12-26", "kerst", "2026-13-01"] {
            assert_eq!(day(wrong), None, "{wrong}");
        }
    }

    #[test]
    fn a_line_holds_no_second_line() {
        assert_eq!(one_line(" De\r\nLinde\u{0} \t huis "), "De Linde huis");
        assert!(is_longer("éé", 1) && !is_longer("éé", 2));
    }
}
