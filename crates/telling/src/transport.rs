//! Transport: how letters leave the house, as the operator set it.
use crate::choice::Channel;
use crate::gateway::Gateway;
use crate::mailing::HandedOver;
use crate::outbox::Sheet;
use crate::smtp::SmtpServer;
use crate::{mail, outbox};
use kernel::uuid::Uuid;
use kernel::{Centre, Error, House, Language, Result, Timestamp};
use std::sync::Arc;

/// By which ways letters leave; by default all stay in the outbox.
#[derive(Default)]
pub struct Transport {
    pub mail: Mail,
    pub sms: Sms,
}

#[derive(Default)]
pub enum Mail {
    /// Each mail is a file in the folder `outbox` of the house.
    #[default]
    Outbox,
    Smtp(SmtpServer),
}

#[derive(Default)]
pub enum Sms {
    #[default]
    Outbox,
    Gateway(Box<Gateway>),
}

impl Mail {
    /// Reads `VOORDEUR_MAIL`.
    ///
    /// # Errors
    /// Says what the setting looks like, and never repeats it: it may hold a password.
    pub fn parse(setting: &str) -> Result<Self> {
        if setting == "outbox" {
            return Ok(Self::Outbox);
        }
        let wrong = "VOORDEUR_MAIL is `outbox` or `smtp://user:password@host:port` (smtps:// for \
                     TLS from the first byte); write % @ : / in a password as %25 %40 %3A %2F";
        let server = SmtpServer::at(setting).ok_or_else(|| Error::Setting(wrong.to_owned()))?;
        Ok(Self::Smtp(server))
    }
}

impl Sms {
    /// Reads `VOORDEUR_SMS`; the errors are as those of [`Mail::parse`].
    pub fn parse(setting: &str) -> Result<Self> {
        if setting == "outbox" {
            return Ok(Self::Outbox);
        }
        let wrong = "VOORDEUR_SMS is `outbox` or an https address that takes a form with `to` and \
                     `text`; a key stands in the address itself, as https://host/path?key=…";
        let gateway = Gateway::at(setting).ok_or_else(|| Error::Setting(wrong.to_owned()))?;
        Ok(Self::Gateway(Box::new(gateway)))
    }
}

/// A letter on its way: addressed, and with everything filled in.
pub struct Parcel {
    /// Stays the same however often it is tried, so that nobody sees it twice.
    pub id: Uuid,
    pub centre: Arc<Centre>,
    pub language: Language,
    pub written_at: Timestamp,
    pub leaves_at: Timestamp,
    pub to: String,
    pub subject: String,
    pub text: String,
    /// Only of a mail to many.
    pub mailing: Option<MailingPart>,
}

/// What a mail to many has beside its text.
pub struct MailingPart {
    /// The same once more, with headings and links.
    pub html: String,
    /// Where one press stops it (RFC 8058).
    pub stops_at: String,
}

impl Transport {
    /// Hands over one mail of many, and says what became of it.
    pub(crate) async fn carry_one_of_many(
        &self,
        house: &House,
        parcel: Parcel,
    ) -> Result<HandedOver> {
        match &self.mail {
            Mail::Outbox => {
                self.carry(house, Channel::Mail, parcel).await.map(|()| HandedOver::Taken)
            }
            Mail::Smtp(server) => Ok(server.hand_over(mail::message(&parcel)?).await),
        }
    }

    /// Brings a parcel out of the house.
    ///
    /// # Errors
    /// [`Error::NotDelivered`], without addresses or text: it is written in the log.
    pub(crate) async fn carry(
        &self,
        house: &House,
        channel: Channel,
        parcel: Parcel,
    ) -> Result<()> {
        let folder = outbox::folder(house);
        match (channel, &self.mail, &self.sms) {
            (Channel::Mail, Mail::Outbox, _) => {
                let bytes = mail::message(&parcel)?.formatted();
                outbox::put(folder, Sheet::of(&parcel, "eml", bytes)).await
            }
            (Channel::Mail, Mail::Smtp(server), _) => server.send(mail::message(&parcel)?).await,
            (Channel::Sms, _, Sms::Outbox) => {
                let bytes = format!("to: {}\n\n{}\n", parcel.to, parcel.text).into_bytes();
                outbox::put(folder, Sheet::of(&parcel, "sms", bytes)).await
            }
            (Channel::Sms, _, Sms::Gateway(gateway)) => {
                gateway.send(&parcel.to, &parcel.text).await
            }
        }
    }
}
