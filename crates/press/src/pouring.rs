//! Words are made to fit the columns: signs that no letter shows are left out, long words may be
//! broken, and paragraphs that are longer than any page are divided between two sentences.
use crate::edition::{Block, Kind, Line, Piece};
use crate::paper::can_show;

/// More than a column holds: a paragraph goes on in the next one by itself, but each time it is
/// measured whole.
const PARAGRAPH_MAX_CHARS: usize = 2400;
/// About twenty lines of a column: an item of a list stands in one piece.
const ITEM_MAX_CHARS: usize = 600;
/// The same in the larger letters of a quote.
const QUOTE_MAX_CHARS: usize = 400;
/// Longer runs of letters than any word of ours, as addresses are.
const WORD_MAX_CHARS: usize = 30;

/// Leaves out pictures of faces and other signs that our letters lack, and signs that turn the
/// direction of what follows. A letter of a script that we lack stays, as the square that says so.
pub fn shown(text: &str) -> String {
    let mut shown = String::with_capacity(text.len());
    let mut n_in_word = 0;
    for sign in text.chars() {
        let turns = matches!(sign, '\u{61c}' | '\u{200e}' | '\u{200f}' | '\u{202a}'..='\u{202e}'
            | '\u{2066}'..='\u{2069}' | '\u{feff}');
        let is_kept = sign.is_whitespace()
            || sign == '\u{ad}'
            || sign.is_alphanumeric()
            || (!sign.is_control() && can_show(sign));
        if turns || !is_kept {
            continue;
        }
        n_in_word = if sign.is_whitespace() { 0 } else { n_in_word + 1 };
        if n_in_word > WORD_MAX_CHARS {
            shown.push('\u{200b}');
            n_in_word = 1;
        }
        shown.push(sign);
    }
    shown
}

pub fn pour(blocks: Vec<Block>) -> Vec<Block> {
    let mut poured = Vec::new();
    for mut block in blocks {
        let pieces = block.lines.iter_mut().flat_map(|line| line.iter_mut());
        pieces.for_each(|piece| piece.text = shown(&piece.text));
        if let Some(picture) = &mut block.picture {
            picture.pour();
        }
        match block.kind {
            Kind::Paragraph | Kind::Quote => divide(block, &mut poured),
            Kind::Bullets | Kind::Numbers => one_by_one(block, &mut poured),
            Kind::Heading | Kind::Picture => poured.push(block),
        }
    }
    poured
}

/// Each item stands on its own, so that a list can go on in the next column.
fn one_by_one(block: Block, poured: &mut Vec<Block>) {
    let numbers = block.numbers.iter().copied().map(Some).chain(std::iter::repeat(None));
    for (line, number) in block.lines.into_iter().zip(numbers) {
        let mut parts = parts(line, ITEM_MAX_CHARS).into_iter();
        let first = parts.next().unwrap_or_default();
        poured.push(Block {
            kind: block.kind,
            lines: vec![first],
            numbers: number.into_iter().collect(),
            is_rtl: block.is_rtl,
            ..Block::default()
        });
        let goes_on = |line| Block {
            kind: Kind::Paragraph,
            goes_on: true,
            lines: vec![line],
            is_rtl: block.is_rtl,
            ..Block::default()
        };
        poured.extend(parts.map(goes_on));
    }
}

fn divide(block: Block, poured: &mut Vec<Block>) {
    let own = |lines, goes_on| Block {
        kind: block.kind,
        goes_on,
        lines,
        is_rtl: block.is_rtl,
        ..Block::default()
    };
    let max_chars = match block.kind {
        Kind::Paragraph => PARAGRAPH_MAX_CHARS,
        _ => QUOTE_MAX_CHARS,
    };
    let (mut lines, mut n_chars, mut goes_on) = (Vec::new(), 0, block.goes_on);
    for part in block.lines.into_iter().flat_map(|line| parts(line, max_chars)) {
        let n = chars_of(&part);
        if !lines.is_empty() && max_chars < n_chars + n {
            poured.push(own(std::mem::take(&mut lines), goes_on));
            (n_chars, goes_on) = (0, true);
        }
        lines.push(part);
        n_chars += n;
    }
    if !lines.is_empty() {
        poured.push(own(lines, goes_on));
    }
}

fn chars_of(line: &Line) -> usize {
    line.iter().map(|piece| piece.text.chars().count()).sum()
}

/// A line in parts of about so many signs, cut behind a sentence or else a word where there is one.
fn parts(line: Line, max_chars: usize) -> Vec<Line> {
    if chars_of(&line) <= max_chars {
        return vec![line];
    }
    let (mut parts, mut part, mut n_chars) = (Vec::new(), Line::new(), 0);
    for piece in line {
        let mut own = Piece { text: String::new(), ..piece.clone() };
        for sign in piece.text.chars() {
            own.text.push(sign);
            n_chars += 1;
            let is_end = sign == ' ' && own.text.trim_end().ends_with(['.', '!', '?', '”', '؟']);
            let is_between = sign == ' ' && max_chars <= n_chars;
            let is_endless = max_chars + WORD_MAX_CHARS <= n_chars;
            if (is_end && max_chars / 2 < n_chars) || is_between || is_endless {
                let rest = Piece { text: String::new(), ..piece.clone() };
                part.push(std::mem::replace(&mut own, rest));
                parts.push(std::mem::take(&mut part));
                n_chars = 0;
            }
        }
        if !own.text.is_empty() {
            part.push(own);
        }
    }
    if !part.is_empty() {
        parts.push(part);
    }
    parts
}
