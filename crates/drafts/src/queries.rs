//! All SQL of drafts.
use kernel::{PersonId, Result, Timestamp, Tx, Writing, record, sql};

record! {
    pub struct Draft {
        /// As `name=value&…`.
        pub fields: String,
        pub saved_at: Timestamp,
    }
}

pub async fn find(tx: &mut Tx, person: PersonId, room: &str, item: &str) -> Result<Option<Draft>> {
    sql!(
        "select fields, saved_at from drafts_draft
         where centre_id = $1 and person_id = $2 and room = $3 and item = $4",
        tx.centre,
        person,
        room,
        item
    )
    .optional(tx)
    .await
}

pub async fn keep(
    tx: &mut Writing,
    person: PersonId,
    room: &str,
    item: &str,
    fields: &str,
) -> Result<()> {
    sql!(
        "insert into drafts_draft (centre_id, person_id, room, item, fields, saved_at)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (centre_id, person_id, room, item) do update set
           fields = excluded.fields, saved_at = excluded.saved_at",
        tx.centre,
        person,
        room,
        item,
        fields,
        tx.now
    )
    .run(tx)
    .await
}

/// As many as one person keeps at a time; the oldest go.
pub async fn keep_newest(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!(
        "delete from drafts_draft
         where centre_id = $1 and person_id = $2 and saved_at <
           (select coalesce(min(saved_at), 0) from
             (select saved_at from drafts_draft where centre_id = $1 and person_id = $2
              order by saved_at desc limit 20) newest)",
        tx.centre,
        person
    )
    .run(tx)
    .await
}

/// The form was sent, or thrown away: nothing of it is kept.
pub async fn forget(tx: &mut Writing, person: PersonId, room: &str, item: &str) -> Result<()> {
    sql!(
        "delete from drafts_draft
         where centre_id = $1 and person_id = $2 and room = $3 and item = $4",
        tx.centre,
        person,
        room,
        item
    )
    .run(tx)
    .await
}

/// What somebody was writing, for "mijn gegevens".
pub async fn of_somebody(tx: &mut Tx, person: PersonId) -> Result<Vec<(String,)>> {
    sql!(
        "select fields from drafts_draft where centre_id = $1 and person_id = $2
         order by saved_at, room, item limit 100",
        tx.centre,
        person
    )
    .all(tx)
    .await
}

pub async fn erase(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!("delete from drafts_draft where centre_id = $1 and person_id = $2", tx.centre, person)
        .run(tx)
        .await
}
