//! Words as they are looked for: small, plain letters, their stem, and what they are made of. Done
//! here and not by the engine, so that both engines find alike.
use kernel::slug::plain_letters;
use rust_stemmers::{Algorithm, Stemmer};
use std::collections::BTreeSet;
use unicode_segmentation::UnicodeSegmentation;

/// Longer is no word, and shorter than two says nothing.
const WORD_MAX_CHARS: usize = 40;
/// So much of a text is looked through; the first words say what it is about.
const TEXT_WORDS_MAX: usize = 600;
/// What is left of a word beside a known part.
const REST_MIN_CHARS: usize = 3;
/// The first letters of a word that find it.
const BEGINS_MIN_CHARS: usize = 3;
/// A word shorter than this is another word when a letter changes.
const SLIP_MIN_CHARS: usize = 6;

/// Words that stand everywhere and find nothing.
const EVERYWHERE: [&str; 64] = [
    "aan", "als", "and", "are", "bij", "bir", "dan", "dat", "de", "die", "dit", "doe", "een", "en",
    "er", "for", "gaan", "graag", "heb", "hebben", "heeft", "het", "hier", "hoe", "how", "iets",
    "ik", "in", "is", "je", "jij", "kan", "kun", "maar", "me", "met", "mijn", "moet", "my", "na",
    "naar", "niet", "of", "om", "ook", "op", "te", "the", "to", "uit", "van", "ve", "voor", "waar",
    "wat", "we", "where", "wie", "wij", "wil", "willen", "with", "ze", "zijn",
];

/// What Dutch words of a neighbourhood are made of; shorter parts than four letters stand in too
/// many words by chance.
const PARTS: &str = include_str!("parts.txt");

/// The words by which something is found, with a space between them.
pub fn indexed(text: &str) -> String {
    let mut all = BTreeSet::new();
    for word in words(text).take(TEXT_WORDS_MAX) {
        let parts = parts(&plain_letters(&word));
        all.extend(parts.iter().flat_map(|part| forms(part)));
        all.extend(forms(&word));
    }
    all.into_iter().collect::<Vec<_>>().join(" ")
}

/// A word of a question.
#[derive(Debug, PartialEq, Eq)]
pub struct Wanted {
    /// As it begins, for who has not written it to its end.
    pub plain: String,
    /// The same word in other forms.
    pub forms: BTreeSet<String>,
    /// What it is made of, for when the word itself is nowhere.
    pub parts: BTreeSet<String>,
}

/// How well a word of a question stands in a text; more is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    Not,
    /// With a slip of the finger.
    Nearly,
    /// A part of it does.
    InPart,
    /// A word begins with it.
    Begins,
    Whole,
}

impl Wanted {
    /// The words that are looked for as they are.
    pub fn known(&self) -> Vec<String> {
        self.forms.iter().chain(&self.parts).cloned().collect()
    }

    /// The first letters, when they are enough to say what somebody is writing.
    pub fn begin(&self) -> Option<&str> {
        (BEGINS_MIN_CHARS <= self.plain.chars().count()).then_some(self.plain.as_str())
    }

    /// How well one word as [`indexed`] writes it fits.
    pub fn fit(&self, word: &str) -> Fit {
        if self.forms.contains(word) {
            Fit::Whole
        } else if self.begin().is_some_and(|begin| word.starts_with(begin)) {
            Fit::Begins
        } else if self.parts.contains(word) {
            Fit::InPart
        } else if is_a_slip(&self.plain, word) {
            Fit::Nearly
        } else {
            Fit::Not
        }
    }
}

/// One letter too many, too few, other, or two that changed places, in a word that is long enough
/// to be no other word by that.
fn is_a_slip(a: &str, b: &str) -> bool {
    let is_near = a.len().abs_diff(b.len()) <= 2 && a.chars().next() == b.chars().next();
    is_near && SLIP_MIN_CHARS <= a.chars().count() && strsim::osa_distance(a, b) == 1
}

/// A question longer than this is a letter; its first words are looked for.
const WANTED_MAX: usize = 6;

/// The words of a question that can find something.
pub fn wanted(question: &str) -> Vec<Wanted> {
    let wanted = words(question).take(WANTED_MAX).map(|word| {
        let plain = plain_letters(&word);
        let parts = parts(&plain).iter().flat_map(|part| forms(part)).collect();
        Wanted { forms: forms(&word), parts, plain }
    });
    wanted.collect()
}

/// The words of a text that can find something, in small letters.
pub fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    let words = text.unicode_words().flat_map(|word| word.split(['\'', '’', '.', '-', '_']));
    words.map(str::to_lowercase).filter(|word| {
        (2..=WORD_MAX_CHARS).contains(&word.chars().count())
            && !EVERYWHERE.contains(&plain_letters(word).as_str())
    })
}

/// A word, and its stem in the languages in which it may be.
pub fn forms(word: &str) -> BTreeSet<String> {
    let is_arabic = word.chars().any(|c| ('\u{600}'..='\u{6ff}').contains(&c));
    let languages: &[Algorithm] = if is_arabic {
        &[Algorithm::Arabic]
    } else {
        &[Algorithm::Dutch, Algorithm::English, Algorithm::Turkish]
    };
    let stems = languages.iter().map(|language| {
        let stemmer = Stemmer::create(*language);
        plain_letters(&stemmer.stem(word))
    });
    stems.chain([plain_letters(word)]).filter(|form| 2 <= form.chars().count()).collect()
}

/// "soepochtend" is made of "soep" and "ochtend": known parts at its beginning or end, and what is
/// left. A letter that only ties them together goes.
pub fn parts(word: &str) -> BTreeSet<String> {
    let mut found = BTreeSet::new();
    for part in PARTS.lines().filter(|part| *part != word) {
        let after = word.strip_prefix(part).map(|rest| rest.strip_prefix('s').unwrap_or(rest));
        let before = word.strip_suffix(part);
        for rest in after.into_iter().chain(before) {
            if REST_MIN_CHARS <= rest.chars().count() {
                found.extend([part.to_owned(), rest.to_owned()]);
            }
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    /// How well all words of a question stand in a title.
    fn fit(question: &str, title: &str) -> Fit {
        let (index, wanted) = (indexed(title), wanted(question));
        let best = |wanted: &Wanted| index.split(' ').map(|word| wanted.fit(word)).max();
        wanted.iter().filter_map(best).min().unwrap_or(Fit::Not)
    }

    #[test]
    fn a_word_is_found_in_its_other_forms() {
        for (question, title) in [
            ("wandelen", "Wandeling door de wijk"),
            ("WANDELINGEN", "Samen wandelen"),
            ("cafe", "Café Ünal"),
            ("unal", "Café Ünal"),
            ("fiets", "Fietsen maken"),
            ("repar", "Repareren"),
            ("walking", "We walk together"),
            ("القهوة", "قهوة"),
        ] {
            assert!(Fit::Begins <= fit(question, title), "{question} in {title}");
        }
        for (question, title) in [("voetbal", "Samen wandelen"), ("de", "De Linde"), ("", "Soep")] {
            assert_eq!(fit(question, title), Fit::Not, "{question} in {title}");
        }
    }

    #[test]
    fn a_word_is_found_inside_a_longer_one_and_the_longer_by_its_parts() {
        for (question, title) in [
            ("soep", "Soepochtend"),
            ("maaltijd", "Buurtmaaltijd"),
            ("groep", "Wandelgroep"),
            ("taal", "Taalcafé"),
            ("kamer", "Huiskamerconcert"),
        ] {
            assert!(Fit::Begins <= fit(question, title), "{question} in {title}");
        }
        assert_eq!(fit("soepmaaltijd", "Samen soep koken"), Fit::InPart);
    }

    #[test]
    fn a_slip_of_the_finger_still_finds() {
        for question in ["repareern", "reparen", "repaerren"] {
            assert_eq!(fit(question, "Repareren"), Fit::Nearly, "{question}");
        }
        assert_eq!(fit("soap", "Soep"), Fit::Not);
    }

    #[test]
    fn a_question_has_few_words_and_each_says_something() {
        assert_eq!(wanted("Ik wil graag naar de soep").len(), 1);
        assert_eq!(wanted(&"soep koken ".repeat(500)).len(), WANTED_MAX);
        assert!(wanted("??? % _ a").is_empty());
    }
}
