//! What happened in other rooms lies in the idea tray, only as long as the yes for it stands.
use super::{DESK, at_desk, finishes, home_with, plans, sends_in};
use kernel::{Here, Result, Role, Seed, Tx};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use test_house::{TestCentre, Visitor, bare_room};

const TRAY: &str = "/achterkamer/krant/ideeen";
const FROM_SEED: &str = "/krant/schrijf?zaad=/bakfiets%3Fop%3D1";

/// A room where one thing came true, as long as somebody says yes.
struct Board(Arc<AtomicBool>);

bare_room!(Board, "board", {
    async fn seeds(&self, tx: &mut Tx, here: &Here) -> Result<Vec<Seed>> {
        if here.centre.settings.name != "De Linde" || !self.0.load(Ordering::SeqCst) {
            return Ok(Vec::new());
        }
        Ok(vec![Seed {
            path: "/bakfiets?op=1".to_owned(),
            title: "Bakfiets te leen".to_owned(),
            text: "De kast past erin!".to_owned(),
            says: vec!["Ria zei ja".to_owned()],
            at: tx.now,
        }])
    }
});

async fn home() -> (TestCentre, Arc<AtomicBool>) {
    let yes = Arc::new(AtomicBool::new(true));
    (home_with(vec![Box::new(Board(yes.clone()))]).await, yes)
}

/// An editor makes a piece of it, in the name of the editors; gives its id.
async fn grows(piet: &Visitor<'_>, seed: &str) -> String {
    sends_in(piet, &[("titel", "De kast paste"), ("naam", "redactie"), ("zaad", seed)]).await
}

#[tokio::test]
async fn only_who_makes_the_newspaper_sees_the_tray_and_only_of_their_own_centre() {
    let (linde, _) = home().await;
    linde.coordinator("Mo").await.sees(TRAY).await.is(200).shows("De kast past erin!");
    for role in [Role::Host, Role::Moderator, Role::SocialWorker, Role::Partner] {
        linde.with_role("Iemand", role).await.sees(TRAY).await.is(403);
    }
    let ria = linde.neighbour("Ria").await;
    ria.sees(TRAY).await.is(403);
    linde.passer_by().sees(TRAY).await.is(401);
    ria.sees(FROM_SEED).await.is(200).hides("De kast past erin!");
    let (wilg, host) = linde.other_centre().await;
    let anna = linde.stranger(wilg, "Anna", Some(Role::Coordinator)).await;
    anna.sees_at(&host, TRAY).await.is(200).hides("De kast past erin!").shows("Er ligt nu niets");
}

#[tokio::test]
async fn a_piece_grows_from_a_seed_and_the_tray_says_so() {
    let (linde, _) = home().await;
    let piet = linde.with_role("Piet", Role::Editor).await;
    piet.sees(DESK).await.shows(TRAY);
    piet.sees(TRAY).await.shows("Bakfiets te leen").shows("Ria zei ja").shows(FROM_SEED);
    let form = piet.sees(FROM_SEED).await;
    form.shows("value=\"Bakfiets te leen\"").shows("value=\"/bakfiets?op=1\"");
    form.shows("value=\"De kast past erin!\"");

    let id = grows(&piet, "/bakfiets?op=1").await;

    piet.sees(TRAY).await.shows("Hier is al een stuk van").shows(&at_desk(&id)).hides(FROM_SEED);
    piet.sees(&at_desk(&id)).await.is(200).hides("nam het ja terug");
    // Nobody but an editor says that their piece grew from it, and nothing grows from nothing.
    let (linde, _) = home().await;
    let (ria, piet) = (linde.neighbour("Ria").await, linde.with_role("Piet", Role::Editor).await);
    sends_in(&ria, &[("zaad", "/bakfiets?op=1")]).await;
    grows(&piet, "/nergens").await;
    piet.sees(TRAY).await.shows(FROM_SEED).hides("Hier is al een stuk van");
}

#[tokio::test]
async fn a_piece_without_the_yes_it_grew_from_does_not_come_out() {
    let (linde, yes) = home().await;
    let piet = linde.with_role("Piet", Role::Editor).await;
    let id = grows(&piet, "/bakfiets?op=1").await;
    plans(&piet, &id).await;

    yes.store(false, Ordering::SeqCst);

    piet.sees(&at_desk(&id)).await.shows("nam het ja terug");
    piet.sees(TRAY).await.shows("Er ligt nu niets");
    finishes(&piet, "1").await.is(422).shows("“De kast paste” mag niet in de krant");
    yes.store(true, Ordering::SeqCst);
    finishes(&piet, "1").await.is(303);
}
