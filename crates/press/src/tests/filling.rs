//! Pages are filled: few of them, none nearly empty, and nothing that the house says twice.
use super::{Paper, edition, paragraph, photo, story, words};
use crate::edition::{Block, Day, Edition, Kind, Notice, Offer, Picture, Slip, Story};
use crate::newspaper;

/// What the house may say, as many times as the newspaper has it.
const SAYINGS: [&str; 4] =
    ["Schrijf je mee?", "Maak een foto", "Leg hem neer", "Kom koffie drinken"];

/// A number with a photo for each article, as a centre makes it.
fn number(articles: Vec<Story>) -> Edition {
    let mut own = edition(articles);
    own.photos.push(photo(320, 200));
    for article in &mut own.articles {
        let picture = Picture { photo: 1, alt: words("Een tuin."), ..Picture::default() };
        article.picture = Some(picture);
    }
    let notice = |title: &&str| Notice { title: words(title), text: words("We helpen je.") };
    own.notices = SAYINGS.iter().map(notice).collect();
    let offer = |nth| Offer { text: format!("Bakfiets {nth} te leen"), ..Offer::default() };
    own.offers.notes = (1..=4).map(offer).collect();
    let day = own.agenda.days.remove(0);
    let named = |nth| Day { day: vec![format!("dag {nth}")], ..day.clone() };
    own.agenda.days = (1..=6).map(named).collect();
    own.slip = Slip {
        title: words("Schrijf terug!"),
        text: words("Knip uit."),
        choices: vec![words("Bel mij terug"), words("Ik zoek of geef iets")],
        message: words("Mijn bericht"),
        sender: words("Voornaam"),
    };
    own
}

fn stories(n: usize, n_sentences: usize) -> Vec<Story> {
    let text = "In maart beginnen we weer in de tuin. ".repeat(n_sentences);
    (1..=n).map(|nth| story(&format!("Verhaal {nth}"), vec![paragraph(&text)])).collect()
}

/// How often the house says something, at most.
fn most_said(text: &str) -> usize {
    SAYINGS.iter().map(|saying| text.matches(saying).count()).max().unwrap()
}

#[test]
fn five_articles_with_photos_make_four_pages_on_which_the_house_says_nothing() {
    let printed = newspaper(number(stories(5, 10))).unwrap();
    assert_eq!(printed.n_pages, 4);
    let paper = Paper::of(&printed);
    let text = paper.text();
    for says in ["Verhaal 5", "Bakfiets 4 te leen", "Schrijf terug!", "dag 6", "Nadia"] {
        assert_eq!(text.matches(says).count(), if says == "Verhaal 5" { 2 } else { 1 }, "{says}");
    }
    assert_eq!(most_said(&text), 0, "{text}");
    // The last page can be pinned up.
    let last = paper.read("pdftotext", &["-f", "4"]).replace('\u{a0}', " ");
    for says in ["dag 1", "Samen soep koken", "Nadia", "030 000 00 00"] {
        assert!(last.contains(says), "{says} in {last}");
    }
    // The signs of a code stand apart.
    assert!(last.replace(char::is_whitespace, "").contains("7F3KQ"), "{last}");
}

#[test]
fn what_the_house_says_stands_in_a_number_once() {
    for large in [false, true] {
        for n in [0, 1, 3, 7] {
            let printed = newspaper(Edition { large, ..number(stories(n, 10)) }).unwrap();
            let text = Paper::of(&printed).text();
            assert!(most_said(&text) <= 1, "{n} articles, large: {large}: {text}");
            assert_eq!(text.matches("Mijn bericht").count(), 1, "one slip");
        }
    }
}

#[test]
fn without_agenda_offers_and_faces_the_last_page_holds_more_than_the_telephone() {
    for n in [1, 4, 5] {
        let mut own = number(stories(n, 10));
        own.agenda.days.clear();
        own.offers.notes.clear();
        own.faces.people.clear();
        let printed = newspaper(own).unwrap();
        assert_eq!(printed.n_pages, 4);
        let last = Paper::of(&printed).read("pdftotext", &["-f", "4"]);
        let is_filled =
            last.contains("Mijn bericht") || SAYINGS.iter().any(|own| last.contains(own));
        assert!(is_filled, "{n} articles: {last}");
    }
}

#[test]
fn a_paragraph_goes_on_in_the_next_column_with_no_word_lost() {
    let text: String = (1..=900).map(|nth| format!("woord{nth:03} ")).collect();
    let blocks = vec![
        Block { kind: Kind::Heading, ..paragraph("Hoe het begon") },
        paragraph(&text[..4500]),
        paragraph(&text[4500..]),
    ];
    let printed = newspaper(number(vec![story("Lang", blocks)])).unwrap();
    let text = Paper::of(&printed).text();
    let read: Vec<&str> = text.split(' ').filter(|word| word.starts_with("woord")).collect();
    let all: Vec<String> = (1..=900).map(|nth| format!("woord{nth:03}")).collect();
    assert_eq!(read, all);
}
