mod browser;
mod canaries;
mod chance;
mod hostile;
mod links;
mod shown;
mod typed;

use crate::Text;

/// What a page shows, with headings of the third level.
fn html(typed: &str) -> String {
    Text::parse(typed).html(3).to_string()
}

/// The only paragraph of a text.
fn paragraph(typed: &str) -> String {
    let html = html(typed);
    let inside = html.strip_prefix("<p dir=\"auto\">").and_then(|rest| rest.strip_suffix("</p>"));
    let inside = inside.unwrap_or_else(|| panic!("no paragraph: {html}"));
    assert!(!inside.contains("</p>"), "more than one: {html}");
    inside.to_owned()
}
