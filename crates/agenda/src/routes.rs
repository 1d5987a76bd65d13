//! The addresses of the agenda.
use crate::{PATH, attendance, coming, feed, item, list, organise, slip};
use kernel::Routes;

pub fn routes() -> Routes {
    Routes::new()
        .look(PATH, list::show)
        .look_shared(feed::ICS_PATH, feed::show)
        .look("/agenda/{welke}", item::show)
        .act(coming::PATH, coming::come)
        .act(coming::NOT_PATH, coming::come_not)
        .act(coming::YES_PATH, coming::say_yes)
        .look(slip::PATH, slip::show)
        .act(slip::PATH, slip::come_not)
        .look(organise::NEW_PATH, organise::show_new)
        .act(organise::NEW_PATH, organise::put_up)
        .look(organise::CHANGE_PATH, organise::show)
        .act(organise::CHANGE_PATH, organise::change)
        .look(attendance::PATH, attendance::show)
        .act(attendance::PATH, attendance::write_down)
        .act(attendance::GONE_PATH, attendance::take_off)
        .act(attendance::OFF_PATH, attendance::call_off)
}
