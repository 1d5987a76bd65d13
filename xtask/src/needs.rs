//! What the tests need besides Rust: a few packages of Debian, and the tools of the walks.
use crate::commands::{folder_of_the_house, is_program, is_root, listen};
use crate::postgres;
use std::fs;
use std::path::Path;
use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, SystemTime};

struct Need {
    what: &'static str,
    is_here: fn() -> bool,
    packages: &'static [&'static str],
}

const NEEDS: [Need; 8] = [
    Need {
        what: "PostgreSQL 15 or newer",
        is_here: || postgres::programs().is_ok(),
        packages: &["postgresql"],
    },
    // Without the windows that nobody sees, which cost a third of its work.
    Need {
        what: "Chromium's headless shell",
        is_here: || is_program("chromium-headless-shell"),
        packages: &["chromium-headless-shell"],
    },
    Need {
        what: "Node and npm",
        is_here: || is_program("node") && is_program("npm"),
        packages: &["nodejs", "npm"],
    },
    Need {
        what: "a C compiler",
        is_here: || is_program("gcc") && Path::new("/usr/include/dlfcn.h").exists(),
        packages: &["gcc", "libc6-dev"],
    },
    Need {
        what: "OpenSSL to build with",
        is_here: || is_program("pkg-config") && Path::new("/usr/include/openssl/ssl.h").exists(),
        packages: &["libssl-dev", "pkg-config"],
    },
    Need {
        what: "two readers of calendars, for Debian's Python",
        is_here: has_readers_of_calendars,
        packages: &["python3-icalendar", "python3-vobject"],
    },
    Need {
        what: "a reader of PDF",
        is_here: || is_program("pdftotext"),
        packages: &["poppler-utils"],
    },
    Need { what: "SQLite's shell", is_here: || is_program("sqlite3"), packages: &["sqlite3"] },
];

const INSTALL_TRIES: u32 = 3;
const INSTALL_PAUSE: Duration = Duration::from_secs(10);

/// Does nothing when everything is here. Installs as root; says what to do as anybody else.
pub fn needs() -> Result<(), String> {
    let missing = missing();
    if !missing.is_empty() {
        let packages: Vec<&str> = missing.iter().flat_map(|need| need.packages).copied().collect();
        if !is_root() {
            let install = format!("sudo apt-get install -y {}", packages.join(" "));
            return Err(format!("The tests need {}. Run: {install}", names(&missing)));
        }
        eprintln!("installing {}", packages.join(" "));
        install(&packages)?;
    }
    let missing = self::missing();
    if !missing.is_empty() {
        return Err(format!("still not here after installing: {}", names(&missing)));
    }
    tools_of_the_walks()
}

/// With these a walk reads our feeds back.
fn has_readers_of_calendars() -> bool {
    let mut python = Command::new("/usr/bin/python3");
    listen(python.args(["-c", "import icalendar, vobject"])).is_ok()
}

fn missing() -> Vec<&'static Need> {
    NEEDS.iter().filter(|need| !(need.is_here)()).collect()
}

fn names(needs: &[&Need]) -> String {
    needs.iter().map(|need| need.what).collect::<Vec<_>>().join(", ")
}

/// Quietly, and again when another installation or the network was in the way.
fn install(packages: &[&str]) -> Result<(), String> {
    let mut tries = 0;
    loop {
        let installed =
            apt(&["update"]).and_then(|()| apt(&[&["install", "-y"], packages].concat()));
        tries += 1;
        if installed.is_ok() || tries == INSTALL_TRIES {
            return installed;
        }
        sleep(INSTALL_PAUSE);
    }
}

fn apt(words: &[&str]) -> Result<(), String> {
    let mut apt = Command::new("apt-get");
    apt.args(["-o", "DPkg::Lock::Timeout=600"]).args(words);
    // Without questions, and without starting services: the tests start their own.
    apt.env("DEBIAN_FRONTEND", "noninteractive").env("RUNLEVEL", "1");
    listen(&mut apt).map(drop)
}

/// What `walks/package.json` names, in exactly the versions of its lock file.
fn tools_of_the_walks() -> Result<(), String> {
    let walks = folder_of_the_house().join("walks");
    let changed_at = |file: &str| -> Option<SystemTime> {
        fs::metadata(walks.join(file)).and_then(|about| about.modified()).ok()
    };
    let wanted_at = changed_at("package.json").max(changed_at("package-lock.json"));
    if wanted_at < changed_at("node_modules/.package-lock.json") {
        return Ok(());
    }
    eprintln!("installing the tools of the walks");
    let mut npm = Command::new("npm");
    npm.args(["ci", "--no-audit", "--no-fund", "--ignore-scripts"]).current_dir(walks);
    listen(&mut npm).map(drop)
}
