//! A judge that learned from notes which ones a host should read first (T7).
//!
//! A text is its words, each two that follow one another, and each run of two to five letters in a
//! word, so that "aanbetalling" weighs about what "aanbetaling" does. What each weighs stands in
//! `weights.txt`, which `taught.rs` makes from the notes of `corpus/`. Nothing is learned from what
//! neighbours write.
use crate::phrases::{is_unseen, small_and_plain};
use std::collections::{BTreeMap, HashMap};
use std::sync::LazyLock;

/// Runs of so many letters, with the borders of a word as two of them.
const RUN_MIN: usize = 2;
const RUN_MAX: usize = 5;
/// So many words are shown to a host.
const SHOWN: usize = 4;
/// Shorter ones tell a host nothing.
const SHOWN_MIN_CHARS: usize = 4;

/// Of one kind, what a text has, and at which word it stands first.
pub type Traits = BTreeMap<String, usize>;

/// What a text has: its words, alone and in twos; and its runs of letters.
pub const KINDS: usize = 2;
pub const KIND_NAMES: [&str; KINDS] = ["words", "runs"];

/// What one trait tells.
#[derive(Clone, Copy)]
pub struct Trait {
    /// More for what stands in few notes.
    pub rarity: f64,
    /// Above nothing when it stands in unsafe notes rather than in ordinary ones.
    pub weight: f64,
}

/// What every trait weighs, by kind, and the sum from which a host looks first.
pub struct Judge<'w> {
    pub weights: [HashMap<&'w str, Trait>; KINDS],
    pub bar: f64,
}

static JUDGE: LazyLock<Judge<'static>> = LazyLock::new(|| {
    Judge::read(include_str!("../weights.txt")).expect("a test reads the weights")
});

/// The words of a text that make it look like notes by which people were harmed, the heaviest
/// first and as they were written; `None` when it does not look like them.
pub fn suspect(text: &str) -> Option<Vec<String>> {
    JUDGE.suspect(text)
}

impl<'w> Judge<'w> {
    /// Reads `weights.txt`: the bar, then for each kind a line `= kind` and its traits, each with
    /// its rarity in hundredths and its weight in thousandths. `None` when it is not written so.
    pub fn read(lines: &'w str) -> Option<Self> {
        let mut lines = lines.lines().filter(|line| !line.starts_with("# "));
        let bar = thousandths(lines.next()?.strip_prefix("bar ")?)?;
        let mut weights = [HashMap::new(), HashMap::new()];
        let mut kind = 0;
        for line in lines {
            if let Some(name) = line.strip_prefix("= ") {
                kind = KIND_NAMES.iter().position(|own| *own == name)?;
                continue;
            }
            let mut fields = line.split('\t');
            let (name, rarity) = (fields.next()?, fields.next()?.parse::<f64>().ok()? / 100.0);
            let weight = thousandths(fields.next()?)?;
            weights[kind].insert(name, Trait { rarity, weight });
        }
        Some(Self { weights, bar })
    }

    pub fn suspect(&self, text: &str) -> Option<Vec<String>> {
        let words = words(text);
        let by_word = self.by_word(&words);
        if by_word.iter().sum::<f64>() <= self.bar {
            return None;
        }
        let mut heaviest: Vec<(f64, &str)> = by_word.into_iter().zip(words).collect();
        heaviest.retain(|(weight, word)| 0.0 < *weight && SHOWN_MIN_CHARS <= word.chars().count());
        heaviest.sort_by(|one, other| other.0.total_cmp(&one.0));
        Some(heaviest.into_iter().take(SHOWN).map(|(_, word)| word.to_owned()).collect())
    }

    /// What a text weighs by this judge.
    #[cfg(test)]
    pub fn weigh(&self, text: &str) -> f64 {
        self.by_word(&words(text)).iter().sum()
    }

    fn by_word(&self, words: &[&str]) -> Vec<f64> {
        let mut by_word = vec![0.0; words.len()];
        for (known, traits) in self.weights.iter().zip(traits(words)) {
            let known: Vec<(&Trait, usize)> = traits
                .iter()
                .filter_map(|(name, at)| Some((known.get(name.as_str())?, *at)))
                .collect();
            let length = known.iter().map(|(own, _)| own.rarity * own.rarity).sum::<f64>().sqrt();
            for (own, at) in known {
                by_word[at] += own.rarity / length * own.weight;
            }
        }
        by_word
    }
}

fn thousandths(written: &str) -> Option<f64> {
    Some(written.parse::<f64>().ok()? / 1000.0)
}

/// The words of a text as they were written.
pub fn words(text: &str) -> Vec<&str> {
    let words = text.split(|sign: char| !sign.is_alphanumeric() && !is_unseen(sign));
    words.filter(|word| word.chars().any(char::is_alphanumeric)).collect()
}

/// What these words have, by kind.
pub fn traits(words: &[&str]) -> [Traits; KINDS] {
    let mut traits = [Traits::new(), Traits::new()];
    let mut former = String::from("^");
    for (at, word) in words.iter().enumerate() {
        let word = small_and_plain(word);
        traits[0].entry(format!("{former} {word}")).or_insert(at);
        traits[0].entry(word.clone()).or_insert(at);
        for run in runs(&word) {
            traits[1].entry(run).or_insert(at);
        }
        former = word;
    }
    traits
}

/// The runs of letters in a word between its borders.
fn runs(word: &str) -> Vec<String> {
    let signs: Vec<char> = std::iter::once('_').chain(word.chars()).chain(['_']).collect();
    let longest = RUN_MAX.min(signs.len());
    let of = |length| signs.windows(length).map(|run| run.iter().collect());
    (RUN_MIN..=longest).flat_map(of).collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn runs_are_those_of_one_word_with_its_borders() {
        assert_eq!(runs("ik"), ["_i", "ik", "k_", "_ik", "ik_", "_ik_"]);
        assert_eq!(runs("é"), ["_é", "é_", "_é_"]);
    }

    #[test]
    fn a_word_is_read_without_what_nobody_sees_and_shown_as_it_was_written() {
        let text = "BE\u{301}TAAL \u{200b}eerst, 15€!";
        assert_eq!(words(text), ["BE\u{301}TAAL", "\u{200b}eerst", "15"]);
        let [own, _] = traits(&words(text));
        assert!(own.contains_key("betaal") && own.contains_key("betaal eerst"), "{own:?}");
    }

    #[test]
    fn what_weighs_more_than_the_bar_is_suspect_and_its_heaviest_words_are_named() {
        let judge = Judge::read(
            "bar 500\n= words\nvooraf\t100\t900\nbetalen\t100\t800\nsoep\t100\t-900\n= runs\n",
        )
        .unwrap();
        assert_eq!(judge.suspect("Betalen vooraf."), Some(vec!["vooraf".into(), "Betalen".into()]));
        assert_eq!(judge.suspect("Soep. Vooraf betalen."), None);
        assert_eq!(judge.suspect(""), None);
    }

    #[test]
    fn weights_that_are_not_written_so_are_not_read() {
        for lines in ["", "bar", "bar x", "bar 1\n= words\nsoep", "bar 1\n= words\nsoep\t1\tx"] {
            assert!(Judge::read(lines).is_none(), "{lines}");
        }
    }
}
