//! Five thousand addresses: put ready within seconds, and nobody else waits for it.
use super::refused::are_on_the_list;
use super::{LETTER_DESK, home, number_one, presses_send};
use crate::issue::IssueId;
use crate::newsletter::sending::{QUEUED_AT_ONCE, queue_some};
use kernel::sql;
use std::time::{Duration, Instant};
use test_house::SignedDuration;

/// As the issue asks: in all, and for each deed that holds the pen.
const ALL_MAX: Duration = Duration::from_secs(5);
const DEED_MAX: Duration = Duration::from_millis(250);

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

    let (mut longest, mut n_all, begun) = (Duration::ZERO, 0, Instant::now());
    loop {
        let deed = Instant::now();
        let n_queued = queue_some(&linde.house, linde.id, issue).await.unwrap();
        longest = longest.max(deed.elapsed());
        n_all += n_queued;
        if n_queued == 0 {
            break;
        }
        assert!(n_queued <= QUEUED_AT_ONCE.unsigned_abs());
    }
    let all = begun.elapsed();

    assert_eq!(n_all, 5_000);
    assert!(all <= ALL_MAX && longest <= DEED_MAX, "{all:?}, the longest deed {longest:?}");
    lin.sees(LETTER_DESK).await.shows("0 van 5");
}
