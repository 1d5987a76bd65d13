//! What people thought of.
use crate::activity::ActivityId;
use kernel::{PersonId, Result, Timestamp, Tx, Writing, choice, record, sql};

choice! {
    pub Answer {
        None "",
        Yes "yes",
        No "no",
    } or None
}

record! {
    pub struct Proposal {
        pub activity_id: ActivityId,
        pub slug: String,
        pub title: String,
        pub brief: String,
        pub spot: String,
        pub n_places: Option<i64>,
        pub person_id: PersonId,
        /// The first name of whoever thought of it.
        pub by: String,
        pub wish: String,
        pub asked_at: Timestamp,
        pub answer: Answer,
        /// What was said with the answer.
        pub because: String,
    }
}

pub async fn add(
    tx: &mut Writing,
    activity: ActivityId,
    person: PersonId,
    wish: &str,
) -> Result<()> {
    sql!(
        "insert into agenda_proposal
           (centre_id, activity_id, person_id, wish, asked_at, answer, because, since_at)
         values ($1, $2, $3, $4, $5, '', '', $5)",
        tx.centre,
        activity,
        person,
        wish,
        tx.now
    )
    .run(tx)
    .await
}

/// Of one activity, of one person, or all that wait for an answer; the oldest first.
async fn found(
    tx: &mut Tx,
    activity: Option<ActivityId>,
    person: Option<PersonId>,
) -> Result<Vec<Proposal>> {
    sql!(
        "select activity_id, slug, title, brief, spot, n_places, person_id, person.name as by,
           wish, asked_at, answer, because
         from agenda_proposal
         join agenda_activity on agenda_activity.centre_id = agenda_proposal.centre_id
           and agenda_activity.id = activity_id
         join person on person.centre_id = agenda_proposal.centre_id
           and person.id = person_id
         where agenda_proposal.centre_id = $1
           and (activity_id = $2 or person_id = $3 or ($2 is null and $3 is null and answer = ''))
         order by asked_at, activity_id limit 200",
        tx.centre,
        activity,
        person
    )
    .all(tx)
    .await
}

pub async fn waiting(tx: &mut Tx) -> Result<Vec<Proposal>> {
    found(tx, None, None).await
}

pub async fn of_activity(tx: &mut Tx, activity: ActivityId) -> Result<Option<Proposal>> {
    Ok(found(tx, Some(activity), None).await?.pop())
}

pub async fn of_person(tx: &mut Tx, person: PersonId) -> Result<Vec<Proposal>> {
    found(tx, None, Some(person)).await
}

/// Answers a proposal. False when somebody did that before.
pub async fn answer(
    tx: &mut Writing,
    activity: ActivityId,
    answer: Answer,
    because: &str,
    by: PersonId,
) -> Result<bool> {
    let n_answered = sql!(
        "update agenda_proposal
         set answer = $3, because = $4, answered_by = $5, since_at = $6
         where centre_id = $1 and activity_id = $2 and answer <> 'yes' and answer <> $3",
        tx.centre,
        activity,
        answer.as_str(),
        because,
        by,
        tx.now
    )
    .touch(tx)
    .await?;
    Ok(0 < n_answered)
}

/// Somebody leaves: what they thought of goes, as far as it does not stand on the calendar.
pub async fn erase(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!(
        "delete from agenda_activity
         where centre_id = $1 and owner_id = $2 and state = 'proposed'",
        tx.centre,
        person
    )
    .run(tx)
    .await?;
    sql!("delete from agenda_proposal where centre_id = $1 and person_id = $2", tx.centre, person)
        .run(tx)
        .await?;
    sql!(
        "update agenda_proposal set answered_by = null where centre_id = $1 and answered_by = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await
}

/// What was not to be goes with what was said about it.
pub async fn forget(tx: &mut Writing) -> Result<()> {
    sql!(
        "delete from agenda_activity
         where centre_id = $1 and state = 'proposed' and not exists
           (select 1 from agenda_proposal
            where agenda_proposal.centre_id = agenda_activity.centre_id
              and activity_id = agenda_activity.id)",
        tx.centre
    )
    .run(tx)
    .await
}
