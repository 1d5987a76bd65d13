//! The rules of the house that a machine can keep.
//!
//! Each rule reads one text and says what it finds. Beside each stands a test in which it finds
//! something: a rule that never complains proves nothing.
mod map;
mod pages;
mod rooms;
mod rust;
mod styles;
mod template;

pub use rooms::is_room;

use crate::commands::folder_of_the_house;
use std::fs;
use std::path::{Path, PathBuf};

/// Where our own files are. What others made and we only carry along is not ours to tidy.
const OURS: [&str; 4] = ["crates", "docs", "walks", "xtask"];
const NOT_OURS: [&str; 1] = ["node_modules"];
/// The design came as a whole and is taken over as a whole when it changes.
const IMPORTED_STYLES: [&str; 3] = ["house.css", "01", "02"];

/// Something that a rule found, and on which line.
#[derive(Debug, PartialEq)]
pub struct Problem {
    line: usize,
    what: String,
}

/// Whether a rule reads the file at this path.
type Reads = fn(&str) -> bool;
type Rule = fn(&str) -> Vec<Problem>;

const RULES: [(Reads, Rule); 14] = [
    (is_code, rust::too_long),
    (is_ours, rust::unfinished),
    (|path| is_rust(path) && !path.ends_with("tests.rs"), rust::without_purpose),
    (is_rust, rust::switched_off_lints),
    (is_rust, rust::ignored_tests),
    (|path| is_rust(path) && !is_test(path), rust::unwraps),
    (|path| is_rust(path) && is_above_the_seam(path), rust::engines),
    (is_template, pages::inline_styles),
    (is_template, pages::inline_scripts),
    (is_template, pages::inline_handlers),
    (is_template, pages::foreign_resources),
    (is_template, pages::hard_sentences),
    (is_style, styles::physical_directions),
    (|path| path == "ARCHITECTURE.md", |text| map::missing_paths(text, is_in_the_house)),
];

pub fn tidy() -> Result<(), String> {
    let house = folder_of_the_house();
    let mut files: Vec<PathBuf> = OURS.iter().flat_map(|name| files(&house.join(name))).collect();
    files.push(house.join("ARCHITECTURE.md"));
    let mut problems = rooms::uninvited(&house.join("crates"))?;
    for file in files {
        let path = file.strip_prefix(house).expect("it lies in the house").to_string_lossy();
        let found = look_at(&file, &path);
        problems.extend(found.iter().map(|Problem { line, what }| format!("{path}:{line} {what}")));
    }
    if problems.is_empty() { Ok(()) } else { Err(problems.join("\n")) }
}

/// Every rule that reads the file at this path, below the house, reads it.
fn look_at(file: &Path, path: &str) -> Vec<Problem> {
    let mut rules = RULES.iter().filter(|(reads, _)| reads(path)).map(|(_, rule)| rule).peekable();
    if rules.peek().is_none() {
        return Vec::new();
    }
    match fs::read_to_string(file) {
        Ok(text) => rules.flat_map(|rule| rule(&text)).collect(),
        Err(error) => vec![Problem { line: 1, what: format!("cannot be read: {error}") }],
    }
}

/// All files below a folder, in order.
fn files(folder: &Path) -> Vec<PathBuf> {
    let entries = fs::read_dir(folder).into_iter().flatten().flatten();
    let mut paths: Vec<PathBuf> = entries.map(|entry| entry.path()).collect();
    paths.retain(|path| !NOT_OURS.iter().any(|name| path.ends_with(name)));
    paths.sort();
    paths
        .into_iter()
        .flat_map(|path| if path.is_dir() { files(&path) } else { vec![path] })
        .collect()
}

fn is_ours(path: &str) -> bool {
    let is_written = [".css", ".ftl", ".html", ".js", ".md", ".mjs", ".rs", ".sql", ".toml"];
    is_written.iter().any(|ending| path.ends_with(ending))
}

fn is_rust(path: &str) -> bool {
    path.ends_with(".rs")
}

fn is_code(path: &str) -> bool {
    is_rust(path) || path.ends_with(".js") || path.ends_with(".mjs") || is_style(path)
}

fn is_style(path: &str) -> bool {
    let name = path.rsplit('/').next().unwrap_or(path);
    name.ends_with(".css") && !IMPORTED_STYLES.iter().any(|imported| name.starts_with(imported))
}

fn is_template(path: &str) -> bool {
    path.starts_with("crates/") && path.contains("/templates/") && path.ends_with(".html")
}

fn is_test(path: &str) -> bool {
    path.ends_with("tests.rs") || path.contains("/tests/") || path.starts_with("crates/test_house/")
}

/// Everything that stands on the database without knowing which engine it is.
fn is_above_the_seam(path: &str) -> bool {
    path.starts_with("crates/") && !path.starts_with("crates/kernel/src/db/")
}

/// Whether a path of the map leads somewhere: from the front door, or from `crates/`.
fn is_in_the_house(path: &str) -> bool {
    let house = folder_of_the_house();
    house.join(path).exists() || house.join("crates").join(path).exists()
}
