//! What devices were asked and did not answer yet.
use crate::{Owner, Passkey, Refusal, Shown, Site, unheard};
use jiff::{SignedDuration, Timestamp};
use std::collections::HashMap;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use uuid::Uuid;
use webauthn_rs::prelude::{self as webauthn, WebauthnError};

/// As long as it takes to find the telephone in a bag.
const LASTS: SignedDuration = SignedDuration::from_mins(5);
/// Each holds a few kilobytes; beyond this many those whose time is over are thrown away.
const OPEN_MAX: usize = 2_000;

/// One stay of one person at one moment. What was asked in it counts in no other.
#[derive(Clone, Copy)]
pub struct Stay {
    pub id: Uuid,
    pub now: Timestamp,
}

enum Asked {
    ToMake(webauthn::PasskeyRegistration),
    ToShow(webauthn::PasskeyAuthentication),
}

struct Question {
    asked: Asked,
    until: Timestamp,
}

/// All open questions of the house. Cheap to clone.
#[derive(Clone, Default)]
pub struct Questions(Arc<Mutex<HashMap<Uuid, Question>>>);

impl Questions {
    /// Asks a device to make a passkey, unless it holds one of these; what the browser has to know
    /// for that, as JSON.
    ///
    /// # Errors
    /// [`Refusal::TooMany`] when there is no room for another question.
    pub fn ask_to_make(
        &self,
        stay: Stay,
        site: &Site,
        owner: &Owner<'_>,
        own: &[Passkey],
    ) -> Result<String, Refusal> {
        let (said, asked) = unheard(|| site.begin_making(owner, own))?;
        self.put(stay, Asked::ToMake(asked))?;
        serde_json::to_string(&said).map_err(|_| Refusal::NotUnderstood)
    }

    /// Asks for one of these passkeys.
    ///
    /// # Errors
    /// [`Refusal::Unknown`] when there is none, and [`Refusal::TooMany`] as above.
    pub fn ask_to_show(&self, stay: Stay, site: &Site, own: &[Passkey]) -> Result<String, Refusal> {
        if own.is_empty() {
            return Err(Refusal::Unknown);
        }
        let (said, asked) = unheard(|| site.begin_showing(own))?;
        self.put(stay, Asked::ToShow(asked))?;
        serde_json::to_string(&said).map_err(|_| Refusal::NotUnderstood)
    }

    /// The passkey that a device made. Whatever it answered, the question is over.
    ///
    /// # Errors
    /// The reason why it does not count.
    pub fn made(
        &self,
        stay: Stay,
        site: &Site,
        answer: &str,
        own: &[Passkey],
    ) -> Result<Passkey, Refusal> {
        let Some(Asked::ToMake(asked)) = self.take(stay) else { return Err(Refusal::NotAsked) };
        let answer = serde_json::from_str(answer).map_err(|_| Refusal::NotUnderstood)?;
        let made = unheard(|| site.0.finish_passkey_registration(&answer, &asked))?;
        if own.iter().any(|known| known.0 == made) {
            return Err(Refusal::Wrong);
        }
        Ok(Passkey(made))
    }

    /// Which of these passkeys was shown. Whatever the device answered, the question is over.
    ///
    /// # Errors
    /// The reason why it does not count.
    pub fn shown(
        &self,
        stay: Stay,
        site: &Site,
        answer: &str,
        own: &[Passkey],
    ) -> Result<Shown, Refusal> {
        let Some(Asked::ToShow(asked)) = self.take(stay) else { return Err(Refusal::NotAsked) };
        let answer: webauthn::PublicKeyCredential =
            serde_json::from_str(answer).map_err(|_| Refusal::NotUnderstood)?;
        // It may have been taken away since we asked.
        let is_shown = |own: &Passkey| own.0.cred_id()[..] == answer.raw_id[..];
        let which = own.iter().position(is_shown).ok_or(Refusal::Unknown)?;
        let result = unheard(|| site.0.finish_passkey_authentication(&answer, &asked));
        let result = result.map_err(|error| match error {
            WebauthnError::CredentialPossibleCompromise => Refusal::CountsBack(which),
            other => other.into(),
        })?;
        let mut passkey = own[which].clone();
        passkey.0.update_credential(&result);
        Ok(Shown { which, passkey })
    }

    fn put(&self, stay: Stay, asked: Asked) -> Result<(), Refusal> {
        let mut open = self.open();
        if OPEN_MAX <= open.len() {
            open.retain(|_, question| stay.now < question.until);
        }
        if OPEN_MAX <= open.len() && !open.contains_key(&stay.id) {
            return Err(Refusal::TooMany);
        }
        open.insert(stay.id, Question { asked, until: stay.now + LASTS });
        Ok(())
    }

    fn take(&self, stay: Stay) -> Option<Asked> {
        let question = self.open().remove(&stay.id)?;
        (stay.now < question.until).then_some(question.asked)
    }

    fn open(&self) -> MutexGuard<'_, HashMap<Uuid, Question>> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_memory_for_open_questions_has_an_end() {
        let site = Site::at("linde.test", "http://linde.test", "De Linde").unwrap();
        let owner = Owner { id: Uuid::from_u128(1), name: "Mo" };
        let questions = Questions::default();
        let asks = |stay: u128, now: Timestamp| {
            let stay = Stay { id: Uuid::from_u128(stay), now };
            questions.ask_to_make(stay, &site, &owner, &[]).map(drop)
        };
        let now = Timestamp::UNIX_EPOCH;
        for stay in 0..OPEN_MAX as u128 {
            asks(stay, now).unwrap();
        }
        assert_eq!(asks(u128::MAX, now), Err(Refusal::TooMany));
        asks(0, now).unwrap();
        asks(u128::MAX, now + LASTS).unwrap();
        assert_eq!(questions.open().len(), 1);
    }
}
