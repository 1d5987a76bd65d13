//! A text where there is no HTML: in a letter, an sms, a list of what was found.
use crate::Text;

const SOUP: &str = "# Soep\nKom je **ook**?\nHet is gratis.\n\n- brood\n- [recept](https://voorbeeld.nl/soep)\n\n1. snijden\n3. koken\n\n> Heerlijk!\n> Echt.\n\nMail ria@voorbeeld.nl of kijk op www.voorbeeld.nl.";

#[test]
fn plain_text_has_no_marks_and_every_address() {
    assert_eq!(
        Text::parse(SOUP).plain(),
        "Soep\n\nKom je ook?\nHet is gratis.\n\n\
         - brood\n- recept (https://voorbeeld.nl/soep)\n\n\
         1. snijden\n3. koken\n\n“Heerlijk!\nEcht.”\n\n\
         Mail ria@voorbeeld.nl of kijk op www.voorbeeld.nl."
    );
    let plain = |typed| Text::parse(typed).plain();
    assert_eq!(plain("[bank.nl](https://bank.nl/in)"), "bank.nl (https://bank.nl/in)");
    assert_eq!(plain("[030-1234567](tel:0301234567)"), "030-1234567");
    assert_eq!(plain("https://bаnk.nl"), "https://bаnk.nl (https://xn--bnk-6cd.nl/)");
    assert_eq!(plain(""), "");
}

#[test]
fn an_excerpt_ends_between_two_words() {
    let excerpt = |chars_max| Text::parse(SOUP).excerpt(chars_max);
    assert_eq!(excerpt(26), "Soep Kom je ook? Het is…");
    assert_eq!(excerpt(24), "Soep Kom je ook? Het is…");
    assert_eq!(excerpt(23), "Soep Kom je ook? Het…");
    assert!(excerpt(1000).ends_with("brood - recept 1. snijden 3. koken “Heerlijk! Echt.” Mail ria@voorbeeld.nl of kijk op www.voorbeeld.nl."));
    assert_eq!(excerpt(1), "…");
    assert_eq!(excerpt(0), "");
    assert_eq!(Text::parse("Kom, morgen").excerpt(6), "Kom…");
    assert_eq!(Text::parse("precies").excerpt(7), "precies");
    assert_eq!(Text::parse("").excerpt(7), "");
}

#[test]
fn a_word_that_is_too_long_is_cut_between_two_signs() {
    assert_eq!(Text::parse("onafhankelijkheid").excerpt(6), "onafh…");
    let families = "👨\u{200d}👩\u{200d}👧".repeat(3);
    assert_eq!(Text::parse(&families).excerpt(12), "👨\u{200d}👩\u{200d}👧👨\u{200d}👩\u{200d}👧…");
    assert_eq!(Text::parse(&families).excerpt(5), "…");
}
