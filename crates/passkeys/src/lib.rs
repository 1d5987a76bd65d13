//! Passkeys: a telephone or laptop proves with a finger, a face or its own PIN that it is the one
//! that was shown before (WebAuthn). What it signs is read here, and nobody else in the house sees
//! the types of the library that does so.
//!
//! A ceremony has two halves: we ask, and the device answers. What we asked lies in memory, one
//! question for each stay, and each is answered once; after a restart one asks again.
mod questions;
mod site;

pub use questions::{Questions, Stay};
pub use site::{Owner, Site};

use webauthn_rs::prelude::{self as webauthn, WebauthnError};

/// What the house keeps of a passkey: the public half of its key, its number, and how often it was
/// used as far as the device tells.
#[derive(Clone)]
pub struct Passkey(webauthn::Passkey);

impl Passkey {
    /// What was kept of it.
    ///
    /// # Errors
    /// [`Refusal::NotUnderstood`] for anything else.
    pub fn known(kept: &[u8]) -> Result<Self, Refusal> {
        serde_json::from_slice(kept).map(Self).map_err(|_| Refusal::NotUnderstood)
    }

    /// As it is kept.
    ///
    /// # Errors
    /// [`Refusal::NotUnderstood`] when it cannot be written down.
    pub fn kept(&self) -> Result<Vec<u8>, Refusal> {
        serde_json::to_vec(&self.0).map_err(|_| Refusal::NotUnderstood)
    }
}

/// Which of the passkeys that may answer did so, and how it is kept from now on.
pub struct Shown {
    pub which: usize,
    pub passkey: Passkey,
}

/// Why an answer does not count. No reason holds anything of the answer itself.
#[derive(Clone, Copy, Debug, PartialEq, Eq, thiserror::Error)]
pub enum Refusal {
    /// Nothing was asked in this stay, it was too long ago, or it was answered already.
    #[error("nothing was asked")]
    NotAsked,
    /// This is no answer of a device.
    #[error("the answer is not understood")]
    NotUnderstood,
    /// No passkey that may answer.
    #[error("another passkey than was asked for")]
    Unknown,
    /// Signed with the right key, but the device counted less than before: somebody copied it.
    /// Which of the passkeys that may answer it was.
    #[error("the device counts less than before")]
    CountsBack(usize),
    /// For another question, another house, without the owner's finger, or not signed by this key.
    #[error("the answer is not right")]
    Wrong,
    /// So many ask at once that this one is not remembered.
    #[error("too many questions at once")]
    TooMany,
}

impl From<WebauthnError> for Refusal {
    fn from(error: WebauthnError) -> Self {
        match error {
            WebauthnError::CredentialNotFound => Self::Unknown,
            _ => Self::Wrong,
        }
    }
}

/// The library writes of keys in the log; ours hold only ids, so what it says there is not heard.
fn unheard<T>(work: impl FnOnce() -> T) -> T {
    tracing::subscriber::with_default(tracing::subscriber::NoSubscriber::default(), work)
}

#[cfg(test)]
mod tests {
    use super::*;
    use std::io::{self, Write};
    use std::sync::{Arc, Mutex};

    #[derive(Clone, Default)]
    struct Heard(Arc<Mutex<Vec<u8>>>);

    impl Write for Heard {
        fn write(&mut self, bytes: &[u8]) -> io::Result<usize> {
            self.0.lock().unwrap().extend_from_slice(bytes);
            Ok(bytes.len())
        }

        fn flush(&mut self) -> io::Result<()> {
            Ok(())
        }
    }

    #[test]
    fn what_the_library_says_in_the_log_is_not_heard() {
        let heard = Heard::default();
        let writer = heard.clone();
        let log = tracing_subscriber::fmt().with_max_level(tracing::Level::TRACE);
        let log = log.with_writer(move || writer.clone()).finish();
        tracing::subscriber::with_default(log, || {
            tracing::warn!("ours");
            assert!(Site::at("linde.test", "http://wilg.test", "De Linde").is_none());
        });
        let heard = String::from_utf8(heard.0.lock().unwrap().clone()).unwrap();
        assert!(heard.contains("ours") && !heard.contains("rp_id"), "{heard}");
    }
}
