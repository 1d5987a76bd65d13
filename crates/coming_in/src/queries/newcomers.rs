//! Newcomers, and those who wait for somebody's yes.
use kernel::people::DisplayName;
use kernel::{Age, PersonId, Result, Standing, Timestamp, Tx, Writing, record, sql};

/// Fills in what somebody who was invited says about themselves.
pub async fn introduce(
    tx: &mut Writing,
    person: PersonId,
    name: &DisplayName,
    age: Age,
    standing: Standing,
) -> Result<()> {
    sql!(
        "update person set name = $3, age = $4, standing = $5 where centre_id = $1 and id = $2",
        tx.centre,
        person,
        name.as_str(),
        age.as_str(),
        standing.as_str()
    )
    .run(tx)
    .await
}

/// This version of the house rules stood above the button.
pub async fn saw_rules(tx: &mut Writing, person: PersonId, version: i64) -> Result<()> {
    sql!(
        "update person set rules_seen = $3 where centre_id = $1 and id = $2 and rules_seen < $3",
        tx.centre,
        person,
        version
    )
    .run(tx)
    .await
}

record! {
    /// Somebody who waits at the door.
    pub struct Waiting {
        pub id: PersonId,
        pub name: String,
        pub age: Age,
        pub joined_at: Timestamp,
    }
}

impl Waiting {
    /// A guardian has to say yes, and stands at the desk with them.
    pub fn is_child(&self) -> bool {
        self.age == Age::Child
    }
}

/// Who waits for a yes, longest first.
pub async fn waiting(tx: &mut Tx) -> Result<Vec<Waiting>> {
    sql!(
        "select id, name, age, joined_at from person
         where centre_id = $1 and standing = 'waiting' order by joined_at, id limit 200",
        tx.centre
    )
    .all(tx)
    .await
}

pub async fn who_waits(tx: &mut Tx, person: PersonId) -> Result<Waiting> {
    sql!(
        "select id, name, age, joined_at from person
         where centre_id = $1 and standing = 'waiting' and id = $2",
        tx.centre,
        person
    )
    .one(tx)
    .await
}
