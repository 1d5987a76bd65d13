//! The SQL of who is on call, and of who called.
use super::{Help, HelpId};
use kernel::db::Column;
use kernel::{PersonId, Result, Timestamp, Tx, Writing, record, sql};

record! {
    /// Somebody on the list.
    pub struct OnCall {
        pub id: PersonId,
        pub name: String,
        pub phone: String,
        /// In how many ways the house can write to them.
        n_contacts: i64,
    }
}

impl OnCall {
    pub fn is_reached(&self) -> bool {
        0 < self.n_contacts
    }
}

/// In the order in which they are called. Who lost the role stands there no more.
pub async fn on_call(tx: &mut Tx) -> Result<Vec<OnCall>> {
    sql!(
        "select person.id, person.name, phone,
           (select count(*) from contact where contact.centre_id = person.centre_id
              and contact.person_id = person.id) as n_contacts
         from moderation_on_call on_call join person
           on person.centre_id = on_call.centre_id and person.id = on_call.person_id
         where on_call.centre_id = $1 and standing = 'inside' and exists
           (select 1 from person_role where person_role.centre_id = person.centre_id
              and person_role.person_id = person.id and role in ('social_worker', 'coordinator'))
         order by turn, person.id limit 50",
        tx.centre
    )
    .all(tx)
    .await
}

/// The coordinators as if they were on the list; their own numbers are not known.
pub async fn coordinators(tx: &mut Tx) -> Result<Vec<OnCall>> {
    sql!(
        "select person.id, person.name, '' as phone,
           (select count(*) from contact where contact.centre_id = person.centre_id
              and contact.person_id = person.id) as n_contacts
         from person
         where person.centre_id = $1 and standing = 'inside' and exists
           (select 1 from person_role where person_role.centre_id = person.centre_id
              and person_role.person_id = person.id and role = 'coordinator')
         order by joined_at, person.id limit 20",
        tx.centre
    )
    .all(tx)
    .await
}

record! {
    /// Somebody who may be put on the list.
    pub struct Colleague {
        pub id: PersonId,
        pub name: String,
    }
}

/// Social workers and coordinators who are not on the list.
pub async fn colleagues(tx: &mut Tx) -> Result<Vec<Colleague>> {
    sql!(
        "select id, name from person where centre_id = $1 and standing = 'inside' and exists
           (select 1 from person_role where person_role.centre_id = person.centre_id
              and person_role.person_id = person.id and role in ('social_worker', 'coordinator'))
           and not exists (select 1 from moderation_on_call on_call
             where on_call.centre_id = person.centre_id and on_call.person_id = person.id)
         order by lower(name), id limit 200",
        tx.centre
    )
    .all(tx)
    .await
}

/// At the end of the list.
pub async fn put_on_call(tx: &mut Writing, person: PersonId, phone: &str) -> Result<()> {
    sql!(
        "insert into moderation_on_call (centre_id, person_id, turn, phone)
         select $1, $2, coalesce(max(turn), 0) + 1, $3 from moderation_on_call
         where centre_id = $1 on conflict (centre_id, person_id) do update set phone = $3",
        tx.centre,
        person,
        phone
    )
    .run(tx)
    .await
}

pub async fn set_turn(tx: &mut Writing, person: PersonId, turn: i64) -> Result<()> {
    sql!(
        "update moderation_on_call set turn = $3 where centre_id = $1 and person_id = $2",
        tx.centre,
        person,
        turn
    )
    .run(tx)
    .await
}

pub async fn take_off_call(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!(
        "delete from moderation_on_call where centre_id = $1 and person_id = $2",
        tx.centre,
        person
    )
    .run(tx)
    .await
}

pub async fn ask(tx: &mut Writing, id: HelpId, by: PersonId, place: &str) -> Result<()> {
    sql!(
        "insert into moderation_help (centre_id, id, asked_by, place, asked_at)
         values ($1, $2, $3, $4, $5)",
        tx.centre,
        id,
        by,
        place,
        tx.now
    )
    .run(tx)
    .await
}

pub async fn help(tx: &mut Tx, id: HelpId) -> Result<Option<Help>> {
    sql!(
        "select help.id, asked_by, asker.name as asked_name, place, asked_at, answered_by,
           helper.name as answered_name, ended_at
         from moderation_help help
           join person asker on asker.centre_id = help.centre_id and asker.id = asked_by
           left join person helper
             on helper.centre_id = help.centre_id and helper.id = answered_by
         where help.centre_id = $1 and help.id = $2",
        tx.centre,
        id
    )
    .optional(tx)
    .await
}

/// What is not over yet, newest first.
pub async fn open(tx: &mut Tx, since: Timestamp) -> Result<Vec<Help>> {
    sql!(
        "select help.id, asked_by, asker.name as asked_name, place, asked_at, answered_by,
           helper.name as answered_name, ended_at
         from moderation_help help
           join person asker on asker.centre_id = help.centre_id and asker.id = asked_by
           left join person helper
             on helper.centre_id = help.centre_id and helper.id = answered_by
         where help.centre_id = $1 and $2 < asked_at and ended_at is null
         order by asked_at desc, help.id desc limit 20",
        tx.centre,
        since
    )
    .all(tx)
    .await
}

/// The call of this person that nobody answered yet.
pub async fn waiting_of(tx: &mut Tx, by: PersonId, since: Timestamp) -> Result<Option<(HelpId,)>> {
    sql!(
        "select id from moderation_help
         where centre_id = $1 and asked_by = $2 and $3 < asked_at and answered_by is null
           and ended_at is null
         order by asked_at limit 1",
        tx.centre,
        by,
        since
    )
    .optional(tx)
    .await
}

/// True for the first who answers.
pub async fn answer(tx: &mut Writing, id: HelpId, by: PersonId) -> Result<bool> {
    let n_answered = sql!(
        "update moderation_help set answered_by = $3, answered_at = $4
         where centre_id = $1 and id = $2 and answered_by is null and ended_at is null",
        tx.centre,
        id,
        by,
        tx.now
    )
    .touch(tx)
    .await?;
    Ok(0 < n_answered)
}

pub async fn end(tx: &mut Writing, id: HelpId) -> Result<()> {
    sql!(
        "update moderation_help set ended_at = $3
         where centre_id = $1 and id = $2 and ended_at is null",
        tx.centre,
        id,
        tx.now
    )
    .run(tx)
    .await
}

record! {
    /// Somebody who was called.
    pub struct Call {
        pub person_id: PersonId,
        pub name: String,
        /// Empty for who left the list since.
        pub phone: String,
    }
}

pub async fn call(tx: &mut Writing, id: HelpId, person: PersonId) -> Result<()> {
    sql!(
        "insert into moderation_help_call (centre_id, help_id, person_id, called_at)
         values ($1, $2, $3, $4) on conflict do nothing",
        tx.centre,
        id,
        person,
        tx.now
    )
    .run(tx)
    .await
}

/// Who was called, in that order.
pub async fn called(tx: &mut Tx, id: HelpId) -> Result<Vec<Call>> {
    sql!(
        "select call.person_id, person.name, coalesce(phone, '') as phone
         from moderation_help_call call
           join person on person.centre_id = call.centre_id and person.id = call.person_id
           left join moderation_on_call on_call
             on on_call.centre_id = call.centre_id and on_call.person_id = call.person_id
         where call.centre_id = $1 and help_id = $2
         order by called_at, turn limit 50",
        tx.centre,
        id
    )
    .all(tx)
    .await
}

pub async fn phone_of(tx: &mut Tx, person: PersonId) -> Result<Vec<(String,)>> {
    sql!(
        "select phone from moderation_on_call where centre_id = $1 and person_id = $2 limit 1",
        tx.centre,
        person
    )
    .all(tx)
    .await
}

/// What somebody did about a call for help.
#[derive(Clone, Copy, PartialEq, Eq)]
pub enum Did {
    Ask,
    GetCalled,
    Answer,
}

impl Column for Did {
    type Stored = String;
    fn from_stored(stored: String) -> Result<Self> {
        Ok(match stored.as_str() {
            "ask" => Self::Ask,
            "call" => Self::GetCalled,
            _ => Self::Answer,
        })
    }
}

record! {
    pub struct Moment {
        pub did: Did,
        pub at: Timestamp,
    }
}

/// When somebody asked for help, was called and answered; for themselves.
pub async fn moments_of(tx: &mut Tx, person: PersonId) -> Result<Vec<Moment>> {
    sql!(
        "select 'ask' as did, asked_at as at from moderation_help
         where centre_id = $1 and asked_by = $2
         union all
         select 'call', called_at from moderation_help_call
         where centre_id = $1 and person_id = $2
         union all
         select 'answer', answered_at from moderation_help
         where centre_id = $1 and answered_by = $2 and answered_at is not null
         order by at, did limit 10000",
        tx.centre,
        person
    )
    .all(tx)
    .await
}

/// Takes somebody out. What they asked or answered goes too: it is about two people.
pub async fn erase(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!(
        "delete from moderation_help_call where centre_id = $1 and (person_id = $2 or help_id in
           (select id from moderation_help
            where centre_id = $1 and (asked_by = $2 or answered_by = $2)))",
        tx.centre,
        person
    )
    .run(tx)
    .await?;
    sql!(
        "delete from moderation_help
         where centre_id = $1 and (asked_by = $2 or answered_by = $2)",
        tx.centre,
        person
    )
    .run(tx)
    .await?;
    take_off_call(tx, person).await
}
