//! The map shows what is there: every path that ARCHITECTURE.md mentions exists.
use super::Problem;

/// How a path ends that cannot be anything else, such as an address or a media type.
const ENDINGS: [&str; 10] =
    ["/", ".css", ".ftl", ".html", ".js", ".md", ".mjs", ".rs", ".sql", ".toml"];
/// How a path begins that cannot be anything else.
const BEGINNINGS: [&str; 7] =
    [".ci/", "bench/", "crates/", "docs/", "walks/", "xtask/", "voordeur/"];

pub fn missing_paths(text: &str, is_there: impl Fn(&str) -> bool) -> Vec<Problem> {
    let mut problems = Vec::new();
    for (text, line) in text.lines().zip(1..) {
        let quoted = text.split('`').skip(1).step_by(2);
        for path in quoted.filter(|quoted| is_path(quoted) && !is_there(quoted)) {
            problems.push(Problem { line, what: format!("mentions {path}, which is not there") });
        }
    }
    problems
}

fn is_path(quoted: &str) -> bool {
    let is_plain = |letter: char| letter.is_ascii_alphanumeric() || "/._-".contains(letter);
    quoted.contains('/')
        && !quoted.starts_with('/')
        && quoted.chars().all(is_plain)
        && (ENDINGS.iter().any(|ending| quoted.ends_with(ending))
            || BEGINNINGS.iter().any(|beginning| quoted.starts_with(beginning)))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_is_not_there_is_seen() {
        let map = "The list is `voordeur/src/rooms.rs`.\nThe cellar is in `crates/cellar`.";
        let found = missing_paths(map, |path| path == "voordeur/src/rooms.rs");
        let what = "mentions crates/cellar, which is not there".to_owned();
        assert_eq!(found, [Problem { line: 2, what }]);
    }

    #[test]
    fn addresses_and_media_types_are_not_paths() {
        let map = "`/huiskamer/live` is `text/event-stream`; see `DATA/outbox/*.eml`, `cargo run`.";
        assert_eq!(missing_paths(map, |_| false), []);
    }
}
