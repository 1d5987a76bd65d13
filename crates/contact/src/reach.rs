//! How the answer goes back, as a form asks it: whoever came in does not type again what the house
//! knows of them.
use crate::question::How;
use crate::words::Words;
use kernel::hours::Jurisdiction;
use kernel::people::{self, Contact};
use kernel::{Here, Icon, PersonId, Result, Tx};
use telling::{Address, Way};

/// The value of the choice "as you reach me always".
pub const OWN: &str = "own";

/// The way by which the house reaches somebody.
#[derive(Clone)]
pub struct Known {
    pub how: How,
    pub address: String,
}

impl Known {
    /// What somebody chose on their own page; without a choice by mail, else by sms. `None` when the
    /// house knows no address of theirs.
    pub async fn of(tx: &mut Tx, person: PersonId) -> Result<Option<Self>> {
        let way = telling::choice(tx, person).await?.way;
        let contacts = people::contacts(tx, person).await?;
        let by = |how, channel: &str| {
            let own = contacts.iter().find(|own: &&Contact| own.channel == channel);
            own.map(|own| Self { how, address: own.address.clone() })
        };
        let chosen = match way {
            Some(Way::Call) => by(How::Call, "sms"),
            Some(Way::Sms) => by(How::Sms, "sms"),
            Some(Way::Mail) | None => by(How::Mail, "mail"),
        };
        Ok(chosen.or_else(|| by(How::Mail, "mail")).or_else(|| by(How::Sms, "sms")))
    }

    /// The same for whoever looks, if they came in.
    pub async fn of_visitor(tx: &mut Tx, here: &Here) -> Result<Option<Self>> {
        match &here.person {
            Some(person) => Self::of(tx, person.id).await,
            None => Ok(None),
        }
    }
}

/// The part of a form that asks how we may answer.
pub struct HowAsked<'a> {
    words: Words<'a>,
    country: Jurisdiction,
    /// A colleague fills it in, for whoever stands there.
    is_desk: bool,
    known: Option<Known>,
}

impl<'a> HowAsked<'a> {
    pub fn of(here: &'a Here, known: Option<Known>) -> Self {
        let country = here.centre.jurisdiction;
        Self { words: Words(&here.voice), country, is_desk: false, known }
    }

    pub fn at_the_desk(here: &'a Here) -> Self {
        Self { is_desk: true, ..Self::of(here, None) }
    }

    /// Which choice the form begins with: whoever leaves it so has nothing more to fill in.
    pub fn first(&self) -> &'static str {
        if self.known.is_some() { OWN } else { How::Desk.as_str() }
    }

    pub fn all(&self) -> [How; 4] {
        How::ALL
    }

    pub fn title(&self) -> &'a str {
        if self.is_desk { self.words.how_title_desk() } else { self.words.how_title() }
    }

    pub fn said(&self, how: How) -> &'a str {
        if self.is_desk { how.said_to_team(&self.words) } else { how.said(&self.words) }
    }

    pub fn address_label(&self) -> &'a str {
        if self.is_desk { self.words.address_label_desk() } else { self.words.address_label() }
    }

    pub fn address_hint(&self) -> &'a str {
        if self.is_desk { self.words.address_hint_desk() } else { self.words.address_hint() }
    }

    /// "Met een mail naar r•••@linde.nl": whoever looks over a shoulder reads no address.
    pub fn as_known(&self) -> Option<(String, Icon)> {
        let known = self.known.as_ref()?;
        let masked = Address::parse(&known.address, self.country).map(|own| own.masked());
        let to = masked.unwrap_or_default();
        let says = match known.how {
            How::Call => self.words.how_own_call(to),
            How::Sms => self.words.how_own_sms(to),
            How::Mail | How::Desk => self.words.how_own_mail(to),
        };
        Some((says, known.how.icon()))
    }
}
