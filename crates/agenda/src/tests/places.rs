//! The last place, the waiting list, and what happens by the clock.
use super::{SOUP, THURSDAY, comes, home, soup, with_soup};
use crate::seats::{Answer, Party, Seats, SignUpId, Standing, WaitingList, with_turn};
use kernel::Timestamp;
use kernel::jiff::SignedDuration;
use std::collections::HashSet;
use test_house::{Chance, days};

#[tokio::test]
async fn the_last_place_is_given_once_however_many_press_at_the_same_time() {
    let linde = home().await;
    with_soup(&linde, &[("plekken", "1"), ("lijst", "none")]).await;
    let mut people = Vec::new();
    for n in 0..30 {
        people.push(linde.neighbour(&format!("Buur {n}")).await);
    }
    let presses = people.iter().map(|own| comes(own, "1"));
    let answers = futures_util::future::join_all(presses).await;
    assert_eq!(answers.iter().filter(|answer| answer.status == 303).count(), 1);
    linde.passer_by().sees(SOUP).await.shows("Vol");
}

#[tokio::test]
async fn whoever_waits_is_asked_first_says_yes_in_time_or_the_next_is_asked() {
    let linde = home().await;
    let fatima =
        with_soup(&linde, &[("dag", "2026-03-12"), ("plekken", "1"), ("lijst", "asks")]).await;
    let come = |op| [("op", op), ("n", "1")];
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    let ama = linde.neighbour("Ama").await;
    for who in [&ria, &ben, &ama] {
        who.sends(&format!("{SOUP}/kom"), &come("2026-03-12")).await.is(303);
    }

    ria.sends(&format!("{SOUP}/kom-niet"), &[("op", "2026-03-12")]).await.is(303);

    ben.sees(SOUP).await.shows("Er is een plek voor jou. Zeg ja voor");
    ama.sees(SOUP).await.shows("Je staat op de wachtlijst");
    ama.sends(&format!("{SOUP}/ja-graag"), &[("op", "2026-03-12")]).await.is(303);
    ama.sees(SOUP).await.shows("Je staat op de wachtlijst");
    linde.later(days(3));
    linde.ticks().await;
    ben.sees(SOUP).await.hides("Er is een plek voor jou");
    ama.sees(SOUP).await.shows("Er is een plek voor jou");
    ama.sends(&format!("{SOUP}/ja-graag"), &[("op", "2026-03-12")]).await.is(303);
    fatima.sees("/agenda/samen-soep-koken/wie").await.shows("komt").shows("Ama");
}

#[tokio::test]
async fn places_for_whoever_rings_are_theirs_until_the_day_before() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[("bellers", "1"), ("lijst", "moves_up")]).await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    comes(&ria, "1").await.is(303);
    comes(&ben, "1").await.is(303);
    ben.sees(SOUP).await.shows("Je staat op de wachtlijst");
    let wie = "/agenda/samen-soep-koken/wie";
    let henk = fatima.sends(wie, &[("op", THURSDAY), ("naam", "Henk"), ("n", "1")]).await;
    let slip = henk.headers["location"].to_str().unwrap().to_owned();
    linde.passer_by().sees(&slip).await.shows("Je staat op de lijst");

    linde.passer_by().sends(&slip, &[("naam", "Henk")]).await.is(303);
    ben.sees(SOUP).await.shows("Je staat op de wachtlijst");
    linde.later(days(4));
    linde.ticks().await;
    ben.sees(SOUP).await.shows("Er is een plek voor jou. We bellen je.");
    fatima.sees(wie).await.shows("bel: er is een plek");
}

#[tokio::test]
async fn whoever_waits_for_the_clock_alone_is_looked_at_in_time() {
    let linde = home().await;
    with_soup(&linde, &[("bellers", "1"), ("plekken", "1")]).await;
    let ria = linde.neighbour("Ria").await;
    comes(&ria, "1").await.is(303);
    ria.sees(SOUP).await.shows("Je staat op de wachtlijst");

    linde.later(days(4));
    linde.ticks().await;

    ria.sees(SOUP).await.shows("Er is een plek voor jou");
}

#[tokio::test]
async fn more_places_move_people_up_and_fewer_than_come_are_refused() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[]).await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    comes(&ria, "2").await.is(303);
    comes(&ben, "1").await.is(303);
    let page = "/agenda/samen-soep-koken/pas-aan";

    let fewer = fatima.sends(page, &soup(&[("plekken", "1")])).await;
    fewer.is(422).shows("Er komen al 2 mensen.");
    fatima.sends(page, &soup(&[("plekken", "3")])).await.is(303);

    ben.sees(SOUP).await.shows("Je staat op de lijst");
}

#[tokio::test]
async fn nobody_moves_up_to_what_does_not_happen() {
    let linde = home().await;
    let fatima = with_soup(&linde, &[]).await;
    let (ria, ben) = (linde.neighbour("Ria").await, linde.neighbour("Ben").await);
    comes(&ria, "2").await.is(303);
    comes(&ben, "1").await.is(303);
    let off = "/agenda/samen-soep-koken/gaat-niet-door";
    fatima.sends(off, &[("op", THURSDAY)]).await.is(303);

    ria.sends(&format!("{SOUP}/kom-niet"), &[("op", THURSDAY)]).await.is(303);

    ben.sees(SOUP).await.shows("Je staat op de wachtlijst").shows("Gaat niet door");
}

/// Whatever people ask, cancel and wait for: nobody has a place that is not there, nobody jumps
/// the queue, and looking twice changes nothing.
#[test]
fn the_places_are_right_whatever_happens() {
    let begins: Timestamp = "2026-03-01T10:00:00Z".parse().unwrap();
    for seed in 0..400 {
        let mut chance = Chance::new(seed);
        let starts_at = begins + SignedDuration::from_hours(24 * 6);
        let lists = [WaitingList::None, WaitingList::MovesUp, WaitingList::Asks];
        let mut seats = Seats {
            capacity: Some(1 + chance.below(8) as u32),
            n_held: 0,
            held_until: starts_at - SignedDuration::from_hours(24),
            waiting_list: *chance.one_of(&lists),
            starts_at,
        };
        seats.n_held = chance.below(1 + seats.capacity.unwrap() as usize) as u32;
        let (mut now, mut parties) = (begins, Vec::<Party>::new());
        for _ in 0..60 {
            step(&mut chance, &mut seats, &mut parties, &mut now);
            let changes = seats.settle(&parties, now);
            let is_up = |standing: &Standing| standing.has_place();
            let up = changes.iter().filter(|(_, to)| is_up(to)).map(|(id, _)| *id);
            let up: Vec<SignUpId> = up.collect();
            assert!(waiting(&parties).starts_with(&up), "seed {seed}: not in their turn");
            for (id, standing) in changes {
                moved(&mut parties, id, standing);
            }
            assert!(seats.settle(&parties, now).is_empty(), "seed {seed}: a second look");
            is_right(&seats, &parties, now, seed);
        }
    }
}

/// Whoever waits keeps the order in which they stand, unless a host gives somebody another turn,
/// and many who go at once take nobody's turn along.
fn step(chance: &mut Chance, seats: &mut Seats, parties: &mut Vec<Party>, now: &mut Timestamp) {
    match chance.below(9) {
        0..=2 => {
            let (n_people, is_by_host) = (1 + chance.below(3) as u32, chance.one_in(4));
            let standing = match seats.ask(parties, n_people, is_by_host, *now) {
                Answer::Coming => Standing::Coming,
                Answer::Waiting => Standing::Waiting,
                Answer::Full { .. } => return,
            };
            parties.push(Party { id: SignUpId::fresh(), n_people, standing, is_by_host });
        }
        3 if !parties.is_empty() => {
            let n = chance.below(parties.len());
            parties[n].standing = Standing::Cancelled;
        }
        4 => *now += SignedDuration::from_hours(chance.below(30) as i64),
        5 if !parties.is_empty() => gives_turn(chance, parties),
        6 => takes_off_many(chance, parties),
        7 => seats.n_held = seats.n_held.min(chance.below(3) as u32),
        _ => seats.capacity = seats.capacity.map(|n| n + chance.below(2) as u32),
    }
}

fn waiting(parties: &[Party]) -> Vec<SignUpId> {
    let waiting = parties.iter().filter(|party| party.standing == Standing::Waiting);
    waiting.map(|party| party.id).collect()
}

/// A host gives somebody who waits another turn.
fn gives_turn(chance: &mut Chance, parties: &mut [Party]) {
    let former = waiting(parties);
    if former.is_empty() {
        return;
    }
    let (id, place) = (*chance.one_of(&former), chance.below(former.len() + 2));
    let order = with_turn(&former, id, place);
    assert_eq!(order.len(), former.len(), "nobody is lost and nobody stands there twice");
    assert_eq!(order.iter().position(|own| *own == id), Some(place.min(former.len() - 1)));
    let others =
        |all: &[SignUpId]| all.iter().copied().filter(|own| *own != id).collect::<Vec<_>>();
    assert_eq!(others(&order), others(&former), "the others keep their order");
    let slots: Vec<usize> =
        (0..parties.len()).filter(|n| parties[*n].standing == Standing::Waiting).collect();
    let standing_there: Vec<Party> =
        order.iter().map(|id| *parties.iter().find(|party| party.id == *id).unwrap()).collect();
    for (slot, party) in slots.into_iter().zip(standing_there) {
        parties[slot] = party;
    }
}

/// A host takes several off at once.
fn takes_off_many(chance: &mut Chance, parties: &mut [Party]) {
    let former = waiting(parties);
    for party in parties.iter_mut() {
        if chance.one_in(3) {
            party.standing = Standing::Cancelled;
        }
    }
    let left = waiting(parties);
    let kept: Vec<SignUpId> = former.into_iter().filter(|id| left.contains(id)).collect();
    assert_eq!(left, kept, "nobody who stays loses their turn");
}

fn moved(parties: &mut [Party], id: SignUpId, standing: Standing) {
    parties.iter_mut().find(|party| party.id == id).unwrap().standing = standing;
}

fn is_right(seats: &Seats, parties: &[Party], now: Timestamp, seed: u64) {
    let n_placed = Seats::n_placed(parties);
    assert!(n_placed <= seats.capacity.unwrap(), "seed {seed}: {n_placed} sit on fewer chairs");
    if let Some(first) = parties.iter().find(|party| party.standing == Standing::Waiting)
        && now < seats.starts_at
    {
        let n_free = seats.n_free(parties, now);
        assert!(n_free < first.n_people, "seed {seed}: the first waits while {n_free} are free");
        assert_ne!(
            seats.ask(parties, 1, false, now),
            Answer::Coming,
            "seed {seed}: jumps the queue"
        );
    }
    let ids: HashSet<SignUpId> = parties.iter().map(|party| party.id).collect();
    assert_eq!(ids.len(), parties.len(), "seed {seed}: somebody stands there twice");
    let is_lapsed =
        |party: &Party| matches!(party.standing, Standing::Offered { until } if until <= now);
    assert!(!parties.iter().any(is_lapsed), "seed {seed}: an offer outlives its time");
}

#[tokio::test]
async fn three_hundred_press_for_the_last_place_and_one_gets_it() {
    let linde = home().await;
    with_soup(&linde, &[("plekken", "1"), ("lijst", "none")]).await;
    linde.is_a_busy_place().await;
    let form = [("op", THURSDAY), ("naam", "Jan"), ("n", "1")];
    let presses = (0..300).map(async |_| {
        linde.passer_by().sends(&format!("{SOUP}/kom"), &form).await.status.as_u16()
    });
    let statuses = futures_util::future::join_all(presses).await;
    assert_eq!(statuses.iter().filter(|status| **status == 303).count(), 1);
    assert_eq!(statuses.iter().filter(|status| **status == 422).count(), 299);
    let mut tx = linde.read().await;
    let (n,) = kernel::sql!("select count(*) from agenda_sign_up where standing = 'coming'")
        .one::<(i64,)>(&mut tx)
        .await
        .unwrap();
    assert_eq!(n, 1);
}
