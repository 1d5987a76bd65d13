//! From my page one finds what is one's own in each room.
use super::whole_house;
use kernel::{Device, session};

#[tokio::test]
async fn my_page_leads_to_what_is_mine_in_each_room() {
    let linde = whole_house().await;
    let ria = linde.neighbour("Ria").await;
    let mine = ria.sees("/mijn").await;
    for own in ["/agenda/mijn", "/prikbord/mijn", "/krant/mijn-stukken", "/wie-is-wie/mij"] {
        mine.shows(&format!("href=\"{own}\""));
        ria.sees(own).await.is(200);
    }
}

#[tokio::test]
async fn what_was_said_in_private_is_shown_to_its_writer_and_not_at_the_desk() {
    let linde = whole_house().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.host("Ben").await);
    let note = [("stap", "3"), ("soort", "leen"), ("titel", "Ladder te leen"), ("wat", "klus")];
    ben.sends_file("/prikbord/nieuw", &note, "niets", b"").await.is(303);
    let answer = [("bericht", "Kanarie wil hem lenen")];
    ria.sends("/prikbord/ladder-te-leen/reageer", &answer).await.is(303);

    ria.sees("/mijn/alles").await.shows("Kanarie wil hem lenen");

    let desk = format!("/achterkamer/namens/{}/gegevens", ria.id());
    let shown = linde.host("Fatima").await.sends(&desk, &[("naast", "ja")]).await;
    shown.is(200).shows("Ria").hides("Kanarie wil hem lenen");
}

#[tokio::test]
async fn the_front_door_says_who_wrote_on_a_device_of_ones_own_alone() {
    let linde = whole_house().await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.host("Ben").await);
    let note = [("stap", "3"), ("soort", "leen"), ("titel", "Ladder te leen"), ("wat", "klus")];
    ben.sends_file("/prikbord/nieuw", &note, "niets", b"").await.is(303);
    let answer = [("bericht", "Mag ik hem?")];
    ria.sends("/prikbord/ladder-te-leen/reageer", &answer).await.is(303);

    ben.sees("/").await.shows("Ria schreef je");

    let mut tx = linde.write().await;
    let token = session::begin(&mut tx, ben.id(), Device::Centre, "tablet", None).await.unwrap();
    tx.save().await.unwrap();
    let tablet = linde.passer_by();
    tablet.keep(&format!("{}={}", session::cookie_name(&linde.house), token.as_str()));
    tablet.sees("/").await.shows("1 nieuw bericht").hides("Ria schreef je");
}
