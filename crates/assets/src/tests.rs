//! What becomes of the files, and how heavy the house's own style and scripts may be.
use super::{Files, compile, files};
use std::panic::catch_unwind;
use std::path::Path;

const ICON: &str = concat!(
    r#"<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24" width="24" height="24" "#,
    r#"fill="none"><path d="M6 6"/></svg>"#
);

fn built(files: &[(&str, &str)]) -> Files {
    let named = |(name, text): &(&str, &str)| ((*name).to_owned(), text.as_bytes().to_vec());
    compile(files.iter().map(named).collect())
}

fn rust(files: &[(&str, &str)]) -> String {
    String::from_utf8(built(files)["assets.rs"].clone()).unwrap()
}

fn stops(files: &[(&str, &str)]) -> bool {
    catch_unwind(|| built(files)).is_err()
}

#[test]
fn a_file_becomes_a_constant_whose_address_carries_the_hash_of_its_content() {
    let rust = rust(&[("faces/let-op.png", "abc")]);
    assert!(rust.contains("pub static FACES_LET_OP_PNG: kernel::asset::Asset"), "{rust}");
    assert!(rust.contains(r#"path: "/a/faces/let-op-ba7816bf8f.png""#), "{rust}");
    assert!(rust.contains("&[&FACES_LET_OP_PNG]"), "{rust}");
}

#[test]
fn text_is_packed_and_pictures_and_fonts_are_not() {
    let text = "bank ".repeat(100);
    let written = built(&[("bank.js", &text), ("bank.woff2", &text)]);
    let names: Vec<_> = written.keys().map(String::as_str).collect();
    assert_eq!(
        names,
        [
            "assets.rs",
            "assets/BANK_JS",
            "assets/BANK_JS.br",
            "assets/BANK_JS.gz",
            "assets/BANK_WOFF2"
        ]
    );
    assert!(written["assets/BANK_JS.br"].len() < 30);
}

#[test]
fn what_packing_makes_longer_goes_out_plain() {
    let rust = rust(&[("dot.svg", "<svg/>")]);
    assert!(rust.contains("gzip: None") && rust.contains("brotli: None"), "{rust}");
}

#[test]
fn a_stylesheet_names_its_files_by_their_addresses() {
    let written = built(&[
        ("dot.svg", "abc"),
        ("fonts/hand.woff2", "abc"),
        ("house.css/1.css", r#"a{src:url("fonts/hand.woff2") format("woff2")}"#),
        ("house.css/2.css", "b{background:url(dot.svg)}"),
        ("print/dot.svg", "abc"),
        ("print/sheet.css", "c{background:url('dot.svg')}"),
    ]);
    let css = |name: &str| String::from_utf8_lossy(&written[name]).into_owned();
    assert_eq!(
        css("assets/HOUSE_CSS"),
        "a{src:url(\"/a/fonts/hand-ba7816bf8f.woff2\") format(\"woff2\")}\n\
         b{background:url(\"/a/dot-ba7816bf8f.svg\")}"
    );
    assert_eq!(css("assets/PRINT_SHEET_CSS"), "c{background:url(\"/a/print/dot-ba7816bf8f.svg\")}");
}

#[test]
fn another_font_gives_the_stylesheet_another_address() {
    let address = |font| {
        let rust = rust(&[("hand.woff2", font), ("house.css", "a{src:url(hand.woff2)}")]);
        rust.lines().find(|line| line.contains("/a/house-")).unwrap().to_owned()
    };
    assert_eq!(address("one"), address("one"));
    assert_ne!(address("one"), address("two"));
}

#[test]
fn larger_letters_need_a_wider_window_for_the_wide_layout() {
    let css = "@media (min-width:62em) and (min-height:100px){a{width:3em}}";
    let written = built(&[("house.css", css)]);
    assert_eq!(
        String::from_utf8_lossy(&written["assets/HOUSE_GROOT_CSS"]),
        "@media (min-width:82.67em) and (min-height:100px){a{width:3em}}"
    );
}

#[test]
fn a_folder_that_is_called_like_a_file_is_one_file() {
    let written = built(&[("house.js/a.js", "first();"), ("house.js/b.js", "second();")]);
    assert_eq!(written["assets/HOUSE_JS"], b"first();\nsecond();");
    assert!(!written.contains_key("assets/HOUSE_JS_A_JS"));
}

#[test]
fn an_icon_stands_in_the_page_and_arrows_follow_the_direction_of_reading() {
    let rust = rust(&[("icons/let-op.svg", ICON), ("icons/terug.svg", ICON)]);
    let icon = |constant: &str, class: &str| {
        let inline = format!(
            "<svg class=\"{class}\" aria-hidden=\"true\" focusable=\"false\" \
             viewBox=\"0 0 24 24\" fill=\"none\"><path d=\"M6 6\"/></svg>"
        );
        rust.contains(&format!("pub const {constant}: Icon = Icon({inline:?});"))
    };
    assert!(icon("LET_OP", "i") && icon("TERUG", "i flip"), "{rust}");
    assert!(rust.contains("ALL: &[&kernel::asset::Asset] = &[]"), "icons are not fetched: {rust}");
}

#[test]
fn mistakes_stop_the_build() {
    assert!(!stops(&[("dot.svg", "abc"), ("house.css", "a{background:url(dot.svg)}")]));
    assert!(stops(&[("dot.svg", "abc"), ("house.css", "a{background:url(dots.svg)}")]), "missing");
    assert!(stops(&[("house.css", "a{background:url(https://far.example/dot.svg)}")]), "far away");
    assert!(stops(&[("house.css", "a{background:url(")]), "no end");
    assert!(!stops(&[("icons/huis.svg", ICON)]));
    assert!(stops(&[("icons/huis.svg", "<svg viewBox=\"0 0 48 48\"></svg>")]), "off the grid");
    assert!(stops(&[("huis.bmp", "abc")]), "a kind that is not served");
    assert!(stops(&[("house.js/a.css", "a{}")]), "a stylesheet among scripts");
}

/// What somebody with an old phone fetches before the first page looks as it should.
#[test]
fn the_houses_own_style_and_scripts_stay_light() {
    let house = compile(files(Path::new("../kernel/assets")));
    let [css, js] =
        ["assets/HOUSE_GROOT_CSS.br", "assets/HOUSE_JS.br"].map(|name| house[name].len());
    assert!(css <= 14_500, "house.css weighs {css} bytes");
    assert!(js <= 2_500, "house.js weighs {js} bytes");
}
