//! What comes off the press is read back by another program.
use crate::edition::{
    Activity, Agenda, Block, Byline, Call, Day, Ear, Edition, Face, Faces, Masthead, Notice, Offer,
    Offers, Picture, Piece, Slip, Story,
};
use crate::{Poster, Printed, newspaper, poster, sheets};
use image::codecs::jpeg::JpegEncoder;
use std::path::PathBuf;
use std::process::Command;
use std::sync::atomic::{AtomicU32, Ordering};

mod bad_input;
mod filling;

fn photo(width: u32, height: u32) -> Vec<u8> {
    let pixels = image::RgbImage::from_fn(width, height, |x, y| {
        image::Rgb([(x % 256) as u8, (y % 256) as u8, ((x + y) % 256) as u8])
    });
    let mut jpeg = Vec::new();
    JpegEncoder::new_with_quality(&mut jpeg, 60).encode_image(&pixels).unwrap();
    jpeg
}

const FACE: &[u8] = b"<svg viewBox=\"0 0 10 10\" width=\"10\" height=\"10\"><circle cx=\"5\" cy=\"5\" r=\"4\"/></svg>";

fn words(text: &str) -> String {
    text.to_owned()
}

fn paragraph(text: &str) -> Block {
    let piece = Piece { text: words(text), ..Piece::default() };
    Block { lines: vec![vec![piece]], ..Block::default() }
}

fn story(headline: &str, blocks: Vec<Block>) -> Story {
    Story {
        language: words("nl"),
        rubric: words("Plein"),
        headline: words(headline),
        byline: Byline {
            by: words("door "),
            name: words("Ilse"),
            spot: words("Tuinstraat"),
            face: Some(0),
        },
        brief_title: words("In het kort"),
        brief: vec![words("Op 12 december gaan de lampjes aan.")],
        blocks,
        foot: vec![[words("Wat vind jij? "), words("Bel ons.")]],
        ..Story::default()
    }
}

fn edition(articles: Vec<Story>) -> Edition {
    let line = Activity {
        time: words("16.00"),
        what: words("Samen soep koken"),
        about: words(" met Ama"),
        code: words("S4P7K"),
    };
    let day = Day { day: vec![words("zaterdag"), words("21 november")], lines: vec![line] };
    let notice = Notice { title: words("Schrijf mee"), text: words("We helpen je.") };
    Edition {
        language: words("nl"),
        door: words("#0e5b45"),
        title: words("De Lindekrant, nummer 14"),
        masthead: Masthead {
            name: words("De Lindekrant"),
            left: Ear { title: words("Gratis"), text: words("Geef hem door") },
            right: Ear::default(),
            lines: vec![words("Nummer 14")],
        },
        page_of: words("bladzijde {page} van {pages}"),
        contents_page: words("Bladzijde {page}"),
        goes_on: words("(vervolg)"),
        articles,
        offers: Offers {
            rubric: words("Vers van het prikbord"),
            title: words("Iets voor jou?"),
            notes: vec![Offer { text: words("Bakfiets te leen"), ..Offer::default() }],
        },
        slip: Slip { title: words("Schrijf terug!"), ..Slip::default() },
        notices: vec![notice],
        agenda: Agenda { rubric: words("Agenda"), title: words("Te doen"), days: vec![day] },
        faces: Faces {
            rubric: words("Wie is er voor je"),
            people: vec![Face { name: words("Nadia"), about: words("gastvrouw"), face: Some(0) }],
        },
        call: Call {
            title: words("Bel ons"),
            phone: words("030 000 00 00"),
            code: words("7F3KQ"),
            ..Call::default()
        },
        colophon: vec![words("De krant is van de buurt.")],
        photos: vec![FACE.to_vec()],
        ..Edition::default()
    }
}

/// A file that is gone when nobody reads it any more.
struct Paper(PathBuf);

impl Paper {
    fn of(printed: &Printed) -> Self {
        static NTH: AtomicU32 = AtomicU32::new(0);
        let nth = NTH.fetch_add(1, Ordering::Relaxed);
        let path = std::env::temp_dir().join(format!("press-{}-{nth}.pdf", std::process::id()));
        std::fs::write(&path, &printed.pdf).unwrap();
        Self(path)
    }

    fn read(&self, program: &str, options: &[&str]) -> String {
        let mut reader = Command::new(program);
        reader.args(options).arg(&self.0);
        // What it reads goes to its output.
        if program == "pdftotext" {
            reader.arg("-");
        }
        let read = reader.output().unwrap();
        assert!(read.status.success(), "{program} cannot read it");
        String::from_utf8_lossy(&read.stdout).into_owned()
    }

    /// All its words, one space between them.
    fn text(&self) -> String {
        let text = self.read("pdftotext", &["-raw"]);
        text.split_whitespace().collect::<Vec<_>>().join(" ")
    }

    fn n_pages(&self) -> usize {
        let info = self.read("pdfinfo", &[]);
        let pages = info.lines().find_map(|line| line.strip_prefix("Pages:")).unwrap();
        pages.trim().parse().unwrap()
    }

    /// Every font lies in the file, so that a copy shop prints the same.
    fn assert_fonts_are_inside(&self) {
        let fonts = self.read("pdffonts", &[]);
        let lines: Vec<&str> = fonts.lines().skip(2).collect();
        assert!(!lines.is_empty());
        for line in lines {
            let ends: Vec<&str> = line.split_whitespace().rev().take(5).collect();
            assert_eq!(ends[4], "yes", "not embedded: {line}");
        }
    }
}

impl Drop for Paper {
    fn drop(&mut self) {
        let _ = std::fs::remove_file(&self.0);
    }
}

#[test]
fn a_number_is_a_tagged_newspaper_of_four_pages() {
    let mut own = edition(vec![story("Lichtjes in alle straten", vec![paragraph("Doe mee.")])]);
    own.photos.push(photo(300, 200));
    own.articles[0].picture = Some(Picture {
        photo: 1,
        alt: words("Buren hangen lampjes op."),
        caption: words("Vorig jaar."),
    });
    let printed = newspaper(own).unwrap();
    assert_eq!((printed.n_pages, printed.left_out.len()), (4, 0));
    let paper = Paper::of(&printed);
    assert_eq!(paper.n_pages(), 4);
    let info = paper.read("pdfinfo", &[]);
    let says = |name: &str, value: &str| {
        let line = info.lines().find(|line| line.starts_with(name));
        assert!(line.is_some_and(|line| line.ends_with(value)), "{name} in {info}");
    };
    says("Title:", "De Lindekrant, nummer 14");
    says("Tagged:", "yes");
    paper.assert_fonts_are_inside();
    let text = paper.text();
    for words in ["Lichtjes in alle straten", "Doe mee.", "bladzijde 4 van 4", "S4P7K", "7F3KQ"] {
        assert!(text.contains(words), "{words} in {text}");
    }
    let tags = paper.read("pdfinfo", &["-struct-text"]);
    for tag in ["H1", "H2", "P (block)", "Figure"] {
        assert!(tags.contains(tag), "{tag} in {tags}");
    }
    assert!(printed.pdf.windows(9).any(|part| part == b"/Lang(nl)"));
}

#[test]
fn however_many_articles_there_are_the_pages_fill_whole_sheets() {
    for n in [0, 2, 7] {
        let articles = (1..=n).map(|nth| {
            story(&format!("Verhaal {nth}"), vec![paragraph(&"Een zin over soep. ".repeat(60))])
        });
        let printed = newspaper(edition(articles.collect())).unwrap();
        assert_eq!(printed.n_pages % 4, 0);
        let text = Paper::of(&printed).text();
        for nth in 1..=n {
            assert!(text.contains(&format!("Verhaal {nth}")), "story {nth} of {n}");
        }
    }
}

#[test]
fn large_type_leaves_nothing_out() {
    let mut own = edition(vec![story("Soep", vec![paragraph("Elke dinsdag is er soep.")])]);
    own.large = true;
    let printed = newspaper(own).unwrap();
    assert_eq!(printed.n_pages % 4, 0);
    let text = Paper::of(&printed).text();
    for words in ["Elke dinsdag is er soep.", "Samen soep koken", "Bakfiets te leen", "Nadia"] {
        assert!(text.contains(words), "{words} in {text}");
    }
}

#[test]
fn folded_sheets_hold_the_pages_in_order() {
    assert_eq!(crate::folding::sides(4), [[4, 1], [2, 3]]);
    assert_eq!(crate::folding::sides(8), [[8, 1], [2, 7], [6, 3], [4, 5]]);
    let printed = newspaper(edition(vec![story("Soep", Vec::new())])).unwrap();
    let folded = sheets(&printed, "De Lindekrant", "nl").unwrap();
    let paper = Paper::of(&folded);
    assert_eq!(paper.n_pages(), printed.n_pages / 2);
    assert!(paper.read("pdfinfo", &[]).contains("1190.55 x 841.89"), "A3 on its side");
    let first = paper.read("pdftotext", &["-l", "1"]);
    assert!(first.contains("bladzijde 4 van 4") && first.contains("bladzijde 1 van 4"), "{first}");
}

#[test]
fn a_poster_is_one_page_with_the_phone_number() {
    let own = Poster {
        language: words("nl"),
        door: words("#0e5b45"),
        title: words("Soep"),
        from: words("De Lindekrant, nummer 14"),
        article: story("Elke dinsdag soep", vec![paragraph("Kom je ook?")]),
        call: edition(Vec::new()).call,
        photos: vec![FACE.to_vec()],
        ..Poster::default()
    };
    let paper = Paper::of(&poster(own).unwrap());
    assert_eq!(paper.n_pages(), 1);
    let text = paper.text();
    for words in ["Elke dinsdag soep", "030 000 00 00", "De Lindekrant, nummer 14"] {
        assert!(text.replace('\u{a0}', " ").contains(words), "{words} in {text}");
    }
    paper.assert_fonts_are_inside();
}

#[test]
fn arabic_reads_from_the_right_with_letters_of_its_own() {
    let mut own = story("تعلمت السباحة", vec![paragraph("يعيش يوسف في الحي")]);
    own.language = words("ar");
    own.is_rtl = true;
    own.blocks[0].is_rtl = true;
    let paper = Paper::of(&newspaper(edition(vec![own])).unwrap());
    assert!(paper.read("pdffonts", &[]).contains("NotoSansArabic"));
    // The reader puts the letters in an order of its own, but none is missing.
    let text = paper.text();
    for letter in "تعلمت السباحة".chars() {
        assert!(text.contains(letter), "{letter} in {text}");
    }
}
