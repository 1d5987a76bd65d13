//! How easily a text reads: help for whoever writes, never a barrier.
use kernel::Language;

/// Whoever reads slowly has forgotten how a longer sentence began (B1).
const SENTENCE_MAX_WORDS: usize = 15;
/// More would be a list of mistakes and no help.
const SHOWN_MAX: usize = 5;
/// Of fewer words nothing is said.
const WORDS_MIN: usize = 30;
/// Dutch words over which readers stumble, each with what neighbours say in its place.
static HARD_WORDS: &str = include_str!("../hard_words.txt");

/// By Flesch, with the numbers of Douma for Dutch.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Level {
    Easy,
    Plain,
    Hard,
}

pub struct Ease {
    /// The first few sentences that are long.
    pub long: Vec<String>,
    /// The first few hard words, as they were typed, each with easier ones; of Dutch alone.
    pub hard: Vec<(String, &'static str)>,
    /// `None` for another language than Dutch, and for a short text.
    pub level: Option<Level>,
}

impl Ease {
    /// Of a text without marks.
    pub fn of(plain: &str, language: &str) -> Self {
        let sentences = sentences(plain);
        let long = sentences.iter().filter(|words| SENTENCE_MAX_WORDS < words.len());
        let is_dutch = Language::from_tag(language) == Some(Language::Nl);
        Self {
            long: long.take(SHOWN_MAX).map(|words| words.join(" ")).collect(),
            hard: if is_dutch { hard(&sentences) } else { Vec::new() },
            level: if is_dutch { level(&sentences) } else { None },
        }
    }
}

/// Each once, in the order of the text.
fn hard(sentences: &[Vec<&str>]) -> Vec<(String, &'static str)> {
    let easier_than = |word: &str| {
        let known = HARD_WORDS.lines().filter_map(|line| line.split_once(' '));
        known.filter(|(hard, _)| *hard == word).map(|(_, easy)| easy).next()
    };
    let mut found: Vec<(String, &'static str)> = Vec::new();
    for word in sentences.iter().flatten() {
        let bare = word.trim_matches(|sign: char| !sign.is_alphabetic()).to_lowercase();
        if found.iter().any(|(known, _)| *known == bare) {
            continue;
        }
        if let Some(easy) = easier_than(&bare) {
            found.push((bare, easy));
        }
    }
    found.truncate(SHOWN_MAX);
    found
}

/// The words of each sentence; a line end ends one too.
fn sentences(text: &str) -> Vec<Vec<&str>> {
    let mut sentences = Vec::new();
    for line in text.lines() {
        let mut sentence = Vec::new();
        for word in line.split_whitespace() {
            sentence.push(word);
            let bare = word.trim_end_matches(['”', '"', '’', '\'', ')']);
            if bare.ends_with(['.', '!', '?', '…', '؟']) {
                sentences.push(std::mem::take(&mut sentence));
            }
        }
        if !sentence.is_empty() {
            sentences.push(sentence);
        }
    }
    sentences
}

fn level(sentences: &[Vec<&str>]) -> Option<Level> {
    let n_words: usize = sentences.iter().map(Vec::len).sum();
    if n_words < WORDS_MIN {
        return None;
    }
    let n_syllables: usize = sentences.iter().flatten().map(|word| n_syllables(word)).sum();
    let (words, of_words) = (n_words as f64, n_syllables as f64);
    let score = 206.84 - 77.0 * of_words / words - 0.93 * words / sentences.len() as f64;
    Some(match score {
        score if 75.0 <= score => Level::Easy,
        score if 55.0 <= score => Level::Plain,
        _ => Level::Hard,
    })
}

/// As often as vowels begin; a dieresis begins anew. At least 1: also "4" and "mw." are said.
fn n_syllables(word: &str) -> usize {
    let mut n = 0;
    let mut was_vowel = false;
    for letter in word.chars().flat_map(char::to_lowercase) {
        let begins_anew = matches!(letter, 'ä' | 'ë' | 'ï' | 'ö' | 'ü');
        let is_vowel = begins_anew
            || matches!(letter, 'a' | 'e' | 'i' | 'o' | 'u' | 'y' | 'á' | 'é' | 'è' | 'ê' | 'ó');
        if is_vowel && (begins_anew || !was_vowel) {
            n += 1;
        }
        was_vowel = is_vowel;
    }
    n.max(1)
}

#[cfg(test)]
mod tests {
    use super::{Ease, Level, n_syllables};

    #[test]
    fn syllables_are_counted_as_they_are_said() {
        for (word, n) in [("kat", 1), ("buurt", 1), ("krant", 1), ("tafel", 2), ("knieën", 2)] {
            assert_eq!(n_syllables(word), n, "{word}");
        }
        assert_eq!(n_syllables("participatiesamenleving"), 9);
        assert_eq!(n_syllables("4"), 1);
    }

    #[test]
    fn short_sentences_read_easily_and_long_ones_are_shown() {
        let easy = "Ik heb een kat. Hij slaapt. Hij eet. Hij is zwart. ".repeat(4);
        let ease = Ease::of(&easy, "nl");
        assert_eq!(ease.level, Some(Level::Easy));
        assert!(ease.long.is_empty());
        let hard = "De verantwoordelijkheid van participerende belanghebbenden bij de \
                    totstandkoming van gemeentelijke beleidsvoornemens behoeft nadere \
                    uitwerking, waarbij tevens de organisatorische randvoorwaarden betrokken \
                    worden door de verantwoordelijke portefeuillehouder ter plaatse. En nu gaan we door.";
        let ease = Ease::of(hard, "nl-BE");
        assert_eq!(ease.level, Some(Level::Hard));
        assert_eq!(ease.long.len(), 1);
    }

    #[test]
    fn a_hard_word_is_said_once_with_an_easier_one() {
        let ease = Ease::of("Indien je wilt *participeren*: bel. Of mail, indien nodig.", "nl");
        let hard: Vec<_> = ease.hard.iter().map(|(hard, easy)| (hard.as_str(), *easy)).collect();
        assert_eq!(hard, [("indien", "als"), ("participeren", "meedoen")]);
        assert!(Ease::of("Indien", "en").hard.is_empty());
    }

    #[test]
    fn nothing_is_said_of_a_few_words_or_of_another_language() {
        assert_eq!(Ease::of("Dag allemaal.", "nl").level, None);
        assert_eq!(Ease::of(&"Bir iki üç. ".repeat(40), "tr").level, None);
    }
}
