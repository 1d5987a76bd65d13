//! Whom one asks: about the centre, and about each of its rooms (R-Rosa-19, R-Ruwaard-24). It is
//! always somebody who shows themselves to everyone.
use crate::{Face, PersonId, Result, Tx, face, record, sql};
use std::collections::HashMap;

/// Under this name of a room stands the contact person of the centre.
const WHOLE_CENTRE: &str = "";

record! {
    struct Row {
        room: String,
        person_id: PersonId,
        name: String,
    }
}

/// By the name of the room; the contact person of the centre has none.
pub(crate) async fn all(tx: &mut Tx) -> Result<HashMap<String, Face>> {
    let rows = sql!(
        "select own.room, person.id as person_id, person.name
         from (select id as centre_id, '' as room, contact_id as person_id from centre
               union all select centre_id, room, person_id from centre_room_contact) own
         join person on person.centre_id = own.centre_id and person.id = own.person_id
         join face on face.centre_id = person.centre_id and face.person_id = person.id
         where own.centre_id = $1 and standing = 'inside' and audience = 'everyone'
         order by own.room limit 100",
        tx.centre
    )
    .all::<Row>(tx)
    .await?;
    let people: Vec<_> = rows.iter().map(|row| (row.person_id, row.name.clone())).collect();
    let faces = face::seen_by(tx, face::Audience::Everyone, &people).await?;
    Ok(rows.into_iter().map(|row| row.room).zip(faces).collect())
}

/// The contact person of the centre among these.
pub(crate) fn of_centre(all: &mut HashMap<String, Face>) -> Option<Face> {
    all.remove(WHOLE_CENTRE)
}
