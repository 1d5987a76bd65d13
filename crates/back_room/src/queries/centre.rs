//! What a coordinator decides about the centre. Each part has its own statement, so that two
//! coordinators who arrange different parts never undo each other's work.
use crate::arrange::look::Greeting;
use crate::arrange::place::Place;
use crate::arrange::sign::Sign;
use kernel::hours::Jurisdiction;
use kernel::{Language, PersonId, Result, Timestamp, Tx, Writing, record, sql};

/// Whether anybody works here besides whoever arranges the centre.
pub async fn has_team(tx: &mut Tx) -> Result<bool> {
    let (n,) =
        sql!("select count(distinct person_id) from person_role where centre_id = $1", tx.centre)
            .one::<(i64,)>(tx)
            .await?;
    Ok(1 < n)
}

record! {
    struct NamedRow {
        id: PersonId,
        name: String,
    }
}

/// Who may be named in every footer: whoever of the team shows their face to everyone.
pub async fn contacts(tx: &mut Tx) -> Result<Vec<(PersonId, String)>> {
    let rows = sql!(
        "select id, name from person
         where centre_id = $1 and standing = 'inside'
           and exists (select 1 from person_role
             where person_role.centre_id = person.centre_id and person_id = person.id)
           and exists (select 1 from face
             where face.centre_id = person.centre_id and face.person_id = person.id
               and audience = 'everyone')
         order by name, id limit 100",
        tx.centre
    )
    .all::<NamedRow>(tx)
    .await?;
    Ok(rows.into_iter().map(|row| (row.id, row.name)).collect())
}

pub async fn keep_place(tx: &mut Writing, place: &Place) -> Result<()> {
    sql!(
        "update centre set name = $2, kind = $3, street = $4, town = $5, phone = $6, mail = $7,
           contact_id = $8
         where id = $1",
        tx.centre,
        place.name.as_str(),
        place.kind.as_str(),
        place.street.as_str(),
        place.town.as_str(),
        place.phone.as_str(),
        place.mail.as_str(),
        place.contact
    )
    .run(tx)
    .await
}

pub async fn keep_week(tx: &mut Writing, week: &str) -> Result<()> {
    sql!("update centre set week = $2 where id = $1", tx.centre, week).run(tx).await
}

pub async fn keep_holidays(tx: &mut Writing, is_closed: bool) -> Result<()> {
    sql!("update centre set is_closed_on_holidays = $2 where id = $1", tx.centre, is_closed)
        .run(tx)
        .await
}

/// A day as `2026-12-24` that differs; without spans the door stays shut.
pub async fn keep_day(tx: &mut Writing, day: &str, spans: &str, why: &str) -> Result<()> {
    sql!(
        "insert into centre_exception (centre_id, day, spans, why) values ($1, $2, $3, $4)
         on conflict (centre_id, day) do update set spans = $3, why = $4",
        tx.centre,
        day,
        spans,
        why
    )
    .run(tx)
    .await
}

pub async fn forget_days(tx: &mut Writing, first: &str, last: &str) -> Result<()> {
    sql!(
        "delete from centre_exception where centre_id = $1 and day between $2 and $3",
        tx.centre,
        first,
        last
    )
    .run(tx)
    .await
}

pub async fn hang_sign(tx: &mut Writing, sign: &Sign) -> Result<()> {
    sql!(
        "update centre set sign_sentence = $2, is_sign_closed = $3, sign_until = $4 where id = $1",
        tx.centre,
        sign.sentence.as_str(),
        sign.is_closed,
        sign.until
    )
    .run(tx)
    .await
}

pub async fn keep_greeting(tx: &mut Writing, greeting: &Greeting) -> Result<()> {
    sql!(
        "update centre set greeting_morning = $2, greeting_day = $3, greeting_evening = $4,
           greeting_night = $5, welcome = $6
         where id = $1",
        tx.centre,
        greeting.morning.as_str(),
        greeting.day.as_str(),
        greeting.evening.as_str(),
        greeting.night.as_str(),
        greeting.welcome.as_str()
    )
    .run(tx)
    .await
}

pub async fn paint_door(tx: &mut Writing, door: &str) -> Result<()> {
    sql!("update centre set door = $2 where id = $1", tx.centre, door).run(tx).await
}

pub async fn keep_room(tx: &mut Writing, room: &str, is_on: bool, label: &str) -> Result<()> {
    sql!(
        "insert into centre_room (centre_id, room, is_on, label) values ($1, $2, $3, $4)
         on conflict (centre_id, room) do update set is_on = $3, label = $4",
        tx.centre,
        room,
        is_on,
        label
    )
    .run(tx)
    .await
}

/// Whom one asks about this room; nobody: the contact person of the centre.
pub async fn keep_room_contact(
    tx: &mut Writing,
    room: &str,
    person: Option<PersonId>,
) -> Result<()> {
    let Some(person) = person else {
        return sql!(
            "delete from centre_room_contact where centre_id = $1 and room = $2",
            tx.centre,
            room
        )
        .run(tx)
        .await;
    };
    sql!(
        "insert into centre_room_contact (centre_id, room, person_id) values ($1, $2, $3)
         on conflict (centre_id, room) do update set person_id = $3",
        tx.centre,
        room,
        person
    )
    .run(tx)
    .await
}

pub async fn keep_manners(tx: &mut Writing, is_formal: bool) -> Result<()> {
    sql!("update centre set is_formal = $2 where id = $1", tx.centre, is_formal).run(tx).await
}

pub async fn keep_languages(tx: &mut Writing, languages: &str) -> Result<()> {
    sql!("update centre set languages = $2 where id = $1", tx.centre, languages).run(tx).await
}

pub async fn keep_country(tx: &mut Writing, country: Jurisdiction) -> Result<()> {
    let (jurisdiction, zone) = match country {
        Jurisdiction::Nl => ("nl", "Europe/Amsterdam"),
        Jurisdiction::Be => ("be", "Europe/Brussels"),
    };
    sql!(
        "update centre set jurisdiction = $2, zone = $3 where id = $1",
        tx.centre,
        jurisdiction,
        zone
    )
    .run(tx)
    .await
}

pub async fn keep_newcomers(tx: &mut Writing, newcomers: &str) -> Result<()> {
    sql!("update centre set newcomers = $2 where id = $1", tx.centre, newcomers).run(tx).await
}

pub async fn keep_opening(tx: &mut Writing, opens_at: Option<Timestamp>) -> Result<()> {
    sql!("update centre set opens_at = $2 where id = $1", tx.centre, opens_at).run(tx).await
}

pub async fn keep_word(
    tx: &mut Writing,
    language: Language,
    sentence: &str,
    text: &str,
) -> Result<()> {
    sql!(
        "insert into centre_word (centre_id, language, sentence, text) values ($1, $2, $3, $4)
         on conflict (centre_id, language, sentence) do update set text = $4",
        tx.centre,
        language.tag(),
        sentence,
        text
    )
    .run(tx)
    .await
}

pub async fn forget_word(tx: &mut Writing, language: Language, sentence: &str) -> Result<()> {
    sql!(
        "delete from centre_word where centre_id = $1 and language = $2 and sentence = $3",
        tx.centre,
        language.tag(),
        sentence
    )
    .run(tx)
    .await
}

record! {
    /// The house rules as they stood from some day on.
    pub struct RulesVersion {
        pub version: i64,
        pub rules: String,
        pub written_at: Timestamp,
    }
}

/// The latest versions, newest first.
pub async fn rules_versions(tx: &mut Tx) -> Result<Vec<RulesVersion>> {
    sql!(
        "select version, rules, written_at from house_rules where centre_id = $1
         order by version desc limit 20",
        tx.centre
    )
    .all(tx)
    .await
}

/// The photo of the building, and what it shows in words.
pub async fn hang_photo(
    tx: &mut Writing,
    photo: Option<kernel::uuid::Uuid>,
    alt: &str,
) -> Result<()> {
    sql!("update centre set photo_id = $2, photo_alt = $3 where id = $1", tx.centre, photo, alt)
        .run(tx)
        .await
}
