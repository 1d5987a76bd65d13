//! How it was, and what came of it.
use crate::activity::ActivityId;
use crate::date::Date;
use crate::seats::SignUpId;
use kernel::uuid::Uuid;
use kernel::{Result, Timestamp, Tx, Writing, record, sql};

record! {
    /// What somebody said who was there; nothing leads to who.
    pub struct View {
        pub was_good: bool,
        /// What they would like next; empty: nothing.
        pub wish: String,
    }
}

record! {
    /// What came of a date, as everybody may read it.
    pub struct Told {
        pub slug: String,
        pub title: String,
        pub on_date: String,
        pub text: String,
        pub ends_at: Timestamp,
    }
}

/// Keeps what somebody said. False when they said it before: each sign-up says it once.
pub async fn keep(
    tx: &mut Writing,
    id: SignUpId,
    activity: ActivityId,
    date: &Date,
    view: &View,
) -> Result<bool> {
    let n_first = sql!(
        "update agenda_sign_up set has_looked_back = true
         where centre_id = $1 and id = $2 and standing = 'coming' and not has_looked_back",
        tx.centre,
        id
    )
    .touch(tx)
    .await?;
    if n_first == 0 {
        return Ok(false);
    }
    sql!(
        "insert into agenda_look_back
           (centre_id, id, activity_id, on_date, was_good, wish, ends_at)
         values ($1, $2, $3, $4, $5, $6, $7)",
        tx.centre,
        // By chance alone, so that its place says nothing of when.
        Uuid::new_v4(),
        activity,
        date.on_date.as_str(),
        view.was_good,
        view.wish.as_str(),
        date.ends_at
    )
    .run(tx)
    .await?;
    Ok(true)
}

/// What people said of a date, in no order that tells who.
pub async fn of_date(tx: &mut Tx, activity: ActivityId, on_date: &str) -> Result<Vec<View>> {
    sql!(
        "select was_good, wish from agenda_look_back
         where centre_id = $1 and activity_id = $2 and on_date = $3
         order by wish, was_good limit 2000",
        tx.centre,
        activity,
        on_date
    )
    .all(tx)
    .await
}

/// What came of a date, as the organiser wrote it; empty as long as nobody did.
pub async fn outcome(tx: &mut Tx, activity: ActivityId, on_date: &str) -> Result<String> {
    let outcome = sql!(
        "select text from agenda_outcome
         where centre_id = $1 and activity_id = $2 and on_date = $3",
        tx.centre,
        activity,
        on_date
    )
    .optional::<(String,)>(tx)
    .await?;
    Ok(outcome.map(|(text,)| text).unwrap_or_default())
}

/// What came of every date since then that is shown to everybody, the newest first.
pub async fn outcomes_since(tx: &mut Tx, since: Timestamp) -> Result<Vec<Told>> {
    sql!(
        "select slug, title, on_date, text, ends_at from agenda_outcome
         join agenda_activity on agenda_activity.centre_id = agenda_outcome.centre_id
           and agenda_activity.id = agenda_outcome.activity_id
         where agenda_outcome.centre_id = $1 and $2 < ends_at and text <> ''
           and state = 'on' and not is_quiet
         order by ends_at desc, slug limit 200",
        tx.centre,
        since
    )
    .all(tx)
    .await
}

pub async fn write_outcome(
    tx: &mut Writing,
    activity: ActivityId,
    date: &Date,
    text: &str,
) -> Result<()> {
    sql!(
        "insert into agenda_outcome (centre_id, activity_id, on_date, text, ends_at)
         values ($1, $2, $3, $4, $5)
         on conflict (centre_id, activity_id, on_date) do update set text = excluded.text",
        tx.centre,
        activity,
        date.on_date.as_str(),
        text,
        date.ends_at
    )
    .run(tx)
    .await
}
