//! What is untranslated, and what nobody says.
use crate::commands::folder_of_the_house;
use crate::tidy::is_room;
use std::fs;

pub fn words() -> Result<(), String> {
    let crates = folder_of_the_house().join("crates");
    let entries =
        fs::read_dir(&crates).map_err(|error| format!("{}: {error}", crates.display()))?;
    let mut problems = Vec::new();
    for entry in entries.flatten() {
        let folder = entry.path();
        // A room speaks for itself; the words of what lies under the rooms are said in all of them.
        let speakers =
            if is_room(&entry.file_name().to_string_lossy()) { &folder } else { &crates };
        problems.extend(::words::check_folder(&folder));
        problems.extend(::words::unused(&folder, speakers));
    }
    problems.sort();
    if problems.is_empty() { Ok(()) } else { Err(problems.join("\n")) }
}
