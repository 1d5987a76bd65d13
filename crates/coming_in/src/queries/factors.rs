//! Second factors, and the codes on paper that stand in for them.
use super::passkeys;
use crate::factor::{PaperCode, Secret};
use kernel::{KeyId, Keys, PersonId, Result, Sealed, Timestamp, Tx, Writing, record, session, sql};

record! {
    /// The second factor of one person.
    pub struct Factor {
        pub secret: Sealed,
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
    secret: Sealed,
    confirmed_at: Option<Timestamp>,
) -> Result<()> {
    sql!(
        "insert into coming_in_factor
           (centre_id, person_id, secret, is_sealed, confirmed_at, last_step)
         values ($1, $2, $3, $4, $5, 0) on conflict do nothing",
        tx.centre,
        person,
        secret,
        true,
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

/// Forgets a secret that no app showed yet: somebody else may have seen it.
pub async fn forget_unconfirmed(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!(
        "delete from coming_in_factor
         where centre_id = $1 and person_id = $2 and confirmed_at is null",
        tx.centre,
        person
    )
    .run(tx)
    .await
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

pub async fn forget_paper_codes(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!(
        "delete from coming_in_paper_code where centre_id = $1 and person_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await
}

/// Takes everything away. Whoever is inside on the strength of it, shows a new one first.
pub async fn forget(tx: &mut Writing, person: PersonId) -> Result<()> {
    forget_paper_codes(tx, person).await?;
    passkeys::forget(tx, person).await?;
    sql!("delete from coming_in_factor where centre_id = $1 and person_id = $2", tx.centre, person)
        .run(tx)
        .await?;
    session::forget_factor(tx, person).await
}

/// The keys under which secrets of this centre are sealed.
pub async fn keys_in_use(tx: &mut Tx) -> Result<Vec<KeyId>> {
    let secrets = sql!(
        "select secret from coming_in_factor where centre_id = $1 and is_sealed
         order by person_id limit 10000",
        tx.centre
    )
    .all::<(Sealed,)>(tx)
    .await?;
    let mut keys = passkeys::keys_in_use(tx).await?;
    keys.extend(secrets.into_iter().map(|(secret,)| secret.key));
    Ok(keys)
}

record! {
    /// A secret from before secrets were sealed.
    struct Open {
        person_id: PersonId,
        secret: Vec<u8>,
    }
}

/// Seals all that lies open in this centre, and tells how many secrets that were.
pub async fn seal_open(tx: &mut Writing, keys: &Keys) -> Result<usize> {
    let mut n_sealed = 0;
    loop {
        let open = some_open(tx).await?;
        if open.is_empty() {
            return Ok(n_sealed);
        }
        for Open { person_id, secret } in open {
            n_sealed += 1;
            let sealed = Secret::known(&secret).sealed(keys, tx.centre, person_id)?;
            sql!(
                "update coming_in_factor set secret = $3, is_sealed = $4
                 where centre_id = $1 and person_id = $2",
                tx.centre,
                person_id,
                sealed,
                true
            )
            .run(tx)
            .await?;
        }
    }
}

async fn some_open(tx: &mut Tx) -> Result<Vec<Open>> {
    sql!(
        "select person_id, secret from coming_in_factor where centre_id = $1 and not is_sealed
         order by person_id limit 200",
        tx.centre
    )
    .all(tx)
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
        "select id, name from person where centre_id = $1 and
           (exists (select 1 from coming_in_factor factor
              where factor.centre_id = person.centre_id and factor.person_id = person.id)
            or exists (select 1 from coming_in_passkey passkey
              where passkey.centre_id = person.centre_id and passkey.person_id = person.id))
         order by name, id limit 200",
        tx.centre
    )
    .all(tx)
    .await
}
