//! Hanging up a card, and taking it down.
use super::{MINE, WALL, at_the_door, card_of, hangs, home};
use kernel::{Role, people};
use test_house::days;

#[tokio::test]
async fn away_is_at_once_and_everywhere() {
    let (linde, table) = home().await;
    let (koen, ben) =
        (at_the_door(&linde, "Koen", Role::SocialWorker).await, linde.neighbour("Ben").await);
    hangs(&koen, "everyone", &[("onderwerp", "geld")]).await;
    table.seats(&[&koen, &ben]);
    ben.sends("/zoeken", &[("vraag", "geld")]).await.shows("Koen");
    koen.sends("/wie-is-wie/mij/weg", &[]).await.sends_on_to(WALL);
    for looker in [&ben, &linde.passer_by()] {
        looker.sees(WALL).await.hides("Koen");
        looker.sees(&card_of(&koen)).await.is(404);
        looker.sends("/zoeken", &[("vraag", "geld")]).await.hides("Koen");
    }
    let face = kernel::face::of(&mut linde.read().await, koen.id()).await.unwrap();
    assert!(face.is_none(), "the face went along");
}

#[tokio::test]
async fn a_card_is_found_by_those_who_may_see_it() {
    let (linde, _) = home().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    hangs(&ria, "neighbourhood", &[("over", "Ik breng rozen rond.")]).await;
    ben.sends("/zoeken", &[("vraag", "rozen")]).await.shows("Ria");
    linde.passer_by().sends("/zoeken", &[("vraag", "rozen")]).await.hides("Ria");
    hangs(&ria, "living_room", &[("over", "Ik breng rozen rond.")]).await;
    ben.sends("/zoeken", &[("vraag", "rozen")]).await.hides("Ria");
    // A name that changed elsewhere is found the next morning.
    hangs(&ria, "neighbourhood", &[("over", "Ik breng rozen rond.")]).await;
    let mut tx = linde.write().await;
    kernel::sql!(
        "update person set name = 'Roos' where centre_id = $1 and id = $2",
        tx.centre,
        ria.id()
    )
    .run(&mut tx)
    .await
    .unwrap();
    tx.save().await.unwrap();
    linde.forgets().await;
    ben.sends("/zoeken", &[("vraag", "rozen")]).await.shows("Roos").hides("Ria");
}

#[tokio::test]
async fn what_is_not_right_says_so_and_keeps_what_was_typed() {
    let (linde, _) = home().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    let long = "lang ".repeat(40);
    let form =
        [("wie", "neighbourhood"), ("over", long.as_str()), ("kan", "Koken"), ("taal", "ar")];
    let again = ria.sends(MINE, &form).await;
    again.is(422).shows("te lang").shows("lang lang").shows("value=\"Koken\"");
    let number = [("wie", "neighbourhood"), ("leren", "Mijn nummer is 123456782")];
    ria.sends(MINE, &number).await.is(422).shows("burgerservicenummer");
    ben.sees(WALL).await.hides(">Ria<");
    let odd = [("wie", "nobody"), ("onderwerp", "onzin"), ("taal", "klingon")];
    ria.sends(MINE, &odd).await.is(422);
    hangs(&ria, "neighbourhood", &[("over", "<script>alert(1)</script>")]).await;
    ria.sees(WALL).await.hides("<script>alert").shows("&#60;script&#62;");
}

#[tokio::test]
async fn whoever_leaves_the_team_is_shown_to_neighbours_at_most() {
    let (linde, _) = home().await;
    let (koen, ben) =
        (at_the_door(&linde, "Koen", Role::SocialWorker).await, linde.neighbour("Ben").await);
    hangs(&koen, "everyone", &[]).await;
    linde.passer_by().sees(WALL).await.shows("Koen");
    let mut tx = linde.write().await;
    people::take_role(&mut tx, koen.id(), Role::SocialWorker).await.unwrap();
    tx.save().await.unwrap();
    linde.passer_by().sees(WALL).await.hides("Koen");
    ben.sees(WALL).await.shows("Koen");
}

#[tokio::test]
async fn the_house_asks_the_team_whether_a_card_is_still_true() {
    let (linde, _) = home().await;
    let (koen, ria) =
        (at_the_door(&linde, "Koen", Role::SocialWorker).await, linde.neighbour("Ria").await);
    hangs(&koen, "everyone", &[]).await;
    hangs(&ria, "neighbourhood", &[]).await;
    let mut tx = linde.read().await;
    assert!(freshness::at(&mut tx, &card_of(&koen)).await.unwrap().is_some());
    assert!(freshness::at(&mut tx, &card_of(&ria)).await.unwrap().is_none());
    drop(tx);
    // What nobody says to be true is shown no longer.
    linde.later(days(45 + 27));
    linde.passer_by().sees(WALL).await.shows("Koen");
    linde.later(days(2));
    linde.passer_by().sees(WALL).await.hides("Koen");
}

#[tokio::test]
async fn a_card_goes_along_with_its_owner() {
    let (linde, _) = home().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    let more = [("over", "Ik breng rozen rond."), ("leren", "bellen met beeld"), ("taal", "tr")];
    hangs(&ria, "neighbourhood", &more).await;
    let all = linde.hands_over(&ria).await.join("\n");
    for own in ["Ik breng rozen rond.", "bellen met beeld", "Türkçe"] {
        assert!(all.contains(own), "{own} in {all}");
    }
    linde.lets_go(&ria).await;
    ben.sees(WALL).await.hides("rozen");
    assert!(!linde.all_text().await.contains("rozen"));
}
