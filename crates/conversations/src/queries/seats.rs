//! Seats: who takes part in a conversation.
use crate::conversation::{ConversationId, Seat};
use kernel::{PersonId, Result, Tx, Writing, record, sql};

/// Somebody sits down to read and write, having seen nothing yet.
pub async fn sit_down(
    tx: &mut Writing,
    id: ConversationId,
    seat: i64,
    person: PersonId,
) -> Result<()> {
    sql!(
        "insert into conversations_seat (centre_id, conversation_id, seat, person_id, reads, heard)
         values ($1, $2, $3, $4, $5, 0)",
        tx.centre,
        id,
        seat,
        person,
        true
    )
    .run(tx)
    .await
}

/// Who takes part in these conversations; in each by seat.
pub async fn all(tx: &mut Tx, ids: &[ConversationId]) -> Result<Vec<Seat>> {
    sql!(
        "select seat.conversation_id, seat.seat, seat.person_id, seat.reads, seat.heard,
           seat.read_by_team_at, person.name, person.age, person.standing,
           (select string_agg(role, ' ') from person_role where person_role.centre_id = seat.centre_id
              and person_role.person_id = seat.person_id) as roles,
           face.drawing, face.photo_id, face.audience
         from conversations_seat seat
           left join person on person.centre_id = seat.centre_id and person.id = seat.person_id
           left join face on face.centre_id = seat.centre_id and face.person_id = seat.person_id
         where seat.centre_id = $1 and seat.conversation_id in ($2...)
         order by seat.conversation_id, seat.seat limit 5000",
        tx.centre
    )
    .list(ids.iter().copied())
    .all(tx)
    .await
}

record! {
    /// Somebody has not seen everything of a conversation.
    pub struct Unread {
        pub id: ConversationId,
        pub last_number: i64,
        pub heard: i64,
    }
}

pub async fn unread(tx: &mut Tx, person: PersonId) -> Result<Vec<Unread>> {
    sql!(
        "select it.id, it.last_number, seat.heard from conversations_seat seat
           join conversations_conversation it
             on it.centre_id = seat.centre_id and it.id = seat.conversation_id
         where seat.centre_id = $1 and seat.person_id = $2 and seat.reads
           and seat.heard < it.last_number
         order by it.last_at desc limit 200",
        tx.centre,
        person
    )
    .all(tx)
    .await
}

/// They have seen everything up to this number.
pub async fn hear(
    tx: &mut Writing,
    id: ConversationId,
    person: PersonId,
    number: i64,
) -> Result<()> {
    sql!(
        "update conversations_seat set heard = $4
         where centre_id = $1 and conversation_id = $2 and person_id = $3 and heard < $4",
        tx.centre,
        id,
        person,
        number
    )
    .run(tx)
    .await
}

/// Nothing new was said under this number: who had seen everything, still has.
pub async fn pass_over(tx: &mut Writing, id: ConversationId, number: i64) -> Result<()> {
    sql!(
        "update conversations_seat set heard = $3
         where centre_id = $1 and conversation_id = $2 and heard = $4",
        tx.centre,
        id,
        number,
        number - 1
    )
    .run(tx)
    .await
}

/// Who answered for somebody reads no more; their names stay with what they wrote.
pub async fn stop_reading_for(tx: &mut Writing, id: ConversationId) -> Result<()> {
    sql!(
        "update conversations_seat set reads = $3
         where centre_id = $1 and conversation_id = $2 and 0 < seat",
        tx.centre,
        id,
        false
    )
    .run(tx)
    .await
}

/// Somebody who keeps it kind read what was said from these seats, as those of the others reported.
pub async fn read_by_team(tx: &mut Writing, id: ConversationId, said_from: &[i64]) -> Result<()> {
    sql!(
        "update conversations_seat set read_by_team_at = $3
         where centre_id = $1 and conversation_id = $2 and reads and seat not in ($4...)",
        tx.centre,
        id,
        tx.now
    )
    .list(said_from.iter().copied())
    .touch(tx)
    .await
    .map(drop)
}

/// Nobody knows any more who sat there.
pub async fn stand_up(tx: &mut Writing, id: ConversationId, person: PersonId) -> Result<()> {
    sql!(
        "update conversations_seat set person_id = null, reads = $4
         where centre_id = $1 and conversation_id = $2 and person_id = $3",
        tx.centre,
        id,
        person,
        false
    )
    .run(tx)
    .await
}
