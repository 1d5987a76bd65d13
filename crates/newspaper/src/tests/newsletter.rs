//! The newspaper by mail: asking for it, getting it once, and stopping.
mod mail_server;
mod many;
mod refused;
mod sent;
mod signing_up;
mod stopping;

use super::{editor, home, is_out};
use mail_parser::{Message, MessageParser};
use std::fs;
use test_house::{Seen, TestCentre, Visitor};

pub const SIGN_UP: &str = "/krant/per-mail";
pub const LETTER_DESK: &str = "/achterkamer/krant/brief";

/// Fills in this address.
pub async fn asks(who: &Visitor<'_>, address: &str, language: &str) -> Seen {
    who.sends(SIGN_UP, &[("adres", address), ("taal", language)]).await
}

/// Every mail that left, in the order of leaving, as another program reads it.
pub async fn mails(linde: &TestCentre) -> Vec<Message<'static>> {
    linde.ticks().await;
    linde.ticks().await;
    let folder = linde.data().join("outbox");
    let Ok(entries) = fs::read_dir(folder) else { return Vec::new() };
    let mut files: Vec<_> = entries.map(|entry| entry.unwrap().path()).collect();
    files.sort();
    let read =
        |path| MessageParser::default().parse(&fs::read(path).unwrap()).unwrap().into_owned();
    files.into_iter().map(read).collect()
}

/// The mails to this address.
pub async fn mails_to(linde: &TestCentre, address: &str) -> Vec<Message<'static>> {
    let to = |mail: &Message<'_>| mail.to().unwrap().first().unwrap().address() == Some(address);
    mails(linde).await.into_iter().filter(to).collect()
}

/// The path behind the first link of a mail that begins like this.
pub fn path_in(mail: &Message<'_>, begin: &str) -> String {
    let text = mail.body_text(0).unwrap().into_owned();
    let at = text.find(&format!("http://de-linde.test{begin}")).expect("the mail has this link");
    let link = text[at..].split_whitespace().next().unwrap();
    link.trim_start_matches("http://de-linde.test").to_owned()
}

/// Asks for the newspaper and says yes from that address.
pub async fn gets_it(linde: &TestCentre, address: &str, language: &str) {
    let somebody = linde.passer_by();
    asks(&somebody, address, language).await.is(303);
    let question = mails_to(linde, address).await.pop().unwrap();
    somebody.sends(&path_in(&question, "/doe/"), &[]).await.sends_on_to("/krant");
}

/// Number 1 with the soup of Ria lies finished, and this editor may send it.
pub async fn number_one(linde: &TestCentre) -> Visitor<'_> {
    let ria = linde.neighbour("Ria").await;
    is_out(linde, &ria).await;
    editor(linde, "Lin").await
}

pub async fn presses_send(editor: &Visitor<'_>) -> Seen {
    editor.sends(&format!("{LETTER_DESK}/stuur"), &[("nummer", "1")]).await
}
