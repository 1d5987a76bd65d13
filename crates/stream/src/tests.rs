//! Scenes with a channel: who hears what, and who hears no more.
use crate::channel::{Next, State};
use crate::{Frame, Latest, Part, Scene, View, Whose};
use kernel::{Language, PersonId};
use std::collections::HashSet;

fn frame(number: i64) -> Frame {
    Frame::new(number, "line", Vec::new(), |_| Ok(format!("regel {number}"))).unwrap()
}

fn state(numbers: impl IntoIterator<Item = i64>) -> State {
    let mut numbers = numbers.into_iter().peekable();
    let mut state = State::new();
    let number = numbers.peek().map_or(0, |first| first - 1);
    state.begin_look(Latest { number, n_changes: 0 });
    state.end_look(0);
    numbers.for_each(|number| state.push(frame(number)));
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
    state.push_from_database(0, vec![frame(3), frame(4)]);
    assert_eq!((next(&state, 2), next(&state, 3)), (Some(3), Some(4)));
}

#[test]
fn what_the_database_skips_is_gone_for_good() {
    let mut state = state(1..=2);
    state.push_from_database(0, vec![frame(9)]);
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
fn what_was_rendered_or_fetched_before_lines_were_changed_is_told_to_nobody() {
    let mut state = state(1..=2);
    let age = state.age;
    state.forget();
    state.push(frame(3));
    assert_eq!(state.push_from_database(age, vec![frame(3)]), None);
    assert_eq!(next(&state, 2), None);

    // The look that began after it brings the line as it is now.
    assert_eq!(state.push_from_database(state.age, vec![frame(3)]), Some(3));
    assert!(state.end_look(state.age));
    state.push(frame(4));
    assert_eq!((next(&state, 2), next(&state, 3)), (Some(3), Some(4)));
}

#[test]
fn what_another_program_changed_is_told_by_the_database() {
    let mut state = state(1..=2);
    let (_, age) = state.begin_look(Latest { number: 2, n_changes: 0 });
    assert_eq!(next(&state, 1), Some(2));

    let (known, age_after) = state.begin_look(Latest { number: 3, n_changes: 1 });

    assert!(known == 2 && age < age_after);
    assert_eq!(next(&state, 1), Some(-1), "what was rendered before is forgotten");
    assert_eq!(state.push_from_database(age_after, vec![frame(3)]), Some(3));
    assert!(state.end_look(age_after));
}

#[test]
fn what_is_for_one_person_alone_is_sent_to_nobody_else() {
    let (ria, fatima) = (PersonId::fresh(), PersonId::fresh());
    let part = || Part { person: Some(ria), html: "<li>Ria</li>".to_owned() };
    let view = || View {
        says: "iemand is er".to_owned(),
        parts: vec![part()],
        notice: "<p>Even stilte</p>".to_owned(),
    };
    let scene = Scene::new(|_| Ok(view())).unwrap();
    let with_own = scene.clone().with_own(fatima, |_| Ok("1 melding".to_owned())).unwrap();
    let seen = |scene: &Scene, reader| scene.event(Language::Nl, reader, None);

    for reader in [None, Some(ria)] {
        assert_eq!(seen(&with_own, reader), seen(&scene, reader));
    }
    let own = seen(&with_own, Some(fatima));
    let notice = "data: <p>Even stilte</p>\ndata: 1 melding\n\n";
    let says = "event: scene\ndata: iemand is er\n";
    assert_eq!(own, format!("{says}data: <li>Ria</li>\n{notice}"));
    let unseen = HashSet::from([ria]);
    let without_ria = with_own.event(Language::Nl, Some(fatima), Some(&unseen));
    assert_eq!(without_ria, format!("{says}data: \n{notice}"));
}

#[test]
fn who_closes_their_last_page_is_told_of_once() {
    let mut state = state(1..=2);
    let (ria, ben) = (PersonId::fresh(), PersonId::fresh());
    for (ear, person) in [(1, ria), (2, ria), (3, ben)] {
        let whose = Whose::Stay { person, token_hash: Vec::new() };
        state.add_ear(ear, whose, HashSet::new());
    }
    state.add_ear(4, Whose::PasserBy { place: String::new(), n_ears_max: 1 }, HashSet::new());
    for ear in [1, 3, 4] {
        state.remove_ear(ear);
    }
    assert_eq!(state.take_left(), [ben], "Ria listens on another page");
    assert!(state.take_left().is_empty());
    state.remove_ear(2);
    assert!(!state.is_alone(), "nobody was told yet that Ria went");
    assert_eq!(state.take_left(), [ria]);
    assert!(state.is_alone());
}
