//! Reads a template as a browser would: tags, and the text between them.

/// A part of a page, with the line it begins on.
pub struct Piece<'a> {
    pub line: usize,
    pub content: Content<'a>,
}

pub enum Content<'a> {
    /// A tag without its brackets, such as `p class="note"` or `/p`.
    Tag(&'a str),
    Text(&'a str),
}

/// Fills an attribute of the page around it: what stands in it is a class and no sentence.
const CLASS_BLOCK: &str = "{% block html_class %}";

/// The template without what is filled in and without remarks: only what it says by itself.
pub fn bare(template: &str) -> String {
    let brackets = [
        ("{#", "#}"),
        ("<!--", "-->"),
        (CLASS_BLOCK, "{% endblock %}"),
        ("{{", "}}"),
        ("{%", "%}"),
    ];
    brackets.iter().fold(template.to_owned(), |text, (open, close)| blank(&text, open, close))
}

/// Spaces in place of everything between `open` and `close`, both included; lines stay lines.
pub fn blank(text: &str, open: &str, close: &str) -> String {
    let mut rest = text;
    let mut blanked = String::new();
    while let Some(begin) = rest.find(open) {
        let inside = begin + open.len();
        let end = rest[inside..].find(close).map_or(rest.len(), |at| inside + at + close.len());
        blanked.push_str(&rest[..begin]);
        blanked.extend(rest[begin..end].chars().map(|c| if c == '\n' { '\n' } else { ' ' }));
        rest = &rest[end..];
    }
    blanked + rest
}

/// Cuts a bare template into its pieces.
pub fn pieces(bare: &str) -> Vec<Piece<'_>> {
    let mut pieces = Vec::new();
    let mut at = 0;
    while at < bare.len() {
        let rest = &bare[at..];
        let (length, content) = if rest.starts_with('<') {
            let length = tag_length(rest);
            let inside = rest[..length].trim_start_matches('<').trim_end_matches('>');
            (length, Content::Tag(inside.trim_end_matches('/')))
        } else {
            let length = rest.find('<').unwrap_or(rest.len());
            (length, Content::Text(&rest[..length]))
        };
        pieces.push(Piece { line: bare[..at].matches('\n').count() + 1, content });
        at += length;
    }
    pieces
}

/// Up to and including the bracket that closes it; a bracket between quotes does not.
fn tag_length(text: &str) -> usize {
    let mut quote = None;
    for (at, letter) in text.char_indices() {
        match quote {
            None if letter == '>' => return at + 1,
            None if letter == '"' || letter == '\'' => quote = Some(letter),
            Some(open) if letter == open => quote = None,
            _ => {}
        }
    }
    text.len()
}

/// The name of a tag, in lower case: `p`, `/p`, `!doctype`.
pub fn tag_name(tag: &str) -> String {
    tag.split_whitespace().next().unwrap_or("").to_lowercase()
}

/// The attributes of a tag, names in lower case; one without a value has an empty one.
pub fn attributes(tag: &str) -> Vec<(String, &str)> {
    let mut attributes = Vec::new();
    let mut rest = tag.find(char::is_whitespace).map_or("", |end| tag[end..].trim_start());
    while !rest.is_empty() {
        let end = rest.find(|c: char| c == '=' || c.is_whitespace()).unwrap_or(rest.len());
        let name = rest[..end].to_lowercase();
        rest = rest[end..].trim_start();
        let mut value = "";
        if let Some(after) = rest.strip_prefix('=') {
            (value, rest) = attribute_value(after.trim_start());
        }
        attributes.push((name, value));
        rest = rest.trim_start();
    }
    attributes
}

/// A value with or without quotes, and what comes after it.
fn attribute_value(text: &str) -> (&str, &str) {
    for quote in ['"', '\''] {
        if let Some(inside) = text.strip_prefix(quote) {
            return inside.split_once(quote).unwrap_or((inside, ""));
        }
    }
    text.split_at(text.find(char::is_whitespace).unwrap_or(text.len()))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_template_is_cut_into_tags_and_text() {
        let bare = bare("{# a remark #}\n<p title='a > b'>Dag {{ name }}!</p>");
        let shown: Vec<String> = pieces(&bare)
            .iter()
            .map(|piece| match piece.content {
                Content::Tag(tag) => format!("{}: <{tag}>", piece.line),
                Content::Text(text) => format!("{}: {}", piece.line, text.trim()),
            })
            .collect();
        assert_eq!(shown, ["1: ", "2: <p title='a > b'>", "2: Dag           !", "2: </p>"]);
    }

    #[test]
    fn attributes_are_read_in_every_spelling() {
        let found = attributes("INPUT Name=\"a b\" value='c' required max=3");
        let found: Vec<(&str, &str)> =
            found.iter().map(|(name, value)| (&**name, *value)).collect();
        assert_eq!(found, [("name", "a b"), ("value", "c"), ("required", ""), ("max", "3")]);
    }
}
