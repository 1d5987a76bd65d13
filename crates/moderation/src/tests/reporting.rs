//! Somebody sees that something is not right.
use super::*;
use kernel::Role;
use test_house::{days, minutes};

#[tokio::test]
async fn ria_reports_a_line_and_reads_what_happens_next() {
    let linde = Linde::open().await;
    let fatima = linde.host_on_duty("Fatima").await;
    let (ria, bo) = (linde.centre.neighbour("Ria").await, linde.centre.neighbour("Bo").await);
    let line = linde.says(&bo, "Bo", MONEY);

    let page = ria.sees(&path_to_report(&line)).await;
    page.is(200).shows(MONEY).shows("Bo hoort niet wie dit meldt");
    page.shows("Dit lezen nu: Fatima.").shows("tel:112").shows("noindex");
    for choice in ["Dit is niet aardig", "Dit is niet eerlijk", "Dit hoort hier niet"] {
        page.shows(choice);
    }
    let key = page.field("sleutel");
    let form = [("mis", "vals"), ("erbij", "Dit is vast nep."), ("sleutel", &*key)];
    let receipt = ria.sends(&path_to_report(&line), &form).await.goes_to.unwrap();

    let seen = ria.sees(&receipt).await;
    seen.is(200).shows("M 1").shows("Fatima kijkt ernaar voor: vandaag, 13.00 uur");
    seen.shows("Je leest hier wat we deden, en waarom.").shows("noindex");
    assert_eq!(seen.headers["cache-control"], "no-store");
    seen.shows(&format!("/blokkeren/{}", bo.id())).shows("Ik wil Bo niet meer zien");

    let list = fatima.sees(WORKLIST).await;
    list.is(200).shows("Open (1)").shows("Over Bo").shows("1 persoon meldde dit");
    let case = fatima.sees(&first_case(&fatima, WORKLIST).await).await;
    case.shows("Dit is vast nep.").shows("M 1").hides("Ria").hides(&ria.id().to_string());

    let post = linde.post_for("Fatima").await;
    assert_eq!(post.len(), 1);
    for word in ["Bo", "Ria", "euro", "nep"] {
        assert!(!post[0].subject.contains(word) && !post[0].text.contains(word), "{word}");
    }
    assert!(post[0].text.contains(WORKLIST));
}

#[tokio::test]
async fn the_same_person_gets_the_same_receipt_and_is_counted_once() {
    let linde = Linde::open().await;
    let fatima = linde.host_on_duty("Fatima").await;
    let (ria, ben) = (linde.centre.neighbour("Ria").await, linde.centre.neighbour("Ben").await);
    let bo = linde.centre.neighbour("Bo").await;
    let line = linde.says(&bo, "Bo", MONEY);
    let key = Uuid::new_v4().to_string();
    let form = [("mis", "vals"), ("sleutel", &*key)];

    let first = ria.sends(&path_to_report(&line), &form).await.goes_to.unwrap();
    let twice = ria.sends(&path_to_report(&line), &form).await.goes_to.unwrap();
    assert_eq!(first, twice);
    let again = reports(&ria, &line, "naar").await;
    assert_ne!(first, again);
    for receipt in [&first, &again] {
        ria.sees(receipt).await.is(200).shows("M 1").hides("M 2");
    }
    fatima.sees(WORKLIST).await.shows("1 persoon meldde dit");

    ben.sees(&reports(&ben, &line, "naar").await).await.shows("M 2");
    fatima.sees(WORKLIST).await.shows("Open (1)").shows("2 mensen meldden dit");
    assert_eq!(linde.post_for("Fatima").await.len(), 1, "she is told once");
}

#[tokio::test]
async fn nobody_else_finds_a_receipt() {
    let linde = Linde::open().await;
    let (ria, bo) = (linde.centre.neighbour("Ria").await, linde.centre.neighbour("Bo").await);
    let line = linde.says(&bo, "Bo", MONEY);
    let receipt = reports(&ria, &line, "vals").await;
    let (_, wilg) = linde.centre.other_centre().await;

    ria.sees(&receipt).await.is(200);
    ria.sees_at(&wilg, &receipt).await.is(404);
    for other in ["/melding/1", "/melding/M 1", "/melding/00000000-0000-4000-8000-000000000000"] {
        ria.sees(&other.replace(' ', "%20")).await.is(404);
    }
    let token = receipt.strip_prefix("/melding/").unwrap();
    assert!(!linde.centre.all_text().await.contains(token), "only its hash is kept");
}

#[tokio::test]
async fn passers_by_report_what_they_may_read_and_not_too_often() {
    let linde = Linde::open().await;
    let fatima = linde.host_on_duty("Fatima").await;
    let bo = linde.centre.neighbour("Bo").await;
    let passer_by = linde.centre.passer_by();
    let line = linde.says(&bo, "Bo", MONEY);

    passer_by.sees(&path_to_report(&line)).await.is(404);
    passer_by.sends(&path_to_report(&line), &[("mis", "vals")]).await.is(404);
    linde.parlour.opens(&line);
    passer_by.sees(&path_to_report(&line)).await.is(200).shows(MONEY);
    let receipt = reports(&passer_by, &line, "vals").await;
    passer_by.sees(&receipt).await.shows("M 1").hides("/blokkeren");
    let list = fatima.sees(&first_case(&fatima, WORKLIST).await).await;
    list.shows("Van hen was 1 niet binnen.");

    for _ in 0..9 {
        reports(&passer_by, &line, "vals").await;
    }
    passer_by.sends(&path_to_report(&line), &[("mis", "vals")]).await.is(429);
    let ria = linde.centre.neighbour("Ria").await;
    reports(&ria, &line, "vals").await;
    linde.centre.later(minutes(61));
    reports(&passer_by, &line, "vals").await;
}

#[tokio::test]
async fn what_is_not_chosen_is_asked_again_and_what_was_typed_stays() {
    let linde = Linde::open().await;
    let (ria, bo) = (linde.centre.neighbour("Ria").await, linde.centre.neighbour("Bo").await);
    let path = path_to_report(&linde.says(&bo, "Bo", MONEY));

    let empty = ria.sends(&path, &[("erbij", "Dit is nep.")]).await;
    empty.is(422).shows("Kies wat er mis is.").shows("Dit is nep.").shows("Fout: ");
    let long = ria.sends(&path, &[("mis", "vals"), ("erbij", &"x".repeat(1001))]).await;
    long.is(422).shows("hoogstens 1.000 tekens").shows("value=\"vals\" checked");
    let made_up = ria.sends(&path, &[("mis", "anders")]).await;
    made_up.is(422).shows("Kies wat er mis is.");
    ria.sees(DECISIONS).await.hides("M 1");
}

#[tokio::test]
async fn what_is_not_there_cannot_be_reported() {
    let linde = Linde::open().await;
    let (wilg, _) = linde.centre.other_centre().await;
    let ria = linde.centre.neighbour("Ria").await;
    let anna = linde.centre.stranger(wilg, "Anna", Some(Role::Coordinator)).await;
    let theirs = linde.parlour.says(wilg, Some(anna.id()), "Anna", "Hallo Wilg");

    for path in [
        path_to_report("tafel-9"),
        path_to_report("tafel-0"),
        path_to_report("kast"),
        path_to_report(&theirs),
        "/melden/kelder/tafel-1".to_owned(),
    ] {
        ria.sees(&path).await.is(404);
        ria.sends(&path, &[("mis", "vals")]).await.is(404);
    }
}

#[tokio::test]
async fn with_nobody_there_the_coordinator_looks_on_the_next_working_day() {
    let linde = Linde::open().await;
    let fatima = linde.host_on_duty("Fatima").await;
    let mo = linde.centre.coordinator("Mo").await;
    linde.can_be_reached(&mo, "Mo").await;
    let (ria, bo) = (linde.centre.neighbour("Ria").await, linde.centre.neighbour("Bo").await);
    linde.parlour.goes_home(fatima.id());
    let line = linde.says(&bo, "Bo", MONEY);

    let page = ria.sees(&path_to_report(&line)).await;
    page.shows("Er is nu geen gastvrouw of gastheer. Dit lezen later: Mo.");
    let receipt = ria.sees(&reports(&ria, &line, "vals").await).await;
    receipt.shows("Mo kijkt ernaar voor: morgen, 17.00 uur");
    assert_eq!(linde.post_for("Mo").await.len(), 1);
    assert!(linde.post_for("Fatima").await.is_empty());

    linde.centre.later(days(5));
    let friday = ria.sees(&reports(&ria, &linde.says(&bo, "Bo", "Reclame"), "hoort").await).await;
    friday.shows("maandag 9 maart, 17.00 uur");
}
