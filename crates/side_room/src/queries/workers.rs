//! Who of the team talks, and when.
use kernel::{PersonId, Result, Timestamp, Tx, Writing, record, sql, uuid};

record! {
    pub struct Row {
        pub id: PersonId,
        pub name: String,
        pub organisation: Option<String>,
        pub week: Option<String>,
        pub away_until: Option<Timestamp>,
        pub drawing: Option<String>,
        pub photo_id: Option<uuid::Uuid>,
        pub audience: Option<String>,
    }
}

/// The social workers of this centre, by name, each with the kind of organisation they come for.
pub async fn all(tx: &mut Tx) -> Result<Vec<Row>> {
    sql!(
        "select person.id, person.name, organisation.kind as organisation, own.week,
           own.away_until, face.drawing, face.photo_id, face.audience
         from person
           join person_role on person_role.centre_id = person.centre_id
             and person_role.person_id = person.id and person_role.role = 'social_worker'
           left join organisation on organisation.centre_id = person.centre_id
             and organisation.id = person.organisation_id
           left join side_room_worker own
             on own.centre_id = person.centre_id and own.person_id = person.id
           left join face on face.centre_id = person.centre_id and face.person_id = person.id
         where person.centre_id = $1 and person.standing = 'inside'
         order by person.name, person.id limit 100",
        tx.centre
    )
    .all(tx)
    .await
}

pub async fn keep(
    tx: &mut Writing,
    worker: PersonId,
    week: &str,
    away_until: Option<Timestamp>,
) -> Result<()> {
    sql!(
        "insert into side_room_worker (centre_id, person_id, week, away_until)
         values ($1, $2, $3, $4)
         on conflict (centre_id, person_id) do update set week = $3, away_until = $4",
        tx.centre,
        worker,
        week,
        away_until
    )
    .run(tx)
    .await
}

pub async fn forget(tx: &mut Writing, worker: PersonId) -> Result<()> {
    sql!("delete from side_room_worker where centre_id = $1 and person_id = $2", tx.centre, worker)
        .run(tx)
        .await
}
