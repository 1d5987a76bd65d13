//! Words that stand together: the patterns of `risks.txt`, and a text as they are held against it.
use kernel::slug::plain_letters;

/// The words of one sentence.
type Sentence = Vec<String>;

/// A text as patterns see it: small plain words, by sentence.
pub struct Text(Vec<Sentence>);

impl Text {
    pub fn of(text: &str) -> Self {
        // A capital may be a small letter and a mark upon it.
        let small = text.to_lowercase();
        let visible: String = small.chars().filter(|sign| !is_unseen(*sign)).collect();
        let letters = plain_letters(&visible);
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

/// One line of `risks.txt`: each part has a sentence of the text in which all of its words stand.
pub struct Pattern(Vec<Vec<AnyOf>>);

/// Either of these.
struct AnyOf(Vec<InARow>);

/// These words, one after the other.
struct InARow(Vec<Word>);

enum Word {
    Is(String),
    Begins(String),
    Has(String),
}

impl Pattern {
    pub fn read(line: &str) -> Self {
        Self(line.split(" + ").map(|part| part.split(' ').map(AnyOf::read).collect()).collect())
    }

    pub fn is_in(&self, text: &Text) -> bool {
        let stands = |part: &Vec<AnyOf>| {
            text.0.iter().any(|sentence| part.iter().all(|word| word.is_in(sentence)))
        };
        self.0.iter().all(stands)
    }
}

impl AnyOf {
    fn read(written: &str) -> Self {
        let in_a_row = |words: &str| InARow(words.split('_').map(Word::read).collect());
        Self(written.split('|').map(in_a_row).collect())
    }

    fn is_in(&self, sentence: &Sentence) -> bool {
        self.0.iter().any(|InARow(row)| {
            sentence
                .windows(row.len())
                .any(|words| row.iter().zip(words).all(|(w, word)| w.is(word)))
        })
    }
}

impl Word {
    fn read(written: &str) -> Self {
        let letters = plain_letters(written.trim_matches('*'));
        match (written.starts_with('*'), written.ends_with('*')) {
            (true, _) => Self::Has(letters),
            (false, true) => Self::Begins(letters),
            (false, false) => Self::Is(letters),
        }
    }

    fn is(&self, word: &str) -> bool {
        match self {
            Self::Is(letters) => word == letters,
            Self::Begins(letters) => word.starts_with(letters),
            Self::Has(letters) => word.contains(letters),
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_in(pattern: &str, text: &str) -> bool {
        Pattern::read(pattern).is_in(&Text::of(text))
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
}
