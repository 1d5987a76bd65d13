//! Another goes on with it only when the resident says yes.
use super::{DESK, ROOM, home, ria_and_koen, says, worker};
use kernel::{Role, people};
use test_house::Visitor;

async fn asks_for(koen: &Visitor<'_>, path: &str, colleague: &Visitor<'_>) {
    let form = [("collega", colleague.id().to_string())];
    let form = form.each_ref().map(|(name, value)| (*name, value.as_str()));
    koen.sends(&format!("{path}/collega"), &form).await.sends_on_to(&format!("{path}#laatste"));
}

async fn answers(ria: &Visitor<'_>, colleague: &Visitor<'_>, answer: &str) {
    let id = colleague.id().to_string();
    let form = [("wie", id.as_str()), ("mag", answer)];
    ria.sends("/zijkamer/collega", &form).await.sends_on_to("/zijkamer#laatste");
}

#[tokio::test]
async fn a_colleague_reads_it_after_a_yes_and_the_former_worker_no_more() {
    let linde = home().await;
    let (ria, koen, path) = ria_and_koen(&linde).await;
    let joris = worker(&linde, "Joris").await;
    asks_for(&koen, &path, &joris).await;
    ria.sees(ROOM).await.shows("Mag Joris het overnemen?");
    joris.sees(&path).await.is(404);

    answers(&ria, &joris, "nee").await;
    joris.sees(&path).await.is(404);
    koen.sees(&path).await.is(200).shows("Er neemt niemand over.");
    ria.sees(ROOM).await.hides("Ja, dat mag");

    asks_for(&koen, &path, &joris).await;
    let mut ear = koen.listens(&format!("{path}/live"), None).await;
    answers(&ria, &joris, "ja").await;
    joris.sees(&path).await.is(200).shows("Ik durf een brief");
    koen.sees(&path).await.is(404);
    ria.sees(ROOM).await.shows("Joris nam het over. Dat mocht van jou.");
    says(&ria, "Dag Joris").await;
    while let Some((_, line)) = ear.hears().await {
        assert!(!line.contains("Dag Joris"), "who reads no more hears no more");
    }
}

#[tokio::test]
async fn of_two_who_are_asked_for_at_once_only_the_first_is_and_a_late_yes_changes_nothing() {
    let linde = home().await;
    let (ria, koen, path) = ria_and_koen(&linde).await;
    let (joris, sanne) = (worker(&linde, "Joris").await, worker(&linde, "Sanne").await);
    asks_for(&koen, &path, &joris).await;
    let form = [("collega", sanne.id().to_string())];
    let form = form.each_ref().map(|(name, value)| (*name, value.as_str()));
    koen.sends(&format!("{path}/collega"), &form).await.is(303);
    koen.sees(&path).await.shows("Er is al gevraagd wie het mag overnemen.");
    answers(&ria, &sanne, "ja").await;
    sanne.sees(&path).await.is(404);
    koen.sees(&path).await.is(200);
    answers(&ria, &joris, "ja").await;
    answers(&ria, &joris, "nee").await;
    ria.sees(ROOM).await.shows("Deze vraag is er niet meer.");
    joris.sees(&path).await.is(200);
    // Nobody but a worker is asked for.
    let ben = linde.neighbour("Ben").await;
    let form = [("collega", ben.id().to_string())];
    let form = form.each_ref().map(|(name, value)| (*name, value.as_str()));
    joris.sends(&format!("{path}/collega"), &form).await.is(404);
}

#[tokio::test]
async fn two_who_take_the_same_talk_are_one() {
    let linde = home().await;
    let (ria, koen) = (linde.neighbour("Ria").await, worker(&linde, "Koen").await);
    let joris = worker(&linde, "Joris").await;
    says(&ria, "Dag").await;
    let path = super::waiting(&koen).await;
    koen.sends(&format!("{path}/neem"), &[]).await.is(303);
    joris.sends(&format!("{path}/neem"), &[]).await.sends_on_to(DESK);
    joris.sees(&path).await.is(404);
    koen.sees(&path).await.is(200);
}

#[tokio::test]
async fn what_a_worker_had_waits_when_they_lose_the_role_and_is_read_after_a_yes() {
    let linde = home().await;
    let (ria, koen, path) = ria_and_koen(&linde).await;
    let joris = worker(&linde, "Joris").await;
    let mut tx = linde.write().await;
    people::take_role(&mut tx, koen.id(), Role::SocialWorker).await.unwrap();
    tx.save().await.unwrap();
    koen.sees(&path).await.is(404);
    linde.ticks().await;

    ria.sees(ROOM).await.shows("Het wacht op een collega.").shows("Ik durf een brief");
    joris.sees(DESK).await.shows("Was bij een collega.");
    joris.sends(&format!("{path}/neem"), &[]).await.sends_on_to(DESK);
    joris.sees(&path).await.is(404);
    ria.sees(ROOM).await.shows("Mag Joris het overnemen?");
    answers(&ria, &joris, "ja").await;
    joris.sees(&path).await.is(200);
}
