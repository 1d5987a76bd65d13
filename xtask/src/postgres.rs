//! A private PostgreSQL for the tests: started, used, stopped and thrown away.
use crate::commands::{free_port, is_root, listen, run};
use std::fs;
use std::net::TcpStream;
use std::os::unix::fs::chown;
use std::os::unix::process::CommandExt;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

/// The oldest version that the house promises to run on.
const VERSION_MIN: u32 = 15;
/// What the tests use of its family; `/usr/local/bin` may hold only some of them.
const PROGRAMS: [&str; 4] = ["initdb", "pg_ctl", "pg_isready", "postgres"];
const START_TRIES: u32 = 300;
const START_PAUSE: Duration = Duration::from_millis(100);
/// A test's data may vanish in a power cut, so it need not wait for the disk.
const SETTINGS: [&str; 5] = [
    "listen_addresses=127.0.0.1",
    "unix_socket_directories=",
    "fsync=off",
    "full_page_writes=off",
    // Every test has a pool of its own, and many run at once.
    "max_connections=500",
];

pub struct Cluster {
    programs: PathBuf,
    folder: PathBuf,
    port: u16,
    owner: Option<(u32, u32)>,
    server: Option<Child>,
}

impl Cluster {
    pub fn start() -> Result<Self, String> {
        let programs = programs()?;
        let folder = std::env::temp_dir().join(format!("voordeur-postgres-{}", std::process::id()));
        fs::create_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        // PostgreSQL refuses to run as root; then it runs as the user its package made.
        let owner = if is_root() { Some(user("postgres")?) } else { None };
        if let Some((uid, gid)) = owner {
            chown(&folder, Some(uid), Some(gid)).map_err(|error| error.to_string())?;
        }
        let mut initdb = command(&programs, "initdb", owner);
        initdb.args(["--auth=trust", "--username=voordeur", "--encoding=UTF8", "--no-locale"]);
        listen(initdb.arg("-D").arg(folder.join("data")))?;
        let mut cluster = Self { programs, folder, port: free_port()?, owner, server: None };
        cluster.begin()?;
        Ok(cluster)
    }

    /// Starts the server, also once more, and waits until it answers.
    pub fn begin(&mut self) -> Result<(), String> {
        let log = self.folder.join("log");
        let writing = fs::File::create(&log).map_err(|error| error.to_string())?;
        let mut server = self.command("postgres");
        server.arg("-D").arg(self.data()).args(["-p", &self.port.to_string()]);
        for setting in SETTINGS {
            server.args(["-c", setting]);
        }
        server.stdin(Stdio::null()).stderr(writing);
        self.server = Some(server.spawn().map_err(|error| format!("postgres: {error}"))?);
        for _ in 0..START_TRIES {
            if self.is_ready() {
                return Ok(());
            }
            sleep(START_PAUSE);
        }
        let log = fs::read_to_string(log).unwrap_or_default();
        Err(format!("postgres did not start\n{log}"))
    }

    /// Stops the server in the middle of what it does, as when its machine goes down.
    pub fn end(&mut self) {
        let Some(mut server) = self.server.take() else { return };
        let mut stop = self.command("pg_ctl");
        stop.args(["stop", "--silent", "--mode=immediate", "-D"]).arg(self.data());
        if run(&mut stop).is_err() {
            let _ = server.kill();
        }
        let _ = server.wait();
    }

    pub fn address(&self) -> String {
        format!("postgres://voordeur@127.0.0.1:{}/postgres", self.port)
    }

    fn is_ready(&self) -> bool {
        let mut ask = self.command("pg_isready");
        ask.args(["-q", "-h", "127.0.0.1", "-p", &self.port.to_string()]);
        TcpStream::connect(("127.0.0.1", self.port)).is_ok() && listen(&mut ask).is_ok()
    }

    fn data(&self) -> PathBuf {
        self.folder.join("data")
    }

    fn command(&self, name: &str) -> Command {
        command(&self.programs, name, self.owner)
    }
}

impl Drop for Cluster {
    fn drop(&mut self) {
        self.end();
        let _ = fs::remove_dir_all(&self.folder);
    }
}

fn command(programs: &Path, name: &str, owner: Option<(u32, u32)>) -> Command {
    let mut command = Command::new(programs.join(name));
    // The caller's folder may be closed to the other user.
    command.current_dir("/");
    if let Some((uid, gid)) = owner {
        command.uid(uid).gid(gid);
    }
    command
}

/// The folder with the newest whole family: where Debian keeps them, or on the path.
pub fn programs() -> Result<PathBuf, String> {
    let path = std::env::var_os("PATH").unwrap_or_default();
    let debian = fs::read_dir("/usr/lib/postgresql")
        .map(|versions| versions.flatten().map(|version| version.path().join("bin")).collect())
        .unwrap_or_else(|_| Vec::new());
    let folders = debian.into_iter().chain(std::env::split_paths(&path));
    let newest = folders.filter_map(|folder| Some((version(&folder)?, folder))).max();
    match newest {
        Some((version, folder)) if VERSION_MIN <= version => Ok(folder),
        _ => Err(format!("There is no PostgreSQL {VERSION_MIN} or newer; try cargo xtask needs")),
    }
}

/// The version of the family in this folder, if all of it is there.
fn version(folder: &Path) -> Option<u32> {
    if !PROGRAMS.iter().all(|name| folder.join(name).is_file()) {
        return None;
    }
    let said = listen(Command::new(folder.join("postgres")).arg("--version")).ok()?;
    major_version(&said)
}

/// 15 of "postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)", and 18 of "… 18beta1".
fn major_version(said: &str) -> Option<u32> {
    let number =
        said.split_whitespace().find(|word| word.starts_with(|c: char| c.is_ascii_digit()));
    number?.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

fn user(name: &str) -> Result<(u32, u32), String> {
    let users = fs::read_to_string("/etc/passwd").map_err(|error| error.to_string())?;
    let ids = users.lines().find_map(|line| {
        let fields: Vec<&str> = line.split(':').collect();
        let is_wanted = fields.first() == Some(&name);
        is_wanted.then_some((fields.get(2)?.parse().ok()?, fields.get(3)?.parse().ok()?))
    });
    ids.ok_or_else(|| format!("there is no user {name} to run PostgreSQL"))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cluster_answers_comes_back_and_leaves_nothing_behind() {
        let mut cluster = Cluster::start().unwrap();
        let folder = cluster.folder.clone();
        assert!(cluster.is_ready() && folder.exists());

        cluster.end();
        assert!(!cluster.is_ready());
        cluster.begin().unwrap();
        assert!(cluster.is_ready());

        drop(cluster);

        assert!(!folder.exists());
    }

    #[test]
    fn the_version_is_read_from_what_postgres_says() {
        assert_eq!(major_version("postgres (PostgreSQL) 15.18 (Debian 15.18-0)"), Some(15));
        assert_eq!(major_version("postgres (PostgreSQL) 9.6.24"), Some(9));
        assert_eq!(major_version("postgres (PostgreSQL) 19beta1"), Some(19));
        assert_eq!(major_version("no number at all"), None);
    }
}
