//! A backup: the whole house in one file, and back into an empty folder.
//!
//! The file is a tar archive: `voordeur.db`, the photos, and `manifest.json`. The manifest holds
//! the SHA-256 of every part, so that a damaged backup is refused before anything is put back.
//! Sealing keys are never part of it (`promises.md` T20).
use crate::settings::Settings;
use kernel::{Clock, Db, Error, Result};
use serde::{Deserialize, Serialize};
use sha2::{Digest, Sha256};
use std::collections::BTreeMap;
use std::fs::{self, File};
use std::io::{self, Read};
use std::path::{Path, PathBuf};

const MANIFEST: &str = "manifest.json";
const DATABASE: &str = "voordeur.db";
const PHOTOS: &str = "photos";

#[derive(Serialize, Deserialize)]
struct Manifest {
    version: String,
    /// The SHA-256 of each part, by its name in the archive.
    parts: BTreeMap<String, String>,
}

/// Writes the backup beside its name first, so that a half one never carries it.
///
/// # Errors
/// [`Error::Setting`] on PostgreSQL, with the command that makes a dump there.
pub async fn write(settings: &Settings, file: &Path) -> Result<()> {
    let address = settings.database();
    if address.starts_with("postgres") {
        return Err(Error::Setting(
            "on PostgreSQL make a dump: pg_dump --format=custom --file=FILE DATABASE_URL; \
             and copy the folder with photos"
                .to_owned(),
        ));
    }
    let half = beside(file, "half");
    let copy = beside(file, "db");
    let _ = fs::remove_file(&copy);
    let db = Db::open(&address).await?;
    db.copy_to(&copy).await?;
    db.close().await;
    let packed = pack(&half, &copy, &settings.photos_folder());
    let _ = fs::remove_file(&copy);
    let n_gone = packed?;
    fs::rename(&half, file)?;
    println!("The whole house is in {}.", file.display());
    println!("Its keys are not: copy {} apart.", settings.keys_folder().display());
    if 0 < n_gone {
        println!("Files of photos that were taken away in the house meanwhile: {n_gone}.");
    }
    Ok(())
}

fn beside(file: &Path, ending: &str) -> PathBuf {
    // Built up again, so that a slash at the end does not lead into the folder.
    let mut name = file.components().collect::<PathBuf>().into_os_string();
    name.push(format!(".{ending}"));
    name.into()
}

/// Tells how many files of photos were taken away while this went on. The database was copied before that,
/// so every photo that it knows and that is still there comes along.
pub(crate) fn pack(file: &Path, database: &Path, photos: &Path) -> Result<usize> {
    let mut archive = tar::Builder::new(File::create(file)?);
    let mut parts = BTreeMap::new();
    let hash = add(&mut archive, DATABASE, File::open(database)?)?;
    parts.insert(DATABASE.to_owned(), hash);
    let mut n_gone = 0;
    for path in files_below(photos)? {
        let name = format!("{PHOTOS}/{}", path.strip_prefix(photos).unwrap_or(&path).display());
        match File::open(&path) {
            Ok(photo) => {
                let hash = add(&mut archive, &name, photo)?;
                parts.insert(name, hash);
            }
            Err(error) if error.kind() == io::ErrorKind::NotFound => n_gone += 1,
            Err(error) => return Err(error.into()),
        }
    }
    let manifest = Manifest { version: env!("CARGO_PKG_VERSION").to_owned(), parts };
    let manifest = serde_json::to_vec_pretty(&manifest).map_err(io::Error::from)?;
    append(&mut archive, MANIFEST, manifest.len() as u64, manifest.as_slice())?;
    archive.into_inner()?.sync_all()?;
    Ok(n_gone)
}

/// Adds one part and tells its hash: that of the very bytes that went into the archive.
fn add(archive: &mut tar::Builder<File>, name: &str, file: File) -> io::Result<String> {
    let n_bytes = file.metadata()?.len();
    let mut part = Hashed { source: file.take(n_bytes), hasher: Sha256::new() };
    append(archive, name, n_bytes, &mut part)?;
    Ok(part.hash())
}

fn append(
    archive: &mut tar::Builder<File>,
    name: &str,
    n_bytes: u64,
    part: impl Read,
) -> io::Result<()> {
    let mut header = tar::Header::new_gnu();
    header.set_size(n_bytes);
    header.set_mode(0o600);
    archive.append_data(&mut header, name, part)
}

/// Every file in this folder and below; none when it is not there.
fn files_below(folder: &Path) -> Result<Vec<PathBuf>> {
    let mut found = Vec::new();
    let Ok(entries) = fs::read_dir(folder) else { return Ok(found) };
    for entry in entries {
        let path = entry?.path();
        if path.is_dir() {
            found.extend(files_below(&path)?);
        } else {
            found.push(path);
        }
    }
    found.sort();
    Ok(found)
}

/// Something that is read, and its hash as far as it was read.
struct Hashed<R> {
    source: R,
    hasher: Sha256,
}

impl<R: Read> Read for Hashed<R> {
    fn read(&mut self, piece: &mut [u8]) -> io::Result<usize> {
        let n_bytes = self.source.read(piece)?;
        self.hasher.update(&piece[..n_bytes]);
        Ok(n_bytes)
    }
}

impl<R> Hashed<R> {
    fn hash(self) -> String {
        self.hasher.finalize().iter().map(|byte| format!("{byte:02x}")).collect()
    }
}

fn hash_of(source: File) -> io::Result<String> {
    let mut whole = Hashed { source, hasher: Sha256::new() };
    io::copy(&mut whole, &mut io::sink())?;
    Ok(whole.hash())
}

/// Puts a backup back. The data folder must be empty, the backup whole and not newer than this
/// program; else nothing is left behind.
///
/// # Errors
/// [`Error::Setting`] with what is wrong.
pub async fn put_back(settings: &Settings, file: &Path) -> Result<()> {
    let refuse = |why: String| Err(Error::Setting(why));
    if settings.database_url.is_some() {
        return refuse(
            "restore puts back an SQLite house; on PostgreSQL use pg_restore".to_owned(),
        );
    }
    let is_empty = fs::read_dir(&settings.data).is_ok_and(|mut entries| entries.next().is_none());
    if settings.data.exists() && !is_empty {
        return refuse(format!("the data folder {} is not empty", settings.data.display()));
    }
    let folder = beside(&settings.data, "restoring");
    let _ = fs::remove_dir_all(&folder);
    fs::create_dir_all(&folder)?;
    let done = unpack_and_check(&folder, file).await;
    if let Err(error) = done {
        let _ = fs::remove_dir_all(&folder);
        return Err(error);
    }
    let _ = fs::remove_dir(&settings.data);
    fs::rename(&folder, &settings.data)?;
    if settings.photos_folder() != settings.data.join(PHOTOS) {
        println!("The photos are in {}; move them.", settings.data.join(PHOTOS).display());
    }
    println!("The house is back in {}.", settings.data.display());
    println!(
        "Its keys were not in the backup: put your own copy of them in {}, and ask `voordeur \
         doctor` whether one is missing.",
        settings.keys_folder().display()
    );
    Ok(())
}

async fn unpack_and_check(folder: &Path, file: &Path) -> Result<()> {
    let damaged = |what: &str| Error::Setting(format!("the backup is damaged: {what}"));
    let mut archive = tar::Archive::new(File::open(file)?);
    archive.unpack(folder).map_err(|error| damaged(&error.to_string()))?;
    let manifest = fs::read(folder.join(MANIFEST)).map_err(|_| damaged("it has no manifest"))?;
    let manifest: Manifest =
        serde_json::from_slice(&manifest).map_err(|error| damaged(&error.to_string()))?;
    for (name, hash) in &manifest.parts {
        let part = File::open(folder.join(name)).map_err(|_| damaged(name))?;
        if hash_of(part)? != *hash {
            return Err(damaged(name));
        }
    }
    fs::remove_file(folder.join(MANIFEST))?;
    // Opening migrates an older one, and refuses a newer one.
    let db = Db::open(&format!("sqlite://{}", folder.join(DATABASE).display())).await?;
    let rooms = crate::rooms::known();
    let migrated = db.migrate(&kernel::house::landings(&rooms), Clock::OfTheWall.now()).await;
    db.close().await;
    migrated
}
