//! "Was jij dat niet?": who came in on a new device is told, and closes it with one press.
use crate::queries::devices;
use crate::words::Words;
use kernel::jiff::SignedDuration;
use kernel::session::{self, SessionId, Token};
use kernel::{AtTheGate, Deed, Error, PersonId, Result, Voice, people};
use telling::{Action, Done, Letter, Press, Urgency, What};

const PURPOSE: &str = "close-stay";
/// As long as a stay itself may last.
const LINK_LASTS: SignedDuration = SignedDuration::from_hours(90 * 24);

/// Ends the stay that a letter was about.
pub struct CloseStay;

#[async_trait::async_trait]
impl Action for CloseStay {
    fn purpose(&self) -> &'static str {
        PURPOSE
    }

    fn question(&self, voice: &Voice, _body: &str) -> String {
        Words(voice).close_question().to_owned()
    }

    fn button<'v>(&self, voice: &'v Voice) -> &'v str {
        Words(voice).close_button()
    }

    /// Every device becomes unknown with it: the next time on any of them is told again.
    async fn act(&self, press: &mut Press<'_>) -> Result<Done> {
        let person = press.person.ok_or(Error::NotFound)?;
        let stay: SessionId = press.body.parse().map_err(|_| Error::NotFound)?;
        session::end(press.tx, press.house, person, stay).await?;
        devices::forget(press.tx, person).await?;
        let says = Words(&press.here.voice).close_done().to_owned();
        Ok(Done { says, goes_to: "/".to_owned() })
    }
}

/// Tells somebody that they came in where we have not seen them before.
pub async fn tell<F>(deed: &mut Deed<AtTheGate, F>, person: PersonId, token: &Token) -> Result<()> {
    if people::contacts(&mut deed.tx, person).await?.is_empty() {
        return Ok(()); // a buurtpas is all that they have
    }
    let stay = session::session_with(&mut deed.tx, token).await?.ok_or(Error::NotFound)?;
    let ends_at = deed.tx.now + LINK_LASTS;
    let body = stay.id.to_string();
    let link = telling::action_link(&mut deed.tx, PURPOSE, Some(person), &body, ends_at).await?;
    let (centre, device) = (deed.here.centre.clone(), session::device_word(&deed.headers));
    let now = deed.tx.now;
    let letter = |voice: &Voice| {
        let words = Words(voice);
        let device = match device {
            "phone" => words.device_phone(),
            "tablet" => words.device_tablet(),
            _ => words.device_computer(),
        };
        let (date, clock) = (voice.date(&centre.zone, now), voice.clock(&centre.zone, now));
        Letter {
            subject: words.new_device_subject(&centre.settings.name),
            paragraphs: vec![
                words.new_device(device, date, clock),
                words.new_device_fine().to_owned(),
                words.new_device_not_me().to_owned(),
            ],
            link: Some((words.close_button().to_owned(), telling::path_of(&link))),
        }
    };
    let what = What { kind: "coming_in_device", item: stay.id.0 };
    telling::tell(&mut deed.tx, &deed.house, person, what, letter, Urgency::Now).await
}
