//! A text without marks: whole, and how it begins.
use crate::block::{Block, Line};
use unicode_segmentation::UnicodeSegmentation as _;

pub fn plain(blocks: &[Block]) -> String {
    let blocks: Vec<String> = blocks.iter().map(|block| lines(block, in_full).join("\n")).collect();
    blocks.join("\n\n")
}

pub fn excerpt(blocks: &[Block], chars_max: usize) -> String {
    let mut excerpt = String::new();
    let mut n_chars = 0;
    for line in blocks.iter().flat_map(|block| lines(block, in_short)) {
        for word in line.split_whitespace() {
            if 0 < n_chars {
                excerpt.push(' ');
                n_chars += 1;
            }
            excerpt.push_str(word);
            n_chars += word.chars().count();
            if chars_max < n_chars {
                return cut(&excerpt, chars_max);
            }
        }
    }
    excerpt
}

/// The lines of a block as somebody would type them in a letter.
fn lines(block: &Block, say: fn(&Line) -> String) -> Vec<String> {
    match block {
        Block::Heading(line) => vec![say(line)],
        Block::Paragraph(lines) => lines.iter().map(say).collect(),
        Block::Quote(lines) => {
            let lines: Vec<String> = lines.iter().map(say).collect();
            vec![format!("“{}”", lines.join("\n"))]
        }
        Block::Bullets(items) => items.iter().map(|item| format!("- {}", say(item))).collect(),
        Block::Numbers(items) => {
            items.iter().map(|(number, item)| format!("{number}. {}", say(item))).collect()
        }
    }
}

fn in_short(line: &Line) -> String {
    line.iter().map(|piece| piece.text.as_str()).collect()
}

fn in_full(line: &Line) -> String {
    let mut text = String::new();
    for piece in line {
        text.push_str(&piece.text);
        match &piece.link {
            Some(address) if !address.is_written_as(&piece.text) => {
                text.push_str(&format!(" ({})", address.in_full()));
            }
            _ => {}
        }
    }
    text
}

/// Cuts a text that is too long between two words; only a word that is too long by itself is cut,
/// between two signs.
fn cut(text: &str, chars_max: usize) -> String {
    let Some(chars_kept) = chars_max.checked_sub(1) else { return String::new() };
    let end = text.char_indices().nth(chars_kept).map_or(text.len(), |(at, _)| at);
    let is_between = text[end..].starts_with(' ');
    let space = if is_between { Some(end) } else { text[..end].rfind(' ') };
    let kept = space.unwrap_or_else(|| {
        let signs = text.grapheme_indices(true).map(|(at, _)| at);
        signs.take_while(|at| *at <= end).last().unwrap_or(0)
    });
    format!("{}…", text[..kept].trim_end_matches([' ', '.', ',', ';', ':', '-']))
}
