//! The SQL of people who no longer come.
use kernel::{PersonId, Result, Timestamp, Tx, Writing, record, sql};

record! {
    /// Somebody who has not come for long, and how often they were told so.
    pub struct Absent {
        pub person_id: PersonId,
        pub n_told: i64,
    }
}

/// Whoever came back is not told any more.
pub async fn welcome_back(tx: &mut Writing) -> Result<()> {
    sql!(
        "delete from my_page_warning where centre_id = $1 and exists
           (select 1 from person where person.centre_id = my_page_warning.centre_id
              and person.id = my_page_warning.person_id and told_at <= seen_at)",
        tx.centre
    )
    .run(tx)
    .await
}

/// Who was last here before this moment and was told less than twice, not since `told_before`.
pub async fn to_be_told(
    tx: &mut Tx,
    seen_before: Timestamp,
    told_before: Timestamp,
) -> Result<Vec<Absent>> {
    sql!(
        "select person.id as person_id, coalesce(n_told, 0) as n_told
         from person left join my_page_warning warning
           on warning.centre_id = person.centre_id and warning.person_id = person.id
         where person.centre_id = $1 and seen_at < $2
           and (n_told is null or n_told < 2 and told_at <= $3)
         order by seen_at limit 100",
        tx.centre,
        seen_before,
        told_before
    )
    .all(tx)
    .await
}

/// Who was last here before this moment and was told twice, the last time before `told_before`.
pub async fn to_be_forgotten(
    tx: &mut Tx,
    seen_before: Timestamp,
    told_before: Timestamp,
) -> Result<Vec<Absent>> {
    sql!(
        "select person.id as person_id, n_told
         from person join my_page_warning warning
           on warning.centre_id = person.centre_id and warning.person_id = person.id
         where person.centre_id = $1 and seen_at < $2 and 2 <= n_told and told_at <= $3
         order by seen_at limit 100",
        tx.centre,
        seen_before,
        told_before
    )
    .all(tx)
    .await
}

pub async fn note_told(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!(
        "insert into my_page_warning as warning (centre_id, person_id, n_told, told_at)
         values ($1, $2, 1, $3)
         on conflict (centre_id, person_id) do update
           set n_told = warning.n_told + 1, told_at = $3",
        tx.centre,
        person,
        tx.now
    )
    .run(tx)
    .await
}

/// When somebody was last told that we will forget them.
pub async fn told_at(tx: &mut Tx, person: PersonId) -> Result<Option<Timestamp>> {
    let told = sql!(
        "select told_at from my_page_warning where centre_id = $1 and person_id = $2",
        tx.centre,
        person
    )
    .optional::<(Timestamp,)>(tx)
    .await?;
    Ok(told.map(|(told_at,)| told_at))
}

pub async fn forget_told(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!("delete from my_page_warning where centre_id = $1 and person_id = $2", tx.centre, person)
        .run(tx)
        .await
}
