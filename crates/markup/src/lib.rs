//! What people type with a little form: paragraphs, headings, lists, quotes, bold and links.
//!
//! A text is stored as it was typed and read anew for each page, so no HTML is ever kept. Reading
//! never fails: a sign that is no mark is a letter like any other, and stays where it was typed.
//!
//! | typed | read |
//! |---|---|
//! | an empty line | a new paragraph; a line end alone is a line end |
//! | `# Soep` at the start of a line | a heading, also with more `#` |
//! | `- soep`, `* soep`, `– soep`, `• soep` | an item of a list |
//! | `1. soep`, `1) soep` | an item with its number |
//! | `> soep` | a quote |
//! | `*soep*`, `**soep**` | bold |
//! | `https://…`, `www.…`, `ria@…` | a link |
//! | `[soep](https://…)`, `[bel](tel:…)` | a link that says where it leads |
//!
//! Blocks do not lie inside each other, and a text of twice the length takes twice the work.
//! How long a text may be is for its room to say.
mod address;
mod block;
mod html;
mod line;
mod plain;
mod reader;
#[cfg(test)]
mod tests;

pub use address::Address;
pub use block::{Block, Line};
pub use html::Html;
pub use line::Piece;

/// A text that was read and can be shown.
pub struct Text {
    blocks: Vec<Block>,
}

impl Text {
    /// Reads what somebody typed, as it was stored.
    pub fn parse(typed: &str) -> Self {
        Self { blocks: block::blocks(&seen(typed)) }
    }

    /// As HTML in which everything is escaped, so a template may print it as it is.
    /// Headings get the level `heading_level`, at least 2 and at most 6.
    pub fn html(&self, heading_level: u8) -> Html<'_> {
        Html::new(&self.blocks, heading_level)
    }

    /// What it is made of, for paper.
    pub fn blocks(&self) -> &[Block] {
        &self.blocks
    }

    /// Without marks, for mail, sms, search and reading aloud. A link with a text of its own is
    /// followed by its address.
    pub fn plain(&self) -> String {
        plain::plain(&self.blocks)
    }

    /// How it begins, on one line, without addresses behind links: at most `chars_max` signs,
    /// cut between two words and then with "…".
    pub fn excerpt(&self, chars_max: usize) -> String {
        plain::excerpt(&self.blocks, chars_max)
    }
}

/// Without control signs, and without signs that turn the direction of what follows, so that
/// nobody's words look like another's.
fn seen(typed: &str) -> String {
    let text = typed.replace("\r\n", "\n");
    let signs = text.chars().filter_map(|sign| match sign {
        '\n' | '\r' | '\u{b}' | '\u{c}' | '\u{85}' | '\u{2028}' | '\u{2029}' => Some('\n'),
        '\t' => Some(' '),
        '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}' => None,
        '\u{2066}'..='\u{2069}' | '\u{feff}' => None,
        sign => (!sign.is_control()).then_some(sign),
    });
    signs.collect()
}
