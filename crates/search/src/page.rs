//! The one box, and what was found, room by room.
use crate::queries::{Eyes, Item};
use crate::spelling::{self, Wanted};
use crate::words::Words;
use crate::{PATH, found};
use askama::Template;
use axum::response::Response;
use kernel::organisation::{self, Sight};
use kernel::{Anyone, Here, Nothing, Result, Standing, Tx, Visit, page};
use moderation::block;
use std::collections::HashSet;

/// More of one room than that helps nobody.
const OF_A_ROOM_MAX: usize = 10;
/// A longer question is cut off; its first words are looked for anyway.
const QUESTION_MAX_CHARS: usize = 200;

#[derive(Default, serde::Deserialize)]
pub struct Question {
    #[serde(default)]
    vraag: String,
}

/// What was found in one room.
struct Group {
    room: String,
    found: Vec<Found>,
}

struct Found {
    path: String,
    title: String,
    brief: String,
    /// "donderdag, 16.00 uur"; empty for what does not happen.
    when: String,
}

#[derive(Template)]
#[template(path = "search.html")]
struct SearchPage<'a> {
    words: Words<'a>,
    here: &'a Here,
    question: String,
    /// `None` before anybody asked.
    groups: Option<Vec<Group>>,
}

impl SearchPage<'_> {
    fn n_found(&self) -> usize {
        self.groups.iter().flatten().map(|group| group.found.len()).sum()
    }
}

pub async fn show(visit: Visit<Anyone, Nothing>) -> Result<Response> {
    let here = visit.here;
    let words = Words(&here.voice);
    page(&SearchPage { words, here: &here, question: String::new(), groups: None })
}

pub async fn find(visit: Visit<Anyone, Question>) -> Result<Response> {
    let Visit { here, asked, mut tx, .. } = visit;
    let question: String = asked.vraag.trim().chars().take(QUESTION_MAX_CHARS).collect();
    let wanted = spelling::wanted(&question);
    let groups = match question.as_str() {
        "" => None,
        _ => Some(groups(&here, found(&mut tx, &here, &wanted).await?)),
    };
    page(&SearchPage { words: Words(&here.voice), here: &here, question, groups })
}

/// What fits the question and may be seen by whoever asks, the best first.
async fn found(tx: &mut Tx, here: &Here, wanted: &[Wanted]) -> Result<Vec<Item>> {
    let unseen = match here.somebody() {
        Some(somebody) => block::unseen_by(tx, somebody.id).await?,
        None => HashSet::new(),
    };
    let eyes = Eyes { is_neighbour: is_neighbour(tx, here).await?, is_team: here.is_team() };
    found::found(tx, eyes, &unseen, wanted).await
}

/// Whether whoever asks may see what neighbours show each other.
async fn is_neighbour(tx: &mut Tx, here: &Here) -> Result<bool> {
    match here.person.as_ref().filter(|person| person.standing == Standing::Inside) {
        Some(person) => Ok(Sight::Public < organisation::sight_of(tx, person.id).await?),
        None => Ok(false),
    }
}

/// Under the names of the rooms, in the order of the house.
fn groups(here: &Here, items: Vec<Item>) -> Vec<Group> {
    let of_room = |room: &kernel::page::Shown| {
        let own = items.iter().filter(|item| item.room == room.name).take(OF_A_ROOM_MAX);
        let found: Vec<Found> = own.map(|item| Found::of(here, item)).collect();
        (!found.is_empty()).then(|| Group { room: room.label.clone(), found })
    };
    here.rooms.iter().filter_map(of_room).collect()
}

impl Found {
    fn of(here: &Here, item: &Item) -> Self {
        Self {
            path: item.path.clone(),
            title: item.title.clone(),
            brief: item.brief.clone(),
            when: item.at.map(|at| here.moment(at)).unwrap_or_default(),
        }
    }
}
