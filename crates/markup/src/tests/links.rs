//! Links lead where they say.
use super::{html, paragraph};

/// The links of a text: where each leads, and what a reader sees of it.
fn links(typed: &str) -> Vec<(String, String)> {
    let html = html(typed);
    let links = html.split("<a href=\"").skip(1).map(|rest| {
        let (href, rest) = rest.split_once("\" rel=\"noopener nofollow ugc\">").unwrap();
        let (shown, _) = rest.split_once("</a>").unwrap();
        (href.to_owned(), shown.to_owned())
    });
    links.collect()
}

fn link(typed: &str) -> (String, String) {
    let links = links(typed);
    assert_eq!(links.len(), 1, "{typed}: {}", html(typed));
    links[0].clone()
}

fn has_link(typed: &str, href: &str, shown: &str) {
    assert_eq!(link(typed), (href.to_owned(), shown.to_owned()), "{typed}");
}

#[test]
fn an_address_is_a_link_without_more_ado() {
    assert_eq!(
        paragraph("Zie https://voorbeeld.nl/soep."),
        "Zie <a href=\"https://voorbeeld.nl/soep\" rel=\"noopener nofollow ugc\">\
         https://voorbeeld.nl/soep</a>."
    );
    has_link("(www.voorbeeld.nl)", "https://www.voorbeeld.nl/", "www.voorbeeld.nl");
    has_link("zie:HTTP://Voorbeeld.nl!", "http://voorbeeld.nl/", "HTTP://Voorbeeld.nl");
    has_link("“https://voorbeeld.nl”", "https://voorbeeld.nl/", "https://voorbeeld.nl");
    has_link("*https://voorbeeld.nl*", "https://voorbeeld.nl/", "https://voorbeeld.nl");
    has_link(
        "https://a.nl/b_(c)?d=1&e=2)",
        "https://a.nl/b_(c)?d=1&amp;e=2",
        "https://a.nl/b_(c)?d=1&amp;e=2",
    );
    has_link("Mail:ria@voorbeeld.nl.", "mailto:ria@voorbeeld.nl", "ria@voorbeeld.nl");
    has_link("mailto:r.de-wit+a@a.b.nl", "mailto:r.de-wit+a@a.b.nl", "r.de-wit+a@a.b.nl");
}

#[test]
fn a_word_that_only_looks_like_an_address_stays_text() {
    for typed in [
        "https://",
        "www.",
        "WWW is handig",
        "voorbeeld.nl",
        "@ria",
        "ria@huis",
        "3@2.50",
        "o'ria@voorbeeld.nl",
        "naam/ria@voorbeeld.nl",
        "ria@voorbeeld.nl@elders.nl",
        "éric@voorbeeld.nl",
        "ftp://voorbeeld.nl",
        "https://bank.nl@elders.nl/a",
        "https://ria:woord@elders.nl",
        "tel:030",
    ] {
        assert_eq!(links(typed), [], "{typed}");
    }
}

#[test]
fn words_can_be_a_link_and_say_where_it_leads() {
    has_link(
        "[Schrijf je in](https://voorbeeld.nl/in)",
        "https://voorbeeld.nl/in",
        "Schrijf je in <bdi>(voorbeeld.nl)</bdi>",
    );
    has_link(
        "[mail ons]( ria@voorbeeld.nl )",
        "mailto:ria@voorbeeld.nl",
        "mail ons <bdi>(ria@voorbeeld.nl)</bdi>",
    );
    has_link("[bel](tel:+31 (0)30-123 45 67)", "tel:+31301234567", "bel <bdi>(+31301234567)</bdi>");
    has_link("**[a](www.b.nl/(c))**", "https://www.b.nl/(c)", "a <bdi>(www.b.nl)</bdi>");
    has_link(
        "![foto](https://voorbeeld.nl/a.png)",
        "https://voorbeeld.nl/a.png",
        "foto <bdi>(voorbeeld.nl)</bdi>",
    );
    has_link("[[a](https://b.nl)]", "https://b.nl/", "a <bdi>(b.nl)</bdi>");
}

#[test]
fn where_a_link_leads_is_not_said_twice() {
    for typed in [
        "[voorbeeld.nl](https://voorbeeld.nl/in)",
        "[https://voorbeeld.nl](http://voorbeeld.nl)",
        "[Voorbeeld.nl/soep](https://voorbeeld.nl)",
        "[ria@voorbeeld.nl](mailto:ria@voorbeeld.nl)",
        "[030 - 123 45 67](tel:0301234567)",
    ] {
        assert!(!link(typed).1.contains("<bdi>"), "{typed}");
    }
}

#[test]
fn a_link_that_seems_to_lead_elsewhere_says_where() {
    for (typed, end) in [
        ("[https://bank.nl](https://elders.nl)", "elders.nl"),
        ("[bank.nl](https://bank.nl.elders.nl)", "bank.nl.elders.nl"),
        ("[elders.nl.bank.nl](https://elders.nl)", "elders.nl"),
        ("[elders.nl@bank.nl](https://elders.nl)", "elders.nl"),
        ("[bank.nl](https://%65lders.nl)", "elders.nl"),
        ("[ria@voorbeeld.nl](elders@voorbeeld.nl)", "elders@voorbeeld.nl"),
        ("[ria@voorbeeld.nl](https://elders.nl)", "elders.nl"),
        ("[030 123 45 67](tel:09001234567)", "09001234567"),
        // The "а" is a Cyrillic one, and the slash no slash.
        ("https://bаnk.nl", "xn--bnk-6cd.nl"),
        ("https://bank.nl⁄in.elders.nl", "bank.xn--nlin-1g7a.elders.nl"),
        ("https:///elders.nl", "elders.nl"),
        ("https://0x7f.1/", "127.0.0.1"),
    ] {
        let shown = link(typed).1;
        assert!(shown.ends_with(&format!(" <bdi>({end})</bdi>")), "{typed}: {shown}");
    }
    has_link("https://bank.nl\\@elders.nl", "https://bank.nl/", "https://bank.nl");
}

#[test]
fn half_a_link_is_text() {
    for typed in [
        "[a]",
        "[a](",
        "[a](b)",
        "[](c.nl)",
        "[a] (tel:0301234567)",
        "[a](tel:0301234567",
        "[a\nb](tel:0301234567)",
        "[a](tel:12)",
        "[a](tel:0301234567 x)",
    ] {
        assert_eq!(links(typed), [], "{typed}");
    }
    has_link("[](https://voorbeeld.nl)", "https://voorbeeld.nl/", "https://voorbeeld.nl");
    let long = format!("https://voorbeeld.nl/{}", "a".repeat(2000));
    assert_eq!(links(&long), []);
}
