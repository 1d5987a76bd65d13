//! `goals FILE...`: how far this project reaches its goals, as medians over rounds. Fails below a floor.
use crate::report::medians;

enum Bound {
    AtLeast { floor: f64, goal: f64 },
    AtMost { floor: f64, goal: f64 },
}
use Bound::{AtLeast, AtMost};

/// What a figure is divided by before it is held against its bounds.
enum Against {
    Nothing,
    /// The same figure of this peer.
    Peer(&'static str),
    /// Our own figure in this other test.
    Test(&'static str),
}
use Against::{Nothing, Peer, Test};

struct Goal {
    what: &'static str,
    test: &'static str,
    metric: &'static str,
    against: Against,
    bound: Bound,
}

const fn goal(what: &'static str, test: &'static str, metric: &'static str, against: Against, bound: Bound) -> Goal {
    Goal { what, test, metric, against, bound }
}

const DELIVERIES: (&str, Bound) = ("max.delivered_per_server_core_s", AtLeast { floor: 0.8, goal: 1.0 });
const MEMORY: (&str, Bound) = ("idle.pss_kib_per_conn", AtMost { floor: 1.6, goal: 1.0 });
const NONE: Bound = AtMost { floor: 0.0, goal: 0.0 };
const BACK: (&str, Bound) = ("storm.all_back_ms", AtMost { floor: 1.5, goal: 1.0 });

const GOALS: [Goal; 29] = [
    goal("messages delivered per core-second, 2,000 listeners", "chat-2000", DELIVERIES.0, Peer("nchan"), DELIVERIES.1),
    goal("the same, 10,000 listeners", "chat-10000", DELIVERIES.0, Peer("nchan"), DELIVERIES.1),
    goal("KiB per idle listener, 2,000", "chat-2000", MEMORY.0, Peer("nchan"), MEMORY.1),
    goal("the same, 10,000", "chat-10000", MEMORY.0, Peer("nchan"), MEMORY.1),
    goal("lost in a storm of 2,000", "chat-2000", "storm.missing", Nothing, NONE),
    goal("lost in a storm of 10,000", "chat-10000", "storm.missing", Nothing, NONE),
    goal("shown twice in a storm of 2,000", "chat-2000", "storm.duplicates", Nothing, NONE),
    goal("shown twice in a storm of 10,000", "chat-10000", "storm.duplicates", Nothing, NONE),
    goal("lines refused in a storm of 2,000", "chat-2000", "storm.publish_errors", Nothing, NONE),
    goal("lines refused in a storm of 10,000", "chat-10000", "storm.publish_errors", Nothing, NONE),
    goal("ms until all 2,000 are back", "chat-2000", BACK.0, Peer("nchan"), BACK.1),
    goal("ms until all 10,000 are back", "chat-10000", BACK.0, Peer("nchan"), BACK.1),
    goal("front pages per core-second", "page-front", "per_server_core_s", Peer("refaxum"), AtLeast { floor: 0.5, goal: 0.8 }),
    goal("calendars of 1,000 activities per core-second", "agenda-list-nocache", "per_server_core_s", Peer("refaxum"), AtLeast { floor: 0.4, goal: 0.7 }),
    goal("calendar feeds that did not change per core-second, against hello", "agenda-ical-same", "per_server_core_s", Peer("refaxum"), AtLeast { floor: 0.5, goal: 0.8 }),
    goal("ms of the slowest sign-up in a hundred, 50 at once", "sign-up", "latency.p99_ms", Nothing, AtMost { floor: 250.0, goal: 100.0 }),
    goal("sign-ups answered with an error", "sign-up", "bad_status", Nothing, NONE),
    goal("µs of CPU for the first page of 10,000 notes, against 100", "board-10000", "server_cpu_us_each", Test("board-100"), AtMost { floor: 1.2, goal: 1.1 }),
    goal("ms of the slowest note in a hundred, 20 at once", "note", "latency.p99_ms", Nothing, AtMost { floor: 250.0, goal: 100.0 }),
    goal("ms for the slowest line in a hundred of a private talk", "talk", "steady.latency.p99_ms", Nothing, AtMost { floor: 1000.0, goal: 100.0 }),
    goal("lines of a private talk that did not come", "talk", "steady.missing", Nothing, NONE),
    goal("notes answered with an error", "note", "bad_status", Nothing, NONE),
    goal("durable posts per second, 64 writers", "write-64", "per_s", Peer("refaxum"), AtLeast { floor: 0.3, goal: 0.6 }),
    goal("sync calls per post, 1 writer", "sync-1", "sync_calls_each", Nothing, AtMost { floor: 1.2, goal: 1.0 }),
    goal("sync calls per post, 64 writers", "sync-64", "sync_calls_each", Nothing, AtMost { floor: 0.4, goal: 0.2 }),
    goal("ms from exec to the first answer", "start", "up_ms", Nothing, AtMost { floor: 500.0, goal: 300.0 }),
    goal("the same", "start", "up_ms", Peer("refaxum"), AtMost { floor: f64::INFINITY, goal: 2.0 }),
    goal("KiB in use when idle", "idle-memory", "pss_kib", Nothing, AtMost { floor: 48.0 * 1024.0, goal: 24.0 * 1024.0 }),
    goal("posts answered with an error, 64 writers", "write-64", "bad_status", Nothing, NONE),
];

const BELOW: &str = "BELOW THE FLOOR";

impl Bound {
    fn verdict(&self, x: f64) -> &'static str {
        match self {
            AtLeast { goal, .. } if *goal <= x => "goal",
            AtMost { goal, .. } if x <= *goal => "goal",
            AtLeast { floor, .. } if x < *floor => BELOW,
            AtMost { floor, .. } if *floor < x => BELOW,
            AtMost { floor, .. } if floor.is_infinite() => "not yet",
            _ => "floor",
        }
    }

    fn bounds(&self) -> String {
        let (sign, floor, goal) = match self {
            AtLeast { floor, goal } => ("≥", floor, goal),
            AtMost { floor, goal } => ("≤", floor, goal),
        };
        let floor = if floor.is_finite() { format!("{sign} {floor}") } else { "-".into() };
        format!("{floor} | {sign} {goal}")
    }
}

/// Whether every floor holds.
pub fn run(files: &[String]) -> bool {
    let medians = medians(files);
    let median = |test: &str, metric: &str, peer: &str| medians.get(test)?.get(metric)?.get(peer).copied();
    println!("| what | ours | against | ratio | floor | goal | reached |\n|---|---|---|---|---|---|---|");
    let mut holds = true;
    for g in &GOALS {
        let ours = median(g.test, g.metric, "ours");
        let (name, other) = match g.against {
            Nothing => (None, None),
            Peer(peer) => (Some(peer), median(g.test, g.metric, peer)),
            Test(test) => (Some(test), median(test, g.metric, "ours")),
        };
        let x = match (ours, name, other) {
            (Some(ours), None, _) => Some(ours),
            (Some(ours), Some(_), Some(other)) if other != 0.0 => Some(ours / other),
            _ => None,
        };
        let said = |x: Option<f64>| x.map_or("-".into(), |x| if x.abs() >= 100.0 { format!("{x:.0}") } else { format!("{x:.2}") });
        let against = name.map_or("-".into(), |name| format!("{name} {}", said(other)));
        let ratio = if name.is_some() { said(x) } else { "-".into() };
        let verdict = x.map_or("not measured", |x| g.bound.verdict(x));
        holds &= verdict != BELOW && x.is_some();
        println!("| {} | {} | {against} | {ratio} | {} | {verdict} |", g.what, said(ours), g.bound.bounds());
    }
    holds
}
