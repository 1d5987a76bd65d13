//! Texts by chance: a seed decides what is typed, so whatever goes wrong happens again.
//!
//! `MARKUP_SEEDS=1000000 cargo test -p markup` tries more seeds than every test run does.
use super::browser;
use crate::Text;

const SEEDS: u64 = 3000;

/// What people type, what marks are made of, and what somebody types who means harm.
const SNIPPETS: [&str; 64] = [
    " ",
    " ",
    " ",
    "\n",
    "\n",
    "\n\n",
    "\r\n",
    "\t",
    "*",
    "**",
    "***",
    "#",
    "# ",
    "- ",
    "* ",
    "– ",
    "•",
    "1. ",
    "22) ",
    "> ",
    ">",
    "[",
    "]",
    "(",
    ")",
    "](",
    "[a](",
    "![",
    "\\",
    "`",
    "_",
    "~",
    "@",
    ".",
    "/",
    ":",
    "?",
    "&",
    "<",
    ">",
    "\"",
    "'",
    "=",
    "soep",
    "Ria",
    "é",
    "e\u{301}",
    "ß",
    "İ",
    "مرحبا",
    "שלום",
    "你好",
    "👨\u{200d}👩\u{200d}👧",
    "\u{202e}",
    "\u{2067}",
    "\u{0}",
    "https://",
    "https://voorbeeld.nl/",
    "www.voorbeeld.nl",
    "ria@voorbeeld.nl",
    "tel:0301234567",
    "javascript:",
    "<script>",
    "&#x3c;",
];

/// Xorshift: small, and the same on every machine.
struct Chance(u64);

impl Chance {
    fn new(seed: u64) -> Self {
        Self(seed.wrapping_mul(0x9e37_79b9_7f4a_7c15) | 1)
    }

    fn below(&mut self, n: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 >> 32) as usize % n
    }

    fn text(&mut self) -> String {
        let n_snippets = 1 + self.below(40);
        let mut text = String::new();
        for _ in 0..n_snippets {
            if self.below(12) == 0 {
                let sign = u32::try_from(self.below(0x11_0000)).ok().and_then(char::from_u32);
                text.extend(sign);
            } else {
                text.push_str(SNIPPETS[self.below(SNIPPETS.len())]);
            }
        }
        text
    }
}

#[test]
fn whatever_is_typed_is_shown_and_does_nothing() {
    let n_seeds = std::env::var("MARKUP_SEEDS")
        .map_or(SEEDS, |n| n.parse().expect("MARKUP_SEEDS is a number"));
    for seed in 1..=n_seeds {
        let mut chance = Chance::new(seed);
        let typed = chance.text();
        let chars_max = chance.below(60);
        if let Err(what) = check(&typed, chars_max) {
            panic!("seed {seed}: {what}: {typed:?}");
        }
    }
}

fn check(typed: &str, chars_max: usize) -> Result<(), String> {
    let text = Text::parse(typed);
    let html = text.html(3).to_string();
    let shown = browser::read(&html).map_err(|what| format!("{what} in {html}"))?;
    let plain = text.plain();
    // Where a link with a text of its own leads may be spelled in another way.
    if !typed.contains("](") {
        for (name, read) in [("html", &shown), ("plain", &plain)] {
            if !has_letters_in_order(read, typed) {
                return Err(format!("letters are missing in {name}: {read:?}"));
            }
        }
    }
    let turns = |sign: char| matches!(sign, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}');
    if html.contains(turns) || plain.contains(turns) {
        return Err("the direction is turned".to_owned());
    }
    let excerpt = text.excerpt(chars_max);
    if chars_max < excerpt.chars().count() || excerpt.contains('\n') {
        return Err(format!("an excerpt of {chars_max} is {excerpt:?}"));
    }
    Ok(())
}

/// Whether every letter that was typed can be read, in the same order.
fn has_letters_in_order(read: &str, typed: &str) -> bool {
    let mut read = read.chars();
    typed.chars().filter(|sign| sign.is_alphabetic()).all(|letter| read.any(|sign| sign == letter))
}

#[test]
fn a_letter_that_is_gone_is_noticed() {
    assert!(has_letters_in_order("Soep van (Ria)", "Soep *van* Ria"));
    assert!(!has_letters_in_order("Soep vn Ria", "Soep van Ria"));
}
