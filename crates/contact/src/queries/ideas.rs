//! Ideas that everybody reads.
use crate::ideas::{Decision, Idea};
use kernel::{PersonId, Result, Tx, Writing, sql};

/// The newest first.
pub async fn shown(tx: &mut Tx) -> Result<Vec<Idea>> {
    sql!(
        "select number, text, decision, answer, shown_at from contact_idea where centre_id = $1
         order by shown_at desc, number desc limit 200",
        tx.centre
    )
    .all(tx)
    .await
}

pub async fn with_number(tx: &mut Tx, number: i64) -> Result<Option<Idea>> {
    sql!(
        "select number, text, decision, answer, shown_at from contact_idea
         where centre_id = $1 and number = $2",
        tx.centre,
        number
    )
    .optional(tx)
    .await
}

/// It stands there from now on, or says something else.
pub async fn show(
    tx: &mut Writing,
    number: i64,
    author: Option<PersonId>,
    text: &str,
    decision: Decision,
    answer: &str,
) -> Result<()> {
    sql!(
        "insert into contact_idea (centre_id, number, author_id, text, decision, answer, shown_at)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (centre_id, number) do update set text = $4, decision = $5, answer = $6",
        tx.centre,
        number,
        author,
        text,
        decision.as_str(),
        answer,
        tx.now
    )
    .run(tx)
    .await
}

pub async fn take_away(tx: &mut Writing, number: i64) -> Result<()> {
    sql!("delete from contact_idea where centre_id = $1 and number = $2", tx.centre, number)
        .run(tx)
        .await
}

/// What somebody thought of, as it stands there.
pub async fn of_author(tx: &mut Tx, author: PersonId) -> Result<Vec<(String,)>> {
    sql!(
        "select text from contact_idea where centre_id = $1 and author_id = $2
         order by number limit 1000",
        tx.centre,
        author
    )
    .all(tx)
    .await
}

pub async fn erase(tx: &mut Writing, author: PersonId) -> Result<()> {
    sql!("delete from contact_idea where centre_id = $1 and author_id = $2", tx.centre, author)
        .run(tx)
        .await
}
