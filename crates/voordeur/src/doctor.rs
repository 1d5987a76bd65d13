//! `voordeur doctor`: one line per finding; exit 1 if one is serious.
use crate::running;
use crate::settings::{DemoPost, Scheme, Settings};
use kernel::{CentreId, Error, KeyId, Keys, OpenHouse, Result};
use std::collections::BTreeSet;
use std::fs;
use std::os::unix::fs::PermissionsExt;
use std::path::Path;
use std::process::ExitCode;

enum Finding {
    Fine(String),
    Mind(String),
    Serious(String),
}
use Finding::{Fine, Mind, Serious};

/// Less than this, and a backup or a busy week fills the disk.
const ROOM_MIN_MIB: u64 = 512;

pub async fn examine(settings: &Settings, accept_clock: bool) -> Result<ExitCode> {
    fs::create_dir_all(&settings.data)?;
    let mut findings = vec![demo(settings), mail(settings), disk(settings), rights(settings)];
    match running::open(settings).await {
        Ok(open) => findings.extend(house(&open, accept_clock).await),
        Err(error) => findings.push(Serious(format!("database: {error}"))),
    }
    let mut is_serious = false;
    for finding in findings {
        match finding {
            Fine(text) => println!("fine     {text}"),
            Mind(text) => println!("mind     {text}"),
            Serious(text) => {
                is_serious = true;
                println!("serious  {text}");
            }
        }
    }
    Ok(if is_serious { ExitCode::FAILURE } else { ExitCode::SUCCESS })
}

fn demo(settings: &Settings) -> Finding {
    if !settings.is_demo() {
        return Fine("settings: no demo".to_owned());
    }
    let is_public = settings.scheme() == Scheme::Https || settings.demo_post == DemoPost::All;
    if is_public && settings.scheme() == Scheme::Https {
        return Serious("settings: this is a demo folder on a public https address; anybody can be anybody there".to_owned());
    }
    if is_public {
        return Mind("settings: everybody who reaches the demo may read /demo/post".to_owned());
    }
    Fine("settings: a demo, on http".to_owned())
}

fn mail(settings: &Settings) -> Finding {
    if settings.mail == "outbox" && !settings.is_demo() {
        return Mind("mail: letters are only written to the outbox; set VOORDEUR_MAIL".to_owned());
    }
    match running::transport(settings) {
        Ok(_) => Fine("mail and sms: the settings can be read".to_owned()),
        Err(error) => Serious(format!("mail or sms: {error}")),
    }
}

fn disk(settings: &Settings) -> Finding {
    match rustix::fs::statvfs(&settings.data) {
        Ok(room) => {
            let free_mib = room.f_bavail * room.f_frsize / (1024 * 1024);
            if free_mib < ROOM_MIN_MIB {
                Serious(format!("disk: only {free_mib} MiB free at the data folder"))
            } else {
                Fine(format!("disk: {free_mib} MiB free"))
            }
        }
        Err(error) => Serious(format!("disk: the data folder cannot be read: {error}")),
    }
}

/// Others on the machine must not read the database or the keys.
fn rights(settings: &Settings) -> Finding {
    let is_open =
        |path: &Path| fs::metadata(path).is_ok_and(|data| data.permissions().mode() & 0o007 != 0);
    let places = [settings.data.clone(), settings.keys_folder()];
    match places.iter().find(|path| is_open(path)) {
        Some(path) => Mind(format!("rights: others on this machine can read {}", path.display())),
        None => Fine("rights: only this user reads the data folder".to_owned()),
    }
}

async fn house(open: &OpenHouse, accept_clock: bool) -> Vec<Finding> {
    let house = &open.house;
    let mut findings = vec![Fine("database: opened, and at this version".to_owned())];
    if accept_clock {
        findings.push(match house.accept_clock().await {
            Ok(()) => Fine("clock: accepted; retention goes on".to_owned()),
            Err(error) => Serious(format!("clock: {error}")),
        });
    } else {
        findings.push(match house.has_clock_jumped().await {
            Ok(false) => Fine("clock: goes on from where it was".to_owned()),
            Ok(true) => Serious(
                "clock: jumped by more than 30 days; retention waits for `voordeur doctor --accept-clock`"
                    .to_owned(),
            ),
            Err(error) => Serious(format!("clock: {error}")),
        });
    }
    findings.push(match house.keys_missing().await {
        Ok(missing) => keys(&house.keys, &missing),
        Err(error) => Serious(format!("keys: {error}")),
    });
    findings.push(match jobs(open).await {
        Ok(0) => Fine("jobs: none given up".to_owned()),
        Ok(n) => Mind(format!("jobs: {n} given up; see the log for why")),
        Err(error) => Serious(format!("jobs: {error}")),
    });
    house.db.close().await;
    findings
}

fn keys(keys: &Keys, missing: &BTreeSet<(CentreId, KeyId)>) -> Finding {
    if missing.is_empty() {
        let folder = keys.folder().display();
        return Fine(format!("keys: none is missing; no backup has them, so copy {folder} apart"));
    }
    let files = missing.iter().map(|(centre, key)| keys.file(*centre, *key).display().to_string());
    let files = files.collect::<Vec<_>>().join(", ");
    Serious(format!("keys: what they sealed is closed until you put back {files}"))
}

async fn jobs(open: &OpenHouse) -> Result<i64, Error> {
    let mut tx = open.house.db.read(open.house.clock.now());
    kernel::jobs::n_given_up(&mut tx).await
}
