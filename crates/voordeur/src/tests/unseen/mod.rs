//! People who do not want to see each other, in the whole house: eight neighbours and a guest talk,
//! and wish not to see one another; then each of them comes to every address that there is.
//!
//! `UNSEEN_SEEDS=100 cargo test -p voordeur unseen` tries more seeds than every test run does.
mod neighbours;
mod paths;

use super::whole_house;
use kernel::Role;
use moderation::block::Exception;
use neighbours::{CAST, Figure, GOODBYE, Neighbours, TABLES};
use std::collections::BTreeSet;
use std::{panic, thread};
use test_house::Chance;
use tokio::runtime::Handle;

const SEEDS: u64 = 1;
const DEEDS: usize = 60;
const WISHES: usize = 24;
/// The notes that people left for whoever receives them, as they begin on the page of a host.
const NOTES: &str = "aria-labelledby=\"briefjes-kop\"";

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn whoever_wishes_it_two_people_meet_nowhere_in_the_house() {
    let n_seeds = std::env::var("UNSEEN_SEEDS")
        .map_or(SEEDS, |n| n.parse().expect("UNSEEN_SEEDS is a number"));
    let mut met = Vec::new();
    for seed in 1..=n_seeds {
        match run(seed, true).await {
            Ok(exceptions) => met.extend(exceptions),
            Err(what) => panic!("seed {seed}: {what}"),
        }
    }
    // What is offered and what is reported names nobody who is parted.
    let places = [
        Exception::Worklist,
        Exception::HostOnDuty,
        Exception::PublicReading,
        Exception::ContactAndHelp,
    ];
    let unmet: Vec<_> = places.iter().filter(|place| !met.contains(place)).collect();
    assert!(unmet.is_empty(), "no scene shows {unmet:?}");
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn a_house_that_does_not_keep_to_a_wish_is_found_out() {
    assert!(run(1, false).await.is_err());
}

/// Tells by which exceptions people met all the same. When the house is not told what they wish, it
/// cannot keep to it.
async fn run(seed: u64, is_told: bool) -> Result<Vec<Exception>, String> {
    let linde = whole_house().await;
    linde.is_a_busy_place().await;
    let mut neighbours = Neighbours::move_in(&linde, Chance::new(seed)).await;
    for _ in 0..DEEDS {
        neighbours.something_happens().await;
    }
    for _ in 0..WISHES {
        neighbours.somebody_wishes(is_told).await?;
    }
    for _ in 0..DEEDS / 4 {
        neighbours.something_happens().await;
    }
    neighbours.say_goodbye().await;

    let mut met = Vec::new();
    look_everywhere(&neighbours, &mut met).await?;
    listen_everywhere(&neighbours, &mut met).await?;
    let street = linde.passer_by().sees("/huiskamer/plein").await;
    let is_read = |figure: &&Figure| street.text.contains(figure.words);
    if 1 < CAST.iter().filter(is_read).count() {
        met.push(Exception::PublicReading);
    }
    Ok(met)
}

/// Every address, and whatever the pages behind them lead to, as everybody who does not see
/// somebody: two of them at a time, each on a thread of its own.
async fn look_everywhere(
    neighbours: &Neighbours<'_>,
    met: &mut Vec<Exception>,
) -> Result<(), String> {
    let viewers: Vec<usize> = neighbours.who_parted().collect();
    let halves = viewers.split_at(viewers.len() / 2);
    let house = Handle::current();
    let mut known = paths::beginnings(neighbours);
    let mut fresh = known.clone();
    while !fresh.is_empty() {
        let looked = thread::scope(|scope| {
            let looking = [halves.0, halves.1]
                .map(|half| scope.spawn(|| house.block_on(look_at(neighbours, half, &fresh))));
            looking.map(|looks| looks.join().unwrap_or_else(|what| panic::resume_unwind(what)))
        });
        let mut found = Vec::new();
        for seen in looked {
            let (links, exceptions) = seen?;
            found.extend(links);
            met.extend(exceptions);
        }
        fresh = found.into_iter().filter(|path| known.insert(path.clone())).collect();
        assert!(known.len() < paths::MAX, "the house has no end: {fresh:?}");
    }
    Ok(())
}

/// These addresses, as these people; gives where they lead, and by which exceptions people met.
async fn look_at(
    neighbours: &Neighbours<'_>,
    viewers: &[usize],
    addresses: &BTreeSet<String>,
) -> Result<(Vec<String>, Vec<Exception>), String> {
    let (mut found, mut met) = (Vec::new(), Vec::new());
    for viewer in viewers {
        for path in addresses {
            let visitor = &neighbours.people[*viewer];
            // A start address of a language would have the next pages speak it.
            visitor.keep("taal=nl");
            let seen = visitor.sees(path).await;
            assert!(!seen.status.is_server_error(), "{path}: {}", seen.text);
            found.extend(paths::links(&seen));
            // The ways to another language and back say the address that was asked for, also of
            // what is gone.
            let text = seen.text.replace(&format!("terug={path}"), "");
            check(neighbours, *viewer, path, &text, &mut met)?;
        }
    }
    Ok((found, met))
}

/// Every stream from its first line on, and who sits there.
async fn listen_everywhere(
    neighbours: &Neighbours<'_>,
    met: &mut Vec<Exception>,
) -> Result<(), String> {
    for viewer in neighbours.who_parted() {
        for table in TABLES {
            let path = format!("{}/live", neighbours::path_of(table));
            let mut ear = neighbours.people[viewer].listens(&path, Some(0)).await;
            if CAST[viewer].is_guest && ear.status == 401 {
                continue; // no guest sits there
            }
            loop {
                let (_, said) = ear.hears().await.expect("the table goes on");
                check(neighbours, viewer, &path, &said, met)?;
                if said.contains(GOODBYE) {
                    break;
                }
            }
            let mut ear = neighbours.people[viewer].listens(&path, Some(0)).await;
            check(neighbours, viewer, &path, &ear.sees_next().await, met)?;
        }
    }
    Ok(())
}

/// What gives somebody away.
#[derive(Clone, Copy, Debug, PartialEq)]
enum Trace {
    Name,
    Words,
    Id,
}

fn check(
    neighbours: &Neighbours<'_>,
    viewer: usize,
    path: &str,
    text: &str,
    met: &mut Vec<Exception>,
) -> Result<(), String> {
    let outside_notes = without_notes(text);
    for author in neighbours.unseen_by(viewer) {
        let (name, words) = (CAST[author].name, CAST[author].words);
        let id = neighbours.people[author].id().to_string();
        for (trace, sign) in [(Trace::Name, name), (Trace::Words, words), (Trace::Id, &id)] {
            let is_own = path.contains(&id) || is_of_own_wish(neighbours, (viewer, author), path);
            let is_in_notes = !outside_notes.contains(sign);
            if !text.contains(sign) || (is_own && trace != Trace::Words) {
                continue;
            }
            let exception = exception(&CAST[viewer], &CAST[author], trace, path)
                .or(is_in_notes.then_some(Exception::ContactAndHelp));
            match exception {
                Some(exception) => met.push(exception),
                None => {
                    let (viewer, around) = (CAST[viewer].name, around(&outside_notes, sign));
                    return Err(format!("{viewer} finds {trace:?} of {name} at {path}: {around}"));
                }
            }
        }
    }
    Ok(())
}

/// A page without the notes.
fn without_notes(text: &str) -> String {
    let Some((before, notes)) = text.split_once(NOTES) else {
        return text.to_owned();
    };
    let (_, after) = notes.split_once("</section>").expect("a section has an end");
    before.to_owned() + after
}

/// Where on a page it stands.
fn around(text: &str, sign: &str) -> String {
    let before = text.split(sign).next().unwrap_or_default().chars().count();
    text.chars().skip(before.saturating_sub(300)).take(500).collect()
}

/// Whom somebody does not want to see, they read in their own list and in what they take along.
fn is_of_own_wish(neighbours: &Neighbours<'_>, pair: (usize, usize), path: &str) -> bool {
    let is_own = path == "/mijn/niet-zien" || path.starts_with("/mijn/alles");
    is_own && neighbours.wishes.contains(&pair)
}

/// Why somebody is seen here all the same.
fn exception(viewer: &Figure, author: &Figure, trace: Trace, path: &str) -> Option<Exception> {
    let is_at_work = path.starts_with("/achterkamer") || path.starts_with("/melden/");
    if viewer.role.is_some() && is_at_work {
        Some(Exception::Worklist)
    } else if matches!(author.role, Some(Role::Host | Role::Coordinator)) {
        Some(Exception::HostOnDuty)
    } else if author.role.is_some() && trace != Trace::Words {
        Some(Exception::ContactAndHelp)
    } else {
        None
    }
}
