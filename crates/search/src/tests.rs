//! Scenes at the search box.
mod relevance;

use crate::{Audience, Entry, PATH, Search};
use kernel::{Door, Here, Light, Result, Role, Tx, icon};
use moderation::{Moderation, block};
use test_house::{Seen, TestCentre, Visitor, bare_room, days};

/// A room of which something can be found; it has no pages of its own here.
struct Shed;

bare_room!(Shed, "shed", {
    fn door(&self) -> Option<Door> {
        Some(Door {
            path: "/schuur",
            label: |_| "De schuur",
            icon: icon::HUIS,
            scene: &kernel::asset::SCENES_KAMER_AGENDA_SVG,
            place: "w-agenda",
        })
    }
    async fn light(&self, _: &mut Tx, _: &Here) -> Result<Light> {
        Ok(Light::default())
    }
});

async fn linde() -> TestCentre {
    let moderation = Box::new(Moderation::new(Vec::new()));
    TestCentre::with_rooms(vec![Box::new(Shed), moderation, Box::new(Search)]).await
}

fn entry<'a>(path: &'a str, title: &'a str) -> Entry<'a> {
    Entry {
        room: "shed",
        path,
        audience: Audience::Everyone,
        person: None,
        title,
        brief: "",
        text: "",
        at: None,
        ends_at: None,
    }
}

async fn put(linde: &TestCentre, entry: Entry<'_>) {
    let mut tx = linde.write().await;
    crate::put(&mut tx, &entry).await.unwrap();
    tx.save().await.unwrap();
}

async fn asks(visitor: &Visitor<'_>, question: &str) -> Seen {
    let seen = visitor.sends(PATH, &[("vraag", question)]).await;
    seen.is(200);
    seen
}

#[tokio::test]
async fn what_a_room_wrote_is_found_under_its_name_and_in_own_words() {
    let linde = linde().await;
    let soup = Entry { brief: "Bij Fatima in de keuken.", ..entry("/schuur/soep", "Soepochtend") };
    put(&linde, soup).await;
    put(&linde, Entry { text: "Daarna eten we soep.", ..entry("/schuur/loop", "Wandelen") }).await;
    put(&linde, entry("/schuur/fiets", "Fietsen maken")).await;
    let visitor = linde.passer_by();

    visitor.sees(PATH).await.is(200).shows("Waar kunnen we je mee helpen?");
    let seen = asks(&visitor, "Ik wil soep").await;

    seen.shows("We vonden 2 dingen bij “Ik wil soep”").shows("De schuur").hides("Fietsen");
    seen.shows("Bij Fatima in de keuken.");
    assert!(seen.text.find("Soepochtend") < seen.text.find(">Wandelen"), "the title counts more");
    asks(&visitor, "wandeling").await.shows("We vonden 1 ding");
    asks(&visitor, "soep fietsen").await.shows("We vonden 3 dingen");
    asks(&visitor, "fietsenmaker").await.shows("Fietsen maken");
}

#[tokio::test]
async fn nothing_found_names_a_person_and_the_rooms_and_no_text_is_markup() {
    let linde = linde().await;
    put(&linde, entry("/schuur/soep", "<b>Soep</b>")).await;
    let visitor = linde.passer_by();

    asks(&visitor, "konijnenhok").await.shows("We vonden niets").shows("De schuur");
    asks(&visitor, "<script>").await.shows("&#60;script&#62;").hides("<script>");
    asks(&visitor, "soep").await.shows("&#60;b&#62;Soep");
    for empty in ["", "  ", "% _ ?", "de"] {
        asks(&visitor, empty).await.hides("/schuur/soep");
    }
    asks(&visitor, &"soep ".repeat(5000)).await.shows("We vonden 1 ding");
}

#[tokio::test]
async fn everybody_finds_what_is_for_them_and_nothing_crosses_centres_or_blocks() {
    let linde = linde().await;
    let (wilg, host) = linde.other_centre().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    let (koen, anna) = (
        linde.with_role("Koen", Role::SocialWorker).await,
        linde.stranger(wilg, "Anna", None).await,
    );
    let inside = Entry { audience: Audience::Neighbours, ..entry("/schuur/in", "Soep voor buren") };
    put(&linde, Entry { person: Some(ben.id()), ..inside }).await;
    put(&linde, Entry { audience: Audience::Team, ..entry("/schuur/t", "Soep voor het team") })
        .await;

    asks(&linde.passer_by(), "soep").await.shows("We vonden niets");
    asks(&ria, "soep").await.shows("Soep voor buren").hides("Soep voor het team");
    asks(&koen, "soep").await.shows("Soep voor buren").shows("Soep voor het team");
    let there = anna.sends_at(&host, PATH, &[("vraag", "soep")]).await;
    there.is(200).shows("We vonden niets");

    let mut tx = linde.write().await;
    block::block(&mut tx, &linde.house, ria.id(), ben.id()).await.unwrap();
    tx.save().await.unwrap();
    asks(&ria, "soep").await.shows("We vonden niets");
}

#[tokio::test]
async fn what_is_over_taken_out_switched_off_or_of_who_left_is_not_found() {
    let linde = linde().await;
    let ben = linde.neighbour("Ben").await;
    let ends_at = Some(linde.house.clock.now() + days(2));
    put(&linde, Entry { ends_at, ..entry("/schuur/kort", "Korte soep") }).await;
    put(&linde, entry("/schuur/weg", "Weggehaalde soep")).await;
    put(&linde, Entry { person: Some(ben.id()), ..entry("/schuur/ben", "Soep van Ben") }).await;
    put(&linde, entry("/schuur/blijft", "Soep die blijft")).await;
    put(&linde, entry("/schuur/blijft", "Soep met nieuwe naam")).await;
    let visitor = linde.passer_by();
    asks(&visitor, "soep").await.shows("We vonden 4 dingen").hides("die blijft");

    linde.later(days(3));
    linde.lets_go(&ben).await;
    let mut tx = linde.write().await;
    crate::take_out(&mut tx, "/schuur/weg").await.unwrap();
    tx.save().await.unwrap();
    asks(&visitor, "soep").await.shows("We vonden 1 ding").shows("nieuwe naam");
    linde.forgets().await;
    assert!(!linde.all_text().await.contains("korte"));

    linde.switches("shed", false).await;
    asks(&visitor, "soep").await.shows("We vonden niets");
}

#[tokio::test]
async fn a_question_is_kept_nowhere() {
    let linde = linde().await;
    let ria = linde.neighbour("Ria").await;
    asks(&ria, "kanariepietje").await.shows("kanariepietje");
    assert!(!linde.all_text().await.contains("kanariepietje"));
}
