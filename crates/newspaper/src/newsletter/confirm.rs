//! The question whether an address is right, and the yes. The letter holds no word that was typed.
use super::{Subscriber, sign_up, stop};
use crate::queries::subscribers;
use crate::words::Words;
use kernel::jiff::SignedDuration;
use kernel::{Centre, Language, Result, Voice, Writing};
use telling::{Action, Channel, Done, Letter, Press};

/// As the links are known by which somebody says yes.
const PURPOSE: &str = "newspaper-letter";
/// How many days an address stays that nobody said yes from, and its link works.
pub const ASKED_DAYS: i64 = 2;

/// Asks at this address, at this moment, in the language that was chosen there first. Who gets the
/// newspaper already reads that, and how it stops.
pub async fn ask(tx: &mut Writing, centre: &Centre, to: &Subscriber) -> Result<()> {
    let language = Language::from_tag(&to.language).unwrap_or(centre.language());
    let voice = centre.voice(language);
    let words = Words(&voice);
    let name = centre.settings.name.as_str();
    let letter = if to.confirmed_at.is_some() && to.returns_since.is_none() {
        Letter {
            subject: words.letter_known_subject().to_owned(),
            paragraphs: vec![words.letter_known(name)],
            link: Some((words.letter_stop_here().to_owned(), stop::path_of(to.id))),
        }
    } else {
        let ends_at = tx.now + SignedDuration::from_hours(24 * ASKED_DAYS);
        let about = to.id.to_string();
        let token = telling::action_link(tx, PURPOSE, None, &about, ends_at).await?;
        Letter {
            subject: words.letter_confirm_subject().to_owned(),
            paragraphs: vec![words.letter_confirm(name), words.letter_not_asked().to_owned()],
            link: Some((words.letter_confirm_do().to_owned(), telling::path_of(&token))),
        }
    };
    telling::send_now(tx, Channel::Mail, &to.address, language, &letter).await
}

/// Takes back what asks at this address.
pub async fn take_back(tx: &mut Writing, id: super::SubscriberId) -> Result<()> {
    telling::revoke_links(tx, PURPOSE, &id.to_string()).await
}

/// "Ja, stuur me de krant."
pub struct Confirm;

#[async_trait::async_trait]
impl Action for Confirm {
    fn purpose(&self) -> &'static str {
        PURPOSE
    }

    fn question(&self, voice: &Voice, _: &str) -> String {
        Words(voice).letter_confirm_question().to_owned()
    }

    fn button<'v>(&self, voice: &'v Voice) -> &'v str {
        Words(voice).letter_confirm_button()
    }

    async fn act(&self, press: &mut Press<'_>) -> Result<Done> {
        let words = Words(&press.here.voice);
        let is_there = match press.body.parse() {
            Ok(id) => subscribers::confirm(press.tx, id).await?,
            Err(_) => false,
        };
        let (says, goes_to) = match is_there {
            true => (words.letter_confirmed(), crate::PATH),
            false => (words.letter_not_there(), sign_up::PATH),
        };
        Ok(Done { says: says.to_owned(), goes_to: goes_to.to_owned() })
    }
}
