//! Mail that is handed to a mail server.
use crate::mailing::HandedOver;
use axum::http::Uri;
use kernel::{Error, Result};
use lettre::transport::smtp;
use lettre::{AsyncSmtpTransport, AsyncTransport, Message, Tokio1Executor};
use std::net::IpAddr;
use std::time::Duration;
use tokio::time::timeout;

/// To connect, and to hand over one mail.
const CONNECT_MAX: Duration = Duration::from_secs(10);
const SEND_MAX: Duration = Duration::from_secs(30);
/// What a server answers who does not let us in (RFC 4954), whatever the address.
const LET_US_IN: [u16; 4] = [530, 534, 535, 538];

/// A mail server that takes our mail.
pub struct SmtpServer(AsyncSmtpTransport<Tokio1Executor>);

impl SmtpServer {
    /// From `smtp://user:password@host:port`, or `smtps://…`. What leaves this machine is always
    /// encrypted, unless the operator asks for `?tls=opportunistic`.
    pub(crate) fn at(address: &str) -> Option<Self> {
        let uri: Uri = address.parse().ok()?;
        let host = uri.host()?;
        let address = match (uri.scheme_str()?, uri.query()) {
            ("smtp", None) if !is_this_machine(host) => format!("{address}?tls=required"),
            ("smtp" | "smtps", _) => address.to_owned(),
            _ => return None,
        };
        let builder = AsyncSmtpTransport::<Tokio1Executor>::from_url(&address).ok()?;
        Some(Self(builder.timeout(Some(CONNECT_MAX)).build()))
    }

    pub(crate) async fn send(&self, message: Message) -> Result<()> {
        let sent = timeout(SEND_MAX, self.0.send(message)).await;
        let sent = sent.map_err(|_| Error::NotDelivered("the mail server is slow".to_owned()))?;
        sent.map(drop).map_err(|error| Error::NotDelivered(what_happened(&error)))
    }
}

impl SmtpServer {
    /// Hands over one mail of many. Whatever the server says of itself and not of this address is
    /// said as "later"; when the talk broke off, nobody knows whether it has the mail.
    pub(crate) async fn hand_over(&self, message: Message) -> HandedOver {
        let sent = timeout(SEND_MAX, self.0.send(message)).await;
        let Ok(Err(error)) = sent else {
            return if sent.is_ok() { HandedOver::Taken } else { HandedOver::Unknown };
        };
        tracing::warn!(what = what_happened(&error), "a mail of a newsletter did not leave");
        let is_about_us = error.status().is_some_and(|code| LET_US_IN.contains(&u16::from(code)));
        // The only errors before a server heard anything.
        let is_unheard = error.is_tls() || error.to_string().starts_with("Connection error");
        if is_about_us || is_unheard || error.is_transient() {
            HandedOver::Later
        } else if error.is_permanent() || error.is_client() {
            HandedOver::Refused
        } else {
            HandedOver::Unknown
        }
    }
}

/// In words for the log. What a server answers may repeat an address, so only its number is told.
fn what_happened(error: &smtp::Error) -> String {
    match error.status() {
        Some(code) => format!("the mail server said {code}"),
        None if error.is_client() => "the mail server cannot take this mail".to_owned(),
        None => format!("no talk with the mail server: {error}"),
    }
}

/// Whether a host is this very machine, so that nobody can listen in between.
pub(crate) fn is_this_machine(host: &str) -> bool {
    let address = host.trim_matches(['[', ']']).parse::<IpAddr>();
    host == "localhost" || address.is_ok_and(|address| address.is_loopback())
}
