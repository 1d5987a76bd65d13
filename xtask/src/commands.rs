//! Other programs, and what they say about how it went.
use std::net::TcpListener;
use std::os::unix::fs::MetadataExt;
use std::path::{Path, PathBuf};
use std::process::{Command, Stdio};
use std::{env, fs};

/// The folder with everything in it.
pub fn folder_of_the_house() -> &'static Path {
    Path::new(env!("CARGO_MANIFEST_DIR")).parent().expect("xtask lies in the house")
}

/// The program `voordeur`, built for tests: it lies beside this one.
pub fn program_for_tests() -> Result<PathBuf, String> {
    let ours = env::current_exe().map_err(|error| error.to_string())?;
    Ok(ours.with_file_name("voordeur"))
}

/// Runs a command to its end; what it says goes to the screen. Nobody answers its questions.
pub fn run(command: &mut Command) -> Result<(), String> {
    let status = command.stdin(Stdio::null()).status();
    let status = status.map_err(|error| could_not_start(command, &error))?;
    if status.success() { Ok(()) } else { Err(format!("{}: {status}", name(command))) }
}

/// Runs a command to its end and hands over what it printed; complaints are kept for a failure.
pub fn listen(command: &mut Command) -> Result<String, String> {
    let output = command.stdin(Stdio::null()).output();
    let output = output.map_err(|error| could_not_start(command, &error))?;
    let said = String::from_utf8_lossy(&output.stdout).into_owned();
    if output.status.success() {
        return Ok(said);
    }
    let complaint = String::from_utf8_lossy(&output.stderr);
    Err(format!("{}: {}\n{said}{complaint}", name(command), output.status))
}

/// Whether a program of this name is on the path.
pub fn is_program(name: &str) -> bool {
    let path = env::var_os("PATH").unwrap_or_default();
    env::split_paths(&path).any(|folder| folder.join(name).is_file())
}

pub fn is_root() -> bool {
    fs::metadata("/proc/self").is_ok_and(|process| process.uid() == 0)
}

/// A port of this machine on which nobody listens just now.
pub fn free_port() -> Result<u16, String> {
    let listener = TcpListener::bind(("127.0.0.1", 0)).map_err(|error| error.to_string())?;
    listener.local_addr().map(|address| address.port()).map_err(|error| error.to_string())
}

fn could_not_start(command: &Command, error: &std::io::Error) -> String {
    format!("{}: {error}", name(command))
}

/// The command with its first word, such as `cargo test`.
fn name(command: &Command) -> String {
    let program = command.get_program().to_string_lossy().into_owned();
    let first_word = command.get_args().next().map(|word| word.to_string_lossy().into_owned());
    first_word.map_or(program.clone(), |word| format!("{program} {word}"))
}
