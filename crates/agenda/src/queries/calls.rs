//! Who has to be told by somebody of the team.
use crate::seats::SignUpId;
use kernel::uuid::Uuid;
use kernel::{PersonId, Result, Tx, Writing, id, record, sql};

id!(pub CallId: now_v7);

record! {
    /// Somebody without an account and without an address.
    pub struct Call {
        pub id: CallId,
        pub name: String,
        pub says: String,
    }
}

pub async fn add(tx: &mut Writing, sign_up: SignUpId, says: &str) -> Result<()> {
    sql!(
        "insert into agenda_call (centre_id, id, sign_up_id, says, made_at)
         values ($1, $2, $3, $4, $5)",
        tx.centre,
        CallId::fresh(),
        sign_up,
        says,
        tx.now
    )
    .run(tx)
    .await
}

/// Who has to be called still, oldest first. Who cancelled or whose date is over has not.
pub async fn waiting(tx: &mut Tx) -> Result<Vec<Call>> {
    sql!(
        "select agenda_call.id, name, says from agenda_call
         join agenda_sign_up on agenda_sign_up.centre_id = agenda_call.centre_id
           and agenda_sign_up.id = sign_up_id
         where agenda_call.centre_id = $1 and $2 < ends_at
           and standing in ('coming', 'waiting', 'offered', 'to_call')
         order by made_at, agenda_call.id limit 200",
        tx.centre,
        tx.now
    )
    .all(tx)
    .await
}

/// Somebody was told. False when nobody with this id had to be.
pub async fn done(tx: &mut Writing, id: Uuid) -> Result<bool> {
    let n_gone =
        sql!("delete from agenda_call where centre_id = $1 and id = $2", tx.centre, CallId(id))
            .touch(tx)
            .await?;
    Ok(0 < n_gone)
}

/// What somebody has to be told, for "mijn gegevens".
pub async fn of_somebody(tx: &mut Tx, person: PersonId) -> Result<Vec<(String,)>> {
    sql!(
        "select says from agenda_call
         join agenda_sign_up on agenda_sign_up.centre_id = agenda_call.centre_id
           and agenda_sign_up.id = sign_up_id
         where agenda_call.centre_id = $1 and person_id = $2
         order by made_at, agenda_call.id limit 1000",
        tx.centre,
        person
    )
    .all(tx)
    .await
}

/// Somebody leaves: nobody calls them any more.
pub async fn erase(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!(
        "delete from agenda_call where centre_id = $1 and sign_up_id in
           (select id from agenda_sign_up where centre_id = $1 and person_id = $2)",
        tx.centre,
        person
    )
    .run(tx)
    .await
}
