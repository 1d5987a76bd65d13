//! Rules for templates: what the content security policy would refuse, and no sentence by itself.
use super::Problem;
use super::template::{Content, attributes, bare, pieces, tag_name};

/// Names that are the same in every language: the program, and languages in their own words.
const NAMES: [&str; 5] = ["Voordeur", "Nederlands", "English", "Türkçe", "العربية"];
/// Fewer letters are no sentence: `×`, `1 / 3`, `→ A`.
const LETTERS_MAX: usize = 2;
/// Attributes that are read aloud or shown.
const SPOKEN: [&str; 5] = ["alt", "aria-description", "aria-label", "placeholder", "title"];
/// Attributes that make the browser fetch something.
const FETCHING: [&str; 5] = ["data", "formaction", "poster", "src", "srcset"];
/// Tags whose `href` is fetched at once, and not when somebody follows it.
const FETCHING_TAGS: [&str; 4] = ["base", "image", "link", "use"];

pub fn inline_styles(template: &str) -> Vec<Problem> {
    look_at_tags(template, |tag, attributes| {
        let is_inline = tag == "style" || attributes.iter().any(|(name, _)| name == "style");
        is_inline.then(|| "carries a style of its own; styles lie in assets".to_owned())
    })
}

pub fn inline_scripts(template: &str) -> Vec<Problem> {
    let bare = bare(template);
    let pieces = pieces(&bare);
    let pairs = pieces.iter().zip(pieces.iter().skip(1));
    let is_inline = |content: (&Content, &Content)| match content {
        (Content::Tag(tag), Content::Text(text)) => {
            tag_name(tag) == "script" && !text.trim().is_empty()
        }
        _ => false,
    };
    let inline = pairs.filter(|(tag, body)| is_inline((&tag.content, &body.content)));
    let what = "carries a script of its own; scripts lie in assets";
    inline.map(|(tag, _)| Problem { line: tag.line, what: what.to_owned() }).collect()
}

pub fn inline_handlers(template: &str) -> Vec<Problem> {
    look_at_tags(template, |_, attributes| {
        let mut handlers = attributes.iter().filter(|(name, value)| {
            let is_event = name.strip_prefix("on").is_some_and(|event| !event.is_empty());
            is_event || value.trim_start().to_lowercase().starts_with("javascript:")
        });
        handlers.next().map(|(name, _)| format!("carries a script in {name}"))
    })
}

pub fn foreign_resources(template: &str) -> Vec<Problem> {
    look_at_tags(template, |tag, attributes| {
        let mut foreign = attributes.iter().filter(|(name, value)| {
            let is_fetched = FETCHING.contains(&&**name)
                || (name.ends_with("href") && FETCHING_TAGS.contains(&tag));
            is_fetched && is_foreign(value)
        });
        foreign.next().map(|(_, value)| format!("fetches {value} from another house"))
    })
}

pub fn hard_sentences(template: &str) -> Vec<Problem> {
    let mut problems = look_at_tags(template, |_, attributes| {
        let mut spoken = attributes.iter().filter(|(name, _)| SPOKEN.contains(&&**name));
        let sentence = spoken.find_map(|(_, value)| sentence(value))?;
        Some(format!("says \"{sentence}\" by itself; words lie in words/"))
    });
    let bare = bare(template);
    for piece in pieces(&bare) {
        if let Content::Text(text) = piece.content
            && let Some(sentence) = sentence(text)
        {
            let blank = text.len() - text.trim_start().len();
            let line = piece.line + text[..blank].matches('\n').count();
            let what = format!("says \"{sentence}\" by itself; words lie in words/");
            problems.push(Problem { line, what });
        }
    }
    problems
}

fn look_at_tags(
    template: &str,
    find: impl Fn(&str, &[(String, &str)]) -> Option<String>,
) -> Vec<Problem> {
    let bare = bare(template);
    let found = pieces(&bare).into_iter().filter_map(|piece| match piece.content {
        Content::Tag(tag) => {
            let what = find(&tag_name(tag), &attributes(tag))?;
            Some(Problem { line: piece.line, what })
        }
        Content::Text(_) => None,
    });
    found.collect()
}

fn is_foreign(address: &str) -> bool {
    ["http://", "https://", "//"].iter().any(|begin| {
        address.split([',', ' ']).any(|one| one.trim().to_lowercase().starts_with(begin))
    })
}

/// The text, if somebody would have to translate it.
fn sentence(text: &str) -> Option<String> {
    let mut said = without_entities(text);
    for name in NAMES {
        said = said.replace(name, "");
    }
    let n_letters = said.chars().filter(|letter| letter.is_alphabetic()).count();
    let shown = text.split_whitespace().collect::<Vec<_>>().join(" ");
    (LETTERS_MAX < n_letters).then_some(shown)
}

/// Without `&nbsp;`, `&middot;` and their like, which are signs, not words.
fn without_entities(text: &str) -> String {
    let mut parts = text.split('&');
    let mut kept = parts.next().unwrap_or("").to_owned();
    for part in parts {
        let is_entity = |name: &str| name.chars().all(|c| c.is_ascii_alphanumeric() || c == '#');
        match part.split_once(';') {
            Some((name, after)) if is_entity(name) => kept.push_str(after),
            _ => kept.push_str(part),
        }
    }
    kept
}

#[cfg(test)]
mod tests {
    use super::*;

    const FINE: &str = r##"{% extends "page.html" %}
{% block html_class %} in-the-room{% endblock %}
{% block main %}{# Two words here. #}
<h1>{{ words.title() }}</h1><p>{{ n }}&nbsp;× {{ "letters" }} · 1/3 <b>Voordeur</b></p>
<a href="https://elsewhere.example" title="{{ words.away() }}" {% if on %}rel="me"{% endif %}>→</a>
<svg aria-hidden="true"><use href="/assets/icons.svg#bank"></use></svg>
<input type="text" name="title" data-once="yes" value="offers">
<script src="/assets/live.js" defer></script>
{% endblock %}"##;

    fn lines(problems: &[Problem]) -> Vec<usize> {
        problems.iter().map(|problem| problem.line).collect()
    }

    #[test]
    fn a_good_page_breaks_no_rule() {
        for rule in
            [inline_styles, inline_scripts, inline_handlers, foreign_resources, hard_sentences]
        {
            assert_eq!(rule(FINE), []);
        }
    }

    #[test]
    fn a_style_of_its_own_is_seen() {
        assert_eq!(lines(&inline_styles("<p>\n<b style=\"color: red\">")), [2]);
        assert_eq!(lines(&inline_styles("<STYLE>b { color: red }</STYLE>")), [1]);
    }

    #[test]
    fn a_script_of_its_own_is_seen() {
        assert_eq!(lines(&inline_scripts("<p></p>\n<script>\n  alert(1)\n</script>")), [2]);
        assert_eq!(inline_scripts("<script src=\"/a.js\">\n</script>"), []);
    }

    #[test]
    fn a_handler_is_seen() {
        assert_eq!(lines(&inline_handlers("<button onclick=\"go()\">")), [1]);
        assert_eq!(lines(&inline_handlers("<body\n  OnLoad=go>")), [1]);
        assert_eq!(lines(&inline_handlers("<a href=\"javascript:go()\">")), [1]);
    }

    #[test]
    fn a_resource_from_elsewhere_is_seen() {
        let foreign = [
            "<img src=\"https://elsewhere.example/a.png\">",
            "<link rel=stylesheet href=//elsewhere.example/a.css>",
            "<img srcset=\"/a.png 1x, http://elsewhere.example/a.png 2x\">",
            "<use xlink:href=\"https://elsewhere.example/a.svg#b\">",
        ];
        for template in foreign {
            assert_eq!(lines(&foreign_resources(template)), [1], "{template}");
        }
    }

    #[test]
    fn a_sentence_by_itself_is_seen() {
        assert_eq!(lines(&hard_sentences("<p>\n\n  Welkom, {{ name }}!</p>")), [3]);
        assert_eq!(lines(&hard_sentences("{% if a %}Nog vrij{% endif %}")), [1]);
        assert_eq!(lines(&hard_sentences("<img alt=\"Een bank\">")), [1]);
        assert_eq!(lines(&hard_sentences("<p>fish &amp; chips</p>")), [1]);
    }
}
