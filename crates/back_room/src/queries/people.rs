//! Who is on the list of this centre, for which organisation, and what was done about whom.
use crate::paging::PAGE_LENGTH;
use kernel::organisation::{Kind, OrganisationId};
use kernel::people::Roles;
use kernel::{PersonId, Result, Standing, Timestamp, Tx, Writing, record, sql};

record! {
    /// A line of the list of people.
    pub struct PersonRow {
        pub id: PersonId,
        pub name: String,
        pub standing: Standing,
        pub roles: Roles,
        pub organisation: Option<String>,
    }
}

/// Which people a list shows.
pub struct Wanted {
    pub is_everybody: bool,
    /// The beginning of a name, as a pattern in small letters and as names are written: SQLite
    /// makes only the letters of English small.
    pub small: String,
    pub written: String,
}

impl Wanted {
    /// From what was typed; nothing typed wants all.
    pub fn new(typed: &str, is_everybody: bool) -> Self {
        let name = typed.trim().replace(['%', '_'], "");
        let mut letters = name.chars();
        let first = letters.next().map(|first| first.to_uppercase().to_string());
        let written = format!("{}{}%", first.unwrap_or_default(), letters.as_str());
        Self { is_everybody, small: format!("{}%", name.to_lowercase()), written }
    }
}

pub async fn people(tx: &mut Tx, wanted: &Wanted, skipped: i64) -> Result<Vec<PersonRow>> {
    sql!(
        "select person.id, person.name, standing, organisation.name as organisation,
           (select string_agg(role, ' ') from person_role
            where person_role.centre_id = person.centre_id and person_id = person.id) as roles
         from person left join organisation
           on organisation.centre_id = person.centre_id and organisation.id = organisation_id
         where person.centre_id = $1 and standing <> 'guest'
           and (lower(person.name) like $2 or person.name like $3)
           and ($4 or exists (select 1 from person_role
             where person_role.centre_id = person.centre_id and person_id = person.id))
         order by lower(person.name), person.id limit $5 offset $6",
        tx.centre,
        wanted.small.as_str(),
        wanted.written.as_str(),
        wanted.is_everybody,
        PAGE_LENGTH,
        skipped
    )
    .all(tx)
    .await
}

pub async fn n_people(tx: &mut Tx, wanted: &Wanted) -> Result<i64> {
    let (n,) = sql!(
        "select count(*) from person
         where centre_id = $1 and standing <> 'guest' and (lower(name) like $2 or name like $3)
           and ($4 or exists (select 1 from person_role
             where person_role.centre_id = person.centre_id and person_id = person.id))",
        tx.centre,
        wanted.small.as_str(),
        wanted.written.as_str(),
        wanted.is_everybody
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(n)
}

record! {
    pub struct Organisation {
        pub id: OrganisationId,
        pub name: String,
        pub kind: Kind,
        /// How many people of this centre work for it.
        pub n_people: i64,
    }
}

pub async fn organisations(tx: &mut Tx) -> Result<Vec<Organisation>> {
    sql!(
        "select id, name, kind,
           (select count(*) from person
            where person.centre_id = organisation.centre_id
              and organisation_id = organisation.id) as n_people
         from organisation where centre_id = $1 order by name, id limit 200",
        tx.centre
    )
    .all(tx)
    .await
}

pub async fn add_organisation(tx: &mut Writing, name: &str, kind: Kind) -> Result<()> {
    sql!(
        "insert into organisation (centre_id, id, name, kind) values ($1, $2, $3, $4)",
        tx.centre,
        OrganisationId::fresh(),
        name,
        kind.as_str()
    )
    .run(tx)
    .await
}

/// Takes it off the list, unless somebody works for it. Tells whether it is gone.
pub async fn remove_organisation(tx: &mut Writing, id: OrganisationId) -> Result<bool> {
    let n_gone = sql!(
        "delete from organisation where centre_id = $1 and id = $2
           and not exists (select 1 from person
             where person.centre_id = organisation.centre_id and organisation_id = organisation.id)",
        tx.centre,
        id
    )
    .touch(tx)
    .await?;
    Ok(0 < n_gone)
}

/// For whom somebody works.
pub async fn organisation_of(tx: &mut Tx, person: PersonId) -> Result<Option<OrganisationId>> {
    let (id,) = sql!(
        "select organisation_id from person where centre_id = $1 and id = $2",
        tx.centre,
        person
    )
    .one::<(Option<OrganisationId>,)>(tx)
    .await?;
    Ok(id)
}

pub async fn work_for(
    tx: &mut Writing,
    person: PersonId,
    organisation: Option<OrganisationId>,
) -> Result<()> {
    sql!(
        "update person set organisation_id = $3 where centre_id = $1 and id = $2",
        tx.centre,
        person,
        organisation
    )
    .run(tx)
    .await
}

record! {
    /// A line of the log, with the names of who is still here.
    pub struct ActRow {
        pub done_at: Timestamp,
        pub by_name: Option<String>,
        pub about_name: Option<String>,
        pub what: String,
        pub detail: String,
    }
}

/// What the team did, newest first.
pub async fn acts(tx: &mut Tx, skipped: i64) -> Result<Vec<ActRow>> {
    sql!(
        "select done_at, doer.name as by_name, person.name as about_name, what, detail
         from act
           left join person doer on doer.centre_id = act.centre_id and doer.id = by_id
           left join person on person.centre_id = act.centre_id and person.id = about_id
         where act.centre_id = $1
         order by done_at desc, act.id desc limit $2 offset $3",
        tx.centre,
        PAGE_LENGTH,
        skipped
    )
    .all(tx)
    .await
}

pub async fn n_acts(tx: &mut Tx) -> Result<i64> {
    let (n,) =
        sql!("select count(*) from act where centre_id = $1", tx.centre).one::<(i64,)>(tx).await?;
    Ok(n)
}

/// What was done about one person, newest first.
pub async fn acts_about(tx: &mut Tx, person: PersonId) -> Result<Vec<ActRow>> {
    sql!(
        "select done_at, doer.name as by_name, person.name as about_name, what, detail
         from act
           left join person doer on doer.centre_id = act.centre_id and doer.id = by_id
           join person on person.centre_id = act.centre_id and person.id = about_id
         where act.centre_id = $1 and about_id = $2
         order by done_at desc, act.id desc limit 50",
        tx.centre,
        person
    )
    .all(tx)
    .await
}
