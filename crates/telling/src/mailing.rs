//! Mail to many who each asked for it: a room writes it, in turns that leave room for other work.
//!
//! The room keeps who is next and what became of each; here is how one mail leaves.
use crate::delivery::signature;
use crate::letter::{one_line, visible};
use crate::transport::{MailingPart, Parcel, Transport};
use crate::urgency::Urgency;
use kernel::jiff::tz::TimeZone;
use kernel::uuid::Uuid;
use kernel::{Centre, House, Job, Language, Result, Timestamp, Work};
use std::sync::Arc;

/// Work of a room that sends mail to many. Rooms make these, and the program hands them to telling.
#[async_trait::async_trait]
pub trait Mailing: Send + Sync + 'static {
    /// The kind of the job, as rooms put it on the list with `jobs::enqueue`.
    fn kind(&self) -> &'static str;
    /// One turn. What is left comes on the list again, so that a code for somebody at the door does
    /// not wait behind a thousand newsletters.
    async fn take_turn(&self, post: &Post, work: Work) -> Result<()>;
}

/// Where one mail of many is handed over.
pub struct Post {
    transport: Arc<Transport>,
}

/// One mail of many.
pub struct ManyMail<'a> {
    /// Stays the same however often it is tried.
    pub id: Uuid,
    pub to: &'a str,
    pub language: Language,
    pub subject: &'a str,
    pub text: String,
    pub html: String,
    /// The path where one press stops it (RFC 8058).
    pub stop_path: &'a str,
}

/// What became of one mail of many.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub enum HandedOver {
    /// The mail server has it.
    Taken,
    /// The mail server does not take it for this address.
    Refused,
    /// The mail server is away or busy: it certainly does not have it.
    Later,
    /// The talk broke off, and nobody knows whether it has it.
    Unknown,
}

impl Post {
    /// Hands over one mail, at this moment.
    ///
    /// # Errors
    /// When it cannot be written at all, as without room on the disk.
    pub async fn hand_over(
        &self,
        house: &House,
        centre: &Arc<Centre>,
        mail: ManyMail<'_>,
    ) -> Result<HandedOver> {
        let now = house.clock.now();
        let stops_at = format!("{}{}", house.address_of(&centre.settings.host), mail.stop_path);
        let parcel = Parcel {
            id: mail.id,
            centre: centre.clone(),
            language: mail.language,
            written_at: now,
            leaves_at: now,
            to: mail.to.to_owned(),
            subject: one_line(mail.subject),
            text: visible(&mail.text),
            mailing: Some(MailingPart { html: visible(&mail.html), stops_at }),
        };
        self.transport.carry_one_of_many(house, parcel).await
    }
}

/// The first moment from now on at which nobody is woken, by the clock of the centre.
///
/// # Errors
/// At the end of time.
pub fn decent_moment(zone: &TimeZone, now: Timestamp) -> Result<Timestamp> {
    Urgency::ForYou.leaves_at(zone, now)
}

/// Who writes, and how to reach them without a computer, as below every letter.
pub fn written_by(centre: &Centre) -> String {
    signature(&centre.settings)
}

pub(crate) fn job(mailing: Arc<dyn Mailing>, transport: &Arc<Transport>) -> Job {
    let transport = transport.clone();
    Job::new(mailing.kind(), move |work| {
        let (mailing, post) = (mailing.clone(), Post { transport: transport.clone() });
        async move { mailing.take_turn(&post, work).await }
    })
}
