//! Whoever does not agree says so once, and another decides.
use super::*;
use kernel::Role;
use test_house::days;

/// Fatima hid a line of Bo; the case and the address at which he does not agree.
async fn hidden(linde: &Linde, fatima: &Visitor<'_>, bo: &Visitor<'_>) -> (String, String, String) {
    let ria = linde.centre.neighbour("Ria").await;
    let line = linde.says(bo, "Bo", "Ik leen mijn boor uit");
    reports(&ria, &line, "hoort").await;
    let case = first_case(fatima, WORKLIST).await;
    decides(fatima, &case, "weg", "Dit is reclame.").await;
    let own = bo.sees(DECISIONS).await;
    let mut actions = own.text.split("action=\"").filter_map(|rest| rest.split('"').next());
    let appeal = actions.find(|action| action.starts_with("/mijn/besluiten/")).unwrap();
    (line, case, appeal.to_owned())
}

#[tokio::test]
async fn another_than_who_decided_decides_once_more() {
    let linde = Linde::open().await;
    let fatima = linde.host_on_duty("Fatima").await;
    let koen = linde.centre.with_role("Koen", Role::Moderator).await;
    let bo = linde.centre.neighbour("Bo").await;
    linde.can_be_reached(&bo, "Bo").await;
    linde.can_be_reached(&koen, "Koen").await;
    let (line, case, appeal) = hidden(&linde, &fatima, &bo).await;

    bo.sends(&appeal, &[("waarom", "Ik verkoop niets.")]).await.sends_on_to(DECISIONS);
    bo.sees(DECISIONS).await.shows("Ik verkoop niets.").shows("Iemand anders kijkt hiernaar.");
    assert_eq!(linde.post_for("Koen").await.len(), 1);

    fatima.sees(WORKLIST).await.shows("Niet mee eens (0)");
    fatima.sees(&case).await.shows("Daarom beslist nu een ander.").hides("Hang terug");
    let judges = format!("{case}/bezwaar");
    fatima.sends(&judges, &[("besluit", "blijft")]).await.is(403);
    koen.sees(WORKLIST).await.shows("Niet mee eens (1)").shows("Open (0)");
    let path = first_case(&koen, "/achterkamer/meldingen?stand=bezwaar").await;
    assert_eq!(path, case);
    koen.sees(&case).await.shows("Ik verkoop niets.").shows("Fatima besliste eerst.");
    koen.sends(&judges, &[("besluit", "misschien")]).await.is(400);
    koen.sends(&judges, &[("besluit", "terug")]).await.is(303);

    assert!(!linde.parlour.is_hidden(&line));
    bo.sees(DECISIONS).await.shows("Iemand anders keek ook, en hing het terug.").hides("Koen");
    assert_eq!(linde.post_for("Bo").await.len(), 2);
    koen.sees(WORKLIST).await.shows("Niet mee eens (0)").shows("Open (0)");
    assert!(linde.centre.all_text().await.contains("appeal_judged"));
}

#[tokio::test]
async fn it_can_stay_away_and_nobody_asks_twice() {
    let linde = Linde::open().await;
    let fatima = linde.host_on_duty("Fatima").await;
    let mo = linde.centre.coordinator("Mo").await;
    let bo = linde.centre.neighbour("Bo").await;
    let (line, case, appeal) = hidden(&linde, &fatima, &bo).await;

    let empty = bo.sends(&appeal, &[("waarom", "  ")]).await;
    empty.is(422).shows("Schrijf eerst waarom je het er niet mee eens bent.").shows("Fout: ");
    bo.sends(&appeal, &[("waarom", &"x".repeat(1001))]).await.is(422).shows("1.000 tekens");
    bo.sends(&appeal, &[("waarom", "Ik verkoop niets.")]).await.is(303);
    mo.sends(&format!("{case}/bezwaar"), &[("besluit", "blijft")]).await.is(303);

    assert!(linde.parlour.is_hidden(&line));
    bo.sees(DECISIONS).await.shows("Iemand anders keek ook. Het blijft weg.");
    bo.sends(&appeal, &[("waarom", "Toch niet.")]).await.sends_on_to(DECISIONS);
    bo.sees(DECISIONS).await.hides("Toch niet.");
    mo.sends(&format!("{case}/bezwaar"), &[("besluit", "terug")]).await.is(303);
    assert!(linde.parlour.is_hidden(&line), "what was judged is judged");
}

#[tokio::test]
async fn the_decision_of_the_only_coordinator_about_a_host_is_judged_by_a_worker() {
    let linde = Linde::open().await;
    let (fatima, mo) = (linde.host_on_duty("Fatima").await, linde.centre.coordinator("Mo").await);
    let koen = linde.centre.with_role("Koen", Role::SocialWorker).await;
    let ria = linde.centre.neighbour("Ria").await;
    let line = linde.says(&fatima, "Fatima", "Ga jij maar weg");
    reports(&ria, &line, "naar").await;
    let case = first_case(&mo, WORKLIST).await;
    decides(&mo, &case, "weg", "").await;
    koen.sees(&case).await.is(404);
    let own = fatima.sees(DECISIONS).await;
    let appeal = own.text.split("action=\"/mijn/besluiten/").nth(1).unwrap().split('"').next();
    let appeal = format!("{DECISIONS}/{}", appeal.unwrap());

    fatima.sends(&appeal, &[("waarom", "Het was een grapje.")]).await.is(303);

    koen.sees(WORKLIST).await.shows("Niet mee eens (1)");
    koen.sends(&format!("{case}/bezwaar"), &[("besluit", "terug")]).await.is(303);
    assert!(!linde.parlour.is_hidden(&line));
    koen.sees(&case).await.is(404);
}

#[tokio::test]
async fn only_whom_it_is_about_asks_and_only_in_time() {
    let linde = Linde::open().await;
    let fatima = linde.host_on_duty("Fatima").await;
    let bo = linde.centre.neighbour("Bo").await;
    let (_, case, appeal) = hidden(&linde, &fatima, &bo).await;
    let why = [("waarom", "Ik verkoop niets.")];

    let ben = linde.centre.neighbour("Ben").await;
    ben.sees(DECISIONS).await.hides("Ik leen mijn boor uit");
    ben.sends(&appeal, &why).await.is(404);
    linde.centre.passer_by().sees(DECISIONS).await.is(401);
    linde.centre.passer_by().sends(&appeal, &why).await.is(401);

    fatima.sends(&format!("{case}/ongedaan"), &[]).await.is(303);
    bo.sends(&appeal, &why).await.sends_on_to(DECISIONS);
    bo.sees(DECISIONS).await.shows("Hier kun je nu niets meer over zeggen.").hides("Ik verkoop");

    decides(&fatima, &case, "weg", "").await;
    let own = bo.sees(DECISIONS).await.text;
    let second = own.split("action=\"").filter_map(|rest| rest.split('"').next());
    let second = second.into_iter().find(|action| action.starts_with(DECISIONS)).unwrap();
    linde.centre.later(days(179));
    linde.comes_back(&bo).await;
    bo.sees(DECISIONS).await.shows("Ik ben het er niet mee eens");
    linde.centre.later(days(1));
    let late = bo.sends(second, &why).await;
    late.sends_on_to(DECISIONS);
    bo.sees(DECISIONS).await.hides("Ik verkoop niets.").hides("Ik ben het er niet mee eens");
}
