//! Reads HTML as a browser does, and says what is not on the list of what a text may become.
use html5gum::{Error, Token, Tokenizer};
use url::Url;

const ELEMENTS: [&str; 14] =
    ["a", "bdi", "blockquote", "br", "h2", "h3", "h4", "h5", "h6", "li", "ol", "p", "strong", "ul"];
const SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];
/// Elements that do not lie inside others.
const BLOCKS: [&str; 9] = ["blockquote", "h2", "h3", "h4", "h5", "h6", "ol", "p", "ul"];

/// What somebody reads in this HTML, or what it may not contain.
pub fn read(html: &str) -> Result<String, String> {
    let mut open: Vec<String> = Vec::new();
    let mut text = String::new();
    for Ok(token) in Tokenizer::new(html) {
        match token {
            Token::StartTag(tag) => {
                let name = said(&tag.name);
                if !ELEMENTS.contains(&name.as_str()) {
                    return Err(format!("an element {name}"));
                }
                if BLOCKS.contains(&name.as_str()) && !open.is_empty() {
                    return Err(format!("{name} inside {open:?}"));
                }
                for (attribute, value) in &tag.attributes {
                    look_at_attribute(&name, &said(attribute), &said(value))?;
                }
                if name == "br" {
                    text.push('\n');
                } else {
                    open.push(name);
                }
            }
            Token::EndTag(tag) => {
                let name = said(&tag.name);
                if open.pop().as_ref() != Some(&name) {
                    return Err(format!("{name} is closed and was not the last one opened"));
                }
            }
            Token::String(string) => text.push_str(&said(&string)),
            // Signs without a meaning are displayed like others.
            Token::Error(error) if *error == Error::NoncharacterInInputStream => {}
            other => return Err(format!("{other:?}")),
        }
    }
    if open.is_empty() { Ok(text) } else { Err(format!("{open:?} stay open")) }
}

fn look_at_attribute(element: &str, name: &str, value: &str) -> Result<(), String> {
    let is_fine = match (element, name) {
        ("a", "href") => Url::parse(value).is_ok_and(|url| {
            let brings_receivers = url.scheme() == "mailto" && url.query().is_some();
            SCHEMES.contains(&url.scheme()) && !brings_receivers
        }),
        ("a", "rel") => value == "noopener nofollow ugc",
        ("li", "value") => value.chars().all(|digit| digit.is_ascii_digit()),
        (element, "dir") => element != "a" && value == "auto",
        _ => false,
    };
    if is_fine { Ok(()) } else { Err(format!("{element} with {name}=\"{value}\"")) }
}

fn said(bytes: &[u8]) -> String {
    String::from_utf8(bytes.to_vec()).expect("the HTML was a string")
}

#[test]
fn what_must_not_be_there_is_seen() {
    for html in [
        "<script>alert(1)</script>",
        "<p onclick=\"alert(1)\">a</p>",
        "<p style=\"color:red\">a</p>",
        "<a href=\"javascript:alert(1)\">a</a>",
        "<a href=\" data:text/html,a\">a</a>",
        "<a href=\"/hier\">a</a>",
        "<a href=\"mailto:a@b.nl?bcc=c@d.nl\">a</a>",
        "<a href=\"https://a.nl\" rel=\"opener\">a</a>",
        "<a href=\"https://a.nl\" target=\"_blank\">a</a>",
        "<img src=\"https://a.nl/a.png\">",
        "<p><p>a</p></p>",
        "<p>a",
        "<strong><a>a</strong></a>",
        "<!-- a -->",
        "a <b",
        "a &bogus; &#0;",
    ] {
        assert!(read(html).is_err(), "{html}");
    }
    assert_eq!(read("<p dir=\"auto\">a &lt;b&gt;<br>&amp;</p>"), Ok("a <b>\n&".to_owned()));
}
