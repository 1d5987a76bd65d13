//! The bench: this project side by side with others, as `bench/README.md` says.
use crate::commands::{folder_of_the_house, is_program, listen, run};
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

/// A suite as it runs when nobody says otherwise: its peers are those that its goals name.
struct Suite {
    name: &'static str,
    peers: &'static [&'static str],
    variables: &'static [(&'static str, &'static str)],
}

const SUITES: [Suite; 7] = [
    Suite { name: "pages", peers: &["refaxum", "ours"], variables: &[("KINDS", "front")] },
    Suite { name: "agenda", peers: &["refaxum", "ours"], variables: &[("SYNC_MS", "6")] },
    Suite { name: "board", peers: &["ours"], variables: &[("SYNC_MS", "6")] },
    Suite { name: "chat", peers: &["nchan", "ours"], variables: &[("SUBS", "2000 10000")] },
    // On the disk of a small rented server. On a faster one this would count CPU time only.
    Suite { name: "write", peers: &["refaxum", "ours"], variables: &[("SYNC_MS", "6")] },
    Suite { name: "sync", peers: &["refaxum", "ours"], variables: &[("SYNC_MS", "6")] },
    Suite { name: "start", peers: &["refaxum", "ours"], variables: &[] },
];

/// What the scripts themselves call.
const TOOLS: [&str; 6] = ["bash", "curl", "gcc", "setsid", "strace", "taskset"];

/// `[SUITE PEER...]`: one suite, or all of them and then how far the goals are reached.
pub fn bench(words: &[String]) -> Result<(), String> {
    let folder = folder_of_the_house().join("bench");
    if let Some((_, peers)) = words.split_first() {
        let peers: Vec<&str> = peers.iter().map(String::as_str).collect();
        all_is_here(&folder, &peers)?;
        return run(Command::new(folder.join("run.sh")).args(words));
    }
    let mut peers: Vec<&str> = SUITES.iter().flat_map(|suite| suite.peers).copied().collect();
    peers.sort_unstable();
    peers.dedup();
    all_is_here(&folder, &peers)?;
    run(Command::new(folder.join("peers/ours.sh")).arg("install"))?;
    let home = home(&folder);
    let results = home.join("goals.jsonl");
    // Older results are of another program.
    let _ = fs::remove_file(&results);
    for Suite { name, peers, variables } in &SUITES {
        let mut suite = Command::new(folder.join("run.sh"));
        suite.arg(name).args(*peers).envs(variables.iter().copied()).env("OUT", &results);
        // All there is to read comes at the end.
        run(suite.stdout(Stdio::null()))?;
    }
    run(Command::new(home.join("target/release/nbload")).arg("goals").arg(results))
}

/// Where everything lies that is installed, seeded and measured.
fn home(folder: &Path) -> PathBuf {
    env::var_os("BENCH_HOME").map_or_else(|| folder.join("out"), PathBuf::from)
}

/// Says in one line what is not here, and how it comes.
fn all_is_here(folder: &Path, peers: &[&str]) -> Result<(), String> {
    let mut missing: Vec<String> =
        TOOLS.iter().filter(|tool| !is_program(tool)).map(|tool| (*tool).to_owned()).collect();
    for peer in peers {
        let script = folder.join(format!("peers/{peer}.sh"));
        if !script.is_file() {
            return Err(format!("there is no peer {peer} in bench/peers"));
        }
        let here = listen(Command::new(script).arg("missing"))?;
        let here: Vec<&str> = here.lines().collect();
        if !here.is_empty() {
            missing.push(format!("{peer} (bench/peers/{peer}.sh install: {})", here.join(", ")));
        }
    }
    if missing.is_empty() {
        return Ok(());
    }
    Err(format!("the bench misses {}", missing.join("; ")))
}
