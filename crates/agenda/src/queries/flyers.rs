//! Photos of flyers that wait for somebody to put them on the calendar.
use crate::flyers::FlyerId;
use kernel::{PersonId, Result, Timestamp, Tx, Writing, record, sql};
use photos::PhotoId;

record! {
    pub struct Flyer {
        pub id: FlyerId,
        pub photo_id: PhotoId,
        pub spot: String,
        /// Who brought it; `None` when they left.
        pub by_name: Option<String>,
        pub made_at: Timestamp,
    }
}

/// Those that wait, oldest first; or the one with this id.
pub async fn waiting(tx: &mut Tx, id: Option<FlyerId>) -> Result<Vec<Flyer>> {
    sql!(
        "select agenda_flyer.id, agenda_flyer.photo_id, spot, person.name as by_name,
           agenda_flyer.made_at
         from agenda_flyer left join person on person.centre_id = agenda_flyer.centre_id
           and person.id = by_id
         where agenda_flyer.centre_id = $1 and (agenda_flyer.id = $2 or $2 is null)
         order by agenda_flyer.made_at, agenda_flyer.id limit 100",
        tx.centre,
        id
    )
    .all(tx)
    .await
}

pub async fn add(
    tx: &mut Writing,
    id: FlyerId,
    photo: PhotoId,
    spot: &str,
    by: PersonId,
) -> Result<()> {
    sql!(
        "insert into agenda_flyer (centre_id, id, photo_id, spot, by_id, made_at)
         values ($1, $2, $3, $4, $5, $6)",
        tx.centre,
        id,
        photo,
        spot,
        by,
        tx.now
    )
    .run(tx)
    .await
}

pub async fn remove(tx: &mut Writing, id: FlyerId) -> Result<()> {
    sql!("delete from agenda_flyer where centre_id = $1 and id = $2", tx.centre, id).run(tx).await
}

/// What somebody brought, for "mijn gegevens".
pub async fn of_somebody(tx: &mut Tx, person: PersonId) -> Result<Vec<(String,)>> {
    sql!(
        "select spot from agenda_flyer where centre_id = $1 and by_id = $2
         order by made_at, id limit 1000",
        tx.centre,
        person
    )
    .all(tx)
    .await
}

/// What they brought stays, by nobody.
pub async fn let_go(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!(
        "update agenda_flyer set by_id = null where centre_id = $1 and by_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await
}
