//! Words as they sound: who writes by ear writes "fits", "sgulden" and "konputer".
use std::iter::once;

/// What stands before a word as it sounds, so that it is no word itself.
pub const MARK: char = '~';
/// A shorter word sounds like too many others.
const MIN_CHARS: usize = 4;

/// Letters that sound alike in Dutch, the longer ones first.
const ALIKE: [(&str, &str); 34] = [
    ("sch", "sg"),
    ("tie", "si"),
    ("eau", "o"),
    ("auw", "au"),
    ("ouw", "au"),
    ("ch", "g"),
    ("ck", "k"),
    ("ph", "f"),
    ("th", "t"),
    ("dt", "t"),
    ("qu", "k"),
    ("ce", "se"),
    ("ci", "si"),
    ("cy", "si"),
    ("ij", "ei"),
    ("ou", "au"),
    ("ie", "i"),
    ("oe", "u"),
    ("ea", "i"),
    ("aa", "a"),
    ("ee", "e"),
    ("oo", "o"),
    ("uu", "u"),
    ("c", "k"),
    ("q", "k"),
    ("x", "ks"),
    ("y", "i"),
    ("z", "s"),
    ("v", "f"),
    ("d\0", "t"),
    ("b\0", "p"),
    ("en\0", ""),
    ("e\0", ""),
    ("\0", ""),
];

/// How a word in plain letters sounds, behind a [`MARK`]; `None` for a short one.
pub fn of(plain: &str) -> Option<String> {
    if plain.chars().count() < MIN_CHARS || !plain.is_ascii() {
        return None;
    }
    let word = format!("{plain}\0");
    let mut rest = word.as_str();
    let mut sound = String::new();
    while let Some(letter) = rest.chars().next() {
        let alike = ALIKE.iter().find(|(letters, _)| rest.starts_with(letters));
        let (n, says) =
            alike.map_or((letter.len_utf8(), None), |(own, says)| (own.len(), Some(*says)));
        match says {
            Some(says) => sound.push_str(says),
            None => sound.push(letter),
        }
        rest = &rest[n..];
    }
    let mut last = MARK;
    let heard = sound.chars().filter(|letter| {
        let is_new = *letter != last;
        last = *letter;
        is_new
    });
    Some(once(MARK).chain(heard.collect::<Vec<_>>()).collect())
}

#[cfg(test)]
mod tests {
    use super::of;

    #[test]
    fn words_that_sound_alike_are_one() {
        for (one, other) in [
            ("fiets", "fits"),
            ("computer", "komputer"),
            ("koffie", "kofie"),
            ("schulden", "sgulden"),
            ("voetbal", "foetbal"),
            ("wandelen", "wandele"),
            ("politie", "polisie"),
        ] {
            assert_eq!(of(one), of(other), "{one}, {other}");
        }
        assert_ne!(of("soep"), of("soap"));
        assert_eq!(of("jas"), None);
    }
}
