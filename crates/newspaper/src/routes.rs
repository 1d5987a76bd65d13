//! The addresses of the newspaper.
use crate::{
    PATH, archive, article, at_home, correction, delivery_slip, desk, edit, feed_atom, guide,
    history, issue_desk, issue_page, issue_whole, mine, moving, newsletter, permission,
    photographing, printing, pulling, reacting, remarking, round_page, round_sheet, rounds_desk,
    seed, write,
};
use kernel::Routes;

pub fn routes() -> Routes {
    let routes = Routes::new()
        .look_shared(PATH, issue_page::show)
        .look_shared(feed_atom::PATH, feed_atom::show)
        .look_shared(archive::PATH, archive::show)
        .look_shared(issue_page::PATH, issue_page::show_one)
        .look_shared(issue_whole::PATH, issue_whole::show)
        .look_shared(article::PATH, article::show)
        .act(reacting::PATH, reacting::react)
        .act(remarking::PATH, remarking::say)
        .act(remarking::BACK_PATH, remarking::take_back)
        .look(printing::PATH, printing::show)
        .look(write::PATH, write::show)
        .act(write::PATH, write::go_on)
        .look(mine::PATH, mine::show)
        .look(mine::PIECE_PATH, mine::show_piece)
        .act(mine::COMMENT_PATH, mine::comment)
        .act(mine::ANSWERS_PATH, mine::allow_answers)
        .act(mine::BACK_PATH, mine::take_back);
    on_paper(newsletter::routes(of_editors(routes)))
}

/// The newspaper brought home.
fn on_paper(routes: Routes) -> Routes {
    routes
        .look(at_home::PATH, at_home::show)
        .act(at_home::PATH, at_home::ask)
        .act(at_home::STOP_PATH, at_home::stop_own)
        .act(at_home::STOP_FOR_PATH, at_home::stop_for)
        .look(delivery_slip::PATH, delivery_slip::show)
        .act(delivery_slip::PATH, delivery_slip::stop)
        .look(round_sheet::PATH, round_sheet::show)
        .look(rounds_desk::PATH, rounds_desk::show)
        .act(rounds_desk::ROUND_PATH, rounds_desk::begin)
        .act(rounds_desk::PUT_PATH, rounds_desk::put)
        .act(rounds_desk::UP_PATH, rounds_desk::put_up)
        .act(rounds_desk::STOP_PATH, rounds_desk::stop)
        .act(rounds_desk::PICK_UP_PATH, rounds_desk::add_pick_up)
        .act(rounds_desk::PICK_UP_CHANGE_PATH, rounds_desk::change_pick_up)
        .act(rounds_desk::PICK_UP_AWAY_PATH, rounds_desk::remove_pick_up)
        .look(round_page::PATH, round_page::show)
        .act(round_page::PATH, round_page::arrange)
        .act(round_page::AWAY_PATH, round_page::remove)
}

fn of_editors(routes: Routes) -> Routes {
    routes
        .look(desk::PATH, desk::show)
        .look(seed::PATH, seed::show)
        .look(edit::PATH, edit::show)
        .act(edit::PATH, edit::save)
        .act(moving::BRING_PATH, moving::bring)
        .act(moving::TAKE_PATH, moving::take)
        .look(moving::DECLINE_PATH, moving::ask_why)
        .act(moving::DECLINE_PATH, moving::decline)
        .act(moving::COMMENT_PATH, moving::comment)
        .look(guide::PATH, guide::show)
        .look(history::PATH, history::show)
        .act(history::PATH, history::restore)
        .act(permission::PATH, permission::write_down)
        .act(permission::WITHDRAW_PATH, permission::withdraw)
        .act(permission::NOBODY_PATH, permission::say_nobody)
        .act(photographing::ADD_PATH, photographing::add)
        .act(photographing::AWAY_PATH, photographing::put_away)
        .act(correction::PATH, correction::correct)
        .act(pulling::PULL_PATH, pulling::pull)
        .act(pulling::BACK_PATH, pulling::put_back)
        .act(remarking::DECIDE_PATH, remarking::decide)
        .act(remarking::SWITCH_PATH, remarking::switch)
        .look(issue_desk::PATH, issue_desk::show)
        .act(issue_desk::PATH, issue_desk::arrange)
        .act(issue_desk::UP_PATH, issue_desk::put_up)
        .act(issue_desk::READY_PATH, issue_desk::finish)
        .act(printing::AGAIN_PATH, printing::again)
}
