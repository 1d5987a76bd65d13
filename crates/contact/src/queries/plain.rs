//! Plain answers that the team gives more than once.
use crate::plain::{Plain, PlainId};
use kernel::{Result, Tx, Writing, sql};

pub async fn all(tx: &mut Tx) -> Result<Vec<Plain>> {
    sql!(
        "select id, title, text from contact_answer where centre_id = $1
         order by title, id limit 200",
        tx.centre
    )
    .all(tx)
    .await
}

pub async fn add(tx: &mut Writing, title: &str, text: &str) -> Result<()> {
    sql!(
        "insert into contact_answer (centre_id, id, title, text) values ($1, $2, $3, $4)",
        tx.centre,
        PlainId::fresh(),
        title,
        text
    )
    .run(tx)
    .await
}

pub async fn remove(tx: &mut Writing, id: PlainId) -> Result<()> {
    sql!("delete from contact_answer where centre_id = $1 and id = $2", tx.centre, id).run(tx).await
}
