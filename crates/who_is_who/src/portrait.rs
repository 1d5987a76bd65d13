//! A portrait: somebody's card as one pair of eyes may see it.
use crate::card::Card;
use crate::viewer::Viewer;
use crate::when::When;
use crate::words::Words;
use kernel::spoken::Languages;
use kernel::{Here, PersonId};

pub struct Portrait {
    pub person: PersonId,
    pub path: String,
    pub name: String,
    pub picture: String,
    pub alt: String,
    pub role: String,
    pub about: String,
    /// "Geld en rekeningen, wonen"; empty when nothing was chosen.
    pub topics: String,
    pub languages: Languages,
    pub strengths: String,
    pub learns: String,
    pub when: When,
    /// Takes words of whoever looks, who came in.
    pub takes_words: bool,
}

impl Portrait {
    pub fn of(here: &Here, viewer: &Viewer, card: &Card) -> Self {
        let stands = viewer.stands(card);
        let is_own = viewer.is(card.person_id);
        let takes_words = viewer.is_neighbour() && !is_own;
        Self {
            person: card.person_id,
            path: card.path(),
            name: card.name.clone(),
            picture: card.picture_for(stands),
            alt: card.alt.clone(),
            role: card.role.clone(),
            about: card.about.clone(),
            topics: card.topics.said(&Words(&here.voice)),
            languages: card.languages,
            strengths: viewer.strengths(card).to_owned(),
            learns: if viewer.is_neighbour() { card.learns.clone() } else { String::new() },
            when: When::of(here, viewer, card),
            takes_words: takes_words && card.takes_words,
        }
    }
}
