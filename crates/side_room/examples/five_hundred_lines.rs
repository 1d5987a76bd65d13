//! How long it takes to open a sealed talk of 500 lines, on a quiet machine:
//! `cargo run --release -p side_room --example five_hundred_lines`, and the same with
//! `TEST_DATABASE_URL` for PostgreSQL.
use side_room::SideRoom;
use std::time::{Duration, Instant};
use telling::Telling;
use test_house::{TestCentre, minutes};

const LINES: usize = 500;
const OPENED: usize = 500;

#[tokio::main]
async fn main() {
    let rooms: Vec<Box<dyn kernel::Room>> =
        vec![Box::new(SideRoom::default()), Box::new(Telling::default())];
    let linde = TestCentre::with_rooms(rooms).await;
    let ria = linde.neighbour("Ria").await;
    for nth in 0..LINES {
        let text = format!("Regel {nth}: ik heb nog een brief gevonden, en die ligt er al lang.");
        ria.sends("/zijkamer", &[("tekst", &text)]).await.is(303);
        linde.later(minutes(1));
    }
    let last = format!("Regel {}", LINES - 1);
    let mut took: Vec<Duration> = Vec::new();
    for _ in 0..OPENED {
        let begin = Instant::now();
        ria.sees("/zijkamer").await.is(200).shows("Regel 0:").shows(&last);
        took.push(begin.elapsed());
    }
    took.sort_unstable();
    let (p50, p99) = (took[OPENED / 2], took[OPENED * 99 / 100]);
    println!("a talk of {LINES} lines, opened {OPENED} times: p50 {p50:?}, p99 {p99:?}");
}
