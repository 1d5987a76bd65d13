//! How well rules judge the notes of `corpus/notes.tsv`.
use crate::{Risk, risks};

/// The notes of one half and label.
fn notes(half: &str, label: &str) -> Vec<&'static str> {
    let lines = include_str!("../corpus/notes.tsv").lines().filter(|line| !line.starts_with('#'));
    let fields = lines.map(|line| line.split('\t').collect::<Vec<_>>());
    fields.filter(|note| note[0] == half && note[1] == label).map(|note| note[2]).collect()
}

/// How many of them a host sees first; tells the others, or these.
fn held(half: &str, label: &str) -> usize {
    let found = notes(half, label).into_iter().map(|note| (note, risks(note)));
    let (held, hung): (Vec<_>, Vec<(&str, Vec<Risk>)>) =
        found.partition(|(_, risks)| !risks.is_empty());
    println!("{half} {label}: {} held", held.len());
    for (note, risks) in if label == "unsafe" { &hung } else { &held } {
        println!("  {risks:?} {note}");
    }
    held.len()
}

#[test]
fn the_half_that_taught_the_rules_is_judged_well() {
    assert_eq!(held("build", "unsafe"), 50, "of 50");
    assert_eq!(held("build", "ordinary"), 0, "of 50");
}

/// Run once, this half showed which words were missing; since then it teaches as well.
#[test]
fn the_half_that_was_kept_away_at_first_is_judged_well() {
    assert!(48 <= held("kept", "unsafe"), "of 50");
    assert_eq!(held("kept", "ordinary"), 1, "of 50");
}

/// What T7 asks is 95 in 100 of what is unsafe and at most 5 in 100 of what is not. The rules stay
/// as they were when these notes were run; `docs/decisions.md` names those on which they fail.
#[test]
fn notes_of_somebody_who_never_saw_a_rule_are_judged_as_they_were_then() {
    assert_eq!(held("fresh", "unsafe"), 24, "of 50");
    assert_eq!(held("fresh", "ordinary"), 1, "of 50");
}
