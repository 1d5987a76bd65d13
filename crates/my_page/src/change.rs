//! A change of address: how somebody takes a new mail address or number, and nobody takes it for
//! them (`promises.md` T1).
//!
//! A code goes to the new address and is handed in where it was asked for. Who was reached by
//! another address until now is told there, and has a day to stop it.
use crate::queries;
use crate::words::Words;
use kernel::jiff::SignedDuration;
use kernel::people::Contact;
use kernel::session::{SessionId, Token};
use kernel::{
    Centre, Here, House, Job, Limit, PersonId, Result, Timestamp, Voice, Work, Writing, id, jobs,
    people, record, session,
};
use telling::{Action, Address, Channel, Done, Letter, Press, Urgency, Way, What};

id!(
    /// One wish for a new address.
    pub ChangeId: now_v7
);

/// The code is read from a letter that has just come in.
const CODE_LASTS: SignedDuration = SignedDuration::from_mins(10);
/// A million codes, and so many tries.
const TRIES_MAX: i64 = 5;
/// How long the owner of the former address has to stop it.
const COOLS_DOWN: SignedDuration = SignedDuration::from_hours(24);
/// The link that stops it works a little longer than it is needed.
const STOP_LASTS: SignedDuration = SignedDuration::from_hours(48);
/// Who types addresses of others all day long is held up (`promises.md` T17).
const ASKS: Limit = Limit::new(10, SignedDuration::from_hours(1));

const APPLY: &str = "my_page-change";
const STOP: &str = "my_page-stop";

record! {
    /// A wish for a new address, until it counts.
    pub struct Change {
        pub id: ChangeId,
        pub person_id: PersonId,
        pub channel: String,
        pub address: String,
        pub code_hash: Vec<u8>,
        pub asked_at: Timestamp,
        pub counts_at: Option<Timestamp>,
    }
}

/// A wish that begins to wait for its code.
pub struct NewChange<'a> {
    pub id: ChangeId,
    pub person: PersonId,
    pub address: &'a Address,
    pub code_hash: Vec<u8>,
}

impl Change {
    fn address(&self) -> Address {
        let channel = if self.channel == "mail" { Channel::Mail } else { Channel::Sms };
        Address { channel, text: self.address.clone() }
    }

    /// What a page shows while it waits for its code.
    pub fn masked(&self) -> String {
        self.address().masked()
    }
}

/// What became of a code that was handed in.
pub enum Outcome {
    /// From this moment on.
    CountsAt(Timestamp),
    WrongCode,
    /// Too late, too often, or nothing was asked.
    Over,
    /// Somebody else of this centre has this address already.
    OfSomebodyElse,
}

/// Who wants a new address, and in which stay: somebody themselves, or the desk for them.
pub struct Asker<'a> {
    pub house: &'a House,
    pub here: &'a Here,
    pub person: PersonId,
    pub stay: SessionId,
}

impl Asker<'_> {
    /// Sends a code to the new address. False when this was asked too often.
    pub async fn ask(&self, tx: &mut Writing, address: &Address) -> Result<bool> {
        let key = format!("{APPLY}/{}", self.stay);
        if !self.house.limits.allow(&key, ASKS, tx.now) {
            return Ok(false);
        }
        let code = format!("{:06}", getrandom::u64()? % 1_000_000);
        let id = ChangeId::fresh();
        let code_hash = self.hash(&code);
        queries::ask_change(tx, &NewChange { id, person: self.person, address, code_hash }).await?;
        let letter = code_letter(&self.here.voice, &self.here.centre.settings.name, &code);
        let language = self.here.voice.language;
        telling::send_now(tx, address.channel, &address.text, language, &letter).await?;
        Ok(true)
    }

    /// Hands the code in. What it changes must be saved also when the code was wrong.
    pub async fn hand_in(&self, tx: &mut Writing, channel: &str, code: &str) -> Result<Outcome> {
        let change = queries::take_try(tx, self.person, channel, TRIES_MAX).await?;
        let change = change.filter(|change| tx.now < change.asked_at + CODE_LASTS);
        let Some(change) = change else { return Ok(Outcome::Over) };
        let digits: String = code.chars().filter(|c| !c.is_whitespace()).collect();
        if self.hash(&digits) != change.code_hash {
            return Ok(Outcome::WrongCode);
        }
        let owner = people::with_address(tx, channel, &change.address).await?;
        if owner.is_some_and(|owner| owner != self.person) {
            queries::drop_change(tx, change.id).await?;
            return Ok(Outcome::OfSomebodyElse);
        }
        let had_none = people::contacts(tx, self.person).await?.is_empty();
        if had_none {
            apply(tx, &change).await?;
            return Ok(Outcome::CountsAt(tx.now));
        }
        let counts_at = tx.now + COOLS_DOWN;
        queries::let_count_at(tx, change.id, counts_at).await?;
        jobs::enqueue(tx, APPLY, change.id.to_string(), counts_at).await?;
        tell_the_owner(tx, self.house, &change, counts_at).await?;
        Ok(Outcome::CountsAt(counts_at))
    }

    /// A code fits only in the stay that asked for it.
    fn hash(&self, code: &str) -> Vec<u8> {
        Token::claimed(&format!("{} {code}", self.stay)).hash()
    }
}

fn code_letter(voice: &Voice, centre: &str, code: &str) -> Letter {
    let words = Words(voice);
    Letter {
        subject: words.letter_code_subject(centre),
        paragraphs: vec![words.letter_code(code), words.letter_code_not_you().to_owned()],
        link: None,
    }
}

/// Tells it at every former address. By the way that somebody chose it always comes; elsewhere
/// besides, since the way itself may be what somebody wants to take over.
async fn tell_the_owner(
    tx: &mut Writing,
    house: &House,
    change: &Change,
    counts_at: Timestamp,
) -> Result<()> {
    let (person, centre) = (change.person_id, tx.centre);
    let centre = house.centres.by_id(tx, centre).await?;
    let ends_at = tx.now + STOP_LASTS;
    let token =
        telling::action_link(tx, STOP, Some(person), &change.id.to_string(), ends_at).await?;
    let link = telling::path_of(&token);
    let letter = |voice: &Voice| {
        let words = Words(voice);
        let moment = words
            .moment_at(voice.date(&centre.zone, counts_at), voice.clock(&centre.zone, counts_at));
        Letter {
            subject: words.letter_change_subject(&centre.settings.name),
            paragraphs: vec![
                words.letter_change(moment),
                words.letter_change_not_you().to_owned(),
                phone_line(words, &centre),
            ],
            link: Some((words.letter_change_stop().to_owned(), link.clone())),
        }
    };
    let what = What { kind: APPLY, item: change.id.0 };
    telling::tell(tx, house, person, what, letter, Urgency::Now).await?;
    let chosen = telling::choice(tx, person).await?.way;
    let contacts = people::contacts(tx, person).await?;
    let told_by = told_by(chosen, contacts.iter().map(|contact| contact.channel.as_str()));
    let language = queries::language(tx, person).await?.unwrap_or(centre.language());
    let letter = letter(&centre.voice(language));
    for contact in contacts.iter().filter(|contact| Some(contact.channel.as_str()) != told_by) {
        telling::send_now(tx, channel_of(contact), &contact.address, language, &letter).await?;
    }
    Ok(())
}

/// Tells it at an address that somebody takes away: who did not ask for it, can call.
pub async fn tell_removed(
    tx: &mut Writing,
    here: &Here,
    contacts: &[Contact],
    channel: &str,
) -> Result<()> {
    let Some(contact) = contacts.iter().find(|contact| contact.channel == channel) else {
        return Ok(());
    };
    let words = Words(&here.voice);
    let letter = Letter {
        subject: words.letter_removed_subject(&here.centre.settings.name),
        paragraphs: vec![words.letter_removed().to_owned(), phone_line(words, &here.centre)],
        link: None,
    };
    let language = here.voice.language;
    telling::send_now(tx, channel_of(contact), &contact.address, language, &letter).await
}

/// Whom to call; nothing for a centre without a telephone.
fn phone_line(words: Words<'_>, centre: &Centre) -> String {
    let phone = &centre.settings.phone;
    if phone.is_empty() { String::new() } else { words.letter_phone(phone) }
}

fn channel_of(contact: &Contact) -> Channel {
    if contact.channel == "mail" { Channel::Mail } else { Channel::Sms }
}

/// On which channel somebody hears what they are told.
fn told_by<'c>(
    chosen: Option<Way>,
    channels: impl Iterator<Item = &'c str> + Clone,
) -> Option<&'static str> {
    let has = |channel: &&str| channels.clone().any(|own| own == *channel);
    match chosen {
        Some(Way::Call) => None,
        Some(Way::Sms) => ["sms", "mail"].into_iter().find(has),
        Some(Way::Mail) | None => ["mail", "sms"].into_iter().find(has),
    }
}

/// From now on the new address is the one.
async fn apply(tx: &mut Writing, change: &Change) -> Result<()> {
    let owner = people::with_address(tx, &change.channel, &change.address).await?;
    if owner.is_none_or(|owner| owner == change.person_id) {
        queries::set_contact(tx, change.person_id, &change.address()).await?;
    }
    queries::drop_change(tx, change.id).await
}

/// Lets a wish count when its day is over, if nobody has stopped it.
pub fn job() -> Job {
    Job::new(APPLY, async |work: Work| {
        let mut tx = work.house.db.write(work.house.clock.now()).await?;
        tx.centre = work.centre;
        let Ok(id) = work.body.parse::<ChangeId>() else { return Ok(()) };
        let change = queries::change(&mut tx, id).await?;
        let now = tx.now;
        let change = change.filter(|change| change.counts_at.is_some_and(|at| at <= now));
        if let Some(change) = change {
            apply(&mut tx, &change).await?;
        }
        tx.save().await
    })
}

/// Stops a change: its owner did not ask for it, or thought better of it.
pub async fn stop(tx: &mut Writing, change: &Change) -> Result<()> {
    queries::drop_change(tx, change.id).await?;
    telling::revoke_links(tx, STOP, &change.id.to_string()).await
}

/// The link in the letter to the former address. Who presses it did not ask for the change, so
/// whoever did is sent out of the house.
pub struct StopChange;

#[async_trait::async_trait]
impl Action for StopChange {
    fn purpose(&self) -> &'static str {
        STOP
    }

    fn question(&self, voice: &Voice, _body: &str) -> String {
        Words(voice).stop_question().to_owned()
    }

    fn button<'v>(&self, voice: &'v Voice) -> &'v str {
        Words(voice).stop_button()
    }

    async fn act(&self, press: &mut Press<'_>) -> Result<Done> {
        let id = press.body.parse::<ChangeId>().ok();
        let change = match id {
            Some(id) => queries::change(press.tx, id).await?,
            None => None,
        };
        if let Some(change) = change {
            queries::drop_change(press.tx, change.id).await?;
            session::end_all(press.tx, press.house, change.person_id).await?;
        }
        let says = Words(&press.here.voice).stopped().to_owned();
        Ok(Done { says, goes_to: "/binnenkomen".to_owned() })
    }
}
