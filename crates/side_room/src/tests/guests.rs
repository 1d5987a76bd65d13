//! Without an account: while somebody is there, for as long as the browser is open.
use super::{CANARY, ROOM, home, is_there, says, waiting, worker};
use test_house::{days, minutes};

const GUEST: &str = "/zijkamer/gast";

#[tokio::test]
async fn a_guest_comes_in_under_a_made_up_name_asks_and_reads_the_answer() {
    let linde = home().await;
    let koen = worker(&linde, "Koen").await;
    is_there(&koen).await;
    let kees = linde.passer_by();
    kees.sees(ROOM).await.shows("Praat als gast").hides("name=\"tekst\"");

    kees.sends(GUEST, &[("naam", "Bloem")]).await.sends_on_to(ROOM);

    kees.sees(ROOM).await.shows("Laat achter").hides("Praat als gast");
    says(&kees, CANARY).await;
    kees.sees(ROOM).await.shows(CANARY).shows("Je bent hier als gast.");
    let path = waiting(&koen).await;
    koen.sends(&format!("{path}/neem"), &[]).await.is(303);
    koen.sees(&path).await.shows("Bloem").shows("Dit is een gast.").shows(CANARY);
    koen.sends(&path, &[("tekst", "Dag Bloem")]).await.is(303);
    kees.sees(ROOM).await.shows("Dag Bloem");

    // Whoever comes after on the same device finds nothing, and after two days nobody does.
    linde.later(minutes(121));
    kees.sees(ROOM).await.is(200).hides(CANARY).shows("Praat als gast");
    kees.sees("/zijkamer/bewaar").await.is(401);
    linde.later(days(3));
    linde.forgets().await;
    koen.sees(&path).await.is(404);
}

#[tokio::test]
async fn where_others_sit_down_afterwards_a_guest_is_gone_after_a_quarter_of_an_hour() {
    let linde = home().await;
    let koen = worker(&linde, "Koen").await;
    is_there(&koen).await;
    let shared = "name=\"gedeeld\" value=\"ja\" checked";
    let kees = linde.passer_by();
    kees.sees(ROOM).await.shows("Andere mensen gebruiken dit apparaat ook.").hides(shared);
    let again = kees.sends(GUEST, &[("naam", ""), ("gedeeld", "ja")]).await;
    again.is(422).shows(shared);

    kees.sends(GUEST, &[("naam", "Bloem"), ("gedeeld", "ja")]).await.sends_on_to(ROOM);
    says(&kees, CANARY).await;

    // Every press counts, and is written down with the next round.
    for _ in 0..3 {
        linde.later(minutes(10));
        kees.sees(ROOM).await.shows(CANARY);
        linde.house.tick().await.unwrap();
    }
    linde.later(minutes(16));
    kees.sees(ROOM).await.is(200).hides(CANARY).shows("Praat als gast");
    kees.sees("/zijkamer/live?na=0").await.is(401);
}

#[tokio::test]
async fn in_a_place_that_many_come_from_the_house_expects_that_others_sit_down() {
    let linde = home().await;
    let koen = worker(&linde, "Koen").await;
    is_there(&koen).await;
    linde.is_a_busy_place().await;
    let shared = "name=\"gedeeld\" value=\"ja\" checked";
    linde.passer_by().sees(ROOM).await.shows(shared);
}

#[tokio::test]
async fn a_guest_comes_only_while_somebody_is_there_and_passes_for_nobody_of_the_team() {
    let linde = home().await;
    let koen = worker(&linde, "Koen").await;
    let kees = linde.passer_by();
    kees.sees(ROOM).await.hides("Praat als gast");
    let late = kees.sends(GUEST, &[("naam", "Bloem")]).await;
    late.is(422).shows("Er is nu niemand om mee te praten. Kom binnen").shows("value=\"Bloem\"");
    is_there(&koen).await;
    for (name, says) in [("", "Kies een naam"), ("KOEN", "Zo heet hier al iemand")] {
        kees.sends(GUEST, &[("naam", name)]).await.is(422).shows(says);
    }
    kees.sends(ROOM, &[("tekst", "Dag")]).await.is(401);
    for name in ["Roos", "Linde", "Wilg", "Berk"] {
        linde.passer_by().sends(GUEST, &[("naam", name)]).await.is(303);
    }
    let fifth = linde.passer_by().sends(GUEST, &[("naam", "Eik")]).await;
    fifth.is(422).shows("Vanaf hier kwamen vandaag al genoeg gasten.");
}

#[tokio::test]
async fn nothing_is_agreed_with_a_guest_for_after_the_house_forgot_them() {
    let linde = home().await;
    let koen = worker(&linde, "Koen").await;
    is_there(&koen).await;
    let kees = linde.passer_by();
    kees.sends(GUEST, &[("naam", "Bloem")]).await.is(303);
    says(&kees, CANARY).await;
    let path = waiting(&koen).await;
    koen.sends(&format!("{path}/neem"), &[]).await.is(303);
    let offer = format!("{path}/tijd");
    let late = [("dag", "2026-03-04"), ("tijd", "9.30"), ("waar", "building")];
    koen.sends(&offer, &late).await.is(422).shows("Een gast is dan al weg");
    koen.sends(&format!("{path}/nog-eens"), &[("dag", "2026-03-04")]).await.is(422);

    let soon = [("dag", "2026-03-02"), ("tijd", "9.30"), ("waar", "building")];
    koen.sends(&offer, &soon).await.is(303);

    kees.sees(ROOM).await.shows("maandag 2 maart");
}
