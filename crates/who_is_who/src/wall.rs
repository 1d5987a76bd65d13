//! The wall of faces: who is there now first, then the team, then neighbours.
use crate::card::{Card, Topic};
use crate::portrait::Portrait;
use crate::viewer::Viewer;
use crate::words::Words;
use crate::{NAME, PATH, must_be_on, queries};
use askama::Template;
use axum::response::Response;
use freshness::Stage;
use kernel::spoken::Spoken;
use kernel::{Anyone, Here, Result, Visit, page};

/// What an address asks of the wall.
#[derive(Default, serde::Deserialize)]
#[serde(default)]
pub struct Asked {
    /// Anything: who is there now.
    nu: String,
    /// The tag of a language.
    taal: String,
    /// What one wants to ask.
    over: String,
}

/// The same, understood. What nobody knows asks nothing.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Filter {
    Everybody,
    Now,
    Speaks(Spoken),
    About(Topic),
}

impl Filter {
    fn of(asked: &Asked) -> Self {
        let speaks = Spoken::from_tag(&asked.taal).map(Self::Speaks);
        let about = Topic::known(&asked.over).map(Self::About);
        let now = (!asked.nu.is_empty()).then_some(Self::Now);
        now.or(speaks).or(about).unwrap_or(Self::Everybody)
    }

    fn takes(self, card: &Card, portrait: &Portrait) -> bool {
        match self {
            Self::Everybody => true,
            Self::Now => portrait.when.is_now,
            Self::Speaks(language) => card.languages.iter().any(|own| own == language),
            Self::About(topic) => card.topics.has(topic),
        }
    }

    fn address(self) -> String {
        match self {
            Self::Everybody => PATH.to_owned(),
            Self::Now => format!("{PATH}?nu=ja"),
            Self::Speaks(language) => format!("{PATH}?taal={}", language.tag),
            Self::About(topic) => format!("{PATH}?over={}", topic.as_str()),
        }
    }

    fn said(self, words: &Words<'_>) -> String {
        match self {
            Self::Everybody => words.filter_everybody().to_owned(),
            Self::Now => words.filter_now().to_owned(),
            Self::Speaks(language) => words.filter_speaks(language.own_name),
            Self::About(topic) => topic.said(words).to_owned(),
        }
    }
}

/// A way to see fewer faces.
struct Chip {
    address: String,
    says: String,
    is_chosen: bool,
}

#[derive(Template)]
#[template(path = "wall.html")]
struct WallPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    chips: Vec<Chip>,
    topics: Vec<Chip>,
    is_topic_chosen: bool,
    team: Vec<Portrait>,
    neighbours: Vec<Portrait>,
    may_hang: bool,
    hangs: bool,
}

pub async fn show(visit: Visit<Anyone, Asked>) -> Result<Response> {
    let Visit { house, here, asked, mut tx, .. } = visit;
    must_be_on(&here)?;
    let viewer = Viewer::of(&mut tx, &house, &here).await?;
    let stages = freshness::stages(&mut tx, NAME).await?;
    let mut cards = queries::cards(&mut tx, None).await?;
    cards.retain(|card| {
        viewer.sees(card) && stages.get(&card.path()).is_none_or(|stage| *stage < Stage::Hidden)
    });
    let hangs = cards.iter().any(|card| viewer.is(card.person_id));
    let shown = cards.iter().map(|card| (card, Portrait::of(&here, &viewer, card)));
    let mut shown: Vec<(&Card, Portrait)> = shown.collect();
    shown.sort_by_key(|(_, portrait)| !portrait.when.is_now);
    let filter = Filter::of(&asked);
    let (chips, topics) = chips(&Words(&here.voice), &shown, filter);
    shown.retain(|(card, portrait)| filter.takes(card, portrait));
    let (team, neighbours): (Vec<_>, Vec<_>) =
        shown.into_iter().partition(|(card, _)| card.is_to_be_found());
    let portraits = |all: Vec<(&Card, Portrait)>| all.into_iter().map(|(_, own)| own).collect();
    page(&WallPage {
        words: Words(&here.voice),
        here: &here,
        is_topic_chosen: matches!(filter, Filter::About(_)),
        chips,
        topics,
        team: portraits(team),
        neighbours: portraits(neighbours),
        may_hang: viewer.person.as_ref().is_some_and(|own| own.age.is_adult()),
        hangs,
    })
}

/// The chips that lead to somebody: first who is there now and the languages, then the topics.
fn chips(words: &Words<'_>, shown: &[(&Card, Portrait)], chosen: Filter) -> (Vec<Chip>, Vec<Chip>) {
    let chip = |filter: Filter| Chip {
        address: filter.address(),
        says: filter.said(words),
        is_chosen: filter == chosen,
    };
    let leads = |filter: &Filter| {
        *filter == chosen || shown.iter().any(|(card, portrait)| filter.takes(card, portrait))
    };
    // Everybody here speaks the first one.
    let languages = Spoken::ALL.into_iter().skip(1).map(Filter::Speaks);
    let first = [Filter::Everybody, Filter::Now].into_iter().chain(languages).filter(leads);
    let topics = Topic::ALL.into_iter().map(Filter::About).filter(leads);
    (first.map(chip).collect(), topics.map(chip).collect())
}
