//! What the house said to be kept is kept: after a power cut, and after kill -9.
//!
//! A kill proves nothing about a power cut, since the system still writes what the program handed
//! over. So the power is cut on a disk of ours that forgets what was not synced. And since a test
//! that cannot fail proves nothing, a house that does not wait for the disk must lose lines here.
mod disk;
pub mod house;

use crate::commands::program_for_tests;
use crate::http::Visitor;
use disk::{Chance, Disk};
use house::{House, Opening, lines, says};
use std::collections::HashSet;
use std::path::{Path, PathBuf};
use std::thread::{scope, sleep};
use std::time::Duration;
use std::{env, fs, process};

const N_POSTERS: u64 = 16;
const ROUNDS: u64 = 12;
/// A round ends at least so long after the first line, and at most `ROUND_MS_MORE` later.
const ROUND_MS_MIN: u64 = 200;
const ROUND_MS_MORE: u64 = 800;
/// How each line of ours begins. The rest are letters: numbers look like telephone numbers.
const LINE: &str = "Regel ";

#[derive(Clone, Copy, PartialEq)]
enum End {
    PowerCut,
    Kill,
}

struct Trial<'a> {
    name: &'static str,
    program: &'a Path,
    end: End,
    /// Whether the program says "kept" before the disk does.
    is_careless: bool,
    n_rounds: u64,
}

/// What became of the lines that the house said to be kept.
#[derive(Default)]
struct Outcome {
    n_ends: u64,
    said: HashSet<String>,
    n_lost: usize,
    n_twice: usize,
}

/// `[PROGRAM] [ROUNDS]`: which program, and how many ends of each kind it must survive.
pub fn durability(words: &[String]) -> Result<(), String> {
    let for_tests = program_for_tests()?;
    let mut program = for_tests.clone();
    let mut n_rounds = ROUNDS;
    for word in words {
        match word.parse() {
            Ok(number) => n_rounds = number,
            Err(_) => program = PathBuf::from(word),
        }
    }
    let trial = Trial {
        name: "power-cut",
        program: &program,
        end: End::PowerCut,
        is_careless: false,
        n_rounds,
    };
    trial.keeps_its_word()?;
    Trial { name: "kill", end: End::Kill, ..trial }.keeps_its_word()?;
    Trial { name: "control", program: &for_tests, is_careless: true, ..trial }.breaks_its_word()
}

impl Trial<'_> {
    fn keeps_its_word(&self) -> Result<(), String> {
        let outcome = self.run()?;
        let told = outcome.told(self.name);
        println!("{told}");
        if outcome.n_lost == 0 && outcome.n_twice == 0 { Ok(()) } else { Err(told) }
    }

    fn breaks_its_word(&self) -> Result<(), String> {
        let outcome = self.run()?;
        if outcome.n_lost == 0 {
            return Err("the control lost nothing, so this test proves nothing".to_owned());
        }
        println!("{}, as it must be", outcome.told(self.name));
        Ok(())
    }

    /// Round after round on the same data, until something is lost.
    fn run(&self) -> Result<Outcome, String> {
        let folder = Folder::new(self.name)?;
        let disk = Disk::new(&folder.0)?;
        let opening = Opening {
            program: self.program,
            data: &disk.house,
            log: &folder.0.join("log"),
            database: None,
            disk: (self.end == End::PowerCut).then_some(&disk),
            is_careless: self.is_careless,
        };
        opening.build()?;
        let mut ria: Option<Visitor> = None;
        let mut outcome = Outcome::default();
        for round in 0..self.n_rounds {
            let mut chance = Chance::new(round);
            let house = House::open(&opening)?;
            // Whoever came in once stays in: that was said to be kept, too.
            let visitor = match &ria {
                Some(ria) => ria.again(house.port),
                None => house.lets_ria_in()?,
            };
            let time = Duration::from_millis(ROUND_MS_MIN + chance.below(ROUND_MS_MORE));
            let said = said_until_the_end(house, &visitor, round, time)?;
            ria = Some(visitor);
            if self.end == End::PowerCut {
                disk.cut(&mut chance).map_err(|error| format!("the power cut: {error}"))?;
            }
            outcome.add(said, lines(&disk.house, &folder.0.join("scratch")));
            if outcome.n_lost != 0 {
                return Ok(outcome);
            }
        }
        let house = House::open(&opening)?;
        ria.map_or(Ok(()), |ria| house.still_shows(&ria, LINE))?;
        Ok(outcome)
    }
}

impl Outcome {
    /// One more end: what was said before it, and what is there after it. If that cannot be
    /// read, all is lost.
    fn add(&mut self, said: Vec<String>, found: Result<Vec<String>, String>) {
        self.n_ends += 1;
        self.said.extend(said);
        let found = found.unwrap_or_else(|problem| {
            eprintln!("{problem}");
            Vec::new()
        });
        let ours: Vec<&String> = found.iter().filter(|line| line.starts_with(LINE)).collect();
        let different: HashSet<&String> = ours.iter().copied().collect();
        self.n_lost = self.said.iter().filter(|line| !different.contains(line)).count();
        self.n_twice = ours.len() - different.len();
    }

    fn told(&self, name: &str) -> String {
        let Self { n_ends, said, n_lost, n_twice } = self;
        let n_said = said.len();
        format!("{name}: {n_ends} ends, {n_said} acknowledged, {n_lost} lost, {n_twice} twice")
    }
}

/// Many speak at once until the house dies. Gives the lines that it said to be kept.
fn said_until_the_end(
    house: House,
    visitor: &Visitor,
    round: u64,
    time: Duration,
) -> Result<Vec<String>, String> {
    let kept = scope(|scope| {
        let speak = |poster| {
            let mut visitor = visitor.again(house.port);
            scope.spawn(move || {
                let mut kept = Vec::new();
                for number in 0.. {
                    let line = line(round, poster, number);
                    match says(&mut visitor, &line) {
                        Ok(true) => kept.push(line),
                        Ok(false) => {}
                        Err(_) => break,
                    }
                }
                kept
            })
        };
        let posters: Vec<_> = (0..N_POSTERS).map(speak).collect();
        sleep(time);
        house.dies()?;
        let kept = posters.into_iter().map(|poster| poster.join().expect("a poster only stops"));
        Ok::<_, String>(kept.flatten().collect::<Vec<_>>())
    })?;
    if (kept.len() as u64) < N_POSTERS {
        return Err(format!("only {} lines were kept: too few to show anything", kept.len()));
    }
    Ok(kept)
}

/// A line that is said once only, without a digit.
fn line(round: u64, poster: u64, number: u64) -> String {
    let digits = format!("{round} {poster} {number}");
    let letter = |c: char| c.to_digit(10).map_or(c, |digit| char::from(b'a' + digit as u8));
    LINE.chars().chain(digits.chars().map(letter)).collect()
}

/// A folder that goes with the trial.
pub struct Folder(pub PathBuf);

impl Folder {
    pub fn new(name: &str) -> Result<Self, String> {
        let folder = env::temp_dir().join(format!("voordeur-{name}-{}", process::id()));
        fs::create_dir(&folder).map_err(|error| format!("{}: {error}", folder.display()))?;
        Ok(Self(folder))
    }
}

impl Drop for Folder {
    fn drop(&mut self) {
        let _ = fs::remove_dir_all(&self.0);
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_lost_line_and_a_line_that_is_there_twice_are_counted() {
        let line = |number| line(10, 2, number);
        assert_eq!(line(34), "Regel ba c de");
        let mut outcome = Outcome::default();

        outcome.add(vec![line(1), line(2)], Ok(vec![line(1), "Dag!".into(), line(2), line(3)]));
        assert_eq!((outcome.n_lost, outcome.n_twice), (0, 0));

        outcome.add(vec![line(4)], Ok(vec![line(1), line(1), line(2)]));
        assert_eq!((outcome.n_lost, outcome.n_twice), (1, 1));

        outcome.add(vec![], Err("damaged".to_owned()));
        assert_eq!(outcome.told("cut"), "cut: 3 ends, 3 acknowledged, 3 lost, 0 twice");
    }
}
