//! How well the notes of `corpus/notes.tsv` are judged.
use crate::{Risk, look_first, risks};

/// The notes of one half and label.
fn notes(half: &str, label: &str) -> Vec<&'static str> {
    let lines = include_str!("../corpus/notes.tsv").lines().filter(|line| !line.starts_with('#'));
    let fields = lines.map(|line| line.split('\t').collect::<Vec<_>>());
    fields.filter(|note| note[0] == half && note[1] == label).map(|note| note[2]).collect()
}

/// In how many of them something is seen; tells the others, or these.
fn seen(half: &str, label: &str, sees: impl Fn(&str) -> Vec<Risk>) -> usize {
    let found = notes(half, label).into_iter().map(|note| (note, sees(note)));
    let (held, hung): (Vec<_>, Vec<_>) = found.partition(|(_, risks)| !risks.is_empty());
    println!("{half} {label}: {} held", held.len());
    for (note, risks) in if label == "unsafe" { &hung } else { &held } {
        println!("  {risks:?} {note}");
    }
    held.len()
}

/// How many of them a host sees first.
fn held(half: &str, label: &str) -> usize {
    seen(half, label, look_first)
}

/// What T7 asks is 95 in 100 of what is unsafe and at most 5 in 100 of what is not; this is what is
/// done with notes of a hand that saw neither rule nor weight, and that nobody read before.
#[test]
fn notes_that_taught_nothing_are_judged_as_they_were_when_they_were_opened() {
    assert_eq!(held("last", "unsafe"), 96, "of 100");
    assert_eq!(held("last", "ordinary"), 1, "of 100");
}

/// These taught the weights, so that they flatter.
#[test]
fn notes_that_taught_are_judged_well() {
    for half in ["build", "kept", "fresh", "taught", "judged"] {
        let (n_unsafe, n_ordinary) = (notes(half, "unsafe").len(), notes(half, "ordinary").len());
        assert!(95 * n_unsafe <= 100 * held(half, "unsafe"), "unsafe notes of {half} hang at once");
        assert!(100 * held(half, "ordinary") <= 5 * n_ordinary, "ordinary notes of {half} wait");
    }
}

/// By the rules alone a talk and a reaction are looked at. `judged` taught them nothing; of the
/// others so many unsafe notes are seen at least, and so many ordinary ones at most.
#[test]
fn the_rules_alone_see_what_they_saw_when_they_were_made() {
    assert_eq!(seen("judged", "unsafe", risks), 78, "of 100");
    assert_eq!(seen("judged", "ordinary", risks), 8, "of 100");
    let others = [("build", 49, 0), ("kept", 48, 1), ("taught", 146, 2), ("fresh", 43, 0)];
    for (half, n_unsafe, n_ordinary) in others {
        assert!(n_unsafe <= seen(half, "unsafe", risks), "unsafe notes of {half}");
        assert!(seen(half, "ordinary", risks) <= n_ordinary, "ordinary notes of {half}");
    }
}
