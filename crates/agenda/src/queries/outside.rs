//! What is told elsewhere, to whom, and under which secret addresses and codes.
use super::dates::Wanted;
use crate::activity::{Activity, ActivityId};
use crate::announced::Announced;
use crate::feed_atom::New;
use crate::mine::Mine;
use kernel::framing::Site;
use kernel::{PersonId, Result, Timestamp, Tx, Writing, short_code, sql};

/// What ends after `from` and begins before `until`, in order of time; nothing that is quiet.
pub async fn announced(
    tx: &mut Tx,
    from: Timestamp,
    until: Timestamp,
    wanted: &Wanted,
    n_max: i64,
) -> Result<Vec<Announced>> {
    sql!(
        "select slug, title, brief, scene, setting, cost, marks, sign_up, n_places, languages, level,
           case when elsewhere.spot is null then agenda_activity.place_id
             else elsewhere.place_id end as place_id,
           coalesce(elsewhere.spot, agenda_activity.spot) as spot,
           coalesce(elsewhere.is_tentative, agenda_activity.is_tentative) as is_tentative,
           short_code, agenda_date.on_date, starts_at, ends_at, going, note, made_at,
           case when agenda_date.changed_at < agenda_activity.changed_at
             then agenda_activity.changed_at else agenda_date.changed_at end as changed_at,
           (select coalesce(cast(sum(n_people) as bigint), 0) from agenda_sign_up
             where agenda_sign_up.centre_id = agenda_date.centre_id
               and agenda_sign_up.activity_id = agenda_date.activity_id
               and agenda_sign_up.on_date = agenda_date.on_date
               and standing in ('coming', 'offered', 'to_call')) as n_placed
         from agenda_date
         join agenda_activity on agenda_activity.centre_id = agenda_date.centre_id
           and agenda_activity.id = agenda_date.activity_id
         left join agenda_elsewhere elsewhere on elsewhere.centre_id = agenda_date.centre_id
           and elsewhere.activity_id = agenda_date.activity_id
           and elsewhere.on_date = agenda_date.on_date
         where agenda_date.centre_id = $1 and $2 < ends_at and starts_at < $3 and state = 'on'
           and not is_quiet and marks like $4 and (cost = '' or not $5)
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

/// Where somebody has a place or waits for one, from this moment on.
pub async fn mine(tx: &mut Tx, person: PersonId, from: Timestamp) -> Result<Vec<Mine>> {
    sql!(
        "select agenda_sign_up.id, slug, title, is_quiet, agenda_date.on_date,
           case when elsewhere.spot is null then agenda_activity.place_id
             else elsewhere.place_id end as place_id,
           coalesce(elsewhere.spot, agenda_activity.spot) as spot,
           coalesce(elsewhere.is_tentative, agenda_activity.is_tentative) as is_tentative,
           starts_at, agenda_date.ends_at, going, standing, made_at,
           case when agenda_date.changed_at < agenda_activity.changed_at
             then agenda_activity.changed_at else agenda_date.changed_at end as changed_at
         from agenda_sign_up
         join agenda_date on agenda_date.centre_id = agenda_sign_up.centre_id
           and agenda_date.activity_id = agenda_sign_up.activity_id
           and agenda_date.on_date = agenda_sign_up.on_date
         join agenda_activity on agenda_activity.centre_id = agenda_sign_up.centre_id
           and agenda_activity.id = agenda_sign_up.activity_id
         left join agenda_elsewhere elsewhere on elsewhere.centre_id = agenda_date.centre_id
           and elsewhere.activity_id = agenda_date.activity_id
           and elsewhere.on_date = agenda_date.on_date
         where agenda_sign_up.centre_id = $1 and person_id = $2 and $3 < agenda_date.ends_at
           and standing in ('coming', 'waiting', 'offered', 'to_call')
         order by starts_at, title, agenda_sign_up.id limit 500",
        tx.centre,
        person,
        from
    )
    .all(tx)
    .await
}

/// After an activity was kept: when, and a code for its sheets if it has none yet.
pub async fn kept(tx: &mut Writing, activity: &Activity) -> Result<()> {
    let (code,) = sql!(
        "update agenda_activity set changed_at = $3 where centre_id = $1 and id = $2
         returning short_code",
        tx.centre,
        activity.id,
        tx.now
    )
    .one::<(String,)>(tx)
    .await?;
    if !code.is_empty() {
        return Ok(());
    }
    let code = short_code::give(tx, &activity.path(), "", None).await?;
    sql!(
        "update agenda_activity set short_code = $3 where centre_id = $1 and id = $2",
        tx.centre,
        activity.id,
        code
    )
    .run(tx)
    .await
}

/// The code on the sheets of an activity; empty when it has none yet.
pub async fn code_of(tx: &mut Tx, activity: ActivityId) -> Result<String> {
    let (code,) = sql!(
        "select short_code from agenda_activity where centre_id = $1 and id = $2",
        tx.centre,
        activity
    )
    .one::<(String,)>(tx)
    .await?;
    Ok(code)
}

/// Gives somebody a secret address; a former one opens nothing any more.
pub async fn keep_secret(tx: &mut Writing, person: PersonId, token_hash: Vec<u8>) -> Result<()> {
    sql!(
        "insert into agenda_secret_address (centre_id, person_id, token_hash, made_at)
         values ($1, $2, $3, $4)
         on conflict (centre_id, person_id) do update set
           token_hash = excluded.token_hash, made_at = excluded.made_at",
        tx.centre,
        person,
        token_hash,
        tx.now
    )
    .run(tx)
    .await
}

pub async fn forget_secret(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!(
        "delete from agenda_secret_address where centre_id = $1 and person_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await
}

/// Since when somebody has a secret address.
pub async fn secret_since(tx: &mut Tx, person: PersonId) -> Result<Option<Timestamp>> {
    let since = sql!(
        "select made_at from agenda_secret_address where centre_id = $1 and person_id = $2",
        tx.centre,
        person
    )
    .optional::<(Timestamp,)>(tx)
    .await?;
    Ok(since.map(|(made_at,)| made_at))
}

/// Whose calendar a secret opens.
pub async fn owner_of(tx: &mut Tx, token_hash: Vec<u8>) -> Result<Option<PersonId>> {
    let owner = sql!(
        "select person_id from agenda_secret_address where centre_id = $1 and token_hash = $2",
        tx.centre,
        token_hash
    )
    .optional::<(PersonId,)>(tx)
    .await?;
    Ok(owner.map(|(person,)| person))
}

/// The sites that may show the agenda in a frame.
pub async fn sites(tx: &mut Tx) -> Result<Vec<Site>> {
    let rows = sql!(
        "select host from agenda_framing_site where centre_id = $1 order by host limit 100",
        tx.centre
    )
    .all::<(String,)>(tx)
    .await?;
    Ok(rows.iter().filter_map(|(host,)| Site::parse(host)).collect())
}

pub async fn add_site(tx: &mut Writing, site: &Site) -> Result<()> {
    sql!(
        "insert into agenda_framing_site (centre_id, host, made_at) values ($1, $2, $3)
         on conflict do nothing",
        tx.centre,
        site.as_str(),
        tx.now
    )
    .run(tx)
    .await
}

pub async fn remove_site(tx: &mut Writing, site: &str) -> Result<()> {
    sql!("delete from agenda_framing_site where centre_id = $1 and host = $2", tx.centre, site)
        .run(tx)
        .await
}

/// The activities that were put up last; nothing that is quiet.
pub async fn newest(tx: &mut Tx, n_max: i64) -> Result<Vec<New>> {
    sql!(
        "select id, slug, title, brief, made_at,
           case when changed_at < made_at then made_at else changed_at end as changed_at
         from agenda_activity where centre_id = $1 and state = 'on' and not is_quiet
         order by made_at desc, id desc limit $2",
        tx.centre,
        n_max
    )
    .all(tx)
    .await
}
