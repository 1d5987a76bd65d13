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

/// How many unsafe notes of a part are held at least, and how many ordinary ones at most.
fn judges(half: &str, unsafe_held: usize, ordinary_held: usize) {
    assert!(unsafe_held <= held(half, "unsafe"), "unsafe notes of {half} hang at once");
    assert!(held(half, "ordinary") <= ordinary_held, "ordinary notes of {half} wait");
}

#[test]
fn the_halves_of_one_hand_are_judged_well() {
    judges("build", 49, 0);
    judges("kept", 48, 1);
}

/// What T7 asks is 95 in 100 of what is unsafe and at most 5 in 100 of what is not; this is what the
/// rules do with notes of a hand that never saw one. They stay as they were when these were run.
#[test]
fn notes_that_were_sealed_until_the_rules_were_done_are_judged_as_they_were_then() {
    assert_eq!(held("judged", "unsafe"), 78, "of 100");
    assert_eq!(held("judged", "ordinary"), 8, "of 100");
}

/// These notes taught the rules, so that they flatter; `docs/decisions.md` has what was measured
/// while a part of them was still set aside.
#[test]
fn the_notes_that_taught_the_rules_are_judged_well() {
    judges("taught", 146, 2);
    judges("fresh", 43, 0);
}
