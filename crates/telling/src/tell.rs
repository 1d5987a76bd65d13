//! Telling somebody something: written down with the deed, sent after it.
use crate::choice::{Channel, Choice, HowOften, Way};
use crate::letter::Letter;
use crate::queries::{self, NewMessage, To};
use crate::urgency::Urgency;
use crate::{delivery, queries::people};
use kernel::jiff::SignedDuration;
use kernel::uuid::Uuid;
use kernel::{Error, House, Language, PersonId, Result, Tx, Voice, Writing, jobs};

/// An address gets so many letters in an hour, whoever asks for them (`promises.md` T17).
pub const ASKED_MAX: i64 = 3;
const ASKED_WITHIN: SignedDuration = SignedDuration::from_hours(1);
/// An address that nobody confirmed hears so much in a day, however often it was filled in.
pub const TOLD_MAX: i64 = 12;
const TOLD_WITHIN: SignedDuration = SignedDuration::from_hours(24);

/// What a letter is about. Each person is told once of each item of a kind.
#[derive(Clone, Copy, Debug)]
pub struct What {
    pub kind: &'static str,
    pub item: Uuid,
}

/// Sends what somebody asks for this very moment, as a code: at once, whatever the hour, whether
/// anybody here has this address or not. The fourth letter within an hour is not sent, and nobody
/// is told so. The count lies in the database, so that neither a restart nor a second node
/// starts it anew.
///
/// # Errors
/// [`Error::NotUnderstood`] for what [`Channel::accepts`] refuses; ask that first.
pub async fn send_now(
    tx: &mut Writing,
    channel: Channel,
    address: &str,
    language: Language,
    letter: &Letter,
) -> Result<()> {
    if !channel.accepts(address) {
        return Err(Error::NotUnderstood("the address".to_owned()));
    }
    let an_hour_ago = tx.now - ASKED_WITHIN;
    if ASKED_MAX <= queries::n_asked(tx, address, an_hour_ago).await? {
        return Ok(());
    }
    let message = NewMessage {
        id: Uuid::now_v7(),
        to: To::Address { channel, address, kind: "", item: None },
        urgency: Urgency::Now,
        language: language.tag(),
        letter: &letter.tidied(),
        leaves_at: tx.now,
    };
    queries::keep(tx, &message).await?;
    let now = tx.now;
    jobs::enqueue(tx, delivery::SEND, message.id.to_string(), now).await
}

/// Tells whoever left an address something that concerns them, once, at a decent hour. Nobody
/// confirmed the address, so the letter holds no word that was typed beside it. What is more than
/// [`TOLD_MAX`] in a day is not sent.
///
/// # Errors
/// [`Error::NotUnderstood`] for what [`Channel::accepts`] refuses.
pub async fn tell_address(
    tx: &mut Writing,
    house: &House,
    (channel, address): (Channel, &str),
    language: Language,
    what: What,
    letter: &Letter,
) -> Result<()> {
    if !channel.accepts(address) {
        return Err(Error::NotUnderstood("the address".to_owned()));
    }
    let a_day_ago = tx.now - TOLD_WITHIN;
    if TOLD_MAX <= queries::n_told(tx, address, a_day_ago).await?
        || queries::was_told(tx, address, what.kind, what.item).await?
    {
        return Ok(());
    }
    let (centre, now) = (tx.centre, tx.now);
    let zone = house.centres.by_id(tx, centre).await?.zone.clone();
    let message = NewMessage {
        id: Uuid::now_v7(),
        to: To::Address { channel, address, kind: what.kind, item: Some(what.item) },
        urgency: Urgency::ForYou,
        language: language.tag(),
        letter: &letter.tidied(),
        leaves_at: Urgency::ForYou.leaves_at(&zone, now)?,
    };
    queries::keep(tx, &message).await?;
    jobs::enqueue(tx, delivery::SEND, message.id.to_string(), message.leaves_at).await
}

/// Tells one person something, once, by the way they chose, in their language and at a decent
/// hour. What they do not want to hear is not told. A line of the call list is written in the
/// language of the centre, since somebody at the desk reads it.
pub async fn tell(
    tx: &mut Writing,
    house: &House,
    person: PersonId,
    what: What,
    letter: impl Fn(&Voice) -> Letter,
    urgency: Urgency,
) -> Result<()> {
    let Some(reader) = people::reader(tx, person).await? else { return Ok(()) };
    let way = reader.address().map_or(Way::Call, |(channel, _)| channel.into());
    let how_often = reader.choice().how_often;
    let wants = match urgency {
        Urgency::Now => true,
        Urgency::ForYou => how_often != HowOften::Never,
        // Nobody is called for news alone.
        Urgency::Digest => how_often == HowOften::Daily && way != Way::Call,
    };
    if !wants {
        return Ok(());
    }
    let (centre_id, now) = (tx.centre, tx.now);
    let centre = house.centres.by_id(tx, centre_id).await?;
    let language = if way == Way::Call { centre.language() } else { reader.language(&centre) };
    let leaves_at = urgency.leaves_at(&centre.zone, now)?;
    let is_first_news =
        urgency == Urgency::Digest && !queries::has_news_for(tx, person, leaves_at).await?;
    let message = NewMessage {
        id: Uuid::now_v7(),
        to: To::Person { id: person, way, kind: what.kind, item: what.item },
        urgency,
        language: language.tag(),
        letter: &letter(&centre.voice(language)).tidied(),
        leaves_at,
    };
    let is_new = queries::keep(tx, &message).await?;
    match urgency {
        _ if !is_new || way == Way::Call => Ok(()),
        Urgency::Digest if !is_first_news => Ok(()),
        Urgency::Digest => {
            jobs::enqueue(tx, delivery::SEND_NEWS, person.to_string(), leaves_at).await
        }
        Urgency::Now | Urgency::ForYou => {
            jobs::enqueue(tx, delivery::SEND, message.id.to_string(), leaves_at).await
        }
    }
}

/// By which way somebody hears what concerns them; `None` when they want to hear nothing.
pub async fn way(tx: &mut Tx, person: PersonId) -> Result<Option<Way>> {
    let reader = people::reader(tx, person).await?;
    let wants = reader.filter(|reader| reader.choice().how_often != HowOften::Never);
    Ok(wants.map(|reader| reader.address().map_or(Way::Call, |(channel, _)| channel.into())))
}

/// Takes back what is no longer true, from everybody who was not told yet.
pub async fn withdraw(tx: &mut Writing, what: What) -> Result<()> {
    queries::withdraw(tx, what.kind, what.item).await
}

/// What somebody chose; the default for who never did.
pub async fn choice(tx: &mut Tx, person: PersonId) -> Result<Choice> {
    let reader = people::reader(tx, person).await?;
    Ok(reader.map(|reader| reader.choice()).unwrap_or_default())
}

/// Chooses; what waits and is not wanted any more is taken back.
pub async fn choose(tx: &mut Writing, person: PersonId, choice: Choice) -> Result<()> {
    people::choose(tx, person, choice).await?;
    people::withdraw_unwanted(tx, person, choice.how_often).await
}

/// Who should be called or told at the desk, oldest first.
pub async fn call_list(tx: &mut Tx) -> Result<Vec<queries::CallRow>> {
    queries::call_list(tx).await
}

/// Notes that somebody of the desk has told it.
pub async fn called(tx: &mut Writing, id: Uuid) -> Result<()> {
    queries::mark_sent(tx, id).await
}
