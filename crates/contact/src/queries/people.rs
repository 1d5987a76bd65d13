//! Who works here, as a page tells it.
use kernel::{PersonId, Result, Tx, sql};

/// The organisations whose people work here, by name.
pub async fn organisations(tx: &mut Tx) -> Result<Vec<(String,)>> {
    sql!("select name from organisation where centre_id = $1 order by name limit 50", tx.centre)
        .all(tx)
        .await
}

/// The language in which somebody reads.
pub async fn language(tx: &mut Tx, person: PersonId) -> Result<String> {
    let (language,) =
        sql!("select language from person where centre_id = $1 and id = $2", tx.centre, person)
            .one::<(String,)>(tx)
            .await?;
    Ok(language)
}
