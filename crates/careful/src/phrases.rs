//! Words that stand together: the patterns of `risks.txt`, and a text as they are held against it.
use crate::numbers::latin_digits;
use kernel::slug::plain_letters;
use std::collections::HashMap;

/// The words of one sentence.
type Sentence = Vec<String>;

/// A text as patterns see it: small plain words, by sentence.
pub struct Text(Vec<Sentence>);

impl Text {
    pub fn of(text: &str) -> Self {
        // A capital may be a small letter and a mark upon it.
        let small = text.to_lowercase();
        let visible: String = small.chars().filter(|sign| !is_unseen(*sign)).collect();
        let letters = plain(&latin_digits(&visible));
        let mut sentences = vec![Sentence::new()];
        let mut word = String::new();
        let mut signs = letters.chars().peekable();
        while let Some(sign) = signs.next() {
            if sign.is_alphanumeric() {
                word.push(sign);
                continue;
            }
            let sentence = sentences.last_mut().expect("there is one from the start");
            if !word.is_empty() {
                sentence.push(std::mem::take(&mut word));
            }
            if matches!(sign, '€' | '%') {
                sentence.push(sign.to_string());
            }
            let is_between = signs.peek().is_some_and(|next| !next.is_whitespace());
            if sign == '\n' || (matches!(sign, '.' | '!' | '?' | '؟') && !is_between) {
                sentences.push(Sentence::new());
            }
        }
        if !word.is_empty() {
            sentences.last_mut().expect("there is one from the start").push(word);
        }
        Self(sentences)
    }
}

/// What stands in a text without being seen: marks upon letters, and what has no width.
fn is_unseen(sign: char) -> bool {
    matches!(sign,
        '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{640}' | '\u{64b}'..='\u{652}'
        | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

/// Small letters without marks; of what Arabic writes in several ways, one.
fn plain(text: &str) -> String {
    let one_way = |letter| match letter {
        'أ' | 'إ' | 'آ' => 'ا',
        'ة' => 'ه',
        'ى' => 'ي',
        other => other,
    };
    plain_letters(text).chars().map(one_way).collect()
}

/// Lists of words that mean about the same, by their name.
pub type Groups = HashMap<String, Vec<InARow>>;

/// Reads `words.txt`: a line `: name` begins a group, the words of the lines below belong to it.
pub fn read_groups(lines: &str) -> Groups {
    let mut groups = Groups::new();
    let mut name = String::new();
    for line in lines.lines().filter(|line| !line.starts_with("# ")) {
        if let Some(heading) = line.strip_prefix(": ") {
            heading.clone_into(&mut name);
        } else {
            let rows = line.split_whitespace().map(InARow::read);
            groups.entry(name.clone()).or_default().extend(rows);
        }
    }
    groups
}

/// One line of `risks.txt`: each part has a sentence of the text in which all of its words stand.
pub struct Pattern(Vec<Part>);

/// What stands together in one sentence, and what may not stand there.
struct Part {
    has: Vec<AnyOf>,
    lacks: Vec<AnyOf>,
}

/// Either of these.
struct AnyOf(Vec<InARow>);

/// These words, one after the other.
#[derive(Clone)]
pub struct InARow(Vec<Word>);

#[derive(Clone)]
enum Word {
    Is(String),
    Begins(String),
    Has(String),
    /// A number of so many digits at least.
    Number(usize),
}

impl Pattern {
    pub fn read(line: &str, groups: &Groups) -> Self {
        Self(line.split(" + ").map(|part| Part::read(part, groups)).collect())
    }

    pub fn is_in(&self, text: &Text) -> bool {
        self.0.iter().all(|part| part.is_in(text))
    }
}

impl Part {
    fn read(written: &str, groups: &Groups) -> Self {
        let mut part = Self { has: Vec::new(), lacks: Vec::new() };
        for words in written.split_whitespace() {
            match words.strip_prefix('!') {
                Some(words) => part.lacks.push(AnyOf::read(words, groups)),
                None => part.has.push(AnyOf::read(words, groups)),
            }
        }
        part
    }

    fn is_in(&self, text: &Text) -> bool {
        if self.has.is_empty() {
            return !text
                .0
                .iter()
                .any(|sentence| self.lacks.iter().any(|word| word.is_in(sentence)));
        }
        text.0.iter().any(|sentence| {
            self.has.iter().all(|word| word.is_in(sentence))
                && !self.lacks.iter().any(|word| word.is_in(sentence))
        })
    }
}

impl AnyOf {
    fn read(written: &str, groups: &Groups) -> Self {
        let rows = written.split('|').flat_map(|words| match words.strip_prefix('@') {
            Some(name) => groups
                .get(name)
                .cloned()
                .unwrap_or_else(|| panic!("words.txt, which a test reads, has no group {name}")),
            None => vec![InARow::read(words)],
        });
        Self(rows.collect())
    }

    fn is_in(&self, sentence: &Sentence) -> bool {
        self.0.iter().any(|InARow(row)| {
            sentence
                .windows(row.len())
                .any(|words| row.iter().zip(words).all(|(w, word)| w.is(word)))
        })
    }
}

impl InARow {
    fn read(words: &str) -> Self {
        Self(words.split('_').map(Word::read).collect())
    }
}

impl Word {
    fn read(written: &str) -> Self {
        if written.starts_with('#') {
            return Self::Number(written.len());
        }
        let letters = plain(written.trim_matches('*'));
        match (written.starts_with('*'), written.ends_with('*')) {
            (true, _) => Self::Has(letters),
            (false, true) => Self::Begins(letters),
            (false, false) => Self::Is(letters),
        }
    }

    fn is(&self, word: &str) -> bool {
        match self {
            Self::Is(letters) => word == letters || bare(word).any(|bare| bare == letters),
            Self::Begins(letters) => {
                word.starts_with(letters) || bare(word).any(|bare| bare.starts_with(letters))
            }
            Self::Has(letters) => word.contains(letters),
            Self::Number(digits) => {
                *digits <= word.len() && word.chars().all(|sign| sign.is_ascii_digit())
            }
        }
    }
}

/// An Arabic word without the small words that are written to its front: "and", "by", "for", "the".
fn bare(word: &str) -> impl Iterator<Item = &str> {
    const FRONTS: [&str; 15] =
        ["و", "ف", "ب", "ل", "ك", "س", "ال", "لل", "وال", "بال", "فال", "كال", "وب", "ول", "وس"];
    let is_arabic = word.starts_with(|letter| matches!(letter, '\u{621}'..='\u{64a}'));
    let fronts = if is_arabic { &FRONTS[..] } else { &[] };
    fronts.iter().filter_map(|front| word.strip_prefix(front))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_in(pattern: &str, text: &str) -> bool {
        Pattern::read(pattern, &Groups::new()).is_in(&Text::of(text))
    }

    #[test]
    fn words_stand_together_in_one_sentence() {
        assert!(is_in("eerst betaal|betalen", "Je moet eerst even BETALEN."));
        assert!(is_in("eerst betaal|betalen", "Betalen doe je eerst!"));
        assert!(!is_in("eerst betaal|betalen", "Kom eerst. Betalen hoeft niet."));
        assert!(is_in("kom* + betaal*", "Kom eerst. Betaal later."));
        assert!(is_in("in_de_maand €", "€200 in de maand"));
        assert!(!is_in("in_de_maand", "in de mooie maand"));
        assert!(is_in("0_01", "stuur 0,01."));
        assert!(is_in("*toeslag", "de huurtoeslagen"));
    }

    #[test]
    fn what_is_not_seen_hides_nothing() {
        assert!(is_in("prive", "Pri\u{200b}vé?"));
        assert!(is_in("اولا", "اولاً"));
        assert!(is_in("iban", "\u{130}BAN"));
        assert!(!is_in("prive", ""));
    }

    #[test]
    fn a_group_stands_for_its_words() {
        let groups = read_groups(": pay\nbetaal*\n# Turkish\node*\n: late\nlater\n");
        let pattern = Pattern::read("@pay !@late + ##", &groups);
        let is_in = |text| pattern.is_in(&Text::of(text));
        assert!(is_in("Betaalt u? Het kost 20."));
        assert!(is_in("Ödeyin. ٣٠٠"));
        assert!(!is_in("Betaal later 20."));
        assert!(!is_in("Betaal 5."));
    }

    #[test]
    fn arabic_words_are_found_behind_the_small_ones() {
        assert!(is_in("مفتاح", "والمفتاح") || is_in("مفتاح", "المفتاح"));
        assert!(is_in("ارسل", "أرسل"));
        assert!(is_in("مال*", "بالمال"));
        assert!(!is_in("مال*", "شمال"));
    }
}
