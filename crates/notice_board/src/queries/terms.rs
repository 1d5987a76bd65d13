//! How long notices hang in a centre that chose so itself.
use crate::hanging::Terms;
use kernel::{Result, Tx, Writing, sql};

pub async fn chosen(tx: &mut Tx) -> Result<Option<Terms>> {
    sql!("select requests_days, offers_days from notice_board_term where centre_id = $1", tx.centre)
        .optional(tx)
        .await
}

pub async fn choose(tx: &mut Writing, terms: &Terms) -> Result<()> {
    sql!(
        "insert into notice_board_term (centre_id, requests_days, offers_days) values ($1, $2, $3)
         on conflict (centre_id) do update set requests_days = $2, offers_days = $3",
        tx.centre,
        terms.requests_days,
        terms.offers_days
    )
    .run(tx)
    .await
}
