//! Which notices were told to the owner of another.
use crate::notice::NoticeId;
use kernel::{Result, Writing, sql};

/// Tells that `other` may fit `notice`; false when its owner was told before.
pub async fn tell(tx: &mut Writing, notice: NoticeId, other: NoticeId) -> Result<bool> {
    let n_new = sql!(
        "insert into notice_board_told (centre_id, notice_id, other_id, told_at)
         values ($1, $2, $3, $4) on conflict do nothing",
        tx.centre,
        notice,
        other,
        tx.now
    )
    .touch(tx)
    .await?;
    Ok(n_new == 1)
}
