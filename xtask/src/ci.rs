//! The whole check, as a list.
use crate::commands::{folder_of_the_house, program_for_tests, run};
use crate::{bad_days, durability, licences, needs, postgres, tidy, words};
use std::process::Command;
use std::time::{Duration, Instant};

/// A longer check is one that nobody runs at home.
const CHECK_MAX: Duration = Duration::from_secs(65 * 60);

/// A step may leave sentences for the end, about what it did or could not do on this machine.
type Step = (&'static str, fn(&mut Vec<String>) -> Result<(), String>);

/// What takes seconds comes first. From `build` on, every step uses what it built.
const STEPS: [Step; 13] = [
    ("needs", |_| needs::needs()),
    ("format", |_| run(&mut cargo(&["fmt", "--all", "--check"]))),
    ("tidy", |_| tidy::tidy()),
    ("licences", |_| licences::licences()),
    ("clippy", |_| {
        let strict = ["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"];
        run(&mut cargo(&strict))
    }),
    ("build", |_| run(&mut cargo(&["build", "--workspace", "--all-targets", "--locked"]))),
    ("tests on SQLite", |_| run(&mut cargo(&["test", "--workspace", "--locked"]))),
    ("tests on PostgreSQL", |_| tests_on_postgres()),
    // It brings the compiler of a language along, so it is built here alone.
    ("press", |_| run(&mut cargo(&["test", "--locked", "-p", "press", "--features", "pdf"]))),
    ("words", |_| words::words()),
    ("durability", |_| durability::durability(&[])),
    ("bad days", bad_days::bad_days),
    ("walks", |_| walks()),
];

/// All steps until one fails, what each took, and a closing line that counts them.
pub fn ci() -> Result<(), String> {
    let mut took = Vec::new();
    let mut said = Vec::new();
    let mut problem = None;
    for (name, work) in STEPS {
        eprintln!("\n== {name}");
        let begin = Instant::now();
        let done = work(&mut said);
        took.push((name, begin.elapsed()));
        if let Err(what) = done {
            eprintln!("== {name} failed: {what}");
            problem = Some(format!("{name} failed"));
            break;
        }
    }
    let n_passed = took.len() - usize::from(problem.is_some());
    let altogether = took.iter().map(|(_, time)| *time).sum();
    if CHECK_MAX < altogether && problem.is_none() {
        problem = Some(format!("the check took longer than {} minutes", minutes(CHECK_MAX)));
    }
    eprintln!("\n== minutes");
    for (name, time) in &took {
        eprintln!("{:>6}  {name}", minutes(*time));
    }
    eprintln!("{:>6}  altogether", minutes(altogether));
    said.iter().for_each(|sentence| println!("{sentence}"));
    println!("ci: {n_passed} passed, {} failed", usize::from(problem.is_some()));
    problem.map_or(Ok(()), Err)
}

pub fn tests_on_postgres() -> Result<(), String> {
    let cluster = postgres::Cluster::start()?;
    let mut tests = cargo(&["test", "--workspace", "--locked"]);
    run(tests.env("TEST_DATABASE_URL", cluster.address()))
}

pub fn walks() -> Result<(), String> {
    let mut walks = Command::new("npm");
    walks.args(["test", "--silent"]).current_dir(folder_of_the_house().join("walks"));
    run(walks.env("VOORDEUR_PROGRAM", program_for_tests()?))
}

/// What is built once and thrown away needs no notes for a next time: they are larger than the
/// whole house.
fn cargo(words: &[&str]) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.args(words).current_dir(folder_of_the_house());
    cargo.env("CARGO_INCREMENTAL", "0").env_remove("TEST_DATABASE_URL");
    cargo
}

fn minutes(time: Duration) -> String {
    format!("{:.1}", time.as_secs_f32() / 60.0)
}
