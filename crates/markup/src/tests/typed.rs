//! What people do by themselves works.
use super::{html, paragraph};

#[test]
fn an_empty_line_begins_a_paragraph_and_a_line_end_stays() {
    assert_eq!(
        html("Beste buren,\nzondag is er soep.\r\n \r\n\r\nTot dan!\rRia"),
        "<p dir=\"auto\">Beste buren,<br>zondag is er soep.</p>\
         <p dir=\"auto\">Tot dan!<br>Ria</p>"
    );
    assert_eq!(html(""), "");
    assert_eq!(html(" \n\t\n"), "");
}

#[test]
fn a_heading_has_the_level_that_its_page_needs() {
    let text = crate::Text::parse("# Soep\n### *Brood*\nvers");
    let expected = "<h4 dir=\"auto\">Soep</h4><h4 dir=\"auto\"><strong>Brood</strong></h4>\
                    <p dir=\"auto\">vers</p>";
    assert_eq!(text.html(4).to_string(), expected);
    assert!(text.html(0).to_string().starts_with("<h2 "));
    assert!(text.html(9).to_string().starts_with("<h6 "));
    for typed in ["#soep", "#", "# ", "#1 van de buurt", "a # b"] {
        assert!(!html(typed).contains("<h"), "{typed}");
    }
}

#[test]
fn every_usual_mark_makes_an_item() {
    for typed in ["- soep", "* soep", "– soep", "• soep", "•soep", "•\tsoep", "  -  soep"] {
        assert_eq!(html(typed), "<ul dir=\"auto\"><li>soep</li></ul>", "{typed:?}");
    }
    for typed in ["-soep", "-", "- ", "--- ---", "-5 graden", "•", "*soep"] {
        assert!(!html(typed).contains("<li"), "{typed:?}");
    }
}

#[test]
fn a_list_goes_on_until_something_else_is_said() {
    assert_eq!(
        html("Neem mee:\n- soep\n\n- *brood*\nTot dan!\n1. eerst\n- dan"),
        "<p dir=\"auto\">Neem mee:</p>\
         <ul dir=\"auto\"><li>soep</li><li><strong>brood</strong></li></ul>\
         <p dir=\"auto\">Tot dan!</p>\
         <ol dir=\"auto\"><li>eerst</li></ol><ul dir=\"auto\"><li>dan</li></ul>"
    );
}

#[test]
fn items_keep_the_numbers_that_were_typed() {
    assert_eq!(
        html("1. een\n2) twee\n\n3. drie\n5. vijf\n5. weer"),
        "<ol dir=\"auto\"><li>een</li><li>twee</li><li>drie</li>\
         <li value=\"5\">vijf</li><li value=\"5\">weer</li></ol>"
    );
    for typed in ["2026. Een goed jaar", "10.30 uur soep", "1.", ". a", "3.a b", "-1. a"] {
        assert!(!html(typed).contains("<ol"), "{typed}");
    }
}

#[test]
fn a_quote_is_as_long_as_its_marks() {
    assert_eq!(
        html("> Wie komt er?\n> *Ik!*\nLeuk\n\n> Nog een\n>\n> en nog een"),
        "<blockquote dir=\"auto\">Wie komt er?<br><strong>Ik!</strong></blockquote>\
         <p dir=\"auto\">Leuk</p><blockquote dir=\"auto\">Nog een</blockquote>\
         <blockquote dir=\"auto\">en nog een</blockquote>"
    );
    assert_eq!(paragraph(">18 jaar"), "&gt;18 jaar");
    assert_eq!(html("> > - a"), "<blockquote dir=\"auto\">&gt; - a</blockquote>");
}

#[test]
fn one_star_or_two_make_bold() {
    for typed in ["*vet*", "**vet**", "***vet***"] {
        assert_eq!(paragraph(typed), "<strong>vet</strong>");
    }
    assert_eq!(
        paragraph("Kom *nu*, (**echt**) en *neem soep mee*!"),
        "Kom <strong>nu</strong>, (<strong>echt</strong>) en <strong>neem soep mee</strong>!"
    );
    assert_eq!(paragraph("**a *b* c** d"), "<strong>a b c</strong> d");
    assert_eq!(paragraph("*a **b** c"), "*a <strong>b</strong> c");
    assert_eq!(paragraph("**Tel:** 030"), "<strong>Tel:</strong> 030");
    assert_eq!(paragraph("🍲*soep*🍲"), "🍲<strong>soep</strong>🍲");
}

#[test]
fn a_star_that_is_no_mark_stays() {
    for typed in [
        "3*4*5",
        "3 * 4 * 5",
        "gratis* en *voor leden",
        "*niet voor leden",
        "v*****e tekst",
        "**** let op ****",
        "*a **b* c",
        "a* b*",
    ] {
        let expected = if typed == "*a **b* c" { "<strong>a **b</strong> c" } else { typed };
        assert_eq!(paragraph(typed), expected);
    }
    assert_eq!(paragraph("*een\ntwee*"), "*een<br>twee*");
}

#[test]
fn signs_that_nobody_sees_are_left_out() {
    assert_eq!(paragraph("a\u{202e}b\u{2066}c\u{0}d\u{7}e\u{200f}f\u{feff}"), "abcdef");
    assert_eq!(paragraph("👨\u{200d}👩\u{200d}👧"), "👨\u{200d}👩\u{200d}👧");
    assert_eq!(paragraph("می\u{200c}شود"), "می\u{200c}شود");
}
