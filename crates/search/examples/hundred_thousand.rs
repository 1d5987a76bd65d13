//! How long a question takes among 100,000 things, on a quiet machine:
//! `cargo run --release -p search --example hundred_thousand`, and the same with
//! `TEST_DATABASE_URL` for PostgreSQL.
use kernel::{Door, Here, Light, Result, Tx, icon};
use moderation::Moderation;
use search::{Audience, Entry, PATH, Search};
use std::time::{Duration, Instant};
use test_house::{TestCentre, bare_room};

const QUESTIONS: &str = include_str!("../corpus/questions.tsv");
const THINGS: usize = 100_000;
/// So many are written down in one transaction, which may not take long.
const AT_ONCE: usize = 20;
const ASKED: usize = 1_000;
/// So many words does a neighbourhood use; the first of them far more often than the last.
const WORDS: usize = 20_000;
const SYLLABLES: [&str; 24] = [
    "ba", "ker", "lo", "ten", "mi", "vaar", "do", "sel", "ka", "ring", "pe", "stok", "wi", "laan",
    "ro", "ver", "ne", "huis", "ga", "ding", "sta", "len", "foe", "zor",
];

/// A room of which something can be found.
struct Shed;

bare_room!(Shed, "shed", {
    fn door(&self) -> Option<Door> {
        Some(Door {
            path: "/schuur",
            label: |_| "De schuur",
            icon: icon::HUIS,
            scene: &kernel::asset::SCENES_KAMER_AGENDA_SVG,
            place: "w-agenda",
        })
    }
    async fn light(&self, _: &mut Tx, _: &Here) -> Result<Light> {
        Ok(Light::default())
    }
});

/// The same numbers each time, without any order.
struct Chance(u64);

impl Chance {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963);
        (self.0 >> 33) as usize % end
    }

    /// The hundredth word is said a hundred times less than the first.
    fn word(&mut self) -> String {
        let place = (WORDS as f64).powf(self.below(100_000) as f64 / 100_000.0) as usize;
        let syllable = |of: usize| SYLLABLES[of % SYLLABLES.len()];
        [syllable(place), syllable(place / 24), syllable(place / 576 + place)].concat()
    }

    fn words(&mut self, n: usize) -> String {
        (0..n).map(|_| self.word()).collect::<Vec<_>>().join(" ")
    }
}

/// Things of which each also says something that people ask for.
async fn furnish(linde: &TestCentre, asked: &[&str]) {
    let said: Vec<&str> = asked.iter().flat_map(|question| question.split(' ')).collect();
    let mut chance = Chance(7);
    for pile in 0..THINGS / AT_ONCE {
        let mut tx = linde.write().await;
        for nth in 0..AT_ONCE {
            let path = format!("/schuur/{pile}-{nth}");
            let title = format!("{} {}", chance.words(3), said[chance.below(said.len())]);
            let text = format!("{} {}", chance.words(30), said[chance.below(said.len())]);
            let thing = Entry {
                room: "shed",
                path: &path,
                audience: Audience::Everyone,
                person: None,
                title: &title,
                brief: "",
                text: &text,
                at: None,
                ends_at: None,
            };
            search::put(&mut tx, &thing).await.expect("it is written down");
        }
        tx.save().await.expect("it is saved");
    }
}

#[tokio::main]
async fn main() {
    let moderation = Box::new(Moderation::new(Vec::new()));
    let linde = TestCentre::with_rooms(vec![Box::new(Shed), moderation, Box::new(Search)]).await;
    let asked: Vec<&str> = QUESTIONS.lines().filter_map(|line| line.split('\t').nth(1)).collect();
    let begin = Instant::now();
    furnish(&linde, &asked).await;
    println!("{THINGS} things written down in {:?}", begin.elapsed());
    let visitor = linde.passer_by();
    let mut took: Vec<(Duration, &str)> = Vec::new();
    for question in asked.iter().cycle().take(ASKED) {
        let begin = Instant::now();
        visitor.sends(PATH, &[("vraag", question)]).await.is(200).shows("We vonden");
        took.push((begin.elapsed(), question));
    }
    took.sort_unstable();
    let at = |part: usize| took[took.len() * part / 100];
    let longest = took[took.len() - 1];
    println!("{ASKED} questions: p50 {:?}, p99 {:?}, longest {longest:?}", at(50).0, at(99).0);
}
