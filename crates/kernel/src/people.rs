//! People, and what somebody may be in a centre.
use crate::db::Column;
use crate::language::Words;
use crate::{Result, Tx, Voice, Writing, id, record, sql};
use jiff::Timestamp;

pub use crate::name::{DisplayName, NAME_MAX_CHARS};
pub use crate::role::{Role, Roles, give_role, take_role};

/// What rings when there is something else to see for somebody who listens: two people do not see
/// each other any more or do again, or something waits for a host.
pub const LOOK_AROUND: &str = "look_around";

id!(
    /// Random, so that it does not tell when somebody joined.
    pub PersonId: new_v4
);

record! {
    /// Somebody of this centre. The same mail address in two centres is two people.
    #[derive(Clone, Debug)]
    pub struct Person {
        pub id: PersonId,
        /// The name to show; it may be made up.
        pub name: String,
        pub age: Age,
        pub standing: Standing,
        pub roles: Roles,
    }
}

/// How old, as far as the house needs to know; never a birth date (R-Rosa-4, GDPR art. 8).
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Age {
    Adult,
    /// Old enough for an own yes, but not of age: 16–17 in NL, 13–17 in BE.
    Youth,
    /// Comes in only with the yes of a guardian, given at the desk.
    Child,
    Unknown,
}

impl Age {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Adult => "adult",
            Self::Youth => "youth",
            Self::Child => "child",
            Self::Unknown => "unknown",
        }
    }

    pub fn from_word(word: &str) -> Self {
        match word {
            "adult" => Self::Adult,
            "youth" => Self::Youth,
            "child" => Self::Child,
            _ => Self::Unknown,
        }
    }

    /// "18 jaar of ouder", as this centre says it.
    pub fn said(self, voice: &Voice) -> &str {
        let words = Words(voice);
        match (self, voice.is_flemish) {
            (Self::Adult, _) => words.age_adult(),
            (Self::Youth, false) => words.age_youth(),
            (Self::Youth, true) => words.age_youth_be(),
            (Self::Child, false) => words.age_child(),
            (Self::Child, true) => words.age_child_be(),
            (Self::Unknown, _) => words.age_unknown(),
        }
    }

    pub fn is_adult(self) -> bool {
        self == Self::Adult
    }
}

impl Column for Age {
    type Stored = String;
    fn from_stored(stored: String) -> Result<Self> {
        Ok(Self::from_word(&stored))
    }
}

#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum Standing {
    Inside,
    /// Came in by themselves; a host or a guardian has not said yes yet.
    Waiting,
    /// Put on the list by the team; has not come in yet.
    Invited,
    /// Sits at a table for an evening, under a made-up name. Nobody knows who it is, so a guest
    /// did not come in and is a neighbour nowhere.
    Guest,
}

impl Standing {
    pub fn as_str(self) -> &'static str {
        match self {
            Self::Inside => "inside",
            Self::Waiting => "waiting",
            Self::Invited => "invited",
            Self::Guest => "guest",
        }
    }
}

impl Column for Standing {
    type Stored = String;
    fn from_stored(stored: String) -> Result<Self> {
        Ok(match stored.as_str() {
            "inside" => Self::Inside,
            "waiting" => Self::Waiting,
            "guest" => Self::Guest,
            _ => Self::Invited,
        })
    }
}

impl Person {
    pub fn is(&self, role: Role) -> bool {
        self.roles.iter().any(|own| own == role)
    }

    pub fn is_guest(&self) -> bool {
        self.standing == Standing::Guest
    }
}

pub async fn person(tx: &mut Tx, id: PersonId) -> Result<Person> {
    sql!(
        "select id, name, age, standing,
           (select string_agg(role, ' ') from person_role
            where person_role.centre_id = person.centre_id and person_id = person.id) as roles
         from person where centre_id = $1 and id = $2",
        tx.centre,
        id
    )
    .one(tx)
    .await
}

/// The people that a list names; nobody for an id of another centre.
pub async fn people(tx: &mut Tx, ids: &[PersonId]) -> Result<Vec<Person>> {
    sql!(
        "select id, name, age, standing,
           (select string_agg(role, ' ') from person_role
            where person_role.centre_id = person.centre_id and person_id = person.id) as roles
         from person where centre_id = $1 and id in ($2...)
         order by name limit 256",
        tx.centre
    )
    .list(ids.iter().copied())
    .all(tx)
    .await
}

/// Somebody new on the list of this centre.
pub struct Newcomer<'a> {
    pub name: &'a str,
    pub age: Age,
    pub standing: Standing,
    pub language: &'a str,
}

pub async fn add(tx: &mut Writing, newcomer: &Newcomer<'_>) -> Result<PersonId> {
    let id = PersonId::fresh();
    let Newcomer { name, age, standing, language } = newcomer;
    sql!(
        "insert into person
           (centre_id, id, name, age, standing, language, rules_seen, joined_at, seen_at)
         values ($1, $2, $3, $4, $5, $6, 0, $7, $7)",
        tx.centre,
        id,
        *name,
        age.as_str(),
        standing.as_str(),
        *language,
        tx.now
    )
    .run(tx)
    .await?;
    Ok(id)
}

/// How many guests of this centre the house still knows.
pub async fn n_guests(tx: &mut Tx) -> Result<i64> {
    let (n,) =
        sql!("select count(*) from person where centre_id = $1 and standing = 'guest'", tx.centre)
            .one::<(i64,)>(tx)
            .await?;
    Ok(n)
}

/// Says yes to somebody who waited, or lets an invited person in.
pub async fn let_in(tx: &mut Writing, id: PersonId) -> Result<()> {
    sql!("update person set standing = 'inside' where centre_id = $1 and id = $2", tx.centre, id)
        .run(tx)
        .await
}

record! {
    /// A way to reach somebody, and since when the house knows it.
    pub struct Contact {
        pub channel: String,
        pub address: String,
        pub since: Timestamp,
    }
}

pub async fn contacts(tx: &mut Tx, id: PersonId) -> Result<Vec<Contact>> {
    sql!(
        "select channel, address, since from contact
         where centre_id = $1 and person_id = $2 order by channel limit 10",
        tx.centre,
        id
    )
    .all(tx)
    .await
}

/// Whose address this is in this centre.
pub async fn with_address(tx: &mut Tx, channel: &str, address: &str) -> Result<Option<PersonId>> {
    let found = sql!(
        "select person_id from contact where centre_id = $1 and channel = $2 and address = $3",
        tx.centre,
        channel,
        address
    )
    .optional::<(PersonId,)>(tx)
    .await?;
    Ok(found.map(|(person,)| person))
}

pub async fn add_contact(
    tx: &mut Writing,
    id: PersonId,
    channel: &str,
    address: &str,
) -> Result<()> {
    sql!(
        "insert into contact (centre_id, person_id, channel, address, since)
         values ($1, $2, $3, $4, $5)",
        tx.centre,
        id,
        channel,
        address,
        tx.now
    )
    .run(tx)
    .await
}

/// Writes down who did what about whom; the coordinator and the person can read it for a year.
pub async fn log_act(
    tx: &mut Writing,
    by: Option<PersonId>,
    about: Option<PersonId>,
    what: &str,
    detail: &str,
) -> Result<()> {
    sql!(
        "insert into act (centre_id, id, done_at, by_id, about_id, what, detail)
         values ($1, $2, $3, $4, $5, $6, $7)",
        tx.centre,
        uuid::Uuid::now_v7(),
        tx.now,
        by.map(|id| id.0),
        about.map(|id| id.0),
        what,
        detail
    )
    .run(tx)
    .await
}

/// The version of the house rules that somebody has seen; 0 before the first.
pub async fn rules_seen(tx: &mut Tx, id: PersonId) -> Result<i64> {
    let (version,) =
        sql!("select rules_seen from person where centre_id = $1 and id = $2", tx.centre, id)
            .one::<(i64,)>(tx)
            .await?;
    Ok(version)
}

/// Somebody read this version of the house rules and went on.
pub async fn see_rules(tx: &mut Writing, id: PersonId, version: i64) -> Result<()> {
    sql!(
        "update person set rules_seen = $3 where centre_id = $1 and id = $2 and rules_seen < $3",
        tx.centre,
        id,
        version
    )
    .run(tx)
    .await
}

/// How many others arrange the centre, and can come in to do so.
pub async fn n_other_coordinators(tx: &mut Tx, person: PersonId) -> Result<i64> {
    let (n,) = sql!(
        "select count(*) from person_role join person
           on person.centre_id = person_role.centre_id and person.id = person_id
         where person_role.centre_id = $1 and role = 'coordinator' and standing = 'inside'
           and person_id <> $2",
        tx.centre,
        person
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(n)
}

record! {
    /// Somebody, by name.
    #[derive(Clone, Debug)]
    pub struct Named {
        pub id: PersonId,
        pub name: String,
    }
}

impl Named {
    /// The name, set apart from the direction of what stands around it.
    pub fn apart(&self) -> String {
        format!("\u{2068}{}\u{2069}", self.name)
    }
}

/// Those inside who have a role like this, by name; at most 100.
pub async fn with_role(tx: &mut Tx, wanted: fn(Role) -> bool) -> Result<Vec<Named>> {
    let roles = Role::ALL.into_iter().filter(|role| wanted(*role)).map(Role::as_str);
    sql!(
        "select distinct person.id, name from person join person_role
           on person_role.centre_id = person.centre_id and person_role.person_id = person.id
         where person.centre_id = $1 and standing = 'inside' and role in ($2...)
         order by name, person.id limit 100",
        tx.centre
    )
    .list(roles)
    .all(tx)
    .await
}
