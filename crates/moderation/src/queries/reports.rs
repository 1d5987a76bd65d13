//! Reports and the pages of those who made them.
use crate::case::{CaseId, What, Wrong};
use kernel::session::Token;
use kernel::{PersonId, Result, Timestamp, Tx, Writing, record, sql};

/// A number that the next one who reports something is told.
async fn next_number(tx: &mut Writing) -> Result<i64> {
    let (number,) = sql!(
        "insert into moderation_counter as counter (centre_id, last_number) values ($1, 1)
         on conflict (centre_id) do update set last_number = counter.last_number + 1
         returning last_number",
        tx.centre
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(number)
}

/// Keeps what somebody reported, under a number of its own.
pub async fn keep(
    tx: &mut Writing,
    case: CaseId,
    reporter: Option<PersonId>,
    wrong: Wrong,
    words: &str,
) -> Result<i64> {
    let number = next_number(tx).await?;
    sql!(
        "insert into moderation_report (centre_id, number, case_id, reporter_id, wrong, words,
           reported_at)
         values ($1, $2, $3, $4, $5, $6, $7)",
        tx.centre,
        number,
        case,
        reporter,
        wrong.as_str(),
        words,
        tx.now
    )
    .run(tx)
    .await?;
    Ok(number)
}

/// What this person reported of this item before.
pub async fn by_reporter(
    tx: &mut Tx,
    reporter: PersonId,
    room: &str,
    item: &str,
) -> Result<Option<i64>> {
    let found = sql!(
        "select number from moderation_report report join moderation_case it
           on it.centre_id = report.centre_id and it.id = case_id
         where report.centre_id = $1 and reporter_id = $2 and room = $3 and item = $4
         order by number limit 1",
        tx.centre,
        reporter,
        room,
        item
    )
    .optional::<(i64,)>(tx)
    .await?;
    Ok(found.map(|(number,)| number))
}

/// One more way to the page of a report.
pub async fn keep_receipt(tx: &mut Writing, token: &Token, number: i64) -> Result<()> {
    sql!(
        "insert into moderation_receipt (centre_id, token_hash, number) values ($1, $2, $3)",
        tx.centre,
        token.hash(),
        number
    )
    .run(tx)
    .await
}

pub async fn has_receipt(tx: &mut Tx, token: &Token) -> Result<bool> {
    let found = sql!(
        "select number from moderation_receipt where centre_id = $1 and token_hash = $2",
        tx.centre,
        token.hash()
    )
    .optional::<(i64,)>(tx)
    .await?;
    Ok(found.is_some())
}

record! {
    /// What somebody reads who reported something.
    pub struct Receipt {
        pub number: i64,
        pub reported_at: Timestamp,
        pub about_id: Option<PersonId>,
        pub name: String,
        pub path: String,
        pub place: String,
        pub look_before: Timestamp,
        pub with_name: Option<String>,
        pub what: Option<What>,
        pub rule: Option<String>,
        pub reason: Option<String>,
        pub done_at: Option<Timestamp>,
    }
}

/// What this token leads to.
pub async fn receipt(tx: &mut Tx, token: &Token) -> Result<Option<Receipt>> {
    sql!(
        "select report.number, reported_at, about_id, evidence.name, path, place, look_before,
           looks.name as with_name, act.what, act.rule, act.reason, act.done_at
         from moderation_receipt receipt
           join moderation_report report
             on report.centre_id = receipt.centre_id and report.number = receipt.number
           join moderation_evidence evidence
             on evidence.centre_id = report.centre_id and evidence.case_id = report.case_id
           join moderation_case it
             on it.centre_id = report.centre_id and it.id = report.case_id
           left join moderation_act act
             on act.centre_id = it.centre_id and act.case_id = it.id and act.undone_at is null
           left join person looks on looks.centre_id = it.centre_id and looks.id = it.with_id
         where receipt.centre_id = $1 and token_hash = $2",
        tx.centre,
        token.hash()
    )
    .optional(tx)
    .await
}

record! {
    /// A report as those who decide read it: never who made it.
    pub struct ReportRow {
        pub number: i64,
        pub wrong: Wrong,
        pub words: String,
        pub reported_at: Timestamp,
    }
}

pub async fn of_case(tx: &mut Tx, case: CaseId) -> Result<Vec<ReportRow>> {
    sql!(
        "select number, wrong, words, reported_at from moderation_report
         where centre_id = $1 and case_id = $2 order by number limit 200",
        tx.centre,
        case
    )
    .all(tx)
    .await
}

/// The neighbours who reported this and can be told what was done.
pub async fn reporters(tx: &mut Tx, case: CaseId) -> Result<Vec<(PersonId,)>> {
    sql!(
        "select reporter_id from moderation_report
         where centre_id = $1 and case_id = $2 and reporter_id is not null limit 1000",
        tx.centre,
        case
    )
    .all(tx)
    .await
}
