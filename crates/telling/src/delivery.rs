//! Delivery: the jobs that bring letters out of the house.
use crate::choice::{Channel, HowOften, Reader, Way};
use crate::letter::{Letter, absolute, one_line};
use crate::queries::{self, DIGEST_MAX, Message, people};
use crate::transport::{Parcel, Transport};
use crate::urgency::{Urgency, is_quiet};
use crate::words::Words;
use kernel::centre::Settings;
use kernel::jiff::SignedDuration;
use kernel::uuid::Uuid;
use kernel::{
    Centre, Error, House, Job, Language, PersonId, Result, Timestamp, Tx, Work, Writing, jobs,
};
use std::sync::Arc;

/// Sends one letter; the body is its id.
pub const SEND: &str = "telling-send";
/// Gathers the news for one person; the body is their id.
pub const SEND_NEWS: &str = "telling-send-news";

/// A letter to a person that did not arrive after so long is told by somebody at the desk.
const TRIED_MAX: SignedDuration = SignedDuration::from_hours(24);
/// Where somebody chooses what they are sent.
const CHOICE_PATH: &str = "/mijn";

pub fn jobs(transport: &Arc<Transport>) -> Vec<Job> {
    let (letters, news) = (transport.clone(), transport.clone());
    vec![
        Job::new(SEND, move |work| send(letters.clone(), work)),
        Job::new(SEND_NEWS, move |work| send_news(news.clone(), work)),
    ]
}

/// What a job has before it: the house, and its centre at this moment.
struct Desk {
    house: House,
    centre: Arc<Centre>,
    now: Timestamp,
    transport: Arc<Transport>,
}

impl Desk {
    async fn open(transport: Arc<Transport>, work: &Work) -> Result<(Self, Tx)> {
        let mut tx = work.house.db.read(work.house.clock.now());
        let centre = work.house.centres.by_id(&mut tx, work.centre).await?;
        let now = tx.now;
        Ok((Self { house: work.house.clone(), centre, now, transport }, tx))
    }

    async fn write(&self) -> Result<Writing> {
        let mut tx = self.house.db.write(self.house.clock.now()).await?;
        tx.centre = self.centre.id;
        Ok(tx)
    }

    /// Puts the same work on the list again, for later.
    async fn hold(&self, kind: &'static str, body: String, until: Timestamp) -> Result<()> {
        let mut tx = self.write().await?;
        jobs::enqueue(&mut tx, kind, body, until).await?;
        tx.save().await
    }

    /// Leaves a letter that cannot be sent to somebody who calls.
    async fn leave_to_people(&self, id: Uuid) -> Result<()> {
        let mut tx = self.write().await?;
        queries::leave_to_the_desk(&mut tx, id).await?;
        tx.save().await
    }

    fn age(&self, message: &Message) -> SignedDuration {
        self.now.duration_since(message.written_at)
    }

    fn language(&self, message: &Message) -> Language {
        Language::from_tag(&message.language).unwrap_or(self.centre.language())
    }

    /// Makes a parcel of a letter. A letter to a person ends with the way to want fewer.
    fn parcel(&self, message: &Message, letter: &Letter, to: Addressee) -> Parcel {
        let language = self.language(message);
        let settings = &self.centre.settings;
        let home = self.house.address_of(&settings.host);
        let text = match to.channel {
            Channel::Sms => format!("{}: {}", one_line(&settings.name), letter.short(&home)),
            Channel::Mail => {
                let mut blocks = letter.blocks(&home);
                if to.may_choose {
                    let voice = self.centre.voice(language);
                    let says = Words(&voice).choose_yourself();
                    blocks.push(format!("{says}\n{}", absolute(&home, CHOICE_PATH)));
                }
                blocks.push(signature(settings));
                blocks.join("\n\n")
            }
        };
        Parcel {
            id: message.id,
            centre: self.centre.clone(),
            language,
            written_at: message.written_at,
            leaves_at: self.now,
            to: to.address,
            subject: letter.subject.clone(),
            text,
            mailing: None,
        }
    }

    /// One letter with all the news; in an sms only what it is called and where it stands.
    fn gathered(&self, news: &[Message], channel: Channel) -> Letter {
        let home = self.house.address_of(&self.centre.settings.host);
        let items = news.iter().map(Message::letter).flat_map(|letter| {
            let about = match channel {
                Channel::Mail => letter.blocks(&home),
                Channel::Sms => letter.link.iter().map(|(_, path)| absolute(&home, path)).collect(),
            };
            std::iter::once(letter.subject).chain(about)
        });
        let voice = self.centre.voice(self.language(&news[0]));
        let subject = Words(&voice).digest_subject(&self.centre.settings.name);
        Letter { subject, paragraphs: items.collect(), link: None }.tidied()
    }
}

/// Who writes, and how to reach them without a computer.
pub fn signature(settings: &Settings) -> String {
    let name = format!("{} {}", settings.kind, settings.name);
    let lines = [&name, &settings.street, &settings.town, &settings.phone];
    let lines = lines.into_iter().map(|line| one_line(line)).filter(|line| !line.is_empty());
    format!("-- \n{}", lines.collect::<Vec<_>>().join("\n"))
}

/// Where a letter goes.
struct Addressee {
    channel: Channel,
    address: String,
    /// Whether they may choose to get fewer letters like this.
    may_choose: bool,
}

/// The address that was typed, or the one by which this person wants to be told at this moment.
async fn addressee(tx: &mut Tx, message: &Message) -> Result<Option<Addressee>> {
    let Some(person) = message.person_id else {
        let channel = if message.way == Way::Sms { Channel::Sms } else { Channel::Mail };
        let address = message.address.clone();
        return Ok(Some(Addressee { channel, address, may_choose: false }));
    };
    let reader = people::reader(tx, person).await?;
    let may_choose = message.urgency != Urgency::Now;
    Ok(reader.as_ref().and_then(Reader::address).map(|(channel, address)| {
        let address = address.to_owned();
        Addressee { channel, address, may_choose }
    }))
}

async fn send(transport: Arc<Transport>, work: Work) -> Result<()> {
    let (desk, mut tx) = Desk::open(transport, &work).await?;
    let id: Uuid = work.body.parse().map_err(|_| Error::NotUnderstood("a job".to_owned()))?;
    let Some(message) = queries::waiting(&mut tx, id).await? else { return Ok(()) };
    let leaves_at = message.urgency.leaves_at(&desk.centre.zone, desk.now)?;
    let to = addressee(&mut tx, &message).await?;
    drop(tx);
    if desk.now < leaves_at {
        // What failed in the evening is not tried again in the night.
        return desk.hold(SEND, work.body, leaves_at).await;
    }
    let Some(to) = to else { return desk.leave_to_people(id).await };
    let channel = to.channel;
    let parcel = desk.parcel(&message, &message.letter(), to);
    let carried = desk.transport.carry(&desk.house, channel, parcel).await;
    if carried.is_err() && message.person_id.is_some() && TRIED_MAX < desk.age(&message) {
        return desk.leave_to_people(id).await;
    }
    carried?;
    let mut tx = desk.write().await?;
    queries::mark_sent(&mut tx, id).await?;
    tx.save().await
}

async fn send_news(transport: Arc<Transport>, work: Work) -> Result<()> {
    let (desk, mut tx) = Desk::open(transport, &work).await?;
    let person: PersonId =
        work.body.parse().map_err(|_| Error::NotUnderstood("a job".to_owned()))?;
    let news = queries::due_news(&mut tx, person).await?;
    let Some(first) = news.first() else { return Ok(()) };
    let zone = &desk.centre.zone;
    let tomorrow = Urgency::Digest.leaves_at(zone, desk.now)?;
    let day = |at: Timestamp| at.to_zoned(zone.clone()).date();
    let last = queries::last_news_at(&mut tx, person).await?;
    let to = addressee(&mut tx, first).await?;
    drop(tx);
    if is_quiet(zone, desk.now) || last.is_some_and(|last| day(last) == day(desk.now)) {
        return desk.hold(SEND_NEWS, work.body, tomorrow).await;
    }
    let Some(to) = to else {
        let mut tx = desk.write().await?;
        people::withdraw_unwanted(&mut tx, person, HowOften::Mine).await?;
        return tx.save().await;
    };
    let channel = to.channel;
    let parcel = desk.parcel(first, &desk.gathered(&news, channel), to);
    desk.transport.carry(&desk.house, channel, parcel).await?;
    let mut tx = desk.write().await?;
    for message in &news {
        queries::mark_sent(&mut tx, message.id).await?;
    }
    if news.len() == DIGEST_MAX {
        jobs::enqueue(&mut tx, SEND_NEWS, work.body, tomorrow).await?;
    }
    tx.save().await
}
