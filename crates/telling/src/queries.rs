//! All SQL of telling: here the letters, beside it the links and the people.
pub mod links;
pub mod people;

use crate::choice::{Channel, Way};
use crate::letter::Letter;
use crate::urgency::Urgency;
use kernel::uuid::Uuid;
use kernel::{PersonId, Result, Timestamp, Tx, Writing, record, sql};
use sha2::{Digest as _, Sha256};

/// Where a letter goes: to a person by the way they chose, or to an address as it was typed.
pub enum To<'a> {
    Person {
        id: PersonId,
        way: Way,
        kind: &'static str,
        item: Uuid,
    },
    /// Without a kind and an item: what was asked for this moment.
    Address {
        channel: Channel,
        address: &'a str,
        kind: &'static str,
        item: Option<Uuid>,
    },
}

/// A letter that was just written.
pub struct NewMessage<'a> {
    pub id: Uuid,
    pub to: To<'a>,
    pub urgency: Urgency,
    pub language: &'static str,
    pub letter: &'a Letter,
    pub leaves_at: Timestamp,
}

/// Keeps a letter until it was sent. False when this person was told of this item before.
pub async fn keep(tx: &mut Writing, message: &NewMessage<'_>) -> Result<bool> {
    let NewMessage { id, to, urgency, language, letter, leaves_at } = message;
    let (person, kind, item, way, address, hash) = match to {
        To::Person { id, way, kind, item } => (Some(*id), *kind, Some(*item), *way, "", None),
        To::Address { channel, address, kind, item } => {
            (None, *kind, *item, Way::from(*channel), *address, Some(address_hash(address)))
        }
    };
    let (link_says, link_path) = letter.link.clone().unwrap_or_default();
    let n_kept = sql!(
        "insert into telling_message (centre_id, id, person_id, kind, item, urgency, way, address,
           address_hash, language, subject, body, link_says, link_path, written_at, leaves_at)
         values ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10, $11, $12, $13, $14, $15, $16)
         on conflict do nothing",
        tx.centre,
        *id,
        person,
        kind,
        item,
        urgency.as_str(),
        way.as_str(),
        address,
        hash,
        *language,
        letter.subject.as_str(),
        letter.paragraphs.join("\n\n"),
        link_says,
        link_path,
        tx.now,
        *leaves_at
    )
    .touch(tx)
    .await?;
    Ok(0 < n_kept)
}

/// The same for every spelling of an address in capitals and small letters.
pub(crate) fn address_hash(address: &str) -> Vec<u8> {
    Sha256::digest(address.to_lowercase()).to_vec()
}

/// How many letters somebody asked for to this address since then.
pub async fn n_asked(tx: &mut Tx, address: &str, since: Timestamp) -> Result<i64> {
    let (n,) = sql!(
        "select count(*) from telling_message
         where centre_id = $1 and address_hash = $2 and urgency = 'now' and $3 < written_at",
        tx.centre,
        address_hash(address),
        since
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(n)
}

/// How many letters this address got since then for which nobody asked.
pub async fn n_told(tx: &mut Tx, address: &str, since: Timestamp) -> Result<i64> {
    let (n,) = sql!(
        "select count(*) from telling_message
         where centre_id = $1 and address_hash = $2 and urgency = 'for_you' and $3 < written_at",
        tx.centre,
        address_hash(address),
        since
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(n)
}

/// Whether this address was told of this item before.
pub async fn was_told(tx: &mut Tx, address: &str, kind: &'static str, item: Uuid) -> Result<bool> {
    let (n,) = sql!(
        "select count(*) from telling_message
         where centre_id = $1 and address_hash = $2 and kind = $3 and item = $4",
        tx.centre,
        address_hash(address),
        kind,
        item
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(0 < n)
}

record! {
    /// A letter that was not sent yet.
    pub struct Message {
        pub id: Uuid,
        pub person_id: Option<PersonId>,
        pub urgency: Urgency,
        pub way: Way,
        pub address: String,
        pub language: String,
        pub written_at: Timestamp,
        subject: String,
        body: String,
        link_says: String,
        link_path: String,
    }
}

impl Message {
    pub fn letter(&self) -> Letter {
        let link = Some((self.link_says.clone(), self.link_path.clone()));
        let paragraphs = self.body.split("\n\n").filter(|paragraph| !paragraph.is_empty());
        Letter {
            subject: self.subject.clone(),
            paragraphs: paragraphs.map(str::to_owned).collect(),
            link: link.filter(|(_, path)| !path.is_empty()),
        }
    }
}

/// A letter that a job may send; what is left to the desk is none.
pub async fn waiting(tx: &mut Tx, id: Uuid) -> Result<Option<Message>> {
    sql!(
        "select id, person_id, urgency, way, address, language, written_at, subject, body,
           link_says, link_path
         from telling_message
         where centre_id = $1 and id = $2 and sent_at is null and way <> 'call'",
        tx.centre,
        id
    )
    .optional(tx)
    .await
}

/// One letter with news holds so many items; what is more, comes the next day.
pub const DIGEST_MAX: usize = 20;

/// The news that is due for somebody, oldest first.
pub async fn due_news(tx: &mut Tx, person: PersonId) -> Result<Vec<Message>> {
    sql!(
        "select id, person_id, urgency, way, address, language, written_at, subject, body,
           link_says, link_path
         from telling_message
         where centre_id = $1 and person_id = $2 and urgency = 'digest' and sent_at is null
           and leaves_at <= $3
         order by written_at, id limit 20",
        tx.centre,
        person,
        tx.now
    )
    .all(tx)
    .await
}

/// Whether news for somebody waits for this moment already.
pub async fn has_news_for(tx: &mut Tx, person: PersonId, leaves_at: Timestamp) -> Result<bool> {
    let (n,) = sql!(
        "select count(*) from telling_message
         where centre_id = $1 and person_id = $2 and urgency = 'digest' and leaves_at = $3
           and sent_at is null",
        tx.centre,
        person,
        leaves_at
    )
    .one::<(i64,)>(tx)
    .await?;
    Ok(0 < n)
}

/// When somebody got news last.
pub async fn last_news_at(tx: &mut Tx, person: PersonId) -> Result<Option<Timestamp>> {
    let (last,) = sql!(
        "select max(sent_at) from telling_message
         where centre_id = $1 and person_id = $2 and urgency = 'digest'",
        tx.centre,
        person
    )
    .one::<(Option<Timestamp>,)>(tx)
    .await?;
    Ok(last)
}

/// Notes that a letter was sent, and forgets what was in it and where it went.
pub async fn mark_sent(tx: &mut Writing, id: Uuid) -> Result<()> {
    sql!(
        "update telling_message
         set sent_at = $3, address = '', subject = '', body = '', link_says = '', link_path = ''
         where centre_id = $1 and id = $2 and sent_at is null",
        tx.centre,
        id,
        tx.now
    )
    .run(tx)
    .await
}

/// It cannot be sent: then somebody at the desk tells it.
pub async fn leave_to_the_desk(tx: &mut Writing, id: Uuid) -> Result<()> {
    sql!("update telling_message set way = 'call' where centre_id = $1 and id = $2", tx.centre, id)
        .run(tx)
        .await
}

/// Takes back what nobody was told yet.
pub async fn withdraw(tx: &mut Writing, kind: &'static str, item: Uuid) -> Result<()> {
    sql!(
        "delete from telling_message
         where centre_id = $1 and kind = $2 and item = $3 and sent_at is null",
        tx.centre,
        kind,
        item
    )
    .run(tx)
    .await
}

record! {
    /// A line of the call list: who should be told what.
    pub struct CallRow {
        pub id: Uuid,
        pub person_id: PersonId,
        /// What it is about, as whoever wrote it calls that.
        pub kind: String,
        pub name: String,
        /// Empty when the desk has to wait until they come by.
        pub phone: String,
        /// The language that this person reads.
        pub language: String,
        pub subject: String,
        /// What to say: in the language of the centre, or as the letter was that did not arrive.
        pub body: String,
        pub written_at: Timestamp,
    }
}

pub async fn call_list(tx: &mut Tx) -> Result<Vec<CallRow>> {
    sql!(
        "select message.id, person_id, kind, person.name, person.language, subject, body, written_at,
           coalesce((select min(contact.address) from contact
              where contact.centre_id = person.centre_id and contact.person_id = person.id
                and channel = 'sms'), '') as phone
         from telling_message message join person
           on person.centre_id = message.centre_id and person.id = person_id
         where message.centre_id = $1 and way = 'call' and sent_at is null
         order by written_at, message.id limit 200",
        tx.centre
    )
    .all(tx)
    .await
}
