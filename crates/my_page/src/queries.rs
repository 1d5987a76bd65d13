//! All SQL of my page; beside it that of the people who no longer come.
pub mod absent;

use crate::change::{Change, ChangeId, NewChange};
use kernel::people::DisplayName;
use kernel::uuid::Uuid;
use kernel::{Age, Language, PersonId, Result, Timestamp, Tx, Writing, record, sql};
use telling::Address;

pub async fn rename(tx: &mut Writing, person: PersonId, name: &DisplayName) -> Result<()> {
    sql!(
        "update person set name = $3 where centre_id = $1 and id = $2",
        tx.centre,
        person,
        name.as_str()
    )
    .run(tx)
    .await
}

/// The language in which somebody is written to.
pub async fn language(tx: &mut Tx, person: PersonId) -> Result<Option<Language>> {
    let (tag,) =
        sql!("select language from person where centre_id = $1 and id = $2", tx.centre, person)
            .one::<(String,)>(tx)
            .await?;
    Ok(Language::from_tag(&tag))
}

pub async fn speak(tx: &mut Writing, person: PersonId, language: Language) -> Result<()> {
    sql!(
        "update person set language = $3 where centre_id = $1 and id = $2",
        tx.centre,
        person,
        language.tag()
    )
    .run(tx)
    .await
}

/// Another age; a face that was shown to everyone is not, when it is a minor's.
pub async fn grow(tx: &mut Writing, person: PersonId, age: Age) -> Result<()> {
    sql!(
        "update person set age = $3 where centre_id = $1 and id = $2",
        tx.centre,
        person,
        age.as_str()
    )
    .run(tx)
    .await?;
    if age.is_adult() {
        return Ok(());
    }
    sql!(
        "update face set audience = 'nobody'
         where centre_id = $1 and person_id = $2 and audience = 'everyone'",
        tx.centre,
        person
    )
    .run(tx)
    .await
}

record! {
    /// A face as its owner arranged it.
    pub struct OwnFace {
        pub drawing: String,
        pub photo_id: Option<Uuid>,
        pub alt: String,
        pub role: String,
        pub about: String,
        pub audience: String,
    }
}

pub async fn face(tx: &mut Tx, person: PersonId) -> Result<Option<OwnFace>> {
    sql!(
        "select drawing, photo_id, alt, role, about, audience from face
         where centre_id = $1 and person_id = $2",
        tx.centre,
        person
    )
    .optional(tx)
    .await
}

/// Begins to wait for the code; a former wish for this channel makes way.
pub async fn ask_change(tx: &mut Writing, new: &NewChange<'_>) -> Result<()> {
    sql!(
        "insert into my_page_change
           (centre_id, person_id, channel, id, address, code_hash, n_tries, asked_at)
         values ($1, $2, $3, $4, $5, $6, 0, $7)
         on conflict (centre_id, person_id, channel) do update set
           id = $4, address = $5, code_hash = $6, n_tries = 0, asked_at = $7, counts_at = null",
        tx.centre,
        new.person,
        new.address.channel.as_str(),
        new.id,
        new.address.text.as_str(),
        new.code_hash.clone(),
        tx.now
    )
    .run(tx)
    .await
}

/// What somebody asked for and does not have yet.
pub async fn changes(tx: &mut Tx, person: PersonId) -> Result<Vec<Change>> {
    sql!(
        "select id, person_id, channel, address, code_hash, asked_at, counts_at
         from my_page_change where centre_id = $1 and person_id = $2 order by channel limit 2",
        tx.centre,
        person
    )
    .all(tx)
    .await
}

pub async fn change(tx: &mut Tx, id: ChangeId) -> Result<Option<Change>> {
    sql!(
        "select id, person_id, channel, address, code_hash, asked_at, counts_at
         from my_page_change where centre_id = $1 and id = $2",
        tx.centre,
        id
    )
    .optional(tx)
    .await
}

/// Takes one of the few tries at a code, before anybody knows whether it is right.
pub async fn take_try(
    tx: &mut Writing,
    person: PersonId,
    channel: &str,
    n_tries_max: i64,
) -> Result<Option<Change>> {
    sql!(
        "update my_page_change set n_tries = n_tries + 1
         where centre_id = $1 and person_id = $2 and channel = $3 and n_tries < $4
           and counts_at is null
         returning id, person_id, channel, address, code_hash, asked_at, counts_at",
        tx.centre,
        person,
        channel,
        n_tries_max
    )
    .optional(tx)
    .await
}

pub async fn let_count_at(tx: &mut Writing, id: ChangeId, counts_at: Timestamp) -> Result<()> {
    sql!(
        "update my_page_change set counts_at = $3 where centre_id = $1 and id = $2",
        tx.centre,
        id,
        counts_at
    )
    .run(tx)
    .await
}

pub async fn drop_change(tx: &mut Writing, id: ChangeId) -> Result<()> {
    sql!("delete from my_page_change where centre_id = $1 and id = $2", tx.centre, id).run(tx).await
}

pub async fn drop_changes_of(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!("delete from my_page_change where centre_id = $1 and person_id = $2", tx.centre, person)
        .run(tx)
        .await
}

/// Forgets the address by which somebody was reached on this channel.
pub async fn remove_contact(tx: &mut Writing, person: PersonId, channel: &str) -> Result<()> {
    sql!(
        "delete from contact where centre_id = $1 and person_id = $2 and channel = $3",
        tx.centre,
        person,
        channel
    )
    .run(tx)
    .await
}

/// The new address in the place of the former one.
pub async fn set_contact(tx: &mut Writing, person: PersonId, address: &Address) -> Result<()> {
    let channel = address.channel.as_str();
    remove_contact(tx, person, channel).await?;
    kernel::people::add_contact(tx, person, channel, &address.text).await
}

record! {
    /// Somebody on the list of the desk.
    pub struct Listed {
        pub id: PersonId,
        pub name: String,
        pub age: Age,
        pub joined_at: Timestamp,
        /// Above zero for somebody of the team.
        pub n_roles: i64,
    }
}

/// Everybody of this centre but its guests, newest first. Names are compared in Rust, since the
/// engines differ in what they take for a small letter.
pub async fn everybody(tx: &mut Tx) -> Result<Vec<Listed>> {
    sql!(
        "select id, name, age, joined_at,
           (select count(*) from person_role
            where person_role.centre_id = person.centre_id and person_id = person.id) as n_roles
         from person where centre_id = $1 and standing <> 'guest'
         order by joined_at desc, id limit 20000",
        tx.centre
    )
    .all(tx)
    .await
}

/// A page of the same list.
pub async fn newest(tx: &mut Tx, n_skipped: i64) -> Result<Vec<Listed>> {
    sql!(
        "select id, name, age, joined_at,
           (select count(*) from person_role
            where person_role.centre_id = person.centre_id and person_id = person.id) as n_roles
         from person where centre_id = $1 and standing <> 'guest'
         order by joined_at desc, id limit 26 offset $2",
        tx.centre,
        n_skipped
    )
    .all(tx)
    .await
}
