//! Scenes with a channel: who hears what, and who hears no more.
use crate::channel::{Next, State};
use crate::{Frame, Whose};

fn frame(number: i64) -> Frame {
    Frame::new(number, |_| Ok(format!("regel {number}"))).unwrap()
}

fn state(numbers: impl IntoIterator<Item = i64>) -> State {
    let mut state = State::new();
    numbers.into_iter().for_each(|number| state.push(frame(number)));
    state
}

fn next(state: &State, heard: i64) -> Option<i64> {
    match state.after(heard) {
        Next::Here(frame) => Some(frame.number),
        Next::InTheDatabase => Some(-1),
        Next::Nowhere => None,
    }
}

#[test]
fn the_ring_gives_the_very_next_line_and_sends_who_is_far_behind_to_the_database() {
    let state = state(5..=8);
    assert_eq!(next(&state, 8), None);
    assert_eq!(next(&state, 6), Some(7));
    assert_eq!(next(&state, 4), Some(5));
    assert_eq!(next(&state, 3), Some(-1));
}

#[test]
fn what_comes_out_of_order_waits_for_a_look() {
    let mut state = state(1..=2);
    state.push(frame(4));
    assert_eq!(next(&state, 2), None, "3 was not heard yet");
    state.push_from_database(frame(3));
    state.push_from_database(frame(4));
    assert_eq!((next(&state, 2), next(&state, 3)), (Some(3), Some(4)));
}

#[test]
fn what_the_database_skips_is_gone_for_good() {
    let mut state = state(1..=2);
    state.push_from_database(frame(9));
    assert_eq!(next(&state, 8), Some(9));
    assert_eq!(next(&state, 2), Some(-1), "whoever stands before the gap looks for themselves");
}

#[test]
fn a_ring_has_an_end() {
    let state = state(1..=5000);
    assert_eq!(next(&state, 10), Some(-1));
    assert_eq!(next(&state, 4998), Some(4999));
}

#[test]
fn of_one_listener_the_oldest_ear_closes() {
    let mut state = State::new();
    let ria = || Whose::Session(vec![1]);
    let ears: Vec<u64> = (0..4).map(|_| state.add_ear(ria(), 3)).collect();
    let is_over = |state: &State, ear: u64| state.ears[&ear].is_over;
    assert!(is_over(&state, ears[0]));
    assert!(!is_over(&state, ears[1]) && !is_over(&state, ears[3]));
    let ben = state.add_ear(Whose::Session(vec![2]), 3);
    assert!(!is_over(&state, ben) && !is_over(&state, ears[1]));
}
