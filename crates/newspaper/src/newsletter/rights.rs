//! What somebody has a right to who gets the newspaper by mail at an address of theirs.
use super::{Subscriber, confirm};
use crate::queries::{mailings, subscribers};
use crate::words::Words;
use kernel::leaving::when;
use kernel::{Exported, PersonId, Result, Retention, Tx, Voice, Writing, people};

/// An address from which nobody said yes.
pub const UNCONFIRMED: Retention = Retention {
    table: "newspaper_subscriber",
    since: "unconfirmed_since",
    keep_days: confirm::ASKED_DAYS,
    shortest_days: None,
    what: |voice| Words(voice).kept_letter_asked(),
};

/// An address whose mail comes back: long enough to notice that it was a mistake.
pub const RETURNING: Retention = Retention {
    table: "newspaper_subscriber",
    since: "returns_since",
    keep_days: 30,
    shortest_days: None,
    what: |voice| Words(voice).kept_letter_returns(),
};

/// That a number went to an address. Which numbers were sent at all stays.
pub const SENT: Retention = Retention {
    table: "newspaper_mail",
    since: "changed_at",
    keep_days: 30,
    shortest_days: None,
    what: |voice| Words(voice).kept_letter_sent(),
};

/// Where the newspaper goes to this person, by the addresses that the house knows of them.
async fn of_person(tx: &mut Tx, person: PersonId) -> Result<Vec<Subscriber>> {
    let mut own = Vec::new();
    for contact in people::contacts(tx, person).await? {
        own.extend(subscribers::with_address(tx, &contact.address.to_lowercase()).await?);
    }
    Ok(own)
}

pub async fn export(tx: &mut Tx, voice: &Voice, person: PersonId) -> Result<Exported> {
    let words = Words(voice);
    let zone = kernel::centre::settings(tx).await?.zone;
    let mut lines = Vec::new();
    for own in of_person(tx, person).await? {
        lines.push(match own.confirmed_at {
            Some(at) => words.export_letter(own.address.as_str(), when(voice, &zone, at)),
            None => words.export_letter_asked(own.address.as_str()),
        });
        for sent in mailings::sent_to(tx, own.id).await? {
            lines.push(words.export_letter_sent(sent.number, when(voice, &zone, sent.sent_at)));
        }
    }
    Ok(Exported { heading: words.export_letters().to_owned(), lines })
}

pub async fn erase(tx: &mut Writing, person: PersonId) -> Result<()> {
    for own in of_person(tx, person).await? {
        confirm::take_back(tx, own.id).await?;
        subscribers::remove(tx, own.id).await?;
    }
    Ok(())
}
