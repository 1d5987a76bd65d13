//! Second factors, and the codes on paper that stand in for them.
use crate::factor::{PaperCode, Secret};
use kernel::{PersonId, Result, Timestamp, Tx, Writing, record, sql};

record! {
    /// The second factor of one person.
    pub struct Factor {
        pub secret: Secret,
        pub confirmed_at: Option<Timestamp>,
    }
}

pub async fn of_person(tx: &mut Tx, person: PersonId) -> Result<Option<Factor>> {
    sql!(
        "select secret, confirmed_at from coming_in_factor
         where centre_id = $1 and person_id = $2",
        tx.centre,
        person
    )
    .optional(tx)
    .await
}

/// A secret for who has none yet; the first that was made stays.
pub async fn add(
    tx: &mut Writing,
    person: PersonId,
    secret: &Secret,
    confirmed_at: Option<Timestamp>,
) -> Result<()> {
    sql!(
        "insert into coming_in_factor (centre_id, person_id, secret, confirmed_at, last_step)
         values ($1, $2, $3, $4, 0) on conflict do nothing",
        tx.centre,
        person,
        secret.as_bytes().to_vec(),
        confirmed_at
    )
    .run(tx)
    .await
}

/// Uses the code of one half minute; false when it, or a later one, was used before.
pub async fn use_step(tx: &mut Writing, person: PersonId, step: i64) -> Result<bool> {
    let n_used = sql!(
        "update coming_in_factor set last_step = $3, confirmed_at = coalesce(confirmed_at, $4)
         where centre_id = $1 and person_id = $2 and last_step < $3",
        tx.centre,
        person,
        step,
        tx.now
    )
    .touch(tx)
    .await?;
    Ok(0 < n_used)
}

pub async fn add_paper_code(tx: &mut Writing, person: PersonId, code: &PaperCode) -> Result<()> {
    sql!(
        "insert into coming_in_paper_code (centre_id, person_id, code_hash) values ($1, $2, $3)",
        tx.centre,
        person,
        code.hash()
    )
    .run(tx)
    .await
}

/// Uses one code on paper; false when this person has no such code.
pub async fn use_paper_code(tx: &mut Writing, person: PersonId, code: &PaperCode) -> Result<bool> {
    let n_used = sql!(
        "delete from coming_in_paper_code
         where centre_id = $1 and person_id = $2 and code_hash = $3",
        tx.centre,
        person,
        code.hash()
    )
    .touch(tx)
    .await?;
    Ok(0 < n_used)
}

pub async fn n_paper_codes(tx: &mut Tx, person: PersonId) -> Result<i64> {
    let (n,) = sql!(
        "select count(*) from coming_in_paper_code where centre_id = $1 and person_id = $2",
        tx.centre,
        person
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(n)
}

/// Takes everything away. Whoever is inside on the strength of it, shows a new one first.
pub async fn forget(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!(
        "delete from coming_in_paper_code where centre_id = $1 and person_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await?;
    sql!("delete from coming_in_factor where centre_id = $1 and person_id = $2", tx.centre, person)
        .run(tx)
        .await?;
    sql!(
        "update session set factor_at = null where centre_id = $1 and person_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await
}

record! {
    /// Somebody of the team with a second factor.
    pub struct KeyHolder {
        pub id: PersonId,
        pub name: String,
    }
}

pub async fn holders(tx: &mut Tx) -> Result<Vec<KeyHolder>> {
    sql!(
        "select person.id, name from person join coming_in_factor factor
           on factor.centre_id = person.centre_id and factor.person_id = person.id
         where person.centre_id = $1 order by name, person.id limit 200",
        tx.centre
    )
    .all(tx)
    .await
}
