//! What is kept of reports, how long, and what somebody takes along.
use super::*;
use kernel::sql;
use test_house::days;

async fn n_rows(linde: &Linde, count: kernel::db::Statement) -> i64 {
    count.one::<(i64,)>(&mut linde.centre.read().await).await.unwrap().0
}

async fn n_kept(linde: &Linde) -> (i64, i64) {
    let centre = linde.centre.id;
    let evidence = sql!("select count(*) from moderation_evidence where centre_id = $1", centre);
    let cases = sql!("select count(*) from moderation_case where centre_id = $1", centre);
    (n_rows(linde, evidence).await, n_rows(linde, cases).await)
}

#[tokio::test]
async fn what_was_said_is_kept_half_a_year_and_what_was_decided_a_year() {
    let linde = Linde::open().await;
    let fatima = linde.host_on_duty("Fatima").await;
    let (ria, bo) = (linde.centre.neighbour("Ria").await, linde.centre.neighbour("Bo").await);
    reports(&ria, &linde.says(&bo, "Bo", MONEY), "vals").await;
    reports(&ria, &linde.says(&bo, "Bo", "Reclame"), "hoort").await;
    decides(&fatima, &first_case(&fatima, WORKLIST).await, "weg", "").await;

    linde.centre.later(days(180));
    linde.centre.forgets().await;
    assert_eq!(n_kept(&linde).await, (2, 2));
    linde.centre.later(days(1));
    linde.centre.forgets().await;
    assert_eq!(n_kept(&linde).await, (1, 2), "what waits is kept");
    assert!(!linde.centre.all_text().await.contains(MONEY));
    linde.centre.later(days(185));
    linde.centre.house.accept_clock().await.unwrap();
    linde.centre.forgets().await;
    assert_eq!(n_kept(&linde).await, (1, 1));
}

#[tokio::test]
async fn what_another_still_has_to_judge_is_kept_for_that() {
    let linde = Linde::open().await;
    let fatima = linde.host_on_duty("Fatima").await;
    let (ria, bo) = (linde.centre.neighbour("Ria").await, linde.centre.neighbour("Bo").await);
    reports(&ria, &linde.says(&bo, "Bo", MONEY), "vals").await;
    decides(&fatima, &first_case(&fatima, WORKLIST).await, "weg", "").await;
    let own = bo.sees(DECISIONS).await;
    let appeal = own.text.split("action=\"/mijn/besluiten/").nth(1).unwrap().split('"').next();
    let appeal = format!("{DECISIONS}/{}", appeal.unwrap());
    bo.sends(&appeal, &[("waarom", "Ik leende het.")]).await.is(303);

    linde.centre.later(days(200));
    linde.centre.forgets().await;

    assert_eq!(n_kept(&linde).await, (1, 1));
}

#[tokio::test]
async fn each_takes_along_their_own_part_without_the_others_name() {
    let linde = Linde::open().await;
    let fatima = linde.host_on_duty("Fatima").await;
    let (ria, bo) = (linde.centre.neighbour("Ria").await, linde.centre.neighbour("Bo").await);
    let left = linde.says(&bo, "Bo", "Goedemorgen");
    reports(&ria, &left, "naar").await;
    let case = first_case(&fatima, WORKLIST).await;
    fatima.sends(&case, &[("doe", "laat"), ("reden", "Dit mag.")]).await.is(303);
    let line = linde.says(&bo, "Bo", MONEY);
    reports_saying(&ria, &line, "vals", "Dit is vast nep.").await;
    assert!(!linde.centre.hands_over(&bo).await.concat().contains("Salon"), "not decided yet");
    decides(&fatima, &first_case(&fatima, WORKLIST).await, "stil", "Geld vragen mag niet.").await;

    let of_ria = linde.centre.hands_over(&ria).await.join("\n");
    assert!(of_ria.contains("Dit is vast nep.") && of_ria.contains("Dit is niet eerlijk"));
    assert!(!of_ria.contains("Bo") && !of_ria.contains(MONEY) && !of_ria.contains("Fatima"));
    let of_bo = linde.centre.hands_over(&bo).await.join("\n");
    for own in [MONEY, "Geld vragen mag niet.", "Vraag elkaar niet om geld."] {
        assert!(of_bo.contains(own), "{own}: {of_bo}");
    }
    for other in ["Ria", "Fatima", "nep", "Goedemorgen", "Dit mag."] {
        assert!(!of_bo.contains(other), "{other}: {of_bo}");
    }
}

#[tokio::test]
async fn who_leaves_takes_name_and_words_along_and_the_case_stays() {
    let linde = Linde::open().await;
    let fatima = linde.host_on_duty("Fatima").await;
    linde.centre.coordinator("Mo").await;
    let (ria, bo) = (linde.centre.neighbour("Ria").await, linde.centre.neighbour("Bo").await);
    let line = linde.says(&bo, "Bobbie", MONEY);
    let receipt = reports_saying(&ria, &line, "vals", "Bobbie liegt.").await;
    let case = first_case(&fatima, WORKLIST).await;
    decides(&fatima, &case, "weg", "Bobbie vraagt geld.").await;
    let ids = [&ria, &bo, &fatima].map(|one| one.id().to_string().replace('-', ""));
    let before = linde.centre.all_text().await;
    assert!(ids.iter().all(|id| before.contains(id)) && before.contains("Bobbie"));

    linde.centre.lets_go(&bo).await;
    ria.sees(&receipt).await.is(200).shows("We hebben dit weggehaald.").hides("Bobbie");
    fatima.sees(&case).await.is(200).shows("Over iemand zonder naam").hides("Bobbie liegt");
    linde.centre.lets_go(&ria).await;
    linde.centre.lets_go(&fatima).await;

    let after = linde.centre.all_text().await;
    assert!(ids.iter().all(|id| !after.contains(id)), "no id is left");
    assert!(!after.contains("Bobbie") && !after.contains(MONEY));
    assert_eq!(n_kept(&linde).await, (1, 1));
}
