//! What a centre chose for its agenda.
use kernel::{Result, Tx, Writing, sql};

/// The roles of whoever publishes at once; `None` when nobody chose yet.
pub async fn at_once(tx: &mut Tx) -> Result<Option<String>> {
    let chosen = sql!("select at_once from agenda_choice where centre_id = $1", tx.centre)
        .optional::<(String,)>(tx)
        .await?;
    Ok(chosen.map(|(words,)| words))
}

pub async fn choose_at_once(tx: &mut Writing, roles: &str) -> Result<()> {
    sql!(
        "insert into agenda_choice (centre_id, at_once) values ($1, $2)
         on conflict (centre_id) do update set at_once = $2",
        tx.centre,
        roles
    )
    .run(tx)
    .await
}
