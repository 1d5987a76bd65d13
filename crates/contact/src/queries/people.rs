//! Colleagues, as a question needs them.
use kernel::{PersonId, Result, Tx, record, sql};

record! {
    #[derive(Clone, Debug)]
    pub struct Named {
        pub id: PersonId,
        pub name: String,
    }
}

/// Whoever is at the desk, and so may read questions.
pub async fn at_the_desk(tx: &mut Tx) -> Result<Vec<Named>> {
    with_role(tx, "host volunteer social_worker coordinator").await
}

pub async fn coordinators(tx: &mut Tx) -> Result<Vec<Named>> {
    with_role(tx, "coordinator").await
}

async fn with_role(tx: &mut Tx, roles: &str) -> Result<Vec<Named>> {
    sql!(
        "select distinct person.id, name from person join person_role
           on person_role.centre_id = person.centre_id and person_role.person_id = person.id
         where person.centre_id = $1 and standing = 'inside' and role in ($2...)
         order by name, person.id limit 100",
        tx.centre
    )
    .list(roles.split(' '))
    .all(tx)
    .await
}

/// The organisations whose people work here, by name.
pub async fn organisations(tx: &mut Tx) -> Result<Vec<(String,)>> {
    sql!("select name from organisation where centre_id = $1 order by name limit 50", tx.centre)
        .all(tx)
        .await
}
