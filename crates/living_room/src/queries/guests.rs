//! Names that a guest cannot take.
use kernel::{Result, Tx, sql};

/// The names of everybody who sits at a table now, and of everybody of the team.
pub async fn names_in_use(tx: &mut Tx) -> Result<Vec<String>> {
    let names = sql!(
        "select name from person
         where centre_id = $1
           and (exists (select 1 from living_room_presence here
               where here.centre_id = person.centre_id and here.person_id = person.id
                 and $2 < here.until_at)
             or exists (select 1 from person_role role
               where role.centre_id = person.centre_id and role.person_id = person.id))
         order by name limit 2000",
        tx.centre,
        tx.now
    )
    .all::<(String,)>(tx)
    .await?;
    Ok(names.into_iter().map(|(name,)| name).collect())
}
