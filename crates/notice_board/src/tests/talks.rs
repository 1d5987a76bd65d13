//! A small room that keeps private talk and knows cards, as the board meets it through the kernel.
use kernel::{CentreId, Counterpart, House, PersonId, Result, Talk, Talking, Tx, Writing};
use std::sync::{Arc, Mutex};
use test_house::bare_room;

/// What was said, and what was handed over.
#[derive(Default)]
pub struct Talks {
    pub begun: Mutex<Vec<(CentreId, Talk)>>,
    pub passed_on: Mutex<Vec<(String, PersonId)>>,
    /// What stands on the cards that people have.
    pub cards: Mutex<Vec<(&'static str, PersonId)>>,
}

impl Talks {
    pub fn last(&self) -> Talk {
        self.begun.lock().unwrap().last().expect("somebody said something").1.clone()
    }

    pub fn give_card(&self, card: &'static str, to: PersonId) {
        self.cards.lock().unwrap().push((card, to));
    }

    pub fn n_begun(&self) -> usize {
        self.begun.lock().unwrap().len()
    }
}

pub struct Room(pub Arc<Talks>);

bare_room!(Room, "talks", {
    fn keeps_talk(&self) -> bool {
        true
    }
    async fn begin_talk(&self, tx: &mut Writing, _: &House, talk: &Talk) -> Result<Option<String>> {
        let mut begun = self.0.begun.lock().unwrap();
        begun.push((tx.centre, talk.clone()));
        Ok(Some(format!("/gesprekken/{}", begun.len())))
    }
    async fn talking_about(&self, tx: &mut Tx, path: &str) -> Result<Vec<Talking>> {
        let begun = self.0.begun.lock().unwrap();
        let own = begun
            .iter()
            .zip(1..)
            .filter(|((centre, talk), _)| *centre == tx.centre && talk.subject.path == path);
        let talking = |((_, talk), n): (&(CentreId, Talk), usize)| Talking {
            subject: talk.subject.clone(),
            path: format!("/gesprekken/{n}"),
            from: talk.from,
            to: match talk.to {
                Counterpart::Neighbour(to) => Some(to),
                Counterpart::Desk { .. } | Counterpart::Editors { .. } => None,
            },
            is_answered: true,
        };
        Ok(own.map(talking).collect())
    }
    async fn whose_card(&self, _: &mut Tx, shown: &str) -> Result<Option<PersonId>> {
        let cards = self.0.cards.lock().unwrap();
        Ok(cards.iter().find(|(card, _)| *card == shown).map(|(_, owner)| *owner))
    }
    async fn pass_on_talk(&self, _: &mut Writing, path: &str, to: PersonId) -> Result<()> {
        self.0.passed_on.lock().unwrap().push((path.to_owned(), to));
        Ok(())
    }
});
