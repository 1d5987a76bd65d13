//! Answers that workers give often.
use crate::answers::{Answer, AnswerId};
use kernel::{Result, Tx, Writing, sql};

/// All of this centre, by name.
pub async fn all(tx: &mut Tx) -> Result<Vec<Answer>> {
    sql!(
        "select id, name, text from side_room_answer where centre_id = $1
         order by name, id limit 100",
        tx.centre
    )
    .all(tx)
    .await
}

pub async fn keep(tx: &mut Writing, name: &str, text: &str) -> Result<()> {
    sql!(
        "insert into side_room_answer (centre_id, id, name, text) values ($1, $2, $3, $4)",
        tx.centre,
        AnswerId::fresh(),
        name,
        text
    )
    .run(tx)
    .await
}

pub async fn throw_away(tx: &mut Writing, id: AnswerId) -> Result<()> {
    sql!("delete from side_room_answer where centre_id = $1 and id = $2", tx.centre, id)
        .run(tx)
        .await
}
