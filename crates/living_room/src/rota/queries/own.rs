//! What the rota holds of one person.
use super::{ChangeRow, ShiftRow};
use crate::rota::plan::{Change, Shift};
use kernel::db::Column;
use kernel::{PersonId, Result, Timestamp, Tx, Writing, record, sql};

/// The shifts of one person, for themselves.
pub async fn shifts_of(tx: &mut Tx, host: PersonId) -> Result<Vec<Shift>> {
    let rows = sql!(
        "select id, weekday, from_minute, to_minute, host_id from living_room_shift
         where centre_id = $1 and host_id = $2
         order by weekday, from_minute, id limit 100",
        tx.centre,
        host
    )
    .all::<ShiftRow>(tx)
    .await?;
    rows.into_iter().map(ShiftRow::shift).collect()
}

/// The single turns of one person that go otherwise than the week says, for themselves.
pub async fn turns_of(tx: &mut Tx, host: PersonId) -> Result<Vec<Change>> {
    let rows = sql!(
        "select shift_id, on_date, is_extra, from_minute, to_minute, host_id, going
         from living_room_turn where centre_id = $1 and host_id = $2
         order by on_date, from_minute, shift_id limit 400",
        tx.centre,
        host
    )
    .all::<ChangeRow>(tx)
    .await?;
    rows.into_iter().map(ChangeRow::change).collect()
}

/// What somebody did at a door, or wanted, and when.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Did {
    Sit,
    Come,
    Relieve,
}

impl Column for Did {
    type Stored = String;
    fn from_stored(stored: String) -> Result<Self> {
        Ok(match stored.as_str() {
            "sit" => Self::Sit,
            "come" => Self::Come,
            _ => Self::Relieve,
        })
    }
}

record! {
    pub struct Moment {
        pub did: Did,
        pub at: Timestamp,
    }
}

/// When one person opened or closed a door by hand, took a table over, or wanted to come; for
/// themselves.
pub async fn moments_of(tx: &mut Tx, person: PersonId) -> Result<Vec<Moment>> {
    sql!(
        "select 'sit' as did, from_at as at from living_room_sitting
         where centre_id = $1 and host_id = $2
         union all
         select 'come', opens_at from living_room_coming where centre_id = $1 and person_id = $2
         union all
         select 'relieve', from_at from living_room_relief where centre_id = $1 and by_id = $2
         order by at, did limit 1000",
        tx.centre,
        person
    )
    .all(tx)
    .await
}

/// Takes somebody's name out of the rota; their shifts are nobody's then.
pub async fn erase(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!(
        "update living_room_shift set host_id = null where centre_id = $1 and host_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await?;
    sql!(
        "update living_room_turn set host_id = null where centre_id = $1 and host_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await?;
    sql!(
        "delete from living_room_sitting where centre_id = $1 and host_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await?;
    sql!("delete from living_room_relief where centre_id = $1 and by_id = $2", tx.centre, person)
        .run(tx)
        .await?;
    sql!(
        "delete from living_room_coming where centre_id = $1 and person_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await
}
