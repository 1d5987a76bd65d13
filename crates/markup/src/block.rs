//! Blocks: what the lines of a text are together.
use crate::line::{Piece, pieces};
use crate::reader::look;

/// One line, in pieces that look alike.
pub type Line = Vec<Piece>;

/// Lines that belong together; never empty. A block holds no other blocks.
pub enum Block {
    /// Above what follows.
    Heading(Line),
    /// Line ends were typed.
    Paragraph(Vec<Line>),
    /// What somebody said.
    Quote(Vec<Line>),
    /// Items without a number.
    Bullets(Vec<Line>),
    /// Items with the numbers that were typed.
    Numbers(Vec<(u16, Line)>),
}

/// What the beginning of a line says about it.
enum Mark {
    Nothing,
    Heading,
    Quote,
    Bullet,
    Number(u16),
}

/// A longer number is a year and not the place of an item.
const NUMBER_MAX_DIGITS: usize = 3;

pub fn blocks(text: &str) -> Vec<Block> {
    look(text.len());
    let mut blocks: Vec<Block> = Vec::new();
    let mut is_apart = false;
    for line in text.lines().map(str::trim) {
        // Mail programs quote an empty line as ">".
        if line.is_empty() || line == ">" {
            is_apart = true;
            continue;
        }
        let (mark, line) = marked(line);
        let line = pieces(line);
        match (mark, blocks.last_mut()) {
            (Mark::Nothing, Some(Block::Paragraph(lines))) if !is_apart => lines.push(line),
            (Mark::Quote, Some(Block::Quote(lines))) if !is_apart => lines.push(line),
            // Items with empty lines between them are still one list.
            (Mark::Bullet, Some(Block::Bullets(items))) => items.push(line),
            (Mark::Number(number), Some(Block::Numbers(items))) => items.push((number, line)),
            (Mark::Nothing, _) => blocks.push(Block::Paragraph(vec![line])),
            (Mark::Heading, _) => blocks.push(Block::Heading(line)),
            (Mark::Quote, _) => blocks.push(Block::Quote(vec![line])),
            (Mark::Bullet, _) => blocks.push(Block::Bullets(vec![line])),
            (Mark::Number(number), _) => blocks.push(Block::Numbers(vec![(number, line)])),
        }
        is_apart = false;
    }
    blocks
}

/// The mark of a line, and what stands behind it. A mark with nothing behind it is none.
fn marked(line: &str) -> (Mark, &str) {
    // Telephones and flyers bring this dot along, often without a space.
    if let Some(rest) = line.strip_prefix('•').map(str::trim_start).filter(|rest| !rest.is_empty())
    {
        return (Mark::Bullet, rest);
    }
    let Some((mark, rest)) = line.split_once(char::is_whitespace) else {
        return (Mark::Nothing, line);
    };
    let mark = match mark {
        "-" | "*" | "–" => Mark::Bullet,
        ">" => Mark::Quote,
        mark if mark.chars().all(|sign| sign == '#') => Mark::Heading,
        mark => number(mark).map_or(Mark::Nothing, Mark::Number),
    };
    if matches!(mark, Mark::Nothing) { (mark, line) } else { (mark, rest.trim_start()) }
}

/// "1." or "1)".
fn number(mark: &str) -> Option<u16> {
    let digits = mark.strip_suffix(['.', ')'])?;
    let is_number =
        digits.len() <= NUMBER_MAX_DIGITS && digits.chars().all(|digit| digit.is_ascii_digit());
    if is_number { digits.parse().ok() } else { None }
}
