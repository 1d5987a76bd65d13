//! People as the newspaper needs them.
use kernel::{PersonId, Result, Tx, record, sql};

record! {
    #[derive(Clone, Debug)]
    pub struct Named {
        pub id: PersonId,
        pub name: String,
    }
}

impl Named {
    /// The name, set apart from the direction of what stands around it.
    pub fn apart(&self) -> String {
        format!("\u{2068}{}\u{2069}", self.name)
    }
}

/// Whoever can finish a number.
pub async fn editors(tx: &mut Tx) -> Result<Vec<Named>> {
    with_role(tx, "editor coordinator").await
}

/// Who answers whoever reacts to an article; first the editors, and else the coordinators.
pub async fn who_answer(tx: &mut Tx) -> Result<[Vec<Named>; 2]> {
    Ok([with_role(tx, "editor").await?, with_role(tx, "coordinator").await?])
}

/// Whom the editors' post is for: the coordinators as long as there is no editor.
pub async fn readers_of_post(tx: &mut Tx) -> Result<Vec<Named>> {
    let editors = with_role(tx, "editor").await?;
    if editors.is_empty() { with_role(tx, "coordinator").await } else { Ok(editors) }
}

async fn with_role(tx: &mut Tx, roles: &str) -> Result<Vec<Named>> {
    sql!(
        "select distinct person.id, name from person join person_role
           on person_role.centre_id = person.centre_id and person_role.person_id = person.id
         where person.centre_id = $1 and standing = 'inside' and role in ($2...)
         order by name, person.id limit 50",
        tx.centre
    )
    .list(roles.split(' '))
    .all(tx)
    .await
}
