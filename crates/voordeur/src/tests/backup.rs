//! A backup of a house in use, and what comes back from it.
use crate::settings::Settings;
use crate::{Cli, backup, running};
use clap::Parser;
use kernel::{Db, Error};
use std::fs;
use std::os::unix::fs::symlink;
use std::path::PathBuf;

/// An empty house in a folder of its own, that goes with the scene.
struct Building {
    folder: PathBuf,
    settings: Settings,
}

impl Building {
    async fn new() -> Self {
        let name = format!("voordeur-backup-{}", kernel::uuid::Uuid::new_v4().simple());
        let folder = std::env::temp_dir().join(name);
        let settings = settings(&folder.join("data"));
        running::open(&settings).await.unwrap().house.db.close().await;
        fs::create_dir_all(settings.photos_folder().join("ab")).unwrap();
        Self { folder, settings }
    }

    fn hangs(&self, name: &str) {
        fs::write(self.settings.photos_folder().join("ab").join(name), "a photo").unwrap();
    }
}

impl Drop for Building {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn settings(data: &std::path::Path) -> Settings {
    let data = data.to_str().unwrap();
    Cli::parse_from(["voordeur", "--data", data]).settings
}

#[tokio::test]
async fn the_whole_house_comes_back_from_its_backup() {
    let house = Building::new().await;
    house.hangs("abba-klein.jpg");
    let (file, elsewhere) = (house.folder.join("backup.tar"), house.folder.join("elsewhere"));

    backup::write(&house.settings, &file).await.unwrap();
    backup::put_back(&settings(&elsewhere), &file).await.unwrap();

    let photo = fs::read_to_string(elsewhere.join("photos/ab/abba-klein.jpg")).unwrap();
    assert_eq!(photo, "a photo");
    running::open(&settings(&elsewhere)).await.unwrap().house.db.close().await;
}

#[tokio::test]
async fn a_photo_that_vanishes_meanwhile_is_left_out_and_counted() {
    let house = Building::new().await;
    house.hangs("abba-klein.jpg");
    let photos = house.settings.photos_folder();
    // In the list of files, and not there any more when its turn comes.
    symlink("nowhere", photos.join("ab/gone-klein.jpg")).unwrap();
    let (file, elsewhere) = (house.folder.join("backup.tar"), house.folder.join("elsewhere"));

    // As a backup does: a house that is open, or only just closed, is not copied as it lies there.
    let copy = house.folder.join("copy.db");
    let db = Db::open(&house.settings.database()).await.unwrap();
    db.copy_to(&copy).await.unwrap();
    db.close().await;

    let n_gone = backup::pack(&file, &copy, &photos).unwrap();

    assert_eq!(n_gone, 1);
    backup::put_back(&settings(&elsewhere), &file).await.unwrap();

    assert!(elsewhere.join("photos/ab/abba-klein.jpg").exists());
    assert!(!elsewhere.join("photos/ab/gone-klein.jpg").exists());
}

#[tokio::test]
async fn a_damaged_backup_leaves_nothing_behind() {
    let house = Building::new().await;
    house.hangs("abba-klein.jpg");
    let (file, elsewhere) = (house.folder.join("backup.tar"), house.folder.join("elsewhere"));
    backup::write(&house.settings, &file).await.unwrap();
    let whole = fs::read(&file).unwrap();
    let photo = whole.windows(7).rposition(|piece| piece == b"a photo").unwrap();

    let mut with_another_photo = whole.clone();
    with_another_photo[photo] = b'b';
    for damaged in [with_another_photo, whole[..whole.len() / 2].to_vec()] {
        fs::write(&file, damaged).unwrap();
        let refused = backup::put_back(&settings(&elsewhere), &file).await;
        assert!(matches!(refused, Err(Error::Setting(why)) if why.contains("damaged")));
        assert!(!elsewhere.exists());
    }
}
