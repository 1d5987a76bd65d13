//! Rules for code, most of them for Rust.
use super::Problem;

/// What reads in one sitting.
const LINES_MAX: usize = 400;
/// Words for what is not finished. In two pieces, or this line would break its own rule.
const UNFINISHED: [&str; 5] = [
    concat!("TO", "DO"),
    concat!("FIX", "ME"),
    concat!("todo", "!("),
    concat!("unimplemented", "!("),
    concat!("dbg", "!("),
];
const UNWRAP: &str = concat!(".unwrap", "()");

pub fn too_long(text: &str) -> Vec<Problem> {
    let n_lines = text.lines().count();
    if n_lines <= LINES_MAX {
        return Vec::new();
    }
    vec![Problem { line: n_lines, what: format!("is longer than {LINES_MAX} lines") }]
}

pub fn unfinished(text: &str) -> Vec<Problem> {
    lines_with(text, |line| UNFINISHED.into_iter().find(|word| has_word(line, word)))
}

pub fn without_purpose(text: &str) -> Vec<Problem> {
    if text.starts_with("//!") {
        return Vec::new();
    }
    vec![Problem { line: 1, what: "does not begin by saying what it is for".to_owned() }]
}

/// `#[expect(…, reason = "…")]` speaks up when it is no longer needed; these do not.
pub fn switched_off_lints(text: &str) -> Vec<Problem> {
    lines_with(text, |line| begins_with(line, &["#[allow(", "#![allow("]))
}

pub fn ignored_tests(text: &str) -> Vec<Problem> {
    lines_with(text, |line| begins_with(line, &["#[ignore"]))
}

pub fn unwraps(text: &str) -> Vec<Problem> {
    lines_with(without_tests(text), |line| line.contains(UNWRAP).then_some(UNWRAP))
}

pub fn engines(text: &str) -> Vec<Problem> {
    let found = lines_with(without_tests(text), |line| line.contains("sqlx::").then_some("sqlx"));
    let only_there = |problem: Problem| {
        let what = format!("{}; only crates/kernel/src/db does", problem.what);
        Problem { what, ..problem }
    };
    found.into_iter().map(only_there).collect()
}

fn lines_with(text: &str, find: impl Fn(&str) -> Option<&'static str>) -> Vec<Problem> {
    let found = text.lines().zip(1..).filter_map(|(text, line)| Some((line, find(text)?)));
    found.map(|(line, word)| Problem { line, what: format!("says {word}") }).collect()
}

fn begins_with(line: &str, words: &[&'static str]) -> Option<&'static str> {
    words.iter().copied().find(|word| line.trim_start().starts_with(word))
}

/// The word, and not part of a longer one.
fn has_word(line: &str, word: &str) -> bool {
    line.match_indices(word).any(|(at, _)| {
        let before = line[..at].chars().next_back();
        let after = line[at + word.len()..].chars().next();
        let is_part = |next: Option<char>| next.is_some_and(char::is_alphanumeric);
        !is_part(before) && (word.ends_with('(') || !is_part(after))
    })
}

/// What stands before the tests of a file; we keep them at its end.
fn without_tests(text: &str) -> &str {
    let mut begin = text.match_indices("\n#[cfg(test)]\n").map(|(at, _)| at);
    let is_inside = |at: &usize| text[*at..].lines().nth(2).is_some_and(|line| line.ends_with('{'));
    begin.find(is_inside).map_or(text, |at| &text[..at])
}

#[cfg(test)]
mod tests {
    use super::*;

    fn lines(problems: &[Problem]) -> Vec<usize> {
        problems.iter().map(|problem| problem.line).collect()
    }

    #[test]
    fn a_file_of_401_lines_is_too_long() {
        assert_eq!(too_long(&"//\n".repeat(400)), []);
        assert_eq!(lines(&too_long(&"//\n".repeat(401))), [401]);
    }

    #[test]
    fn unfinished_work_is_seen() {
        for word in UNFINISHED {
            assert_eq!(lines(&unfinished(&format!("fn begin() {{\n    // {word} later\n}}"))), [2]);
        }
        assert_eq!(unfinished(&format!("METHO{}LOGY", "DO")), []);
        assert_eq!(unfinished(&format!("a {}list", UNFINISHED[0])), []);
    }

    #[test]
    fn a_file_says_what_it_is_for() {
        assert_eq!(without_purpose("//! What hangs on the board.\n"), []);
        assert_eq!(lines(&without_purpose("use std::fs;\n//! Too late.\n")), [1]);
    }

    #[test]
    fn a_lint_is_not_switched_off_silently() {
        assert_eq!(switched_off_lints("#[expect(clippy::all, reason = \"…\")]"), []);
        assert_eq!(lines(&switched_off_lints("//! x\n#![allow(dead_code)]")), [2]);
        assert_eq!(lines(&switched_off_lints("    #[allow(clippy::all)]")), [1]);
    }

    #[test]
    fn a_test_is_not_ignored() {
        assert_eq!(lines(&ignored_tests("#[test]\n    #[ignore = \"slow\"]")), [2]);
        assert_eq!(ignored_tests("#[test]"), []);
    }

    #[test]
    fn unwrap_is_for_tests() {
        let careless = format!("let a = b{UNWRAP};\n");
        let tests = format!("\n#[cfg(test)]\nmod tests {{\n    {careless}}}\n");
        assert_eq!(lines(&unwraps(&careless)), [1]);
        assert_eq!(unwraps(&tests), []);
        assert_eq!(lines(&unwraps(&format!("#[cfg(test)]\nmod tests;\n{careless}"))), [3]);
    }

    #[test]
    fn an_engine_is_named_in_one_place() {
        assert_eq!(lines(&engines("//! x\nuse sqlx::Row;\n")), [2]);
        assert_eq!(engines("use kernel::Row;\n"), []);
    }
}
