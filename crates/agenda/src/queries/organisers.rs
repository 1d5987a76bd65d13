//! Who organises something: organisations and calendars of others.
use crate::activity::ActivityId;
use crate::organiser::Named;
use kernel::{Result, Timestamp, Tx, sql};

/// Everybody who may, by name.
pub async fn all(tx: &mut Tx) -> Result<Vec<Named>> {
    sql!(
        "select id, name from organisation where centre_id = $1
         union all select id, name from agenda_source where centre_id = $1
         order by name, id limit 300",
        tx.centre
    )
    .all(tx)
    .await
}

/// Those of anything that ends after this moment, by name.
pub async fn of_what_comes(tx: &mut Tx, after: Timestamp) -> Result<Vec<Named>> {
    sql!(
        "select id, name from organisation where centre_id = $1 and id in (
           select organisation_id from agenda_activity
           join person on person.centre_id = agenda_activity.centre_id
             and person.id = agenda_activity.owner_id
           where agenda_activity.centre_id = $1 and state = 'on'
             and not exists (select 1 from agenda_gathered
               where agenda_gathered.centre_id = agenda_activity.centre_id
                 and agenda_gathered.activity_id = agenda_activity.id)
             and exists (select 1 from agenda_date
               where agenda_date.centre_id = agenda_activity.centre_id
                 and agenda_date.activity_id = agenda_activity.id and $2 < ends_at))
         union all
         select id, name from agenda_source where centre_id = $1 and id in (
           select source_id from agenda_gathered
           join agenda_activity on agenda_activity.centre_id = agenda_gathered.centre_id
             and agenda_activity.id = agenda_gathered.activity_id
           where agenda_gathered.centre_id = $1 and state = 'on'
             and exists (select 1 from agenda_date
               where agenda_date.centre_id = agenda_activity.centre_id
                 and agenda_date.activity_id = agenda_activity.id and $2 < ends_at))
         order by name, id limit 60",
        tx.centre,
        after
    )
    .all(tx)
    .await
}

/// Where an activity comes from, or else for whom its owner works; `None` for the house itself.
pub async fn of(tx: &mut Tx, activity: ActivityId) -> Result<Option<Named>> {
    sql!(
        "select coalesce(agenda_source.id, organisation.id) as id,
           coalesce(agenda_source.name, organisation.name) as name
         from agenda_activity
         left join agenda_gathered on agenda_gathered.centre_id = agenda_activity.centre_id
           and agenda_gathered.activity_id = agenda_activity.id
         left join agenda_source on agenda_source.centre_id = agenda_activity.centre_id
           and agenda_source.id = agenda_gathered.source_id
         left join person on person.centre_id = agenda_activity.centre_id
           and person.id = agenda_activity.owner_id
         left join organisation on organisation.centre_id = agenda_activity.centre_id
           and organisation.id = person.organisation_id
         where agenda_activity.centre_id = $1 and agenda_activity.id = $2
           and coalesce(agenda_source.id, organisation.id) is not null",
        tx.centre,
        activity
    )
    .optional(tx)
    .await
}
