//! The addresses of the agenda.
use crate::{
    PATH, attendance, calls, check_sheet, coming, days, feed, feed_atom, feed_json, framed,
    gathered, hall, item, list, mine, one_date, organise, planner, poster, proposal, sites, slip,
    week_sheet,
};
use fetching::Fetching;
use kernel::Routes;
use std::sync::Arc;

pub fn routes(fetching: &Arc<Fetching>) -> Routes {
    gathered::routes(Routes::new(), fetching)
        .look(PATH, list::show)
        .look_shared(feed::ICS_PATH, feed::show)
        .look_shared(feed_json::PATH, feed_json::show)
        .look_shared(feed_atom::PATH, feed_atom::show)
        .look_shared(framed::PATH, framed::show)
        .look(hall::PATH, hall::show)
        .look(week_sheet::PATH, week_sheet::show)
        .look(mine::PATH, mine::show)
        .act(mine::PATH, mine::make_secret)
        .act(mine::GONE_PATH, mine::forget_secret)
        .listen(mine::ICS_PATH, mine::show_ics)
        .look(poster::PATH, poster::show)
        .look(check_sheet::PATH, check_sheet::show)
        .look(sites::PATH, sites::show)
        .act(sites::PATH, sites::add)
        .act(sites::GONE_PATH, sites::remove)
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
