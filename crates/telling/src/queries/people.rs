//! What telling knows of a person: how they read, what they chose, and that they were told.
use super::address_hash;
use crate::choice::{Choice, HowOften, Reader, Way};
use kernel::{PersonId, Result, Timestamp, Tx, Writing, record, sql};

/// Somebody as a reader of letters; nobody once they have left, and never a guest.
pub async fn reader(tx: &mut Tx, person: PersonId) -> Result<Option<Reader>> {
    sql!(
        "select language, way, how_often,
           (select min(address) from contact where contact.centre_id = person.centre_id
              and contact.person_id = person.id and channel = 'mail') as mail,
           (select min(address) from contact where contact.centre_id = person.centre_id
              and contact.person_id = person.id and channel = 'sms') as sms
         from person left join telling_choice choice
           on choice.centre_id = person.centre_id and choice.person_id = person.id
         where person.centre_id = $1 and person.id = $2 and standing <> 'guest'",
        tx.centre,
        person
    )
    .optional(tx)
    .await
}

pub async fn choose(tx: &mut Writing, person: PersonId, choice: Choice) -> Result<()> {
    let Choice { way, how_often } = choice;
    sql!(
        "insert into telling_choice (centre_id, person_id, way, how_often) values ($1, $2, $3, $4)
         on conflict (centre_id, person_id) do update set way = $3, how_often = $4",
        tx.centre,
        person,
        way.map_or("", Way::as_str),
        how_often.as_str()
    )
    .run(tx)
    .await
}

/// Takes back what waits for somebody and no longer fits what they chose.
pub async fn withdraw_unwanted(tx: &mut Writing, person: PersonId, wanted: HowOften) -> Result<()> {
    let unwanted = match wanted {
        HowOften::Daily => return Ok(()),
        HowOften::Mine => sql!(
            "delete from telling_message
             where centre_id = $1 and person_id = $2 and sent_at is null and urgency = 'digest'",
            tx.centre,
            person
        ),
        HowOften::Never => sql!(
            "delete from telling_message
             where centre_id = $1 and person_id = $2 and sent_at is null and urgency <> 'now'",
            tx.centre,
            person
        ),
    };
    unwanted.run(tx).await
}

record! {
    /// A letter to somebody, as far as it is still known.
    pub struct Told {
        pub subject: String,
        pub sent_at: Option<Timestamp>,
    }
}

pub async fn told(tx: &mut Tx, person: PersonId) -> Result<Vec<Told>> {
    sql!(
        "select subject, sent_at from telling_message where centre_id = $1 and person_id = $2
         order by written_at limit 10000",
        tx.centre,
        person
    )
    .all(tx)
    .await
}

/// Until when the links of somebody work.
pub async fn links_of(tx: &mut Tx, person: PersonId) -> Result<Vec<(Timestamp,)>> {
    sql!(
        "select ends_at from telling_link where centre_id = $1 and person_id = $2
         order by ends_at limit 1000",
        tx.centre,
        person
    )
    .all(tx)
    .await
}

/// Forgets somebody, also as the owner of these addresses.
pub async fn erase(tx: &mut Writing, person: PersonId, addresses: &[String]) -> Result<()> {
    for address in addresses {
        let hash = address_hash(address);
        sql!(
            "delete from telling_message where centre_id = $1 and address_hash = $2",
            tx.centre,
            hash
        )
        .run(tx)
        .await?;
    }
    sql!("delete from telling_message where centre_id = $1 and person_id = $2", tx.centre, person)
        .run(tx)
        .await?;
    sql!("delete from telling_link where centre_id = $1 and person_id = $2", tx.centre, person)
        .run(tx)
        .await?;
    sql!("delete from telling_choice where centre_id = $1 and person_id = $2", tx.centre, person)
        .run(tx)
        .await
}
