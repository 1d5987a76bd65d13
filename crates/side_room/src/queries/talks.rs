//! Talks.
use crate::talk::{Party, Somebody, State, Talk, TalkId};
use kernel::{KeyId, PersonId, Result, Sealed, Timestamp, Tx, Writing, sql};

/// False when this resident has one already.
pub async fn begin(
    tx: &mut Writing,
    id: TalkId,
    resident: PersonId,
    wrapped_key: Sealed,
    answer_before: Timestamp,
) -> Result<bool> {
    let n_new = sql!(
        "insert into side_room_talk (centre_id, id, resident_id, state, was_taken, wrapped_key,
           last_number, resident_heard, worker_heard, waits_since, answer_before, last_at)
         values ($1, $2, $3, 'waiting', $4, $5, 0, 0, 0, $6, $7, $6)
         on conflict (centre_id, resident_id) do nothing",
        tx.centre,
        id,
        resident,
        false,
        wrapped_key,
        tx.now,
        answer_before
    )
    .touch(tx)
    .await?;
    Ok(0 < n_new)
}

pub async fn one(tx: &mut Tx, id: TalkId) -> Result<Option<Talk>> {
    sql!(
        "select id, resident_id, worker_id, asked_id, state, was_taken, wrapped_key, last_number,
           resident_heard, worker_heard, waits_since, answer_before, last_at
         from side_room_talk where centre_id = $1 and id = $2",
        tx.centre,
        id
    )
    .optional(tx)
    .await
}

/// The talk of this resident.
pub async fn of_resident(tx: &mut Tx, resident: PersonId) -> Result<Option<Talk>> {
    sql!(
        "select id, resident_id, worker_id, asked_id, state, was_taken, wrapped_key, last_number,
           resident_heard, worker_heard, waits_since, answer_before, last_at
         from side_room_talk where centre_id = $1 and resident_id = $2",
        tx.centre,
        resident
    )
    .optional(tx)
    .await
}

/// What waits, who came first on top.
pub async fn waiting(tx: &mut Tx) -> Result<Vec<Talk>> {
    sql!(
        "select id, resident_id, worker_id, asked_id, state, was_taken, wrapped_key, last_number,
           resident_heard, worker_heard, waits_since, answer_before, last_at
         from side_room_talk where centre_id = $1 and state = 'waiting'
         order by waits_since, id limit 500",
        tx.centre
    )
    .all(tx)
    .await
}

/// Everything that a worker has, the latest on top.
pub async fn of_workers(tx: &mut Tx) -> Result<Vec<Talk>> {
    sql!(
        "select id, resident_id, worker_id, asked_id, state, was_taken, wrapped_key, last_number,
           resident_heard, worker_heard, waits_since, answer_before, last_at
         from side_room_talk where centre_id = $1 and worker_id is not null
         order by last_at desc, id desc limit 500",
        tx.centre
    )
    .all(tx)
    .await
}

/// How many came before this one and wait too.
pub async fn n_before(tx: &mut Tx, it: &Talk) -> Result<i64> {
    let (n,) = sql!(
        "select count(*) from side_room_talk
         where centre_id = $1 and state = 'waiting' and waits_since < $2",
        tx.centre,
        it.waits_since
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(n)
}

/// Everybody who says or said something in it, or is asked to.
pub async fn people(tx: &mut Tx, it: &Talk) -> Result<Vec<Somebody>> {
    sql!(
        "select person.id, person.name, face.drawing, face.photo_id, face.audience
         from person left join face
           on face.centre_id = person.centre_id and face.person_id = person.id
         where person.centre_id = $1 and (person.id = $3 or person.id = $4 or person.id = $5
           or person.id in (select by_id from side_room_line line
             where line.centre_id = $1 and line.talk_id = $2))
         order by person.name limit 100",
        tx.centre,
        it.id,
        it.resident_id,
        it.worker_id,
        it.asked_id
    )
    .all(tx)
    .await
}

/// This worker goes on with it. False when another does, or it does not wait any more.
pub async fn take(tx: &mut Writing, id: TalkId, worker: PersonId) -> Result<bool> {
    let n_taken = sql!(
        "update side_room_talk set state = 'taken', worker_id = $3, asked_id = null,
           was_taken = $4, worker_heard = 0
         where centre_id = $1 and id = $2 and state = 'waiting' and not was_taken",
        tx.centre,
        id,
        worker,
        true
    )
    .touch(tx)
    .await?;
    Ok(n_taken == 1)
}

/// The resident is asked whether this colleague may go on. False when somebody else is asked for
/// already, or has it.
pub async fn ask_for(tx: &mut Writing, id: TalkId, colleague: PersonId) -> Result<bool> {
    let n_asked = sql!(
        "update side_room_talk set asked_id = $3
         where centre_id = $1 and id = $2 and state <> 'closed' and asked_id is null
           and was_taken and (worker_id is null or worker_id <> $3) and resident_id <> $3",
        tx.centre,
        id,
        colleague
    )
    .touch(tx)
    .await?;
    Ok(n_asked == 1)
}

/// The resident said yes to this colleague. False when nobody asks that any more.
pub async fn hand_over(tx: &mut Writing, id: TalkId, to: PersonId) -> Result<bool> {
    let n_handed = sql!(
        "update side_room_talk set state = 'taken', worker_id = $3, asked_id = null,
           worker_heard = 0, worker_told = null
         where centre_id = $1 and id = $2 and asked_id = $3 and state <> 'closed'",
        tx.centre,
        id,
        to
    )
    .touch(tx)
    .await?;
    Ok(n_handed == 1)
}

/// The resident said no. False when nobody asks that any more.
pub async fn keep(tx: &mut Writing, id: TalkId, colleague: PersonId) -> Result<bool> {
    let n_kept = sql!(
        "update side_room_talk set asked_id = null
         where centre_id = $1 and id = $2 and asked_id = $3",
        tx.centre,
        id,
        colleague
    )
    .touch(tx)
    .await?;
    Ok(n_kept == 1)
}

/// Whoever had it works here no more: it waits again.
pub async fn give_back(tx: &mut Writing, id: TalkId, worker: PersonId) -> Result<bool> {
    let n_given = sql!(
        "update side_room_talk set worker_id = null, worker_told = null, waits_since = $4,
           state = case when state = 'closed' then state else 'waiting' end
         where centre_id = $1 and id = $2 and worker_id = $3",
        tx.centre,
        id,
        worker,
        tx.now
    )
    .touch(tx)
    .await?;
    Ok(n_given == 1)
}

/// Nobody asks for this colleague any more.
pub async fn ask_no_more_for(tx: &mut Writing, colleague: PersonId) -> Result<()> {
    sql!(
        "update side_room_talk set asked_id = null where centre_id = $1 and asked_id = $2",
        tx.centre,
        colleague
    )
    .run(tx)
    .await
}

/// False when it was closed already.
pub async fn close(tx: &mut Writing, id: TalkId) -> Result<bool> {
    let n_closed = sql!(
        "update side_room_talk set state = 'closed', asked_id = null
         where centre_id = $1 and id = $2 and state <> 'closed'",
        tx.centre,
        id
    )
    .touch(tx)
    .await?;
    Ok(n_closed == 1)
}

/// Somebody says something after it was closed: it goes on with the same worker, or waits.
pub async fn go_on(tx: &mut Writing, id: TalkId, answer_before: Timestamp) -> Result<()> {
    sql!(
        "update side_room_talk set waits_since = $3, answer_before = $4,
           state = case when worker_id is null then 'waiting' else 'taken' end
         where centre_id = $1 and id = $2 and state = 'closed'",
        tx.centre,
        id,
        tx.now,
        answer_before
    )
    .run(tx)
    .await
}

/// Somebody of the team said a word. Tells what was promised, if this is the first.
pub async fn answer(tx: &mut Writing, it: &Talk) -> Result<Option<Timestamp>> {
    if it.answer_before.is_some() {
        sql!(
            "update side_room_talk set answer_before = null where centre_id = $1 and id = $2",
            tx.centre,
            it.id
        )
        .run(tx)
        .await?;
    }
    Ok(it.answer_before)
}

/// One of the two has seen everything up to this number.
pub async fn hear(tx: &mut Writing, id: TalkId, party: Party, number: i64) -> Result<()> {
    match party {
        Party::Resident => {
            sql!(
                "update side_room_talk set resident_heard = $3
                 where centre_id = $1 and id = $2 and resident_heard < $3",
                tx.centre,
                id,
                number
            )
            .run(tx)
            .await
        }
        Party::Worker => {
            sql!(
                "update side_room_talk set worker_heard = $3
                 where centre_id = $1 and id = $2 and worker_heard < $3",
                tx.centre,
                id,
                number
            )
            .run(tx)
            .await
        }
    }
}

/// Away with all that was said in it, and with its key.
pub async fn throw_away(tx: &mut Writing, id: TalkId) -> Result<()> {
    sql!("delete from side_room_talk where centre_id = $1 and id = $2", tx.centre, id).run(tx).await
}

/// What this worker has, and how far each is.
pub async fn held_by(tx: &mut Tx, worker: PersonId) -> Result<Vec<(TalkId, State)>> {
    let held = sql!(
        "select id, state from side_room_talk where centre_id = $1 and worker_id = $2
         order by id limit 10000",
        tx.centre,
        worker
    )
    .all::<Held>(tx)
    .await?;
    Ok(held.into_iter().map(|Held { id, state }| (id, state)).collect())
}

kernel::record! {
    struct Held {
        id: TalkId,
        state: State,
    }
}

/// The keys of the centre under which those of the talks are wrapped.
pub async fn keys_in_use(tx: &mut Tx) -> Result<Vec<KeyId>> {
    let wrapped =
        sql!("select wrapped_key from side_room_talk where centre_id = $1 limit 100000", tx.centre)
            .all::<(Sealed,)>(tx)
            .await?;
    let mut keys: Vec<KeyId> = wrapped.into_iter().map(|(sealed,)| sealed.key).collect();
    keys.sort_unstable();
    keys.dedup();
    Ok(keys)
}
