//! Who goes round with the list, and when.
use crate::collector::Collector;
use kernel::{PersonId, Result, Timestamp, Tx, Writing, record, sql};

/// Whoever goes round in this centre, as long as they are of the team.
pub async fn of_centre(tx: &mut Tx) -> Result<Option<Collector>> {
    sql!(
        "select person_id, person.name, weekday, next_at from freshness_collector collector
         join person on person.centre_id = collector.centre_id and person.id = person_id
         where collector.centre_id = $1 and standing = 'inside' and exists
           (select 1 from person_role where person_role.centre_id = person.centre_id
              and person_role.person_id = person.id and role <> 'partner')",
        tx.centre
    )
    .optional(tx)
    .await
}

record! {
    /// Somebody of the team.
    pub struct Colleague {
        pub id: PersonId,
        pub name: String,
    }
}

/// Who could go round, by name.
pub async fn team(tx: &mut Tx) -> Result<Vec<Colleague>> {
    sql!(
        "select id, name from person where centre_id = $1 and standing = 'inside' and exists
           (select 1 from person_role where person_role.centre_id = person.centre_id
              and person_role.person_id = person.id and role <> 'partner')
         order by name, id limit 200",
        tx.centre
    )
    .all(tx)
    .await
}

pub async fn choose(
    tx: &mut Writing,
    person: PersonId,
    weekday: i8,
    next_at: Timestamp,
) -> Result<()> {
    sql!(
        "insert into freshness_collector (centre_id, person_id, weekday, next_at)
         values ($1, $2, $3, $4)
         on conflict (centre_id) do update set person_id = excluded.person_id,
           weekday = excluded.weekday, next_at = excluded.next_at",
        tx.centre,
        person,
        i64::from(weekday),
        next_at
    )
    .run(tx)
    .await
}

/// Nobody goes round any more.
pub async fn choose_nobody(tx: &mut Writing) -> Result<()> {
    sql!("delete from freshness_collector where centre_id = $1", tx.centre).run(tx).await
}

/// False when another program on the same database was first with this week.
pub async fn go_on(tx: &mut Writing, from: Timestamp, to: Timestamp) -> Result<bool> {
    let n_gone_on = sql!(
        "update freshness_collector set next_at = $3 where centre_id = $1 and next_at = $2",
        tx.centre,
        from,
        to
    )
    .touch(tx)
    .await?;
    Ok(n_gone_on == 1)
}

pub async fn erase(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!(
        "delete from freshness_collector where centre_id = $1 and person_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await
}
