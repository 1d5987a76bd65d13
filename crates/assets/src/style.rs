//! Stylesheets: the files that they name get the addresses under which they are served.
use std::collections::BTreeMap;

/// What `html.groot` makes of the letters: 24 px where they were 18.
const LARGER: f64 = 4.0 / 3.0;

/// `url("fonts/hand.woff2")` becomes `url("/a/fonts/hand-3f2a9c1b04.woff2")`.
///
/// Names count from the folder in which the stylesheet lies. Only our own files: neither `data:`
/// nor another host.
pub fn with_addresses(name: &str, css: &str, addresses: &BTreeMap<String, String>) -> String {
    let folder = name.rfind('/').map_or("", |at| &name[..=at]);
    let mut pieces = css.split("url(");
    let mut rewritten = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (wanted, rest) =
            piece.split_once(')').unwrap_or_else(|| panic!("{name}: url( without its end"));
        let wanted = wanted.trim().trim_matches(['"', '\'']);
        let address = addresses
            .get(&format!("{folder}{wanted}"))
            .unwrap_or_else(|| panic!("{name} asks for {wanted}, which is not there"));
        rewritten += &format!("url(\"{address}\"){rest}");
    }
    rewritten
}

/// The same stylesheet for a page with larger letters.
///
/// An `em` in `@media` is a letter of the browser and not of the page, so that a wide layout
/// would stay where its letters no longer fit.
pub fn for_larger_letters(css: &str) -> String {
    let mut pieces = css.split("@media");
    let mut rewritten = pieces.next().unwrap_or_default().to_owned();
    for piece in pieces {
        let (condition, rest) = piece.split_once('{').unwrap_or((piece, ""));
        let widths: Vec<_> = condition.split("em").map(larger).collect();
        rewritten += &format!("@media{}{{{rest}", widths.join("em"));
    }
    rewritten
}

/// `(min-width:62` becomes `(min-width:82.67`; what does not end in a number stays as it is.
fn larger(text: &str) -> String {
    let words = text.trim_end_matches(|letter: char| letter.is_ascii_digit() || letter == '.');
    match text[words.len()..].parse::<f64>() {
        Ok(width) => format!("{words}{:.2}", width * LARGER),
        Err(_) => text.to_owned(),
    }
}
