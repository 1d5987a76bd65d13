//! The keys of the centres: apart from the house, from its backup to the doctor who misses them.
use crate::settings::Settings;
use crate::{Cli, backup, demo, doctor};
use clap::Parser;
use kernel::Error;
use std::fs;
use std::path::{Path, PathBuf};
use std::process::ExitCode;

/// A folder that goes with its scene.
struct Folder(PathBuf);

impl Folder {
    fn new() -> Self {
        let name = format!("voordeur-keys-{}", kernel::uuid::Uuid::new_v4().simple());
        let folder = std::env::temp_dir().join(name);
        fs::create_dir(&folder).unwrap();
        Self(folder)
    }

    fn settings(&self, more: &[(&str, &str)]) -> Settings {
        let mut words = vec!["voordeur".to_owned()];
        words.push(format!("--data={}", self.0.join("data").display()));
        let more =
            more.iter().map(|(flag, path)| format!("--{flag}={}", self.0.join(path).display()));
        words.extend(more);
        Cli::parse_from(words).settings
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

fn files(folder: &Path) -> Vec<PathBuf> {
    fs::read_dir(folder).unwrap().map(|entry| entry.unwrap().path()).collect()
}

async fn is_well(settings: &Settings) -> bool {
    let code = doctor::examine(settings, false).await.unwrap();
    code == ExitCode::SUCCESS
}

#[tokio::test]
async fn a_backup_has_no_key_and_the_doctor_says_which_is_missing() {
    let folder = Folder::new();
    let house = folder.settings(&[]);
    demo::build(&house).await.unwrap();
    let keys = files(&house.keys_folder());
    assert_eq!(keys.len(), 2, "one for each centre with a team");
    assert!(is_well(&house).await);
    let file = folder.0.join("house.tar");

    backup::write(&house, &file).await.unwrap();

    let packed = fs::read(&file).unwrap();
    for key in &keys {
        let bytes = fs::read(key).unwrap();
        assert!(!packed.windows(bytes.len()).any(|piece| piece == bytes), "{}", key.display());
    }
    let mut archive = tar::Archive::new(packed.as_slice());
    for part in archive.entries().unwrap() {
        let name = part.unwrap().path().unwrap().display().to_string();
        assert!(!name.contains("key"), "{name}");
    }

    let elsewhere = Folder::new();
    let copy = elsewhere.settings(&[]);
    backup::put_back(&copy, &file).await.unwrap();
    assert!(!is_well(&copy).await);
    fs::create_dir_all(copy.keys_folder()).unwrap();
    for key in &keys {
        fs::copy(key, copy.keys_folder().join(key.file_name().unwrap())).unwrap();
    }
    assert!(is_well(&copy).await);
}

#[test]
fn keys_never_lie_among_the_photos() {
    let folder = Folder::new();
    folder.settings(&[]).check().unwrap();
    folder.settings(&[("keys", "elsewhere")]).check().unwrap();
    for (photos, keys) in [("data", "data/keys"), ("photos", "photos"), ("photos", "photos/./a")] {
        let refused = folder.settings(&[("photos", photos), ("keys", keys)]).check();
        assert!(matches!(refused, Err(Error::Setting(_))), "{photos} {keys}");
    }
}
