//! The chips above the list: what one may choose from.
use crate::PATH;
use crate::filter::{Filter, What};
use crate::organiser::Organiser;
use crate::queries::dates::Listed;
use crate::words::Words;
use kernel::spoken::{Languages, Spoken};

/// As many as stand side by side on a telephone; the rest folds away.
const IN_SIGHT: usize = 4;

/// One of them.
pub struct Chip {
    pub address: String,
    pub says: String,
    /// In which language it is said; empty: that of the page.
    pub language: &'static str,
    pub is_chosen: bool,
}

/// All of them.
pub struct Chips {
    pub in_sight: Vec<Chip>,
    pub more: Vec<Chip>,
    /// Of what is spoken at something on this page; empty when nothing says it.
    pub languages: Vec<Chip>,
    /// Of who organises something that comes; empty when it is the house alone.
    pub organisers: Vec<Chip>,
}

impl Chips {
    pub fn new<'l>(
        words: Words<'_>,
        filter: &Filter,
        listed: impl Iterator<Item = &'l Listed>,
        organisers: &[Organiser],
    ) -> Self {
        let (in_sight, more) = What::ALL.split_at(IN_SIGHT);
        let chip = |what: &What| {
            // "Alles" is all of it, whatever was chosen before.
            let own = match *what == What::default() {
                true => Filter::default(),
                false => Filter { what: *what, ..filter.clone() },
            };
            let is_chosen = own == *filter;
            chip(&own, what.said(&words), is_chosen)
        };
        Self {
            in_sight: in_sight.iter().map(chip).collect(),
            more: more.iter().map(chip).collect(),
            languages: of_languages(words, filter, listed),
            organisers: of_organisers(words, filter, organisers),
        }
    }

    /// Whether something is chosen that is folded away.
    pub fn is_one_of_more_chosen(&self) -> bool {
        let mut folded = self.more.iter().chain(self.languages.iter().skip(1));
        folded.any(|chip| chip.is_chosen)
            || self.organisers.iter().skip(1).any(|chip| chip.is_chosen)
    }
}

fn chip(own: &Filter, says: &str, is_chosen: bool) -> Chip {
    Chip { address: own.address(PATH), says: says.to_owned(), language: "", is_chosen }
}

/// What is spoken at something on the page, and what was chosen; before it what leads back to all.
fn of_languages<'l>(
    words: Words<'_>,
    filter: &Filter,
    listed: impl Iterator<Item = &'l Listed>,
) -> Vec<Chip> {
    let said = listed.fold(Languages::default(), |said, one| said.and(one.languages));
    let said = said.and(filter.language.map(Languages::one).unwrap_or_default());
    if said.is_empty() {
        return Vec::new();
    }
    let chip = |own: Option<Spoken>| {
        let says = own.map_or(words.all_languages(), |own| own.own_name);
        let asked = Filter { language: own, ..filter.clone() };
        let language = own.map_or("", |own| own.tag);
        Chip { language, ..chip(&asked, says, own == filter.language) }
    };
    std::iter::once(None).chain(said.iter().map(Some)).map(chip).collect()
}

/// Who organises something; before them what leads back to everybody.
fn of_organisers(words: Words<'_>, filter: &Filter, organisers: &[Organiser]) -> Vec<Chip> {
    if organisers.is_empty() {
        return Vec::new();
    }
    let chip = |own: Option<&Organiser>| {
        let says = own.map_or(words.all_organisers(), |own| &own.name);
        let asked = Filter { organiser: own.cloned(), ..filter.clone() };
        chip(&asked, says, own == filter.organiser.as_ref())
    };
    std::iter::once(None).chain(organisers.iter().map(Some)).map(chip).collect()
}
