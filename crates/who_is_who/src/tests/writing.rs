//! A private word to whoever hangs there, and telling the team that a card is not right.
use super::{MINE, Table, WALL, at_the_door, card_of, hangs, home, rooms};
use kernel::{Counterpart, Error, House, Result, Role, Talk, Writing};
use std::sync::{Arc, Mutex, PoisonError};
use test_house::TestCentre;

/// A room that keeps talk, and what was said last.
#[derive(Clone, Default)]
struct Talks(Arc<Mutex<Option<Talk>>>);

impl Talks {
    fn last(&self) -> Option<Talk> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner).clone()
    }
}

test_house::bare_room!(Talks, "talks", {
    fn keeps_talk(&self) -> bool {
        true
    }
    async fn begin_talk(&self, _: &mut Writing, _: &House, talk: &Talk) -> Result<Option<String>> {
        if talk.says.contains("zacht") {
            return Ok(None);
        }
        if talk.says.contains("vaak") {
            return Err(Error::TooOften);
        }
        *self.0.lock().unwrap_or_else(PoisonError::into_inner) = Some(talk.clone());
        Ok(Some("/gesprekken/1".to_owned()))
    }
});

#[tokio::test]
async fn a_word_goes_to_whoever_takes_words() {
    let talks = Talks::default();
    let mut all = rooms();
    all.extend([Box::new(talks.clone()) as Box<dyn kernel::Room>, Box::new(Table::default())]);
    let linde = TestCentre::with_rooms(all).await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    hangs(&ria, "neighbourhood", &[]).await;
    let (card, word) = (card_of(&ria), format!("{}/bericht", card_of(&ria)));
    ben.sees(&card).await.shows("Loop even binnen").hides("name=\"bericht\"");
    ben.sends(&word, &[("bericht", "Dag Ria")]).await.is(404);

    hangs(&ria, "neighbourhood", &[("schrijven", "ja")]).await;
    ben.sees(WALL).await.shows("#bericht-kop");
    ben.sees(&card).await.shows("Alleen").shows("name=\"bericht\"");
    ben.sends(&word, &[("bericht", " ")]).await.is(422).shows("Schrijf een paar woorden.");
    let number = [("bericht", "Mijn nummer is 123456782")];
    ben.sends(&word, &number).await.is(422).shows("burgerservicenummer").shows("123456782");
    for says in ["heel zacht", "heel vaak"] {
        ben.sends(&word, &[("bericht", says)]).await.is(422).shows(says);
    }
    assert_eq!(talks.last(), None);
    ben.sends(&word, &[("bericht", "Dag Ria")]).await.sends_on_to("/gesprekken/1");
    let talk = talks.last().unwrap();
    assert_eq!(talk.to, Counterpart::Neighbour(ria.id()));
    assert_eq!((talk.from, talk.says.as_str()), (ben.id(), "Dag Ria"));
    assert_eq!((talk.subject.path.as_str(), talk.subject.title.as_str()), (&*card, "Wie is wie"));
    // Nobody writes to themselves, and a passer-by comes in first.
    ria.sees(&card).await.hides("name=\"bericht\"");
    ria.sends(&word, &[("bericht", "Dag")]).await.is(404);
    linde.passer_by().sends(&word, &[("bericht", "Dag")]).await.is(401);
    for _ in 0..10 {
        ben.sends(&word, &[("bericht", "Nog iets")]).await;
    }
    let late = ben.sends(&word, &[("bericht", "Nog meer")]).await;
    late.is(422).shows("Wacht een uur").shows("Nog meer");
}

#[tokio::test]
async fn a_card_that_is_not_right_is_taken_away_and_its_owner_reads_so() {
    let (linde, _) = home().await;
    let koen = at_the_door(&linde, "Koen", Role::SocialWorker).await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    hangs(&ria, "neighbourhood", &[("over", "Ik ben de beste.")]).await;
    let card = ben.sees(&card_of(&ria)).await;
    let report = format!("/melden/who_is_who/{}", ria.id());
    card.shows(&report);
    ben.sees(&report).await.is(200).shows("Ik ben de beste.");
    ben.sends(&report, &[("mis", "naar")]).await.is(303);
    let item = ria.id().to_string();
    let form = [
        ("kamer", "who_is_who"),
        ("wat", item.as_str()),
        ("doe", "weg"),
        ("reden", "Niet aardig voor anderen."),
    ];
    koen.sends("/achterkamer/meldingen/doe", &form).await.is(303);
    ben.sees(WALL).await.hides("Ria");
    ben.sees(&card_of(&ria)).await.is(404);
    ben.sends("/zoeken", &[("vraag", "beste")]).await.hides("Ria");
    ria.sees(MINE).await.shows("weggehaald").shows("/mijn/besluiten");
    // Hanging it up again does not bring it back.
    hangs(&ria, "neighbourhood", &[("over", "Ik ben de allerbeste.")]).await;
    ben.sees(WALL).await.hides("Ria");
}
