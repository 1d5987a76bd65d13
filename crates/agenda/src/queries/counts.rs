//! How many there were, without names.
use crate::activity::ActivityId;
use kernel::{Result, Timestamp, Tx, Writing, record, sql};

record! {
    /// How many there were on a date.
    #[derive(Clone, Debug)]
    pub struct Count {
        pub n_signed: i64,
        /// Of those, who was seen to come in; `None`: nobody looked.
        pub n_came: Option<i64>,
        /// As somebody counted heads; `None`: nobody counted.
        pub n_tally: Option<i64>,
        pub n_meals: i64,
        pub n_wheelchairs: i64,
        pub n_interpreters: i64,
    }
}

/// The count of a date that was; `None` before the first night after it, unless somebody counted.
pub async fn of_date(tx: &mut Tx, activity: ActivityId, on_date: &str) -> Result<Option<Count>> {
    sql!(
        "select n_signed, n_came, n_tally, n_meals, n_wheelchairs, n_interpreters
         from agenda_count where centre_id = $1 and activity_id = $2 and on_date = $3",
        tx.centre,
        activity,
        on_date
    )
    .optional(tx)
    .await
}

/// "Er waren 14 mensen."
pub async fn tally(
    tx: &mut Writing,
    activity: ActivityId,
    on_date: &str,
    n_people: i64,
) -> Result<()> {
    sql!(
        "insert into agenda_count (centre_id, activity_id, on_date, n_signed, n_tally, n_meals,
           n_wheelchairs, n_interpreters)
         values ($1, $2, $3, 0, $4, 0, 0, 0)
         on conflict (centre_id, activity_id, on_date) do update set n_tally = excluded.n_tally",
        tx.centre,
        activity,
        on_date,
        n_people
    )
    .run(tx)
    .await
}

/// Counts each date that ended since then, as long as the names are there to count; again each
/// night, because somebody may tick who came a day later.
pub async fn count(tx: &mut Writing, since: Timestamp) -> Result<()> {
    sql!(
        "insert into agenda_count (centre_id, activity_id, on_date, n_signed, n_came, n_meals,
           n_wheelchairs, n_interpreters)
         select centre_id, activity_id, on_date,
           coalesce(cast(sum(n_people) as bigint), 0),
           case when max(case when has_come then 1 else 0 end) = 1
             then cast(sum(case when has_come then n_people else 0 end) as bigint) end,
           coalesce(cast(sum(case when exists (select 1 from agenda_answer
             where agenda_answer.centre_id = agenda_sign_up.centre_id and sign_up_id = id
               and question = 'meal') then n_people else 0 end) as bigint), 0),
           coalesce(cast(sum(case when exists (select 1 from agenda_answer
             where agenda_answer.centre_id = agenda_sign_up.centre_id and sign_up_id = id
               and question = 'wheelchair') then 1 else 0 end) as bigint), 0),
           coalesce(cast(sum(case when exists (select 1 from agenda_answer
             where agenda_answer.centre_id = agenda_sign_up.centre_id and sign_up_id = id
               and question = 'interpreter') then 1 else 0 end) as bigint), 0)
         from agenda_sign_up
         where centre_id = $1 and $2 < ends_at and ends_at <= $3 and standing = 'coming'
         group by centre_id, activity_id, on_date
         on conflict (centre_id, activity_id, on_date) do update set
           n_signed = excluded.n_signed, n_came = excluded.n_came, n_meals = excluded.n_meals,
           n_wheelchairs = excluded.n_wheelchairs, n_interpreters = excluded.n_interpreters",
        tx.centre,
        since,
        tx.now
    )
    .run(tx)
    .await
}
