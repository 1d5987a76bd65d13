//! What decides about the door of a table.
pub mod comings;
pub mod own;
pub mod reliefs;

use super::plan::{Change, Going, Rota, Shift, ShiftId, Sitting, Turn, TurnAt};
use crate::table::TableId;
use kernel::db::Column;
use kernel::hours::{Minute, Span};
use kernel::jiff::civil::{Date, Weekday};
use kernel::{Error, PersonId, Result, Timestamp, Tx, Writing, record, sql, uuid};

impl Going {
    fn as_str(self) -> &'static str {
        match self {
            Self::On => "on",
            Self::Asked => "asked",
            Self::Off => "off",
        }
    }
}

impl Column for Going {
    type Stored = String;
    fn from_stored(stored: String) -> Result<Self> {
        Ok(match stored.as_str() {
            "on" => Self::On,
            "asked" => Self::Asked,
            _ => Self::Off,
        })
    }
}

record! {
    struct ShiftRow {
        id: ShiftId,
        weekday: i64,
        from_minute: i64,
        to_minute: i64,
        host_id: Option<PersonId>,
    }
}

record! {
    struct ChangeRow {
        shift_id: ShiftId,
        on_date: String,
        is_extra: bool,
        from_minute: i64,
        to_minute: i64,
        host_id: Option<PersonId>,
        going: Going,
    }
}

record! {
    struct SittingRow {
        is_open: bool,
        host_id: PersonId,
        from_at: Timestamp,
        until_at: Timestamp,
    }
}

impl ShiftRow {
    fn shift(self) -> Result<Shift> {
        let weekday = i8::try_from(self.weekday).map_err(|_| unreadable())?;
        Ok(Shift {
            id: self.id,
            weekday: Weekday::from_monday_one_offset(weekday)?,
            span: span(self.from_minute, self.to_minute)?,
            host: self.host_id,
        })
    }
}

impl ChangeRow {
    fn change(self) -> Result<Change> {
        Ok(Change {
            shift: self.shift_id,
            date: self.on_date.parse()?,
            is_extra: self.is_extra,
            span: span(self.from_minute, self.to_minute)?,
            host: self.host_id,
            going: self.going,
        })
    }
}

fn span(from: i64, to: i64) -> Result<Span> {
    let minute = |minute: i64| Minute::new(u16::try_from(minute).ok()?).ok();
    let span = minute(from).zip(minute(to)).and_then(|(from, to)| Span::new(from, to).ok());
    span.ok_or_else(unreadable)
}

fn unreadable() -> Error {
    Error::NotUnderstood("a stored shift".to_owned())
}

/// Everything that decides about the door of a table from this day on. Who is no host any more
/// receives nobody.
pub async fn rota(tx: &mut Tx, table: TableId, today: Date) -> Result<Rota> {
    let shifts = sql!(
        "select shift.id, weekday, from_minute, to_minute,
           case when exists (select 1 from person_role
             where person_role.centre_id = shift.centre_id and person_id = shift.host_id
               and role in ('host', 'coordinator')) then shift.host_id end as host_id
         from living_room_shift shift where shift.centre_id = $1 and table_id = $2
         order by weekday, from_minute, to_minute, shift.id limit 100",
        tx.centre,
        table
    )
    .all::<ShiftRow>(tx)
    .await?;
    let changes = sql!(
        "select shift_id, on_date, is_extra, from_minute, to_minute,
           case when exists (select 1 from person_role
             where person_role.centre_id = turn.centre_id and person_id = turn.host_id
               and role in ('host', 'coordinator')) then turn.host_id end as host_id,
           going
         from living_room_turn turn
         where turn.centre_id = $1 and table_id = $2 and $3 <= on_date
         order by on_date, shift_id limit 400",
        tx.centre,
        table,
        today.to_string()
    )
    .all::<ChangeRow>(tx)
    .await?;
    let sittings = sql!(
        "select is_open, host_id, from_at, until_at from living_room_sitting sitting
         where centre_id = $1 and table_id = $2 and $3 < until_at and exists
           (select 1 from person_role where person_role.centre_id = sitting.centre_id
             and person_id = sitting.host_id and role in ('host', 'coordinator'))
         order by from_at, id limit 40",
        tx.centre,
        table,
        tx.now
    )
    .all::<SittingRow>(tx)
    .await?;
    Ok(Rota {
        shifts: shifts.into_iter().map(ShiftRow::shift).collect::<Result<_>>()?,
        changes: changes.into_iter().map(ChangeRow::change).collect::<Result<_>>()?,
        sittings: sittings.into_iter().map(SittingRow::sitting).collect(),
        reliefs: reliefs::running(tx, table).await?,
    })
}

impl SittingRow {
    fn sitting(self) -> Sitting {
        let Self { is_open, host_id, from_at, until_at } = self;
        Sitting { is_open, host: host_id, from: from_at, until: until_at }
    }
}

record! {
    /// Somebody who can receive people.
    #[derive(Clone)]
    pub struct Host {
        pub id: PersonId,
        pub name: String,
    }
}

/// Everybody who can receive people, by name.
pub async fn hosts(tx: &mut Tx) -> Result<Vec<Host>> {
    sql!(
        "select id, name from person where centre_id = $1 and standing = 'inside' and exists
           (select 1 from person_role where person_role.centre_id = person.centre_id
             and person_id = person.id and role in ('host', 'coordinator'))
         order by name, id limit 60",
        tx.centre
    )
    .all(tx)
    .await
}

/// Which tables have a rota at all.
pub async fn tables(tx: &mut Tx) -> Result<Vec<(TableId,)>> {
    sql!(
        "select table_id from living_room_shift where centre_id = $1
         union select table_id from living_room_turn where centre_id = $1 and $2 < ends_at
         order by table_id limit 60",
        tx.centre,
        tx.now
    )
    .all(tx)
    .await
}

/// How many shifts of the week somebody does, at any table.
pub async fn n_hosted(tx: &mut Tx) -> Result<i64> {
    let (n,) = sql!(
        "select count(*) from living_room_shift where centre_id = $1 and host_id is not null",
        tx.centre
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(n)
}

pub async fn add_shift(
    tx: &mut Writing,
    table: TableId,
    weekday: Weekday,
    span: Span,
    host: Option<PersonId>,
) -> Result<()> {
    sql!(
        "insert into living_room_shift (centre_id, id, table_id, weekday, from_minute, to_minute,
           host_id)
         values ($1, $2, $3, $4, $5, $6, $7)",
        tx.centre,
        ShiftId::fresh(),
        table,
        i64::from(weekday.to_monday_one_offset()),
        i64::from(span.from().get()),
        i64::from(span.to().get()),
        host
    )
    .run(tx)
    .await
}

/// Takes these shifts out of the week, with all that was changed about them.
pub async fn remove_shifts(tx: &mut Writing, table: TableId, shifts: &[ShiftId]) -> Result<()> {
    sql!(
        "delete from living_room_shift where centre_id = $1 and table_id = $2 and id in ($3...)",
        tx.centre,
        table
    )
    .list(shifts.iter().copied())
    .run(tx)
    .await?;
    sql!(
        "delete from living_room_turn
         where centre_id = $1 and table_id = $2 and shift_id in ($3...)",
        tx.centre,
        table
    )
    .list(shifts.iter().copied())
    .run(tx)
    .await
}

/// Takes everything about this table out of the rota.
pub async fn remove_all(tx: &mut Writing, table: TableId) -> Result<()> {
    sql!("delete from living_room_shift where centre_id = $1 and table_id = $2", tx.centre, table)
        .run(tx)
        .await?;
    sql!("delete from living_room_turn where centre_id = $1 and table_id = $2", tx.centre, table)
        .run(tx)
        .await?;
    sql!(
        "delete from living_room_sitting where centre_id = $1 and table_id = $2",
        tx.centre,
        table
    )
    .run(tx)
    .await?;
    reliefs::end(tx, table).await
}

/// Keeps how this turn goes, instead of what was kept about it before.
pub async fn keep_turn(tx: &mut Writing, table: TableId, turn: &Turn) -> Result<()> {
    sql!(
        "insert into living_room_turn (centre_id, shift_id, on_date, table_id, is_extra,
           from_minute, to_minute, host_id, going, ends_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         on conflict (centre_id, shift_id, on_date) do update set from_minute = $6, to_minute = $7,
           host_id = $8, going = $9, ends_at = $10",
        tx.centre,
        turn.shift,
        turn.date.to_string(),
        table,
        turn.is_extra,
        i64::from(turn.span.from().get()),
        i64::from(turn.span.to().get()),
        turn.host,
        turn.going.as_str(),
        turn.until
    )
    .run(tx)
    .await
}

/// Lets the week count again for this turn.
pub async fn forget_turn(tx: &mut Writing, at: &TurnAt) -> Result<()> {
    sql!(
        "delete from living_room_turn
         where centre_id = $1 and shift_id = $2 and on_date = $3 and table_id = $4",
        tx.centre,
        at.shift,
        at.date.to_string(),
        at.table
    )
    .run(tx)
    .await
}

/// Gives a turn that others were asked for to whoever comes first; tells whether it was this one.
pub async fn take_turn(tx: &mut Writing, at: &TurnAt, host: PersonId) -> Result<bool> {
    let n_taken = sql!(
        "update living_room_turn set host_id = $4, going = 'on'
         where centre_id = $1 and shift_id = $2 and on_date = $3 and table_id = $5
           and going = 'asked'",
        tx.centre,
        at.shift,
        at.date.to_string(),
        host,
        at.table
    )
    .touch(tx)
    .await?;
    Ok(n_taken == 1)
}

/// Keeps that the door was opened or closed by hand.
pub async fn sit(tx: &mut Writing, table: TableId, sitting: &Sitting) -> Result<()> {
    sql!(
        "insert into living_room_sitting (centre_id, id, table_id, is_open, host_id, from_at,
           until_at)
         values ($1, $2, $3, $4, $5, $6, $7)",
        tx.centre,
        uuid::Uuid::now_v7(),
        table,
        sitting.is_open,
        sitting.host,
        sitting.from,
        sitting.until
    )
    .run(tx)
    .await
}

/// Whoever opened this table by hand does not hold it open any longer; only this host, if named.
pub async fn stand_up(tx: &mut Writing, table: TableId, host: Option<PersonId>) -> Result<()> {
    sql!(
        "update living_room_sitting set until_at = $3
         where centre_id = $1 and table_id = $2 and is_open and $3 < until_at
           and (host_id = $4 or $4 is null)",
        tx.centre,
        table,
        tx.now,
        host
    )
    .run(tx)
    .await
}
