//! Five thousand addresses: put ready some at a time, so that nobody else waits for it.
use super::refused::are_on_the_list;
use super::{LETTER_DESK, home, number_one, presses_send};
use crate::issue::IssueId;
use crate::newsletter::sending::{QUEUED_AT_ONCE, queue_some};
use kernel::sql;
use test_house::SignedDuration;

#[tokio::test]
async fn five_thousand_are_put_ready_without_holding_the_pen() {
    let linde = home().await;
    are_on_the_list(&linde, (0..5_000).map(|n| format!("buur{n}@demo.invalid"))).await;
    linde.later(SignedDuration::from_hours(11)); // nothing leaves yet
    let lin = number_one(&linde).await;
    presses_send(&lin).await.is(303);
    let (issue,) = sql!("select issue_id from newspaper_mailing")
        .one::<(IssueId,)>(&mut linde.read().await)
        .await
        .unwrap();

    let mut n_all = 0;
    loop {
        let n_queued = queue_some(&linde.house, linde.id, issue).await.unwrap();
        assert!(n_queued <= QUEUED_AT_ONCE.unsigned_abs());
        if n_queued == 0 {
            break;
        }
        n_all += n_queued;
    }

    assert_eq!(n_all, 5_000);
    lin.sees(LETTER_DESK).await.shows("0 van 5");
}
