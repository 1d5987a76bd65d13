//! Text of others: the letters of whichever program wrote it, and pages that pose as notes.
use encoding_rs::{Encoding, UTF_8, WINDOWS_1252};

/// Reads bytes as text: as their first bytes say (UTF-8, UTF-16), else UTF-8, else the letters of
/// an old Windows, which every spreadsheet of a Dutch office still writes.
pub fn decoded(bytes: &[u8]) -> String {
    let says = Encoding::for_bom(bytes).map(|(encoding, _)| encoding);
    let is_utf_8 = says.is_none() && std::str::from_utf8(bytes).is_ok();
    let encoding = says.unwrap_or(if is_utf_8 { UTF_8 } else { WINDOWS_1252 });
    encoding.decode(bytes).0.replace('\0', "")
}

/// One line, without the white between, cut at a word when it is too long.
pub fn line(text: &str, chars_max: usize) -> String {
    cut(&text.split_whitespace().collect::<Vec<_>>().join(" "), chars_max)
}

/// At most so many characters, with a sign that there was more.
pub fn cut(text: &str, chars_max: usize) -> String {
    let Some((end, _)) = text.char_indices().nth(chars_max) else { return text.to_owned() };
    let whole = &text[..end];
    // The sign needs a place too.
    let whole = &whole[..whole.char_indices().next_back().map_or(0, |(last, _)| last)];
    let at_word = whole.rfind(char::is_whitespace).filter(|at| whole.len() / 2 < *at);
    format!("{}…", whole[..at_word.unwrap_or(whole.len())].trim_end())
}

/// The words of a page, without its tags: many calendars put one in their notes.
pub fn without_tags(text: &str) -> String {
    let mut words = String::with_capacity(text.len());
    let mut rest = text;
    while let Some((before, after)) = rest.split_once('<') {
        words += before;
        let begins = after.chars().next().unwrap_or(' ');
        let is_tag = begins.is_ascii_alphabetic() || matches!(begins, '/' | '!');
        match after.split_once('>').filter(|_| is_tag) {
            Some((tag, after)) => {
                let name = tag.trim_start_matches('/').to_ascii_lowercase();
                let breaks = ["br", "p", "div", "li", "h", "tr"];
                if breaks.iter().any(|own| name.starts_with(own)) && !words.ends_with('\n') {
                    words.push('\n');
                }
                rest = after;
            }
            None => {
                words.push('<');
                rest = after;
            }
        }
    }
    words += rest;
    // The last, so that nothing is read twice.
    let signs = [("&nbsp;", " "), ("&lt;", "<"), ("&gt;", ">"), ("&quot;", "\""), ("&#39;", "'")];
    let words = signs.iter().fold(words, |words, (name, sign)| words.replace(name, sign));
    words.replace("&amp;", "&")
}
