//! Sealing: what nobody reads who carries off the database, or a backup of it.
//!
//! Each centre has keys of its own, as files in a folder that is in no backup. The newest key
//! seals and every key of the folder opens, so a key can be turned while what was sealed before
//! stays readable. A sealed value is a version, the id of its key, a nonce of chance, and the text
//! under XChaCha20-Poly1305. Its label is bound to it: in the place of another value, or in another
//! centre, it does not open (`promises.md` §4). What holds much has an [`OwnKey`], which lies sealed
//! in the same way.
mod own_key;

pub use own_key::OwnKey;

use crate::db::{Column, IsId, Value};
use crate::{CentreId, Error, House, Result, centre, id};
use chacha20poly1305::aead::{Aead, Payload};
use chacha20poly1305::{KeyInit, XChaCha20Poly1305, XNonce};
use std::collections::{BTreeMap, BTreeSet, HashMap};
use std::fmt;
use std::fs::{self, DirBuilder, File, OpenOptions};
use std::io::{self, Write as _};
use std::os::unix::fs::{DirBuilderExt as _, OpenOptionsExt as _};
use std::path::{Path, PathBuf};
use std::sync::{Mutex, MutexGuard, PoisonError};
use uuid::Uuid;
use zeroize::Zeroizing;

id!(
    /// A key of one centre; the newer of two is the greater.
    pub KeyId: now_v7
);

/// How a sealed value is made; another way of sealing gets another number.
const VERSION: u8 = 1;
const KEY_BYTES: usize = 32;
const KEY_ID_BYTES: usize = 16;
/// So long that chance never gives the same one twice under a key.
const NONCE_BYTES: usize = 24;

/// What a sealed value is, and whose.
pub struct Label {
    what: &'static str,
    centre: CentreId,
    whose: Uuid,
    /// Begins with a stroke, or is empty.
    part: String,
}

impl Label {
    /// `what` names the column, as `coming_in_factor.secret`; `whose` is the id of its row.
    pub fn new(what: &'static str, centre: CentreId, whose: impl IsId) -> Self {
        Self { what, centre, whose: whose.uuid(), part: String::new() }
    }

    /// Which of many that belong to the same: the number of a line, and what else holds for it.
    pub fn part(self, part: impl fmt::Display) -> Self {
        Self { part: format!("/{part}"), ..self }
    }
}

impl fmt::Display for Label {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}/{}{}", self.what, self.centre, self.whose, self.part)
    }
}

/// A value under seal, as it is stored.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Sealed {
    /// The key that opens it.
    pub key: KeyId,
    nonce: [u8; NONCE_BYTES],
    text: Vec<u8>,
}

impl Sealed {
    fn parse(stored: &[u8]) -> Option<Self> {
        let (_, rest) = stored.split_first().filter(|(version, _)| **version == VERSION)?;
        let (key, rest) = rest.split_first_chunk::<KEY_ID_BYTES>()?;
        let (nonce, text) = rest.split_first_chunk::<NONCE_BYTES>()?;
        let key = KeyId(Uuid::from_bytes(*key));
        Some(Self { key, nonce: *nonce, text: text.to_vec() })
    }
}

impl Column for Sealed {
    type Stored = Vec<u8>;
    fn from_stored(stored: Vec<u8>) -> Result<Self> {
        Self::parse(&stored).ok_or_else(|| Error::SealBroken("a stored value".to_owned()))
    }
}

impl From<Sealed> for Value {
    fn from(sealed: Sealed) -> Self {
        let Sealed { key, nonce, text } = sealed;
        Self::Bytes(Some([&[VERSION], key.0.as_bytes().as_slice(), &nonce, &text].concat()))
    }
}

/// The keys of one centre, oldest first. A cipher wipes its key from memory when it goes.
type Ring = BTreeMap<KeyId, XChaCha20Poly1305>;

/// The keys of all centres of this house. They are read when they are first needed.
pub struct Keys {
    folder: PathBuf,
    rings: Mutex<HashMap<CentreId, Ring>>,
}

impl Keys {
    pub fn in_folder(folder: PathBuf) -> Self {
        Self { folder, rings: Mutex::default() }
    }

    pub fn folder(&self) -> &Path {
        &self.folder
    }

    /// Seals under the newest key of this centre. Its first key is made here, and is on the disk
    /// before anything is sealed under it.
    ///
    /// # Errors
    /// [`Error::Setting`] when the folder of keys cannot be read or written.
    pub fn seal(&self, label: &Label, plain: &[u8]) -> Result<Sealed> {
        let (key, cipher) = self.newest(label.centre)?;
        let mut nonce = [0; NONCE_BYTES];
        getrandom::fill(&mut nonce)?;
        let said = label.to_string();
        let payload = Payload { msg: plain, aad: said.as_bytes() };
        // The only way in which it can fail.
        let text = cipher.encrypt(&XNonce::from(nonce), payload).map_err(|_| Error::TooLarge)?;
        Ok(Sealed { key, nonce, text })
    }

    /// # Errors
    /// [`Error::KeyMissing`] when its key is not in the folder, and [`Error::SealBroken`] when this
    /// is not what was sealed under this label.
    pub fn open(&self, label: &Label, sealed: &Sealed) -> Result<Vec<u8>> {
        let said = label.to_string();
        let Some(cipher) = self.find(label.centre, sealed.key)? else {
            return Err(Error::KeyMissing { what: said, key: sealed.key });
        };
        let payload = Payload { msg: &sealed.text, aad: said.as_bytes() };
        let plain = cipher.decrypt(&XNonce::from(sealed.nonce), payload);
        plain.map_err(|_| Error::SealBroken(said))
    }

    /// The file in which a key lies.
    pub fn file(&self, centre: CentreId, key: KeyId) -> PathBuf {
        self.folder.join(format!("{centre}.{key}.key"))
    }

    fn newest(&self, centre: CentreId) -> Result<(KeyId, XChaCha20Poly1305)> {
        let mut rings = self.rings();
        let ring = rings.entry(centre).or_default();
        if ring.is_empty() {
            *ring = self.read(centre)?;
        }
        if let Some((key, cipher)) = ring.last_key_value() {
            return Ok((*key, cipher.clone()));
        }
        let (key, cipher) = self.make(centre)?;
        ring.insert(key, cipher.clone());
        Ok((key, cipher))
    }

    fn find(&self, centre: CentreId, key: KeyId) -> Result<Option<XChaCha20Poly1305>> {
        let mut rings = self.rings();
        let ring = rings.entry(centre).or_default();
        if !ring.contains_key(&key) {
            // It may have been brought back, or made by another program, since we looked.
            ring.append(&mut self.read(centre)?);
        }
        Ok(ring.get(&key).cloned())
    }

    fn rings(&self) -> MutexGuard<'_, HashMap<CentreId, Ring>> {
        self.rings.lock().unwrap_or_else(PoisonError::into_inner)
    }

    fn read(&self, centre: CentreId) -> Result<Ring> {
        let entries = match fs::read_dir(&self.folder) {
            Ok(entries) => entries,
            Err(error) if error.kind() == io::ErrorKind::NotFound => return Ok(Ring::new()),
            Err(error) => return Err(self.trouble(&error)),
        };
        let mut ring = Ring::new();
        for entry in entries {
            let path = entry.map_err(|error| self.trouble(&error))?.path();
            if let Some(key) = key_named(&path, centre) {
                ring.insert(key, self.cipher_in(&path)?);
            }
        }
        Ok(ring)
    }

    fn cipher_in(&self, path: &Path) -> Result<XChaCha20Poly1305> {
        let bytes = Zeroizing::new(fs::read(path).map_err(|error| self.trouble(&error))?);
        let no_key =
            |_| Error::Setting(format!("{} is no key of {KEY_BYTES} bytes", path.display()));
        XChaCha20Poly1305::new_from_slice(&bytes).map_err(no_key)
    }

    fn make(&self, centre: CentreId) -> Result<(KeyId, XChaCha20Poly1305)> {
        let mut bytes = Zeroizing::new([0; KEY_BYTES]);
        getrandom::fill(bytes.as_mut_slice())?;
        let key = KeyId::fresh();
        write_once(&self.file(centre, key), &*bytes).map_err(|error| self.trouble(&error))?;
        Ok((key, XChaCha20Poly1305::new(&(*bytes).into())))
    }

    fn trouble(&self, error: &io::Error) -> Error {
        Error::Setting(format!("the folder of keys {}: {error}", self.folder.display()))
    }
}

/// Which key of this centre a file is, by its name.
fn key_named(path: &Path, centre: CentreId) -> Option<KeyId> {
    let name = path.file_name()?.to_str()?.strip_suffix(".key")?;
    name.strip_prefix(&format!("{centre}."))?.parse().ok()
}

/// Whole or not at all, and for this user alone; when this returns, a power cut does not take it.
fn write_once(path: &Path, bytes: &[u8]) -> io::Result<()> {
    let folder = path.parent().unwrap_or(Path::new("."));
    let is_new = !folder.exists();
    DirBuilder::new().recursive(true).mode(0o700).create(folder)?;
    let half = path.with_extension("half");
    let mut file = OpenOptions::new().write(true).create_new(true).mode(0o600).open(&half)?;
    file.write_all(bytes)?;
    file.sync_all()?;
    fs::rename(&half, path)?;
    let n_changed = if is_new { 2 } else { 1 };
    for changed in folder.canonicalize()?.ancestors().take(n_changed) {
        File::open(changed)?.sync_all()?;
    }
    Ok(())
}

impl House {
    /// Which keys somebody's sealed things wait for; for the operator.
    pub async fn keys_missing(&self) -> Result<BTreeSet<(CentreId, KeyId)>> {
        let mut tx = self.db.read(self.clock.now());
        let mut missing = BTreeSet::new();
        for centre in centre::all(&mut tx).await? {
            tx.centre = centre;
            for room in self.rooms.iter() {
                for key in room.keys_in_use(&mut tx).await? {
                    if self.keys.find(centre, key)?.is_none() {
                        missing.insert((centre, key));
                    }
                }
            }
        }
        Ok(missing)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::PersonId;
    use std::os::unix::fs::PermissionsExt as _;

    /// A folder that goes with its scene.
    pub(super) struct Folder(PathBuf);

    impl Folder {
        pub(super) fn new() -> Self {
            Self(std::env::temp_dir().join(format!("voordeur_keys_{}", Uuid::new_v4().simple())))
        }

        pub(super) fn keys(&self) -> Keys {
            Keys::in_folder(self.0.join("keys"))
        }
    }

    impl Drop for Folder {
        fn drop(&mut self) {
            let _ = fs::remove_dir_all(&self.0);
        }
    }

    fn label(centre: CentreId, person: PersonId) -> Label {
        Label::new("cellar.text", centre, person)
    }

    fn mode(path: &Path) -> u32 {
        fs::metadata(path).unwrap().permissions().mode() & 0o777
    }

    #[test]
    fn what_was_sealed_opens_after_a_restart_and_only_in_its_own_place() {
        let folder = Folder::new();
        let (linde, wilg) = (CentreId::fresh(), CentreId::fresh());
        let (ria, ben) = (PersonId::fresh(), PersonId::fresh());
        let sealed = folder.keys().seal(&label(linde, ria), b"tussen ons").unwrap();
        assert!(!sealed.text.windows(6).any(|part| part == b"tussen"));

        let keys = folder.keys();
        assert_eq!(keys.open(&label(linde, ria), &sealed).unwrap(), b"tussen ons");
        let elsewhere = Label::new("cellar.title", linde, ria);
        for other in [label(linde, ben), elsewhere] {
            assert!(matches!(keys.open(&other, &sealed), Err(Error::SealBroken(_))));
        }
        // Another centre has other keys; with a copied key it opens there no more than before.
        let across = label(wilg, ria);
        assert!(matches!(keys.open(&across, &sealed), Err(Error::KeyMissing { .. })));
        fs::copy(keys.file(linde, sealed.key), keys.file(wilg, sealed.key)).unwrap();
        assert!(matches!(keys.open(&across, &sealed), Err(Error::SealBroken(_))));
    }

    #[test]
    fn one_changed_bit_is_noticed_and_nothing_is_sealed_alike_twice() {
        let folder = Folder::new();
        let keys = folder.keys();
        let label = label(CentreId::fresh(), PersonId::fresh());
        let sealed = keys.seal(&label, b"").unwrap();
        assert_ne!(sealed, keys.seal(&label, b"").unwrap());
        let Value::Bytes(Some(stored)) = sealed.into() else { panic!("it is stored as bytes") };
        for at in 0..stored.len() {
            let mut changed = stored.clone();
            changed[at] ^= 1;
            let opened = Sealed::from_stored(changed).and_then(|read| keys.open(&label, &read));
            assert!(opened.is_err(), "byte {at}");
            assert!(
                Sealed::from_stored(stored[..at].to_vec())
                    .and_then(|read| keys.open(&label, &read))
                    .is_err()
            );
        }
        assert!(keys.open(&label, &Sealed::from_stored(stored).unwrap()).unwrap().is_empty());
    }

    #[test]
    fn a_key_is_for_this_user_alone_and_never_written_over() {
        let folder = Folder::new();
        let centre = CentreId::fresh();
        let label = label(centre, PersonId::fresh());
        let key = folder.keys().seal(&label, b"een").unwrap().key;
        let file = folder.keys().file(centre, key);
        let bytes = fs::read(&file).unwrap();
        assert_eq!((bytes.len(), mode(&file), mode(&folder.0.join("keys"))), (32, 0o600, 0o700));

        assert_eq!(folder.keys().seal(&label, b"twee").unwrap().key, key);

        assert_eq!(fs::read(&file).unwrap(), bytes);
        assert_eq!(fs::read_dir(folder.0.join("keys")).unwrap().count(), 1);
    }

    #[test]
    fn the_newest_key_seals_and_all_open() {
        let folder = Folder::new();
        let centre = CentreId::fresh();
        let label = label(centre, PersonId::fresh());
        let old = folder.keys().seal(&label, b"vroeger").unwrap();
        let newer = KeyId::fresh();
        fs::write(folder.keys().file(centre, newer), [7; KEY_BYTES]).unwrap();

        let keys = folder.keys();

        let new = keys.seal(&label, b"nu").unwrap();
        assert_eq!(new.key, newer);
        assert_eq!(keys.open(&label, &old).unwrap(), b"vroeger");
        assert_eq!(keys.open(&label, &new).unwrap(), b"nu");
    }

    #[test]
    fn a_key_that_was_away_is_named_and_works_when_it_is_back() {
        let folder = Folder::new();
        let centre = CentreId::fresh();
        let label = label(centre, PersonId::fresh());
        let sealed = folder.keys().seal(&label, b"wacht even").unwrap();
        let keys = folder.keys();
        let (file, aside) = (keys.file(centre, sealed.key), folder.0.join("aside"));
        fs::rename(&file, &aside).unwrap();

        let missing = keys.open(&label, &sealed).unwrap_err();

        assert!(missing.to_string().contains(&sealed.key.to_string()), "{missing}");
        fs::rename(&aside, &file).unwrap();
        assert_eq!(keys.open(&label, &sealed).unwrap(), b"wacht even");
    }

    #[test]
    fn half_a_key_is_refused() {
        let folder = Folder::new();
        let centre = CentreId::fresh();
        let label = label(centre, PersonId::fresh());
        let key = folder.keys().seal(&label, b"").unwrap().key;
        fs::write(folder.keys().file(centre, key), [7; 31]).unwrap();
        assert!(matches!(folder.keys().seal(&label, b""), Err(Error::Setting(_))));
    }
}
