//! The dates of activities.
use crate::activity::{ActivityId, Marks, Setting, SigningUp};
use crate::date::{Date, Going};
use crate::level::Level;
use kernel::scene::Scene;
use kernel::spoken::Languages;
use kernel::uuid::Uuid;
use kernel::{Result, Timestamp, Tx, Writing, record, sql};

record! {
    /// A date as the list shows it.
    pub struct Listed {
        pub slug: String,
        pub title: String,
        pub scene: Scene,
        pub spot: String,
        pub place: Option<String>,
        pub setting: Setting,
        pub cost: String,
        pub marks: Marks,
        pub sign_up: SigningUp,
        pub n_places: Option<i64>,
        pub n_placed: i64,
        pub on_date: String,
        pub starts_at: Timestamp,
        pub ends_at: Timestamp,
        pub going: Going,
        /// The place may still change.
        pub is_tentative: bool,
        pub languages: Languages,
        pub level: Level,
    }
}

/// What the list is asked for.
#[derive(Default)]
pub struct Wanted {
    /// Only what has this mark, as [`Marks::stored`] writes it; empty for all.
    pub mark: String,
    pub is_free: bool,
    pub is_from_home: bool,
    /// A language, as [`Languages::stored`] writes it; empty for all.
    pub language: String,
    /// An organisation or a source; the centre itself for what neither of these organises.
    pub organiser: Option<Uuid>,
}

/// As many as a page shows.
pub const ON_A_PAGE: i64 = 100;
/// As many as one day has at most.
pub const IN_A_DAY: i64 = 1000;

/// What ends after `from` and begins before `until`, in order of time.
pub async fn listed(
    tx: &mut Tx,
    from: Timestamp,
    until: Timestamp,
    wanted: &Wanted,
    n_max: i64,
) -> Result<Vec<Listed>> {
    sql!(
        "select slug, title, scene, coalesce(elsewhere.spot, agenda_activity.spot) as spot,
           place.name as place, setting, cost, marks, sign_up, languages, level,
           n_places, agenda_date.on_date, starts_at, ends_at, going,
           coalesce(elsewhere.is_tentative, agenda_activity.is_tentative) as is_tentative,
           case when n_places is null then 0 else
             (select coalesce(cast(sum(n_people) as bigint), 0) from agenda_sign_up
               where agenda_sign_up.centre_id = agenda_date.centre_id
                 and agenda_sign_up.activity_id = agenda_date.activity_id
                 and agenda_sign_up.on_date = agenda_date.on_date
                 and standing in ('coming', 'offered', 'to_call')) end as n_placed
         from agenda_date
         join agenda_activity on agenda_activity.centre_id = agenda_date.centre_id
           and agenda_activity.id = agenda_date.activity_id
         left join agenda_elsewhere elsewhere on elsewhere.centre_id = agenda_date.centre_id
           and elsewhere.activity_id = agenda_date.activity_id
           and elsewhere.on_date = agenda_date.on_date
         left join place on place.centre_id = agenda_activity.centre_id
           and place.id = case when elsewhere.spot is null then agenda_activity.place_id
             else elsewhere.place_id end
         where agenda_date.centre_id = $1 and $2 < ends_at and starts_at < $3 and state = 'on'
           and marks like $4 and (cost = '' or not $5)
           and (setting <> 'there' or not $6) and languages like $7
           and ($8 or $9 = coalesce(
             (select source_id from agenda_gathered
               where agenda_gathered.centre_id = agenda_activity.centre_id
                 and activity_id = agenda_activity.id),
             (select organisation_id from person
               where person.centre_id = agenda_activity.centre_id and person.id = owner_id),
             agenda_activity.centre_id))
         order by starts_at, title, agenda_date.activity_id limit $10",
        tx.centre,
        from,
        until,
        format!("%{}%", wanted.mark),
        wanted.is_free,
        wanted.is_from_home,
        format!("%{}%", wanted.language),
        wanted.organiser.is_none(),
        wanted.organiser,
        n_max
    )
    .all(tx)
    .await
}

/// The dates of an activity that end after this moment.
pub async fn coming(tx: &mut Tx, activity: ActivityId, after: Timestamp) -> Result<Vec<Date>> {
    sql!(
        "select agenda_date.on_date, starts_at, ends_at, going, note, is_own,
           elsewhere.place_id as own_place, elsewhere.spot as own_spot,
           elsewhere.is_tentative as own_tentative
         from agenda_date left join agenda_elsewhere elsewhere
           on elsewhere.centre_id = agenda_date.centre_id
           and elsewhere.activity_id = agenda_date.activity_id
           and elsewhere.on_date = agenda_date.on_date
         where agenda_date.centre_id = $1 and agenda_date.activity_id = $2 and $3 < ends_at
         order by starts_at, agenda_date.on_date limit 1000",
        tx.centre,
        activity,
        after
    )
    .all(tx)
    .await
}

/// One date of an activity, whenever it is.
pub async fn on(tx: &mut Tx, activity: ActivityId, on_date: &str) -> Result<Option<Date>> {
    sql!(
        "select agenda_date.on_date, starts_at, ends_at, going, note, is_own,
           elsewhere.place_id as own_place, elsewhere.spot as own_spot,
           elsewhere.is_tentative as own_tentative
         from agenda_date left join agenda_elsewhere elsewhere
           on elsewhere.centre_id = agenda_date.centre_id
           and elsewhere.activity_id = agenda_date.activity_id
           and elsewhere.on_date = agenda_date.on_date
         where agenda_date.centre_id = $1 and agenda_date.activity_id = $2
           and agenda_date.on_date = $3",
        tx.centre,
        activity,
        on_date
    )
    .optional(tx)
    .await
}

/// The same, and nobody else touches it until this deed is over: what is decided about its places
/// is decided by one at a time.
pub async fn hold(tx: &mut Writing, activity: ActivityId, on_date: &str) -> Result<Option<Date>> {
    sql!(
        "update agenda_date set note = note
         where centre_id = $1 and activity_id = $2 and on_date = $3",
        tx.centre,
        activity,
        on_date
    )
    .run(tx)
    .await?;
    on(tx, activity, on_date).await
}

/// Puts a date on the calendar, or moves it; what was said about it stays. What was changed by
/// hand stays as it is, and so does what began already.
pub async fn put(tx: &mut Writing, activity: ActivityId, date: &Date) -> Result<()> {
    let n_put = sql!(
        "insert into agenda_date
           (centre_id, activity_id, on_date, starts_at, ends_at, going, note, changed_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (centre_id, activity_id, on_date) do update set
           starts_at = excluded.starts_at, ends_at = excluded.ends_at,
           changed_at = excluded.changed_at
         where not agenda_date.is_own and $8 < agenda_date.starts_at
           and (agenda_date.starts_at <> excluded.starts_at
             or agenda_date.ends_at <> excluded.ends_at)",
        tx.centre,
        activity,
        date.on_date.as_str(),
        date.starts_at,
        date.ends_at,
        date.going.as_str(),
        date.note.as_str(),
        tx.now
    )
    .touch(tx)
    .await?;
    if n_put == 0 { Ok(()) } else { count_days_from(tx, activity, date).await }
}

/// The days of who comes are counted from the end.
async fn count_days_from(tx: &mut Writing, activity: ActivityId, date: &Date) -> Result<()> {
    sql!(
        "update agenda_sign_up set ends_at = $4
         where centre_id = $1 and activity_id = $2 and on_date = $3 and ends_at <> $4",
        tx.centre,
        activity,
        date.on_date.as_str(),
        date.ends_at
    )
    .run(tx)
    .await
}

/// Keeps a date just as it is told here: by hand.
pub async fn keep(tx: &mut Writing, activity: ActivityId, date: &Date) -> Result<()> {
    sql!(
        "insert into agenda_date
           (centre_id, activity_id, on_date, starts_at, ends_at, going, note, changed_at, is_own)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9)
         on conflict (centre_id, activity_id, on_date) do update set
           starts_at = excluded.starts_at, ends_at = excluded.ends_at, going = excluded.going,
           note = excluded.note, changed_at = excluded.changed_at, is_own = excluded.is_own",
        tx.centre,
        activity,
        date.on_date.as_str(),
        date.starts_at,
        date.ends_at,
        date.going.as_str(),
        date.note.as_str(),
        tx.now,
        date.is_own
    )
    .run(tx)
    .await?;
    put_elsewhere(tx, activity, date).await?;
    count_days_from(tx, activity, date).await
}

/// Where a date is; nothing when it is where it always is.
async fn put_elsewhere(tx: &mut Writing, activity: ActivityId, date: &Date) -> Result<()> {
    let Some(spot) = &date.own_spot else {
        return sql!(
            "delete from agenda_elsewhere
             where centre_id = $1 and activity_id = $2 and on_date = $3",
            tx.centre,
            activity,
            date.on_date.as_str()
        )
        .run(tx)
        .await;
    };
    sql!(
        "insert into agenda_elsewhere
           (centre_id, activity_id, on_date, place_id, spot, is_tentative)
         values ($1, $2, $3, $4, $5, $6)
         on conflict (centre_id, activity_id, on_date) do update set
           place_id = excluded.place_id, spot = excluded.spot,
           is_tentative = excluded.is_tentative",
        tx.centre,
        activity,
        date.on_date.as_str(),
        date.own_place,
        spot.as_str(),
        date.own_tentative.unwrap_or(false)
    )
    .run(tx)
    .await
}

/// Whether it goes on, and what there is to say about it.
pub async fn say(
    tx: &mut Writing,
    activity: ActivityId,
    on_date: &str,
    going: Going,
    note: &str,
) -> Result<()> {
    sql!(
        "update agenda_date set going = $4, note = $5, changed_at = $6
         where centre_id = $1 and activity_id = $2 and on_date = $3",
        tx.centre,
        activity,
        on_date,
        going.as_str(),
        note,
        tx.now
    )
    .run(tx)
    .await
}

/// Takes a date off the calendar; with people on its list it stays, and does not happen.
pub async fn take_off(
    tx: &mut Writing,
    activity: ActivityId,
    on_date: &str,
    why: &str,
) -> Result<()> {
    let n_gone = sql!(
        "delete from agenda_date
         where centre_id = $1 and activity_id = $2 and on_date = $3
           and not exists (select 1 from agenda_sign_up
             where agenda_sign_up.centre_id = agenda_date.centre_id
               and agenda_sign_up.activity_id = agenda_date.activity_id
               and agenda_sign_up.on_date = agenda_date.on_date)",
        tx.centre,
        activity,
        on_date
    )
    .touch(tx)
    .await?;
    if n_gone == 0 { say(tx, activity, on_date, Going::Off, why).await } else { Ok(()) }
}

/// How many dates end after `from` and begin before `until`.
pub async fn n_between(tx: &mut Tx, from: Timestamp, until: Timestamp) -> Result<i64> {
    let (n,) = sql!(
        "select count(*) from agenda_date
         join agenda_activity on agenda_activity.centre_id = agenda_date.centre_id
           and agenda_activity.id = agenda_date.activity_id
         where agenda_date.centre_id = $1 and $2 < ends_at and starts_at < $3
           and state = 'on' and going = 'on'",
        tx.centre,
        from,
        until
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(n)
}
