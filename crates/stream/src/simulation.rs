//! The core of the stream under chance: one channel without clock, threads or database. A seed
//! decides what happens next, so whatever goes wrong happens again.
//!
//! `STREAM_SEEDS=10000 cargo test -p stream` tries more seeds than every test run does.
mod world;

use test_house::Chance;
use world::World;

const SEEDS: u64 = 200;
const STEPS: usize = 400;

#[test]
fn everybody_hears_every_line_once_and_in_order() {
    let n_seeds = std::env::var("STREAM_SEEDS")
        .map_or(SEEDS, |n| n.parse().expect("STREAM_SEEDS is a number"));
    for seed in 1..=n_seeds {
        if let Err(what) = run(seed, None) {
            panic!("seed {seed}: {what}");
        }
    }
}

#[test]
fn whatever_breaks_the_core_is_noticed() {
    for fault in Fault::ALL {
        assert!(
            (1..=SEEDS).any(|seed| run(seed, Some(fault)).is_err()),
            "{fault:?} goes unnoticed"
        );
    }
}

/// Ways to be wrong.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Fault {
    /// A listener hears what is said here, whether it follows or not.
    TellsOutOfOrder,
    /// The attendant never looks in the database.
    NeverLooks,
    /// Everybody hears everyone.
    SeesEverybody,
    /// Somebody comes back and begins where they began before.
    BeginsAnew,
    /// What was rendered stays, also when a line is hidden.
    ForgetsNothing,
    /// What was rendered before a line was hidden is still passed on after it.
    PassesOnTheOld,
    /// A look of the attendant that began before a line was hidden still counts after it.
    TrustsAnOldLook,
    /// The same for a look of a listener.
    HearsAnOldLook,
}

impl Fault {
    const ALL: [Self; 8] = [
        Self::TellsOutOfOrder,
        Self::NeverLooks,
        Self::SeesEverybody,
        Self::BeginsAnew,
        Self::ForgetsNothing,
        Self::PassesOnTheOld,
        Self::TrustsAnOldLook,
        Self::HearsAnOldLook,
    ];
}

fn run(seed: u64, fault: Option<Fault>) -> Result<(), String> {
    let mut world = World::new(Chance::new(seed), fault);
    for _ in 0..STEPS {
        world.something_happens()?;
    }
    world.comes_to_rest()?;
    world.check_nothing_is_missing()
}
