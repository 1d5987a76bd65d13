//! Long texts that were made to keep the house busy. Looks at signs are counted, not seconds.
use super::{browser, html};
use crate::Text;
use crate::reader::counted::looks_of;

const LENGTH: usize = 100_000;
/// Reading ahead for a link, its address, what encloses it and what is bold are each a look.
const LOOKS_PER_BYTE_MAX: usize = 16;
/// The most that a page grows by what was typed: each "- a" is an item, each address a link.
const GROWTH_MAX: usize = 20;

const HOSTILE: [&str; 44] = [
    "*",
    "**",
    "* ",
    "*a ",
    "*a* ",
    "**a *b ***c ",
    "a**",
    "[",
    "]",
    "[]",
    "[a](",
    "[a](b",
    "![",
    "(",
    ")",
    "((",
    "[a](https://",
    "[a](https://b.nl/(",
    "[a](https://b.nl) ",
    "[a](tel:",
    "https://",
    "https://(",
    "https://a.nl ",
    "https://a.nl/",
    "https://a.nl)",
    "https://é",
    "https://a.",
    "www.",
    "www.a.nl,",
    "a@",
    "a@b.",
    "a.b@c.nl ",
    "@",
    "mailto:",
    "> ",
    "> \n",
    "- a\n",
    "# a\n",
    "1. a\n",
    "\n",
    "a\n\n",
    "<",
    "\"",
    "\u{202e}",
];

#[test]
fn twice_the_text_is_twice_the_work() {
    for hostile in HOSTILE {
        for begin in ["", "*https://a.nl/"] {
            let text = |length: usize| format!("{begin}{}", hostile.repeat(length / hostile.len()));
            let looks = |length: usize| looks_of(|| drop(Text::parse(&text(length))));
            let n_looks = looks(LENGTH);
            assert!(
                n_looks <= LOOKS_PER_BYTE_MAX * LENGTH,
                "{begin}{hostile}…: {} looks at each byte",
                n_looks / LENGTH
            );
            let half = looks(LENGTH / 2);
            assert!(n_looks <= half * 21 / 10 + 10_000, "{begin}{hostile}…: {half}, {n_looks}");
        }
    }
}

#[test]
fn a_long_text_is_shown_like_any_other() {
    for hostile in HOSTILE {
        let typed = hostile.repeat(LENGTH / hostile.len());
        let html = html(&typed);
        browser::read(&html).unwrap_or_else(|what| panic!("{hostile}…: {what}"));
        assert!(html.len() <= GROWTH_MAX * LENGTH, "{hostile}…: {} bytes", html.len());
        let text = Text::parse(&typed);
        assert!(text.plain().len() <= GROWTH_MAX * LENGTH);
        assert!(text.excerpt(80).chars().count() <= 80);
    }
}
