//! A key of its own, for one thing that holds much: all the lines of a conversation.
//!
//! It is of chance and lies beside that thing, wrapped under the key of its centre. Unwrapping it
//! once opens all of the thing. Whoever throws it away throws everything away at once: what was
//! sealed under it opens nowhere any more, but with a backup from before.
use super::{KEY_BYTES, Keys, Label, NONCE_BYTES, Sealed, VERSION};
use crate::{Error, Result};
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use zeroize::Zeroizing;

/// The key of one thing. It wipes itself from memory when it goes.
pub struct OwnKey(XChaCha20Poly1305);

impl Keys {
    /// A new key, and the same as it is stored in the row that this label names.
    ///
    /// # Errors
    /// As [`Keys::seal`].
    pub fn own_key(&self, label: &Label) -> Result<(OwnKey, Sealed)> {
        let mut bytes = Zeroizing::new([0; KEY_BYTES]);
        getrandom::fill(bytes.as_mut_slice())?;
        let wrapped = self.seal(label, bytes.as_slice())?;
        Ok((OwnKey(XChaCha20Poly1305::new(&(*bytes).into())), wrapped))
    }

    /// The key that lies wrapped in the row that this label names.
    ///
    /// # Errors
    /// As [`Keys::open`].
    pub fn unwrap_key(&self, label: &Label, wrapped: &Sealed) -> Result<OwnKey> {
        let bytes = Zeroizing::new(self.open(label, wrapped)?);
        let no_key = |_| Error::SealBroken(label.to_string());
        XChaCha20Poly1305::new_from_slice(&bytes).map(OwnKey).map_err(no_key)
    }
}

impl OwnKey {
    /// What is stored: a version, a nonce of chance, and the text under XChaCha20-Poly1305.
    pub fn seal(&self, label: &Label, plain: &[u8]) -> Result<Vec<u8>> {
        let mut nonce = [0; NONCE_BYTES];
        getrandom::fill(&mut nonce)?;
        let said = label.to_string();
        let payload = Payload { msg: plain, aad: said.as_bytes() };
        let text = self.0.encrypt(&XNonce::from(nonce), payload).map_err(|_| Error::TooLarge)?;
        Ok([&[VERSION], nonce.as_slice(), &text].concat())
    }

    /// # Errors
    /// [`Error::SealBroken`] when this is not what was sealed under this key and this label.
    pub fn open(&self, label: &Label, sealed: &[u8]) -> Result<Vec<u8>> {
        let said = label.to_string();
        let plain = parse(sealed).and_then(|(nonce, text)| {
            let payload = Payload { msg: text, aad: said.as_bytes() };
            self.0.decrypt(&XNonce::from(*nonce), payload).ok()
        });
        plain.ok_or(Error::SealBroken(said))
    }
}

fn parse(sealed: &[u8]) -> Option<(&[u8; NONCE_BYTES], &[u8])> {
    let (_, rest) = sealed.split_first().filter(|(version, _)| **version == VERSION)?;
    rest.split_first_chunk()
}

#[cfg(test)]
mod tests {
    use super::super::tests::Folder;
    use super::*;
    use crate::{CentreId, PersonId};

    #[test]
    fn a_thing_opens_with_its_own_key_and_each_part_in_its_own_place() {
        let folder = Folder::new();
        let (linde, thing, other) = (CentreId::fresh(), PersonId::fresh(), PersonId::fresh());
        let of_key = |whose| Label::new("cellar.wrapped_key", linde, whose);
        let of_line = |part: i64| Label::new("cellar.line", linde, thing).part(part);
        let (key, wrapped) = folder.keys().own_key(&of_key(thing)).unwrap();
        let sealed = key.seal(&of_line(1), b"tussen ons").unwrap();
        assert!(!sealed.windows(6).any(|part| part == b"tussen"));
        assert_ne!(sealed, key.seal(&of_line(1), b"tussen ons").unwrap());

        let keys = folder.keys();
        let again = keys.unwrap_key(&of_key(thing), &wrapped).unwrap();

        assert_eq!(again.open(&of_line(1), &sealed).unwrap(), b"tussen ons");
        assert!(matches!(again.open(&of_line(2), &sealed), Err(Error::SealBroken(_))));
        assert!(matches!(keys.unwrap_key(&of_key(other), &wrapped), Err(Error::SealBroken(_))));
        let (another, _) = keys.own_key(&of_key(thing)).unwrap();
        assert!(matches!(another.open(&of_line(1), &sealed), Err(Error::SealBroken(_))));
        for at in 0..sealed.len() {
            let mut changed = sealed.clone();
            changed[at] ^= 1;
            assert!(again.open(&of_line(1), &changed).is_err(), "byte {at}");
            assert!(again.open(&of_line(1), &sealed[..at]).is_err(), "cut at {at}");
        }
    }
}
