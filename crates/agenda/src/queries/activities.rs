//! Activities.
use crate::activity::{Activity, ActivityId};
use kernel::{PersonId, Result, Timestamp, Tx, Writing, sql};

pub async fn with_slug(tx: &mut Tx, slug: &str) -> Result<Option<Activity>> {
    Ok(found(tx, None, Some(slug)).await?.pop())
}

pub async fn with_id(tx: &mut Tx, id: ActivityId) -> Result<Option<Activity>> {
    Ok(found(tx, Some(id), None).await?.pop())
}

async fn found(tx: &mut Tx, id: Option<ActivityId>, slug: Option<&str>) -> Result<Vec<Activity>> {
    sql!(
        "select id, slug, title, brief, about, scene, place_id, spot, setting, cost, marks,
           owner_id, phone, sign_up, n_places, n_held, held_until_h, waiting_list, closes_h,
           is_quiet, series, state, is_tentative, led_by, languages, level
         from agenda_activity where centre_id = $1 and (id = $2 or slug = $3) limit 1",
        tx.centre,
        id,
        slug.map(str::to_owned)
    )
    .all(tx)
    .await
}

/// Whose dates the night looks after, two hundred at a time in the order of their ids: what comes
/// again; of what happens once, only what was over since then, and what is so far ahead that it
/// has no date yet. `today` is as `2026-11-26`. The form of a series says with its last word that
/// it happens once, and from its third sign when it begins.
pub async fn to_look_after(
    tx: &mut Tx,
    after: ActivityId,
    since: Timestamp,
    today: &str,
) -> Result<Vec<Activity>> {
    sql!(
        "select id, slug, title, brief, about, scene, place_id, spot, setting, cost, marks,
           owner_id, phone, sign_up, n_places, n_held, held_until_h, waiting_list, closes_h,
           is_quiet, series, state, is_tentative, led_by, languages, level
         from agenda_activity activity
         where centre_id = $1 and state = 'on' and $2 < id
           and (series not like '% once'
             or exists (select 1 from agenda_date own where own.centre_id = activity.centre_id
                  and own.activity_id = activity.id and $3 < own.ends_at and own.ends_at <= $4)
             or ($5 <= substr(series, 3, 10)
                 and not exists (select 1 from agenda_date own
                   where own.centre_id = activity.centre_id and own.activity_id = activity.id)))
         order by id limit 200",
        tx.centre,
        after,
        since,
        tx.now,
        today
    )
    .all(tx)
    .await
}

/// The words in addresses that begin like this one.
pub async fn slugs_like(tx: &mut Tx, wished: &str) -> Result<Vec<String>> {
    let rows = sql!(
        "select slug from agenda_activity where centre_id = $1 and slug like $2
         order by slug limit 1000",
        tx.centre,
        format!("{wished}%")
    )
    .all::<(String,)>(tx)
    .await?;
    Ok(rows.into_iter().map(|(slug,)| slug).collect())
}

/// Keeps an activity, whether it was there or not.
pub async fn keep(tx: &mut Writing, activity: &Activity) -> Result<()> {
    sql!(
        "insert into agenda_activity (centre_id, id, slug, title, brief, about, scene, place_id,
           spot, setting, cost, marks, owner_id, phone, sign_up, n_places, n_held, held_until_h,
           waiting_list, closes_h, is_quiet, series, state, made_at, is_tentative, led_by,
           languages, level)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16, $17, $18,
           $19, $20, $21, $22, $23, $24, $25, $26, $27, $28)
         on conflict (centre_id, id) do update set title = excluded.title,
           brief = excluded.brief, about = excluded.about, scene = excluded.scene,
           place_id = excluded.place_id, spot = excluded.spot, setting = excluded.setting,
           cost = excluded.cost, marks = excluded.marks, owner_id = excluded.owner_id,
           phone = excluded.phone, sign_up = excluded.sign_up, n_places = excluded.n_places,
           n_held = excluded.n_held, held_until_h = excluded.held_until_h,
           waiting_list = excluded.waiting_list, closes_h = excluded.closes_h,
           is_quiet = excluded.is_quiet, series = excluded.series, state = excluded.state,
           is_tentative = excluded.is_tentative, led_by = excluded.led_by,
           languages = excluded.languages, level = excluded.level",
        tx.centre,
        activity.id,
        activity.slug.as_str(),
        activity.title.as_str(),
        activity.brief.as_str(),
        activity.about.as_str(),
        activity.scene.as_str(),
        activity.place_id,
        activity.spot.as_str(),
        activity.setting.as_str(),
        activity.cost.as_str(),
        activity.marks.stored(),
        activity.owner_id,
        activity.phone.as_str(),
        activity.sign_up.as_str(),
        activity.n_places,
        activity.n_held,
        activity.held_until_h,
        activity.waiting_list.as_str(),
        activity.closes_h,
        activity.is_quiet,
        activity.series.as_str(),
        activity.state.as_str(),
        tx.now,
        activity.is_tentative,
        activity.led_by.as_str(),
        activity.languages.stored(),
        activity.level.as_str()
    )
    .run(tx)
    .await?;
    super::outside::kept(tx, activity).await
}

/// What somebody organises, for "mijn gegevens".
pub async fn by_owner(tx: &mut Tx, owner: PersonId) -> Result<Vec<(String,)>> {
    sql!(
        "select title from agenda_activity where centre_id = $1 and owner_id = $2
         order by title, id limit 1000",
        tx.centre,
        owner
    )
    .all(tx)
    .await
}

/// Nobody answers for it any more; the coordinator is named instead.
pub async fn let_go(tx: &mut Writing, owner: PersonId) -> Result<()> {
    sql!(
        "update agenda_activity set owner_id = null, led_by = ''
         where centre_id = $1 and owner_id = $2",
        tx.centre,
        owner
    )
    .run(tx)
    .await
}
