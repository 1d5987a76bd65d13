//! How it went, for the newspaper: told by whose notice it was, and nobody named without their yes.
use super::{BIKE, are_parted, bike, can_be_reached, fills_in, here_of, home, known, post_of};
use kernel::{Age, Role};
use test_house::{TestCentre, Visitor, days};

const STORY: &str = "/prikbord/bakfiets-te-leen/verhaal";
const TOLD: [(&str, &str); 2] =
    [("tekst", "De kast past erin!\nWe dronken koffie."), ("naam", "ja")];

/// Ria's bicycle was lent to Ben, and that came true.
async fn came_true(linde: &TestCentre) -> (Visitor<'_>, Visitor<'_>) {
    let (ria, ben) = (known(linde, "Ria").await, linde.neighbour("Ben").await);
    fills_in(&ria, &bike(&[])).await.is(303);
    ben.sends(&format!("{BIKE}/reageer"), &[("bericht", "Mag ik hem?")]).await.is(303);
    ria.sends(&format!("{BIKE}/haal-weg"), &[("gelukt", "ja")]).await.sends_on_to(STORY);
    (ria, ben)
}

/// What lies ready for those who make the newspaper.
struct List(String);

impl List {
    #[track_caller]
    fn shows(&self, words: &str) -> &Self {
        assert!(self.0.contains(words), "{words} is not in {}", self.0);
        self
    }

    #[track_caller]
    fn hides(&self, words: &str) -> &Self {
        assert!(!self.0.contains(words), "{words} is in {}", self.0);
        self
    }
}

async fn list(linde: &TestCentre) -> List {
    let piet = linde.with_role("Piet", Role::Editor).await;
    let here = here_of(linde, &piet).await;
    let mut tx = linde.read().await;
    let seeds = linde.house.seeds(&mut tx, &here).await.unwrap().into_iter();
    let told = seeds.flat_map(|seed| [vec![seed.title, seed.text], seed.says].concat());
    let told = told.collect::<Vec<_>>().join("\n");
    // Names stand apart from what is written from the other side.
    List(told.replace(['\u{2068}', '\u{2069}'], ""))
}

#[tokio::test]
async fn whoever_asked_tells_how_it_went_and_takes_it_back_with_one_press() {
    let (linde, _) = home().await;
    let (ria, ben) = came_true(&linde).await;
    ria.sees(STORY).await.is(200).shows("Fijn dat het gelukt is!").shows("Vertel hoe het ging");
    assert!(list(&linde).await.0.is_empty());
    let number = ria.sends(STORY, &[("tekst", "De kast past! 06 12 34 56 78")]).await;
    number.is(422).shows("De kast past! 06 12 34 56 78</textarea>").shows("Laat telefoonnummers");
    ria.sends(STORY, &[("tekst", " ")]).await.is(422).shows("Schrijf eerst");

    ria.sends(STORY, &TOLD).await.sends_on_to("/prikbord/mijn");

    let told = list(&linde).await;
    told.shows("De kast past erin!").shows("We dronken koffie.").shows("Bakfiets te leen");
    told.shows("Ria zei ja op").shows("De voornaam mag erbij.").hides("Ben");
    linde.passer_by().sees(BIKE).await.hides("De kast past erin");
    ria.sees("/prikbord/mijn").await.shows("De kast past erin!").shows("Haal mijn verhaal terug");
    let own = linde.hands_over(&ria).await.join("\n");
    assert!(own.contains("De kast past erin!"), "{own}");
    // Not theirs to take back, nor to tell.
    ben.sends(&format!("{STORY}/weg"), &[]).await.is(303);
    list(&linde).await.shows("De kast past erin!");
    ben.sees(STORY).await.is(404);
    ben.sends(STORY, &TOLD).await.is(404);
    linde.passer_by().sees(STORY).await.is(401);

    ria.sends(&format!("{STORY}/weg"), &[]).await.sends_on_to("/prikbord/mijn");

    list(&linde).await.hides("De kast past erin!");
    assert!(!linde.all_text().await.contains("De kast past"));
}

#[tokio::test]
async fn another_is_named_only_with_a_yes_of_their_own_and_can_change_their_mind() {
    let (linde, talks) = home().await;
    let (ria, ben) = came_true(&linde).await;
    can_be_reached(&linde, &ben, "Ben").await;
    ria.sees(STORY).await.shows("Vraag het aan Ben");
    let ben_id = ben.id().to_string();
    let asks = [TOLD.as_slice(), &[("ander", &ben_id)]].concat();
    ria.sends(STORY, &asks).await.is(303);

    list(&linde).await.shows("Ria zei ja op").hides("Ben");
    assert!(post_of(&linde, "Ben").await[0].text.contains("Mag jouw voornaam erbij"));
    let talking = kernel::Talking {
        subject: talks.last().subject,
        path: "/gesprekken/1".to_owned(),
        from: ben.id(),
        to: Some(ria.id()),
        is_answered: true,
    };
    let here = here_of(&linde, &ben).await;
    let mut tx = linde.read().await;
    let asked = linde.house.in_talk(&mut tx, &here, &talking).await.unwrap().concat();
    assert!(asked.contains("vertelde dit aan de buurtkrant."), "{asked}");
    drop(tx);
    ben.sees("/prikbord/mijn").await.shows("Ria vertelde dit").shows("De kast past erin!");
    let answer = format!("{STORY}/naam");
    linde.neighbour("Mia").await.sends(&answer, &[("naam", "ja")]).await.is(404);
    ria.sends(&answer, &[("naam", "ja")]).await.is(404);
    list(&linde).await.hides("Ben");

    ben.sends(&answer, &[("naam", "ja")]).await.sends_on_to("/prikbord/mijn");
    list(&linde).await.shows("Ben hielp, en zei ja op");
    // A yes holds for the words that were read.
    let other = [("tekst", "Het was heel wat anders."), ("ander", &ben_id)];
    ria.sends(STORY, &other).await.is(303);
    list(&linde).await.shows("De naam mag er niet bij.").hides("Ben");
    ben.sends(&answer, &[("naam", "ja")]).await.is(303);
    ben.sees("/prikbord/mijn").await.shows("Haal mijn naam weg");
    ben.sends(&answer, &[("naam", "nee")]).await.is(303);
    list(&linde).await.hides("Ben");
    ben.sends(&answer, &[("naam", "ja")]).await.is(404);
}

#[tokio::test]
async fn who_do_not_want_to_see_each_other_stand_in_no_story_together() {
    let (linde, _) = home().await;
    let (ria, ben) = came_true(&linde).await;
    let ben_id = ben.id().to_string();
    ria.sends(STORY, &[TOLD.as_slice(), &[("ander", &ben_id)]].concat()).await.is(303);
    ben.sends(&format!("{STORY}/naam"), &[("naam", "ja")]).await.is(303);
    list(&linde).await.shows("Ben hielp");

    are_parted(&linde, &ben, &ria).await;

    list(&linde).await.shows("De kast past erin!").hides("Ben");
    ben.sees("/prikbord/mijn").await.hides("Ria").hides("De kast past erin!");
    ben.sends(&format!("{STORY}/naam"), &[("naam", "ja")]).await.is(404);
}

#[tokio::test]
async fn a_story_goes_with_its_notice_its_teller_and_its_days() {
    let (linde, _) = home().await;
    let (ria, ben) = came_true(&linde).await;
    let ben_id = ben.id().to_string();
    ria.sends(STORY, &[TOLD.as_slice(), &[("ander", &ben_id)]].concat()).await.is(303);
    ben.sends(&format!("{STORY}/naam"), &[("naam", "ja")]).await.is(303);
    assert!(linde.hands_over(&ben).await.join("\n").contains("voornaam erbij"));
    linde.lets_go(&ben).await;
    list(&linde).await.shows("De kast past erin!").hides("Ben hielp");
    let mut tx = linde.write().await;
    let notice = crate::hanging::at(&mut tx, "bakfiets-te-leen").await.unwrap();
    crate::hanging::remove(&mut tx, notice.id, true).await.unwrap();
    tx.save().await.unwrap();
    list(&linde).await.hides("De kast past erin!");
    ria.sees(STORY).await.is(404);
    linde.lets_go(&ria).await;
    assert!(!linde.all_text().await.contains("De kast past"));

    let (linde, _) = home().await;
    let (ria, _) = came_true(&linde).await;
    ria.sends(STORY, &TOLD).await.is(303);
    linde.later(days(179));
    linde.forgets().await;
    assert!(linde.all_text().await.contains("De kast past"));
    linde.later(days(2));
    linde.forgets().await;
    assert!(!linde.all_text().await.contains("De kast past"));
}

#[tokio::test]
async fn what_did_not_come_true_is_not_told_and_a_minor_is_not_named() {
    let (linde, _) = home().await;
    let ria = known(&linde, "Ria").await;
    fills_in(&ria, &bike(&[])).await.is(303);
    ria.sees(STORY).await.is(404);
    ria.sends(&format!("{BIKE}/haal-weg"), &[("gelukt", "nee")])
        .await
        .sends_on_to("/prikbord/mijn");
    ria.sends(STORY, &TOLD).await.is(404);

    let (linde, _) = home().await;
    let mia = linde.person(linde.id, "Mia", Age::Youth, &[]).await;
    let mut tx = linde.write().await;
    crate::queries::vouched::vouch(&mut tx, mia.id(), mia.id()).await.unwrap();
    tx.save().await.unwrap();
    fills_in(&mia, &bike(&[])).await.is(303);
    mia.sends(&format!("{BIKE}/haal-weg"), &[("gelukt", "ja")]).await.is(303);
    mia.sends(STORY, &TOLD).await.is(303);
    list(&linde).await.shows("De naam mag er niet bij.");
}

#[tokio::test]
async fn a_name_in_the_text_is_asked_for_and_stands_there_only_with_a_yes() {
    let (linde, _) = home().await;
    let (ria, ben) = came_true(&linde).await;
    let ben_id = ben.id().to_string();
    let names_ben = [("tekst", "Ik ben blij: Ben en Bens kast kwamen samen.")];

    // Another press asks him.
    let asks = ria.sends(STORY, &names_ben).await;
    asks.is(422).shows("Je noemt Ben.").shows(&format!("value=\"{ben_id}\" checked"));
    ria.sends(STORY, &[names_ben[0], ("ander", &ben_id)]).await.is(303);

    let as_it_was = "Ik ben blij: Ben en Bens kast kwamen samen.";
    let nameless = "Ik ben blij: een buurtbewoner en een buurtbewoners kast kwamen samen.";
    list(&linde).await.shows(nameless).hides("Bens kast");
    ria.sees(STORY).await.shows(as_it_was);
    ben.sees("/prikbord/mijn").await.shows(as_it_was);
    ben.sends(&format!("{STORY}/naam"), &[("naam", "ja")]).await.is(303);
    list(&linde).await.shows(as_it_was);

    linde.lets_go(&ben).await;

    list(&linde).await.shows(nameless).hides("Bens kast");
    ria.sees("/prikbord/mijn").await.shows(nameless);
    let all = linde.all_text().await;
    assert!(!all.contains("Bens kast"), "what is kept names nobody who left");
}
