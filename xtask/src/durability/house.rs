//! The house as its visitors and the power company know it: one program and one data folder.
use super::disk::Disk;
use crate::commands::{free_port, listen};
use crate::http::Visitor;
use crate::postgres;
use std::collections::HashSet;
use std::fs::{self, File};
use std::io;
use std::path::{Path, PathBuf};
use std::process::{Child, Command, Stdio};
use std::thread::sleep;
use std::time::Duration;

const DATABASE: &str = "voordeur.db";
const SIGN_IN: &str = "/binnenkomen";
pub const LIVING_ROOM: &str = "/huiskamer";
/// Everything that was ever said in the living room.
const LINES: &str = "select text from living_room_line";
/// At a place that the centre knows, one person may say very much, and every table is open always.
const LET_THEM_TALK: &str = "update known_place set n_lines_max = 1000000; \
                             update living_room_table set door = 'always'";
const RESIDENT: &str = "ria@demo.invalid";

/// On an empty folder the program first builds the demo house.
const OPEN_TRIES: u32 = 600;
const MAIL_TRIES: u32 = 100;
const PAUSE: Duration = Duration::from_millis(100);

pub struct House {
    program: Child,
    data: PathBuf,
    pub port: u16,
    pub admin_port: u16,
}

/// How the program is started.
pub struct Opening<'a> {
    pub program: &'a Path,
    /// An absolute path, as the disk wants it.
    pub data: &'a Path,
    pub log: &'a Path,
    /// Its address, if it is not a file among the data.
    pub database: Option<&'a str>,
    pub disk: Option<&'a Disk>,
    /// A program that was built for tests then does not wait for the disk.
    pub is_careless: bool,
}

impl Opening<'_> {
    /// Builds the demo house in its empty folder, as a place where people talk day and night.
    pub fn build(&self) -> Result<(), String> {
        listen(self.ready(Command::new(self.program)).arg("demo"))?;
        let mut sql = match self.database {
            Some(address) => {
                let mut psql = Command::new(postgres::programs()?.join("psql"));
                psql.args([address, "--quiet", "--command"]);
                psql
            }
            None => {
                let mut sqlite = self.ready(Command::new("sqlite3"));
                sqlite.arg(self.data.join(DATABASE));
                sqlite
            }
        };
        listen(sql.arg(LET_THEM_TALK)).map(drop)
    }

    /// A program that is about to live on the disk of this house.
    fn ready(&self, mut program: Command) -> Command {
        program.env_remove("VOORDEUR_DATABASE_URL");
        if let Some(database) = self.database {
            program.env("VOORDEUR_DATABASE_URL", database);
        }
        program.env("VOORDEUR_DATA", self.data).env("VOORDEUR_LOG", "warn");
        if let Some(disk) = self.disk {
            disk.carry(&mut program);
        }
        program
    }
}

impl House {
    /// Opens the house and waits until it answers.
    pub fn open(opening: &Opening) -> Result<Self, String> {
        let (port, admin_port) = (free_port()?, free_port()?);
        let log = File::options().create(true).append(true).open(opening.log);
        let log = log.map_err(|error| format!("{}: {error}", opening.log.display()))?;
        let errors = log.try_clone().map_err(|error| error.to_string())?;
        let mut program = opening.ready(Command::new(opening.program));
        program.env("VOORDEUR_LISTEN", format!("127.0.0.1:{port}"));
        program.env("VOORDEUR_ADMIN_LISTEN", format!("127.0.0.1:{admin_port}"));
        if opening.is_careless {
            program.env("VOORDEUR_TEST_SYNCHRONOUS", "normal");
        }
        let program = program.stdin(Stdio::null()).stdout(log).stderr(errors).spawn();
        let program = program.map_err(|error| format!("{}: {error}", opening.program.display()))?;
        let mut house = Self { program, data: opening.data.to_owned(), port, admin_port };
        for _ in 0..OPEN_TRIES {
            let ready = Visitor::new(admin_port).get("/health/ready");
            if ready.is_ok_and(|answer| answer.status == 200) {
                return Ok(house);
            }
            if house.program.try_wait().is_ok_and(|end| end.is_some()) {
                break;
            }
            sleep(PAUSE);
        }
        let log = fs::read_to_string(opening.log).unwrap_or_default();
        Err(format!("the house did not open\n{log}"))
    }

    /// Ria comes in with the code from her mail.
    pub fn lets_ria_in(&self) -> Result<Visitor, String> {
        let mut ria = Visitor::new(self.port);
        let read = self.mails();
        let asked = ria.post(SIGN_IN, &[("hoe", "mail"), ("adres", RESIDENT)]);
        asked.map_err(|error| format!("{SIGN_IN}: {error}"))?;
        let code = self.code_that_is_not_in(&read)?;
        let path = format!("{SIGN_IN}/code");
        let answer = ria.post(&path, &[("code", &code), ("apparaat", "mijn")]);
        let answer = answer.map_err(|error| format!("{path}: {error}"))?;
        let room = ria.get(LIVING_ROOM).map_err(|error| format!("{LIVING_ROOM}: {error}"))?;
        if room.status != 200 {
            let (code, room) = (answer.status, room.status);
            return Err(format!("Ria could not come in: {path} {code}, {LIVING_ROOM} {room}"));
        }
        Ok(ria)
    }

    /// Who was in before the end is still in, and finds in the room what was said there.
    pub fn still_shows(&self, visitor: &Visitor, line: &str) -> Result<(), String> {
        let room = visitor.again(self.port).get(LIVING_ROOM);
        let room = room.map_err(|error| format!("{LIVING_ROOM}: {error}"))?;
        if room.status == 200 && room.body.contains(line) {
            return Ok(());
        }
        Err(format!("{LIVING_ROOM} answers {} and does not show {line}", room.status))
    }

    /// kill -9.
    pub fn dies(mut self) -> Result<(), String> {
        self.program
            .kill()
            .and_then(|()| self.program.wait())
            .map_err(|error| error.to_string())?;
        Ok(())
    }

    fn mails(&self) -> HashSet<PathBuf> {
        let outbox = fs::read_dir(self.data.join("outbox")).into_iter().flatten().flatten();
        let mails = outbox.map(|entry| entry.path());
        mails.filter(|path| path.extension().is_some_and(|ending| ending == "eml")).collect()
    }

    /// The code in the mail to Ria that arrived since.
    fn code_that_is_not_in(&self, read: &HashSet<PathBuf>) -> Result<String, String> {
        for _ in 0..MAIL_TRIES {
            for mail in self.mails().difference(read) {
                let text = fs::read_to_string(mail).unwrap_or_default();
                if text.contains(RESIDENT)
                    && let Some(code) = code(&text)
                {
                    return Ok(code.to_owned());
                }
            }
            sleep(PAUSE);
        }
        Err(format!("no mail with a code for {RESIDENT} came"))
    }
}

/// A house that nobody closed goes down with the test.
impl Drop for House {
    fn drop(&mut self) {
        let _ = self.program.kill();
        let _ = self.program.wait();
    }
}

/// The first word of six digits after the head of the mail.
fn code(mail: &str) -> Option<&str> {
    let body = mail.find("\n\n").or_else(|| mail.find("\r\n\r\n")).map(|at| &mail[at..])?;
    let words = body.split(|c: char| c.is_whitespace() || ".,:".contains(c));
    words.into_iter().find(|word| word.len() == 6 && word.bytes().all(|c| c.is_ascii_digit()))
}

/// Says one line in the living room. Whether the house said that it is kept: it sends the visitor
/// back to the room. To come in again, or to try again later, is no such promise.
pub fn says(visitor: &mut Visitor, line: &str) -> io::Result<bool> {
    let answer = visitor.post(LIVING_ROOM, &[("tekst", line)])?;
    let is_back = answer.location.is_some_and(|to| to.starts_with(LIVING_ROOM));
    Ok(answer.status == 303 && is_back)
}

/// All lines in a data folder whose program is dead. Looks at a copy, so that looking mends
/// nothing; complains if the file is not whole.
pub fn lines(data: &Path, scratch: &Path) -> Result<Vec<String>, String> {
    let _ = fs::remove_dir_all(scratch);
    fs::create_dir(scratch).map_err(|error| format!("{}: {error}", scratch.display()))?;
    for file in [DATABASE.to_owned(), format!("{DATABASE}-wal")] {
        if data.join(&file).exists() {
            fs::copy(data.join(&file), scratch.join(&file)).map_err(|error| error.to_string())?;
        }
    }
    let database = scratch.join(DATABASE);
    let ask = |question| listen(Command::new("sqlite3").arg(&database).arg(question));
    let health = ask("pragma integrity_check; pragma foreign_key_check")?;
    if health != "ok\n" {
        return Err(format!("{DATABASE} is damaged:\n{health}"));
    }
    Ok(ask(LINES)?.lines().map(str::to_owned).collect())
}

#[cfg(test)]
mod tests {
    use super::code;

    #[test]
    fn the_code_is_a_word_of_six_digits_in_the_body() {
        let mail = "Message-ID: <123456@localhost>\r\n\r\nDag Ria,\r\nJe code is 654321.\r\n";
        assert_eq!(code(mail), Some("654321"));
        assert_eq!(code("Subject: 123456\n\nBel 0612345678."), None);
    }
}
