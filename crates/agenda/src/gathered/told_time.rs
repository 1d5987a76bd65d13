//! Days and times as people write them on a list: `do 26 november 16.00 - 18.00 uur`.
use kernel::jiff::civil::{Date, Time};
use kernel::slug;

/// The first letters of the months, in Dutch and in English.
const MONTHS: [(&str, i8); 15] = [
    ("jan", 1),
    ("feb", 2),
    ("maa", 3),
    ("mrt", 3),
    ("mar", 3),
    ("apr", 4),
    ("mei", 5),
    ("may", 5),
    ("jun", 6),
    ("jul", 7),
    ("aug", 8),
    ("sep", 9),
    ("okt", 10),
    ("oct", 10),
    ("nov", 11),
];
/// The first two letters of the days of the week.
const WEEKDAYS: [&str; 12] =
    ["ma", "di", "wo", "do", "vr", "za", "zo", "mo", "tu", "we", "th", "fr"];
const WEEKEND: [&str; 2] = ["sa", "su"];
/// What stands between two times and after them.
const BETWEEN: [&str; 9] = ["om", "van", "tot", "uur", "u", "at", "from", "to", "until"];

/// A day, and perhaps from when to when.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Told {
    pub day: Date,
    pub from: Option<Time>,
    pub to: Option<Time>,
}

impl Told {
    /// How long it lasts; what ends before it begins ends the next day, and 0 is not known. Without
    /// any time it lasts the whole day.
    pub fn minutes(&self) -> u16 {
        let minute = |time: Time| 60 * i32::from(time.hour()) + i32::from(time.minute());
        let minutes = match (self.from, self.to) {
            (Some(from), Some(to)) => (minute(to) - minute(from)).rem_euclid(A_DAY),
            (None, _) => A_DAY - 1,
            (Some(_), None) => 0,
        };
        u16::try_from(minutes).unwrap_or(0)
    }
}

/// Minutes.
const A_DAY: i32 = 24 * 60;

/// The day and the times with which a line begins, and the rest of it. A day without a year is the
/// next one of that name.
pub fn at_the_start(line: &str, today: Date) -> Option<(Told, &str)> {
    let mut rest = line.trim_start();
    let word = next_word(rest);
    if is_weekday(word) {
        rest = rest[word.len()..].trim_start();
    }
    let (day, after) = day(rest, today)?;
    rest = after;
    let mut times = Vec::new();
    loop {
        let trimmed = rest.trim_start_matches(|c: char| c.is_whitespace() || "-–,;:|".contains(c));
        let word = next_word(trimmed);
        if let Some((time, length)) = time(trimmed).filter(|_| times.len() < 2) {
            times.push(time);
            rest = &trimmed[length..];
        } else if BETWEEN.contains(&word.to_lowercase().as_str()) && goes_on(trimmed, word) {
            rest = &trimmed[word.len()..];
        } else {
            rest = trimmed;
            break;
        }
    }
    let (from, to) = (times.first().copied(), times.get(1).copied());
    Some((Told { day, from, to }, rest.trim()))
}

/// "Van" before a time is about time; in "Van huis tot huis" it is not.
fn goes_on(rest: &str, word: &str) -> bool {
    let is_end = matches!(word.to_lowercase().as_str(), "uur" | "u");
    is_end || time(rest[word.len()..].trim_start()).is_some()
}

fn next_word(text: &str) -> &str {
    text.split(|c: char| !c.is_alphabetic()).next().unwrap_or_default()
}

fn is_weekday(word: &str) -> bool {
    let word = word.to_lowercase();
    let begins = word.get(..2).unwrap_or_default();
    let is_long = 2 < word.len() && !word.ends_with("dag") && !word.ends_with("day");
    (WEEKDAYS.contains(&begins) || WEEKEND.contains(&begins)) && !is_long
}

/// A number of at most so many digits, and how long it is.
fn number(text: &str, digits_max: usize) -> Option<(i16, usize)> {
    let length = text.bytes().take_while(u8::is_ascii_digit).count();
    (length <= digits_max).then(|| text[..length].parse().ok().map(|n| (n, length)))?
}

fn day(text: &str, today: Date) -> Option<(Date, &str)> {
    let (first, length) = number(text, 4)?;
    let mut rest = &text[length..];
    let divider = rest.chars().next()?;
    let is_year = length == 4;
    let (second, after) = if matches!(divider, '-' | '/' | '.') {
        let (month, length) = number(&rest[1..], 2)?;
        (month, &rest[1 + length..])
    } else {
        let name = next_word(rest.trim_start());
        let after = &rest.trim_start()[name.len()..];
        (month(name)?.into(), after)
    };
    rest = after;
    let third = rest.trim_start_matches(['-', '/', '.', ' ']);
    let third = number(third, 4).filter(|(_, length)| *length == if is_year { 2 } else { 4 }).map(
        |(n, length)| {
            let length = rest.len() - third.len() + length;
            (n, length)
        },
    );
    let small = |n: i16| i8::try_from(n).ok();
    if is_year {
        let (last, length) = third?;
        let day = Date::new(first, small(second)?, small(last)?).ok()?;
        return Some((day, &rest[length..]));
    }
    match third {
        Some((year, length)) => {
            let day = Date::new(year, small(second)?, small(first)?).ok()?;
            Some((day, &rest[length..]))
        }
        None => {
            let in_year = |year| Date::new(year, small(second)?, small(first)?).ok();
            let this_year = in_year(today.year()).filter(|day| today <= *day);
            Some((this_year.or_else(|| in_year(today.year() + 1))?, rest))
        }
    }
}

fn month(name: &str) -> Option<i8> {
    let name = slug::plain_letters(name);
    if name.starts_with("dec") {
        return Some(12);
    }
    MONTHS.iter().find(|(begins, _)| name.starts_with(begins)).map(|(_, month)| *month)
}

/// `16.00`, `16:00`, `16u30` or `16 uur`, and how long it is. A bare number is no time.
fn time(text: &str) -> Option<(Time, usize)> {
    let (hour, length) = number(text, 2)?;
    let rest = &text[length..];
    let divider = rest.chars().next()?;
    let hour = i8::try_from(hour % 24).ok().filter(|_| hour <= 24)?;
    let minutes = number(rest.get(1..).unwrap_or_default(), 2).filter(|(_, length)| *length == 2);
    match (divider, minutes) {
        ('.' | ':' | 'u' | 'h', Some((minute, digits))) => {
            let time = Time::new(hour, i8::try_from(minute).ok()?, 0, 0).ok()?;
            Some((time, length + 1 + digits))
        }
        ('u' | 'h', None) => Some((Time::new(hour, 0, 0, 0).ok()?, length)),
        (' ', _) if next_word(rest.trim_start()) == "uur" => {
            Some((Time::new(hour, 0, 0, 0).ok()?, length))
        }
        _ => None,
    }
}
