//! Questions and ideas.
use crate::question::{CameBy, How, Kind, Outcome, Question, QuestionId};
use kernel::{KeyId, PersonId, Result, Sealed, Timestamp, Tx, Writing, sql};

/// What comes in.
pub struct New<'a> {
    pub id: QuestionId,
    pub kind: Kind,
    pub came_by: CameBy,
    pub wrapped_key: Sealed,
    pub code: Vec<u8>,
    pub address: Option<Vec<u8>>,
    pub name: Option<Vec<u8>>,
    pub how: How,
    pub language: &'static str,
    pub for_whom: Option<PersonId>,
    pub asked_by: Option<PersonId>,
    pub typed_by: Option<PersonId>,
    pub answer_before: Timestamp,
    pub said_path: Option<&'a str>,
}

/// A number that nothing had before.
async fn next_number(tx: &mut Writing) -> Result<i64> {
    let (number,) = sql!(
        "insert into contact_number (centre_id, last_number) values ($1, 1)
         on conflict (centre_id) do update set last_number = contact_number.last_number + 1
         returning last_number",
        tx.centre
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(number)
}

/// It waits from now on; gives its number.
pub async fn add(tx: &mut Writing, new: New<'_>) -> Result<i64> {
    let number = next_number(tx).await?;
    sql!(
        "insert into contact_question (centre_id, id, number, kind, came_by, wrapped_key, code,
           address, name, how, language, for_whom_id, asked_by_id, typed_by_id, state, outcome,
           asked_at, answer_before, is_passed_on, said_path)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, 'waiting', '', $15,
           $16, $17, $18)",
        tx.centre,
        new.id,
        number,
        new.kind.as_str(),
        new.came_by.as_str(),
        new.wrapped_key,
        new.code,
        new.address,
        new.name,
        new.how.as_str(),
        new.language,
        new.for_whom,
        new.asked_by,
        new.typed_by,
        tx.now,
        new.answer_before,
        false,
        new.said_path.map(str::to_owned)
    )
    .run(tx)
    .await?;
    Ok(number)
}

/// Which questions are meant.
enum Which<'a> {
    Id(QuestionId),
    Number(i64),
    /// What is not closed, what was promised first on top.
    Open,
    AskedBy(PersonId),
    /// What was said at this path.
    Said(&'a str),
}

async fn found(tx: &mut Tx, which: Which<'_>) -> Result<Vec<Question>> {
    let (mut id, mut number, mut asker, mut path) = (None, None, None, None);
    let mut is_open = false;
    match which {
        Which::Id(own) => id = Some(own),
        Which::Number(own) => number = Some(own),
        Which::Open => is_open = true,
        Which::AskedBy(own) => asker = Some(own),
        Which::Said(own) => path = Some(own.to_owned()),
    }
    sql!(
        "select question.id, number, kind, came_by, wrapped_key, code, address, question.name, how,
           question.language, for_whom_id, coalesce(face.name, '') as for_whom, asked_by_id,
           coalesce(asker.name, '') as asker, said_path, owner_id, coalesce(own.name, '') as owner,
           state, outcome, asked_at, answer_before, answered_at, slip_is_away
         from contact_question question
         left join person face on face.centre_id = question.centre_id and face.id = for_whom_id
         left join person asker on asker.centre_id = question.centre_id and asker.id = asked_by_id
         left join person own on own.centre_id = question.centre_id and own.id = owner_id
         where question.centre_id = $1 and (question.id = $2 or number = $3 or asked_by_id = $4
           or ($5 and state <> 'closed') or said_path = $6)
         order by answer_before, number limit 1000",
        tx.centre,
        id,
        number,
        asker,
        is_open,
        path
    )
    .all(tx)
    .await
}

pub async fn with_id(tx: &mut Tx, id: QuestionId) -> Result<Option<Question>> {
    Ok(found(tx, Which::Id(id)).await?.pop())
}

pub async fn with_number(tx: &mut Tx, number: i64) -> Result<Option<Question>> {
    Ok(found(tx, Which::Number(number)).await?.pop())
}

/// The question that was said at this path.
pub async fn said_at(tx: &mut Tx, path: &str) -> Result<Option<Question>> {
    Ok(found(tx, Which::Said(path)).await?.pop())
}

/// Numbers are given one after the other from here to the end, so that nothing is put in twice.
pub async fn hold_the_numbers(tx: &mut Writing) -> Result<()> {
    sql!("update contact_number set last_number = last_number where centre_id = $1", tx.centre)
        .run(tx)
        .await
}

/// What is not closed, what was promised first on top.
pub async fn open(tx: &mut Tx) -> Result<Vec<Question>> {
    found(tx, Which::Open).await
}

/// What somebody asked while they were in.
pub async fn of_asker(tx: &mut Tx, person: PersonId) -> Result<Vec<Question>> {
    found(tx, Which::AskedBy(person)).await
}

/// The numbers of what somebody of the team goes on with, is asked for by name, or typed.
pub async fn of_colleague(tx: &mut Tx, person: PersonId) -> Result<Vec<(i64,)>> {
    sql!(
        "select number from contact_question
         where centre_id = $1 and (owner_id = $2 or for_whom_id = $2 or typed_by_id = $2)
         order by number limit 1000",
        tx.centre,
        person
    )
    .all(tx)
    .await
}

/// What waits, for the list of the team; whoever looks at a page of the back room.
pub async fn n_late(tx: &mut Tx) -> Result<i64> {
    let (n,) = sql!(
        "select count(*) from contact_question
         where centre_id = $1 and state in ('waiting', 'taken') and answer_before < $2",
        tx.centre,
        tx.now
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(n)
}

/// This colleague goes on with it. False when another does, or it is closed.
pub async fn take(tx: &mut Writing, id: QuestionId, who: PersonId) -> Result<bool> {
    let n_taken = sql!(
        "update contact_question
         set owner_id = $3, state = case when state = 'waiting' then 'taken' else state end
         where centre_id = $1 and id = $2 and owner_id is null and state <> 'closed'",
        tx.centre,
        id,
        who
    )
    .touch(tx)
    .await?;
    Ok(n_taken == 1)
}

/// This colleague gives it back: it waits for another. False when it is not theirs, or closed.
pub async fn give_back(tx: &mut Writing, id: QuestionId, who: PersonId) -> Result<bool> {
    let n_given = sql!(
        "update contact_question
         set owner_id = null, state = case when state = 'taken' then 'waiting' else state end
         where centre_id = $1 and id = $2 and owner_id = $3 and state <> 'closed'",
        tx.centre,
        id,
        who
    )
    .touch(tx)
    .await?;
    Ok(n_given == 1)
}

/// From now on this colleague goes on with it. False when it is closed.
pub async fn hand_over(tx: &mut Writing, id: QuestionId, to: PersonId) -> Result<bool> {
    let n_handed = sql!(
        "update contact_question
         set owner_id = $3, state = case when state = 'waiting' then 'taken' else state end
         where centre_id = $1 and id = $2 and state <> 'closed'",
        tx.centre,
        id,
        to
    )
    .touch(tx)
    .await?;
    Ok(n_handed == 1)
}

/// It was answered; whoever did so goes on with it unless somebody does already.
pub async fn answer(tx: &mut Writing, id: QuestionId, who: PersonId) -> Result<()> {
    sql!(
        "update contact_question set state = 'answered', owner_id = coalesce(owner_id, $3),
           answered_at = coalesce(answered_at, $4)
         where centre_id = $1 and id = $2 and state <> 'closed'",
        tx.centre,
        id,
        who,
        tx.now
    )
    .run(tx)
    .await
}

/// Whoever asked adds something: it waits anew.
pub async fn wait_anew(tx: &mut Writing, id: QuestionId, answer_before: Timestamp) -> Result<()> {
    sql!(
        "update contact_question set answer_before = $3, is_passed_on = $4,
           state = case when owner_id is null then 'waiting' else 'taken' end
         where centre_id = $1 and id = $2 and state = 'answered'",
        tx.centre,
        id,
        answer_before,
        false
    )
    .run(tx)
    .await
}

/// False when it was closed already.
pub async fn close(tx: &mut Writing, id: QuestionId, outcome: Outcome) -> Result<bool> {
    let n_closed = sql!(
        "update contact_question set state = 'closed', outcome = $3, closed_at = $4
         where centre_id = $1 and id = $2 and state <> 'closed'",
        tx.centre,
        id,
        outcome.as_str(),
        tx.now
    )
    .touch(tx)
    .await?;
    Ok(n_closed == 1)
}

/// The slip lies at its address no more.
pub async fn take_slip_away(tx: &mut Writing, id: QuestionId) -> Result<()> {
    sql!(
        "update contact_question set slip_is_away = $3 where centre_id = $1 and id = $2",
        tx.centre,
        id,
        true
    )
    .run(tx)
    .await
}

/// What was answered before this moment, and nobody said a word since.
pub async fn quiet_since(tx: &mut Tx, before: Timestamp) -> Result<Vec<(QuestionId,)>> {
    sql!(
        "select id from contact_question question
         where centre_id = $1 and state = 'answered' and not exists
           (select 1 from contact_line line where line.centre_id = question.centre_id
              and question_id = question.id and $2 < said_at)
         order by id limit 500",
        tx.centre,
        before
    )
    .all(tx)
    .await
}

/// What was not answered in time, and nobody told the coordinator.
pub async fn to_pass_on(tx: &mut Tx) -> Result<Vec<(QuestionId,)>> {
    sql!(
        "select id from contact_question
         where centre_id = $1 and state in ('waiting', 'taken') and answer_before < $2
           and not is_passed_on
         order by answer_before, id limit 50",
        tx.centre,
        tx.now
    )
    .all(tx)
    .await
}

/// The coordinator is told; false when another program was first.
pub async fn pass_on(tx: &mut Writing, id: QuestionId) -> Result<bool> {
    let n_passed = sql!(
        "update contact_question set is_passed_on = $3
         where centre_id = $1 and id = $2 and not is_passed_on",
        tx.centre,
        id,
        true
    )
    .touch(tx)
    .await?;
    Ok(n_passed == 1)
}

/// The keys without which nobody reads a question.
pub async fn keys_in_use(tx: &mut Tx) -> Result<Vec<KeyId>> {
    let wrapped = sql!(
        "select wrapped_key from contact_question where centre_id = $1 limit 100000",
        tx.centre
    )
    .all::<(Sealed,)>(tx)
    .await?;
    let mut keys: Vec<KeyId> = wrapped.into_iter().map(|(sealed,)| sealed.key).collect();
    keys.sort_unstable();
    keys.dedup();
    Ok(keys)
}

/// What somebody asked goes, with its key; what a colleague went on with waits for another.
pub async fn erase(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!(
        "delete from contact_question where centre_id = $1 and asked_by_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await?;
    sql!(
        "update contact_question set
           state = case when state = 'taken' and owner_id = $2 then 'waiting' else state end,
           owner_id = case when owner_id = $2 then null else owner_id end,
           for_whom_id = case when for_whom_id = $2 then null else for_whom_id end,
           typed_by_id = case when typed_by_id = $2 then null else typed_by_id end
         where centre_id = $1 and (owner_id = $2 or for_whom_id = $2 or typed_by_id = $2)",
        tx.centre,
        person
    )
    .run(tx)
    .await
}
