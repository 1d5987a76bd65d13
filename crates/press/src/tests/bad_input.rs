//! Text that looks like code, that never ends, or that no letter shows; photos that are none.
use super::{Paper, edition, paragraph, photo, story, words};
use crate::edition::{Block, Kind, Picture, Piece};
use crate::newspaper;
use crate::pouring::{pour, shown};

const HOSTILE: [&str; 8] = [
    "#panic()",
    "$x$",
    "@a",
    "<b>",
    "#import \"/etc/passwd\": *",
    "`raw`",
    "*ster*",
    "= kop \\ // weg /* weg */ ~",
];

#[test]
fn what_people_type_is_printed_and_never_run() {
    for hostile in HOSTILE {
        let mut own = story(hostile, vec![paragraph(hostile)]);
        own.byline.name = words(hostile);
        own.brief = vec![words(hostile)];
        let mut number = edition(vec![own]);
        number.masthead.name = words(hostile);
        number.colophon = vec![words(hostile)];
        number.notices[0].text = words(hostile);
        let text = Paper::of(&newspaper(number).unwrap()).text();
        assert!(5 <= text.matches(hostile).count(), "{hostile} in {text}");
    }
}

#[test]
fn a_text_that_never_ends_is_printed_to_its_end() {
    let long = "Een zin zonder einde. ".repeat(2000);
    let blocks = vec![
        paragraph(&"a".repeat(5000)),
        Block { kind: Kind::Quote, ..paragraph(&long[..20_000]) },
        paragraph(&format!("{long} Hier is het einde.")),
    ];
    let printed = newspaper(edition(vec![story("Lang", blocks)])).unwrap();
    let text = Paper::of(&printed).text();
    assert!(text.contains("Hier is het einde."));
    assert_eq!(printed.n_pages % 4, 0);
}

#[test]
fn a_list_of_hundreds_of_lines_goes_on_in_the_next_column() {
    let line = |nth| vec![Piece { text: format!("ding {nth}."), ..Piece::default() }];
    let list = |kind| Block {
        kind,
        lines: (1..=300).map(line).collect(),
        numbers: (1..=300).collect(),
        ..Block::default()
    };
    let both = vec![list(Kind::Bullets), list(Kind::Numbers)];
    let text = Paper::of(&newspaper(edition(vec![story("Lijst", both)])).unwrap()).text();
    assert_eq!(text.matches("ding 300.").count(), 2);
}

#[test]
fn a_photo_that_is_none_is_left_out_and_said() {
    let mut number = edition(vec![story("Soep", vec![paragraph("Kom eten.")])]);
    let mut cut_off = photo(200, 200);
    cut_off.truncate(300);
    number.photos.extend([cut_off, b"GIF89a but not really".to_vec(), b"<svg><".to_vec()]);
    let picture = |photo| Picture { photo, ..Picture::default() };
    number.articles[0].picture = Some(picture(1));
    let between =
        |photo| Block { kind: Kind::Picture, picture: Some(picture(photo)), ..Block::default() };
    number.articles[0].blocks.extend([between(2), between(3)]);
    let printed = newspaper(number).unwrap();
    assert_eq!(printed.left_out, [1, 2, 3]);
    assert!(Paper::of(&printed).text().contains("Kom eten."));
}

#[test]
fn signs_without_a_letter_and_signs_that_turn_are_left_out() {
    assert_eq!(shown("Soep 🍲 is \u{202e}klaar\u{7}"), "Soep  is klaar");
    assert_eq!(shown("Yusuf’s één, Çelik, سلام"), "Yusuf’s één, Çelik, سلام");
}

#[test]
fn a_paragraph_that_is_longer_than_any_page_is_cut_between_sentences() {
    let poured = pour(vec![paragraph(&"Dit is een zin. ".repeat(400))]);
    assert!(2 < poured.len());
    assert!(!poured[0].goes_on && poured[1..].iter().all(|block| block.goes_on));
    let ends = |block: &Block| block.lines[0][0].text.trim_end().ends_with('.');
    assert!(poured.iter().all(ends));
}
