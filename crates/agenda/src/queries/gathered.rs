//! What came from elsewhere: sources, batches, and what became of each thing in them.
use crate::activity::ActivityId;
use crate::gathered::{Batch, BatchId, Gathered, GatheredId, Source, SourceId};
use kernel::{PersonId, Result, Timestamp, Tx, Writing, record, sql};

/// Every source of this centre, by name.
pub async fn sources(tx: &mut Tx) -> Result<Vec<Source>> {
    sql!(
        "select id, name, address, contact_id, sign_up, etag, modified, read_well_at, fault,
           n_failed, next_at, n_missing, may_shrink
         from agenda_source where centre_id = $1 order by name, id limit 100",
        tx.centre
    )
    .all(tx)
    .await
}

pub async fn source(tx: &mut Tx, id: SourceId) -> Result<Option<Source>> {
    sql!(
        "select id, name, address, contact_id, sign_up, etag, modified, read_well_at, fault,
           n_failed, next_at, n_missing, may_shrink
         from agenda_source where centre_id = $1 and id = $2",
        tx.centre,
        id
    )
    .optional(tx)
    .await
}

/// The same, and nobody else writes down what it brought until this is over.
pub async fn hold(tx: &mut Writing, id: SourceId) -> Result<Option<Source>> {
    sql!(
        "update agenda_source set tried_at = $3 where centre_id = $1 and id = $2
         returning id, name, address, contact_id, sign_up, etag, modified, read_well_at, fault,
           n_failed, next_at, n_missing, may_shrink",
        tx.centre,
        id,
        tx.now
    )
    .optional(tx)
    .await
}

/// Takes it up if its time has come, so that one alone reads it.
pub async fn take_up(tx: &mut Writing, id: SourceId, next_at: Timestamp) -> Result<bool> {
    let n_taken = sql!(
        "update agenda_source set next_at = $3
         where centre_id = $1 and id = $2 and next_at <= $4",
        tx.centre,
        id,
        next_at,
        tx.now
    )
    .touch(tx)
    .await?;
    Ok(0 < n_taken)
}

/// Keeps a source, whether it was there or not.
pub async fn keep_source(tx: &mut Writing, source: &Source) -> Result<()> {
    sql!(
        "insert into agenda_source (centre_id, id, name, address, contact_id, sign_up, etag,
           modified, read_well_at, fault, n_failed, next_at, n_missing, may_shrink, added_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15)
         on conflict (centre_id, id) do update set etag = excluded.etag,
           modified = excluded.modified, read_well_at = excluded.read_well_at,
           fault = excluded.fault, n_failed = excluded.n_failed, next_at = excluded.next_at,
           n_missing = excluded.n_missing, may_shrink = excluded.may_shrink",
        tx.centre,
        source.id,
        source.name.as_str(),
        source.address.as_str(),
        source.contact_id,
        source.sign_up.as_str(),
        source.etag.clone(),
        source.modified.clone(),
        source.read_well_at,
        source.fault.as_str(),
        source.n_failed,
        source.next_at,
        source.n_missing,
        source.may_shrink,
        tx.now
    )
    .run(tx)
    .await
}

pub async fn remove_source(tx: &mut Writing, id: SourceId) -> Result<()> {
    sql!("delete from agenda_gathered where centre_id = $1 and source_id = $2", tx.centre, id)
        .run(tx)
        .await?;
    sql!("delete from agenda_source where centre_id = $1 and id = $2", tx.centre, id).run(tx).await
}

/// Where an activity comes from, if it is from a site.
pub async fn source_of(tx: &mut Tx, activity: ActivityId) -> Result<Option<Source>> {
    sql!(
        "select agenda_source.id, name, address, contact_id, sign_up, etag, modified, read_well_at,
           fault, n_failed, next_at, n_missing, may_shrink
         from agenda_gathered join agenda_source
           on agenda_source.centre_id = agenda_gathered.centre_id
           and agenda_source.id = agenda_gathered.source_id
         where agenda_gathered.centre_id = $1 and activity_id = $2",
        tx.centre,
        activity
    )
    .optional(tx)
    .await
}

/// The words in the addresses of what came from a source.
pub async fn slugs_of(tx: &mut Tx, source: SourceId) -> Result<Vec<String>> {
    let rows = sql!(
        "select slug from agenda_gathered join agenda_activity
           on agenda_activity.centre_id = agenda_gathered.centre_id
           and agenda_activity.id = agenda_gathered.activity_id
         where agenda_gathered.centre_id = $1 and source_id = $2 order by slug limit 5000",
        tx.centre,
        source
    )
    .all::<(String,)>(tx)
    .await?;
    Ok(rows.into_iter().map(|(slug,)| slug).collect())
}

/// Everything that a source or a batch brought, whatever became of it.
pub async fn of(
    tx: &mut Tx,
    source: Option<SourceId>,
    batch: Option<BatchId>,
) -> Result<Vec<Gathered>> {
    sql!(
        "select id, activity_id, source_id, batch_id, uid, content, is_touched, gone_at
         from agenda_gathered
         where centre_id = $1 and (source_id = $2 or batch_id = $3) order by uid, id limit 5000",
        tx.centre,
        source,
        batch
    )
    .all(tx)
    .await
}

pub async fn by_id(tx: &mut Tx, id: GatheredId) -> Result<Option<Gathered>> {
    sql!(
        "select id, activity_id, source_id, batch_id, uid, content, is_touched, gone_at
         from agenda_gathered where centre_id = $1 and id = $2",
        tx.centre,
        id
    )
    .optional(tx)
    .await
}

/// Keeps one thing, whether it was there or not.
pub async fn keep(tx: &mut Writing, own: &Gathered, forget_at: Option<Timestamp>) -> Result<()> {
    sql!(
        "insert into agenda_gathered (centre_id, id, activity_id, source_id, batch_id, uid, content,
           is_touched, gone_at, forget_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)
         on conflict (centre_id, id) do update set activity_id = excluded.activity_id,
           content = excluded.content, gone_at = excluded.gone_at",
        tx.centre,
        own.id,
        own.activity_id,
        own.source_id,
        own.batch_id,
        own.uid.as_str(),
        own.content.as_str(),
        own.is_touched,
        own.gone_at,
        forget_at
    )
    .run(tx)
    .await
}

/// Somebody here changed this activity.
pub async fn touch(tx: &mut Writing, activity: ActivityId) -> Result<()> {
    sql!(
        "update agenda_gathered set is_touched = $3 where centre_id = $1 and activity_id = $2",
        tx.centre,
        activity,
        true
    )
    .run(tx)
    .await
}

/// Forgets that something came from elsewhere.
pub async fn forget(tx: &mut Writing, id: GatheredId) -> Result<()> {
    sql!("delete from agenda_gathered where centre_id = $1 and id = $2", tx.centre, id)
        .run(tx)
        .await
}

/// Whether anybody ever signed up.
pub async fn has_sign_ups(tx: &mut Tx, activity: ActivityId) -> Result<bool> {
    let (n,) = sql!(
        "select count(*) from agenda_sign_up where centre_id = $1 and activity_id = $2",
        tx.centre,
        activity
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(0 < n)
}

/// Takes an activity off for good, with its dates. Nobody may have signed up.
pub async fn remove_activity(tx: &mut Writing, activity: ActivityId) -> Result<()> {
    sql!("delete from agenda_date where centre_id = $1 and activity_id = $2", tx.centre, activity)
        .run(tx)
        .await?;
    sql!("delete from agenda_activity where centre_id = $1 and id = $2", tx.centre, activity)
        .run(tx)
        .await
}

/// The batches of the last days, newest first.
pub async fn batches(tx: &mut Tx) -> Result<Vec<BatchLine>> {
    sql!(
        "select agenda_batch.id, person.name as by_name, state, made_at,
           (select count(*) from agenda_gathered
             where agenda_gathered.centre_id = agenda_batch.centre_id
               and agenda_gathered.batch_id = agenda_batch.id) as n_in
         from agenda_batch left join person on person.centre_id = agenda_batch.centre_id
           and person.id = by_id
         where agenda_batch.centre_id = $1 and address = '' and state = 'in'
         order by made_at desc, agenda_batch.id limit 20",
        tx.centre
    )
    .all(tx)
    .await
}

record! {
    /// A batch in the list of them.
    pub struct BatchLine {
        pub id: BatchId,
        pub by_name: Option<String>,
        pub made_at: Timestamp,
        pub n_in: i64,
    }
}

pub async fn batch(tx: &mut Tx, id: BatchId) -> Result<Option<Batch>> {
    sql!(
        "select id, name, address, content, state, by_id, made_at
         from agenda_batch where centre_id = $1 and id = $2",
        tx.centre,
        id
    )
    .optional(tx)
    .await
}

pub async fn keep_batch(tx: &mut Writing, batch: &Batch) -> Result<()> {
    sql!(
        "insert into agenda_batch (centre_id, id, name, address, content, state, by_id, made_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8)
         on conflict (centre_id, id) do update set state = excluded.state",
        tx.centre,
        batch.id,
        batch.name.as_str(),
        batch.address.as_str(),
        batch.content.as_str(),
        batch.state.as_str(),
        batch.by_id,
        batch.made_at
    )
    .run(tx)
    .await
}

/// Takes a batch up for one deed alone, if it still stands so.
pub async fn turn(tx: &mut Writing, id: BatchId, from: &str, to: &str) -> Result<bool> {
    let n_turned = sql!(
        "update agenda_batch set state = $4 where centre_id = $1 and id = $2 and state = $3",
        tx.centre,
        id,
        from,
        to
    )
    .touch(tx)
    .await?;
    Ok(0 < n_turned)
}

/// For which sources somebody is named, for "mijn gegevens".
pub async fn by_contact(tx: &mut Tx, contact: PersonId) -> Result<Vec<(String,)>> {
    sql!(
        "select name from agenda_source where centre_id = $1 and contact_id = $2
         order by name, id limit 100",
        tx.centre,
        contact
    )
    .all(tx)
    .await
}

/// Nobody is named any more.
pub async fn let_go(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!(
        "update agenda_source set contact_id = null where centre_id = $1 and contact_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await?;
    sql!(
        "update agenda_batch set by_id = null where centre_id = $1 and by_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await
}

/// Sources that should have been read before this moment.
pub async fn overdue(tx: &mut Tx, since: Timestamp) -> Result<Vec<SourceId>> {
    let rows = sql!(
        "select id from agenda_source where centre_id = $1 and next_at < $2 order by id limit 100",
        tx.centre,
        since
    )
    .all::<(SourceId,)>(tx)
    .await?;
    Ok(rows.into_iter().map(|(id,)| id).collect())
}

/// By name, what of a source is still to come and goes on.
pub async fn coming_of(tx: &mut Tx, source: SourceId) -> Result<Vec<String>> {
    let rows = sql!(
        "select uid from agenda_gathered
         where centre_id = $1 and source_id = $2 and gone_at is null
           and exists (select 1 from agenda_date
             where agenda_date.centre_id = agenda_gathered.centre_id
               and agenda_date.activity_id = agenda_gathered.activity_id and $3 < starts_at)
         order by uid limit 5000",
        tx.centre,
        source,
        tx.now
    )
    .all::<(String,)>(tx)
    .await?;
    Ok(rows.into_iter().map(|(uid,)| uid).collect())
}

/// What a source brought and is on the calendar, by title.
pub async fn on_the_calendar(tx: &mut Tx, source: SourceId) -> Result<Vec<OnCalendar>> {
    sql!(
        "select slug, title, is_touched from agenda_gathered join agenda_activity
           on agenda_activity.centre_id = agenda_gathered.centre_id
           and agenda_activity.id = agenda_gathered.activity_id
         where agenda_gathered.centre_id = $1 and source_id = $2 and gone_at is null
         order by title, slug limit 200",
        tx.centre,
        source
    )
    .all(tx)
    .await
}

record! {
    /// Something on the calendar that came from a source.
    pub struct OnCalendar {
        pub slug: String,
        pub title: String,
        pub is_touched: bool,
    }
}

/// What of a source was left out.
pub async fn left_out(tx: &mut Tx, source: SourceId) -> Result<Vec<Gathered>> {
    sql!(
        "select id, activity_id, source_id, batch_id, uid, content, is_touched, gone_at
         from agenda_gathered
         where centre_id = $1 and source_id = $2 and activity_id is null order by uid limit 100",
        tx.centre,
        source
    )
    .all(tx)
    .await
}
