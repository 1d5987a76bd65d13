//! The log of who opened which talk: what is changed in it is found.
use super::{home, ria_and_koen, says, waiting, worker};
use crate::{Finding, verify};
use kernel::db::Statement;
use kernel::sql;
use test_house::{TestCentre, days};

/// A log of six rows.
async fn with_rows() -> TestCentre {
    let linde = home().await;
    let (_, _, path) = ria_and_koen(&linde).await;
    let joris = worker(&linde, "Joris").await;
    let why = [("reden", "Ze neemt de telefoon al een dag niet op.")];
    joris.sends(&format!("{path}/nood"), &why).await.is(303);
    for _ in 0..4 {
        joris.sends(&format!("{path}/nood/lees"), &[]).await.is(200);
    }
    linde
}

async fn found(linde: &TestCentre) -> Vec<Finding> {
    let checked = verify(&linde.house).await.unwrap();
    checked.into_iter().flat_map(|own| own.findings).collect()
}

/// What somebody does who can write in the database.
async fn tampers(linde: &TestCentre, with: Statement) {
    let mut tx = linde.write().await;
    with.run(&mut tx).await.unwrap();
    tx.save().await.unwrap();
}

#[tokio::test]
async fn a_log_that_nobody_touched_is_right() {
    let linde = with_rows().await;
    let checked = verify(&linde.house).await.unwrap();
    assert_eq!((checked[0].n_rows, checked[0].findings.len()), (6, 0));
}

#[tokio::test]
async fn a_changed_row_is_named() {
    let linde = with_rows().await;
    let later = sql!(
        "update side_room_audit set at = at + 1 where centre_id = $1 and number = 3",
        linde.id
    );
    tampers(&linde, later).await;
    assert_eq!(found(&linde).await, [Finding::Changed(3)]);
    let linde = with_rows().await;
    let by_another = sql!(
        "update side_room_audit set by_id = (select by_id from side_room_audit other
           where other.centre_id = $1 and other.number = 1) where centre_id = $1 and number = 2",
        linde.id
    );
    tampers(&linde, by_another).await;
    assert_eq!(found(&linde).await, [Finding::Changed(2)]);
}

#[tokio::test]
async fn a_missing_row_is_named_wherever_it_was() {
    for (number, cut) in [(1, 1), (3, 3), (6, 6)] {
        let linde = with_rows().await;
        let gone = sql!(
            "delete from side_room_audit where centre_id = $1 and number = $2",
            linde.id,
            number
        );
        tampers(&linde, gone).await;
        assert_eq!(found(&linde).await, [Finding::Missing(cut)]);
    }
}

#[tokio::test]
async fn two_swapped_rows_are_named() {
    let linde = with_rows().await;
    for (from, to) in [(3, 99), (5, 3), (99, 5)] {
        let moved = sql!(
            "update side_room_audit set number = $3 where centre_id = $1 and number = $2",
            linde.id,
            from,
            to
        );
        tampers(&linde, moved).await;
    }
    assert_eq!(found(&linde).await, [Finding::Swapped(3, 5)]);
}

#[tokio::test]
async fn a_cut_end_is_named_also_when_the_end_was_moved() {
    let linde = with_rows().await;
    let cut = sql!("delete from side_room_audit where centre_id = $1 and 5 <= number", linde.id);
    tampers(&linde, cut).await;
    assert_eq!(found(&linde).await, [Finding::Missing(5), Finding::Missing(6)]);
    let moved = sql!("update side_room_end set number = 4 where centre_id = $1", linde.id);
    tampers(&linde, moved).await;
    assert_eq!(found(&linde).await, [Finding::EndChanged]);
}

#[tokio::test]
async fn who_leaves_is_forgotten_and_the_log_stays_right() {
    let linde = with_rows().await;
    let (ben, koen) = (linde.neighbour("Ben").await, worker(&linde, "Kees").await);
    says(&ben, "Dag").await;
    let path = waiting(&koen).await;
    koen.sends(&format!("{path}/neem"), &[]).await.is(303);
    let id = koen.id().to_string().replace('-', "");
    assert!(linde.all_text().await.contains(&id));
    linde.lets_go(&koen).await;
    linde.lets_go(&ben).await;
    assert!(!linde.all_text().await.contains(&id));
    assert_eq!(found(&linde).await, []);
}

#[tokio::test]
async fn what_was_kept_long_enough_is_not_missing() {
    let linde = with_rows().await;
    linde.later(days(5 * 365 - 10));
    let (ben, koen) = (linde.neighbour("Ben").await, worker(&linde, "Kees").await);
    says(&ben, "Dag").await;
    let path = waiting(&koen).await;
    koen.sends(&format!("{path}/neem"), &[]).await.is(303);
    linde.later(days(20));
    linde.forgets().await;
    let checked = verify(&linde.house).await.unwrap();
    assert_eq!((checked[0].n_rows, &checked[0].findings[..]), (1, &[][..]));
}
