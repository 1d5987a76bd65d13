//! What one person has to do with reports: what they read, take along and leave behind.
use crate::case::{ActId, CaseId, What, Wrong};
use kernel::{PersonId, Result, Timestamp, Tx, Writing, record, sql};

record! {
    /// A decision about somebody, as they read it themselves.
    pub struct Decided {
        pub id: ActId,
        pub case_id: CaseId,
        pub place: String,
        /// What they said, as long as it is kept.
        pub evidence: Option<String>,
        pub what: What,
        pub rule: String,
        pub reason: String,
        pub done_at: Timestamp,
        pub until_at: Option<Timestamp>,
        pub undone_at: Option<Timestamp>,
        pub appeal: Option<String>,
        pub outcome: Option<String>,
    }
}

/// What was decided about somebody, newest first. What may stay is not told: they would learn
/// that somebody reported it.
pub async fn decided_about(tx: &mut Tx, person: PersonId) -> Result<Vec<Decided>> {
    sql!(
        "select act.id, act.case_id, place, evidence, what, rule, reason, done_at, until_at,
           undone_at, appeal.words as appeal, outcome
         from moderation_act act
           join moderation_case it on it.centre_id = act.centre_id and it.id = act.case_id
           left join moderation_evidence evidence
             on evidence.centre_id = it.centre_id and evidence.case_id = it.id
           left join moderation_appeal appeal
             on appeal.centre_id = act.centre_id and act_id = act.id
         where act.centre_id = $1 and about_id = $2 and what <> 'leave'
         order by done_at desc, act.id limit 200",
        tx.centre,
        person
    )
    .all(tx)
    .await
}

record! {
    /// Something that somebody reported, and what became of it.
    pub struct Reported {
        pub number: i64,
        pub place: String,
        pub wrong: Wrong,
        pub words: String,
        pub reported_at: Timestamp,
        pub look_before: Timestamp,
        pub what: Option<What>,
        pub rule: Option<String>,
        pub reason: Option<String>,
    }
}

/// What somebody reported, newest first.
pub async fn reported_by(tx: &mut Tx, person: PersonId) -> Result<Vec<Reported>> {
    sql!(
        "select number, place, wrong, words, reported_at, look_before, what, rule, reason
         from moderation_report report
           join moderation_case it on it.centre_id = report.centre_id and it.id = report.case_id
           left join moderation_act act
             on act.centre_id = it.centre_id and act.case_id = it.id and act.undone_at is null
         where report.centre_id = $1 and reporter_id = $2
         order by number desc limit 200",
        tx.centre,
        person
    )
    .all(tx)
    .await
}

/// Leaves the cases, and takes the name, the words and everything that was written about them.
pub async fn forget_as_author(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!(
        "update moderation_evidence set name = '', evidence = ''
         where centre_id = $1 and case_id in
           (select id from moderation_case where centre_id = $1 and about_id = $2)",
        tx.centre,
        person
    )
    .run(tx)
    .await?;
    sql!(
        "update moderation_report set words = ''
         where centre_id = $1 and case_id in
           (select id from moderation_case where centre_id = $1 and about_id = $2)",
        tx.centre,
        person
    )
    .run(tx)
    .await?;
    sql!(
        "update moderation_appeal set words = ''
         where centre_id = $1 and act_id in
           (select act.id from moderation_act act join moderation_case it
              on it.centre_id = act.centre_id and it.id = act.case_id
            where act.centre_id = $1 and about_id = $2)",
        tx.centre,
        person
    )
    .run(tx)
    .await?;
    sql!(
        "update moderation_act set reason = ''
         where centre_id = $1 and case_id in
           (select id from moderation_case where centre_id = $1 and about_id = $2)",
        tx.centre,
        person
    )
    .run(tx)
    .await?;
    sql!(
        "update moderation_case set about_id = null where centre_id = $1 and about_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await
}

/// The reports stay for those who decide, without who made them.
pub async fn forget_as_reporter(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!(
        "update moderation_report set reporter_id = null, words = ''
         where centre_id = $1 and reporter_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await
}

/// What somebody of the team decided stays, without their name.
pub async fn forget_as_keeper(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!(
        "update moderation_case set with_id = null where centre_id = $1 and with_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await?;
    sql!(
        "update moderation_act set by_id = null where centre_id = $1 and by_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await?;
    sql!(
        "update moderation_act set undone_by = null where centre_id = $1 and undone_by = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await?;
    sql!(
        "update moderation_appeal set decided_by = null where centre_id = $1 and decided_by = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await
}
