//! What somebody types who means harm: it is shown, and does nothing.
use super::{browser, html, paragraph};
use crate::Text;

const CANARIES: [&str; 34] = [
    "<script>window.__pwn=1</script>",
    "<ScRiPt src=https://elders.nl/a.js></sCrIpT>",
    "<img src=x onerror=window.__pwn=1>",
    "<svg/onload=window.__pwn=1>",
    "<iframe srcdoc='<script>1</script>'>",
    "<a href=\"javascript:window.__pwn=1\">klik</a>",
    "</p></li></ul><script>window.__pwn=1</script>",
    "<!--<script>window.__pwn=1</script>-->",
    "<![CDATA[<script>window.__pwn=1</script>]]>",
    "<math><mtext></form><form><mglyph><style></math><img src onerror=window.__pwn=1>",
    "&lt;script&gt;window.__pwn=1&lt;/script&gt;",
    "&#60;script&#62;",
    "[klik](javascript:window.__pwn=1)",
    "[klik](JaVaScRiPt:window.__pwn=1)",
    "[klik](java\tscript:window.__pwn=1)",
    "[klik](java\nscript:window.__pwn=1)",
    "[klik](\u{1}javascript:window.__pwn=1)",
    "[klik](java\u{0}script:window.__pwn=1)",
    "[klik](javascript&colon;window.__pwn=1)",
    "[klik](&#106;avascript:window.__pwn=1)",
    "[klik](%6aavascript:window.__pwn=1)",
    "[klik](data:text/html,<script>window.__pwn=1</script>)",
    "[klik](vbscript:msgbox)",
    "[klik](file:///etc/passwd)",
    "[klik](blob:elders.nl/1)",
    "[klik](//elders.nl)",
    "[klik](https:elders.nl)",
    "[klik](tel:*21*0301234567#)",
    "[klik](mailto:ria@voorbeeld.nl?bcc=elders@voorbeeld.nl)",
    "[klik](https://elders.nl/\"onmouseover=\"window.__pwn=1)",
    "[\"><img src=x onerror=window.__pwn=1>](https://elders.nl)",
    "https://elders.nl/\"><img/src=x/onerror=window.__pwn=1>",
    "https://elders.nl/'onmouseover='window.__pwn=1'",
    "javascript://elders.nl/%0awindow.__pwn=1",
];

/// A mark of each kind around it.
const PLACES: [(&str, &str); 9] = [
    ("", ""),
    ("# ", ""),
    ("- ", ""),
    ("1. ", ""),
    ("> ", ""),
    ("*", "*"),
    ("**a ", " b**"),
    ("[", "](https://voorbeeld.nl)"),
    ("https://voorbeeld.nl/?a=", "&b=<"),
];

#[test]
fn no_canary_lives() {
    for canary in CANARIES {
        for (before, after) in PLACES {
            let typed = format!("{before}{canary}{after}");
            let html = html(&typed);
            if let Err(what) = browser::read(&html) {
                panic!("{what}: {typed:?} becomes {html}");
            }
        }
    }
}

#[test]
fn an_address_that_a_page_must_not_lead_to_is_text() {
    for canary in CANARIES.iter().filter(|canary| canary.starts_with("[klik](")) {
        let html = html(canary);
        assert!(html.contains("[klik]("), "{canary:?} becomes {html}");
    }
}

#[test]
fn every_sign_with_a_meaning_in_html_is_escaped() {
    assert_eq!(paragraph("<&>\"' &amp;"), "&lt;&amp;&gt;&quot;&#39; &amp;amp;");
}

#[test]
fn plain_text_is_typed_text() {
    let typed = "<b>Soep</b> & brood \"vers\" &amp; warm";
    assert_eq!(Text::parse(typed).plain(), typed);
    assert_eq!(Text::parse(typed).excerpt(80), typed);
}
