//! Words that stand together: the patterns of `risks.txt`, and a text as they are held against it.
use crate::lexicon::{Found, Lexicon, Term};
use crate::numbers::latin_digits;
use kernel::slug::plain_letters;

/// The words of one sentence.
pub type Sentence = Vec<String>;

/// A text as patterns see it: small plain words, by sentence.
pub struct Text(Vec<Sentence>);

impl Text {
    pub fn of(text: &str) -> Self {
        let letters = small_and_plain(text);
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

    pub fn sentences(&self) -> &[Sentence] {
        &self.0
    }
}

/// A text in small plain letters and digits, without what nobody sees.
pub fn small_and_plain(text: &str) -> String {
    // A capital may be a small letter and a mark upon it.
    let small = text.to_lowercase();
    let visible: String = small.chars().filter(|sign| !is_unseen(*sign)).collect();
    plain(&latin_digits(&visible))
}

/// What stands in a text without being seen: marks upon letters, and what has no width.
pub fn is_unseen(sign: char) -> bool {
    matches!(sign,
        '\u{ad}' | '\u{300}'..='\u{36f}' | '\u{640}' | '\u{64b}'..='\u{652}'
        | '\u{200b}'..='\u{200f}' | '\u{2060}' | '\u{feff}')
}

/// Small letters without marks; of what Arabic writes in several ways, one.
pub fn plain(text: &str) -> String {
    let one_way = |letter| match letter {
        'أ' | 'إ' | 'آ' => 'ا',
        'ة' => 'ه',
        'ى' => 'ي',
        other => other,
    };
    plain_letters(text).chars().map(one_way).collect()
}

/// One line of `risks.txt`: each part has a sentence of the text in which all of its words stand.
pub struct Pattern(Vec<Part>);

/// What stands together in one sentence, and what may not stand there.
struct Part {
    has: Vec<AnyOf>,
    lacks: Vec<AnyOf>,
}

/// Either of these.
struct AnyOf(Vec<Term>);

impl Pattern {
    pub fn read(line: &str, lexicon: &mut Lexicon) -> Self {
        Self(line.split(" + ").map(|part| Part::read(part, lexicon)).collect())
    }

    pub fn is_in(&self, found: &Found) -> bool {
        self.0.iter().all(|part| part.is_in(found))
    }
}

impl Part {
    fn read(written: &str, lexicon: &mut Lexicon) -> Self {
        let mut part = Self { has: Vec::new(), lacks: Vec::new() };
        for words in written.split_whitespace() {
            match words.strip_prefix('!') {
                Some(words) => part.lacks.push(AnyOf::read(words, lexicon)),
                None => part.has.push(AnyOf::read(words, lexicon)),
            }
        }
        part
    }

    fn is_in(&self, found: &Found) -> bool {
        let any =
            |all: &[AnyOf], stands: &dyn Fn(Term) -> bool| all.iter().any(|own| own.any(stands));
        if self.has.is_empty() {
            return !found.sentence(|stands| any(&self.lacks, stands));
        }
        found.sentence(|stands| {
            self.has.iter().all(|own| own.any(stands)) && !any(&self.lacks, stands)
        })
    }
}

impl AnyOf {
    fn read(written: &str, lexicon: &mut Lexicon) -> Self {
        Self(written.split('|').map(|words| lexicon.term(words)).collect())
    }

    fn any(&self, stands: &dyn Fn(Term) -> bool) -> bool {
        self.0.iter().any(|term| stands(*term))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn is_in(pattern: &str, text: &str) -> bool {
        let mut lexicon = Lexicon::default();
        let pattern = Pattern::read(pattern, &mut lexicon);
        pattern.is_in(&lexicon.look(&Text::of(text)))
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
        let mut lexicon = Lexicon::read(": pay\nbetaal*\n# Turkish\node*\n: late\nlater\n");
        let pattern = Pattern::read("@pay !@late + ##", &mut lexicon);
        let is_in = |text| pattern.is_in(&lexicon.look(&Text::of(text)));
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
