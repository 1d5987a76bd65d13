//! People as the board needs them.
use kernel::people::Named;
use kernel::{PersonId, Result, Tx, sql};

/// Those of these who are of age and still come here.
pub async fn adults(tx: &mut Tx, ids: &[PersonId]) -> Result<Vec<Named>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    sql!(
        "select id, name from person
         where centre_id = $1 and standing = 'inside' and age = 'adult' and id in ($2...)
         order by name, id limit 50",
        tx.centre
    )
    .list(ids.iter().copied())
    .all(tx)
    .await
}

/// How this one is called; `None` for who is not here any more.
pub async fn name_of(tx: &mut Tx, id: PersonId) -> Result<Option<String>> {
    let found = sql!("select name from person where centre_id = $1 and id = $2", tx.centre, id)
        .optional::<(String,)>(tx)
        .await?;
    Ok(found.map(|(name,)| name))
}
