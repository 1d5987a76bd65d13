//! How `weights.txt` is made from the notes of `corpus/`.
//!
//! A linear support vector machine: of all weights that keep unsafe and ordinary notes apart, the
//! smallest, found one note at a time (Hsieh and others, "A Dual Coordinate Descent Method for
//! Large-scale Linear SVM", 2008). Always in the same order, so that the same notes teach the same.
use crate::judge::{Judge, KIND_NAMES, KINDS, Trait, Traits, traits, words};
use std::collections::{BTreeMap, HashMap};
use std::fmt::Write;

/// What stands in fewer notes teaches nothing: words, and runs of letters.
const NOTES_MIN: [usize; KINDS] = [2, 3];
/// So many traits are kept, those that tell most; more of them judge hardly better.
const TRAITS_MAX: usize = 24_000;
/// What a note on the wrong side costs.
const COST: f64 = 1.0;
const ROUNDS: usize = 30;
/// Of so many ordinary notes that taught nothing, one may wait (T7).
const WAITS_ONE_OF: usize = 20;
/// The notes are dealt out into so many parts, each judged by what the others teach.
const PARTS: usize = 3;

/// A note that somebody judged.
#[derive(Clone, Copy)]
pub struct Note {
    pub is_unsafe: bool,
    pub text: &'static str,
}

/// Every note that teaches, hand by hand.
fn hands() -> Vec<Vec<Note>> {
    let files = [include_str!("../corpus/notes.tsv"), include_str!("../corpus/taught.tsv")];
    let lines = files.iter().flat_map(|file| file.lines());
    let mut hands: BTreeMap<&str, Vec<Note>> = BTreeMap::new();
    for line in lines.filter(|line| !line.starts_with('#')) {
        let fields: Vec<&str> = line.split('\t').collect();
        let note = Note { is_unsafe: fields[1] == "unsafe", text: fields[2] };
        hands.entry(fields[0]).or_default().push(note);
    }
    hands.remove("last").expect("the notes that judge are there");
    hands.into_values().collect()
}

/// What `weights.txt` should hold.
pub fn weights() -> String {
    let hands = hands();
    let taught = Taught::by(&hands.concat());
    written(&taught, bar(&hands))
}

/// The sum that one in twenty ordinary notes reaches when the hands that wrote them taught nothing.
fn bar(hands: &[Vec<Note>]) -> f64 {
    let mut sums: Vec<f64> = Vec::new();
    for part in 0..PARTS {
        let is_asked = |nth: &usize| nth % PARTS == part;
        let of = |asked: bool| {
            let chosen = hands.iter().enumerate().filter(move |(nth, _)| is_asked(nth) == asked);
            chosen.flat_map(|(_, notes)| notes).copied().collect::<Vec<Note>>()
        };
        let taught = Taught::by(&of(false));
        let judge = taught.judge();
        let ordinary = of(true).into_iter().filter(|note| !note.is_unsafe);
        sums.extend(ordinary.map(|note| judge.weigh(note.text)));
    }
    sums.sort_by(|one, other| other.total_cmp(one));
    sums[sums.len() / WAITS_ONE_OF]
}

/// What notes teach: of each trait its kind and name, how rare it is, and what it weighs.
struct Taught {
    names: Vec<(usize, String)>,
    rarity: Vec<f64>,
    weight: Vec<f64>,
}

/// The traits of a note by their place, each as long as it is rare; together they are as long as
/// one.
type Row = Vec<(usize, f64)>;

impl Taught {
    /// Once with everything, and again with what told most then.
    fn by(notes: &[Note]) -> Self {
        let traits: Vec<_> = notes.iter().map(|note| traits(&words(note.text))).collect();
        let all = Self::with(notes, &traits, known(&traits));
        let mut by_tell: Vec<usize> = (0..all.names.len()).collect();
        let tells = |at: &usize| (all.weight[*at] * all.rarity[*at]).abs();
        by_tell.sort_by(|one, other| tells(other).total_cmp(&tells(one)));
        by_tell.truncate(TRAITS_MAX);
        by_tell.sort_unstable();
        let kept = by_tell.into_iter().map(|at| (all.names[at].clone(), all.rarity[at])).collect();
        Self::with(notes, &traits, kept)
    }

    fn with(
        notes: &[Note],
        traits: &[[Traits; KINDS]],
        known: Vec<((usize, String), f64)>,
    ) -> Self {
        let (names, rarity): (Vec<_>, Vec<f64>) = known.into_iter().unzip();
        let mut places: [HashMap<&str, usize>; KINDS] = Default::default();
        for (at, (kind, name)) in names.iter().enumerate() {
            places[*kind].insert(name, at);
        }
        let rows: Vec<Row> = traits.iter().map(|own| row(own, &places, &rarity)).collect();
        let sides = notes.iter().map(|note| if note.is_unsafe { 1.0 } else { -1.0 });
        let weight = apart(&rows, &sides.collect::<Vec<f64>>(), names.len());
        Self { names, rarity, weight }
    }

    fn judge(&self) -> Judge<'_> {
        let mut weights: [HashMap<&str, Trait>; KINDS] = Default::default();
        let all = self.names.iter().zip(&self.rarity).zip(&self.weight);
        for (((kind, name), rarity), weight) in all {
            weights[*kind].insert(name, Trait { rarity: *rarity, weight: *weight });
        }
        Judge { weights, bar: 0.0 }
    }
}

/// What stands in enough notes, and how rare it is.
fn known(traits: &[[Traits; KINDS]]) -> Vec<((usize, String), f64)> {
    let mut n_notes: BTreeMap<(usize, &str), usize> = BTreeMap::new();
    for (kind, name) in traits.iter().flat_map(|own| own.iter().enumerate()).flat_map(each) {
        *n_notes.entry((kind, name)).or_default() += 1;
    }
    let enough = n_notes.into_iter().filter(|((kind, _), n)| NOTES_MIN[*kind] <= *n);
    let rarity = |n: usize| ((1 + traits.len()) as f64 / (1 + n) as f64).ln() + 1.0;
    enough.map(|((kind, name), n)| ((kind, name.to_owned()), rarity(n))).collect()
}

fn each((kind, traits): (usize, &Traits)) -> impl Iterator<Item = (usize, &str)> {
    traits.keys().map(move |name| (kind, name.as_str()))
}

fn row(traits: &[Traits; KINDS], places: &[HashMap<&str, usize>; KINDS], rarity: &[f64]) -> Row {
    let mut row = Row::new();
    for (traits, places) in traits.iter().zip(places) {
        let here: Vec<usize> =
            traits.keys().filter_map(|name| places.get(name.as_str()).copied()).collect();
        let length = here.iter().map(|at| rarity[*at].powi(2)).sum::<f64>().sqrt();
        row.extend(here.into_iter().map(|at| (at, rarity[at] / length)));
    }
    row
}

/// The weights that keep the rows of both sides apart.
fn apart(rows: &[Row], sides: &[f64], n_traits: usize) -> Vec<f64> {
    let slack = 0.5 / COST;
    let mut weight = vec![0.0; n_traits];
    let mut pull = vec![0.0; rows.len()];
    let squares: Vec<f64> = rows
        .iter()
        .map(|row| row.iter().map(|(_, part)| part * part).sum::<f64>() + slack)
        .collect();
    // Notes that follow one another are of one hand; a step that shares no factor with their number
    // goes from hand to hand and comes to each once.
    let step = (rows.len() / 2..).find(|step| are_coprime(*step, rows.len())).unwrap_or(1);
    for at in (0..ROUNDS * rows.len()).map(|nth| nth * step % rows.len()) {
        let (row, side) = (&rows[at], sides[at]);
        let sum: f64 = row.iter().map(|(place, part)| weight[*place] * part).sum();
        let gain = side * sum - 1.0 + slack * pull[at];
        let next = (pull[at] - gain / squares[at]).max(0.0);
        let change = (next - pull[at]) * side;
        pull[at] = next;
        for (place, part) in row {
            weight[*place] += change * part;
        }
    }
    weight
}

fn are_coprime(one: usize, other: usize) -> bool {
    if other == 0 { one == 1 } else { are_coprime(other, one % other) }
}

fn written(taught: &Taught, bar: f64) -> String {
    let mut lines = format!(
        "# What a note weighs, trait by trait: see `src/judge.rs`. Made from `corpus/` by the test\n\
         # `the_weights_are_what_the_notes_teach`; nobody writes here by hand.\n\
         bar {:.0}\n",
        bar * 1000.0
    );
    for (kind, name) in KIND_NAMES.iter().enumerate() {
        writeln!(lines, "= {name}").expect("a text takes every line");
        for (at, (own, name)) in taught.names.iter().enumerate() {
            let (rarity, weight) = (taught.rarity[at] * 100.0, taught.weight[at] * 1000.0);
            if *own == kind {
                writeln!(lines, "{name}\t{rarity:.0}\t{weight:.0}")
                    .expect("a text takes every line");
            }
        }
    }
    lines
}

/// With `TEACH` in the environment they are written anew.
#[test]
fn the_weights_are_what_the_notes_teach() {
    let weights = weights();
    if std::env::var_os("TEACH").is_some() {
        let file = concat!(env!("CARGO_MANIFEST_DIR"), "/weights.txt");
        std::fs::write(file, &weights).expect("the weights can be written");
    }
    let kept = include_str!("../weights.txt");
    let differs = kept.lines().zip(weights.lines()).find(|(kept, taught)| kept != taught);
    assert!(kept == weights, "the notes teach something else: {differs:?}");
}

#[test]
fn what_stands_on_one_side_only_weighs_to_that_side() {
    let note = |is_unsafe, text| Note { is_unsafe, text };
    let notes = [
        note(true, "eerst betalen"),
        note(true, "betalen per post"),
        note(false, "samen soep"),
        note(false, "soep per bord"),
    ];
    let taught = Taught::by(&notes);
    let judge = taught.judge();
    let [words, _] = &judge.weights;
    assert!(0.0 < words["betalen"].weight && words["soep"].weight < 0.0);
    assert!(words["per"].weight.abs() < words["betalen"].weight / 4.0);
    assert!(0.5 < judge.weigh("nu betalen") && judge.weigh("lekkere soep") < -0.5);
}
