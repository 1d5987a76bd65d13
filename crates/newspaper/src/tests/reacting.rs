//! "Reageer": with the writer when they chose that, and else with the editors.
use super::{MINE, SOUP, at_desk, editor, finishes, home, home_with, is_out, plans, sends_in};
use kernel::{Counterpart, House, PersonId, Result, Talk, Tx, Writing};
use std::sync::{Arc, Mutex};
use test_house::{TestCentre, Visitor, bare_room};

/// A small room that keeps private talk, as the newspaper meets it through the kernel.
#[derive(Default)]
struct Talks {
    begun: Mutex<Vec<Talk>>,
    /// With whom nobody can talk.
    away: Mutex<Vec<PersonId>>,
}

struct Room(Arc<Talks>);

bare_room!(Room, "talks", {
    fn keeps_talk(&self) -> bool {
        true
    }
    async fn readers_of_talk(
        &self,
        _: &mut Tx,
        from: PersonId,
        to: &Counterpart,
    ) -> Result<Vec<PersonId>> {
        let mut readers = match to {
            Counterpart::Neighbour(own) => vec![*own],
            Counterpart::Desk { colleagues, .. } | Counterpart::Editors { colleagues } => {
                colleagues.clone()
            }
        };
        let away = self.0.away.lock().unwrap();
        readers.retain(|own| *own != from && !away.contains(own));
        Ok(readers)
    }
    async fn begin_talk(&self, _: &mut Writing, _: &House, talk: &Talk) -> Result<Option<String>> {
        let mut begun = self.0.begun.lock().unwrap();
        begun.push(talk.clone());
        Ok(Some(format!("/gesprekken/{}", begun.len())))
    }
});

impl Talks {
    fn last(&self) -> Talk {
        self.begun.lock().unwrap().last().expect("somebody said something").clone()
    }
}

const REACT: &str = "/krant/artikel/de-soep-van-donderdag/reageer";

async fn with_talk() -> (TestCentre, Arc<Talks>) {
    let talks = Arc::new(Talks::default());
    (home_with(vec![Box::new(Room(talks.clone()))]).await, talks)
}

/// Number 1 with the soup, whose writer reads what readers say.
async fn is_out_and_takes_answers(linde: &TestCentre, ria: &Visitor<'_>) -> String {
    let piet = editor(linde, "Piet").await;
    let id = sends_in(ria, &[("mag", "ja")]).await;
    plans(&piet, &id).await;
    finishes(&piet, "1").await.is(303);
    id
}

#[tokio::test]
async fn a_reaction_goes_to_the_editors_who_are_named() {
    let (linde, talks) = with_talk().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    is_out(&linde, &ria).await;
    let lin = editor(&linde, "Lin").await;

    let page = ben.sees(SOUP).await;
    page.shows("Dit lezen: Lin, Piet.");
    page.shows("Stuur aan de redactie").hides("Stuur aan Ria");
    ben.sends(REACT, &[("reactie", "  ")]).await.is(422).shows("Schrijf eerst");
    let long = "lang ".repeat(300);
    ben.sends(REACT, &[("reactie", &long)]).await.is(422).shows("lang lang");
    let number = [("reactie", "Mijn nummer is 123456782")];
    ben.sends(REACT, &number).await.is(422).shows("Mijn nummer is 123456782").shows("BSN");
    assert_eq!(talks.begun.lock().unwrap().len(), 0);
    ben.sends(REACT, &[("reactie", "Lekkere soep!")]).await.sends_on_to("/gesprekken/1");

    let talk = talks.last();
    assert_eq!((talk.from, talk.says.as_str()), (ben.id(), "Lekkere soep!"));
    assert_eq!(talk.subject.path, SOUP);
    let Counterpart::Editors { colleagues } = talk.to else { panic!("{:?}", talk.to) };
    assert_eq!(colleagues.len(), 2);
    assert!(colleagues.contains(&lin.id()));
    ria.sees(SOUP).await.shows("Dit is jouw stuk.").hides("Stuur aan");
    ria.sends(REACT, &[("reactie", "Mooi van mij")]).await.is(403);
}

#[tokio::test]
async fn whoever_did_not_come_in_reads_how_to_reach_the_editors() {
    let (linde, _) = with_talk().await;
    let ria = linde.neighbour("Ria").await;
    is_out(&linde, &ria).await;
    let page = linde.passer_by().sees(SOUP).await;
    page.is(200).shows("Kom binnen. Dan kun je de redactie een berichtje sturen.");
    page.shows("href=\"/binnenkomen\"").shows("tel:0300000000").hides("Piet").hides("Stuur aan");
    linde.passer_by().sends(REACT, &[("reactie", "Hallo")]).await.is(401);
    let ben = linde.neighbour("Ben").await;
    ben.sends("/krant/artikel/nergens/reageer", &[("reactie", "Hallo")]).await.is(404);
}

#[tokio::test]
async fn where_nobody_keeps_talk_one_calls_or_comes_by() {
    let linde = home().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    is_out(&linde, &ria).await;
    ben.sees(SOUP).await.is(200).shows("tel:0300000000").hides("Stuur aan").hides("Kom binnen.");
    ben.sends(REACT, &[("reactie", "Hallo")]).await.is(403);
}

#[tokio::test]
async fn a_writer_who_chose_it_reads_it_alone_and_can_stop_it() {
    let (linde, talks) = with_talk().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    let id = is_out_and_takes_answers(&linde, &ria).await;
    ben.sees(SOUP).await.shows("Alleen Ria leest het.").shows("Stuur aan Ria").hides("Dit lezen:");
    ben.sends(REACT, &[("reactie", "Wat een soep")]).await.is(303);
    assert_eq!(talks.last().to, Counterpart::Neighbour(ria.id()));

    let own = format!("{MINE}/{id}");
    ria.sees(&own).await.shows("Lezers mogen je een berichtje sturen over dit stuk.");
    ben.sends(&format!("{own}/berichtjes"), &[]).await.is(404);
    ria.sends(&format!("{own}/berichtjes"), &[]).await.sends_on_to(&own);
    ria.sees(&own).await.shows("Lezers schrijven over dit stuk aan de redactie.");
    ben.sees(SOUP).await.hides("Stuur aan Ria").shows("Stuur aan de redactie");
    ria.sends(&format!("{own}/berichtjes"), &[("mag", "ja")]).await.is(303);
    ben.sees(SOUP).await.shows("Stuur aan Ria");
}

#[tokio::test]
async fn whoever_cannot_be_talked_to_is_as_one_who_did_not_choose_it() {
    let (linde, talks) = with_talk().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    is_out(&linde, &ria).await;
    let page = ben.sees(SOUP).await;
    let before = main_of(&page.text);
    let own = page.text.contains("Stuur aan de redactie");
    assert!(own, "they write to the editors");
    let mut tx = linde.write().await;
    kernel::sql!(
        "update newspaper_piece set takes_answers = $2 where centre_id = $1",
        tx.centre,
        true
    )
    .run(&mut tx)
    .await
    .unwrap();
    tx.save().await.unwrap();
    ben.sees(SOUP).await.shows("Stuur aan Ria");

    talks.away.lock().unwrap().push(ria.id());

    assert_eq!(main_of(&ben.sees(SOUP).await.text), before);
    ben.sends(REACT, &[("reactie", "Wat een soep")]).await.is(303);
    assert!(matches!(talks.last().to, Counterpart::Editors { .. }));
}

/// What stands on a page, without the keys of its forms.
fn main_of(text: &str) -> String {
    let main = text.split("<main").nth(1).expect("it is a page");
    let without_key = |part: &str| part.split_once('"').map_or("", |(_, rest)| rest).to_owned();
    main.split("name=\"sleutel\" value=\"").map(without_key).collect()
}

#[tokio::test]
async fn a_writer_without_a_name_stays_without_one() {
    let (linde, talks) = with_talk().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    let piet = editor(&linde, "Piet").await;
    let id = sends_in(&ria, &[("mag", "ja"), ("naam", "geen")]).await;
    plans(&piet, &id).await;
    finishes(&piet, "1").await.is(303);
    ben.sees(SOUP).await.is(200).hides("Ria").shows("Stuur aan de redactie");
    ben.sends(REACT, &[("reactie", "Wie ben je?")]).await.is(303);
    assert!(matches!(talks.last().to, Counterpart::Editors { .. }));
    ria.sees(&format!("{MINE}/{id}")).await.hides("Berichtjes van lezers");
}

#[tokio::test]
async fn two_who_parted_do_not_write_to_each_other_and_keep_what_was_typed() {
    let (linde, talks) = with_talk().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    is_out_and_takes_answers(&linde, &ria).await;
    let mut tx = linde.write().await;
    moderation::block::block(&mut tx, &linde.house, ria.id(), ben.id()).await.unwrap();
    tx.save().await.unwrap();
    let late = ben.sends(REACT, &[("reactie", "Wat een soep")]).await;
    late.is(410).shows("Wat een soep").shows("Dit is niet verstuurd").hides("Ria");
    let removed = ben.sends("/krant/artikel/nergens/reageer", &[("reactie", "x")]).await;
    removed.is(404);
    assert!(talks.begun.lock().unwrap().is_empty());
}

#[tokio::test]
async fn without_editors_the_coordinators_answer() {
    let (linde, talks) = with_talk().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    let id = is_out(&linde, &ria).await;
    let mo = linde.coordinator("Mo").await;
    mo.sees(&at_desk(&id)).await.is(200);
    ben.sees(SOUP).await.shows("Piet").hides("Dit lezen: Mo");
    let (piet,) =
        kernel::sql!("select id from person where centre_id = $1 and name = $2", linde.id, "Piet")
            .one::<(PersonId,)>(&mut linde.read().await)
            .await
            .unwrap();
    talks.away.lock().unwrap().push(piet);
    ben.sees(SOUP).await.shows("Dit lezen: Mo.");
    ben.sends(REACT, &[("reactie", "Hallo")]).await.is(303);
    assert_eq!(talks.last().to, Counterpart::Editors { colleagues: vec![mo.id()] });
}

#[tokio::test]
async fn too_many_reactions_say_so_and_lose_nothing() {
    let (linde, talks) = with_talk().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    is_out(&linde, &ria).await;
    for _ in 0..20 {
        ben.sends(REACT, &[("reactie", "Lekker!")]).await.is(303);
    }
    let late = ben.sends(REACT, &[("reactie", "Nog een keer lekker!")]).await;
    late.is(429).shows("Nog een keer lekker!</textarea>").shows("Je hebt al veel berichtjes");
    assert_eq!(talks.begun.lock().unwrap().len(), 20);
}
