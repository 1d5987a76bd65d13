//! Who is to be reminded of a date, and who to be thanked after it.
use crate::seats::SignUpId;
use kernel::{Result, Timestamp, Tx, Writing, record, sql};

record! {
    /// A letter that somebody should get.
    pub struct Due {
        pub id: SignUpId,
        pub starts_at: Timestamp,
    }
}

/// Who comes to what begins from `from` until `until`, signed up before `asked_before`, and was not
/// reminded of that day; as many as one round takes along. Of another hour on the same day they
/// were told when it changed.
pub async fn reminders(
    tx: &mut Tx,
    from: Timestamp,
    until: Timestamp,
    asked_before: Timestamp,
) -> Result<Vec<Due>> {
    sql!(
        "select id, starts_at from agenda_date
         join agenda_sign_up on agenda_sign_up.centre_id = agenda_date.centre_id
           and agenda_sign_up.activity_id = agenda_date.activity_id
           and agenda_sign_up.on_date = agenda_date.on_date
         where agenda_date.centre_id = $1 and $2 <= starts_at and starts_at < $3
           and going = 'on' and standing = 'coming' and wants_reminder and asked_at < $4
           and (reminded_of is null or reminded_of < $2 or $3 <= reminded_of)
         order by starts_at, id limit 50",
        tx.centre,
        from,
        until,
        asked_before
    )
    .all(tx)
    .await
}

/// Who came to what ended since then, and was not thanked. Where somebody ticked who came in, the
/// others are not asked how it was.
pub async fn thanks(tx: &mut Tx, since: Timestamp) -> Result<Vec<Due>> {
    sql!(
        "select id, starts_at from agenda_date
         join agenda_sign_up on agenda_sign_up.centre_id = agenda_date.centre_id
           and agenda_sign_up.activity_id = agenda_date.activity_id
           and agenda_sign_up.on_date = agenda_date.on_date
         where agenda_sign_up.centre_id = $1 and $2 < agenda_sign_up.ends_at
           and agenda_sign_up.ends_at <= $3
           and agenda_date.ends_at = agenda_sign_up.ends_at
           and going = 'on' and standing = 'coming' and thanked_at is null
           and (person_id is not null or address <> '')
           and (has_come or not exists (select 1 from agenda_sign_up other
             where other.centre_id = agenda_sign_up.centre_id
               and other.activity_id = agenda_sign_up.activity_id
               and other.on_date = agenda_sign_up.on_date and other.has_come))
         order by agenda_sign_up.ends_at, id limit 50",
        tx.centre,
        since,
        tx.now
    )
    .all(tx)
    .await
}

/// False when they were reminded of this start before, or do not come any more.
pub async fn mark_reminded(tx: &mut Writing, id: SignUpId, starts_at: Timestamp) -> Result<bool> {
    let n_marked = sql!(
        "update agenda_sign_up set reminded_of = $3
         where centre_id = $1 and id = $2 and standing = 'coming'
           and (reminded_of is null or reminded_of <> $3)",
        tx.centre,
        id,
        starts_at
    )
    .touch(tx)
    .await?;
    Ok(0 < n_marked)
}

/// False when they were thanked before.
pub async fn mark_thanked(tx: &mut Writing, id: SignUpId) -> Result<bool> {
    let n_marked = sql!(
        "update agenda_sign_up set thanked_at = $3
         where centre_id = $1 and id = $2 and standing = 'coming' and thanked_at is null",
        tx.centre,
        id,
        tx.now
    )
    .touch(tx)
    .await?;
    Ok(0 < n_marked)
}
