//! The whole check, as a list.
use crate::commands::{folder_of_the_house, program_for_tests, run};
use crate::{durability, licences, needs, postgres, tidy, words};
use std::process::Command;
use std::time::{Duration, Instant};

/// A longer check is one that nobody runs at home.
const CHECK_MAX: Duration = Duration::from_secs(40 * 60);

type Step = (&'static str, fn() -> Result<(), String>);

/// What takes seconds comes first. From `build` on, every step uses what it built.
const STEPS: [Step; 11] = [
    ("needs", needs::needs),
    ("format", || run(&mut cargo(&["fmt", "--all", "--check"]))),
    ("tidy", tidy::tidy),
    ("licences", licences::licences),
    ("clippy", || {
        let strict = ["clippy", "--workspace", "--all-targets", "--locked", "--", "-D", "warnings"];
        run(&mut cargo(&strict))
    }),
    ("build", || run(&mut cargo(&["build", "--workspace", "--all-targets", "--locked"]))),
    ("tests on SQLite", || run(&mut cargo(&["test", "--workspace", "--locked"]))),
    ("tests on PostgreSQL", tests_on_postgres),
    ("words", words::words),
    ("durability", || durability::durability(&[])),
    ("walks", walks),
];

/// All steps until one fails, what each took, and a closing line that counts them.
pub fn ci() -> Result<(), String> {
    let mut took = Vec::new();
    let mut problem = None;
    for (name, work) in STEPS {
        eprintln!("\n== {name}");
        let begin = Instant::now();
        let done = work();
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

fn cargo(words: &[&str]) -> Command {
    let mut cargo = Command::new("cargo");
    cargo.args(words).current_dir(folder_of_the_house()).env_remove("TEST_DATABASE_URL");
    cargo
}

fn minutes(time: Duration) -> String {
    format!("{:.1}", time.as_secs_f32() / 60.0)
}
