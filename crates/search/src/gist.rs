//! What a text is about, to find what may fit it. Nothing of the index is looked at: a room holds
//! its own texts against each other, and so shows nobody what they may not find.
use crate::spelling::{forms, parts, words};
use kernel::slug::plain_letters;
use std::collections::{BTreeSet, HashSet};
use std::sync::LazyLock;

/// So many words say what a note is about.
const WORDS_MAX: usize = 100;
/// Shorter, too many words have it in common by chance.
const MIN_CHARS: usize = 3;
/// One word that both have, in whatever form.
const WHOLE: u32 = 2;
/// A word of the one is a part of a word of the other.
const PART: u32 = 1;

/// Words by which people ask and offer, and when: they stand in most notes, and say nothing of
/// what it is about. As stems, with what the stem leaves whole.
const ON_MOST_NOTES: &str = "\
    aanbied allen alleen allemal altijd avond bang beetj ben bent best betal beter bied bieden blij \
    brengen breng buurt buur buurman buurvrouw daar dag dagen dinsdag doen donderdag door echt eerst \
    elk elke euro euros even fijn free gedan geef geeft geen geld gev geven gewon gezocht goed graag \
    gratis groot grot haal hal halen hebt help helpen helpt heel hulp huis ieder iedereen iemand ja \
    jaar jar jou jouw keer kleine klein knap kom komen komt kost kosten kun kunnen kunt kwart laat \
    leen lenen leuk liefst lief maak maakt maandag maken mag mens mensen meter middag mij minut mis misschien \
    mooi morgen nee neem nem nemen niemand nieuw niks nodig nog nu ochtend offer old ons onz onze oud \
    oude over pas plek samen soms staan stan sta thuis tijd tot tussen uur uren vaak van vandag vandaag \
    veel voel vind vinden vraag vrag vragen vrij vrijdag waarom wanneer want was week weken weg wegen \
    weggev weggeven weinig wek wel wer weer werk wij woensdag won wonen woon wordt zaterdag zeer zelf \
    zich zoek zoeken zoekt zondag zonder";

/// What a text is about, by its words.
#[derive(Clone, Debug, Default)]
pub struct Gist(Vec<Term>);

/// One word in its forms, and what it is made of.
#[derive(Clone, Debug)]
struct Term {
    forms: BTreeSet<String>,
    parts: BTreeSet<String>,
}

impl Gist {
    pub fn of(text: &str) -> Self {
        let mut terms: Vec<Term> = Vec::new();
        for word in words(text).take(WORDS_MAX) {
            let forms = telling(every_form(&word));
            let is_known = terms.iter().any(|term| !term.forms.is_disjoint(&forms));
            if is_on_most_notes(&word, &forms) || forms.is_empty() || is_known {
                continue;
            }
            let parts = parts(&plain_letters(&word));
            let parts = parts.iter().flat_map(|part| telling(every_form(part))).collect();
            terms.push(Term { forms, parts });
        }
        Self(terms)
    }

    /// How much two texts share: two for a word that both have in whatever form, one for a word
    /// that shares only a part with one of the other; 0 for texts about other things. The same
    /// both ways.
    pub fn shares(&self, other: &Self) -> u32 {
        let best = |term: &Term, others: &Self| {
            others.0.iter().map(|other| term.fits(other)).max().unwrap_or(0)
        };
        let sum = |ones: &Self, others: &Self| -> u32 {
            ones.0.iter().map(|term| best(term, others)).sum()
        };
        sum(self, other).min(sum(other, self))
    }
}

impl Term {
    fn fits(&self, other: &Self) -> u32 {
        if !self.forms.is_disjoint(&other.forms) {
            WHOLE
        } else if !self.parts.is_disjoint(&other.forms) || !self.forms.is_disjoint(&other.parts) {
            PART
        } else {
            0
        }
    }
}

/// Its forms, also as the bigger thing of which it is a small one: "fietsje" is a "fiets".
fn every_form(word: &str) -> BTreeSet<String> {
    let one = word.strip_suffix("jes").map_or(word, |_| &word[..word.len() - 1]);
    let bigger = ["je", "tje", "pje", "etje"].iter().filter_map(|end| one.strip_suffix(end));
    bigger.chain([word]).flat_map(forms).collect()
}

fn telling(forms: BTreeSet<String>) -> BTreeSet<String> {
    let is_telling =
        |form: &String| MIN_CHARS <= form.chars().count() && !form.chars().all(char::is_numeric);
    forms.into_iter().filter(is_telling).collect()
}

fn is_on_most_notes(word: &str, forms: &BTreeSet<String>) -> bool {
    static COMMON: LazyLock<HashSet<&str>> =
        LazyLock::new(|| ON_MOST_NOTES.split_whitespace().collect());
    let is_common = |own: &str| COMMON.contains(own);
    is_common(&plain_letters(word)) || forms.iter().any(|form| is_common(form))
}

#[cfg(test)]
mod tests {
    use super::*;

    fn shares(a: &str, b: &str) -> u32 {
        let (a, b) = (Gist::of(a), Gist::of(b));
        assert_eq!(a.shares(&b), b.shares(&a));
        a.shares(&b)
    }

    #[test]
    fn a_word_is_the_same_in_its_other_forms() {
        for (asks, offers) in [
            ("Wie kan mijn gordijnen korter maken?", "Ik naai graag, ook een gordijn"),
            ("Fietsen te leen", "Ik zoek een fiets"),
            ("Wie wil er wandelen?", "Elke dag een wandeling met de hond"),
            ("Ik zoek iemand om mee te schaken", "Ik leer kinderen schaken"),
            ("Wie heeft planken over?", "Ik heb nog een plank"),
            ("Can somebody walk my dogs?", "I like to walk with a dog"),
            ("أبحث عن القهوة", "قهوة"),
        ] {
            assert!(2 <= shares(asks, offers), "{asks} / {offers}");
        }
    }

    #[test]
    fn a_word_is_found_in_a_longer_one() {
        for (asks, offers) in [
            ("Wie heeft een naaimachine?", "Ik kan goed naaien"),
            ("Kinderfietsje gezocht", "Ik repareer fietsen"),
            ("Wie komt naar de soepmaaltijd?", "Ik kook soep"),
        ] {
            assert!(1 <= shares(asks, offers), "{asks} / {offers}");
        }
    }

    #[test]
    fn what_stands_on_most_notes_is_nothing_in_common() {
        for (one, other) in [
            ("Ik zoek hulp op zaterdag, wie kan mij helpen?", "Op zaterdag help ik graag iemand"),
            ("Wie heeft er een boormachine te leen?", "Wie heeft er een tent te leen?"),
            ("Gratis af te halen: kast, 2 meter", "Gratis af te halen: bank, 2 meter hoog"),
            ("Elke week samen koken in de buurt", "Elke week samen zingen in de buurt"),
            ("", "Soep"),
        ] {
            assert!(shares(one, other) <= 1, "{one} / {other}");
        }
    }

    #[test]
    fn a_word_that_is_said_often_is_one_word() {
        assert_eq!(shares("Fiets! Fietsen! Een fiets!", "fiets fiets"), 2);
    }
}
