//! A mail as other programs read it: plain text, and nothing that reports back. A newsletter says
//! the same once more with headings and links, and how a mail program stops it.
use crate::letter::one_line;
use crate::transport::{MailingPart, Parcel};
use kernel::centre::Settings;
use kernel::{Error, Result};
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, MultiPart, SinglePart};
use lettre::{Address, Message};
use std::time::SystemTime;

pub fn message(parcel: &Parcel) -> Result<Message> {
    let settings = &parcel.centre.settings;
    let to = parcel.to.parse::<Address>().map_err(|_| refused())?;
    let header = |name: &'static str, value: &str| {
        HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
    };
    let mail = Message::builder()
        .message_id(Some(format!("<{}@{}>", parcel.id, settings.host)))
        .date(SystemTime::from(parcel.leaves_at))
        .from(Mailbox::new(Some(one_line(&settings.name)), sender(settings)?))
        .to(Mailbox::new(None, to))
        .subject(&parcel.subject)
        // No answering machine answers a machine (RFC 3834).
        .raw_header(header("Auto-Submitted", "auto-generated"))
        .raw_header(header("Content-Language", parcel.language.tag()));
    let text = parcel.text.clone();
    match &parcel.mailing {
        None => mail.singlepart(SinglePart::plain(text)),
        Some(MailingPart { html, stops_at }) => mail
            .raw_header(header("List-Unsubscribe", &format!("<{stops_at}>")))
            .raw_header(header("List-Unsubscribe-Post", "List-Unsubscribe=One-Click"))
            .raw_header(header("List-Id", &format!("<krant.{}>", settings.host)))
            .multipart(MultiPart::alternative_plain_html(text, html.clone())),
    }
    .map_err(|_| refused())
}

/// The centre's own address, so that whoever answers reaches somebody.
fn sender(settings: &Settings) -> Result<Address> {
    let own = settings.mail.parse::<Address>();
    own.or_else(|_| Address::new("voordeur", &settings.host)).map_err(|_| refused())
}

fn refused() -> Error {
    Error::NotDelivered("an address in it is none".to_owned())
}
