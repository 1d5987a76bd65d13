//! Who came in.
use crate::presence::AFTER_A_PAGE;
use crate::table::TableId;
use kernel::{Age, PersonId, Result, Timestamp, Tx, Writing, record, sql, uuid};

record! {
    /// Somebody at a table, as everybody there may know.
    pub struct Present {
        pub person_id: PersonId,
        pub name: String,
        pub is_host: bool,
        pub is_guest: bool,
        pub age: Age,
        pub drawing: Option<String>,
        pub photo_id: Option<uuid::Uuid>,
        pub audience: Option<String>,
    }
}

/// Who is there now: who receives people first, then in the order in which they came.
pub async fn present(tx: &mut Tx, table: TableId) -> Result<Vec<Present>> {
    sql!(
        "select here.person_id, person.name, person.age, person.standing = 'guest' as is_guest,
           face.drawing, face.photo_id, face.audience,
           exists (select 1 from person_role role where role.centre_id = here.centre_id
             and role.person_id = here.person_id and role.role = 'host') as is_host
         from living_room_presence here
           join person on person.centre_id = here.centre_id and person.id = here.person_id
           left join face on face.centre_id = here.centre_id and face.person_id = here.person_id
         where here.centre_id = $1 and here.table_id = $2 and $3 < here.until_at
         order by is_host desc, here.came_at, here.person_id limit 600",
        tx.centre,
        table,
        tx.now
    )
    .all(tx)
    .await
}

/// Whether somebody who receives people is there now.
pub async fn has_host(tx: &mut Tx, table: TableId) -> Result<bool> {
    let (n,) = sql!(
        "select count(*) from living_room_presence here
         where here.centre_id = $1 and here.table_id = $2 and $3 < here.until_at
           and (exists (select 1 from person_role role where role.centre_id = here.centre_id
             and role.person_id = here.person_id and role.role in ('host', 'coordinator'))
             or exists (select 1 from living_room_relief relief
               where relief.centre_id = here.centre_id and relief.table_id = here.table_id
                 and relief.by_id = here.person_id and $3 < relief.until_at))",
        tx.centre,
        table,
        tx.now
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(0 < n)
}

/// How many are there now, at any table of the room.
pub async fn n_present(tx: &mut Tx) -> Result<i64> {
    let (n,) = sql!(
        "select count(distinct person_id) from living_room_presence
         where centre_id = $1 and $2 < until_at",
        tx.centre,
        tx.now
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(n)
}

pub async fn is_present(tx: &mut Tx, table: TableId, person: PersonId) -> Result<bool> {
    let (n,) = sql!(
        "select count(*) from living_room_presence
         where centre_id = $1 and table_id = $2 and person_id = $3 and $4 < until_at",
        tx.centre,
        table,
        person,
        tx.now
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(n == 1)
}

/// Somebody comes in, or gives a sign of life.
pub async fn come_in(
    tx: &mut Writing,
    table: TableId,
    person: PersonId,
    until: Timestamp,
) -> Result<()> {
    sql!(
        "insert into living_room_presence (centre_id, table_id, person_id, came_at, until_at)
         values ($1, $2, $3, $4, $5)
         on conflict (centre_id, table_id, person_id) do update set until_at = $5",
        tx.centre,
        table,
        person,
        tx.now,
        until
    )
    .run(tx)
    .await
}

/// Whoever is there stays until then; who went out does not come back by it.
pub async fn renew(
    tx: &mut Writing,
    table: TableId,
    people: &[PersonId],
    until: Timestamp,
) -> Result<()> {
    sql!(
        "update living_room_presence set until_at = $3
         where centre_id = $1 and table_id = $2 and $4 < until_at and person_id in ($5...)",
        tx.centre,
        table,
        until,
        tx.now
    )
    .list(people.iter().copied())
    .run(tx)
    .await
}

/// Whoever closed the page is there no longer than until then; who is at work elsewhere, longer than
/// a page lasts, keeps the seat.
pub async fn see_off(
    tx: &mut Writing,
    table: TableId,
    people: &[PersonId],
    until: Timestamp,
) -> Result<()> {
    sql!(
        "update living_room_presence set until_at = $3
         where centre_id = $1 and table_id = $2 and $3 < until_at and until_at <= $4
           and person_id in ($5...)",
        tx.centre,
        table,
        until,
        tx.now + AFTER_A_PAGE
    )
    .list(people.iter().copied())
    .run(tx)
    .await
}

/// Renews it at every table, for somebody who was still there at that moment.
pub async fn renew_everywhere(
    tx: &mut Writing,
    person: PersonId,
    seen_at: Timestamp,
    until: Timestamp,
) -> Result<()> {
    sql!(
        "update living_room_presence set until_at = $2
         where centre_id = $1 and $3 < until_at and until_at < $2 and person_id = $4",
        tx.centre,
        until,
        seen_at,
        person
    )
    .run(tx)
    .await
}

/// Goes out of every table.
pub async fn go_out(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!(
        "delete from living_room_presence where centre_id = $1 and person_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await
}

/// Where somebody is, as far as we know.
pub async fn tables_of(tx: &mut Tx, person: PersonId) -> Result<Vec<TableId>> {
    let tables = sql!(
        "select table_id from living_room_presence where centre_id = $1 and person_id = $2
         order by table_id limit 40",
        tx.centre,
        person
    )
    .all::<(TableId,)>(tx)
    .await?;
    Ok(tables.into_iter().map(|(table,)| table).collect())
}
