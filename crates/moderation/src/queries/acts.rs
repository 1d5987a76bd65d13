//! Decisions, how they are taken back, and who does not agree.
use crate::case::{ActId, CaseId, What};
use crate::decide::PRIVATE_READ;
use kernel::{PersonId, Result, Timestamp, Tx, Writing, record, sql};

/// A decision that is taken now.
pub struct NewAct<'a> {
    pub id: ActId,
    pub case: CaseId,
    pub by: PersonId,
    pub what: What,
    pub rule: &'a str,
    pub reason: &'a str,
}

/// Keeps a decision; false when something else holds for this case already.
pub async fn keep(tx: &mut Writing, act: &NewAct<'_>) -> Result<bool> {
    let n_new = sql!(
        "insert into moderation_act (centre_id, id, case_id, by_id, what, rule, reason, done_at,
           until_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         on conflict do nothing",
        tx.centre,
        act.id,
        act.case,
        act.by,
        act.what.as_str(),
        act.rule,
        act.reason,
        tx.now,
        act.what.until(tx.now)
    )
    .touch(tx)
    .await?;
    Ok(0 < n_new)
}

/// Takes a decision back; false when somebody did already.
pub async fn undo(tx: &mut Writing, id: ActId, by: PersonId) -> Result<bool> {
    let n_undone = sql!(
        "update moderation_act set undone_at = $3, undone_by = $4
         where centre_id = $1 and id = $2 and undone_at is null",
        tx.centre,
        id,
        tx.now,
        by
    )
    .touch(tx)
    .await?;
    Ok(0 < n_undone)
}

/// Whether the log says that this keeper read the copy of what was said between two.
pub async fn has_read(tx: &mut Tx, id: CaseId, keeper: PersonId) -> Result<bool> {
    let (n,) = sql!(
        "select count(*) from act
         where centre_id = $1 and by_id = $2 and what = $3 and detail = $4",
        tx.centre,
        keeper,
        PRIVATE_READ,
        id.to_string()
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(0 < n)
}

record! {
    /// A decision in the history of a case.
    pub struct ActRow {
        pub what: What,
        pub rule: String,
        pub reason: String,
        pub by_name: Option<String>,
        pub done_at: Timestamp,
        pub until_at: Option<Timestamp>,
        pub undone_at: Option<Timestamp>,
    }
}

pub async fn of_case(tx: &mut Tx, case: CaseId) -> Result<Vec<ActRow>> {
    sql!(
        "select what, rule, reason, person.name as by_name, done_at, until_at, undone_at
         from moderation_act act left join person
           on person.centre_id = act.centre_id and person.id = by_id
         where act.centre_id = $1 and case_id = $2 order by done_at, act.id limit 100",
        tx.centre,
        case
    )
    .all(tx)
    .await
}

record! {
    pub struct SanctionRow {
        pub what: What,
        pub until_at: Timestamp,
        pub rule: String,
        pub reason: String,
    }
}

/// What keeps somebody from speaking in this room now; being outside comes first.
pub async fn standing(tx: &mut Tx, person: PersonId, room: &str) -> Result<Option<SanctionRow>> {
    sql!(
        "select what, until_at, rule, reason
         from moderation_act act join moderation_case it
           on it.centre_id = act.centre_id and it.id = case_id
         where act.centre_id = $1 and about_id = $2 and undone_at is null and $3 < until_at
           and (what = 'outside' or (what = 'silent' and room = $4))
         order by what, until_at desc limit 1",
        tx.centre,
        person,
        tx.now,
        room
    )
    .optional(tx)
    .await
}

record! {
    pub struct SilentRow {
        pub about_id: PersonId,
        pub until_at: Timestamp,
        pub rule: String,
        pub reason: String,
    }
}

/// Everybody who is silent in this room now; the longest comes first.
pub async fn silent(tx: &mut Tx, room: &str) -> Result<Vec<SilentRow>> {
    sql!(
        "select about_id, until_at, rule, reason
         from moderation_act act join moderation_case it
           on it.centre_id = act.centre_id and it.id = case_id
         where act.centre_id = $1 and about_id is not null and undone_at is null
           and $2 < until_at and what = 'silent' and room = $3
         order by about_id, until_at desc limit 200",
        tx.centre,
        tx.now,
        room
    )
    .all(tx)
    .await
}

record! {
    pub struct TakenRow {
        pub about_id: PersonId,
        pub rule: String,
        pub reason: String,
    }
}

/// What of guests was taken away in this room since then; the latest comes first.
pub async fn taken_from_guests(tx: &mut Tx, room: &str, since: Timestamp) -> Result<Vec<TakenRow>> {
    sql!(
        "select about_id, rule, reason
         from moderation_act act join moderation_case it
           on it.centre_id = act.centre_id and it.id = case_id
         join person on person.centre_id = act.centre_id and person.id = about_id
         where act.centre_id = $1 and standing = 'guest' and undone_at is null
           and $2 < done_at and what = 'hide' and room = $3
         order by about_id, done_at desc limit 200",
        tx.centre,
        since,
        room
    )
    .all(tx)
    .await
}

/// Keeps that somebody does not agree; false when they said so before.
pub async fn appeal(tx: &mut Writing, id: ActId, words: &str) -> Result<bool> {
    let n_new = sql!(
        "insert into moderation_appeal (centre_id, act_id, words, appealed_at)
         values ($1, $2, $3, $4) on conflict do nothing",
        tx.centre,
        id,
        words,
        tx.now
    )
    .touch(tx)
    .await?;
    Ok(0 < n_new)
}

/// Answers somebody who does not agree; false when there was nothing to answer any more.
pub async fn judge(tx: &mut Writing, id: ActId, by: PersonId, is_back: bool) -> Result<bool> {
    let n_judged = sql!(
        "update moderation_appeal set outcome = $3, decided_at = $4, decided_by = $5
         where centre_id = $1 and act_id = $2 and decided_at is null",
        tx.centre,
        id,
        if is_back { "back" } else { "stays" },
        tx.now,
        by
    )
    .touch(tx)
    .await?;
    Ok(0 < n_judged)
}
