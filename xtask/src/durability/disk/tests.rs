//! The disk itself: what it forgets, and what it does not.
use super::*;
use std::io::{BufRead, BufReader, Write};
use std::process::Stdio;

/// Twice what is waited for, so that the cut falls in the midst of them.
const N_LINES: usize = 1200;
const N_CUTS: u64 = 3;

/// A disk in a folder of its own, which goes with it.
struct Scene {
    disk: Disk,
    folder: PathBuf,
}

impl Scene {
    fn new(name: &str) -> Self {
        let folder = format!("voordeur-disk-{name}-{}", std::process::id());
        let folder = std::env::temp_dir().join(folder);
        Self { disk: Disk::new(&folder).unwrap(), folder }
    }

    /// A program that writes, syncs, and tidies up.
    fn runs(&self, shell: &str) {
        let mut program = Command::new("sh");
        self.disk.carry(program.args(["-ec", shell]).current_dir(&self.disk.house));
        listen(&mut program).unwrap();
    }

    fn reads(&self, name: &str) -> Option<String> {
        fs::read_to_string(self.disk.house.join(name)).ok()
    }

    /// An SQLite program writes numbered lines until the power is cut. Which it said to have
    /// kept, and which are there afterwards; none if the file cannot be read.
    fn writes_lines(&self, synchronous: &str, seed: u64) -> (usize, Vec<usize>) {
        let mut program = Command::new("sqlite3");
        self.disk.carry(program.args(["-bail", "lines.db"]).current_dir(&self.disk.house));
        program.stdin(Stdio::piped()).stdout(Stdio::piped());
        let mut program = program.spawn().unwrap();
        let mut script =
            format!("pragma journal_mode = wal; pragma synchronous = {synchronous};\n");
        script.push_str("create table line (number integer primary key) strict;\n");
        for number in 0..N_LINES {
            let deed = format!("insert into line values ({number}); select 'kept {number}';\n");
            script.push_str(&deed);
        }
        let mut input = program.stdin.take().unwrap();
        input.write_all(script.as_bytes()).unwrap();
        let said = BufReader::new(program.stdout.take().unwrap()).lines();
        let said = said.map_while(Result::ok).filter(|line| line.starts_with("kept"));
        let n_said = said.take(N_LINES / 2).count();
        program.kill().unwrap();
        program.wait().unwrap();

        self.disk.cut(&mut Chance::new(seed)).unwrap();

        let mut look = Command::new("sqlite3");
        look.args(["lines.db", "pragma integrity_check; select number from line order by number"]);
        let found = listen(look.current_dir(&self.disk.house)).unwrap_or_default();
        let lines = found.strip_prefix("ok\n").unwrap_or_default().lines();
        (n_said, lines.map(|number| number.parse().unwrap()).collect())
    }
}

impl Drop for Scene {
    fn drop(&mut self) {
        fs::remove_dir_all(&self.folder).unwrap();
    }
}

#[test]
fn what_was_not_synced_is_gone() {
    let scene = Scene::new("files");
    scene.runs("echo kept > a; sync a; echo lost >> a; echo lost > b");
    scene.runs("mkdir c; echo kept > c/new; sync c/new; mv c/new c/moved");
    scene.runs("echo lost > d.new; mv d.new d; echo gone > e; sync e; rm e");

    scene.disk.cut(&mut Chance::unkind()).unwrap();

    assert_eq!(scene.reads("a").as_deref(), Some("kept\n"));
    assert_eq!(scene.reads("c/moved").as_deref(), Some("kept\n"));
    for name in ["b", "c/new", "d", "d.new", "e"] {
        assert_eq!(scene.reads(name), None, "{name}");
    }
}

#[test]
fn a_cut_leaves_every_synced_sector_and_some_others() {
    let (synced, written) = (vec![b's'; 100 * SECTOR_BYTES], vec![b'w'; 300 * SECTOR_BYTES]);
    let mut chance = Chance { state: 1, kind_percent: 50 };
    let cuts: Vec<Vec<u8>> = (0..50).map(|_| left_of(&synced, &written, &mut chance)).collect();

    for left in &cuts {
        assert!(left.len() == synced.len() || left.len() == written.len());
        assert!(left[..synced.len()].iter().all(|byte| b"sw".contains(byte)));
        assert!(left.contains(&b's') && left.contains(&b'w'));
    }
    assert!(cuts.iter().any(|left| left.len() == written.len() && left.contains(&0)));
}

#[test]
fn what_sqlite_said_to_have_kept_survives_cuts_when_it_waits_for_the_disk() {
    for seed in 0..N_CUTS {
        let (n_said, lines) = Scene::new(&format!("full-{seed}")).writes_lines("full", seed);

        assert!(100 < n_said, "the cut came too early to show anything");
        assert!(n_said <= lines.len(), "said {n_said}, kept {}", lines.len());
        assert_eq!(lines, (0..lines.len()).collect::<Vec<_>>());
    }
}

#[test]
fn a_cut_takes_what_sqlite_said_to_have_kept_when_it_does_not_wait() {
    let lost = (0..N_CUTS).filter(|seed| {
        let (n_said, lines) = Scene::new(&format!("normal-{seed}")).writes_lines("normal", *seed);
        lines.len() < n_said
    });

    assert_ne!(lost.count(), 0, "a test that cannot fail proves nothing");
}
