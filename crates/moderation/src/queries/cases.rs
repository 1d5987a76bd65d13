//! Cases and what was said.
use crate::case::{Case, CaseId};
use kernel::{PersonId, Result, Timestamp, Tx, Writing, sql};

/// A case that begins.
pub struct NewCase<'a> {
    pub id: CaseId,
    pub room: &'a str,
    pub item: &'a str,
    pub about: Option<PersonId>,
    pub path: &'a str,
    pub place: &'a str,
    pub look_before: Timestamp,
    pub with: Option<PersonId>,
    pub name: &'a str,
    pub evidence: &'a str,
    pub said_at: Timestamp,
}

/// Keeps a case with what was said; false when one waits for this item already.
pub async fn keep(tx: &mut Writing, case: &NewCase<'_>) -> Result<bool> {
    let n_new = sql!(
        "insert into moderation_case (centre_id, id, room, item, about_id, path, place, opened_at,
           look_before, with_id)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         on conflict do nothing",
        tx.centre,
        case.id,
        case.room,
        case.item,
        case.about,
        case.path,
        case.place,
        tx.now,
        case.look_before,
        case.with
    )
    .touch(tx)
    .await?;
    if n_new == 0 {
        return Ok(false);
    }
    sql!(
        "insert into moderation_evidence (centre_id, case_id, name, evidence, said_at)
         values ($1, $2, $3, $4, $5)",
        tx.centre,
        case.id,
        case.name,
        case.evidence,
        case.said_at
    )
    .run(tx)
    .await?;
    Ok(true)
}

/// The case that waits for this item.
pub async fn open_for(tx: &mut Tx, room: &str, item: &str) -> Result<Option<CaseId>> {
    let found = sql!(
        "select id from moderation_case
         where centre_id = $1 and room = $2 and item = $3 and closed_at is null",
        tx.centre,
        room,
        item
    )
    .optional::<(CaseId,)>(tx)
    .await?;
    Ok(found.map(|(id,)| id))
}

/// Which cases a list holds.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Which {
    /// To be decided, or to be decided once more; what was promised soonest comes first.
    Waiting,
    /// Newest decision first.
    Done,
    One(CaseId),
}

pub async fn list(tx: &mut Tx, which: Which) -> Result<Vec<Case>> {
    let (wanted, id) = match which {
        Which::Waiting => ("waiting", None),
        Which::Done => ("done", None),
        Which::One(id) => ("one", Some(id)),
    };
    sql!(
        "select it.id, it.room, it.item, it.about_id, it.path, it.place, it.opened_at,
           it.look_before, it.with_id, looks.name as with_name, it.closed_at, evidence.name,
           evidence.evidence,
           (select count(*) from moderation_report report
            where report.centre_id = it.centre_id and report.case_id = it.id) as n_reports,
           (select count(*) from moderation_report report
            where report.centre_id = it.centre_id and report.case_id = it.id
              and reporter_id is null) as n_passers_by,
           act.id as act_id, act.what, act.by_id, decider.name as by_name, act.done_at,
           appeal.words as appeal, appeal.appealed_at, appeal.decided_at
         from moderation_case it
           left join moderation_evidence evidence
             on evidence.centre_id = it.centre_id and evidence.case_id = it.id
           left join moderation_act act
             on act.centre_id = it.centre_id and act.case_id = it.id and act.undone_at is null
           left join moderation_appeal appeal
             on appeal.centre_id = it.centre_id and appeal.act_id = act.id
           left join person looks on looks.centre_id = it.centre_id and looks.id = it.with_id
           left join person decider
             on decider.centre_id = it.centre_id and decider.id = act.by_id
         where it.centre_id = $1 and (it.id = $2 or $2 is null)
           and ($3 = 'one'
             or ($3 = 'waiting' and (it.closed_at is null
               or (appeal.appealed_at is not null and appeal.decided_at is null)))
             or ($3 = 'done' and it.closed_at is not null
               and (appeal.appealed_at is null or appeal.decided_at is not null)))
         order by case when $3 = 'done' then -it.closed_at else it.look_before end, it.id
         limit 200",
        tx.centre,
        id,
        wanted
    )
    .all(tx)
    .await
}

/// About whom the cases are that wait for a decision.
pub async fn open(tx: &mut Tx) -> Result<Vec<(Option<PersonId>,)>> {
    sql!(
        "select about_id from moderation_case where centre_id = $1 and closed_at is null
         order by look_before, id limit 200",
        tx.centre
    )
    .all(tx)
    .await
}

/// Somebody looks at it from now on.
pub async fn take(tx: &mut Writing, id: CaseId, by: PersonId) -> Result<()> {
    sql!(
        "update moderation_case set with_id = $3 where centre_id = $1 and id = $2",
        tx.centre,
        id,
        by
    )
    .run(tx)
    .await
}

/// It was decided; from now on the days of what is kept are counted.
pub async fn close(tx: &mut Writing, id: CaseId) -> Result<()> {
    sql!(
        "update moderation_case set closed_at = $3 where centre_id = $1 and id = $2",
        tx.centre,
        id,
        tx.now
    )
    .run(tx)
    .await?;
    release_evidence(tx, id).await
}

/// What was decided is taken back, so a case that somebody reported waits again; unless another
/// already waits for the same item.
pub async fn reopen(tx: &mut Writing, id: CaseId) -> Result<()> {
    let n_reopened = sql!(
        "update moderation_case set closed_at = null
         where centre_id = $1 and id = $2
           and exists (select number from moderation_report report
             where report.centre_id = $1 and report.case_id = $2)
           and not exists (select other.id from moderation_case other
             where other.centre_id = $1 and other.closed_at is null
               and other.room = moderation_case.room and other.item = moderation_case.item)",
        tx.centre,
        id
    )
    .touch(tx)
    .await?;
    if n_reopened == 0 { release_evidence(tx, id).await } else { hold_evidence(tx, id).await }
}

/// Somebody will have to decide with it.
pub async fn hold_evidence(tx: &mut Writing, id: CaseId) -> Result<()> {
    sql!(
        "update moderation_evidence set closed_at = null where centre_id = $1 and case_id = $2",
        tx.centre,
        id
    )
    .run(tx)
    .await
}

/// Nobody needs it any more.
pub async fn release_evidence(tx: &mut Writing, id: CaseId) -> Result<()> {
    sql!(
        "update moderation_evidence set closed_at = $3 where centre_id = $1 and case_id = $2",
        tx.centre,
        id,
        tx.now
    )
    .run(tx)
    .await
}
