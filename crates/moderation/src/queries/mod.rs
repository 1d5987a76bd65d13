//! The SQL of reports and what was decided about them.
pub mod acts;
pub mod cases;
pub mod of_person;
pub mod reports;

use kernel::{Person, Result, Tx, sql};

/// Everybody of the team who decides about reports, by name.
pub async fn keepers(tx: &mut Tx) -> Result<Vec<Person>> {
    sql!(
        "select id, name, age, standing,
           (select string_agg(role, ' ') from person_role
            where person_role.centre_id = person.centre_id and person_id = person.id) as roles
         from person
         where centre_id = $1 and standing = 'inside' and exists
           (select role from person_role
            where person_role.centre_id = person.centre_id and person_id = person.id
              and role in ('host', 'moderator', 'social_worker', 'coordinator'))
         order by name, id limit 256",
        tx.centre
    )
    .all(tx)
    .await
}
