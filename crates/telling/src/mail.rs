//! A mail as other programs read it: plain text, nothing that reports back.
use crate::letter::one_line;
use crate::transport::Parcel;
use kernel::centre::Settings;
use kernel::{Error, Result};
use lettre::message::header::{HeaderName, HeaderValue};
use lettre::message::{Mailbox, SinglePart};
use lettre::{Address, Message};
use std::time::SystemTime;

pub fn message(parcel: &Parcel) -> Result<Message> {
    let settings = &parcel.centre.settings;
    let to = parcel.to.parse::<Address>().map_err(|_| refused())?;
    let header = |name: &'static str, value: &str| {
        HeaderValue::new(HeaderName::new_from_ascii_str(name), value.to_owned())
    };
    Message::builder()
        .message_id(Some(format!("<{}@{}>", parcel.id, settings.host)))
        .date(SystemTime::from(parcel.leaves_at))
        .from(Mailbox::new(Some(one_line(&settings.name)), sender(settings)?))
        .to(Mailbox::new(None, to))
        .subject(&parcel.subject)
        // No answering machine answers a machine (RFC 3834).
        .raw_header(header("Auto-Submitted", "auto-generated"))
        .raw_header(header("Content-Language", parcel.language.tag()))
        .singlepart(SinglePart::plain(parcel.text.clone()))
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
