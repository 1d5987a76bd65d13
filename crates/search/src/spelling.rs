//! Words as they are looked for: small, plain letters, their stem, and what they are made of. Done
//! here and not by the engine, so that both engines find alike.
use crate::sound;
use kernel::slug::plain_letters;
use rust_stemmers::{Algorithm, Stemmer};
use std::collections::BTreeSet;
use std::sync::LazyLock;
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
const EVERYWHERE: &[&str] = &[
    "aan", "als", "and", "are", "ben", "bent", "beter", "bij", "bir", "daar", "dan", "dat", "de",
    "deze", "die", "dit", "doe", "doen", "een", "elkaar", "en", "er", "for", "gaan", "graag",
    "heb", "hebben", "heeft", "het", "hier", "hoe", "how", "ieder", "iemand", "iets", "ik", "in",
    "is", "je", "jij", "jouw", "kan", "kom", "komen", "krijg", "krijgen", "kun", "kunnen", "laten",
    "maar", "mag", "maken", "me", "mensen", "met", "mij", "mijn", "moet", "moeten", "my", "na",
    "naar", "neem", "niet", "nodig", "nog", "of", "om", "onder", "ons", "onze", "ook", "op",
    "over", "paar", "soms", "te", "the", "to", "tot", "uit", "van", "ve", "veel", "vind", "vinden",
    "voor", "vraag", "waar", "waarom", "wanneer", "wat", "we", "weer", "weet", "wel", "where",
    "wie", "wij", "wil", "willen", "with", "worden", "ze", "zelf", "zich", "zijn", "zoek",
    "zoeken", "zonder", "zou",
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
        all.extend(parts.iter().chain([&plain_letters(&word)]).filter_map(|own| sound::of(own)));
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
    /// Other words for what it is about.
    pub themes: BTreeSet<String>,
    /// As it sounds; `None` for a short word.
    pub sound: Option<String>,
}

/// How well a word of a question stands in a text; more is better.
#[derive(Clone, Copy, Debug, PartialEq, Eq, PartialOrd, Ord)]
pub enum Fit {
    Not,
    /// It is about the same.
    Theme,
    /// With a slip of the finger.
    Nearly,
    /// A part of it does.
    InPart,
    /// It sounds the same.
    Alike,
    /// A word begins with it.
    Begins,
    Whole,
}

impl Fit {
    /// What it counts for beside the others.
    pub fn weight(self) -> u32 {
        match self {
            Self::Not => 0,
            Self::Theme => 4,
            Self::Nearly => 6,
            Self::InPart => 7,
            Self::Alike => 8,
            Self::Begins => 9,
            Self::Whole => 12,
        }
    }
}

impl Wanted {
    /// The words that are looked for as they are, those that fit best first.
    pub fn known(&self) -> Vec<String> {
        self.forms.iter().chain(&self.parts).chain(&self.themes).cloned().collect()
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
        } else if self.themes.contains(word) {
            Fit::Theme
        } else if self.sound.as_deref() == Some(word) {
            Fit::Alike
        } else if self.is_nearly(word) {
            Fit::Nearly
        } else {
            Fit::Not
        }
    }
}

impl Wanted {
    /// Whether a slip of the finger makes one of the other, as they are written or as they sound.
    fn is_nearly(&self, word: &str) -> bool {
        let sounds = self.sound.as_deref().filter(|_| word.starts_with(sound::MARK));
        is_a_slip(sounds.unwrap_or(&self.plain), word)
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
        let forms = forms(&word);
        Wanted { themes: themes(&forms), sound: sound::of(&plain), forms, parts, plain }
    });
    wanted.collect()
}

/// Other words for what these forms of a word are about, in all their forms.
fn themes(forms: &BTreeSet<String>) -> BTreeSet<String> {
    let own = THEMES.iter().filter(|theme| theme.iter().any(|other| !other.is_disjoint(forms)));
    let all = own.flatten().flatten().filter(|other| !forms.contains(*other));
    all.cloned().collect()
}

/// The words of each theme, in their forms.
static THEMES: LazyLock<Vec<Vec<BTreeSet<String>>>> = LazyLock::new(|| {
    let theme = |line: &str| line.split(' ').map(dutch_forms).collect();
    include_str!("themes.txt").lines().map(theme).collect()
});

/// A plain Dutch word and its stem.
fn dutch_forms(word: &str) -> BTreeSet<String> {
    let stem = Stemmer::create(Algorithm::Dutch).stem(word).into_owned();
    BTreeSet::from([word.to_owned(), plain_letters(&stem)])
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
