//! Times at which the two of a talk meet.
use crate::appointment::{Place, Time, TimeId};
use crate::talk::TalkId;
use kernel::jiff::SignedDuration;
use kernel::{PersonId, Result, Timestamp, Tx, Writing, record, sql};

pub async fn offer(
    tx: &mut Writing,
    talk: TalkId,
    starts_at: Timestamp,
    place: &'static str,
) -> Result<()> {
    sql!(
        "insert into side_room_time (centre_id, id, talk_id, starts_at, place, state, is_reminded)
         values ($1, $2, $3, $4, $5, 'offered', $6)",
        tx.centre,
        TimeId::fresh(),
        talk,
        starts_at,
        place,
        false
    )
    .run(tx)
    .await
}

/// What is offered or agreed in this talk and still to come, soonest first.
pub async fn coming(tx: &mut Tx, talk: TalkId) -> Result<Vec<Time>> {
    sql!(
        "select id, talk_id, starts_at, place, state from side_room_time
         where centre_id = $1 and talk_id = $2 and $3 < starts_at and state <> 'gone'
         order by starts_at, id limit 50",
        tx.centre,
        talk,
        tx.now
    )
    .all(tx)
    .await
}

record! {
    /// What a worker agreed in a talk.
    pub struct Agreed {
        pub talk_id: TalkId,
        pub resident_id: PersonId,
        pub starts_at: Timestamp,
        pub place: Place,
    }
}

/// What this worker agreed and is still to come, soonest first.
pub async fn agreed_with(tx: &mut Tx, worker: PersonId) -> Result<Vec<Agreed>> {
    sql!(
        "select agreed.talk_id, talk.resident_id, agreed.starts_at, agreed.place
         from side_room_time agreed
           join side_room_talk talk on talk.centre_id = agreed.centre_id
             and talk.id = agreed.talk_id
         where agreed.centre_id = $1 and talk.worker_id = $2 and agreed.state = 'chosen'
           and $3 < agreed.starts_at
         order by agreed.starts_at, agreed.id limit 200",
        tx.centre,
        worker,
        tx.now
    )
    .all(tx)
    .await
}

/// Everything that was agreed, for whoever takes it along.
pub async fn agreed(tx: &mut Tx, talk: TalkId) -> Result<Vec<Time>> {
    sql!(
        "select id, talk_id, starts_at, place, state from side_room_time
         where centre_id = $1 and talk_id = $2 and state = 'chosen'
         order by starts_at, id limit 1000",
        tx.centre,
        talk
    )
    .all(tx)
    .await
}

/// The resident chose it. False when it is not offered any more, is over, or the worker is taken at
/// that time.
pub async fn choose(tx: &mut Writing, talk: TalkId, id: TimeId) -> Result<bool> {
    let n_chosen = sql!(
        "update side_room_time set state = 'chosen'
         where centre_id = $1 and talk_id = $2 and id = $3 and state = 'offered' and $4 < starts_at
           and not exists (select 1 from side_room_time other
             join side_room_talk its on its.centre_id = other.centre_id and its.id = other.talk_id
             join side_room_talk own on own.centre_id = its.centre_id
               and own.worker_id = its.worker_id
             where other.centre_id = $1 and other.state = 'chosen' and own.id = $2
               and other.starts_at = side_room_time.starts_at)
           and not exists (select 1 from side_room_desk_time desk
             join side_room_talk own on own.centre_id = desk.centre_id
               and own.worker_id = desk.worker_id
             where desk.centre_id = $1 and own.id = $2
               and desk.starts_at = side_room_time.starts_at)",
        tx.centre,
        talk,
        id,
        tx.now
    )
    .touch(tx)
    .await?;
    Ok(n_chosen == 1)
}

/// What was offered beside it is offered no more.
pub async fn offer_no_more(tx: &mut Writing, talk: TalkId) -> Result<bool> {
    let n_gone = sql!(
        "update side_room_time set state = 'gone'
         where centre_id = $1 and talk_id = $2 and state = 'offered'",
        tx.centre,
        talk
    )
    .touch(tx)
    .await?;
    Ok(0 < n_gone)
}

/// It does not go on. False when it did not any more.
pub async fn cancel(tx: &mut Writing, talk: TalkId, id: TimeId) -> Result<bool> {
    let n_gone = sql!(
        "update side_room_time set state = 'gone'
         where centre_id = $1 and talk_id = $2 and id = $3 and state = 'chosen'",
        tx.centre,
        talk,
        id
    )
    .touch(tx)
    .await?;
    Ok(n_gone == 1)
}

/// What was agreed, begins within so long, and of which nobody reminded the resident.
pub async fn soon(tx: &mut Tx, within: SignedDuration) -> Result<Vec<Time>> {
    sql!(
        "select id, talk_id, starts_at, place, state from side_room_time
         where centre_id = $1 and state = 'chosen' and not is_reminded
           and $2 < starts_at and starts_at <= $3
         order by starts_at, id limit 200",
        tx.centre,
        tx.now,
        tx.now + within
    )
    .all(tx)
    .await
}

/// False when another program was first.
pub async fn remind(tx: &mut Writing, id: TimeId) -> Result<bool> {
    let n_reminded = sql!(
        "update side_room_time set is_reminded = $3
         where centre_id = $1 and id = $2 and not is_reminded",
        tx.centre,
        id,
        true
    )
    .touch(tx)
    .await?;
    Ok(n_reminded == 1)
}
