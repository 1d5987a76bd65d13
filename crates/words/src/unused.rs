//! Sentences that nobody says.
use crate::folder::Folder;
use std::{fs, path::Path};

/// The kinds of files that say sentences: Rust, and templates of pages, mails and feeds.
const SPEAKING: [&str; 4] = ["rs", "html", "txt", "xml"];

/// The sentences of the crate in `folder` that no source below `readers` says: for a room the
/// room itself, for what lies under the rooms the folder of all crates.
pub fn unused(folder: &Path, readers: &Path) -> Vec<String> {
    let words = folder.join("words");
    if !words.exists() {
        return Vec::new();
    }
    let sentences = match Folder::read(&words) {
        Ok(folder) => folder.sentences,
        Err(problem) => return vec![problem],
    };
    let mut sources = Vec::new();
    read_sources(readers, &mut sources);
    let names = sentences.into_iter().map(|sentence| sentence.name);
    names
        .filter(|name| {
            let method = name.replace('-', "_");
            !sources.iter().any(|source| says(source, &method))
        })
        .map(|name| format!("{}: nobody says {name}", words.display()))
        .collect()
}

/// Whether a source calls the method, as `words.title()`, or names it, as `Words::title`.
fn says(source: &str, method: &str) -> bool {
    source.match_indices(method).any(|(begin, _)| {
        let (before, after) = (&source[..begin], &source[begin + method.len()..]);
        before.ends_with('.') && after.starts_with('(')
            || before.ends_with("::")
                && !after.starts_with(|next: char| next.is_alphanumeric() || next == '_')
    })
}

fn read_sources(folder: &Path, sources: &mut Vec<String>) {
    let entries =
        fs::read_dir(folder).unwrap_or_else(|error| panic!("{}: {error}", folder.display()));
    for path in entries.filter_map(|entry| Some(entry.ok()?.path())) {
        if path.is_dir() {
            read_sources(&path, sources);
        } else if SPEAKING.iter().any(|kind| path.extension().is_some_and(|found| found == *kind)) {
            let source = fs::read_to_string(&path)
                .unwrap_or_else(|error| panic!("{}: {error}", path.display()));
            sources.push(source);
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_sentence_that_nobody_says_is_found() {
        let folder = std::env::temp_dir().join(format!("words-unused-{}", std::process::id()));
        let write = |path: &str, text: &str| {
            fs::create_dir_all(folder.join(path).parent().unwrap()).unwrap();
            fs::write(folder.join(path), text).unwrap();
        };
        write("words/nl.ftl", "title = A\nhang-up = B\nempty = C\ntake-down = D\n");
        write("templates/board.html", "<title>{{ words.hang_up() }}</title>{{ here.empty }}");
        write("src/lib.rs", "let problem = Words::take_down; Title::title_of(words)");
        let found = unused(&folder, &folder);
        write("src/routes.rs", "words.title() + words.empty()");
        let after = unused(&folder, &folder);
        fs::remove_dir_all(&folder).unwrap();
        let named: Vec<_> = found.iter().filter_map(|line| line.split(" says ").nth(1)).collect();
        assert_eq!(named, ["title", "empty"]);
        assert!(after.is_empty());
    }
}
