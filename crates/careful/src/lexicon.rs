//! The words that rules are made of: the groups of `words.txt`, and those that a rule names itself.
//! Each word of a text is looked up once, however many rules there are.
use crate::phrases::{Text, plain};
use std::collections::HashMap;

/// A group, or words that a rule names itself, by its place in [`Found`].
pub type Term = usize;

/// Every term with its words, by the first of them.
#[derive(Default)]
pub struct Lexicon {
    terms: HashMap<String, Term>,
    by_whole: HashMap<String, Vec<Row>>,
    by_beginning: HashMap<String, Vec<Row>>,
    by_part: Vec<(String, Row)>,
    by_n_digits: Vec<(usize, Row)>,
}

/// What follows the first word, right after it.
struct Row {
    term: Term,
    rest: Vec<Word>,
}

enum Word {
    Is(String),
    Begins(String),
    Has(String),
    /// A number of so many digits at least.
    Number(usize),
}

/// Which terms stand in a text, sentence by sentence.
pub struct Found(Vec<Vec<bool>>);

impl Lexicon {
    /// Reads `words.txt`: a line `: name` begins a group, the words of the lines below belong to it.
    pub fn read(lines: &str) -> Self {
        let mut all = Self::default();
        let mut group = 0;
        for line in lines.lines().filter(|line| !line.starts_with("# ")) {
            if let Some(name) = line.strip_prefix(": ") {
                group = all.named(&format!("@{name}"));
            } else {
                line.split_whitespace().for_each(|words| all.add(group, words));
            }
        }
        all
    }

    /// The term that a rule writes so: `@group`, or words of its own.
    ///
    /// # Panics
    /// Where there is no such group; a test reads all rules.
    pub fn term(&mut self, written: &str) -> Term {
        if let Some(term) = self.terms.get(written) {
            return *term;
        }
        assert!(!written.starts_with('@'), "words.txt has no group {written}");
        let term = self.named(written);
        self.add(term, written);
        term
    }

    fn named(&mut self, written: &str) -> Term {
        let next = self.terms.len();
        *self.terms.entry(written.to_owned()).or_insert(next)
    }

    fn add(&mut self, term: Term, words: &str) {
        let mut words = words.split('_').map(Word::read);
        let Some(first) = words.next() else { return };
        let row = Row { term, rest: words.collect() };
        match first {
            Word::Is(letters) => self.by_whole.entry(letters).or_default().push(row),
            Word::Begins(letters) => self.by_beginning.entry(letters).or_default().push(row),
            Word::Has(letters) => self.by_part.push((letters, row)),
            Word::Number(n_digits) => self.by_n_digits.push((n_digits, row)),
        }
    }

    pub fn look(&self, text: &Text) -> Found {
        Found(text.sentences().iter().map(|sentence| self.look_in(sentence)).collect())
    }

    fn look_in(&self, sentence: &[String]) -> Vec<bool> {
        let mut stands = vec![false; self.terms.len()];
        for (at, word) in sentence.iter().enumerate() {
            let after = &sentence[at + 1..];
            for row in self.rows_of(word).filter(|row| row.goes_on(after)) {
                stands[row.term] = true;
            }
        }
        stands
    }

    fn rows_of<'a>(&'a self, word: &'a str) -> impl Iterator<Item = &'a Row> {
        let forms = || std::iter::once(word).chain(bare(word));
        let beginnings = forms().flat_map(|form| {
            form.char_indices().map(move |(at, sign)| &form[..at + sign.len_utf8()])
        });
        let whole = forms().filter_map(|form| self.by_whole.get(form)).flatten();
        let begun = beginnings.filter_map(|begin| self.by_beginning.get(begin)).flatten();
        let within = self.by_part.iter().filter(|(part, _)| word.contains(part.as_str()));
        let n_digits = if is_number(word) { word.len() } else { 0 };
        let counted = self.by_n_digits.iter().filter(move |(n_min, _)| *n_min <= n_digits);
        let within = within.map(|(_, row)| row);
        whole.chain(begun).chain(within).chain(counted.map(|(_, row)| row))
    }
}

impl Row {
    fn goes_on(&self, after: &[String]) -> bool {
        self.rest.len() <= after.len()
            && self.rest.iter().zip(after).all(|(own, word)| own.is(word))
    }
}

impl Found {
    /// Whether a sentence has and lacks what is asked.
    pub fn sentence(&self, fits: impl Fn(&dyn Fn(Term) -> bool) -> bool) -> bool {
        self.0.iter().any(|stands| fits(&|term| stands[term]))
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
            Self::Number(n_digits) => *n_digits <= word.len() && is_number(word),
        }
    }
}

fn is_number(word: &str) -> bool {
    word.chars().all(|sign| sign.is_ascii_digit())
}

/// An Arabic word without the small words that are written to its front: "and", "by", "for", "the".
fn bare(word: &str) -> impl Iterator<Item = &str> {
    const FRONTS: [&str; 15] =
        ["و", "ف", "ب", "ل", "ك", "س", "ال", "لل", "وال", "بال", "فال", "كال", "وب", "ول", "وس"];
    let is_arabic = word.starts_with(|letter| matches!(letter, '\u{621}'..='\u{64a}'));
    let fronts = if is_arabic { &FRONTS[..] } else { &[] };
    fronts.iter().filter_map(|front| word.strip_prefix(front))
}
