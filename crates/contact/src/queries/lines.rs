//! What was said about a question.
use crate::question::{LineKind, QuestionId, StoredLine};
use kernel::{PersonId, Result, Tx, Writing, record, sql};

record! {
    /// What was asked, as it is stored.
    pub struct Beginning {
        pub question_id: QuestionId,
        pub text: Vec<u8>,
    }
}

/// The number of the line that comes next.
pub async fn next(tx: &mut Tx, question: QuestionId) -> Result<i64> {
    let (number,) = sql!(
        "select coalesce(max(number), 0) + 1 from contact_line
         where centre_id = $1 and question_id = $2",
        tx.centre,
        question
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(number)
}

pub async fn add(
    tx: &mut Writing,
    question: QuestionId,
    number: i64,
    kind: LineKind,
    by: Option<PersonId>,
    text: Option<Vec<u8>>,
) -> Result<()> {
    sql!(
        "insert into contact_line (centre_id, question_id, number, kind, by_id, text, said_at)
         values ($1, $2, $3, $4, $5, $6, $7)",
        tx.centre,
        question,
        number,
        kind.as_str(),
        by,
        text,
        tx.now
    )
    .run(tx)
    .await
}

pub async fn of(tx: &mut Tx, question: QuestionId) -> Result<Vec<StoredLine>> {
    sql!(
        "select number, kind, coalesce(person.name, '') as by_name, text, said_at
         from contact_line line
         left join person on person.centre_id = line.centre_id and person.id = by_id
         where line.centre_id = $1 and question_id = $2 order by number limit 500",
        tx.centre,
        question
    )
    .all(tx)
    .await
}

/// How everything that is not closed begins, as it is stored.
pub async fn beginnings(tx: &mut Tx) -> Result<Vec<Beginning>> {
    sql!(
        "select question_id, text from contact_line line
         join contact_question question
           on question.centre_id = line.centre_id and question.id = question_id
         where line.centre_id = $1 and line.number = 1 and line.kind = 'asked'
           and state <> 'closed' and text is not null limit 1000",
        tx.centre
    )
    .all(tx)
    .await
}

/// How many lines whoever asked added since an answer, and before one.
pub async fn n_of(tx: &mut Tx, question: QuestionId) -> Result<i64> {
    let (n,) = sql!(
        "select count(*) from contact_line where centre_id = $1 and question_id = $2",
        tx.centre,
        question
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(n)
}

/// What somebody of the team said stays, without their name.
pub async fn erase(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!(
        "update contact_line set by_id = null where centre_id = $1 and by_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await
}
