//! Who comes, and who waits.
use crate::activity::ActivityId;
use crate::seats::{SignUpId, Standing};
use crate::sign_up::SignUp;
use kernel::uuid::Uuid;
use kernel::{Person, PersonId, Result, Timestamp, Tx, Writing, record, sql};

/// More than ever come to one date.
const AT_ONCE: i64 = 5000;

/// Everybody who asked for a place at a date and did not cancel, in the order in which they asked.
pub async fn of_date(tx: &mut Tx, activity: ActivityId, on_date: &str) -> Result<Vec<SignUp>> {
    sql!(
        "select id, activity_id, on_date, person_id, name, channel, address, code, n_people,
           is_shown, standing, offered_until, by_id, language, is_from_home, wants_reminder,
           has_come, has_looked_back, together_id, asked_at
         from agenda_sign_up
         where centre_id = $1 and activity_id = $2 and on_date = $3 and standing <> 'cancelled'
         order by turn, id limit $4",
        tx.centre,
        activity,
        on_date,
        AT_ONCE
    )
    .all(tx)
    .await
}

/// Everybody who has a place or waits at a date of this activity that did not end yet.
pub async fn of_coming(tx: &mut Tx, activity: ActivityId) -> Result<Vec<SignUp>> {
    sql!(
        "select id, activity_id, on_date, person_id, name, channel, address, code, n_people,
           is_shown, standing, offered_until, by_id, language, is_from_home, wants_reminder,
           has_come, has_looked_back, together_id, asked_at
         from agenda_sign_up
         where centre_id = $1 and activity_id = $2 and $3 < ends_at
           and standing in ('coming', 'waiting', 'offered', 'to_call')
         order by on_date, turn, id limit $4",
        tx.centre,
        activity,
        tx.now,
        AT_ONCE
    )
    .all(tx)
    .await
}

/// Of this person for one date, if they come or wait.
pub async fn of_person(
    tx: &mut Tx,
    activity: ActivityId,
    on_date: &str,
    person: PersonId,
) -> Result<Option<SignUp>> {
    sql!(
        "select id, activity_id, on_date, person_id, name, channel, address, code, n_people,
           is_shown, standing, offered_until, by_id, language, is_from_home, wants_reminder,
           has_come, has_looked_back, together_id, asked_at
         from agenda_sign_up
         where centre_id = $1 and activity_id = $2 and on_date = $3 and person_id = $4
           and standing in ('coming', 'waiting', 'offered', 'to_call')",
        tx.centre,
        activity,
        on_date,
        person
    )
    .optional(tx)
    .await
}

/// One sign-up, whatever became of it.
pub async fn by_id(tx: &mut Tx, id: SignUpId) -> Result<Option<SignUp>> {
    sql!(
        "select id, activity_id, on_date, person_id, name, channel, address, code, n_people,
           is_shown, standing, offered_until, by_id, language, is_from_home, wants_reminder,
           has_come, has_looked_back, together_id, asked_at
         from agenda_sign_up where centre_id = $1 and id = $2",
        tx.centre,
        id
    )
    .optional(tx)
    .await
}

/// How many people have a place at the fullest date that is still to come.
pub async fn most_placed(tx: &mut Tx, activity: ActivityId) -> Result<i64> {
    let fullest = sql!(
        "select cast(sum(n_people) as bigint) from agenda_sign_up
         where centre_id = $1 and activity_id = $2 and $3 < ends_at
           and standing in ('coming', 'offered', 'to_call')
         group by on_date order by 1 desc limit 1",
        tx.centre,
        activity,
        tx.now
    )
    .optional::<(i64,)>(tx)
    .await?;
    Ok(fullest.map_or(0, |(n,)| n))
}

/// Puts somebody on the list, behind everybody who asked before.
pub async fn add(tx: &mut Writing, own: &SignUp, ends_at: Timestamp) -> Result<()> {
    sql!(
        "insert into agenda_sign_up (centre_id, id, activity_id, on_date, person_id, name, channel,
           address, code, n_people, is_shown, standing, offered_until, by_id, asked_at, ends_at,
           language, is_from_home, wants_reminder, together_id, turn)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
           $19, $20,
           (select coalesce(max(turn), 0) + 1 from agenda_sign_up
             where centre_id = $1 and activity_id = $3 and on_date = $4))",
        tx.centre,
        own.id,
        own.activity_id,
        own.on_date.as_str(),
        own.person_id,
        own.name.as_str(),
        own.channel.as_str(),
        own.address.as_str(),
        own.code.as_str(),
        own.n_people,
        own.is_shown,
        own.standing.as_str(),
        own.offered_until,
        own.by_id,
        own.asked_at,
        ends_at,
        own.language.as_str(),
        own.is_from_home,
        own.wants_reminder,
        own.together_id
    )
    .run(tx)
    .await
}

pub async fn stand(tx: &mut Writing, id: SignUpId, standing: Standing) -> Result<()> {
    sql!(
        "update agenda_sign_up set standing = $3, offered_until = $4
         where centre_id = $1 and id = $2",
        tx.centre,
        id,
        standing.as_str(),
        standing.until()
    )
    .run(tx)
    .await
}

/// The dates for which the same press signed up and that are still to come, in the order in which
/// everybody takes them in hand.
pub async fn together(tx: &mut Tx, together: Uuid) -> Result<Vec<SignUp>> {
    sql!(
        "select id, activity_id, on_date, person_id, name, channel, address, code, n_people,
           is_shown, standing, offered_until, by_id, language, is_from_home, wants_reminder,
           has_come, has_looked_back, together_id, asked_at
         from agenda_sign_up
         where centre_id = $1 and together_id = $2 and $3 < ends_at
           and standing in ('coming', 'waiting', 'offered', 'to_call')
         order by on_date, id limit 100",
        tx.centre,
        together,
        tx.now
    )
    .all(tx)
    .await
}

/// Another code on the slip, because the first was lost.
pub async fn give_code(tx: &mut Writing, id: SignUpId, code: &str) -> Result<()> {
    sql!(
        "update agenda_sign_up set code = $3 where centre_id = $1 and id = $2",
        tx.centre,
        id,
        code
    )
    .run(tx)
    .await
}

/// Somebody with an account takes over what was written down for them.
pub async fn take_over(tx: &mut Writing, id: SignUpId, person: &Person) -> Result<()> {
    sql!(
        "update agenda_sign_up set person_id = $3, name = $4, channel = '', address = ''
         where centre_id = $1 and id = $2 and person_id is null",
        tx.centre,
        id,
        person.id,
        person.name.as_str()
    )
    .run(tx)
    .await
}

/// Puts somebody in another place of the order.
pub async fn put_in_turn(tx: &mut Writing, id: SignUpId, turn: i64) -> Result<()> {
    sql!(
        "update agenda_sign_up set turn = $3 where centre_id = $1 and id = $2",
        tx.centre,
        id,
        turn
    )
    .run(tx)
    .await
}

/// The numbers of the order of who waits, as they stand now.
pub async fn turns_of_waiting(
    tx: &mut Tx,
    activity: ActivityId,
    on_date: &str,
) -> Result<Vec<(SignUpId, i64)>> {
    let rows = sql!(
        "select id, turn from agenda_sign_up
         where centre_id = $1 and activity_id = $2 and on_date = $3 and standing = 'waiting'
         order by turn, id limit $4",
        tx.centre,
        activity,
        on_date,
        AT_ONCE
    )
    .all::<InTurn>(tx)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.turn)).collect())
}

record! {
    struct InTurn {
        id: SignUpId,
        turn: i64,
    }
}

/// Somebody comes in, or did not after all.
pub async fn see_come(tx: &mut Writing, id: SignUpId, has_come: bool) -> Result<()> {
    sql!(
        "update agenda_sign_up set has_come = $3 where centre_id = $1 and id = $2",
        tx.centre,
        id,
        has_come
    )
    .run(tx)
    .await
}

/// Where somebody signed up, for "mijn gegevens".
pub async fn of_somebody(tx: &mut Tx, person: PersonId) -> Result<Vec<(String,)>> {
    sql!(
        "select title from agenda_sign_up
         join agenda_activity on agenda_activity.centre_id = agenda_sign_up.centre_id
           and agenda_activity.id = agenda_sign_up.activity_id
         where agenda_sign_up.centre_id = $1 and person_id = $2
         order by agenda_sign_up.ends_at, agenda_sign_up.id limit 1000",
        tx.centre,
        person
    )
    .all(tx)
    .await
}

/// The dates for which somebody has a place or waits.
pub async fn dates_of(tx: &mut Tx, person: PersonId) -> Result<Vec<(ActivityId, String)>> {
    let rows = sql!(
        "select activity_id, on_date from agenda_sign_up
         where centre_id = $1 and person_id = $2
           and standing in ('coming', 'waiting', 'offered', 'to_call')
         order by id limit 1000",
        tx.centre,
        person
    )
    .all::<OfDate>(tx)
    .await?;
    Ok(rows.into_iter().map(|row| (row.activity_id, row.on_date)).collect())
}

record! {
    struct OfDate {
        activity_id: ActivityId,
        on_date: String,
    }
}

/// Somebody leaves: their sign-ups go, and who wrote others down is not named any more.
pub async fn erase(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!("delete from agenda_sign_up where centre_id = $1 and person_id = $2", tx.centre, person)
        .run(tx)
        .await?;
    sql!(
        "update agenda_sign_up set by_id = null where centre_id = $1 and by_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await
}
