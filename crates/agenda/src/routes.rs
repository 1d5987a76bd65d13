//! The addresses of the agenda.
use crate::{
    PATH, attendance, calls, coming, days, feed, item, list, one_date, organise, planner, proposal,
    slip,
};
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
        .look(one_date::PATH, one_date::show)
        .act(one_date::PATH, one_date::change)
        .act(one_date::OFF_PATH, one_date::call_off)
        .act(one_date::ON_PATH, one_date::put_on)
        .act(one_date::USUAL_PATH, one_date::make_usual)
        .look(days::PATH, days::show)
        .act(days::PATH, days::add)
        .act(days::SKIP_PATH, days::skip)
        .act(days::UNSKIP_PATH, days::unskip)
        .look(calls::PATH, calls::show)
        .act(calls::PATH, calls::tick)
        .look(proposal::PATH, proposal::show)
        .act(proposal::PATH, proposal::propose)
        .look(proposal::LIST_PATH, proposal::list)
        .act(proposal::NO_PATH, proposal::say_no)
        .look(planner::AT_ONCE_PATH, planner::show)
        .act(planner::AT_ONCE_PATH, planner::choose)
}
