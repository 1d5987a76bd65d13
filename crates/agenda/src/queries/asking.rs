//! What is asked of who comes, and what they answered.
use crate::activity::ActivityId;
use crate::asking::{Answers, Asking, Question};
use crate::seats::SignUpId;
use kernel::{PersonId, Result, Tx, Writing, record, sql};

/// What the organiser of an activity asks; nothing as long as they chose nothing.
pub async fn of(tx: &mut Tx, activity: ActivityId) -> Result<Asking> {
    let asking = sql!(
        "select questions, own_question, is_own_needed, meeting_link, meeting_phone
         from agenda_asking where centre_id = $1 and activity_id = $2",
        tx.centre,
        activity
    )
    .optional(tx)
    .await?;
    Ok(asking.unwrap_or_default())
}

pub async fn keep(tx: &mut Writing, activity: ActivityId, asking: &Asking) -> Result<()> {
    sql!(
        "insert into agenda_asking (centre_id, activity_id, questions, own_question, is_own_needed,
           meeting_link, meeting_phone)
         values ($1, $2, $3, $4, $5, $6, $7)
         on conflict (centre_id, activity_id) do update set questions = excluded.questions,
           own_question = excluded.own_question, is_own_needed = excluded.is_own_needed,
           meeting_link = excluded.meeting_link, meeting_phone = excluded.meeting_phone",
        tx.centre,
        activity,
        asking.questions.stored(),
        asking.own_question.as_str(),
        asking.is_own_needed,
        asking.meeting_link.as_str(),
        asking.meeting_phone.as_str()
    )
    .run(tx)
    .await
}

pub async fn keep_answers(tx: &mut Writing, sign_up: SignUpId, answers: &Answers) -> Result<()> {
    for (question, answer) in answers {
        sql!(
            "insert into agenda_answer (centre_id, sign_up_id, question, answer)
             values ($1, $2, $3, $4)",
            tx.centre,
            sign_up,
            question.as_str(),
            answer.as_str()
        )
        .run(tx)
        .await?;
    }
    Ok(())
}

record! {
    /// One answer, of whom it is.
    pub struct Answer {
        pub sign_up_id: SignUpId,
        pub question: Question,
        pub answer: String,
    }
}

/// What everybody answered who is on the list of a date.
pub async fn answers_of_date(
    tx: &mut Tx,
    activity: ActivityId,
    on_date: &str,
) -> Result<Vec<Answer>> {
    sql!(
        "select sign_up_id, question, answer from agenda_answer
         join agenda_sign_up on agenda_sign_up.centre_id = agenda_answer.centre_id
           and agenda_sign_up.id = sign_up_id
         where agenda_answer.centre_id = $1 and activity_id = $2 and on_date = $3
         order by sign_up_id, question limit 15000",
        tx.centre,
        activity,
        on_date
    )
    .all(tx)
    .await
}

/// What somebody answered, for "mijn gegevens".
pub async fn answers_of_somebody(tx: &mut Tx, person: PersonId) -> Result<Vec<(String,)>> {
    sql!(
        "select answer from agenda_answer
         join agenda_sign_up on agenda_sign_up.centre_id = agenda_answer.centre_id
           and agenda_sign_up.id = sign_up_id
         where agenda_answer.centre_id = $1 and person_id = $2
         order by sign_up_id, question limit 1000",
        tx.centre,
        person
    )
    .all(tx)
    .await
}
