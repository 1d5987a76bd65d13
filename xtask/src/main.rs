//! Our chores. `cargo xtask ci` is the whole check, the same at home and in CI.
mod bad_days;
mod bench;
mod ci;
mod commands;
mod durability;
mod http;
mod licences;
mod needs;
mod postgres;
mod tidy;
mod words;

use std::process::ExitCode;

const HELP: &str = "\
cargo xtask ci                             the whole check: every chore below but bench, in order
cargo xtask needs                          installs what the tests need, or says what to install
cargo xtask tidy                           the rules of the house
cargo xtask licences                       who may come in as a dependency: deny.toml
cargo xtask postgres                       all tests on a private PostgreSQL
cargo xtask words                          what is untranslated or unused
cargo xtask durability [PROGRAM] [ROUNDS]  power cuts and kill -9: what was said to be kept is kept
cargo xtask bad-days                       a full disk, and a database that goes away and comes back
cargo xtask walks                          walks through the whole house in a browser
cargo xtask bench [SUITE PEER...]          side by side with others: bench/README.md";

fn main() -> ExitCode {
    let words: Vec<String> = std::env::args().skip(1).collect();
    let (chore, rest) = words.split_first().map_or(("", &[][..]), |(chore, rest)| (chore, rest));
    let done = match chore {
        "ci" => ci::ci(),
        "needs" => needs::needs(),
        "tidy" => tidy::tidy(),
        "licences" => licences::licences(),
        "postgres" => ci::tests_on_postgres(),
        "words" => words::words(),
        "durability" => durability::durability(rest),
        "bad-days" => bad_days(),
        "walks" => ci::walks(),
        "bench" => bench::bench(rest),
        _ => Err(HELP.to_owned()),
    };
    match done {
        Ok(()) => ExitCode::SUCCESS,
        Err(problem) => {
            eprintln!("{problem}");
            ExitCode::FAILURE
        }
    }
}

fn bad_days() -> Result<(), String> {
    let mut said = Vec::new();
    let done = bad_days::bad_days(&mut said);
    said.iter().for_each(|sentence| println!("{sentence}"));
    done
}
