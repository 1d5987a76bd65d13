//! Bad days that pass: a disk without room, and a database that goes away. The house says so in
//! words as long as they last, and is well again by itself.
use crate::commands::{is_root, listen, program_for_tests};
use crate::durability::Folder;
use crate::durability::house::{House, LIVING_ROOM, Opening};
use crate::http::{Answer, Visitor};
use crate::postgres::Cluster;
use std::fs::{self, File};
use std::io::{self, Write};
use std::path::PathBuf;
use std::process::Command;
use std::thread::sleep;
use std::time::{Duration, Instant};

/// For a demo house with its journal, and little more.
const DISK_MB: u32 = 16;
/// More lines than ever fit beside a demo house.
const LINES_MAX: usize = 5000;
/// A database that is away must be said within this time, and one that is back be noticed.
const NOTICED_WITHIN: Duration = Duration::from_secs(10);
const PAUSE: Duration = Duration::from_millis(100);
const NOT_KEPT: &str = "Dit is niet bewaard";
const AWAY: &str = "We proberen het zo weer";

/// What was shown, or why not, is left for the end.
pub fn bad_days(said: &mut Vec<String>) -> Result<(), String> {
    said.push(full_disk()?);
    said.push(database_restart()?);
    Ok(())
}

/// Pages can be read on a full disk, what cannot be kept is said, and room is enough to go on.
fn full_disk() -> Result<String, String> {
    let folder = Folder::new("full-disk")?;
    let disk = match SmallDisk::new(folder.0.join("data")) {
        Ok(disk) => disk,
        Err(why) => return Ok(format!("full disk: not shown on this machine: {why}")),
    };
    let scene = Scene::open(&Opening {
        program: &program_for_tests()?,
        data: &disk.0,
        log: &folder.0.join("log"),
        database: None,
        disk: None,
        is_careless: false,
    })?;
    let ballast = disk.fill_up()?;

    let n_kept = scene.lines_until_refused()?;
    let room = scene.ria_looks()?;
    expect(room.status == 200, "on a full disk the living room can be read", &room)?;
    let ready = scene.health()?;
    expect(ready.status == 503, "on a full disk the house is not ready", &ready)?;

    fs::remove_file(ballast).map_err(|error| error.to_string())?;
    scene.goes_on()?;
    Ok(format!(
        "full disk: {n_kept} lines still fitted, the next was refused in words, pages could be \
         read, and all was well with room again"
    ))
}

/// Who asks while PostgreSQL is away hears it soon; when it is back, so is the house.
fn database_restart() -> Result<String, String> {
    let folder = Folder::new("database-restart")?;
    let (program, data) = (program_for_tests()?, folder.0.join("data"));
    let mut cluster = Cluster::start()?;
    let address = cluster.address();
    let scene = Scene::open(&Opening {
        program: &program,
        data: &data,
        log: &folder.0.join("log"),
        database: Some(&address),
        disk: None,
        is_careless: false,
    })?;
    let answer = scene.ria_says("Dit blijft")?;
    expect(answer.status == 303, "with a database a line is kept", &answer)?;

    cluster.end();
    let gone = Instant::now();
    let room = scene.ria_looks()?;
    let said_after = gone.elapsed();
    let is_said = room.status == 503 && room.body.contains(AWAY);
    expect(is_said && said_after < NOTICED_WITHIN, "without a database it is said soon", &room)?;
    let answer = scene.ria_says("Dit gaat niet")?;
    expect(answer.status == 503, "without a database nothing is kept", &answer)?;
    let ready = scene.health()?;
    expect(ready.status == 503, "without a database the house is not ready", &ready)?;

    cluster.begin()?;
    let back = Instant::now();
    let room = scene.ria_looks_until_well()?;
    let well_after = back.elapsed();
    let is_as_it_was = room.body.contains("Dit blijft") && !room.body.contains("Dit gaat niet");
    expect(is_as_it_was, "what was kept is there, and nothing else", &room)?;
    scene.goes_on()?;
    Ok(format!(
        "database restart: said in words after {:.1} s, well again by itself {:.1} s after its start",
        said_after.as_secs_f32(),
        well_after.as_secs_f32()
    ))
}

/// An open house with Ria in it.
struct Scene {
    house: House,
    ria: Visitor,
}

impl Scene {
    fn open(opening: &Opening) -> Result<Self, String> {
        opening.build()?;
        let house = House::open(opening)?;
        let ria = house.lets_ria_in()?;
        Ok(Self { house, ria })
    }

    /// By a connection of its own: the house closes one that was silent for long.
    fn ria(&self) -> Visitor {
        self.ria.again(self.house.port)
    }

    fn ria_looks(&self) -> Result<Answer, String> {
        answered(self.ria().get(LIVING_ROOM))
    }

    fn ria_says(&self, line: &str) -> Result<Answer, String> {
        answered(self.ria().post(LIVING_ROOM, &[("tekst", line)]))
    }

    fn health(&self) -> Result<Answer, String> {
        answered(Visitor::new(self.house.admin_port).get("/health/ready"))
    }

    /// How many lines still fit; the one that does not is refused in words.
    fn lines_until_refused(&self) -> Result<usize, String> {
        let line = "Vandaag is er soep in de tuin. ".repeat(30);
        for n_kept in 0..LINES_MAX {
            let answer = self.ria_says(&line)?;
            if answer.status != 303 {
                let is_said = (answer.status == 507 && answer.body.contains(NOT_KEPT))
                    || (answer.status == 503 && answer.body.contains(AWAY));
                expect(is_said, "a line that does not fit is refused in words", &answer)?;
                return Ok(n_kept);
            }
        }
        Err(format!("{LINES_MAX} lines fit on a full disk"))
    }

    fn ria_looks_until_well(&self) -> Result<Answer, String> {
        let since = Instant::now();
        loop {
            let room = self.ria_looks()?;
            if room.status == 200 {
                return Ok(room);
            }
            expect(since.elapsed() < NOTICED_WITHIN, "the house is well again by itself", &room)?;
            sleep(PAUSE);
        }
    }

    /// After a bad day: what is said is kept and shown, and the operator hears that all is well.
    fn goes_on(&self) -> Result<(), String> {
        let answer = self.ria_says("Daar zijn we weer")?;
        expect(answer.status == 303, "after a bad day a line is kept", &answer)?;
        let room = self.ria_looks()?;
        expect(room.body.contains("Daar zijn we weer"), "after a bad day a line is shown", &room)?;
        let ready = self.health()?;
        expect(ready.status == 200, "after a bad day the house is ready", &ready)
    }
}

fn answered(answer: io::Result<Answer>) -> Result<Answer, String> {
    answer.map_err(|error| format!("the house did not answer: {error}"))
}

fn expect(is_so: bool, claim: &str, answer: &Answer) -> Result<(), String> {
    if is_so {
        return Ok(());
    }
    Err(format!("not true: {claim}; it answers {}\n{}", answer.status, answer.body))
}

/// A disk in memory that is full soon. It goes with the scene.
struct SmallDisk(PathBuf);

impl SmallDisk {
    fn new(folder: PathBuf) -> Result<Self, String> {
        if !is_root() {
            return Err("only root can make a small disk".to_owned());
        }
        fs::create_dir(&folder).map_err(|error| error.to_string())?;
        let mut mount = Command::new("mount");
        mount.args(["-t", "tmpfs", "-o", &format!("size={DISK_MB}m,mode=700"), "tmpfs"]);
        listen(mount.arg(&folder)).map_err(|why| why.trim().to_owned())?;
        Ok(Self(folder))
    }

    /// Lays something down that takes all the room there is.
    fn fill_up(&self) -> Result<PathBuf, String> {
        let ballast = self.0.join("ballast");
        let mut file = File::create(&ballast).map_err(|error| error.to_string())?;
        while file.write_all(&[0; 4096]).is_ok() {}
        Ok(ballast)
    }
}

impl Drop for SmallDisk {
    fn drop(&mut self) {
        // Lazily: the house may not have let go of it yet.
        let _ = listen(Command::new("umount").arg("--lazy").arg(&self.0));
    }
}
