//! The SQL of the cards.
use crate::card::{self, Card};
use kernel::face::Audience;
use kernel::{PersonId, Result, Timestamp, Tx, Writing, record, sql};

/// Who hangs on the wall, whoever may see them, by name; or only this person. The same one statement
/// for somebody who hangs there and for nobody.
pub async fn cards(tx: &mut Tx, only: Option<PersonId>) -> Result<Vec<Card>> {
    sql!(
        "select person.id as person_id, person.name, person.age,
           (select string_agg(role, ' ') from person_role
            where person_role.centre_id = person.centre_id and person_id = person.id) as roles,
           coalesce(card.audience, 'everyone') as audience,
           coalesce(card.about, face.about, '') as about, coalesce(card.topics, '') as topics,
           coalesce(card.languages, '') as languages, coalesce(card.strengths, '') as strengths,
           coalesce(card.strengths_for, 'nobody') as strengths_for,
           coalesce(card.learns, '') as learns, card.takes_words is not false as takes_words,
           coalesce(card.week, '') as week, coalesce(face.drawing, '') as drawing, face.photo_id,
           coalesce(face.alt, '') as alt, coalesce(face.role, '') as role,
           coalesce(face.audience, 'nobody') as face_audience, card.is_removed is true as is_removed
         from person
           left join who_is_who_card card
             on card.centre_id = person.centre_id and card.person_id = person.id
           left join face on face.centre_id = person.centre_id and face.person_id = person.id
         where person.centre_id = $1 and person.standing = 'inside' and person.age = 'adult'
           and (card.person_id is not null or (face.audience = 'everyone' and face.role <> ''))
           and (person.id = $2 or $2 is null)
         order by person.name, person.id limit 1000",
        tx.centre,
        only
    )
    .all(tx)
    .await
}

record! {
    /// A card as its owner typed it.
    pub struct Own {
        pub audience: String,
        pub about: String,
        pub topics: crate::card::Topics,
        pub languages: kernel::spoken::Languages,
        pub strengths: String,
        pub strengths_for: String,
        pub learns: String,
        pub takes_words: bool,
        pub week: String,
        pub permitted_at: Timestamp,
        pub is_removed: bool,
    }
}

pub async fn own(tx: &mut Tx, person: PersonId) -> Result<Option<Own>> {
    sql!(
        "select audience, about, topics, languages, strengths, strengths_for, learns, takes_words,
           week, permitted_at, is_removed
         from who_is_who_card where centre_id = $1 and person_id = $2",
        tx.centre,
        person
    )
    .optional(tx)
    .await
}

/// The card hangs like this from now on; the yes of this moment is kept with it. What was taken away
/// stays away.
pub async fn hang(tx: &mut Writing, person: PersonId, own: &Own) -> Result<()> {
    sql!(
        "insert into who_is_who_card (centre_id, person_id, audience, about, topics, languages,
           strengths, strengths_for, learns, takes_words, week, permitted_at, is_removed)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13)
         on conflict (centre_id, person_id) do update set audience = $3, about = $4, topics = $5,
           languages = $6, strengths = $7, strengths_for = $8, learns = $9, takes_words = $10,
           week = $11, permitted_at = $12",
        tx.centre,
        person,
        own.audience.as_str(),
        own.about.as_str(),
        own.topics.stored(),
        own.languages.stored(),
        own.strengths.as_str(),
        own.strengths_for.as_str(),
        own.learns.as_str(),
        own.takes_words,
        own.week.as_str(),
        own.permitted_at,
        own.is_removed
    )
    .run(tx)
    .await
}

pub async fn take_down(tx: &mut Writing, person: PersonId) -> Result<()> {
    sql!("delete from who_is_who_card where centre_id = $1 and person_id = $2", tx.centre, person)
        .run(tx)
        .await
}

/// Whether those who keep it kind took it away.
pub async fn remove(tx: &mut Writing, person: PersonId, is_removed: bool) -> Result<()> {
    sql!(
        "update who_is_who_card set is_removed = $3 where centre_id = $1 and person_id = $2",
        tx.centre,
        person,
        is_removed
    )
    .run(tx)
    .await
}

record! {
    /// To whom somebody shows a card, and no word of what stands on it.
    pub struct Shown {
        pub person_id: PersonId,
        audience: String,
        is_to_be_found: bool,
        pub is_removed: bool,
    }
}

impl Shown {
    pub fn to(&self) -> Audience {
        card::shown_to(&self.audience, self.is_to_be_found)
    }
}

/// Those among these people who hang on the wall, and to whom they show their card.
pub async fn shown(tx: &mut Tx, people: &[PersonId]) -> Result<Vec<Shown>> {
    sql!(
        "select person.id as person_id, coalesce(card.audience, 'everyone') as audience,
           exists (select 1 from person_role role where role.centre_id = person.centre_id
             and role.person_id = person.id) as is_to_be_found,
           card.is_removed is true as is_removed
         from person
           left join who_is_who_card card
             on card.centre_id = person.centre_id and card.person_id = person.id
           left join face on face.centre_id = person.centre_id and face.person_id = person.id
         where person.centre_id = $1 and person.standing = 'inside' and person.age = 'adult'
           and (card.person_id is not null or (face.audience = 'everyone' and face.role <> ''))
           and person.id in ($2...) limit 256",
        tx.centre
    )
    .list(people.iter().copied())
    .all(tx)
    .await
}
