//! An evening with everybody: many who talk, many who listen, and connections that break.
use super::tables::sets_up;
use super::{LIVE, ROOM, home, says};
use futures_util::future::{join, join_all};
use std::collections::HashMap;
use test_house::{Chance, Listener, SignedDuration, TestCentre, Visitor};

const HALL: &str = "/huiskamer/feest";
const HALL_LIVE: &str = "/huiskamer/feest/live";
const IN_THE_HALL: usize = 500;
/// As many as press the button in the same moment.
const AT_ONCE: usize = 50;
/// Of so many one does not see the one who came after.
const ONE_PARTED_IN: usize = 25;
const WITH_BAD_LINES: usize = 50;
const LINES: usize = 200;

fn line<'a>(text: &'a str, table: &'a str) -> [(&'static str, &'a str); 3] {
    [("tekst", text), ("regels", "99"), ("tafel", table)]
}

async fn neighbours(linde: &TestCentre, n: usize) -> Vec<Visitor<'_>> {
    let mut people = Vec::new();
    for nth in 0..n {
        people.push(linde.neighbour(&format!("Buur {nth}")).await);
    }
    people
}

async fn parts(by: &Visitor<'_>, other: &Visitor<'_>) {
    by.sends("/blokkeren", &[("wie", &other.id().to_string())]).await.is(303);
}

/// Everything with a number up to this one.
async fn hears_until(ear: &mut Listener, last: i64) -> Vec<(i64, String)> {
    let mut heard: Vec<(i64, String)> = Vec::new();
    while heard.last().is_none_or(|(number, _)| *number < last) {
        heard.push(ear.hears().await.expect("the hall goes on"));
    }
    heard
}

fn author(line: &str) -> usize {
    let (_, rest) = line.split_once("Ik ben nummer ").expect("everybody says who they are");
    rest.split('.').next().unwrap_or_default().parse().expect("it is a number")
}

#[tokio::test]
async fn five_hundred_people_say_a_line_each_and_each_line_is_heard_once_and_in_order() {
    let linde = home().await;
    let mo = linde.coordinator("Mo").await;
    sets_up(&mo, "Feest", &[("soort", "hall"), ("rustig", "30")]).await;
    let people = neighbours(&linde, IN_THE_HALL).await;
    let is_parted = |nth: usize| nth.is_multiple_of(ONE_PARTED_IN);
    for nth in (0..IN_THE_HALL).filter(|nth| is_parted(*nth)) {
        parts(&people[nth], &people[nth + 1]).await;
    }
    let mut mos_ear = mo.listens(HALL_LIVE, None).await;
    let mut ears = Vec::new();
    for person in &people {
        ears.push(person.listens(HALL_LIVE, None).await);
    }

    let texts: Vec<String> = (0..IN_THE_HALL).map(|nth| format!("Ik ben nummer {nth}.")).collect();
    let everybody: Vec<_> = people.iter().zip(&texts).collect();
    for some in everybody.chunks(AT_ONCE) {
        join_all(some.iter().map(async |(person, text)| {
            person.sends(ROOM, &line(text, "feest")).await.is(303);
        }))
        .await;
    }
    mo.sends(ROOM, &line("Dat was iedereen.", "feest")).await.is(303);

    let n_lines = IN_THE_HALL as i64 + 1;
    let all = hears_until(&mut mos_ear, n_lines).await;
    assert!(all.iter().map(|(number, _)| *number).eq(1..=n_lines));
    let authors: HashMap<i64, usize> =
        all[..IN_THE_HALL].iter().map(|(number, said)| (*number, author(said))).collect();
    for (nth, ear) in ears.iter_mut().enumerate() {
        let unseen = if is_parted(nth) {
            Some(nth + 1)
        } else {
            nth.checked_sub(1).filter(|before| is_parted(*before))
        };
        let is_seen =
            |number: &i64| authors.get(number).is_none_or(|author| Some(*author) != unseen);
        let wanted: Vec<_> = all.iter().filter(|(number, _)| is_seen(number)).collect();
        assert_eq!(wanted.len(), all.len() - usize::from(unseen.is_some()));
        assert_eq!(hears_until(ear, n_lines).await.iter().collect::<Vec<_>>(), wanted);
    }
}

#[tokio::test]
async fn in_the_hall_everybody_speaks_in_turn_and_who_presents_goes_on() {
    let linde = home().await;
    let mo = linde.coordinator("Mo").await;
    sets_up(&mo, "Feest", &[("soort", "hall"), ("rustig", "30")]).await;
    let people = neighbours(&linde, 10).await;
    for turn in 0..2 {
        for (nth, person) in people.iter().enumerate() {
            let text = format!("Ik ben nummer {nth}.");
            person.sends(ROOM, &line(&text, "feest")).await.is(303);
            person.sends(ROOM, &line(&text, "feest")).await.is(429).shows("Even rustig aan");
            mo.sends(ROOM, &line("Dank je wel.", "feest")).await.is(303);
        }
        let page = people[0].sees(HALL).await;
        assert_eq!(page.text.matches(">Ik ben nummer ").count(), 10 * (turn + 1));
        assert_eq!(page.text.matches("msg spreekt").count(), 10 * (turn + 1));
        linde.later(SignedDuration::from_secs(31));
    }
}

/// Somebody whose connection breaks again and again, until they have heard this number.
async fn listens_on_a_bad_line(person: &Visitor<'_>, seed: u64, last: i64) -> Vec<(i64, String)> {
    let mut chance = Chance::new(seed);
    let mut heard: Vec<(i64, String)> = Vec::new();
    loop {
        let latest = heard.last().map(|(number, _)| *number);
        let mut ear = person.listens(LIVE, latest).await;
        for _ in 0..chance.below(20) {
            let (number, said) = ear.hears().await.expect("the room goes on");
            heard.push((number, said));
            if number == last {
                return heard;
            }
        }
    }
}

#[tokio::test]
async fn fifty_whose_connection_breaks_hear_the_same_lines_in_the_same_order() {
    let linde = home().await;
    linde.is_a_busy_place().await;
    let mo = linde.coordinator("Mo").await;
    let people = neighbours(&linde, WITH_BAD_LINES).await;
    // The first of them says every fourth line, and every third does not see them.
    let is_parted = |nth: usize| nth != 0 && nth.is_multiple_of(3);
    for nth in (0..WITH_BAD_LINES).filter(|nth| is_parted(*nth)) {
        parts(&people[nth], &people[0]).await;
    }
    let mut mos_ear = mo.listens(LIVE, None).await;
    let last = LINES as i64 + 1;

    let talk = async {
        for n in 0..LINES {
            let speaker = if n % 4 == 0 { 0 } else { [1, 2, 4][n % 3] };
            says(&people[speaker], &format!("bericht {n}")).await;
        }
        says(&mo, "Tot morgen").await;
    };
    let listening = people.iter().zip(1..);
    let listening = listening.map(|(person, seed)| listens_on_a_bad_line(person, seed, last));
    let ((), heard) = join(talk, join_all(listening)).await;

    let all = hears_until(&mut mos_ear, last).await;
    let is_of_others = |said: &&(i64, String)| !said.1.contains("Buur 0<");
    let others: Vec<_> = all.iter().filter(is_of_others).cloned().collect();
    assert_eq!((all.len(), others.len()), (LINES + 1, LINES - LINES / 4 + 1));
    for (nth, heard) in heard.into_iter().enumerate() {
        assert_eq!(heard, if is_parted(nth) { &others[..] } else { &all[..] }, "listener {nth}");
    }
}
