//! A text as HTML: a handful of elements, and everything between them escaped.
use crate::block::{Block, Line};
use std::fmt::{self, Display, Formatter, Write as _};

/// The HTML of a text, written when it is shown.
pub struct Html<'a> {
    blocks: &'a [Block],
    heading_level: u8,
}

impl<'a> Html<'a> {
    pub(crate) fn new(blocks: &'a [Block], heading_level: u8) -> Self {
        // The first level is the page's own.
        Self { blocks, heading_level: heading_level.clamp(2, 6) }
    }
}

/// Each block has the direction of its own first letter.
impl Display for Html<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for block in self.blocks {
            match block {
                Block::Heading(line) => {
                    write!(f, "<h{} dir=\"auto\">", self.heading_level)?;
                    write_line(f, line)?;
                    write!(f, "</h{}>", self.heading_level)?;
                }
                Block::Paragraph(lines) => {
                    f.write_str("<p dir=\"auto\">")?;
                    write_lines(f, lines)?;
                    f.write_str("</p>")?;
                }
                Block::Quote(lines) => {
                    f.write_str("<blockquote dir=\"auto\">")?;
                    write_lines(f, lines)?;
                    f.write_str("</blockquote>")?;
                }
                Block::Bullets(items) => write_bullets(f, items)?,
                Block::Numbers(items) => write_numbers(f, items)?,
            }
        }
        Ok(())
    }
}

fn write_bullets(f: &mut Formatter<'_>, items: &[Line]) -> fmt::Result {
    f.write_str("<ul dir=\"auto\">")?;
    for item in items {
        f.write_str("<li>")?;
        write_line(f, item)?;
        f.write_str("</li>")?;
    }
    f.write_str("</ul>")
}

/// Each item keeps the number that was typed.
fn write_numbers(f: &mut Formatter<'_>, items: &[(u16, Line)]) -> fmt::Result {
    f.write_str("<ol dir=\"auto\">")?;
    let mut expected = 1;
    for (number, item) in items {
        if *number == expected {
            f.write_str("<li>")?;
        } else {
            write!(f, "<li value=\"{number}\">")?;
        }
        write_line(f, item)?;
        f.write_str("</li>")?;
        expected = number + 1;
    }
    f.write_str("</ol>")
}

fn write_lines(f: &mut Formatter<'_>, lines: &[Line]) -> fmt::Result {
    for (nth, line) in lines.iter().enumerate() {
        if 0 < nth {
            f.write_str("<br>")?;
        }
        write_line(f, line)?;
    }
    Ok(())
}

fn write_line(f: &mut Formatter<'_>, line: &Line) -> fmt::Result {
    let mut is_bold = false;
    for piece in line {
        if piece.is_bold != is_bold {
            f.write_str(if piece.is_bold { "<strong>" } else { "</strong>" })?;
            is_bold = piece.is_bold;
        }
        let text = Escaped(&piece.text);
        let Some(address) = &piece.link else {
            write!(f, "{text}")?;
            continue;
        };
        let href = address.href();
        write!(f, "<a href=\"{}\" rel=\"noopener nofollow ugc\">{text}", Escaped(&href))?;
        if !address.is_told_by(&piece.text) {
            write!(f, " <bdi>({})</bdi>", Escaped(address.end()))?;
        }
        f.write_str("</a>")?;
    }
    if is_bold { f.write_str("</strong>") } else { Ok(()) }
}

/// Text that is nothing but text, between elements and inside a quoted attribute.
struct Escaped<'a>(&'a str);

impl Display for Escaped<'_> {
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        for sign in self.0.chars() {
            match sign {
                '&' => f.write_str("&amp;")?,
                '<' => f.write_str("&lt;")?,
                '>' => f.write_str("&gt;")?,
                '"' => f.write_str("&quot;")?,
                '\'' => f.write_str("&#39;")?,
                sign => f.write_char(sign)?,
            }
        }
        Ok(())
    }
}
