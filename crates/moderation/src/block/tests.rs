//! Scenes of people who do not want to see each other.
use super::*;
use crate::Moderation;
use kernel::people::Newcomer;
use kernel::{Age, sql};
use telling::Telling;
use test_house::{Seen, TestCentre, Visitor, days};

const LIST: &str = "/mijn/niet-zien";

async fn linde() -> TestCentre {
    let moderation = Box::new(Moderation::new(Vec::new()));
    TestCentre::with_rooms(vec![Box::new(Telling::default()), moderation]).await
}

async fn blocks(by: &Visitor<'_>, other: &Visitor<'_>) {
    by.sends("/blokkeren", &[("wie", &other.id().to_string())]).await.sends_on_to(LIST);
}

fn page_about(other: &Visitor<'_>) -> String {
    path_to_block(other.id(), "/huiskamer")
}

async fn is_unseen(linde: &TestCentre, viewer: &Visitor<'_>, other: &Visitor<'_>) -> bool {
    let unseen = unseen_by(&mut linde.read().await, viewer.id()).await.unwrap();
    unseen.contains(&other.id())
}

#[tokio::test]
async fn ria_is_asked_first_and_then_neither_sees_the_other() {
    let linde = linde().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    let asked = ria.sees(&page_about(&ben)).await;
    asked.is(200).shows("Wil je Ben niet meer zien?").shows("Jullie zien elkaar dan niet meer.");
    asked.shows("Ben krijgt daar geen bericht van.").shows("kan iedereen zonder account nog lezen");
    asked.hides("Heeft Ben dienst?").hides("Heb je zelf dienst?");
    assert_eq!(asked.field("terug"), "/huiskamer");
    assert!(!is_unseen(&linde, &ria, &ben).await && !is_unseen(&linde, &ben, &ria).await);

    let form = [("wie", &*ben.id().to_string()), ("terug", "/huiskamer")];
    ria.sends("/blokkeren", &form).await.sends_on_to("/huiskamer");

    assert!(is_unseen(&linde, &ria, &ben).await && is_unseen(&linde, &ben, &ria).await);
    let list = ria.sees(LIST).await;
    list.shows("Jullie zien elkaar niet meer.").shows("<bdi>Ben</bdi>").shows("Weer zien");
    ria.sees(&page_about(&ben)).await.sends_on_to(LIST);

    ria.sends("/mijn/niet-zien/weer", &[("wie", &ben.id().to_string())]).await.sends_on_to(LIST);
    ria.sees(LIST).await.shows("Ben staat niet meer op je lijst.").hides("Weer zien");
    assert!(!is_unseen(&linde, &ria, &ben).await && !is_unseen(&linde, &ben, &ria).await);
}

/// What somebody sees from the first heading on, whoever it is about; above it stands the key of
/// a form, which is new every time.
fn below_the_bar(seen: &Seen, about: PersonId) -> String {
    let (_, page) = seen.text.split_once("<main").expect("it is a page");
    page.replace(&about.to_string(), "wie")
}

#[tokio::test]
async fn who_was_blocked_cannot_tell_it_from_somebody_who_was_never_here() {
    let linde = linde().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    let never_here = PersonId::fresh();
    ben.sees(&page_about(&ria)).await.is(200);
    let list_before = below_the_bar(&ben.sees(LIST).await, ria.id());

    blocks(&ria, &ben).await;

    let mut answers = Vec::new();
    for about in [ria.id(), never_here] {
        let looked = ben.sees(&path_to_block(about, "/huiskamer")).await;
        looked.is(404);
        let sent = ben.sends("/blokkeren", &[("wie", &about.to_string())]).await;
        sent.is(404);
        answers.push([below_the_bar(&looked, about), below_the_bar(&sent, about)]);
    }
    assert_eq!(answers[0], answers[1]);
    assert_eq!(below_the_bar(&ben.sees(LIST).await, ria.id()), list_before);
    assert!(linde.hands_over(&ria).await.iter().any(|line| line.contains("Ben")));
    assert!(!linde.hands_over(&ben).await.iter().any(|line| line.contains("Ria")));
}

#[tokio::test]
async fn taking_back_ones_own_wish_leaves_that_of_the_other() {
    let linde = linde().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    blocks(&ria, &ben).await;
    let mut tx = linde.write().await;
    assert_eq!(block(&mut tx, &linde.house, ben.id(), ria.id()).await.unwrap(), Blocked::Done);
    tx.save().await.unwrap();
    ben.sees(LIST).await.shows("<bdi>Ria</bdi>");

    ria.sends("/mijn/niet-zien/weer", &[("wie", &ben.id().to_string())]).await.is(303);

    ria.sees(LIST).await.hides("<bdi>Ben</bdi>");
    assert!(is_unseen(&linde, &ria, &ben).await && is_unseen(&linde, &ben, &ria).await);
}

#[tokio::test]
async fn only_neighbours_block_and_only_whom_they_can_meet() {
    let linde = linde().await;
    let (wilg, _) = linde.other_centre().await;
    let anna = linde.stranger(wilg, "Anna", None).await;
    let ria = linde.neighbour("Ria").await;
    let mut tx = linde.write().await;
    let invited =
        Newcomer { name: "Ilse", age: Age::Adult, standing: Standing::Invited, language: "nl" };
    let ilse = people::add(&mut tx, &invited).await.unwrap();
    tx.save().await.unwrap();
    for path in [page_about(&ria), LIST.to_owned()] {
        linde.passer_by().sees(&path).await.is(401);
        anna.sees(&path).await.is(401);
    }
    for whom in [anna.id(), ria.id(), ilse, PersonId::fresh()] {
        ria.sees(&path_to_block(whom, "/")).await.is(404).hides("Ilse");
        ria.sends("/blokkeren", &[("wie", &whom.to_string())]).await.is(404);
    }
    ria.sends("/blokkeren", &[]).await.is(400);
    ria.sends("/mijn/niet-zien/weer", &[("wie", &ilse.to_string())]).await.sends_on_to(LIST);
    ria.sees(LIST).await.shows("Er staat niemand op deze lijst.");
}

#[tokio::test]
async fn twice_is_once_and_back_is_only_within_the_house() {
    let linde = linde().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    let outside = path_to_block(ben.id(), "//elders.example");
    assert_eq!(ria.sees(&outside).await.field("terug"), "/");
    let form = [("wie", &*ben.id().to_string()), ("terug", "https://elders.example/")];

    ria.sends("/blokkeren", &form).await.sends_on_to(LIST);
    ria.sends("/blokkeren", &form).await.sends_on_to(LIST);

    assert_eq!(ria.sees(LIST).await.text.matches("<bdi>Ben</bdi>").count(), 1);
}

#[tokio::test]
async fn a_full_list_says_so() {
    let linde = linde().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    let mut tx = linde.write().await;
    for _ in 0..BLOCKS_MAX {
        let newcomer =
            Newcomer { name: "Bo", age: Age::Adult, standing: Standing::Inside, language: "nl" };
        let other = people::add(&mut tx, &newcomer).await.unwrap();
        assert_eq!(block(&mut tx, &linde.house, ria.id(), other).await.unwrap(), Blocked::Done);
    }
    assert_eq!(
        block(&mut tx, &linde.house, ria.id(), ben.id()).await.unwrap(),
        Blocked::ListIsFull
    );
    tx.save().await.unwrap();

    blocks(&ria, &ben).await;

    ria.sees(LIST).await.shows("Je lijst is vol.").hides("<bdi>Ben</bdi>");
    assert!(!is_unseen(&linde, &ria, &ben).await);
}

#[tokio::test]
async fn nobody_whose_work_is_help_shuts_a_resident_out() {
    let linde = linde().await;
    let (ria, fatima) = (linde.neighbour("Ria").await, linde.host("Fatima").await);
    for worker in [linde.with_role("Koen", Role::SocialWorker).await, linde.coordinator("Mo").await]
    {
        let page = worker.sees(&page_about(&ria)).await;
        page.is(200).shows("Jij bent er voor iedereen").hides("action=\"/blokkeren\"");
        worker.sends("/blokkeren", &[("wie", &ria.id().to_string())]).await.is(403);
        worker.sees(&page_about(&fatima)).await.shows("Heb je zelf dienst?");
        blocks(&worker, &fatima).await;
    }
    fatima.sees(&page_about(&ria)).await.shows("Heb je zelf dienst?");
    ria.sees(&page_about(&linde.host("Sanne").await)).await.shows("Heeft Sanne dienst?");
    blocks(&fatima, &ria).await;
    assert!(is_unseen(&linde, &ria, &fatima).await);
}

#[tokio::test]
async fn who_leaves_takes_both_directions_along() {
    let linde = linde().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    let bo = linde.neighbour("Bo").await;
    blocks(&ria, &ben).await;
    blocks(&ben, &bo).await;
    linde.later(days(900));
    linde.forgets().await;
    assert!(is_unseen(&linde, &bo, &ben).await, "as long as both are here");

    linde.lets_go(&ben).await;

    let mut tx = linde.read().await;
    let left = sql!("select count(*) from moderation_block").one::<(i64,)>(&mut tx).await;
    assert_eq!(left.unwrap(), (0,));
}

/// Chance that is the same in every run.
struct Dice(u64);

impl Dice {
    fn throw(&mut self, sides: u64) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963);
        usize::try_from((self.0 >> 33) % sides).unwrap()
    }
}

/// Every way in which somebody may meet another.
fn contexts() -> impl Iterator<Item = Context> {
    let places =
        [Place::Room, Place::Worklist, Place::OfficialOffer, Place::Report, Place::ContactAndHelp];
    places.into_iter().flat_map(|place| {
        [Viewer::PasserBy, Viewer::Neighbour, Viewer::OnDuty].into_iter().flat_map(move |viewer| {
            [false, true].map(|author_is_on_duty| Context { place, viewer, author_is_on_duty })
        })
    })
}

#[tokio::test]
async fn whatever_people_wish_hiding_is_mutual_and_the_exceptions_hold() {
    let linde = linde().await;
    let mut people = Vec::new();
    for name in ["Ria", "Ben", "Fatima", "Koen", "Bo", "Lin", "Piet", "Ama"] {
        people.push(linde.neighbour(name).await.id());
    }
    let mut dice = Dice(20_260_301);
    let mut wishes = HashSet::new();
    for _ in 0..40 {
        let mut tx = linde.write().await;
        for _ in 0..dice.throw(9) {
            let (by, other) = (people[dice.throw(8)], people[dice.throw(8)]);
            if by == other {
            } else if dice.throw(3) == 0 {
                unblock(&mut tx, &linde.house, by, other).await.unwrap();
                wishes.remove(&(by, other));
            } else {
                block(&mut tx, &linde.house, by, other).await.unwrap();
                wishes.insert((by, other));
            }
        }
        tx.save().await.unwrap();
        let mut tx = linde.read().await;
        for one in &people {
            let unseen = unseen_by(&mut tx, *one).await.unwrap();
            for other in &people {
                let is_wished =
                    wishes.contains(&(*one, *other)) || wishes.contains(&(*other, *one));
                assert_eq!(unseen.contains(other), is_wished, "{wishes:?}");
                for context in contexts() {
                    let is_excepted = Exception::ALL.iter().any(|one| one.holds(context));
                    let hidden = is_hidden(&unseen, *other, context);
                    assert_eq!(hidden, is_wished && !is_excepted, "{context:?}");
                }
            }
        }
    }
    assert!(!wishes.is_empty());
}

#[test]
fn each_exception_shows_what_would_be_hidden_and_nothing_else_does() {
    let bo = PersonId::fresh();
    let unseen = HashSet::from([bo]);
    let context = Context::NEIGHBOURS;
    assert!(is_hidden(&unseen, bo, context));
    assert!(!is_hidden(&unseen, PersonId::fresh(), context));
    let worklist = Context { place: Place::Worklist, ..context };
    let shown = [
        (Exception::Worklist, Context { viewer: Viewer::OnDuty, ..worklist }),
        (Exception::HostOnDuty, Context { author_is_on_duty: true, ..context }),
        (Exception::PublicReading, Context { viewer: Viewer::PasserBy, ..context }),
        (Exception::OfficialOffer, Context { place: Place::OfficialOffer, ..context }),
        (Exception::Report, Context { place: Place::Report, ..context }),
        (Exception::ContactAndHelp, Context { place: Place::ContactAndHelp, ..context }),
    ];
    assert_eq!(shown.len(), Exception::ALL.len());
    for (exception, context) in shown {
        let holding: Vec<Exception> =
            Exception::ALL.into_iter().filter(|one| one.holds(context)).collect();
        assert_eq!(holding, [exception]);
        assert!(!is_hidden(&unseen, bo, context));
    }
    // Duty alone opens nothing but the worklist, and the worklist opens only to who is on duty.
    assert!(is_hidden(&unseen, bo, Context { viewer: Viewer::OnDuty, ..context }));
    assert!(is_hidden(&unseen, bo, worklist));
}
